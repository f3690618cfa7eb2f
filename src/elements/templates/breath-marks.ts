/** The floor in breaths: one mark each, as long as they can be told apart; else how much of the time has passed. */
import {cycleLength} from '../../core/breath.js';
import {isPlaying, type Moment} from '../../core/moment.js';
import {mostMarks, type Mark} from './floor.js';

export function breathMarks(moment: Moment): Mark[] {
  const playing = isPlaying(moment) ? moment : null;
  const span = playing?.span ?? moment.timeline.spans[0];
  const length = playing?.length ?? span?.length ?? null;
  const over = moment.kind === 'finished' ? 1 : 0;
  const whole = span?.pattern ? cycleLength(span.pattern) : 0;
  const count = length && whole ? Math.ceil(length / whole) : 0;
  if (!count || count > mostMarks) return [{done: over || (playing?.progress ?? 0)}];
  const elapsed = playing?.elapsed ?? 0;
  const now = Math.floor(elapsed / whole);
  return Array.from({length: count}, (_, i) => ({done: over || Math.min(1, Math.max(0, elapsed / whole - i)), ...(playing && now === i && {length: whole, elapsed: elapsed - i * whole})}));
}
