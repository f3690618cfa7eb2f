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

/** From and to, in minutes of the day, and the days from one to another, Sunday being 0. */
export type Hours = readonly [from: number, to: number, first: number, last: number];
const always: Hours = [0, 1440, 0, 6];
const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** Reads `9-17`, `8:30-16:45` or `mon-fri 9-17`; nothing means always. */
export function hoursOf(written: string | null): Hours {
  if (!written) return always;
  const found = /^(?:([a-z]{3})(?:-([a-z]{3}))? )?(\d{1,2})(?::([0-5]\d))?-(\d{1,2})(?::([0-5]\d))?$/.exec(written.trim().toLowerCase().replace(/\s*-\s*/g, '-'));
  const [, first, last = first, hour, minute = 0, toHour, toMinute = 0] = found ?? [];
  const [from, to] = [Number(hour) * 60 + Number(minute), Number(toHour) * 60 + Number(toMinute)];
  const days = first ? [week.indexOf(first), week.indexOf(last!)] as const : [0, 6] as const;
  if (!(to <= 1440 && from < to && Math.min(...days) >= 0)) throw new Trouble(`${quote('every-hours', written)} are no hours. Write 9-17, 8:30-16:45 or mon-fri 9-17.`);
  return [from, to, ...days];
}
/** Whether a time is within the hours; days may run over the end of the week. */
export const within = (at: Date, [from, to, first, last]: Hours): boolean => {
  const minute = at.getHours() * 60 + at.getMinutes();
  return minute >= from && minute < to && (at.getDay() - first + 7) % 7 <= (last - first + 7) % 7;
};

/** How long until a time within the hours, in milliseconds; 0 where it is one. */
function untilWithin(at: Date, hours: Hours): number {
  if (within(at, hours)) return 0;
  const days = Array.from({length: 8}, (_, day) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + day, 0, hours[0]));
  return days.find((one) => one > at && within(one, hours))!.getTime() - at.getTime();
}

/** How long "later" is; ours. */
const snooze = 600_000;

export class Every implements ReactiveController {
  /** The prompt stands until it is answered. */
  prompting = false;
  /** What it counts. */
  #length: number | null = null;
  readonly #alarm = new Alarm(() => {
    const wait = untilWithin(new Date(pageClock().wall()), this.host.hours);
    // Outside of the hours nobody is called; it waits until they begin.
    if (wait) return this.#alarm.set(wait, true);
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
    else if (!this.prompting && (!this.#alarm.pending || this.#length !== interval)) this.#wait((this.#length = interval));
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
