/** The plan of a bare hold timer. The same rules as for a step of a routine with repeats and sides, without the routine. */
import {placed, type Side, type SpanShape, type Timeline} from './timeline.js';

/** Times in milliseconds; 0 leaves a part out. */
export interface Holds {
  readonly label: string;
  readonly hold: number;
  /** Open-ended up to this; `null` for a hold of fixed length. */
  readonly most: number | null;
  readonly contract: number;
  readonly effort: number;
  readonly rest: number;
  readonly reps: number;
  readonly sides: readonly (Side | null)[];
  readonly switch: number;
  readonly prepare: number;
}

/** Prepare once, then on each side `reps` times (push, hold), a rest between the repeats, a switch between the sides, nothing after the last hold. */
export function holdTimeline({label, hold, most, contract, effort, rest, reps, sides, switch: change, prepare}: Holds): Timeline {
  const shapes: SpanShape[] = [];
  const push = (kind: SpanShape['kind'], length: number, side: Side | null, rep: number, more?: Partial<SpanShape>): unknown => length && shapes.push({kind, length, step: 0, side, rep, reps, ...more});
  sides.forEach((side, turn) => {
    if (turn) push('switch', change, side, 1);
    else push('prepare', prepare, null, 1);
    for (let rep = 1; rep <= reps; rep++) {
      if (rep > 1) push('rest', rest, side, rep);
      push('contract', contract, side, rep, {effort});
      if (most === null) push('hold', hold, side, rep);
      else push('release', most, side, rep, {least: hold, about: hold});
    }
  });
  return {id: 'hold-timer', title: label, screen: 'none', choices: {}, steps: [{say: label}], parts: [], ...placed(shapes)};
}
