/**
 * A session put away as JSON and taken out again, later or elsewhere.
 * Times are kept relative to the moment of putting away, so the clock that goes on may be another one.
 */
import {decide} from './decide.js';
import type {Log, LogEvent} from './log.js';
import type {Timeline} from './timeline.js';

export interface Snapshot {
  readonly version: 1;
  /** Id of the routine; a snapshot only fits a timeline of the same one with as many spans. */
  readonly routine: string;
  readonly spans: number;
  /** Events with times before (negative) the snapshot. */
  readonly log: Log;
}

const moved = (log: Log, by: number): LogEvent[] => log.map((event) => ({...event, at: event.at + by, ...(event.type === 'away' && {from: event.from + by})}));

export const snapshot = (timeline: Timeline, log: Log, now: number): Snapshot => ({version: 1, routine: timeline.id, spans: timeline.spans.length, log: moved(log, -Math.floor(now))});

const isPlan = (plan: Partial<Timeline> | undefined): boolean =>
  Array.isArray(plan?.steps) && Array.isArray(plan.parts) && Number.isFinite(plan.length) && Array.isArray(plan.spans) &&
  plan.spans.every(({kind, length, begin, open, step}, i) => typeof kind === 'string' && (length === null || length > 0) && begin >= 0 && open >= i && !!plan.steps![step]);

/** Times that are times and go forward. What an event says besides is judged when it is replayed: what makes no sense is passed over. */
function sound(log: unknown): log is Log {
  let last = -Infinity;
  return Array.isArray(log) && log.length < 100_000 && log.every((event: LogEvent) => {
    const ordered = Number.isFinite(event?.at) && (event.type !== 'planned' || isPlan(event.timeline)) && event.at >= last && (event.type !== 'away' || event.from <= event.at);
    last = event?.at;
    return ordered;
  });
}

/**
 * The log to go on with at a reading of the clock, or `null` where the snapshot does not fit this timeline.
 * What was playing comes back paused: nobody was there in between.
 */
export function restore(timeline: Timeline, kept: unknown, at: number): Log | null {
  const now = Math.floor(at);
  const {version, routine, spans, log} = (kept ?? {}) as Partial<Snapshot>;
  if (version !== 1 || routine !== timeline.id || spans !== timeline.spans.length || !sound(log)) return null;
  const back = moved(log, now);
  try {
    return [...back, ...decide(timeline, back, {type: 'away', from: now}, now)];
  } catch {
    return null; // A plan that is none: whatever was kept is not ours.
  }
}
