/**
 * What is felt and flashed at a cue, at its time: for whoever neither hears nor looks. The cues of a session are known ahead, so
 * the next one is simply woken for; what is long past is not made up for.
 */
import type {CueType} from '../core/cues.js';
import {pageWaker} from '../devices/page-clock.js';
import {sound} from '../devices/sound.js';
import {feelOf, vibrate, vibrates} from '../devices/vibration.js';
import type {Session} from '../session/session.js';
import type {Sleeper} from '../session/waker.js';
import type {Settings} from './settings.js';

export interface SignalsHost extends HTMLElement {
  readonly settings: Pick<Settings, 'on'>;
  /** Shows a cue at the edge of the surface. */
  edge(type: CueType): void;
}

/** How far ahead the next cue is looked for, and how late one is still worth it. */
const [ahead, late] = [120_000, 500];
/** Flashes closer together than this may harm, whichever timers of the page they come from. */
const leastApart = 334;
let flashed = -Infinity;

export class Signals {
  readonly #sleeper: {-readonly [Key in keyof Sleeper]: Sleeper[Key]};
  #from = 0;

  constructor(private readonly host: SignalsHost, private readonly session: Session) {
    const wake = (): void => this.#give(true);
    this.#sleeper = {due: null, ticking: false, wake, look: wake};
    this.#from = session.clock.mono();
  }

  /** The plan has changed, or what is wanted. */
  follow(running: boolean): void {
    const {settings} = this.host;
    if (!(settings.on('vibrate') && vibrates()) && !settings.on('flash')) return this.end();
    this.#give(running);
  }
  end(): void {
    this.#from = this.session.clock.mono();
    this.#sleeper.due = null;
    pageWaker().forget(this.#sleeper);
  }

  #give(running: boolean): void {
    const now = this.session.clock.mono();
    const cue = this.session.cues(Math.max(this.#from, now - late), now + 1).at(-1);
    this.#from = cue ? now + 1 : now;
    if (cue) {
      // Whose cues are heard, theirs are felt.
      const pattern = this.host.settings.on('vibrate') && !sound().taken(this.host) && feelOf(cue);
      if (pattern) vibrate(pattern);
      // However fast somebody taps on: never more than three a second.
      if (this.host.settings.on('flash') && cue.type !== 'turn' && Math.abs(now - flashed) >= leastApart) {
        flashed = now;
        this.host.edge(cue.type);
      }
    }
    const next = running ? this.session.cues(now + 1, now + ahead)[0] : undefined;
    // Where nothing comes so soon, it looks again then.
    this.#sleeper.due = next ? next.at : running ? now + ahead : null;
    if (this.#sleeper.due !== null) pageWaker().plan(this.#sleeper);
    else pageWaker().forget(this.#sleeper);
  }
}
