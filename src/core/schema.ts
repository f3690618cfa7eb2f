/**
 * The routine format as a schema, written once: the types in routine.ts are inferred from it.
 * Messages hold what is wrong and, behind a line break, what would be right.
 */
import * as v from 'valibot';
import {parsePattern} from './breath.js';
import {parseDuration} from './duration.js';
import type {Group, Item, Routine} from './routine.js';

const written = (most: number) => v.pipe(v.string(), v.nonEmpty(`is empty\nWrite some text, or leave the field out`), v.maxLength(most, `is longer than ${most} characters\nShorten it`));
const short = written(60);
const line = written(240);
const text = written(2000);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'is no id\nUse small letters, digits and hyphens, at most 64'));
const list = <Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most, `has more than ${most} entries\nKeep ${most} at most`));
const whole = (least: number, most: number) => v.pipe(v.number(), v.check((n) => Number.isInteger(n) && n >= least && n <= most, `is not a whole number from ${least} to ${most}\nWrite a whole number from ${least} to ${most}`));

/** Seconds, from whatever an author writes. The parsed routine holds plain numbers of seconds. */
const seconds = (least: number, most: number) =>
  v.pipe(
    v.union([v.number(), v.string()], 'is no time\nWrite 30s, 5min, 1:30 or plain seconds'),
    v.check((time) => parseDuration(time) !== null, 'is no time\nWrite 30s, 5min, 1:30 or plain seconds'),
    v.transform((time) => (parseDuration(time) ?? 0) / 1000),
    v.check((time) => time >= least && time <= most, `is outside ${least} to ${most} seconds\nChoose a time from ${least} to ${most} seconds`),
  );
const pattern = v.pipe(v.string(), v.check((t) => parsePattern(t) !== null, 'is no breath pattern\nWrite in-full-out-empty in seconds, such as 4-0-6-0, or in-out, such as 4-6, or own'));
const tempo = v.pipe(v.string(), v.check((t) => parsePattern(t) !== null && t.trim() !== 'own', 'is no tempo\nWrite go-stay-return-rest in seconds, such as 3-1-3-1, or go-return, such as 3-3'));

/** True where a source states the number, false where it is ours. */
const stated = v.optional(v.boolean());
const contract = v.strictObject({seconds: seconds(1, 60), effort: v.optional(whole(5, 100)), stated});
const choice = v.strictObject({value: slug, label: short});

/** How a step ends. */
export const dose = v.variant('type', [
  v.strictObject({type: v.literal('ready'), about: v.optional(seconds(0, 600)), stated}),
  v.strictObject({type: v.literal('hold'), seconds: seconds(1, 3600), halfway: v.optional(v.boolean()), contract: v.optional(contract), stated}),
  v.strictObject({type: v.literal('release'), least: seconds(0, 3600), most: v.optional(seconds(1, 3600)), contract: v.optional(contract), stated}),
  v.strictObject({type: v.literal('breaths'), pattern, count: v.optional(whole(1, 1000)), seconds: v.optional(seconds(1, 3600)), inhale: v.optional(short), exhale: v.optional(short), stated}),
  v.strictObject({type: v.literal('reps'), count: whole(1, 1000), tempo, stated}),
  v.strictObject({type: v.literal('check'), id: slug, options: v.optional(v.pipe(list(choice, 5), v.minLength(2, 'has fewer than two answers\nGive two to five'))), scale: v.optional(v.strictObject({low: short, high: short}))}),
], 'is no dose\nUse type ready, hold, release, breaths, reps or check');

/** `both`: each side for its full dose. `first`: once, on the side that comes first. */
const side = v.picklist(['left', 'right', 'both', 'first', 'none'], 'is no side\nUse left, right, both, first or none');
export const until = v.strictObject({ask: line, more: v.optional(short), enough: v.optional(short), least: whole(0, 99), most: whole(1, 100)});
/** One thing to have at hand, and what may stand in for it. */
export const prop = v.strictObject({id: slug, name: line, instead: v.optional(line)});
export const tip = v.strictObject({title: line, text});
export const source = v.strictObject({file: v.optional(v.pipe(v.string(), v.regex(/^(\d{3}|ours)$/, 'is no source\nUse the three digits of the file, or ours'))), note: v.optional(text)});

/** What steps and groups share: whom they suit, how often they run, and what to watch for. */
const common = {
  id: v.optional(slug),
  name: v.optional(short),
  sides: v.optional(side),
  repeat: v.optional(v.union([whole(1, 100), until], 'is no count\nWrite a whole number, or {ask, least, most} to repeat until the person says enough')),
  rest: v.optional(seconds(0, 600)),
  switch: v.optional(seconds(0, 60)),
  /** What to say while sides change. Like every text it may hold {a|b}: a on the left side, b on the right. */
  switchSay: v.optional(line),
  prepare: v.optional(seconds(0, 120)),
  level: v.optional(whole(0, 3)),
  optIn: v.optional(v.strictObject({ask: line, yes: v.optional(short), no: v.optional(short)})),
  loads: v.optional(list(slug, 20)),
  stopSigns: v.optional(list(line, 20)),
  tips: v.optional(list(tip, 12)),
  figure: v.optional(slug),
  source: v.optional(source),
};

export const step = v.strictObject({
  ...common,
  say: line,
  more: v.optional(text),
  list: v.optional(list(line, 12)),
  compare: v.optional(list(slug, 12)),
  dose,
  short: v.optional(v.union([dose, v.literal(false)])),
});

/** A titled list of steps: a group, a technique or a whole routine. */
export const plan = {
  ...common,
  $schema: v.optional(v.string()),
  version: v.optional(short),
  title: v.optional(line),
  summary: v.optional(text),
  audience: v.optional(v.picklist(['self-care', 'practitioner'])),
  position: v.optional(line),
  surfaces: v.optional(list(v.picklist(['floor', 'bed', 'chair']), 3)),
  props: v.optional(list(prop, 12)),
  fallbacks: v.optional(list(slug, 12)),
  finish: v.optional(v.strictObject({say: line, list: v.optional(list(line, 12)), advice: v.optional(line), figure: v.optional(slug)})),
  short: v.optional(v.literal(false)),
};

const item: v.GenericSchema<unknown, Item> = v.lazy((input) => (typeof input === 'object' && input !== null && 'steps' in input ? group : step));
const steps = v.pipe(list(item, 200), v.minLength(1, 'has no steps\nGive at least one'));
const group: v.GenericSchema<unknown, Group> = v.strictObject({...plan, steps});
/** The whole format. Also what the JSON Schema for editors is made from. */
export const routineSchema: v.GenericSchema<unknown, Routine> = v.strictObject({...plan, id: slug, title: line, steps});
