/** A tablet that many people use: what one leaves behind, the next never sees. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {Alarm} from './alarm.js';

export interface KioskHost extends ReactiveControllerHost, EventTarget {
  readonly status: Status;
  /** How long nobody may touch it before all is forgotten, in milliseconds; `null` for ever. */
  readonly patience: number | null;
  /** Forgets all that somebody has answered, chosen or seen. */
  clear(): void;
}

export class Kiosk implements ReactiveController {
  readonly #alarm = new Alarm(() => this.host.clear());

  constructor(private readonly host: KioskHost) {
    for (const type of ['pointerdown', 'keydown', 'input', 'focusin', 'wheel']) host.addEventListener(type, () => this.#touched());
    host.addController(this);
  }

  hostUpdated(): void {
    // A start page that nobody has touched holds nothing to forget.
    if (this.host.status !== 'idle' || this.#alarm.pending) this.#touched();
  }
  hostDisconnected(): void {
    this.#alarm.set(null);
  }

  #touched(): void {
    this.#alarm.set(this.host.patience);
  }
}
