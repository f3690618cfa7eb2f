/**
 * One timer for all sessions of a page. It wakes them; it never tells them the time.
 * Boundaries are woken at exactly; seconds come on one grid that all share, so a thousand clocks cost one wake a second.
 */
import type {Clock} from './clock.js';
import {everyone} from './everyone.js';

export interface Sleeper {
  /** The reading at which something changes by itself. */
  readonly due: number | null;
  /** It shows seconds to somebody. */
  readonly ticking: boolean;
  /** Called with the reading to show: that of the grid for a mere second. */
  wake(at: number): void;
  /** Called when the page comes back, whatever is due. */
  look(): void;
}

export interface Waker {
  /** A sleeper's `due` or `ticking` has changed, or it is new. */
  plan(sleeper: Sleeper): void;
  forget(sleeper: Sleeper): void;
  /** The page came back: everybody looks at the clock. */
  look(): void;
}

const second = 1000;
/** Browsers round their clocks: a timer may seem to ring a little early. */
const early = 2;

export function createWaker(clock: Clock): Waker {
  const sleepers = new Set<Sleeper>();
  let origin: number | null = null;
  let planned = Infinity;
  /** Up to when sleepers were woken, which may be a little ahead of the clock. */
  let rung = -Infinity;
  let cancel = (): void => {};

  const tickAfter = (at: number): number => origin! + (Math.floor((at - origin!) / second) + 1) * second;
  const arm = (at: number, now: number): void => {
    if (at >= planned) return;
    cancel();
    planned = at;
    cancel = clock.after(at - now, ring);
  };
  const planOne = ({due, ticking}: Sleeper, now: number): void => {
    // Whoever shows seconds first sets the grid, so that a lone timer turns exactly on its own seconds.
    if (ticking) origin ??= now;
    arm(Math.min(due ?? Infinity, ticking ? tickAfter(now) : Infinity), now);
  };
  function ring(): void {
    const target = planned;
    const read = clock.mono();
    planned = Infinity;
    if (read < target - early) return arm(target, read);
    const now = (rung = Math.max(read, target));
    const tick = origin === null ? null : tickAfter(now) - second;
    const ticked = tick !== null && tick >= target;
    let seconds = false;
    everyone([...sleepers], (sleeper) => {
      if (!sleepers.has(sleeper)) return;
      try {
        if (sleeper.due !== null && sleeper.due <= now) sleeper.wake(now);
        else if (ticked && sleeper.ticking) sleeper.wake(tick);
      } finally {
        seconds ||= sleeper.ticking;
        if (sleepers.has(sleeper)) planOne(sleeper, now);
      }
    });
    if (!seconds) origin = null;
  }
  return {
    plan(sleeper) {
      sleepers.add(sleeper);
      planOne(sleeper, Math.max(clock.mono(), rung));
    },
    forget(sleeper) {
      sleepers.delete(sleeper);
      if (!sleepers.size) {
        cancel();
        planned = Infinity;
        origin = null;
      }
    },
    look() {
      for (const sleeper of [...sleepers]) sleeper.look();
    },
  };
}
