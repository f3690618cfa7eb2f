/** What an answer of a Questionnaire means: yes, no or not sure, in our codes, in words, or in the usual code systems. */
import type {ScreenAnswer} from '../safety/verdict.js';
import type {AnswerOption, Coding, EnableWhen, QuestionnaireItem} from './types.js';
import {urns} from './urns.js';

/** Small letters. The numbers and the `la` codes are those of the two large clinical vocabularies. */
const meanings: ReadonlyMap<string, ScreenAnswer> = new Map([
  ...['yes', 'y', 'la33-6', '373066001'].map((code) => [code, 'yes'] as const),
  ...['no', 'n', 'la32-8', '373067005'].map((code) => [code, 'no'] as const),
  ...['unsure', 'not sure', 'unknown', 'unk', 'don’t know', "don't know", 'asked-unknown', 'la12688-0', '261665006'].map((code) => [code, 'unsure'] as const),
]);

type Option = Pick<AnswerOption, 'valueCoding' | 'valueString'>;
/** By its code; by its words where it has none. */
export const meaningOf = ({valueCoding, valueString}: Option): ScreenAnswer | undefined => meanings.get((valueCoding?.code ?? valueCoding?.display ?? valueString ?? '').toLowerCase());

/** What the answer behind which an item stands means. */
export const meaningOfWhen = ({answerBoolean, answerCoding, answerString}: Partial<EnableWhen>): ScreenAnswer | undefined =>
  answerBoolean === undefined ? meaningOf({...(answerCoding && {valueCoding: answerCoding}), ...(answerString !== undefined && {valueString: answerString})}) : answerBoolean ? 'yes' : 'no';

/** A question of yes and no, a question for one of several conditions, or neither. */
export type Kind = 'yes-no' | 'which' | null;
export function kindOf({type, answerOption = []}: Pick<QuestionnaireItem, 'type' | 'answerOption'>): Kind {
  if (type === 'boolean') return 'yes-no';
  if (type !== 'choice' || !answerOption.length) return null;
  const said = answerOption.map(meaningOf);
  const about = said.filter((one) => one !== undefined);
  if (said.includes('yes') && said.includes('no')) return about.length === said.length && new Set(said).size === said.length ? 'yes-no' : null;
  return said.includes('yes') || said.includes('no') || about.length > 1 || about.length === said.length ? null : 'which';
}

/** The same answer: by code where both have one, and by system where both have that too. */
export const sameCoding = (a: Coding, b: Coding): boolean => a.code !== undefined && a.code === b.code && (a.system === undefined || b.system === undefined || a.system === b.system);

/** The id of the condition that an option of a follow-up stands for. */
export const conditionOf = (option: Option): string | undefined => (meaningOf(option) ? undefined : option.valueCoding?.code);

export const absent = {url: urns.absent, valueCode: 'asked-unknown'} as const;
