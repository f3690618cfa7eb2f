/** What there is to know of a routine before it begins: about how long, and where. */
import {totalOf} from '../../core/compile.js';
import type {Routine} from '../../core/routine.js';
import type {Timeline} from '../../core/timeline.js';
import type {Pages} from '../pages.js';

export const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000));
/** What is only offered is worth a word when it makes so much of a difference. */
export const much = 1.25;

/** About how long, and where; a range where ends are open. */
export function facts(timeline: Timeline, {position}: Routine, {r, text}: Pages): string {
  const {least, most, about, offered} = totalOf(timeline);
  const where = position ? text(position) : '';
  const [low, high] = most === null ? [about > least * 1.5 ? least : about, about] : [about, offered > about * much ? offered : about];
  return minutes(high) > minutes(low) ? r.aboutRange(minutes(low), minutes(high), where) : r.about(minutes(about), where);
}
