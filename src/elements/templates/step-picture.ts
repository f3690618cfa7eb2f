/** The picture of a step: what fits the moment, in the place where a page may put its own. */
import {html, type TemplateResult} from 'lit';
import type {PlayingMoment} from '../../core/moment.js';
import {isWork} from '../../core/timeline.js';
import {isFigure, isRaised, motion, rightOf, type Figured} from '../../figures/figure.js';
import {playOf} from '../beat.js';
import type {Pages} from '../pages.js';
import {figure, type Choice} from './figure.js';

/** What was put underneath because the person said so is there in the pictures that follow, too. */
function asBuilt({index, step, answers, timeline: {spans, steps}}: PlayingMoment): Figured | undefined {
  const {figure, technique} = step;
  if (!isFigure(figure)) return undefined;
  const more = spans.slice(0, index).findLast(({step: at, gate}) => steps[at]!.technique === technique && isRaised(steps[at]!.figure, figure) && gate !== undefined && answers.get(gate) === 'yes');
  return more ? (steps[more.step]!.figure as Figured) : figure;
}

/** Right and wrong are compared while one sets up; who does it sees what is right. Between two holds one is back where one set up, which a figure that moves alone shows by itself, if it may. */
function pictured(moment: PlayingMoment, still: boolean): Figured | undefined {
  const {kind, step, index, timeline: {spans, steps}} = moment;
  const own = asBuilt(moment);
  const between = kind === 'rest' || kind === 'switch';
  if (!own || !(between || kind === 'hold')) return own;
  const right = rightOf(own);
  const setUp = between && (right !== own || still || !motion(own)) && spans.slice(0, index).findLast((one) => one.kind === 'ready' && steps[one.step]!.technique === step.technique && isFigure(steps[one.step]!.figure));
  return setUp ? (steps[setUp.step]!.figure as Figured) : right;
}

/** On a map of the body, its places answer as the keys do. */
function choiceOf({kind, status, step: {dose}}: PlayingMoment, {act}: Pages): Choice | null {
  if (kind !== 'check' || status === 'paused' || dose?.type !== 'check' || !dose.options) return null;
  return {options: dose.options, choose: (value) => act({type: 'answer', value})};
}

/** Where a page may put a picture or a video of its own: `step-`, the technique's id, and which of its steps, from 1. */
export function stepSlot({step: {technique}, span, timeline: {spans, steps}}: PlayingMoment): string {
  const own = [...new Set(spans.filter(({kind, step}) => isWork(kind) && steps[step]!.technique === technique).map(({step}) => steps[step]!.say))];
  return `step-${technique}-${own.indexOf(steps[span.step]!.say) + 1}`;
}

export const stepPicture = (moment: PlayingMoment, pages: Pages): TemplateResult =>
  html`<slot name=${stepSlot(moment)}>${figure(pictured(moment, pages.still), moment.side, pages, playOf(moment), choiceOf(moment, pages))}</slot>`;
