/** When a figure moves, and how far: one movement there and back, in time with what it goes with. */
import {cycleLength, type Pattern} from '../core/breath.js';
import type {PlayingMoment} from '../core/moment.js';
import {eased} from '../figures/figure.js';

export interface Play {
  /** Go, stay, return, rest. */
  readonly pattern: Pattern;
  /** How often; after that it stays where it got to. */
  readonly times: number;
  /** How far it has come, in milliseconds; `null` goes on from wherever it is. */
  readonly elapsed: number | null;
  /** Whether it goes on by itself. */
  readonly runs: boolean;
}

/** The share of the way at a time. */
export function shareAt(elapsed: number, {pattern, times}: Pick<Play, 'pattern' | 'times'>): number {
  const [go, stay, back] = pattern;
  const whole = cycleLength(pattern);
  const at = elapsed < whole * times ? elapsed % whole : whole;
  const time = at < go ? at / go : at < go + stay || !back ? 1 : Math.max(0, 1 - (at - go - stay) / back);
  return eased(time);
}
/** How long until it moves again; 0 where it is moving, `null` where it never will. */
export function stillFor(elapsed: number, {pattern, times}: Pick<Play, 'pattern' | 'times'>): number | null {
  const [go, stay, back] = pattern;
  const whole = cycleLength(pattern);
  if (elapsed >= whole * times) return null;
  const at = elapsed % whole;
  return at < go || (at >= go + stay && at < go + stay + back) ? 0 : (at < go + stay ? go + stay : whole) - at;
}

/** The turns of a bone over one cycle. They are solved at equal times of an eased way. */
export function framesOf(turns: readonly number[], [go, stay, back, rest]: Pattern): Keyframe[] {
  const whole = go + stay + back + rest;
  const last = turns.length - 1;
  const frame = (turn: number, ms: number): Keyframe => ({transform: `rotate(${turn}deg)`, offset: ms / whole});
  const way = turns.map((turn, i) => frame(turn, (i / last) * go));
  const home = back ? turns.toReversed().map((turn, i) => frame(turn, go + stay + (i / last) * back)) : [frame(turns[last]!, whole)];
  return [...way, ...home, ...(back && rest ? [frame(turns[0]!, whole)] : [])];
}

/** How a movement is shown where nothing sets its time; ours. */
export const shownOnce: Pattern = [2400, 1200, 2400, 1200];
/** How long it takes to get into a hold, and out of it again, where there is time for both; ours. */
const into = 2400;

/** The movement of a moment: it follows a tempo or a breath, goes into a hold and back at its end, and is shown again and again while somebody gets ready. */
export function playOf({kind, status, span, elapsed, length}: PlayingMoment): Play {
  const runs = status !== 'paused';
  const forever = {times: Infinity, elapsed, runs};
  if (kind === 'hold' && length) {
    const back = length > 4 * into ? into : 0;
    const go = Math.min(into, length / 2);
    return {pattern: [go, length - go - back, back, 0], times: 1, elapsed, runs};
  }
  switch (kind) {
    case 'reps': case 'breaths': return {...forever, pattern: span.pattern ?? shownOnce};
    // Before and between, and while the other side pushes, it waits where it begins.
    case 'prepare': case 'rest': case 'switch': case 'contract': return {...forever, pattern: shownOnce, elapsed: 0, runs: false};
    default: return {...forever, pattern: shownOnce};
  }
}
