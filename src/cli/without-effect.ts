/** What is written and never happens. */
import {parseDuration} from '../core/duration.js';
import {inside, type Complain} from '../core/fault.js';
import {stepsIn} from './items.js';
import type {Written} from './read.js';
import {rests} from './repeats.js';

export function warnOfNoEffect(item: Written, path: string, warn: Complain): void {
  if (item.rest && !rests(item))
    warn(inside(path, 'rest'), 'does nothing: a rest stands between repeats', typeof item.repeat === 'object' ? 'Raise repeat.least above 1: after that the question stands between them' : 'Add "repeat" beside it, or leave it out');
  for (const key of ['switch', 'switchSay'] as const) if (item[key] && item.sides !== 'both') warn(inside(path, key), 'does nothing: it stands between two sides', 'Add "sides": "both" beside it, or leave it out');
  if (item.switchSay && item.sides === 'both' && parseDuration(item.switch) === 0) warn(inside(path, 'switchSay'), 'is never said: the sides change in no time', 'Give "switch" some seconds, or leave it out');
}

/** Something in it is done on every page. */
const hasBase = (item: Written): boolean => !item.level && (!('steps' in item) || stepsIn(item, '').some(([inner]) => hasBase(inner)));
export function warnOfNoBase(written: Written, warn: Complain): void {
  if (!hasBase(written)) warn('steps', 'holds nothing but levels, which a page without <psoas-routine levels> leaves out', 'Leave "level" out where everybody begins');
}
