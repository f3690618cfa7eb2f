/** Before and after, side by side: as the person gave it, in words and simple pictures. Nothing is added up, nothing graded. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {AnswerValue} from '../../core/log.js';
import type {PlayingMoment} from '../../core/moment.js';
import type {RoutineWords} from '../../strings/en/routine.js';
import type {View} from '../view.js';

interface Pair {
  readonly id: string;
  readonly dose: {readonly options?: readonly {readonly value: string; readonly label: string}[] | undefined; readonly scale?: {readonly low: string; readonly high: string} | undefined};
  readonly before: AnswerValue | undefined;
  readonly after: AnswerValue | undefined;
}

/** The first and the last answer to each question, as far as it was asked before this step. */
function pairs({timeline: {spans, steps}, answers, step, index}: PlayingMoment): Pair[] {
  return (step.compare ?? []).flatMap((id) => {
    const asked = spans.flatMap((span, i) => {
      const dose = steps[span.step]?.dose;
      return i < index && dose?.type === 'check' && dose.id === id ? [{dose, i}] : [];
    });
    const [first, last] = [asked[0], asked.at(-1)];
    return first && last ? [{id, dose: first.dose, before: answers.get(first.i), after: last === first ? undefined : answers.get(last.i)}] : [];
  });
}

/** An arch over the floor, flat, low or high: never a bar, so that it cannot be read as a score. */
const arches: Readonly<Record<string, string>> = {rests: 'M3 21.5H69', 'light-gap': 'M3 21.5C20 21.5 22 13.5 36 13.5S52 21.5 69 21.5', 'clear-gap': 'M3 21.5C18 21.5 20 4 36 4S54 21.5 69 21.5'};

export function comparison(moment: PlayingMoment, view: View, r: RoutineWords): TemplateResult {
  const {text} = view;
  const all = pairs(moment);
  const chosen = all.filter(({dose}) => dose.options);
  const topic = (id: string): string => r.topics[id] ?? id;
  const cell = ({dose}: Pair, value: AnswerValue | undefined): TemplateResult => {
    const label = dose.options?.find((option) => option.value === value)?.label;
    const arch = arches[String(value)];
    return html`<td>${arch ? html`<svg class="arch" viewBox="0 0 72 26" aria-hidden="true"><path d="M0 25H72" /><path d=${arch} /></svg>` : nothing}${label ? text(label) : r.notAnswered}</td>`;
  };
  const row = (word: string, when: 'before' | 'after'): TemplateResult => html`<tr><th scope="row">${word}</th>${chosen.map((pair) => cell(pair, pair[when]))}</tr>`;
  return html`${chosen.length
    ? html`<table class="touch"><thead><tr><td></td>${chosen.map(({id}) => html`<th scope="col">${topic(id)}</th>`)}</tr></thead><tbody>${row(r.beforeWord, 'before')}${row(r.afterWord, 'after')}</tbody></table>`
    : nothing}
  ${all.map(({id, dose: {scale}, before, after}) => {
    if (!scale) return nothing;
    const said = r.pair(String(before ?? r.notAnswered), String(after ?? r.notAnswered));
    const dot = (value: AnswerValue | undefined) => (value === undefined ? nothing : svg`<circle cx=${10 + Number(value) * 30} cy="14" r="8" />`);
    return html`<div class="ease"><p class="more"><b>${topic(id)}</b> ${said}</p>
      <svg class="scale" viewBox="0 0 320 28" role="img" aria-label="${topic(id)}, ${said}"><path d="M10 14H310${Array.from({length: 11}, (_, i) => `M${10 + i * 30} 10v8`).join('')}" />${dot(before)}${dot(after)}</svg>
      <p class="ends"><span>0, ${text(scale.low)}</span><span>10, ${text(scale.high)}</span></p></div>`;
  })}`;
}
