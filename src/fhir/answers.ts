/** Answers out of a QuestionnaireResponse. Only what the Questionnaire asks, in its own codes: all else is passed over. */
import {isObject} from '../core/fault.js';
import type {ScreenAnswer, ScreenAnswers} from '../safety/verdict.js';
import {isEnabled} from './enabled.js';
import {answersOfTold, flat, followUps, idsOf, strictest} from './families.js';
import {listIn, own, textIn, type Json} from './json.js';
import {absent, conditionOf, kindOf, meaningOf, sameCoding} from './meaning.js';
import type {AnswerOption, Questionnaire, QuestionnaireItem, QuestionnaireResponse} from './types.js';

/** Deeper than any Questionnaire that is read. */
const deepest = 20;

/** All answers by the linkId of their question, however items are nested. */
function given(items: readonly unknown[], into: Map<string, unknown[]>, depth = 0): Map<string, unknown[]> {
  if (depth > deepest) return into;
  for (const item of items) {
    const linkId = textIn(item, 'linkId');
    const answers = listIn(item, 'answer');
    if (linkId !== undefined) into.set(linkId, (into.get(linkId) ?? []).concat(answers));
    given(listIn(item, 'item'), into, depth + 1);
    for (const answer of answers) given(listIn(answer, 'item'), into, depth + 1);
  }
  return into;
}

const codingOf = (value: Json) => ({...(textIn(value, 'system') && {system: textIn(value, 'system')!}), ...(textIn(value, 'code') && {code: textIn(value, 'code')!})});
const isAbsent = (answer: unknown): boolean => listIn(answer, 'extension').some((one) => own(one, 'url') === absent.url && own(one, 'valueCode') === absent.valueCode);

/** The option of the question that an answer names. */
function chosen({answerOption = []}: QuestionnaireItem, answer: unknown): AnswerOption | undefined {
  const coding = own(answer, 'valueCoding');
  if (isObject(coding)) return answerOption.find((one) => one.valueCoding && sameCoding(one.valueCoding, codingOf(coding)));
  const text = textIn(answer, 'valueString');
  return text === undefined ? undefined : answerOption.find((one) => one.valueString === text);
}
function yesNo(item: QuestionnaireItem, answer: unknown): ScreenAnswer | undefined {
  if (isAbsent(answer)) return 'unsure';
  const flag = own(answer, 'valueBoolean');
  // Answered, but not in a way that can be read: nobody is sure what was said.
  if (item.type === 'boolean') return typeof flag === 'boolean' ? (flag ? 'yes' : 'no') : 'unsure';
  const option = chosen(item, answer);
  return option ? meaningOf(option) : 'unsure';
}

export function answersOf(questionnaire: Questionnaire, response: QuestionnaireResponse): ScreenAnswers {
  const all = given(listIn(response, 'item'), new Map());
  const items = flat(questionnaire.item);
  const families = followUps(items);
  const asked = items.filter((one) => kindOf(one) === 'yes-no');
  // Not finished, or withdrawn: nobody is sure of anything in it.
  const status = own(response, 'status');
  if (status !== undefined && status !== 'completed' && status !== 'amended')
    return Object.fromEntries(asked.flatMap(({linkId}) => [linkId, ...(families.has(linkId) ? idsOf(families.get(linkId)!) : [])].map((id) => [id, 'unsure'] as const)));
  const said = new Map(asked.map((one) => [one.linkId, strictest((all.get(one.linkId) ?? []).map((answer) => yesNo(one, answer)))]));
  const answerTo = (linkId: string): ScreenAnswer | undefined => said.get(linkId);

  return Object.fromEntries(
    asked.flatMap((item): [string, ScreenAnswer][] => {
      const answer = answerTo(item.linkId);
      if (!answer || !isEnabled(item, answerTo)) return [];
      const followUp = families.get(item.linkId);
      if (!followUp) return [[item.linkId, answer]];
      const ids = idsOf(followUp);
      const ticked = isEnabled(followUp, answerTo) ? (all.get(followUp.linkId) ?? []) : [];
      const options = ticked.flatMap((one) => chosen(followUp, one) ?? []);
      const which = {ids: options.flatMap((one) => conditionOf(one) ?? []), unsure: ticked.some(isAbsent) || options.some(meaningOf)};
      return [[item.linkId, answer], ...answersOfTold({family: answer, which}, ids).map((one, i): [string, ScreenAnswer] => [ids[i]!, one])];
    }),
  );
}
