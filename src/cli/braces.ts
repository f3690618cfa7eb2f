/** Words for two sides where there is only one, and braces that are none. */
import {inside, type Complain} from '../core/fault.js';
import {eitherSide} from '../core/sides.js';
import type {Written} from './read.js';

/** These hold no text that anybody reads. */
const unread = ['steps', '$schema', 'audio'];
/** Read before the sides begin, or for the whole: what stands around decides. */
const before = ['optIn', 'summary', 'position', 'props', 'finish'];
const isSided = ({sides}: Written): boolean => sides !== undefined && sides !== 'none';

/** All texts inside a value, each with its path. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, inside(path, Array.isArray(value) ? Number(key) : key)));
}

export function warnOfBraces(item: Written, path: string, around: readonly Written[], warn: Complain): void {
  for (const [key, value] of Object.entries(item).filter(([name]) => !unread.includes(name)))
    for (const [place, text] of textsIn(value, inside(path, key))) {
      const rest = text.replace(eitherSide, '');
      if (/[{}]/.test(rest)) warn(place, 'has braces that are shown as they are written', 'Write {left|right}, with one bar between, or no braces');
      if (rest === text || around.some(isSided) || (isSided(item) && !before.includes(key))) continue;
      warn(place, 'has words for two sides where there is no side: only the left ones are shown', before.includes(key) ? 'Write words for both' : 'Add "sides", here or around it, or write words for both');
    }
}
