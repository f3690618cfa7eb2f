/** Comes back after a while: a gentle prompt, as long as the page is open and nothing runs. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {pageClock, pageWaker} from '../devices/page-clock.js';
import type {Sleeper} from '../session/waker.js';

export interface EveryHost extends ReactiveControllerHost {
  readonly status: Status;
  /** How long to wait, in milliseconds; `null` for never. */
  readonly interval: number | null;
  /** It is time. */
  called(): void;
}

/** How long "later" is; ours. */
export const snooze = 600_000;

export class Every implements ReactiveController {
  /** The prompt stands until it is answered. */
  prompting = false;
  #due: number | null = null;
  readonly #sleeper: Sleeper;

  constructor(private readonly host: EveryHost) {
    const look = (): void => this.#look();
    const due = (): number | null => this.#due;
    this.#sleeper = {get due() { return due(); }, ticking: false, wake: look, look};
    host.addController(this);
  }

  hostUpdate(): void {
    const {status, interval} = this.host;
    const rests = status === 'idle' || status === 'finished' || status === 'stopped';
    if (!rests || interval === null) this.#wait(null);
    else if (this.#due === null && !this.prompting) this.#wait(interval);
  }
  hostDisconnected(): void {
    this.#wait(null);
  }

  later(): void {
    this.#wait(snooze);
    this.host.requestUpdate();
  }

  /** Time counts anew from now; `null` stops it. */
  #wait(length: number | null): void {
    this.prompting = false;
    this.#due = length === null ? null : pageClock().mono() + length;
    pageWaker()[length === null ? 'forget' : 'plan'](this.#sleeper);
  }

  #look(): void {
    if (this.#due === null || pageClock().mono() < this.#due) return;
    this.#due = null;
    pageWaker().forget(this.#sleeper);
    this.prompting = true;
    this.host.called();
    this.host.requestUpdate();
  }
}
