/** What the pages of the safety questions share: a question with its keys, and a line to tick. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Asked, Entry, ScreenState} from '../../safety/screen.js';
import type {Family} from '../../safety/families.js';
import type {ScreenAnswer} from '../../safety/verdict.js';
import type {ScreenWords} from '../../strings/en/screen.js';
import {icons} from './icons.js';
import {key, rail} from './keys.js';

/** Everything these pages need of the screen. */
export interface ScreenView {
  readonly t: ScreenWords;
  readonly asked: Asked;
  readonly state: ScreenState;
  text(english: string): string;
  /** To another page, or away from the first. */
  turn(state: ScreenState | null): void;
  mark(entry: Entry, answer: ScreenAnswer): void;
  detail(family: Family, chosen: string | null): void;
  /** A clinician agreed, or not. */
  agree(id: string, on: boolean): void;
  back(): void;
  next(): void;
}

/** Whoever hears it hears where they are, and all that is asked, before they come to the keys. */
export const question = (title: string, inside: unknown): TemplateResult =>
  html`<div class="words"><fieldset><legend class="say" part="cue" tabindex="-1" data-focus aria-describedby="where asked"><span role="heading" aria-level="2">${title}</span></legend>${inside}</fieldset></div>`;

/** A question that is left by Next. */
export const page = ({t, back, next}: ScreenView, {title, inside, on = t.next}: {title: string; inside: unknown; on?: string}): TemplateResult =>
  html`${question(title, inside)} ${rail(t.title, 'two', [key('back', t.back, back, '', icons.back), key('next', on, next, 'main', icons.next)])}`;

export const tick = (id: string, label: string, checked: boolean, change: (on: boolean) => void): TemplateResult =>
  html`<label class="tick"><input type="checkbox" autocomplete="off" value=${id} .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />${label}</label>`;

export const backOnly = ({t, back}: ScreenView, first: boolean): unknown => (first ? nothing : rail(t.title, 'slim', key('back', t.back, back, '', icons.back)));
