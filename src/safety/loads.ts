/** Loads: what a step asks of the body. Every condition has a value for every load. Source: the project's clinical notes, section 2.1. */
import {isGroup, type Item} from '../core/routine.js';

/** The loads of the notes' table, in its order. */
export const tableLoads = [
  'abdominal-pressure',
  'supine-flat',
  'prone',
  'side-lying',
  'kneeling',
  'loaded-hip-extension',
  'contract-relax',
  'long-hold',
  'paced-breathing',
  'breath-hold',
  'floor-transfer',
] as const;
export type TableLoad = (typeof tableLoads)[number];

/** From mildest to strictest; of several values the strictest counts. */
export const values = ['ok', 'caution', 'clinician-first', 'avoid'] as const;
export type Value = (typeof values)[number];

interface Finer {
  /** Whose values it takes; `null`: fine for everybody but for the exceptions. */
  readonly of: TableLoad | null;
  /** By condition, where the notes (2.1 and 2.3) say something else. */
  readonly except: Readonly<Record<string, Value>>;
}
/** Loads that tell apart what the table takes together. Ours, as the notes propose; a new one is as strict as what it refines. */
export const finer = {
  /** Lying with the torso at 30 degrees or more; a bolster under the back is less. */
  'supine-propped': {of: 'supine-flat', except: {'preg-16-27w': 'caution', 'preg-28w': 'caution', reflux: 'ok', lungs: 'ok', heart: 'ok'}},
  /** Lying with knees bent, or calves on a chair. */
  'supine-flexed': {of: 'supine-flat', except: {stenosis: 'ok', spondy: 'ok'}},
  /** The knee drawn past a right angle. */
  'hip-flexion-end': {of: null, except: {'thr-post-early': 'avoid', 'thr-post-late': 'avoid', 'labral-fai': 'caution', pvd: 'caution', 'under-18': 'clinician-first'}},
  /** Somebody else pushes or moves the leg. */
  'partner-force': {of: 'contract-relax', except: {}},
  /** Pressure at the inner groin. */
  'groin-pressure': {of: 'abdominal-pressure', except: {}},
  /** The leg hangs over an edge, where it can tip the pelvis further. */
  'hanging-leg': {of: null, except: {hyperlordosis: 'avoid', 'under-18': 'clinician-first'}},
  /** Standing on one leg, or in a long step. */
  'standing-balance': {of: null, except: {'state-sedated': 'avoid', dizzy: 'caution', 'frail-65': 'caution', numb: 'caution', 'under-18': 'clinician-first'}},
  /** A stretch of more than a minute; a rest of more than three. */
  'long-stretch': {of: 'long-hold', except: {}},
  'long-rest': {of: 'long-hold', except: {}},
} as const satisfies Record<string, Finer>;
export type FinerLoad = keyof typeof finer;
export type Load = TableLoad | FinerLoad;
export const loads: readonly Load[] = [...tableLoads, ...(Object.keys(finer) as FinerLoad[])];

/** All loads that an item and whatever is inside it carry. */
export const loadsOf = (item: Item): string[] => [...new Set([...(item.loads ?? []), ...(isGroup(item) ? item.steps.flatMap(loadsOf) : [])])];

/** What presses, and is only ever done after a question. */
export const presses = (load: string): boolean => load === 'abdominal-pressure' || load === 'groin-pressure';

/** All values of a condition, from those of the table. */
export function refined(id: string, table: Readonly<Record<TableLoad, Value>>): Record<Load, Value> {
  const more = Object.entries(finer as Record<string, Finer>).map(([load, {of, except}]) => [load, except[id] ?? (of ? table[of] : 'ok')]);
  return {...table, ...(Object.fromEntries(more) as Record<FinerLoad, Value>)};
}

export const stricter = (a: Value, b: Value): Value => (values.indexOf(a) >= values.indexOf(b) ? a : b);
export const isLoad = (name: string): name is Load => (loads as readonly string[]).includes(name);
