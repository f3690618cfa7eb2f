/** A person's answers as a FHIR QuestionnaireResponse: only what was asked and answered, and nothing else about the person. */
import type {Outcome, ScreenAnswer, ScreenAnswers} from '../safety/verdict.js';
import {isEnabled} from './enabled.js';
import {flat, followUps, idsOf, said, toldOf, type Ticked} from './families.js';
import {absent, conditionOf, kindOf, meaningOf} from './meaning.js';
import type {AnswerOption, Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseAnswer, ResponseItem} from './types.js';

/** What `result` of a `<safety-screen>` gives: nothing before the person's own consent. */
export interface SharedResult {
  readonly outcome: Outcome;
  readonly answers?: ScreenAnswers | undefined;
}
export interface ResponseOptions {
  /** When the questions were answered: a date, or a text as FHIR writes it. Left out, the response does not say so. */
  authored?: string | Date | undefined;
}

const withoutEffects = ({valueCoding, valueString}: AnswerOption): ResponseAnswer => ({...(valueCoding && {valueCoding}), ...(valueString !== undefined && {valueString})});

function yesNo({type, answerOption = []}: QuestionnaireItem, answer: ScreenAnswer): ResponseAnswer {
  if (type === 'boolean' && answer !== 'unsure') return {valueBoolean: answer === 'yes'};
  const option = answerOption.find((one) => meaningOf(one) === answer);
  return option ? withoutEffects(option) : {extension: [absent]};
}
function which({answerOption = []}: QuestionnaireItem, {ids, unsure}: Ticked): ResponseAnswer[] {
  const ticked = answerOption.filter((one) => (meaningOf(one) ? unsure : ids.includes(conditionOf(one) ?? ''))).map(withoutEffects);
  return unsure && !answerOption.some(meaningOf) ? [...ticked, {extension: [absent]}] : ticked;
}

/** The time as FHIR writes it. */
function written(authored: string | Date): string {
  if (typeof authored === 'string') return authored;
  if (Number.isNaN(authored.getTime())) throw new RangeError('authored is an invalid date. Give a valid one, a text such as 2025-03-01T10:00:00Z, or leave it out');
  return authored.toISOString();
}

/** `null` without the person's consent: without answers there is nothing to hand on. Throws where `authored` is an invalid date. */
export function responseOf(questionnaire: Questionnaire, result: SharedResult | null, {authored}: ResponseOptions = {}): QuestionnaireResponse | null {
  const answers = result?.answers;
  if (!answers) return null;
  const families = followUps(flat(questionnaire.item));
  const told = new Map([...families].map(([parent, item]) => [parent, toldOf(answers, parent, idsOf(item))]));
  const answerTo = (linkId: string): ScreenAnswer | undefined => (told.has(linkId) ? told.get(linkId)?.family : said(answers, linkId));

  const answered = (item: QuestionnaireItem): ResponseAnswer[] => {
    if (kindOf(item) === 'yes-no') {
      const answer = answerTo(item.linkId);
      return answer ? [yesNo(item, answer)] : [];
    }
    const ticked = kindOf(item) === 'which' ? told.get(item.enableWhen?.[0]?.question ?? '')?.which : null;
    return ticked ? which(item, ticked) : [];
  };
  const items = (list: readonly QuestionnaireItem[] = []): ResponseItem[] =>
    list.flatMap((item): ResponseItem[] => {
      if (item.type === 'display' || !isEnabled(item, answerTo)) return [];
      const {linkId, text} = item;
      const inside = items(item.item);
      const about = {linkId, ...(text !== undefined && {text})};
      if (item.type === 'group') return inside.length ? [{...about, item: inside}] : [];
      const [first, ...more] = answered(item);
      return first ? [{...about, answer: [{...first, ...(inside.length && {item: inside})}, ...more]}] : [];
    });

  const {language, url, version} = questionnaire;
  const item = items(questionnaire.item);
  return {
    resourceType: 'QuestionnaireResponse',
    ...(language && {language}),
    ...(url && {questionnaire: version ? `${url}|${version}` : url}),
    status: 'completed',
    ...(authored && {authored: written(authored)}),
    ...(item.length && {item}),
  };
}
