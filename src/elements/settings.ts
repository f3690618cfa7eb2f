/**
 * How a session is followed: what the page asks for, and what the person has switched since. The person's word counts, for as long
 * as the page is open.
 */
import {tellAll, tongueOf} from '../devices/page.js';
import {sound} from '../devices/sound.js';
import type {Voice} from '../devices/voice.js';

export type Setting = 'sound' | 'voice' | 'vibrate' | 'flash' | 'screen' | 'still' | 'far' | 'silent-mode';
/** As attributes say it: nothing in the quotes means on. */
export type Switched = 'on' | 'off' | '';

export interface SettingsHost extends HTMLElement {
  /** What the page asks for. */
  wants(setting: Setting): boolean;
  /** Something was switched. */
  settled(): void;
}

/** The way to the page's voice, once anybody has asked for it. */
let speaker: (() => Voice) | null = null;
let asked = false;

export class Settings {
  /** What the person has switched. */
  readonly own: Partial<Record<Setting, boolean>> = {};

  constructor(private readonly host: SettingsHost) {
    // Left by the browser's own key.
    host.addEventListener('fullscreenchange', () => {
      if (this.on('far') && !host.matches(':fullscreen')) this.switch('far');
    });
  }

  on(setting: Setting): boolean {
    return this.own[setting] ?? this.host.wants(setting);
  }
  switch(setting: Setting): void {
    this.own[setting] = !this.on(setting);
    if (setting === 'sound' && this.on('sound')) sound().unlock();
    if (setting === 'voice') this.load();
    if (setting === 'silent-mode') sound().overSilence = this.on('silent-mode');
    if (setting === 'far') void this.#fill();
    this.host.settled();
  }

  /** Seen from afar it fills the screen, where the browser lets it. */
  async #fill(): Promise<void> {
    try {
      if (this.on('far')) await this.host.requestFullscreen();
      else if (document.fullscreenElement) await document.exitFullscreen();
    } catch {
      // It is as large as the window all the same.
      this.host.scrollIntoView();
    }
  }

  get volume(): number {
    return sound().volume;
  }
  set volume(to: number) {
    sound().volume = to;
    sound().try();
    this.host.settled();
  }

  /** The language of the words. */
  get tongue(): string {
    return tongueOf(this.host);
  }
  /** Gets the voice where it is wanted and nobody has got it yet. */
  load(): void {
    if (asked || !this.on('voice')) return;
    asked = true;
    void import('../devices/voice.js').then(({voice}) => {
      speaker = voice;
      tellAll();
    }, () => (asked = false));
  }
  /** Whether this device speaks the language at hand; `null` while nobody knows. */
  get speaks(): boolean | null {
    return speaker?.().speaks(this.tongue) ?? null;
  }
  /** Says something that was asked for. */
  read(text: string): void {
    this.voice?.say(text, this.tongue, this);
  }
  /** Falls silent, also where the voice has just been switched off. */
  hush(who: object): void {
    speaker?.().hush(who);
  }
  /** The voice, where it is wanted and speaks the language. */
  get voice(): Voice | null {
    return this.on('voice') && this.speaks ? speaker!() : null;
  }
}
