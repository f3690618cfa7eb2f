/** Where the person is, in a few words. */
import type {PlayingMoment} from '../../core/moment.js';
import {isWork, type Span} from '../../core/timeline.js';
import type {TimerWords} from '../../strings/en/timer.js';

/** Side and repeat of a span, as far as there is more than one. */
export const sideAndRep = ({side, rep, reps, kind}: Span, t: TimerWords): string =>
  kind === 'switch' ? t.kinds.switch : [side && t.side(side === 'left'), reps > 1 && kind !== 'ask' && t.count(rep, reps)].filter(Boolean).join(', ');

/** What comes next, said shortly: a rest, a side, a repeat, or `other`. */
export function soon({next}: PlayingMoment, t: TimerWords, other = ''): string {
  const what = !next ? '' : next.kind === 'rest' ? `${t.kinds.rest} ${t.time(next.length ?? 0)}` : isWork(next.kind) || next.kind === 'switch' ? sideAndRep(next, t) || other : '';
  return what && t.soon(what);
}
