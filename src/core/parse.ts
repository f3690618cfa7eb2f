/** Reads a routine that somebody wrote, and names every fault with its place, what is wrong and what would be right. */
import {safeParse, type BaseIssue} from 'valibot';
import {isGroup, type Item, type Routine} from './routine.js';
import {routineSchema} from './schema.js';

export interface Fault {
  /** Where, as an author would write it: `steps[2].dose.seconds`. Empty for the whole. */
  path: string;
  /** What is wrong there. */
  problem: string;
  /** What would be right. */
  fix: string;
}
export type Parsed = {routine: Routine; faults?: undefined} | {routine?: undefined; faults: Fault[]};

type Path = readonly (string | number)[];
/** Longest text of a routine that is read at all, in characters. */
export const longestText = 262_144;
const deepest = 12;
const mostValues = 20_000;
/** Most spans a routine may unfold into: repeats inside repeats multiply. */
const mostSpans = 20_000;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const place = (path: Path): string =>
  path.reduce<string>((so, key) => (typeof key === 'number' ? `${so}[${key}]` : so ? `${so}.${key}` : key), '');
const fault = (path: Path, problem: string, fix: string): Fault => ({path: place(path), problem, fix});

/** Refuses what no schema should ever meet: keys that reach into prototypes, endless nesting, floods. */
function guard(value: unknown): Fault[] {
  const faults: Fault[] = [];
  let values = 0;
  const walk = (inside: unknown, path: Path): void => {
    if (typeof inside !== 'object' || inside === null || faults.length > 20) return;
    if (path.length > deepest * 2) return void faults.push(fault(path, 'is nested too deeply', `Nest at most ${deepest} levels`));
    for (const key of Object.keys(inside)) {
      if (++values > mostValues) return void faults.push(fault([], 'is too large', `Write at most ${mostValues} values`));
      const there = [...path, Array.isArray(inside) ? Number(key) : key];
      if (forbidden.has(key)) faults.push(fault(there, 'is a forbidden name', 'Rename this key'));
      else walk((inside as Record<string, unknown>)[key], there);
    }
  };
  walk(value, []);
  return faults;
}

function named(issue: BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map((part) => part.key as string | number);
  const [problem = '', fix = ''] = issue.message.split('\n');
  if (fix) return fault(path, problem, fix);
  if (issue.expected === 'never') return fault(path, 'is not a known field', 'Remove it, or check its spelling');
  if (issue.received === 'undefined') return fault(path, 'is missing', `Add ${issue.expected ?? 'it'}`);
  return fault(path, `is ${issue.received}`, `Write ${issue.expected ?? 'another value'}`);
}

/** What one field alone cannot tell: pairs that must agree, sides inside sides, and how much it unfolds into. */
function across(routine: Routine): Fault[] {
  const faults: Fault[] = [];
  const walk = (item: Item, path: Path, sided: boolean): number => {
    const say = (key: string, problem: string, fix: string) => faults.push(fault([...path, ...key.split('.')], problem, fix));
    const twoSided = item.sides === 'both';
    if (item.sides && item.sides !== 'none' && item.sides !== 'first' && sided) say('sides', 'stands inside another item with sides', 'Give sides to the outer item or to the inner ones');
    const {repeat} = item;
    if (typeof repeat === 'object' && (repeat.most < repeat.least || repeat.most < 1)) say('repeat.most', 'is less than repeat.least', 'Raise it, or lower least');
    const rounds = (typeof repeat === 'object' ? repeat.most : (repeat ?? 1)) * (twoSided ? 2 : 1) * 2;
    if (isGroup(item)) return rounds * item.steps.reduce((sum, inner, i) => sum + walk(inner, [...path, 'steps', i], sided || (item.sides ?? 'none') !== 'none'), 0);
    for (const key of ['dose', 'short'] as const) {
      const dose = item[key];
      if (!dose) continue;
      if (dose.type === 'release' && dose.most !== undefined && dose.most < dose.least) say(`${key}.most`, 'is less than least', 'Raise it, or lower least');
      if (dose.type === 'check' && !dose.options === !dose.scale) say(key, dose.scale ? 'has both options and a scale' : 'has no answers to choose from', 'Give either options or a scale');
      if (dose.type === 'breaths' && dose.count !== undefined && dose.seconds !== undefined) say(`${key}.seconds`, 'stands beside count', 'Give either count or seconds');
    }
    return rounds;
  };
  if (walk(routine, [], false) > mostSpans) faults.push(fault([], 'unfolds into too many steps', 'Repeat less'));
  return faults;
}

/**
 * Reads a routine from parsed JSON. Gives the routine, its times as plain seconds, or every fault found.
 * Never throws, and keeps nothing of what it was given: the routine is made of fresh objects.
 */
export function parseRoutine(input: unknown): Parsed {
  const unsafe = guard(input);
  if (unsafe.length) return {faults: unsafe};
  const read = safeParse(routineSchema, input);
  if (!read.success) return {faults: read.issues.map(named)};
  const faults = across(read.output);
  return faults.length ? {faults} : {routine: read.output};
}

/** Reads a routine from JSON text. A text that is no JSON, or too long to be a routine, is a fault like any other. */
export function parseRoutineText(text: string): Parsed {
  if (text.length > longestText) return {faults: [fault([], `is ${text.length} characters long`, `Write at most ${longestText}`)]};
  try {
    return parseRoutine(JSON.parse(text));
  } catch (error) {
    return {faults: [fault([], `is no JSON: ${(error as Error).message}`, 'Check commas, quotes and brackets')]};
  }
}

/** Faults as lines for a console: where, what is wrong, what would be right. */
export const faultLines = (faults: readonly Fault[]): string => faults.map(({path, problem, fix}) => `${path || 'the routine'} ${problem}. ${fix}.`).join('\n  ');
