/**
 * The one place where time is read. `mono` is steady but may stop while a device sleeps; `wall` is real but may jump.
 * Whole milliseconds, because sums of fractions differ by the order in which they are added; both with origins of their own: only differences mean anything.
 */
export interface Clock {
  mono(): number;
  wall(): number;
  /** Calls back once, no earlier than `ms` from now. Gives what cancels it. */
  after(ms: number, call: () => void): () => void;
}

// This folder compiles without the DOM; these three exist in every place that runs scripts.
declare const performance: {now(): number};
declare function setTimeout(call: () => void, ms: number): number;
declare function clearTimeout(timer: number): void;

/** Longer waits are cut: timers of browsers and Node cannot count further. */
const longest = 2 ** 31 - 1;

/** The clock of the page, the worker or Node. */
export const systemClock: Clock = {
  mono: () => Math.floor(performance.now()),
  wall: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, Math.min(longest, Math.max(0, Math.ceil(ms))));
    return () => clearTimeout(timer);
  },
};

/** A clock that only moves when told to. */
export interface ManualClock extends Clock {
  /** Time passes: whatever is due is called, in order, each at its time. */
  advance(ms: number): void;
  /** The device sleeps: real time passes, the steady clock stands, nothing is called. */
  sleep(ms: number): void;
  /** The page is frozen: both clocks go on, what was due is called only at the end. */
  freeze(ms: number): void;
  /** Somebody sets the real clock. */
  setWall(at: number): void;
}

/** A clock for tests and for playing a session back; both readings begin at `start`. */
export function manualClock(start = 0): ManualClock {
  let mono = start;
  let wall = start;
  let calls: {at: number; call: () => void}[] = [];
  const callDue = (): void => {
    for (let due; (due = calls.filter(({at}) => at <= mono).sort((a, b) => a.at - b.at)[0]); ) {
      calls = calls.filter((one) => one !== due);
      due.call();
    }
  };
  return {
    mono: () => Math.floor(mono),
    wall: () => wall,
    after(ms, call) {
      const one = {at: mono + Math.max(0, ms), call};
      calls.push(one);
      return () => void (calls = calls.filter((other) => other !== one));
    },
    advance(ms) {
      const until = mono + ms;
      for (let next; (next = Math.min(...calls.map(({at}) => at))) <= until; callDue()) {
        wall += Math.max(0, next - mono);
        mono = Math.max(mono, next);
      }
      wall += until - mono;
      mono = until;
    },
    sleep: (ms) => void (wall += ms),
    freeze(ms) {
      mono += ms;
      wall += ms;
      callDue();
    },
    setWall: (at) => void (wall = at),
  };
}
