/** Reads the text of a routine file: the one door through which every command gets its routine. */
import {longestText, parseRoutineText} from '../core/parse.js';
import type {Item, Routine} from '../core/routine.js';
import {routine as format} from '../core/schema.js';
import {figureIds, poseIds} from '../figures/figure.js';
import {techniques} from '../library/techniques.js';
import {findings, type Finding} from './findings.js';
import {placesIn, type Places} from './places.js';

const figures = {figureIds, poseIds};

/** A routine without faults, beside what was written: there, techniques still stand by their ids. */
export interface Good {
  readonly routine: Routine;
  readonly written: Written;
  readonly places: Places;
  readonly faults?: undefined;
}
export type Written = Item & {readonly use?: string};
export type Reading = Good | {readonly routine?: undefined; readonly faults: readonly Finding[]};

/** Gives the routine, with its techniques in place, or every fault in the order of the lines. */
export function readRoutine(file: string): Reading {
  const text = file.replace(/^\uFEFF/, '');
  const start = {path: '', line: 1, column: 1};
  if (text.length > longestText) return {faults: parseRoutineText(text).faults!.map((fault) => ({...fault, ...start}))};
  const places = placesIn(text);
  const {broken} = places;
  if (broken) return {faults: [{...broken, ...broken.place, path: 'the text'}]};
  const {routine, faults} = parseRoutineText(text, techniques, figures);
  const written: unknown = faults?.[0]?.problem.startsWith('is no JSON') ? null : JSON.parse(text);
  if (routine) return {routine, written: written as Written, places};
  return {faults: findings(faults, places, written, format)};
}
