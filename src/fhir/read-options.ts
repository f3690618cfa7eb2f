/** Reads the answers that a question offers. */
import {isObject, type Complain} from '../core/fault.js';
import {notRead} from './complain.js';
import {listIn, own, textIn, type Json} from './json.js';
import {meaningOf} from './meaning.js';
import {effectsOf, type Effects} from './read-effects.js';
import type {AnswerOption} from './types.js';

export interface ReadOption {
  readonly path: string;
  readonly option: AnswerOption;
  readonly effects: Effects;
}

const mostOptions = 20;

/** `null` where there are none to read: the fault is told. */
export function optionsIn(item: Json, path: string, complain: Complain): ReadOption[] | null {
  const list = listIn(item, 'answerOption');
  const there = `${path}.answerOption`;
  if (!list.length || list.length > mostOptions) return complain(there, list.length ? `has ${list.length} entries` : 'is missing', `Offer Yes, No and Not sure, or from 2 to ${mostOptions} conditions`), null;
  const options = list.map((one, i): ReadOption | null => {
    if (own(one, 'modifierExtension') !== undefined) return complain(`${there}[${i}].modifierExtension`, 'changes what the answer means, which is not read', 'Remove it'), null;
    const [coding, words] = [own(one, 'valueCoding'), textIn(one, 'valueString')];
    const option: AnswerOption | null = isObject(coding) ? {valueCoding: {...(textIn(coding, 'code') && {code: textIn(coding, 'code')!}), ...(textIn(coding, 'display') && {display: textIn(coding, 'display')!})}} : words === undefined ? null : {valueString: words};
    if (!option || (!meaningOf(option) && !option.valueCoding?.code)) return complain(`${there}[${i}]`, notRead(words ?? one), 'Write Yes, No, Not sure, or a valueCoding with the id of a condition as its code'), null;
    return {path: `${there}[${i}]`, option, effects: effectsOf(one, `${there}[${i}]`, complain)};
  });
  return options.every((one) => one !== null) ? options : null;
}
