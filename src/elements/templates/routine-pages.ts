/** The pages around a session: the chooser, the start, the plan, the end, and what stands where nothing loads. */
import {html, nothing, type TemplateResult} from 'lit';
import {compile, totalOf} from '../../core/compile.js';
import type {Defaults} from '../../core/defaults.js';
import type {Moment} from '../../core/moment.js';
import type {Prop, Routine, Tip} from '../../core/routine.js';
import {atHand} from '../../library/at-hand.js';
import type {Choices, Side, Timeline} from '../../core/timeline.js';
import {loadsOf} from '../../safety/loads.js';
import type {Surface} from '../../safety/verdict.js';
import type {RoutineWords} from '../../strings/en/routine.js';
import type {View} from '../view.js';
import type {Place} from '../coming-back.js';
import type {After} from './end-page.js';
import {digits} from './dial.js';
import {figure} from './figure.js';
import {floor} from './floor.js';
import {fold, lines} from './fold.js';
import {icons} from './icons.js';
import {againRail, key, rail, startRail} from './keys.js';
import {reminderFold} from './reminder.js';
import {sentences} from '../spoken.js';
import {settingsFold} from './settings.js';
import {partMarks} from './part-marks.js';

/** Everything the pages need of the routine element. */
export interface Pages extends View {
  readonly r: RoutineWords;
  readonly choices: Choices;
  /** The pace that the page asks for. */
  readonly planned: number | 'self';
  /** What the page has set for all its routines. */
  readonly defaults: Defaults;
  /** One piece of everyday advice; empty where the page wants none. */
  readonly advice: string;
  /** Whom to call; empty where nobody has said. */
  readonly callNumber: string;
  /** It is done on somebody else. */
  readonly handsOn: boolean;
  /** The routine as written. */
  readonly written: Routine | null;
  /** Where it is done. */
  readonly surface: Surface;
  lieOn(surface: Surface): void;
  /** How many safety questions stand before it. */
  readonly questions: number;
  /** Opens the safety questions again; `null` where there were none. */
  readonly reopen: (() => void) | null;
  /** A place to go on at, from before the page was left. */
  readonly place: Place | null;
  goOn(): void;
  /** Forgets what this device remembers; `null` where that is nothing. */
  readonly forget: (() => void) | null;
  /** How it was, as the person said. */
  readonly howItIs: After | null;
  tell(after: After): void;
  /** Stops because of a sign. It is told to nobody. */
  stopFor(sign: string): void;
  choose(more: Partial<Choices>): void;
  pick(routine: Routine): void;
  print(): void;
}

export const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000));
/** What is only offered is worth a word when it makes so much of a difference. */
const much = 1.25;

/** About how long, and where; a range where ends are open. */
export function facts(timeline: Timeline, {position}: Routine, {r, text}: Pages): string {
  const {least, most, about, offered} = totalOf(timeline);
  const where = position ? text(position) : '';
  if (most === null) return about > least * 1.5 ? r.aboutRange(minutes(least), minutes(about), where) : r.about(minutes(about), where);
  return offered > about * much && minutes(offered) > minutes(about) ? r.aboutRange(minutes(about), minutes(offered), where) : r.about(minutes(about), where);
}

export const choice = (title: string, options: readonly (readonly [label: string, on: boolean, press: () => void])[]): TemplateResult =>
  html`<div class="choices"><h3>${title}</h3><div class="choice" role="group" aria-label=${title}>${options.map(([label, on, press]) => html`<button type="button" class="key ${on ? 'soft' : ''}" aria-pressed=${on} @click=${press}>${label}</button>`)}</div></div>`;

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
  const sided = side === 'both' && new Set(timeline.spans.map((span) => span.side)).size > 2;
  const form = (word: string, time: number, on: boolean) => [`${word}, ${t.time(minutes(time) * 60_000)}`, short === on, () => pages.choose({short: on})] as const;
  const turn = (one: Side) => [t[one], first === one, () => pages.choose({first: one})] as const;
  return [
    minutes(brief) === minutes(full) ? nothing : choice(r.length, [form(r.shortForm, brief, true), form(r.fullForm, full, false)]),
    routine.audience !== 'practitioner' && loadsOf(pages.written ?? routine).includes('floor-transfer') ? choice(r.whereTitle, surfaces.map((one) => [r.surfaces[one], pages.surface === one, () => pages.lieOn(one)] as const)) : nothing,
    sided ? choice(r.firstSide, [turn('left'), turn('right')]) : nothing,
  ];
}

/** When to stop. While a session runs each sign is a key: one tap stops, and says what to do next; so it is for whoever has stopped. */
export function stopFold(signs: readonly string[] | undefined, pages: Pages, when: 'before' | 'running' | 'stopped' = 'before'): unknown {
  if (!signs?.length) return nothing;
  const {r, text, defaults: {painLimit}} = pages;
  const all = [...(painLimit === undefined ? [] : [[r.painAbove(painLimit), ''] as const]), ...signs.map((sign) => [text(sign), sign] as const)];
  return fold(
    when === 'stopped' ? r.madeYouStop : r.whenToStop,
    html`<p class="small">${{before: r.stopIf, running: r.stopWith, stopped: r.whatWasIt}[when]}</p>
      ${when !== 'before' ? html`<div class="signs">${all.map(([said, sign]) => html`<button type="button" class="entry" part="sign" @click=${() => pages.stopFor(sign)}>${said}</button>`)}</div>` : lines(all.map(([said]) => said))}
      <p class="small">${r.notSettling}</p>${pages.settings.voice ? rail(r.readAloud, 'slim', key('read', r.readAloud, () => pages.settings.read(sentences(...all.map(([said]) => said), r.notSettling)))) : nothing}`,
  );
}

export const sourceFold = (note: string | undefined, {r, text}: Pages, stated?: boolean): unknown =>
  note ? fold(r.from, html`<p class="small">${text(note)}</p>${stated === undefined ? nothing : html`<p class="small">${stated ? r.stated : r.ours}</p>`}`) : nothing;

/** A question with its answer. Where those who know do not agree, their views stand side by side, in no order of worth. */
export const tipFold = ({title, text: said, views}: Tip, side: Side | null, {text, r}: Pages): TemplateResult =>
  fold(text(title), views ? html`<p class="small">${r.differ}</p><div class="views">${views.map((view) => html`<p>${text(view.text, side)}</p>`)}</div>` : html`<p>${text(said ?? '', side)}</p>`);

/** What it is, how long, what one needs, and the way in. */
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
    ${place ? rail(r.comeBack, 'one', key('go-on', r.goOnAt(place.origin + 1, place.left === null ? '' : digits(place.left, true)), () => pages.goOn(), 'soft', icons.play)) : nothing}${startRail(pages, true)}${settingsFold(pages, true, [waitingSteps(routine, timeline, pages), paces(routine, timeline, pages)])}${back ? rail(pages.t.controls, 'slim', key('back', pages.t.back, back, '', icons.back)) : nothing}${stopFold(routine.stopSigns, pages)}${sourceFold(routine.source?.note, pages)}${reminderFold(minutes(totalOf(timeline).about), pages)}${rail(r.print, 'slim', key('print', r.print, () => pages.print()))}${forget ? fold(r.remembered, html`<p class="small">${r.rememberedMore}</p>${rail(r.remembered, 'slim', key('forget', r.forget, forget))}`) : nothing}
  </div>`;
}

/** It is time again. Later is as easy as now. */
export const promptPage = (routine: Routine, moment: Moment, later: () => void, pages: Pages): TemplateResult =>
  html`<div class="room low" part="room">
    <div class="stage">${figure(routine.figure, null, pages)}</div>
    ${floor([], moment, pages)}
    <div class="words">
      <h2 class="say" part="cue" tabindex="-1" data-focus>${pages.t.timeAgain}</h2>
      <p class="more"><b>${pages.text(routine.title)}</b> ${facts(moment.timeline, routine, pages)}</p>
    </div>
    ${againRail(pages, moment.kind === 'idle', later)}
  </div>`;

/** Nothing to run was named: the built-in routines to choose from, as far as what the person has at hand allows. */
export function chooserPage(routines: readonly Routine[], techniques: readonly Routine[], things: readonly Prop[], missing: ReadonlySet<string>, have: (id: string, has: boolean) => void, pages: Pages): TemplateResult {
  const {r, text} = pages;
  const fitting = routines.flatMap((routine) => atHand(routine, missing, techniques) ?? []);
  const needs = ({props = []}: Routine): string => props.filter(({short, id}) => short || missing.has(id)).map(({short, name}) => text(short ?? name)).join(', ');
  return html`<div class="room" part="room">
    <div class="words">
      <h2 class="say" part="title" tabindex="-1" data-focus>${r.choose}</h2>
      <div>
        ${fitting.map((routine) => html`<button type="button" class="entry" part="choice" @click=${() => pages.pick(routine)}><span><b>${text(routine.title)}</b><span class="hint">${facts(compile(routine), routine, pages)}</span>${needs(routine) ? html`<span class="hint">${r.needs(needs(routine))}</span>` : nothing}</span>${icons.next}</button>`)}
      </div>
    </div>
    ${fold(r.haveAtHand, html`<p class="small">${r.untick}</p>${things.map(({id, short}) => html`<label class="tick"><input type="checkbox" autocomplete="off" .checked=${!missing.has(id)} @change=${(event: Event) => have(id, (event.target as HTMLInputElement).checked)} />${text(short!)}</label>`)}`)}
  </div>`;
}

/** Nothing could be loaded: the page's own text stands instead. */
export const failedPage = (retry: () => void, {r}: Pages): TemplateResult =>
  html`<div class="room" part="room">
    <div class="words"><h2 class="say" part="cue" tabindex="-1" data-focus>${r.failed}</h2><p class="more">${r.inWords}</p><slot></slot></div>
    ${rail(r.tryAgain, 'even', key('again', r.tryAgain, retry, '', icons.again))}
  </div>`;
