/** What the questions led to: words of help, a word of care, or thanks. It names what to do and how soon, never what it could be. */
import {html, nothing, type TemplateResult} from 'lit';
import {stopsAll, type Outcome} from '../../safety/verdict.js';
import {icons} from './icons.js';
import {callRail, key, rail} from './keys.js';
import type {ScreenView} from './screen-view.js';

export interface OutcomeGiven {
  readonly outcome: Outcome;
  /** A sign that needs a look today. */
  readonly today: boolean;
  /** A sign for which one calls, and goes nowhere by oneself. */
  readonly call: boolean;
  /** A sign of a pregnancy. */
  readonly maternity: boolean;
  /** Whom to call; empty where nobody has said. */
  readonly number: string;
  /** Whom else to ask. */
  readonly contact: string;
  /** What the page may be told, if the person ticks it. */
  readonly sharing: {readonly words: string; readonly more: string; readonly on: boolean; change(on: boolean): void} | null;
  /** Easy breathing, where a routine would have been. */
  readonly breathe: (() => void) | null;
}

export function outcomePage({t, state: {answers}, back}: ScreenView, {outcome, today, call, maternity, number, contact, sharing, breathe}: OutcomeGiven): TemplateResult {
  const urgent = outcome === 'emergency';
  const stops = stopsAll(outcome);
  const adult = answers['under-18'] !== 'yes' && answers['rf-child'] !== 'yes';
  const [word, say, more] = urgent
    ? [t.emergencyWord, call ? t.emergencyCall : t.emergency, t.emergencyMore]
    : stops
      ? [t.clinicianWord, adult ? t.clinician : t.adults, adult ? (today ? t.clinicianToday : t.clinicianMore) : today ? t.adultsToday : t.adultsMore]
      : ['', t.done, outcome === 'go' ? t.doneMore : t.changesMore];
  const heading = html`<h2 class="say" part="cue" tabindex="-1" data-focus aria-describedby="help">${say}</h2>`;
  return html`<div class="words">
      ${urgent ? html`<div class="urgent"><p class="urgent-word">${word}</p>${heading}</div>` : html`${word ? html`<p class="facts">${word}</p>` : nothing}${heading}`}
      ${urgent && maternity ? html`<p class="more">${t.maternity}</p>` : nothing}<p class="more" id="help">${more}</p>
      ${stops && contact ? html`<p class="more">${contact}</p>` : nothing}${stops && !urgent ? html`<slot name="book"></slot><slot name="call"></slot>` : nothing}
      ${sharing ? html`<label class="tick"><input type="checkbox" autocomplete="off" value="share" .checked=${sharing.on} @change=${(event: Event) => sharing.change((event.target as HTMLInputElement).checked)} />${sharing.words}</label><p class="hint">${sharing.more}</p>` : nothing}
    </div>
    ${(urgent || (stops && today)) && /\d/.test(number) ? callRail(number, t.call(number)) : nothing}
    ${stops && !urgent && adult && breathe ? rail(t.title, 'one', key('start', t.breathe, breathe, 'soft', icons.play)) : nothing}
    ${rail(t.title, 'slim', key('back', t.change, back, '', icons.back))}`;
}
