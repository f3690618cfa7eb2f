/** Reads the text of a routine file: the one door through which every command gets its routine. */
import type {Fault} from '../core/fault.js';
import {longestText, parseRoutineText} from '../core/parse.js';
import type {Item, Routine} from '../core/routine.js';
import {routine as format} from '../core/schema.js';
import {figureIds, poseIds} from '../figures/figure.js';
import {techniques} from '../library/routines.js';
import {tightened} from '../safety/clinic-rules.js';
import {builtInRules, type Rules} from '../safety/rules.js';
import {placesIn, type Place, type Places} from './places.js';
import {likely, namesIn} from './spelling.js';

const figures = {figureIds, poseIds};

/** A fault or a warning, with its place. */
export interface Finding extends Fault, Place {}
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

  const names = namesIn(written, format);
  const placed = faults.map((fault): Finding => {
    const key = places.key(fault.path);
    const known = key && names.get(key.parent);
    // A name that is not known stands for itself; everything else is about the value.
    if (!known || known.includes(key.name)) return {...fault, ...places.of(fault.path)};
    const meant = likely(key.name, known);
    return {...fault, ...key.place, ...(meant && {fix: `Write ${meant}, or remove it`})};
  });
  return {faults: placed.sort((a, b) => a.line - b.line || a.column - b.column)};
}

/** Gives our rules with a clinic's worked in, or every fault in the order of the lines. */
export function readRules(file: string): {rules: Rules; faults?: undefined} | {rules?: undefined; faults: readonly Finding[]} {
  const text = file.replace(/^\uFEFF/, '');
  const places = placesIn(text);
  const {broken} = places;
  if (broken) return {faults: [{...broken, ...broken.place, path: 'the text'}]};
  if (places.twice.length) return {faults: places.twice.map((path) => ({path, problem: 'is written twice, and only the last one would count', fix: 'Remove one', ...places.key(path)!.place}))};
  const {rules, faults} = tightened(builtInRules, JSON.parse(text));
  return rules ? {rules} : {faults: faults.map((fault) => ({...fault, ...places.of(fault.path)})).sort((a, b) => a.line - b.line || a.column - b.column)};
}
