/** Comes back after a while: a gentle prompt, as long as the page is open and nothing runs. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {Alarm} from './alarm.js';

export interface EveryHost extends ReactiveControllerHost {
  readonly status: Status;
  /** How long to wait, in milliseconds; `null` for never. */
  readonly interval: number | null;
  /** It is time. */
  called(): void;
}

/** How long "later" is; ours. */
const snooze = 600_000;

export class Every implements ReactiveController {
  /** The prompt stands until it is answered. */
  prompting = false;
  readonly #alarm = new Alarm(() => {
    this.prompting = true;
    this.host.called();
    this.host.requestUpdate();
  });

  constructor(private readonly host: EveryHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    const {status, interval} = this.host;
    const rests = status === 'idle' || status === 'finished' || status === 'stopped';
    if (!rests || interval === null) this.#wait(null);
    else if (!this.#alarm.pending && !this.prompting) this.#wait(interval);
  }
  hostDisconnected(): void {
    this.#wait(null);
  }

  later(): void {
    this.#wait(snooze);
    this.host.requestUpdate();
  }

  #wait(length: number | null): void {
    this.prompting = false;
    this.#alarm.set(length);
  }
}
