/** What is one tap away while a step goes on: what changes with care, when to stop, questions and answers, all steps. */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {PlayingMoment} from '../../core/moment.js';
import {isWork} from '../../core/timeline.js';
import type {Pages} from '../pages.js';
import {fold, lines} from './fold.js';
import {key, rail} from './keys.js';
import {stepPicture} from './step-picture.js';
import {sourceFold, stopFold, tipFold} from './told-folds.js';

/** All steps, each a way to go there; the one at hand is marked. */
function allSteps({timeline: {spans, steps}, index, answers}: PlayingMoment, {r, text, act}: Pages): TemplateResult {
  const firsts = spans.flatMap((span, i) => (isWork(span.kind) && (span.gate === undefined || answers.get(span.gate) === 'yes') && spans.findIndex((one) => one.step === span.step && isWork(one.kind)) === i ? [{span, i}] : []));
  const now = firsts.findLast(({i}) => i <= index)?.i;
  return fold(r.steps, lines(firsts.map(({span, i}) => html`<button type="button" class="jump ${i === now ? 'now' : ''}" aria-current=${i === now ? 'step' : nothing} @click=${() => act({type: 'jump', to: i})}>${text(steps[span.step]!.say, span.side)}</button>`)));
}

/** `pictured`: the picture stands above already. */
export function stepFolds(moment: PlayingMoment, pages: Pages, pictured: boolean): TemplateResult {
  const {kind, span, step, side, length, away} = moment;
  const {r, text} = pages;
  return html`${step.changes ? fold(r.careToday, lines(step.changes.map((line) => text(line))), kind === 'ready') : nothing}${stopFold(step.stopSigns, pages, 'running')}${keyed(span.step, step.tips?.map((tip) => tipFold(tip, side, pages)))}
    ${pictured ? (length !== null && !away && step.more ? fold(r.again, html`<p>${text(step.more, side)}</p>`) : nothing) : step.figure ? fold(r.position, stepPicture(moment, pages)) : nothing}
    ${sourceFold(step.source?.note, pages, step.dose && 'stated' in step.dose ? step.dose.stated : undefined)}${allSteps(moment, pages)}
    ${pages.reopen ? rail(r.changeAnswer, 'slim', key('change', r.changeAnswer, pages.reopen)) : nothing}`;
}
