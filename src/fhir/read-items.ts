/** Reads the items of a Questionnaire into plain questions. What cannot be asked on the screen is a fault, never passed over. */
import {isObject, type Complain} from '../core/fault.js';
import {forbidden} from '../core/read.js';
import type {ScreenAnswer} from '../safety/verdict.js';
import {notRead, shown} from './complain.js';
import {listIn, own, textIn, type Json} from './json.js';
import {kindOf, meaningOfWhen, type Kind} from './meaning.js';
import {effectsOf, type Effects} from './read-effects.js';
import {optionsIn, type ReadOption} from './read-options.js';
import type {EnableWhen, QuestionnaireItem} from './types.js';

/** Behind which answers to which question an item stands. */
export interface Behind {
  readonly question: string;
  readonly answers: readonly ScreenAnswer[];
}
export interface ReadQuestion {
  readonly path: string;
  readonly linkId: string;
  readonly text: string | undefined;
  readonly kind: NonNullable<Kind>;
  readonly options: readonly ReadOption[];
  readonly behind: Behind | null;
  readonly effects: Effects;
  /** LinkIds of the groups that it stands in, the nearest first. */
  readonly groups: readonly string[];
}

const mostItems = 300;
const deepest = 5;
const mostWhens = 10;

/** One question, and one or more answers to it; `null` behind none, `undefined` where it is a fault. */
function behindIn(item: Json, path: string, complain: Complain): Behind | null | undefined {
  const [given, list] = [own(item, 'enableWhen'), listIn(item, 'enableWhen')];
  const wrong = (there: string, problem: string): undefined => void complain(there, problem, 'Ask it of everybody, or write one question with the operator = and the answer Yes, or Yes and Not sure');
  if (given !== undefined && !Array.isArray(given)) return wrong(`${path}.enableWhen`, `is ${shown(given)}`);
  if (!list.length) return null;
  if (list.length > mostWhens) return wrong(`${path}.enableWhen`, `has ${list.length} entries`);
  if (list.length > 1 && own(item, 'enableBehavior') !== 'any') return wrong(`${path}.enableBehavior`, notRead(own(item, 'enableBehavior')));
  const question = textIn(list[0], 'question');
  const answers: ScreenAnswer[] = [];
  for (const [i, when] of list.entries()) {
    const there = `${path}.enableWhen[${i}]`;
    if (question === undefined || own(when, 'question') !== question) return wrong(`${there}.question`, 'is missing, or another one than before');
    if (own(when, 'operator') !== '=') return wrong(`${there}.operator`, notRead(own(when, 'operator')));
    const [flag, coding, words] = [own(when, 'answerBoolean'), own(when, 'answerCoding'), textIn(when, 'answerString')];
    const said: Partial<EnableWhen> = typeof flag === 'boolean' ? {answerBoolean: flag} : isObject(coding) ? {answerCoding: {code: textIn(coding, 'code')!, display: textIn(coding, 'display')!}} : words ? {answerString: words} : {};
    const meaning = meaningOfWhen(said);
    if (!meaning || meaning === 'no') return wrong(there, 'waits for another answer than Yes or Not sure');
    answers.push(meaning);
  }
  return {question: question!, answers};
}

export function questionsIn(questionnaire: Json, complain: Complain): ReadQuestion[] {
  const questions: ReadQuestion[] = [];
  const linkIds = new Set<string>();
  let count = 0;

  function question(item: Json, type: 'boolean' | 'choice', about: Pick<ReadQuestion, 'path' | 'linkId' | 'groups'>): void {
    const {path} = about;
    if (own(item, 'answerValueSet') !== undefined) return complain(`${path}.answerValueSet`, 'is a list kept elsewhere, which is not read', 'Write the answers as answerOption');
    const options = type === 'choice' ? optionsIn(item, path, complain) : [];
    if (!options) return;
    const kind = kindOf({type, answerOption: options.map(({option}) => option)});
    if (!kind) return complain(`${path}.answerOption`, 'is neither Yes and No nor a list of conditions', 'Answer with Yes, No and Not sure, and ask open questions yourself');
    const behind = behindIn(item, path, complain);
    if (behind !== undefined) questions.push({...about, text: textIn(item, 'text'), kind, options, behind, effects: effectsOf(item, path, complain)});
  }

  function one(item: unknown, path: string, groups: readonly string[], depth: number): void {
    if (!isObject(item)) return complain(path, `is ${shown(item)}`, 'Write an item in braces');
    for (const key of forbidden) if (Object.hasOwn(item, key)) complain(`${path}.${key}`, 'is a forbidden name', 'Rename this key');
    // The standard forbids to pass over these: they may turn a question into its opposite.
    if (own(item, 'modifierExtension') !== undefined) complain(`${path}.modifierExtension`, 'changes what the item means, which is not read', 'Remove it, or ask this yourself');
    const linkId = textIn(item, 'linkId');
    if (linkId === undefined) complain(`${path}.linkId`, 'is missing', 'Give each item a linkId of its own');
    else if (linkIds.has(linkId)) complain(`${path}.linkId`, `is ${shown(linkId)}, which another item has`, 'Give each item a linkId of its own');
    else linkIds.add(linkId);
    const type = own(item, 'type') as QuestionnaireItem['type'];
    if (type === 'display') return;
    if (type === 'group') {
      for (const key of ['enableWhen', 'repeats']) if (own(item, key)) complain(`${path}.${key}`, 'of a whole group is not read', 'Ask the group once, of everybody');
    } else if (type === 'boolean' || type === 'choice') question(item, type, {path, linkId: linkId ?? '', groups});
    else return complain(`${path}.type`, notRead(type), 'Write group, display, boolean, or choice with Yes, No and Not sure');
    all(item, path, type === 'group' && linkId !== undefined ? [linkId, ...groups] : groups, depth + 1);
  }

  function all(parent: Json, path: string, groups: readonly string[], depth: number): void {
    const there = path ? `${path}.item` : 'item';
    const given = own(parent, 'item');
    if (given === undefined) return;
    if (!Array.isArray(given)) return complain(there, `is ${shown(given)}`, 'Write a list in square brackets');
    if (depth > deepest) return complain(there, 'is nested too deeply', `Nest at most ${deepest} levels`);
    count += given.length;
    if (count > mostItems) return complain(there, `makes more than ${mostItems} items`, 'Ask less, or in parts');
    given.forEach((item, i) => one(item, `${there}[${i}]`, groups, depth));
  }

  all(questionnaire, '', [], 1);
  return questions;
}
