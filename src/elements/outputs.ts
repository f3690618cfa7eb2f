/**
 * What a session does to the world besides its picture: sounds, a screen that stays on, words for screen readers, events.
 * Only the element that owns the session has these; whoever merely shows it stays silent.
 */
import type {Cue, CueType} from '../core/cues.js';
import type {LogEvent} from '../core/log.js';
import {isPlaying, type Moment} from '../core/moment.js';
import {announcer} from '../devices/announcer.js';
import {sound, type PlannedTone} from '../devices/sound.js';
import {toneOf} from '../devices/tones.js';
import {wakeLock} from '../devices/wake-lock.js';
import type {Session} from '../session/session.js';
import type {Settings} from './settings.js';
import {Signals} from './signals.js';
import {sentences} from './spoken.js';
import {SessionEvent, SessionFinishEvent, SessionStepEvent, SessionStopEvent} from './events.js';

export interface OutputsHost extends HTMLElement {
  readonly settings: Settings;
  /** How much a screen reader is told. */
  readonly announce: 'full' | 'some' | 'off';
  /** What is said at a cue, to a screen reader or aloud; empty for nothing. */
  announcement(cue: Cue, moment: Moment, aloud: boolean): string;
  /** Shows a cue at the edge of the surface. */
  edge(type: CueType): void;
  /** What it should say to what was asked for. */
  remark(type: LogEvent['type'], aloud: boolean): string;
}

/** Cues are put on the audio clock this far ahead, further than a hidden page is ever left asleep. */
const ahead = 90_000;
/** A hidden page is left asleep so long, and a little less than what is planned. */
const asleep = 65_000;
/** What began so short a time ago still sounds: a tap takes time to arrive, and audio to wake up. */
const late = 600;
/** Words that come later than this are not said any more; those that lead a breath much sooner. */
const [stale, ofBreath] = [2000, 800];

/** So many letters are said within a moment. */
const short = 20;

/** What is told of a session in few words. */
const turns: ReadonlySet<CueType> = new Set(['start', 'wait', 'rest', 'switch', 'finish']);

export class SessionOutputs {
  readonly #host: OutputsHost;
  readonly #session: Session;
  readonly #signals: Signals;
  #logged: number;
  #index = -1;
  #said: number;
  #ended = false;
  /** How often it was led elsewhere, or ended. */
  #turns = 0;
  /** The sound is its own, or was until somebody else took it. */
  #took = false;
  /** Up to when tones are planned. */
  #planned = -Infinity;
  /** Since when it sounds. */
  readonly #from: number;

  constructor(host: OutputsHost, session: Session) {
    this.#host = host;
    this.#session = session;
    this.#logged = session.log.length;
    this.#said = this.#from = session.clock.mono();
    this.#signals = new Signals(host, session);
  }

  /** Something was commanded or has changed by itself. */
  follow(moment: Moment): void {
    // Taken away and put back, it is followed again.
    this.#ended = false;
    const before = this.#index;
    const asked = this.#logged !== this.#session.log.length;
    const events = this.#events(moment);
    this.#take(moment);
    this.#speak(moment, before !== this.#index);
    // While a breath merely turns, what is planned stays planned.
    if (asked || before !== this.#index || moment.at > this.#planned - asleep) this.renew(moment);
    // Last: who hears of it may ask for something else at once, and then the rest is no longer so.
    const turns = this.#turns;
    for (const event of events) if (this.#turns === turns && !this.#ended) this.#host.dispatchEvent(event);
  }

  /** Plans the sounds anew and holds or lets go of the screen: after every change, and when the person turns one on or off. */
  renew(moment: Moment): void {
    const {settings} = this.#host;
    const runs = isPlaying(moment) && moment.since !== null;
    this.#take(moment);
    sound().plan(this.#host, settings.on('sound') ? this.#tones : null);
    if (!this.#sounds(moment)) this.#leave();
    if (settings.on('screen') && (runs || moment.status === 'waiting')) wakeLock().hold(this);
    else wakeLock().release(this);
    if (!settings.voice) this.#hush();
    this.#signals.follow(runs);
  }

  /** Falls silent and lets go of everything. */
  end(): void {
    this.#ended = true;
    this.#signals.end();
    this.#hush();
    this.#leave();
    sound().plan(this.#host, null);
    wakeLock().release(this);
  }

  /** It is to be heard now: who is silent, or waits to go on, takes the sound from nobody. */
  #sounds(moment: Moment): boolean {
    const {settings} = this.#host;
    return isPlaying(moment) && moment.status !== 'paused' && (settings.on('sound') || !!settings.voice);
  }
  #leave(): void {
    this.#took = false;
    sound().leave(this.#host);
  }
  #take(moment: Moment): void {
    if (this.#took || !this.#sounds(moment)) return;
    this.#took = true;
    sound().take(this.#host);
  }

  #hush(): void {
    const {settings} = this.#host;
    for (const who of [this, settings]) settings.hush(who);
  }

  readonly #tones = (): PlannedTone[] => {
    const {moment, clock} = this.#session;
    const now = clock.mono();
    // A long hold has few cues, and its end is planned with its beginning; breaths have many.
    const until = (this.#planned = now + ahead + ((isPlaying(moment) && !moment.span.pattern && moment.remaining) || 0));
    // Of what comes at one moment the last is heard: that something begins says that something else has ended.
    return this.#session.cues(Math.max(this.#from, now - late), until).flatMap((cue, i, all) => {
      if (all[i + 1]?.at === cue.at) return [];
      const tone = toneOf(cue);
      return tone ? [{at: cue.at - now, tone}] : [];
    });
  };

  /** What the page is told of all that has happened since. */
  #events(moment: Moment): Event[] {
    const {spans} = moment.timeline;
    const at = isPlaying(moment) ? moment.index : moment.kind === 'finished' ? spans.length : -1;
    const events: Event[] = [];
    let from = this.#index + 1;
    for (const event of this.#session.log.slice(this.#logged)) {
      const {type} = event;
      const said = (({started: 'start', restarted: 'start', paused: 'pause', away: 'pause', resumed: 'resume'}) as const)[type as 'paused' | 'started' | 'resumed'];
      // Who begins or goes on takes the sound, also from whoever took it since.
      if (said === 'start' || said === 'resume') this.#took = false;
      if (said === 'start' || type === 'moved' || type === 'answered' || type === 'stopped') this.#turns++;
      if (said && moment.kind !== 'screening') events.push(new SessionEvent(`session-${said}`));
      if (type === 'stopped' && moment.kind === 'stopped') events.push(new SessionStopEvent(event.by));
      // Time passes through every step; a jump only tells where it lands.
      if (type === 'started' || type === 'restarted' || type === 'moved' || type === 'answered') from = at;
    }
    this.#logged = this.#session.log.length;
    for (let index = Math.max(0, from); index <= at && index < spans.length; index++) {
      const {kind, side} = spans[index]!;
      events.push(new SessionStepEvent(index, spans.length, kind, side));
    }
    if (moment.kind === 'finished' && this.#index !== at) events.push(new SessionFinishEvent(Math.round(moment.played / 1000)));
    this.#index = at;
    return events;
  }

  /** One voice at a time: aloud where that is wanted and the device can, else to the screen reader. */
  #speak(moment: Moment, elsewhere: boolean): void {
    const host = this.#host;
    const now = moment.at;
    const {voice, tongue} = host.settings;
    const last = this.#session.log.at(-1);
    const asked = last?.at === now;
    // What was asked for is answered with where it led; else with all that has come since.
    const cues = this.#session.cues(asked ? now : this.#said, now + 1).filter((cue) => cue.at > now - stale && (voice || host.announce === 'full' || (host.announce === 'some' && turns.has(cue.type))));
    const said = (turn: boolean): string[] => cues.filter(({type}) => (type === 'turn') === turn).map((cue) => host.announcement(cue, moment, !!voice));
    const words = said(false);
    if (asked && (voice || host.announce !== 'off')) words.unshift(host.remark(last.type, !!voice));
    // A name is said to its end, unless the session goes elsewhere or waits.
    if (asked && (elsewhere || (last.type !== 'added' && last.type !== 'answered'))) this.#hush();
    this.#said = now + 1;
    const told = sentences(...words);
    const turn = said(true).at(-1);
    if ((!told && !turn) || (voice && sound().taken(this.#host))) return;
    if (!told) return voice?.say(turn!, tongue, this, ofBreath);
    // After many words the breath has turned already.
    const text = told.length < short ? sentences(told, turn) : told;
    // What tells a time is not said once it is no longer so.
    if (voice) voice.say(text, tongue, this, cues.every(({type}) => type === 'half' || type === 'ten') && !asked ? stale : undefined);
    else announcer().say(text, host);
  }
}
