/** Cues to feel, where the device can. That it says it can proves nothing, so no cue is ever felt alone. */
import {tapped} from './page.js';
import type {Cue, CueType} from '../core/cues.js';

/** Milliseconds on, off, on. Breathing in is a row of short ones that quicken; breathing out is one long one. */
const patterns: Readonly<Partial<Record<CueType, readonly number[]>>> = {
  prepare: [80],
  wait: [80],
  start: [250],
  half: [90, 90, 90],
  release: [90, 90, 90],
  last: [60],
  end: [400],
  rest: [200, 120, 200],
  switch: [120, 80, 120, 80, 120],
  finish: [400, 150, 400],
};
const turns: readonly (readonly number[] | null)[] = [[40, 120, 40, 90, 40, 60, 40], null, [350], null];

/** How a cue feels; some are not felt. */
export const feelOf = ({type, n}: Pick<Cue, 'type' | 'n'>): readonly number[] | null => (type === 'turn' ? (turns[n!] ?? null) : (patterns[type] ?? null));

/** Whether there may be anything to feel with. */
export const vibrates = (): boolean => typeof navigator.vibrate === 'function';

export function vibrate(pattern: readonly number[]): void {
  try {
    if (tapped()) navigator.vibrate([...pattern]);
  } catch {
    // Not there, or forbidden here: the other cues say it.
  }
}
