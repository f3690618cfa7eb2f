/** The routine on paper: every step with its figure and dose, when to stop, and a grid to keep track of two weeks. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Routine} from '../../core/routine.js';
import {signsWithin} from '../../safety/stop-signs.js';
import {isWork, type Span, type Timeline} from '../../core/timeline.js';
import type {BreathWords} from '../../strings/en/breath.js';
import type {QrCode} from '../../devices/qr.js';
import type {Pages} from '../pages.js';
import {pageAddress} from '../paper.js';
import {doseSigns} from './dose-signs.js';
import {facts} from './facts.js';
import {figure} from './figure.js';
import {lines} from './fold.js';

/** Two weeks. */
const days = Array.from({length: 14}, (_, day) => day + 1);

/** One line of the plan: a step as it is first done, and all its spans. */
interface Line {
  readonly first: Span;
  readonly spans: readonly Span[];
}
/** Rounds of one step are one line, however often they are asked for. */
function linesOf({spans, steps}: Timeline): Line[] {
  const lines = new Map<string, Span[]>();
  let run = 0;
  spans.forEach((span, i) => {
    if (!isWork(span.kind)) return;
    const {title, say, technique} = steps[span.step]!;
    // The same technique later on is another line.
    if (i && spans[i - 1]!.part !== span.part && steps[spans[i - 1]!.step]!.technique !== technique) run++;
    const key = JSON.stringify([run, title, say]);
    lines.set(key, [...(lines.get(key) ?? []), span]);
  });
  return [...lines.values()].map((own) => ({first: own.find(({kind}) => kind !== 'contract') ?? own[0]!, spans: own}));
}

/** How long it takes, about where one says oneself when it is over. */
const lasts = ({length, about = 0}: Span): number => length ?? about;

/** How much: times, breaths or repeats, how often, and on which side. */
function doseOf({first, spans}: Line, {steps}: Timeline, {t, text}: Pages, b: BreathWords): string {
  const {kind, length, least, reps} = first;
  const time = (ms: number): string => (ms ? t.time(ms) : '');
  const {dose} = steps[first.step]!;
  const push = spans.find((span) => span.kind === 'contract');
  const much =
    kind === 'breaths' && dose?.type === 'breaths' && dose.count !== undefined
      ? b.breaths(dose.count)
      : kind === 'reps' && dose?.type === 'reps'
        ? t.times(dose.count)
        : kind === 'release'
          ? [time(least || lasts(first)), length && t.atMost(t.time(length))].filter(Boolean).join(', ')
          : kind === 'hold' || kind === 'breaths'
            ? time(lasts(first))
            : dose?.type === 'check'
              ? (dose.options?.map(({label}) => text(label)).join(' / ') ?? '0 1 2 3 4 5 6 7 8 9 10')
              : '';
  const sides = new Set(spans.map(({side}) => side).filter(Boolean)).size;
  const often = sides > 1 ? t.eachSide(reps) : reps > 1 ? t.times(reps) : '';
  return [push && `${t.push(push.effort ?? 20)} ${time(lasts(push))}`, much, often].filter(Boolean).join(' · ');
}

/** Modules of white that a reader of codes needs around one. */
const quiet = 4;
const mark = ({size, d}: QrCode): TemplateResult => html`<svg class="qr" viewBox=${`${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`} shape-rendering="crispEdges" aria-hidden="true"><path d=${d} /></svg>`;

export function printSheet(routine: Routine, timeline: Timeline, code: QrCode | null, pages: Pages, b: BreathWords): TemplateResult {
  const {r, text, defaults: {contact, painLimit}} = pages;
  const {steps} = timeline;
  const plan = linesOf(timeline);
  const signs = [...(painLimit === undefined ? [] : [r.painAbove(painLimit)]), ...signsWithin(routine.stopSigns ?? [], painLimit).map((sign) => text(sign))];
  let part = '';
  return html`<article class="sheet" part="sheet">
    <header>
      <h1>${text(routine.title)}</h1>
      <p>${facts(timeline, routine, pages)}</p>
      ${routine.summary ? html`<p>${text(routine.summary)}</p>` : nothing}
      ${routine.props?.length ? html`<p><b>${r.need}:</b> ${routine.props.map(({name, instead}) => (instead ? r.or(text(name), text(instead)) : text(name))).join('; ')}</p>` : nothing}
    </header>
    <ol class="sheet-steps">
      ${plan.map((line) => {
        const {first} = line;
        const {title = '', say, more = '', gate} = {...steps[first.step]!, gate: first.gate};
        const side = first.side;
        const heads = title !== part;
        part = title;
        const asked = gate === undefined ? '' : text(steps[timeline.spans[gate]!.step]!.say);
        return html`<li>
          ${heads ? html`<h2>${text(title)}</h2>` : nothing}
          <div class="sheet-step">
            <div class="sheet-figure">${figure(steps[first.step]!.figure, side, pages)}</div>
            <div><p class="sheet-say">${text(say, side)}</p><p>${text(more, side)}</p>${asked ? html`<p><em>${asked}</em></p>` : nothing}<p class="sheet-dose">${doseSigns(first)}${doseOf(line, timeline, pages, b)}</p></div>
          </div>
        </li>`;
      })}
    </ol>
    ${routine.finish ? html`<section><h2>${text(routine.finish.say)}</h2>${lines((routine.finish.list ?? []).map((line) => text(line)))}</section>` : nothing}
    ${signs.length ? html`<section><h2>${r.whenToStop}</h2>${lines(signs)}<p>${r.notSettling}</p></section>` : nothing}
    <section>
      <h2>${r.twoWeeks}</h2>
      <table class="sheet-grid">
        <tr><th scope="row">${r.day}</th>${days.map((day) => html`<th scope="col">${day}</th>`)}</tr>
        <tr><th scope="row">${r.doneOn}</th>${days.map(() => html`<td></td>`)}</tr>
        <tr><th scope="row">${r.easeOn}</th>${days.map(() => html`<td></td>`)}</tr>
      </table>
    </section>
    <footer>${code ? mark(code) : nothing}<div><slot name="print"></slot>${contact ? html`<p>${contact}</p>` : nothing}<p>${pageAddress()}</p></div></footer>
  </article>`;
}
