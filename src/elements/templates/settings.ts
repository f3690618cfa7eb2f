/** Ways to follow a session, one tap away: what is felt, flashed and moves, how loud it is, and a tone to hear whether there is any. */
import {html, nothing, type TemplateResult} from 'lit';
import {overrules, sound} from '../../devices/sound.js';
import {vibrates} from '../../devices/vibration.js';
import {wakeLock} from '../../devices/wake-lock.js';
import type {Setting} from '../settings.js';
import type {View} from '../view.js';
import {fold} from './fold.js';

export const toggle = (setting: Setting, word: string, {settings}: View): TemplateResult =>
  html`<button type="button" class="key" part="switch ${setting === 'screen' ? 'screen-on' : setting}" role="switch" aria-checked=${settings.on(setting)} @click=${() => settings.switch(setting)}><span class="slide"></span><span>${word}</span></button>`;

/** `all`: those too that stand beside the keys once a session runs. Above them, where no key can be moved by it, what this device does not give. */
export function settingsFold(view: View, all = false, more: unknown = nothing): TemplateResult {
  const {t, settings} = view;
  return html`${missing(view)}${fold(
    t.more,
    html`<div class="rail" role="group" aria-label=${t.more}>${all ? [toggle('sound', t.sound, view), toggle('voice', t.voice, view)] : nothing}${vibrates() ? toggle('vibrate', t.vibrate, view) : nothing}${toggle('flash', t.flash, view)}${toggle('still', t.still, view)}${toggle('far', t.far, view)}${overrules() ? toggle('silent-mode', t.silentMode, view) : nothing}</div>
      <label class="volume">${t.volume}<input type="range" min="0" max="1" step="0.1" autocomplete="off" .value=${String(settings.volume)} @change=${(event: Event) => (settings.volume = Number((event.target as HTMLInputElement).value))} /></label>
      <div class="rail"><button type="button" class="key" part="try" @click=${() => sound().try()}>${t.trySound}</button></div>${more}`,
  )}`;
}

/** Said where something was asked for and this device does not give it. */
const missing = ({t, settings}: View): unknown =>
  [settings.on('voice') && settings.speaks === false && t.noVoice, settings.on('screen') && wakeLock().refused && t.screenOff].map((line) => (line ? html`<p class="missing" role="status">${line}</p>` : nothing));
