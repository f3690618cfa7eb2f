/** How the answers of a family (the thing, then which of it) stand for answers about its conditions, and back. */
import type {ScreenAnswer, ScreenAnswers} from '../safety/verdict.js';
import type {QuestionnaireItem} from './types.js';
import {conditionOf, kindOf} from './meaning.js';

/** All items, those inside others too. */
export const flat = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] => items.flatMap((one) => [one, ...flat(one.item)]);

/** Follow-ups by the question that they follow. */
export const followUps = (items: readonly QuestionnaireItem[]): Map<string, QuestionnaireItem> => new Map(items.flatMap((one) => (kindOf(one) === 'which' && one.enableWhen?.[0] ? [[one.enableWhen[0].question, one] as const] : [])));

export const idsOf = ({answerOption = []}: QuestionnaireItem): string[] => answerOption.flatMap((option) => conditionOf(option) ?? []);

const order: readonly ScreenAnswer[] = ['no', 'unsure', 'yes'];
export const strictest = (given: readonly (ScreenAnswer | undefined)[]): ScreenAnswer | undefined => order.findLast((one) => given.includes(one));

export const said = (answers: ScreenAnswers, id: string): ScreenAnswer | undefined => (Object.hasOwn(answers, id) && order.includes(answers[id]!) ? answers[id] : undefined);

/** What is ticked in a follow-up: conditions, and "not sure". `null`: nothing is. */
export interface Ticked {
  readonly ids: readonly string[];
  readonly unsure: boolean;
}
export interface Told {
  readonly family: ScreenAnswer;
  readonly which: Ticked | null;
}

/** From answers about conditions to the two questions. Nothing becomes milder: what these cannot tell apart becomes stricter. */
export function toldOf(answers: ScreenAnswers, family: string, ids: readonly string[]): Told | null {
  const given = ids.map((id) => said(answers, id));
  const about = (answer: ScreenAnswer): string[] => ids.filter((_, i) => given[i] === answer);
  // One option answered with no says nothing about the others.
  const [thing, inside] = [said(answers, family), given.includes(undefined) && !about('yes').length && !about('unsure').length ? undefined : strictest(given)];
  const is = strictest([thing, inside]);
  if (!is) return null;
  const [yes, unsure] = [about('yes'), about('unsure')];
  if (is === 'no') return {family: is, which: null};
  if (is === 'unsure') return {family: is, which: unsure.length && unsure.length < ids.length ? {ids: unsure, unsure: false} : null};
  if (!yes.length) return {family: is, which: unsure.length ? {ids: [], unsure: true} : null};
  return {family: is, which: yes.length === ids.length ? {ids: [], unsure: true} : {ids: yes, unsure: unsure.length > 0}};
}

/** And back. Whoever has it and is not sure which has all of it, as on the screen. */
export function answersOfTold({family, which}: Told, ids: readonly string[]): ScreenAnswer[] {
  const [ticked, unsure] = [which?.ids ?? [], which?.unsure ?? true];
  if (family === 'no') return ids.map(() => 'no');
  if (!ticked.length) return ids.map(() => family);
  return ids.map((id) => (ticked.includes(id) ? family : unsure ? 'unsure' : 'no'));
}
