/** The breath: a disc that rises and falls, or, where nothing should move, a hill whose slope at hand is thick. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Pattern} from '../../core/breath.js';
import type {PlayingMoment} from '../../core/moment.js';
import type {PlannedStep} from '../../core/timeline.js';
import type {BreathWords} from '../../strings/en/breath.js';
import {drive} from '../drive.js';
import {clock} from './dial.js';
import type {View} from '../view.js';

/** The word for the phase at hand. Authors may have their own: push out, sink. */
export function turnWord(dose: PlannedStep['dose'], turn: number | undefined, b: BreathWords, {text}: Pick<View, 'text'>): string {
  const own = dose?.type === 'breaths' ? [dose.inhale, '', dose.exhale][turn ?? 3] : '';
  return own ? text(own) : ([b.breatheIn, b.full, b.breatheOut, b.empty][turn ?? 4] ?? '');
}
export const breathWord = ({cycle, step: {dose}}: PlayingMoment, b: BreathWords, view: View): string => turnWord(dose, cycle?.turn, b, view);

/** The pace in words. */
export const paceLine = (pattern: Pattern | undefined, {t}: View, b: BreathWords): string => (pattern ? b.pattern(pattern.map((phase) => (phase ? t.time(phase) : ''))) : b.ownPace);

/** A breath of four phases as one run: up, stay, down, stay. */
function rise([inhale, full, exhale, empty]: Pattern): Keyframe[] {
  const whole = inhale + full + exhale + empty;
  const easing = 'cubic-bezier(.37, 0, .63, 1)';
  const small = 'scale(.75)';
  return [{transform: small, easing}, {transform: 'none', offset: inhale / whole}, {transform: 'none', offset: (inhale + full) / whole, easing}, {transform: small, offset: (whole - empty) / whole}, {transform: small}];
}

/** The disc with its word. At own pace it lies still and shows the time. */
export const disc = (pattern: Pattern | undefined, moment: PlayingMoment | null, word: string, time = ''): TemplateResult =>
  html`<div class="breath" part="breath">
    <svg viewBox="0 0 200 200" aria-hidden="true"><circle cx="100" cy="100" r="99.25" /></svg>
    <i class="disc" ${pattern && moment ? drive(rise(pattern), pattern[0] + pattern[1] + pattern[2] + pattern[3], moment.elapsed, moment.since, Infinity) : nothing}></i>
    ${time ? html`<div class="breath-word">${clock(time)}</div>` : html`<p class="breath-word say" part="cue">${word}</p>`}
  </div>`;

/** Slopes as wide as their seconds; pauses are flat ground. */
export function hill(pattern: Pattern, turn: number, {t}: View, b: BreathWords): TemplateResult {
  const whole = pattern[0] + pattern[1] + pattern[2] + pattern[3];
  let x = 4;
  const slopes = pattern.map((phase, i) => {
    const from = x;
    const to = (x += (phase / whole) * 352);
    const [low, high] = [i === 0 || i === 3 ? 189 : 12, i > 1 ? 189 : 12];
    const middle = (from + to) / 2;
    return {from, low, middle, line: `C${middle} ${low} ${middle} ${high} ${to} ${high}`};
  });
  const now = slopes[turn];
  return html`<svg class="hill" part="breath" viewBox="0 0 360 190" role="img" aria-label=${b.hill(t.time(pattern[0]), t.time(pattern[2]))}>
    <path class="hill-bed" d="M4 189${slopes.map(({line}) => line).join('')}" />
    ${now ? svg`<path class="hill-run" d="M${now.from} ${now.low}${now.line}" />` : nothing}
    ${[0, 2].map((i) => svg`<text class=${turn === i ? 'now' : ''} x=${slopes[i]!.middle + 16 - i * 16} y="172" text-anchor="middle">${t.time(pattern[i]!)}</text>`)}
  </svg>`;
}
