/** Reads the text of a routine file: the one door through which every command gets its routine. */
import {parseRoutine} from '../core/parse.js';
import type {Item, Routine} from '../core/routine.js';
import {routine as format} from '../core/schema.js';
import {figureIds, poseIds} from '../figures/figure.js';
import {techniques} from '../library/techniques.js';
import {findings, type Finding} from './findings.js';
import {knownIds} from './known-ids.js';
import type {Places} from './places.js';
import {readJson} from './read-json.js';

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
  const json = readJson(file);
  if (json.faults) return json;
  const {written, places} = json;
  const {routine, faults} = parseRoutine(written, techniques, figures);
  return routine ? {routine, written: written as Written, places} : {faults: findings(faults, places, written, format, knownIds(written))};
}
