/** The floor: one line that everything rests on, and that time fills. Here with the repeats and sides of one step. */
import {html, nothing, type TemplateResult} from 'lit';
import {isPlaying, type Moment} from '../../core/moment.js';
import {drive, grow, short} from '../drive.js';
import type {View} from '../view.js';

export interface Mark {
  /** 0 to 1. */
  readonly done: number;
  readonly name?: string | undefined;
  readonly now?: boolean;
  /** A gap before it: the other side. */
  readonly apart?: boolean;
  /** Its width, 1 to 5. */
  readonly weight?: number;
  /** The time it takes to fill, and how much of it has passed, where it fills by itself. */
  readonly length?: number;
  readonly elapsed?: number;
}

/** Up to this many marks can be told apart on a phone. */
export const mostMarks = 24;

/** Repeats and sides of the step that a span belongs to or leads to; none where there is only one. */
export function repeatMarks(moment: Moment, {t}: View): Mark[] {
  const {spans} = moment.timeline;
  const index = 'index' in moment ? moment.index : moment.kind === 'finished' ? spans.length : 0;
  const counts = (kind: string): boolean => kind === 'hold' || kind === 'release' || kind === 'reps' || kind === 'breaths';
  const ahead = spans.slice(index).find(({kind}) => counts(kind)) ?? spans.findLast(({kind}) => counts(kind));
  const marks: Mark[] = [];
  let last: string | null = null;
  spans.forEach(({step, kind, side}, i) => {
    if (step !== ahead?.step || !counts(kind)) return;
    const here = isPlaying(moment) && i === index ? moment : null;
    const first = side !== last;
    marks.push({
      done: i < index ? 1 : (here?.progress ?? 0),
      apart: first && !!last,
      name: first && side ? t[side] : undefined,
      // The name of a side stands at its first mark.
      now: first && side === ahead.side && isPlaying(moment),
      ...(here?.length && {length: here.length, elapsed: here.elapsed}),
    });
    last = side;
  });
  return marks.length > mostMarks ? [] : marks;
}

const fill = ({done, length = Infinity, elapsed = 0}: Mark, moment: Moment, still: boolean): TemplateResult => {
  const runs = length <= short && !still && isPlaying(moment) && moment.since !== null;
  return html`<i class="fill" ${runs ? drive(grow, length, elapsed, moment.at - elapsed) : drive(grow, 1000, done * 1000, null)}></i>`;
};

/** Draws marks on the floor line. Lists with names are read out; bare bars are decoration, the words say the same. */
export const floor = (marks: readonly Mark[], moment: Moment, {still}: View): TemplateResult =>
  html`<div class="floor" part="progress" aria-hidden=${marks.some(({name}) => name) ? nothing : 'true'}>
    <ol class="marks ${marks[0]?.weight ? 'named' : ''}">
      ${marks.map(
        (mark) => html`<li class="mark w${mark.weight ?? 1} ${mark.apart ? 'apart' : ''}" aria-current=${mark.now ? 'step' : nothing} aria-hidden=${mark.name ? nothing : 'true'}>
          <span class="bar">${fill(mark, moment, still)}</span>${mark.name ? html`<span class="name ${mark.now ? 'now' : ''}">${mark.name}</span>` : nothing}
        </li>`,
      )}
    </ol>
  </div>`;
