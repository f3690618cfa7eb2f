/** Rings once, after a time, on the page's one waker. */
import {pageClock, pageWaker} from '../devices/page-clock.js';
import type {Sleeper} from '../session/waker.js';

export class Alarm {
  readonly #sleeper: {-readonly [Key in keyof Sleeper]: Sleeper[Key]};

  constructor(ring: () => void) {
    const look = (): void => {
      const {due} = this.#sleeper;
      if (due === null || pageClock().mono() < due) return;
      this.set(null);
      ring();
    };
    this.#sleeper = {due: null, ticking: false, wake: look, look};
  }

  /** It is set and has not rung. */
  get pending(): boolean {
    return this.#sleeper.due !== null;
  }
  /** Counts anew from now, in milliseconds; `null` stops it. */
  set(length: number | null): void {
    this.#sleeper.due = length === null ? null : pageClock().mono() + length;
    pageWaker()[length === null ? 'forget' : 'plan'](this.#sleeper);
  }
}
