/** What today's answers leave, and why; before a sitting, or from the middle of one. */
import {html, nothing, type TemplateResult} from 'lit';
import {isPlaying, type Moment} from '../../core/moment.js';
import type {Routine} from '../../core/routine.js';
import {together} from '../../library/at-hand.js';
import type {Adapted, PlanChange} from '../../safety/adapt.js';
import {linesOf} from '../../safety/condition-lines.js';
import type {Condition} from '../../safety/conditions.js';
import type {Family} from '../../safety/families.js';
import {loadsOf, values} from '../../safety/loads.js';
import type {Rules} from '../../safety/rules.js';
import type {ScreenAnswers} from '../../safety/verdict.js';
import type {Pages} from '../pages.js';
import {choice} from './choice.js';
import {facts, minutes} from './facts.js';
import {fold, lines} from './fold.js';
import {icons} from './icons.js';
import {key, rail} from './keys.js';

/** The way through the questions that led here. */
export interface PlanPath {
  readonly screening: {readonly asked: {readonly rules: Rules}; readonly state: {readonly answers: ScreenAnswers}};
  back(): void;
  accept(): void;
  prefer(id: string): void;
}

const among = ({options}: Family, found: readonly Condition[]): Condition[] => found.filter(({id}) => options.some((one) => one.id === id));
/** Things of which nobody is sure when they were: several of their times count. */
const unsureOf = (found: readonly Condition[], {screening}: PlanPath): Family[] => screening.asked.rules.families.filter((family) => among(family, found).length > 1);
/** What was ticked; of what nobody is sure about, the thing alone. */
function namesOf(found: readonly Condition[], path: PlanPath, {r, text}: Pages): string {
  const unsure = unsureOf(found, path);
  const sure = found.filter((one) => !unsure.some((family) => among(family, [one]).length));
  return [...unsure.map(({label}) => r.notSureWhich(text(label))), ...sure.map(({label}) => text(label))].join('; ');
}
/** How much it withholds. */
const strictness = ({loads}: Condition): number => Object.values(loads).reduce((sum, value) => sum + values.indexOf(value), 0);
/** What is left asks this of the body. What a routine says of the whole as well as inside, is left only where it is left inside. */
function carriedBy(left: Routine, written: Routine): readonly string[] {
  const inside = written.steps.flatMap(loadsOf);
  return [...left.steps.flatMap(loadsOf), ...(left.loads ?? []).filter((load) => !inside.includes(load))];
}
/**
 * What to keep in mind in what is left: how to kneel is nothing to read where nobody kneels, and may contradict what else was ticked.
 * Of what nobody is sure about, the lines of the strictest time, for the same reason. Warnings count whatever is left.
 */
function toMind(found: readonly Condition[], left: readonly string[], path: PlanPath): string[] {
  const milder = unsureOf(found, path).flatMap((family) => among(family, found).toSorted((a, b) => strictness(b) - strictness(a)).slice(1));
  const kept = found.filter((one) => !milder.includes(one)).flatMap(linesOf).filter(({of}) => !of || left.some((load) => of.some((one) => load.startsWith(one))));
  const {asked: {rules}, state: {answers}} = path.screening;
  const warnings = rules.conditions.filter(({id}) => answers[id] === 'yes').flatMap(linesOf).filter(({always}) => always);
  return [...new Set([...kept, ...warnings].map(({line}) => line))];
}

const conditionsOf = (ids: readonly string[], {screening}: PlanPath): Condition[] => ids.flatMap((id) => screening.asked.rules.conditions.find((one) => one.id === id) ?? []);

function changeLine({what, title, instead, because, lines: care = [], choices}: PlanChange, before: PlanChange | undefined, path: PlanPath, pages: Pages): TemplateResult {
  const {r, text} = pages;
  const found = conditionsOf(because, path);
  const name = text(title);
  const stays = what === 'changed' || what === 'bed';
  const lead = what === 'changed' ? r.changed(name) : what === 'bed' ? r.onBed(name) : r.leftOut(name);
  const names = namesOf(found, path, pages);
  // A long reason is told once.
  const same = !!before && namesOf(conditionsOf(before.because, path), path, pages) === names;
  const why = same ? r.sameReason : names ? r.ticked(names) : r.notThere;
  const how = stays ? care.map((line) => text(line)) : instead && !choices ? [r.instead(text(instead))] : [];
  return html`<p class="more"><b>${lead}</b> ${why} ${how.join(' ')}</p>
    ${choices ? choice(r.insteadOf, choices.map((one) => [text(one.title), one.title === instead, () => path.prefer(one.id)])) : nothing}`;
}

export function planPage(routine: Routine, moment: Moment, {routine: left, changes, advice}: Adapted, path: PlanPath, pages: Pages): TemplateResult {
  const {r, t, text} = pages;
  const {timeline} = moment;
  const nothingLeft = advice.includes('rest');
  const midway = isPlaying(moment);
  const empty = !left?.steps.length;
  // What came in may ask for other things than the start page named.
  const had = new Set(routine.props?.map(({id}) => id));
  const needs = together(left?.steps ?? []).filter(({id}) => !had.has(id));
  const found = conditionsOf([...new Set(changes.flatMap(({because}) => because))], path);
  const keepInMind = toMind(found, left ? carriedBy(left, pages.written ?? routine) : [], path);
  const parts = midway ? [] : timeline.parts.filter(({name}) => name);
  return html`<div class="room" part="room">
    <div class="head"><p class="title" part="title">${text(routine.title)}</p><p class="where">${midway || empty ? nothing : facts(timeline, {...routine, position: undefined}, pages)}</p></div>
    <div class="lower">
      <div class="words">
        <h2 class="say" part="cue" tabindex="-1" data-focus>${nothingLeft ? r.nothingFits : midway ? r.planNow : r.plan}</h2>
        ${nothingLeft ? html`<p class="more">${r.restInstead}</p>` : nothing}
        ${parts.length ? html`<ul class="lines plan">${parts.map(({name, from, about}) => html`<li><span>${text(timeline.steps[timeline.spans[from]!.step]!.title ?? '')}: ${text(name)}</span><span class="facts">${t.time(minutes(about) * 60_000)}</span></li>`)}</ul>` : nothing}
        ${changes.length ? changes.map((change, i) => changeLine(change, changes[i - 1], path, pages)) : midway ? html`<p class="more">${r.planSame}</p>` : nothing}
        ${keepInMind.length ? html`<div class="need"><h3>${r.keepInMind}</h3>${lines(keepInMind.map((change) => text(change)))}</div>` : nothing}
        ${nothingLeft && pages.advice ? html`<p class="more"><b>${r.today}</b> ${text(pages.advice)}</p>` : nothing}
        ${nothingLeft ? html`<p class="more">${r.askSomebody} ${pages.defaults.contact}</p><slot name="book"></slot><slot name="call"></slot>` : nothing}
        ${needs.length ? html`<p class="more">${r.needs(needs.map(({name, instead}) => (instead ? r.or(text(name), text(instead)) : text(name))).join('; '))}</p>` : nothing}
        ${advice.includes('mention') ? html`<p class="more">${r.mention}</p>` : nothing}
        <p class="hint">${r.canMiss}</p>
      </div>
      ${rail(t.controls, 'two', [key('back', t.back, () => path.back(), '', icons.back), empty ? key('stop', t.stop, () => pages.act({type: 'stop'})) : key('start', midway ? t.goOn : t.start, () => path.accept(), 'main', icons.play)])}
      ${found.length ? fold(r.from, lines(found.map(({label, grounds}) => `${text(label)}: ${r.grounds[grounds]}`))) : nothing}
    </div>
  </div>`;
}
