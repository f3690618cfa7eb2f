/** Reads a routine that somebody wrote, and names every fault with its place, what is wrong and what would be right. */
import {parseDuration} from './duration.js';
import type {Schema} from './kinds.js';
import {withTechniques} from './reuse.js';
import {isGroup, type Item, type Routine} from './routine.js';
import {routine as format} from './schema.js';

export interface Fault {
  /** Where, as an author would write it: `steps[2].dose.seconds`. Empty for the whole. */
  path: string;
  /** What is wrong there. */
  problem: string;
  /** What would be right. */
  fix: string;
}
export type Parsed = {routine: Routine; faults?: undefined} | {routine?: undefined; faults: Fault[]};

/** Longest text of a routine that is read at all, in characters. */
export const longestText = 262_144;
const deepest = 12;
/** Most spans a routine may unfold into: repeats inside repeats multiply. */
const mostSpans = 20_000;
/** Nobody reads more faults than these. */
const mostFaults = 50;
const forbidden = ['__proto__', 'constructor', 'prototype'];

const inside = (path: string, key: string | number): string => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key);
const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a text' : `${String(value).slice(0, 40)}`);

/** Reads a value by a schema into fresh objects; what is wrong is added to the faults. */
export function read(value: unknown, schema: Schema, path: string, faults: Fault[], depth = 0): unknown {
  const wrong = (problem: string, fix: string): undefined => void (faults.length < mostFaults && faults.push({path, problem, fix}));
  const within = (least: number, most: number): string => `from ${least} to ${most}`;
  switch (schema.is) {
    case 'either': return read(value, schema.isFirst(value) ? schema.first : schema.second, path, faults, depth);
    case 'text':
      if (typeof value !== 'string') return wrong(`is ${nameOf(value)}`, 'Write a text in quotes');
      if (!value.trim()) return wrong('is empty', 'Write some text, or leave the field out');
      return value.length > schema.most ? wrong(`is longer than ${schema.most} characters`, 'Shorten it') : value;
    case 'form': return typeof value === 'string' && value.length < 100 && schema.test(value) ? value : wrong(`is no ${schema.what}`, schema.fix);
    case 'flag': return typeof value === 'boolean' ? value : wrong(`is ${nameOf(value)}`, 'Write true or false');
    case 'word': return schema.of.includes(value as string) ? value : wrong(`is ${JSON.stringify(value)?.slice(0, 40)}`, `Write ${schema.of.join(' or ')}`);
    case 'whole': return Number.isInteger(value) && +value! >= schema.least && +value! <= schema.most ? value : wrong(`is ${nameOf(value)}`, `Write a whole number ${within(schema.least, schema.most)}`);
    case 'time': {
      const ms = parseDuration(value);
      if (ms === null) return wrong('is no time', 'Write 30s, 5min, 1:30 or plain seconds');
      return ms < schema.least * 1000 || ms > schema.most * 1000 ? wrong(`is ${ms / 1000} seconds`, `Choose a time ${within(schema.least, schema.most)} seconds`) : ms / 1000;
    }
    case 'list':
      if (!Array.isArray(value)) return wrong(`is ${nameOf(value)}`, 'Write a list in square brackets');
      if (value.length < schema.least || value.length > schema.most) return wrong(value.length === 1 ? 'has 1 entry' : `has ${value.length} entries`, `Give it ${within(schema.least, schema.most)}`);
      return value.map((one, i) => read(one, schema.of, inside(path, i), faults, depth));
    default: {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(`is ${nameOf(value)}`, 'Write an object in braces');
      if (depth > deepest) return wrong('is nested too deeply', `Nest at most ${deepest} levels`);
      const given = value as Readonly<Record<string, unknown>>;
      const kind = schema.is === 'kinds' && typeof given.type === 'string' && Object.hasOwn(schema.of, given.type) ? given.type : null;
      if (schema.is === 'kinds' && !kind) return read(given.type ?? '', {is: 'word', of: Object.keys(schema.of)}, inside(path, 'type'), faults);
      const fields = schema.is === 'kinds' ? schema.of[kind!]! : schema.fields;
      const fresh: Record<string, unknown> = kind ? {type: kind} : {};
      for (const key of Object.keys(given)) {
        const known = Object.hasOwn(fields, key) ? key : Object.hasOwn(fields, `${key}?`) ? `${key}?` : null;
        const there = inside(path, key);
        if (forbidden.includes(key)) faults.push({path: there, problem: 'is a forbidden name', fix: 'Rename this key'});
        else if (known) {
          if (given[key] !== undefined) fresh[key] = read(given[key], fields[known]!, there, faults, depth + 1);
        } else if (!(kind && key === 'type')) faults.push({path: there, problem: 'is not a known field', fix: 'Remove it, or check its spelling'});
      }
      for (const key of Object.keys(fields)) if (!key.endsWith('?') && given[key] === undefined) faults.push({path: inside(path, key), problem: 'is missing', fix: `Add ${key}`});
      return fresh;
    }
  }
}

/** Figures that are known where the routine runs: all, and those that a pose may start from. */
export interface KnownFigures {
  readonly figureIds: readonly string[];
  readonly poseIds: readonly string[];
}

/** What one field alone cannot tell: pairs that must agree, sides inside sides, figures that there are, and how much it unfolds into. */
function across(routine: Routine, known: KnownFigures | null): Fault[] {
  const faults: Fault[] = [];
  const walk = (item: Item, path: string, sided: boolean): number => {
    const say = (key: string, problem: string, fix: string): unknown => faults.push({path: inside(path, key), problem, fix});
    const {figure} = item;
    const [named, there, ids] = typeof figure === 'object' ? (['figure.like', figure.like, known?.poseIds] as const) : (['figure', figure, known?.figureIds] as const);
    if (there && ids && !ids.includes(there)) say(named, 'is no figure that is known here', `Use ${ids.join(', ')}`);
    const twoSided = item.sides === 'both';
    if (item.sides && item.sides !== 'none' && item.sides !== 'first' && sided) say('sides', 'stands inside another item with sides', 'Give sides to the outer item or to the inner ones');
    const {repeat} = item;
    if (typeof repeat === 'object' && (repeat.most < repeat.least || repeat.most < 1)) say('repeat.most', 'is less than repeat.least', 'Raise it, or lower least');
    const rounds = (typeof repeat === 'object' ? repeat.most : (repeat ?? 1)) * (twoSided ? 2 : 1) * 2;
    if (isGroup(item)) return rounds * item.steps.reduce((sum, inner, i) => sum + walk(inner, inside(inside(path, 'steps'), i), sided || (item.sides ?? 'none') !== 'none'), 0);
    for (const key of ['dose', 'short'] as const) {
      const dose = item[key];
      if (!dose) continue;
      if (dose.type === 'release' && dose.most !== undefined && dose.most < dose.least) say(`${key}.most`, 'is less than least', 'Raise it, or lower least');
      if (dose.type === 'check' && !dose.options === !dose.scale) say(key, dose.scale ? 'has both options and a scale' : 'has no answers to choose from', 'Give either options or a scale');
      if (dose.type === 'breaths' && dose.count !== undefined && dose.seconds !== undefined) say(`${key}.seconds`, 'stands beside count', 'Give either count or seconds');
    }
    return rounds;
  };
  if (walk(routine, '', false) > mostSpans) faults.push({path: '', problem: 'unfolds into too many steps', fix: 'Repeat less'});
  return faults;
}

/**
 * Reads a routine from parsed JSON. Gives the routine, its times as plain seconds, or every fault found. `techniques` are
 * those that it may reuse by id, `figures` those that it may show; without them any figure's id will do. Never throws, and
 * keeps nothing of what it was given: the routine is made of fresh objects.
 */
export function parseRoutine(input: unknown, techniques: readonly Routine[] = [], figures: KnownFigures | null = null): Parsed {
  const faults: Fault[] = [];
  const written = read(input, format, '', faults) as Routine;
  const routine = faults.length ? written : withTechniques(written, techniques, faults);
  if (!faults.length) faults.push(...across(routine, figures));
  return faults.length ? {faults} : {routine};
}

/** Reads a routine from JSON text. A text that is no JSON, or too long to be a routine, is a fault like any other. */
export function parseRoutineText(text: string, techniques: readonly Routine[] = [], figures: KnownFigures | null = null): Parsed {
  const whole = (problem: string, fix: string): Parsed => ({faults: [{path: '', problem, fix}]});
  if (text.length > longestText) return whole(`is ${text.length} characters long`, `Write at most ${longestText}`);
  try {
    return parseRoutine(JSON.parse(text), techniques, figures);
  } catch (error) {
    return whole(`is no JSON: ${(error as Error).message}`, 'Check commas, quotes and brackets');
  }
}

/** Faults as lines for a console: where, what is wrong, what would be right. */
export const faultLines = (faults: readonly Fault[]): string => faults.map(({path, problem, fix}) => `${path || 'the routine'} ${problem}. ${fix}.`).join('\n  ');
