/** `check`: what is wrong with a routine and what to look at again, line by line, and how long it takes. */
import {findingLine} from './findings.js';
import {readRoutine} from './read.js';
import {warningsOf} from './warnings.js';
import {hasLevels, hasShort, howLong} from './words.js';

export interface Checked {
  readonly lines: readonly string[];
  readonly wrong: boolean;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Checks the text of one file. */
export function check(file: string, text: string): Checked {
  const reading = readRoutine(text);
  if (reading.faults) return {lines: [...reading.faults.map((fault) => findingLine(file, fault)), `${file}: ${counted(reading.faults.length, 'fault')}`], wrong: true};
  const {routine} = reading;
  const warnings = warningsOf(reading);
  const levels = hasLevels(routine) ? '; its levels are only offered on a page with <psoas-routine levels>' : '';
  const long = hasShort(routine) ? `full form ${howLong(routine, false)}; short form ${howLong(routine, true)}` : howLong(routine, false);
  return {lines: [...warnings.map((warning) => findingLine(file, warning, 'warning: ')), `${file}: no faults${warnings.length ? `, ${counted(warnings.length, 'warning')}` : ''}; ${long}${levels}`], wrong: false};
}
