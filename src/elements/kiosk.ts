/** A tablet that many people use: what one leaves behind, the next never sees. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {pageClock, pageWaker} from '../devices/page-clock.js';
import type {Sleeper} from '../session/waker.js';

export interface KioskHost extends ReactiveControllerHost, EventTarget {
  readonly kiosk: boolean;
  readonly status: Status;
  /** Nothing runs that would be lost. */
  readonly unused: boolean;
  /** Forgets all that somebody has answered, chosen or seen. */
  clear(): void;
}

/** Nobody has touched it for so long; ours. */
const idle = 60_000;

export class Kiosk implements ReactiveController {
  #due: number | null = null;
  readonly #sleeper: Sleeper;

  constructor(private readonly host: KioskHost) {
    const look = (): void => this.#look();
    const due = (): number | null => this.#due;
    this.#sleeper = {get due() { return due(); }, ticking: false, wake: look, look};
    for (const type of ['pointerdown', 'keydown', 'input']) host.addEventListener(type, () => this.#touched());
    host.addController(this);
  }

  hostUpdated(): void {
    // A start page that nobody has touched holds nothing to forget.
    if (this.host.status !== 'idle' || this.#due !== null) this.#touched();
  }
  hostDisconnected(): void {
    this.#due = null;
    pageWaker().forget(this.#sleeper);
  }

  #touched(): void {
    const {kiosk, unused} = this.host;
    this.#due = kiosk && unused ? pageClock().mono() + idle : null;
    pageWaker()[this.#due === null ? 'forget' : 'plan'](this.#sleeper);
  }

  #look(): void {
    if (this.#due === null || pageClock().mono() < this.#due) return;
    this.#due = null;
    pageWaker().forget(this.#sleeper);
    this.host.clear();
  }
}
