/** Where the person is, in a few words. */
import type {Span} from '../../core/timeline.js';
import type {TimerWords} from '../../strings/en/timer.js';

/** Side and repeat of a span, as far as there is more than one. */
export const sideAndRep = ({side, rep, reps, kind}: Span, t: TimerWords): string =>
  kind === 'switch' ? t.kinds.switch : [side && t.side(side === 'left'), reps > 1 && kind !== 'ask' && t.count(rep, reps)].filter(Boolean).join(', ');
