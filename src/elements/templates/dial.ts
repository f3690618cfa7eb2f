/** The ring with its clock. Two halves turn, so that a short span runs on the compositor. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {isPlaying, type Moment} from '../../core/moment.js';
import {drive, short} from '../drive.js';
import type {View} from '../view.js';

/** Digits as a clock shows them: counting down it shows the second that is running, counting up the one that is full. */
export function digits(ms: number, down: boolean): string {
  const seconds = Math[down ? 'ceil' : 'floor'](ms / 1000);
  const two = (n: number): string => String(Math.floor(n % 60)).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:${two(seconds / 60)}` : Math.floor(seconds / 60)}:${two(seconds)}`;
}

/** What the clock of a moment shows; an open end counts up. */
export function clockOf(moment: Moment): string {
  if (!isPlaying(moment)) {
    const first = moment.kind === 'idle' ? moment.timeline.spans.find(({kind}) => kind !== 'prepare' && kind !== 'contract') : null;
    return digits(first?.about ?? first?.length ?? 0, true);
  }
  const up = moment.kind === 'release' || moment.remaining === null || moment.away?.done;
  return digits(up ? moment.elapsed : moment.remaining!, !up);
}

export const clock = (text: string): TemplateResult => html`<p class="clock" part="clock" role="timer"><bdi>${text}</bdi></p>`;

const half = (side: string, middle: number, progress: Parameters<typeof drive>): TemplateResult =>
  html`<div class="half ${side}"><i ${drive(...progress)}><svg viewBox="0 0 200 200" aria-hidden="true"><circle cx="100" cy="100" r="95" pathLength="2" stroke-dasharray="1 1" transform="rotate(${middle} 100 100)" /></svg></i></div>`;
/** At rest a half stands a degree behind its edge, so that nothing of it shows. */
const [rest, turned] = [{transform: 'rotate(-1deg)'}, {transform: 'rotate(180deg)'}];
const right: readonly Keyframe[] = [rest, {...turned, offset: 0.5}, turned];
const left: readonly Keyframe[] = [rest, {...rest, offset: 0.5}, turned];

/** The ring gathers; `sub` stands under the digits. A mark shows the least time of an open hold. */
export function dial(moment: Moment, sub: string, {still}: View): TemplateResult {
  const playing = isPlaying(moment) ? moment : null;
  const length = playing ? (playing.length ?? playing.span.least) || 1 : 1;
  const elapsed = playing ? Math.min(playing.elapsed, length) : moment.kind === 'finished' ? 1 : 0;
  const since = playing && !still && length <= short && elapsed < length ? playing.since : null;
  const text = clockOf(moment);
  return html`<div class="dial c${text.length} ${playing?.away?.done ? '' : playing?.status} ${elapsed || since !== null ? '' : 'empty'}" part="ring">
    <svg class="bed" viewBox="0 0 200 200" aria-hidden="true">
      <circle cx="100" cy="100" r="99.25" />
      ${playing?.kind === 'release' && playing.length ? svg`<path d="M100 2v13" transform="rotate(${(playing.span.least! / playing.length) * 360} 100 100)" />` : nothing}
    </svg>
    ${half('', 90, [right, length, elapsed, since])}${half('left', -90, [left, length, elapsed, since])}
    <div>${clock(text)}${sub ? html`<p class="sub">${sub}</p>` : nothing}</div>
  </div>`;
}
