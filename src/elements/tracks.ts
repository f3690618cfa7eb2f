/** An author's recordings of the steps, played along with a session. Where a routine has none, nothing is even loaded. */
import type {Command} from '../core/log.js';
import {isPlaying, type Moment} from '../core/moment.js';
import {isWork} from '../core/timeline.js';
import type {Recorded} from '../devices/recorded.js';
import {sound} from '../devices/sound.js';
import type {Session} from '../session/session.js';
import type {Settings} from './settings.js';

export class Tracks {
  #recorded: Recorded | null = null;
  /** What was to be heard when anybody looked last. */
  #now: string | undefined;
  /** What the browser would not play yet. */
  #refused: string | undefined;
  /** Those that cannot be heard. */
  readonly #mute = new Set<string>();

  /** `instead`: says the step at hand in its place. */
  constructor(private readonly host: {readonly settings: Settings; readonly isConnected: boolean; act(command: Command): void}, private readonly instead: () => void) {}

  /** Whether a step's own recording is heard, so that no voice has to say it. */
  heard(src: string | undefined): boolean {
    return src !== undefined && this.host.settings.on('sound') && !this.#mute.has(src);
  }

  /** A recording can be heard now. */
  get sounding(): boolean {
    return !!this.#recorded?.sounding;
  }

  /** The session stands elsewhere, or the sound was switched. */
  follow(session: Session): void {
    if (this.#recorded) return this.#play(session, this.#recorded);
    if (!this.#src(session.moment)) return;
    void import('../devices/recorded.js').then(({createRecorded}) => this.#play(session, (this.#recorded ??= createRecorded())), () => {});
  }
  /** A switch was turned, or another session has taken the sound. */
  look(session: Session): void {
    if (this.#src(session.moment) !== this.#now) this.follow(session);
  }
  end(): void {
    this.#now = undefined;
    this.#recorded?.end();
  }

  #src(moment: Moment): string | undefined {
    // Only one session of a page sounds at a time.
    return isPlaying(moment) && isWork(moment.kind) && !sound().taken(this.host) && this.heard(moment.step.audio) ? moment.step.audio : undefined;
  }
  #play(session: Session, recorded: Recorded): void {
    // Gone while the player was loaded.
    if (!this.host.isConnected) return;
    const {moment} = session;
    const act = (type: 'pause' | 'resume' | 'next' | 'back' | 'stop') => () => this.host.act({type});
    const src = (this.#now = this.#src(moment));
    const failed = (name: string): void => {
      if (this.#mute.has(src!)) return;
      // Before the first tap a browser plays nothing: that says nothing of the recording, and the next step of the person's tries again.
      if (name !== 'NotAllowedError') this.#mute.add(src!);
      else if (this.#refused === src) return;
      this.#refused = src;
      this.instead();
    };
    recorded.follow(src && isPlaying(moment) ? {src, at: moment.elapsed, volume: this.host.settings.volume, running: moment.status !== 'paused', failed} : null, {play: act('resume'), pause: act('pause'), nexttrack: act('next'), previoustrack: act('back'), stop: act('stop')});
  }
}
