/** A tablet that many people use: what one leaves behind, the next never sees. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {pageClock, pageWaker} from '../devices/page-clock.js';
import type {Sleeper} from '../session/waker.js';

export interface KioskHost extends ReactiveControllerHost, EventTarget {
  readonly status: Status;
  /** How long nobody may touch it before all is forgotten, in milliseconds; `null` for ever. */
  readonly patience: number | null;
  /** Forgets all that somebody has answered, chosen or seen. */
  clear(): void;
}

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
    const {patience} = this.host;
    this.#due = patience === null ? null : pageClock().mono() + patience;
    pageWaker()[this.#due === null ? 'forget' : 'plan'](this.#sleeper);
  }

  #look(): void {
    if (this.#due === null || pageClock().mono() < this.#due) return;
    this.#due = null;
    pageWaker().forget(this.#sleeper);
    this.host.clear();
  }
}
