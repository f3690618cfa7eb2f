/** What every element with a session can be told about sound, voice, touch, light, screen readers and motion. */
import type {PropertyDeclarations, PropertyValues} from 'lit';
import {wantsCalm} from '../devices/page.js';
import {sound} from '../devices/sound.js';
import {SessionCommands} from './session-commands.js';
import type {Setting, SettingsHost, Switched} from './settings.js';
import {quote} from './trouble.js';

const switched = ['on', 'off'];
/** What is named on the console where it is none of these, and then passed over. */
const known: Readonly<Record<string, readonly string[]>> = {sound: switched, voice: switched, vibrate: switched, flash: switched, announce: ['full', 'some', 'off'], motion: ['auto', 'full', 'reduced']};

export abstract class SwitchedElement extends SessionCommands implements SettingsHost {
  static override properties: PropertyDeclarations = {sound: {}, voice: {}, vibrate: {}, flash: {}, announce: {}, motion: {}};

  /** `off` plays no tones until the person turns them on. */
  sound: Switched = 'on';
  /** `on` speaks with a voice of the device, where there is one for the language. */
  voice: Switched = 'off';
  /** `off` makes no cue felt until the person turns it on. Felt is what a device can, and after the first tap. */
  vibrate: Switched = 'on';
  /** `on` flashes the edge of the surface at each cue. */
  flash: Switched = 'off';
  /** How much a screen reader is told: `full`, `some` (where a step, a rest or a side begins, and the end) or `off`. */
  announce: 'full' | 'some' | 'off' = 'full';
  /** `reduced` never animates, `full` always does, `auto` asks the system. */
  motion: 'auto' | 'full' | 'reduced' = 'auto';

  protected override willUpdate(changed: PropertyValues): void {
    for (const [name, words] of Object.entries(known)) {
      const given: unknown = this[name as 'sound'] ?? '';
      if (changed.has(name) && given !== '' && !words.includes(given as string)) console.error(`<${this.localName}> ${quote(name, given)} is not known. Use ${words.join(', ')}.`);
    }
  }

  /** What the page asked for when the sitting began: what it says since counts from the next. */
  #heeded: Pick<SwitchedElement, 'sound' | 'voice' | 'vibrate' | 'flash' | 'motion'> | null = null;
  protected heed(): void {
    const {sound, voice, vibrate, flash, motion} = this;
    this.#heeded = {sound, voice, vibrate, flash, motion};
  }
  /** What the page asks for, before the person switches anything. @internal */
  wants(setting: Setting): boolean {
    const asked = this.#heeded ?? this;
    switch (setting) {
      case 'sound': case 'vibrate': return asked[setting] !== 'off';
      case 'screen': return true;
      case 'far': return false;
      case 'silent-mode': return sound().overSilence;
      case 'still': return asked.motion === 'reduced' || (asked.motion !== 'full' && wantsCalm());
      default: return asked[setting] === 'on' || asked[setting] === '';
    }
  }
  /** Something was switched. @internal */
  abstract settled(): void;
}
