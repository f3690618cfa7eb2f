/**
 * One sitting: a timeline, its log, and whoever listens. The only mutable place of the engine.
 * A command goes in, events come out of `decide`, the log grows, listeners are told once.
 */
import {cuesBetween, type Cue} from '../core/cues.js';
import {decideFrom} from '../core/decide.js';
import type {Command, Log} from '../core/log.js';
import {isPlaying, momentOf, type Moment} from '../core/moment.js';
import {stateAfter} from '../core/state.js';
import type {Timeline} from '../core/timeline.js';
import {everyone} from './everyone.js';
import {systemClock, type Clock} from './clock.js';
import {createWaker, type Sleeper, type Waker} from './waker.js';

/** Why listeners are told: something was commanded, something changed by itself, or a second passed. */
export type Change = 'event' | 'time' | 'second';
export type Listener = (moment: Moment, change: Change) => void;

export interface Session {
  /** The plan as it stands now. */
  readonly timeline: Timeline;
  readonly log: Log;
  /** Everything true at this instant. */
  readonly moment: Moment;
  /** Asks for something. Gives false where it made no sense and nothing changed. */
  dispatch(command: Command): boolean;
  /** Listens until the given function is called. `seconds` also tells of each second while time runs. */
  subscribe(listener: Listener, options?: {seconds?: boolean}): () => void;
  /** The cues at or after one reading of the clock and before another. */
  cues(from: number, to: number): Cue[];
  /** Looks at the clock now: for when a page comes back. */
  look(): void;
  readonly clock: Clock;
}

export interface SessionOptions {
  clock?: Clock;
  /** Shared by all sessions of a page. */
  waker?: Waker;
  /** What happened before: the session goes on where this log leads. */
  log?: Log;
}

/** The real clock moved this much further than the steady one: the device slept, or the clock was set. */
const slept = 2000;
/** We were woken this much later than asked: the page was frozen. */
const frozen = 90_000;
const second = 1000;

type Writable<Shape> = {-readonly [Key in keyof Shape]: Shape[Key]};

const wakers = new WeakMap<Clock, Waker>();
function wakerOf(clock: Clock): Waker {
  const known = wakers.get(clock) ?? createWaker(clock);
  wakers.set(clock, known);
  return known;
}

export function createSession(timeline: Timeline, {clock = systemClock, waker = wakerOf(clock), log: before = []}: SessionOptions = {}): Session {
  let log: Log = before;
  let state = stateAfter(timeline, before);
  let seen = {mono: clock.mono(), wall: clock.wall()};
  const listeners = new Map<Listener, boolean>();
  /** When we meant to be woken. */
  let meant = Infinity;
  const sleeper: Writable<Sleeper> = {due: null, ticking: false, wake: look, look: () => look(clock.mono())};
  /** Asks to be woken for what the moment says will change, as long as somebody listens. */
  const sleep = (moment: Moment): void => {
    sleeper.due = listeners.size ? moment.changes : null;
    sleeper.ticking = isPlaying(moment) && moment.since !== null && [...listeners.values()].includes(true);
    meant = Math.min(sleeper.due ?? Infinity, sleeper.ticking ? moment.at + second : Infinity);
    if (sleeper.due !== null || sleeper.ticking) waker.plan(sleeper);
    else waker.forget(sleeper);
  };
  /** Somebody was away if the two clocks disagree about the time since we last looked, or if we were woken far too late. */
  const wasAway = (mono: number, wall: number): boolean => wall - seen.wall - (mono - seen.mono) > slept || mono - meant > frozen;

  const tell = (change: Change, at: number): void => {
    const moment = momentOf(state, at);
    sleep(moment);
    const told = state;
    everyone([...listeners], ([listener, seconds]) => {
      // One who was told may have asked for something, and then everybody has heard of that; or may have let another go.
      if (state === told && listeners.has(listener) && (change !== 'second' || seconds)) listener(moment, change);
    });
  };
  const record = (command: Command, at: number): boolean => {
    const decided = decideFrom(state, command, at);
    if (!decided) return false;
    log = [...log, decided.event];
    state = decided.state;
    tell('event', at);
    return true;
  };
  /** Reads both clocks once; the moment shown and the next wake are made from this one reading. `at` is what is shown: a timer may ring a little before its time. */
  function look(at: number): void {
    const [mono, wall] = [clock.mono(), clock.wall()];
    const away = wasAway(mono, wall);
    const from = seen.mono;
    const now = Math.max(at, mono);
    const passed = sleeper.due !== null && now >= sleeper.due;
    seen = {mono, wall};
    if (away && record({type: 'away', from}, mono)) return;
    tell(passed ? 'time' : 'second', passed ? now : at);
  }
  return {
    clock,
    get timeline() {
      return state.timeline;
    },
    get log() {
      return log;
    },
    get moment() {
      return momentOf(state, clock.mono());
    },
    dispatch(command) {
      const [mono, wall] = [clock.mono(), clock.wall()];
      if (wasAway(mono, wall)) look(mono);
      seen = {mono, wall};
      return record(command, mono);
    },
    subscribe(listener, {seconds = false} = {}) {
      // Who comes after a freeze must not make it unseen.
      if (wasAway(clock.mono(), clock.wall())) look(clock.mono());
      listeners.set(listener, seconds);
      sleep(momentOf(state, clock.mono()));
      return () => {
        listeners.delete(listener);
        sleep(momentOf(state, clock.mono()));
      };
    },
    cues: (from, to) => cuesBetween(timeline, log, from, to),
    look: () => look(clock.mono()),
  };
}
