/** The page before a routine begins: what it is, how long, what one needs, what may be chosen, and the way in. */
import {html, nothing, type TemplateResult} from 'lit';
import {compile, totalOf} from '../../core/compile.js';
import type {Moment} from '../../core/moment.js';
import type {Routine} from '../../core/routine.js';
import type {Side, Timeline} from '../../core/timeline.js';
import {loadsOf} from '../../safety/loads.js';
import type {Surface} from '../../safety/verdict.js';
import type {Pages} from '../pages.js';
import {choice} from './choice.js';
import {digits} from './dial.js';
import {facts, minutes, much} from './facts.js';
import {figure} from './figure.js';
import {floor} from './floor.js';
import {fold, lines} from './fold.js';
import {icons} from './icons.js';
import {key, rail, startRail} from './keys.js';
import {partMarks} from './part-marks.js';
import {reminderFold} from './reminder.js';
import {settingsFold} from './settings.js';
import {sourceFold, stopFold} from './told-folds.js';

/** How long a step that waits for the person waits where nobody has said; ours. */
export const handsFreeWait = 30;

/** Whether steps that wait go on by themselves: for whoever cannot reach the device. */
function waitingSteps({audience}: Routine, {spans, choices: {handsFree = 0, pace}}: Timeline, pages: Pages): unknown {
  if (audience === 'practitioner' || pace === 'self' || !spans.some(({kind}) => kind === 'ready')) return nothing;
  return html`<label class="tick"><input type="checkbox" autocomplete="off" part="hands-free" .checked=${handsFree > 0} @change=${(event: Event) => pages.choose({handsFree: (event.target as HTMLInputElement).checked ? handsFreeWait : 0})} />${pages.r.handsFree(handsFree || handsFreeWait)}</label>`;
}

/** So much slower; ours. */
const slower = 1.5;
/** More time for all of it, or for each step as long as the person likes. */
function paces({audience}: Routine, {choices: {pace: now = 1}}: Timeline, pages: Pages): unknown {
  const {r, planned} = pages;
  if (audience === 'practitioner' || planned === 'self') return nothing;
  return choice(r.pace, ([[r.asPlanned, planned], [r.slower, planned * slower], [r.whenReady, 'self']] as const).map(([word, pace]) => [word, pace === now, () => pages.choose({pace})]));
}

const surfaces: readonly Surface[] = ['floor', 'bed', 'chair'];

/** The choices a routine leaves open: where it is done, its short form first, and which side begins. */
function choices(routine: Routine, timeline: Timeline, pages: Pages): unknown {
  const {r, t, choices: {short = false, first = 'left', side = 'both'}} = pages;
  const about = (form: boolean): number => {
    const {about: likely, offered} = totalOf(compile(routine, {...timeline.choices, short: form}));
    return offered > likely * much ? offered : likely;
  };
  const [brief, full] = [about(true), about(false)];
  const sided = side === 'both' && (['left', 'right'] as const).every((one) => timeline.spans.some((span) => span.side === one));
  const form = (word: string, time: number, on: boolean) => [`${word}, ${t.time(minutes(time) * 60_000)}`, short === on, () => pages.choose({short: on})] as const;
  const turn = (one: Side) => [t[one], first === one, () => pages.choose({first: one})] as const;
  return [
    minutes(brief) === minutes(full) ? nothing : choice(r.length, [form(r.shortForm, brief, true), form(r.fullForm, full, false)]),
    routine.audience !== 'practitioner' && loadsOf(pages.written ?? routine).includes('floor-transfer') ? choice(r.whereTitle, surfaces.map((one) => [r.surfaces[one], pages.surface === one, () => pages.lieOn(one)] as const)) : nothing,
    sided ? choice(r.firstSide, [turn('left'), turn('right')]) : nothing,
  ];
}

export function startPage(routine: Routine, moment: Moment, back: (() => void) | null, pages: Pages): TemplateResult {
  const {r, text, questions: asks, forget, place} = pages;
  const {timeline} = moment;
  const marks = partMarks(moment, pages);
  return html`<div class="room low" part="room">
    <div class="stage">${figure(routine.figure, null, pages)}</div>
    ${floor(marks, moment, pages)}
    <div class="words columns">
      <h2 class="say" part="title" tabindex="-1" data-focus>${text(routine.title)}</h2>
      <p class="facts">${facts(timeline, routine, pages)}</p>
      ${routine.summary ? html`<p class="more">${text(routine.summary)}</p>` : nothing}
      ${routine.props?.length ? html`<div class="need"><h3>${r.need}</h3>${lines(routine.props.map(({name, instead}) => (instead ? r.or(text(name), text(instead)) : text(name))))}</div>` : nothing}
      ${choices(routine, timeline, pages)}
      ${asks ? html`<button type="button" class="entry" part="screen" @click=${() => pages.act({type: 'start'})}><span><b>${r.before}</b><span class="hint">${r.questions(asks)}</span></span>${icons.next}</button>` : nothing}
    </div>
    ${place ? rail(r.comeBack, 'one', key('go-on', r.goOnAt(pages.placeStep, place.left === null ? '' : digits(place.left, true)), () => pages.goOn(), 'soft', icons.play)) : nothing}${startRail(pages, true)}${settingsFold(pages, true, [waitingSteps(routine, timeline, pages), paces(routine, timeline, pages)])}${back ? rail(pages.t.controls, 'slim', key('back', pages.t.back, back, '', icons.back)) : nothing}${stopFold(routine.stopSigns, pages)}${sourceFold(routine.source?.note, pages)}${reminderFold(minutes(totalOf(timeline).about), pages)}${rail(r.print, 'slim', key('print', r.print, () => pages.print()))}${forget ? fold(r.remembered, html`<p class="small">${r.rememberedMore}</p>${rail(r.remembered, 'slim', key('forget', r.forget, forget))}`) : nothing}
  </div>`;
}
