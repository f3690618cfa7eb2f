/** Rings once, after a time, on the page's one waker. */
import {pageClock, pageWaker} from '../devices/page-clock.js';
import type {Sleeper} from '../session/waker.js';

export class Alarm {
  readonly #sleeper: {-readonly [Key in keyof Sleeper]: Sleeper[Key]};
  /** The real time at which it rings at the latest, where it waits for an hour of the day: the steady clock stands while a device sleeps. */
  #hour = Infinity;

  constructor(ring: () => void) {
    const look = (): void => {
      const {due} = this.#sleeper;
      if (due === null || (pageClock().mono() < due && pageClock().wall() < this.#hour)) return;
      this.set(null);
      ring();
    };
    this.#sleeper = {due: null, ticking: false, wake: look, look};
  }

  /** It is set and has not rung. */
  get pending(): boolean {
    return this.#sleeper.due !== null;
  }
  /** Counts anew from now, in milliseconds; `null` stops it. `toHour`: it waits for a time of the day. */
  set(length: number | null, toHour = false): void {
    this.#hour = length !== null && toHour ? pageClock().wall() + length : Infinity;
    this.#sleeper.due = length === null ? null : pageClock().mono() + length;
    pageWaker()[length === null ? 'forget' : 'plan'](this.#sleeper);
  }
}
