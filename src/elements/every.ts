/** Comes back after a while: a gentle prompt, as long as the page is open and nothing runs. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Status} from '../core/moment.js';
import {pageClock} from '../devices/page-clock.js';
import {Alarm} from './alarm.js';
import {quote, Trouble} from './trouble.js';

export interface EveryHost extends ReactiveControllerHost {
  readonly status: Status;
  /** How long to wait, in milliseconds; `null` for never. */
  readonly interval: number | null;
  /** Between which hours it may prompt. */
  readonly hours: Hours;
  /** It is time. */
  called(): void;
}

/** From and to, in minutes of the day. */
export type Hours = readonly [from: number, to: number];
const always: Hours = [0, 1440];
/** Reads `9-17` or `8:30-16:45`; nothing means all day. */
export function hoursOf(written: string | null): Hours {
  if (!written) return always;
  const [from, to] = written.split('-').map((time) => /^\s*(\d{1,2})(?::([0-5]\d))?\s*$/.exec(time)).map((found) => (found ? Number(found[1]) * 60 + Number(found[2] ?? 0) : NaN));
  if (!(from! >= 0 && to! <= 1440 && from! < to!)) throw new Trouble(`${quote('every-hours', written)} are no hours. Write 9-17 or 8:30-16:45.`);
  return [from!, to!];
}

/** How long "later" is; ours. */
const snooze = 600_000;

export class Every implements ReactiveController {
  /** The prompt stands until it is answered. */
  prompting = false;
  readonly #alarm = new Alarm(() => {
    const now = new Date(pageClock().wall());
    const [from, to] = this.host.hours;
    const minute = now.getHours() * 60 + now.getMinutes();
    // Outside of the hours nobody is called; it looks again after another while.
    if (minute < from || minute >= to) return this.#alarm.set(this.host.interval);
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
