/** The pages around a session: the chooser, the start, the plan, the end, and what stands where nothing loads. */
import {html, nothing, type TemplateResult} from 'lit';
import {compile, totalOf} from '../../core/compile.js';
import type {Defaults} from '../../core/defaults.js';
import type {Moment} from '../../core/moment.js';
import type {Prop, Routine, Tip} from '../../core/routine.js';
import {atHand, together} from '../../library/at-hand.js';
import type {Choices, Side, Timeline} from '../../core/timeline.js';
import type {Adapted} from '../../safety/adapt.js';
import {conditions} from '../../safety/conditions.js';
import {mayBeUrgent, signKind} from '../../safety/stop-signs.js';
import type {RoutineWords} from '../../strings/en/routine.js';
import type {View} from '../view.js';
import {figure} from './figure.js';
import {floor} from './floor.js';
import {fold, lines} from './fold.js';
import {icons} from './icons.js';
import {callRail, key, rail, startRail} from './keys.js';
import {partMarks} from './part-marks.js';

/** Everything the pages need of the routine element. */
export interface Pages extends View {
  readonly r: RoutineWords;
  readonly choices: Choices;
  /** What the page has set for all its routines. */
  readonly defaults: Defaults;
  /** One piece of everyday advice; empty where the page wants none. */
  readonly advice: string;
  /** Whom to call; empty where nobody has said. */
  readonly callNumber: string;
  /** It is done on somebody else. */
  readonly handsOn: boolean;
  /** Stops because of a sign. It is told to nobody. */
  stopFor(sign: string): void;
  choose(more: Partial<Choices>): void;
  pick(routine: Routine): void;
}

const minutes = (ms: number): number => Math.max(1, Math.round(ms / 60_000));
/** What is only offered is worth a word when it makes so much of a difference. */
const much = 1.25;

/** About how long, and where; a range where ends are open. */
export function facts(timeline: Timeline, {position}: Routine, {r, text}: Pages): string {
  const {least, most, about, offered} = totalOf(timeline);
  const where = position ? text(position) : '';
  if (most === null) return about > least * 1.5 ? r.aboutRange(minutes(least), minutes(about), where) : r.about(minutes(about), where);
  return offered > about * much && minutes(offered) > minutes(about) ? r.aboutRange(minutes(about), minutes(offered), where) : r.about(minutes(about), where);
}

const choice = (title: string, options: readonly (readonly [label: string, on: boolean, press: () => void])[]): TemplateResult =>
  html`<div class="choices"><h3>${title}</h3><div class="choice" role="group" aria-label=${title}>${options.map(([label, on, press]) => html`<button type="button" class="key ${on ? 'soft' : ''}" aria-pressed=${on} @click=${press}>${label}</button>`)}</div></div>`;

/** The choices a routine leaves open: its short form first, and which side begins. */
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
    brief === full ? nothing : choice(r.length, [form(r.shortForm, brief, true), form(r.fullForm, full, false)]),
    sided ? choice(r.firstSide, [turn('left'), turn('right')]) : nothing,
  ];
}

/** When to stop. While a session runs each sign is a key: one tap stops, and says what to do next. */
export function stopFold(signs: readonly string[] | undefined, pages: Pages, running = false): unknown {
  if (!signs?.length) return nothing;
  const {r, text, defaults: {painLimit}} = pages;
  const all = [...(painLimit === undefined ? [] : [[r.painAbove(painLimit), ''] as const]), ...signs.map((sign) => [text(sign), sign] as const)];
  return fold(
    r.whenToStop,
    html`<p class="small">${running ? r.stopWith : r.stopIf}</p>
      ${running ? html`<div class="signs">${all.map(([said, sign]) => html`<button type="button" class="entry" part="sign" @click=${() => pages.stopFor(sign)}>${said}</button>`)}</div>` : lines(all.map(([said]) => said))}
      <p class="small">${r.notSettling}</p>`,
  );
}

export const sourceFold = (note: string | undefined, {r, text}: Pages, stated?: boolean): unknown =>
  note ? fold(r.from, html`<p class="small">${text(note)}</p>${stated === undefined ? nothing : html`<p class="small">${stated ? r.stated : r.ours}</p>`}`) : nothing;

/** A question with its answer. Where those who know do not agree, their views stand side by side, in no order of worth. */
export const tipFold = ({title, text: said, views}: Tip, side: Side | null, {text, r}: Pages): TemplateResult =>
  fold(text(title), views ? html`<p class="small">${r.differ}</p><div class="views">${views.map((view) => html`<p>${text(view.text, side)}</p>`)}</div>` : html`<p>${text(said ?? '', side)}</p>`);

/** What it is, how long, what one needs, and the way in. */
export function startPage(routine: Routine, moment: Moment, asks: number, back: (() => void) | null, pages: Pages): TemplateResult {
  const {r, text} = pages;
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
    ${startRail(pages, true)}${back ? rail(pages.t.controls, 'slim', key('back', pages.t.back, back, '', icons.back)) : nothing}${stopFold(routine.stopSigns, pages)}${sourceFold(routine.source?.note, pages)}
  </div>`;
}

/** What today's answers leave, and why. */
export function planPage(routine: Routine, moment: Moment, {routine: left, changes, advice}: Adapted, back: () => void, start: () => void, pages: Pages): TemplateResult {
  const {r, t, text} = pages;
  const {timeline} = moment;
  const names = (ids: readonly string[]): string => ids.map((id) => text(conditions.find((one) => one.id === id)?.label ?? '')).join('; ');
  const nothingLeft = advice.includes('rest');
  // What came in may ask for other things than the start page named.
  const had = new Set(routine.props?.map(({id}) => id));
  const needs = together(left?.steps ?? []).filter(({id}) => !had.has(id));
  return html`<div class="room" part="room">
    <header class="head"><p class="title" part="title">${text(routine.title)}</p><p class="where">${nothingLeft ? nothing : facts(timeline, {...routine, position: undefined}, pages)}</p></header>
    <div class="lower tall">
      <div class="words">
        <h2 class="say" part="cue" tabindex="-1" data-focus>${nothingLeft ? r.nothingFits : r.plan}</h2>
        ${nothingLeft
          ? html`<p class="more">${r.restInstead}</p><p class="more">${r.askSomebody} ${pages.defaults.contact}</p><slot name="book"></slot>`
          : html`<ul class="lines plan">${timeline.parts.filter(({name}) => name).map(({name, from, about}) => html`<li><span>${text(timeline.steps[timeline.spans[from]!.step]!.title ?? '')}: ${text(name)}</span><span class="facts">${t.time(minutes(about) * 60_000)}</span></li>`)}</ul>`}
        ${changes.map(({what, title, instead, because}) => {
          const name = text(title);
          const lead = what === 'changed' ? r.changed(name) : what === 'bed' ? r.onBed(name) : r.leftOut(name);
          const how = what === 'changed' || what === 'bed' ? because.map((id) => text(conditions.find((one) => one.id === id)?.change ?? '')) : instead ? [r.instead(text(instead))] : [];
          return html`<p class="more"><b>${lead}</b> ${r.ticked(names(because))} ${[...new Set(how)].join(' ')}</p>`;
        })}
        ${needs.length && !nothingLeft ? html`<p class="more">${r.needs(needs.map(({name, instead}) => (instead ? r.or(text(name), text(instead)) : text(name))).join('; '))}</p>` : nothing}
        ${advice.includes('mention') ? html`<p class="more">${r.mention}</p>` : nothing}
        <p class="hint">${r.canMiss}</p>
      </div>
      ${rail(t.controls, 'two', [key('back', t.back, back, '', icons.back), nothingLeft ? key('stop', t.stop, () => pages.act({type: 'stop'})) : key('start', t.start, start, 'main', icons.play)])}
    </div>
  </div>`;
}

/** The end, or where the person stopped: how to get up, one thing for today, and what to do after a stop sign. */
export function endPage(routine: Routine, moment: Moment, sign: string | null, pages: Pages): TemplateResult {
  const {r, t, text} = pages;
  const done = moment.kind === 'finished';
  // The words for one sign are said to whoever feels it, and a practitioner does not.
  const kind = done || sign === null ? null : routine.audience === 'practitioner' ? 'other' : signKind(sign);
  const {say = '', list = [], advice = pages.advice, figure: picture} = routine.finish ?? {};
  return html`<div class="room low" part="room">
    <header class="head"><p class="title" part="title">${text(routine.title)}</p><p class="where">${done ? r.doneIn(r.minutes(minutes(moment.played))) : t.stopped}</p></header>
    <div class="stage">${figure(picture, null, pages)}</div>
    ${floor(partMarks(moment, pages), moment, pages)}
    <div class="words">
      <h2 class="say" part="cue" tabindex="-1" data-focus>${done ? text(say) || t.done : r.stoppedAt}</h2>
      ${done ? html`<ol class="steps">${list.map((line) => html`<li>${text(line)}</li>`)}</ol>` : html`<p class="more">${r.comeOut}</p>`}
      ${kind ? html`<p class="more" part="help">${r.signs[kind]} ${pages.defaults.contact}</p>` : nothing}
      <slot name="finish"></slot>
      ${done && advice ? html`<p class="advice"><b>${r.today}</b> ${text(advice)}</p>` : nothing}
    </div>
    ${kind && mayBeUrgent(kind) && pages.callNumber ? callRail(pages.callNumber, r.call(pages.callNumber)) : nothing}
    <slot name="call-to-action"></slot>
    ${rail(t.controls, 'even', key('again', t.again, () => pages.act({type: 'start'}), '', icons.again))}
  </div>`;
}

/** It is time again. Later is as easy as now. */
export const promptPage = (routine: Routine, moment: Moment, later: () => void, pages: Pages): TemplateResult =>
  html`<div class="room low" part="room">
    <div class="stage">${figure(routine.figure, null, pages)}</div>
    ${floor([], moment, pages)}
    <div class="words">
      <h2 class="say" part="cue" tabindex="-1" data-focus>${pages.r.timeAgain}</h2>
      <p class="more"><b>${pages.text(routine.title)}</b> ${facts(moment.timeline, routine, pages)}</p>
    </div>
    ${rail(pages.t.controls, 'two', [key('later', pages.r.later, later), key('start', pages.t.start, () => pages.act({type: moment.kind === 'idle' ? 'start' : 'restart'}), 'main', icons.play)])}
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
