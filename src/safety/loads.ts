/** Loads: what a step asks of the body. Every condition has a value for every load. Source: the project's clinical notes, section 2.1. */

export const loads = [
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
export type Load = (typeof loads)[number];

/** From mildest to strictest; of several values the strictest counts. */
export const values = ['ok', 'caution', 'clinician-first', 'avoid'] as const;
export type Value = (typeof values)[number];

export const stricter = (a: Value, b: Value): Value => (values.indexOf(a) >= values.indexOf(b) ? a : b);
export const isLoad = (name: string): name is Load => (loads as readonly string[]).includes(name);
