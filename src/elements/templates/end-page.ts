/** The end, or where the person stopped: how to get up, how it was, one thing for today, and what to do after a stop sign. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AnswerValue} from '../../core/log.js';
import type {Moment} from '../../core/moment.js';
import type {Routine} from '../../core/routine.js';
import {mayBeUrgent, signKind, type SignKind} from '../../safety/stop-signs.js';
import type {After, Pages} from '../pages.js';
import {choice} from './choice.js';
import {minutes} from './facts.js';
import {figure} from './figure.js';
import {floor} from './floor.js';
import {icons} from './icons.js';
import {callRail, key, rail} from './keys.js';
import {partMarks} from './part-marks.js';
import {reminderFold} from './reminder.js';
import {toggle} from './settings.js';
import {stopFold} from './told-folds.js';

const afters: readonly After[] = ['better', 'same', 'worse', 'much-worse'];

/** So much less ease is more than an ordinary day brings. Source: the project's clinical notes, section 4. */
export const muchWorse = -2;

/** How much more ease there was after than before, where it was asked twice: 0 is none, 10 is all. */
export function easeChange({timeline: {spans, steps}, answers}: Moment): number {
  const given = spans.flatMap((span, i): AnswerValue[] => {
    const dose = steps[span.step]?.dose;
    const value = answers.get(i);
    return dose?.type === 'check' && dose.id === 'ease' && dose.scale && value !== undefined ? [value] : [];
  });
  return given.length > 1 ? Number(given.at(-1)) - Number(given[0]) : 0;
}

/** What to do about a sign, to whoever does not feel it. */
const ofClient = (kind: SignKind, {r: {signsOfClient: say}}: Pages): string => (kind === 'urgent' || kind === 'pulse' ? say[kind] : mayBeUrgent(kind) ? say.soon : say.other);

export function endPage(routine: Routine, moment: Moment, sign: string | null, pages: Pages): TemplateResult {
  const {r, t, text, howItIs: after} = pages;
  const told = after ?? (easeChange(moment) <= muchWorse ? 'much-worse' : null);
  const done = moment.kind === 'finished';
  const kind = done || sign === null ? null : signKind(sign);
  const {say = '', list = [], advice = pages.advice, figure: picture} = routine.finish ?? {};
  return html`<div class="room low" part="room">
    <div class="head"><p class="title" part="title">${text(routine.title)}</p><p class="where">${done ? r.doneIn(r.minutes(minutes(moment.played))) : t.stopped}</p></div>
    <div class="stage">${figure(picture, null, pages)}</div>
    ${floor(partMarks(moment, pages), moment, pages)}
    <div class="words">
      <h2 class="say ${kind === 'urgent' ? 'urgent' : ''}" part="cue" tabindex="-1" data-focus aria-describedby="help">${kind === 'urgent' ? r.helpNow : done ? text(say) || t.done : r.stoppedAt}</h2>
      ${done ? html`<ol class="steps">${list.map((line) => html`<li>${text(line)}</li>`)}</ol>` : kind && mayBeUrgent(kind) ? nothing : html`<p class="more">${r.comeOut}</p>`}
      ${kind ? html`<p class="more" part="help" id="help">${pages.handsOn ? ofClient(kind, pages) : r.signs[kind]} ${pages.defaults.contact}</p><slot name="call"></slot>` : nothing}
      ${kind === 'urgent' ? nothing : choice(pages.handsOn ? r.howIsClient : r.howWasIt, afters.map((one) => [r.afters[one], after === one, () => pages.tell(one)]))}
      <p class="more" role="status">${told ? r.afterMore[told] : ''} ${told === 'much-worse' ? pages.defaults.contact : nothing}</p>
      <slot name="finish"></slot>
      ${done && advice && told !== 'worse' && told !== 'much-worse' ? html`<p class="advice"><b>${r.today}</b> ${text(advice)}</p>` : nothing}
    </div>
    ${kind && mayBeUrgent(kind) && pages.callNumber ? callRail(pages.callNumber, r.call(pages.callNumber)) : nothing}
    <slot name="call-to-action"></slot>
    ${rail(t.controls, '', key('again', t.again, () => pages.act({type: 'start'}), '', icons.again))}${pages.settings.on('far') ? rail(t.settings, '', toggle('far', t.far, pages)) : nothing}${done ? reminderFold(minutes(moment.played), pages) : sign === null ? stopFold(routine.stopSigns, pages, 'stopped') : nothing}
  </div>`;
}
