/** The keys and the switches. Stop, Back, Pause, Next: always in that order, in that place. */
import {html, nothing, type TemplateResult} from 'lit';
import {isPlaying, type Moment, type PlayingMoment} from '../../core/moment.js';
import type {View} from '../view.js';
import {icons} from './icons.js';
import {toggle} from './settings.js';

/** `main`: we wait for the person. `soft`: the key at hand, or one of several equal answers. */
type Look = 'main' | 'soft' | '';

export const key = (part: string, word: string, press: () => void, look: Look = '', icon: unknown = nothing, disabled = false): TemplateResult =>
  html`<button type="button" class="key ${look}" part=${part} ?disabled=${disabled} @click=${press}>${icon}<span>${word}</span></button>`;

export const rail = (label: string, layout: string, keys: unknown): TemplateResult => html`<div class="rail ${layout}" part="controls" role="group" aria-label=${label}>${keys}</div>`;

/** The way to help: a call. */
export const callRail = (number: string, words: string): TemplateResult => html`<div class="rail one" part="controls"><a class="key main call" part="call" href="tel:${number.replace(/[^\d+*#]/g, '')}">${words}</a></div>`;

/** Before and after a sitting: one key. */
export const startRail = ({t, act}: View, before: boolean): TemplateResult =>
  rail(t.controls, 'one', before ? key('start', t.start, () => act({type: 'start'}), 'main', icons.play) : key('again', t.again, () => act({type: 'start'}), 'main', icons.again));

/** It is time again: later is as easy as now. */
export const againRail = ({t, act}: View, before: boolean, later: () => void): TemplateResult =>
  rail(t.controls, 'two', [key('later', t.later, later), key('start', t.start, () => act({type: before ? 'start' : 'restart'}), 'main', icons.play)]);

/** While a session runs. What is filled is what we wait for. */
export function sessionRail({status, kind, away}: PlayingMoment, {t, act}: View): TemplateResult {
  const on = (type: 'stop' | 'back' | 'toggle' | 'next') => () => act({type});
  const paused = status === 'paused';
  // A switch runs, but whoever is ready sooner need not wait.
  const early = !paused && kind === 'switch';
  const waits = early || (status === 'waiting' && kind !== 'check' && kind !== 'ask');
  return rail(t.controls, away ? 'session back-on' : 'session', [
    key('stop', t.stop, on('stop'), '', icons.stop),
    away ? key('again', t.again, () => (act({type: 'again'}), act({type: 'resume'})), '', icons.again) : key('back', t.back, on('back'), '', icons.back),
    key('pause', away ? t.goOn : paused ? t.resume : t.pause, on('toggle'), paused ? 'main' : status === 'running' && !early ? 'soft' : '', paused ? icons.play : icons.pause),
    away ? nothing : key('next', early ? t.ready : t.next, on('next'), waits ? 'main' : '', icons.next),
  ]);
}

/** The last step or round once more. */
export const onceMore = ({t, act}: View): TemplateResult => html`<div class="rail">${key('repeat', t.again, () => act({type: 'again'}), '', icons.again)}</div>`;

/** The key of an open-ended hold; there from the beginning, so that no key moves when its time comes. */
export function releaseRail(moment: Moment, {t, act}: View, word = t.release): TemplateResult {
  const now = isPlaying(moment) && moment.kind === 'release' && moment.releasable && moment.status !== 'paused';
  return rail(t.controls, 'one', key('release', word, () => act({type: 'release'}), now ? 'main' : '', icons.release, !now));
}

/** More time, sound, voice, screen. */
export const tuneRail = (view: View, timed: boolean): TemplateResult =>
  html`<div class="rail tune" role="group" aria-label=${view.t.settings}>
    ${timed ? key('more-time', view.t.seconds, () => view.act({type: 'add', ms: 15_000}), '', html`<span class="glyph" dir="ltr">+15</span>`) : nothing}
    ${toggle('sound', view.t.sound, view)}${toggle('voice', view.t.voice, view)}${toggle('screen', view.t.screenOn, view)}${view.settings.on('far') ? toggle('far', view.t.far, view) : nothing}
  </div>`;
