/**
 * Everything true now, computed from the log and one reading of the clock. Nothing is kept between two looks.
 * A moment says what is; words, pictures and sounds are made from it elsewhere.
 */
import {cycleAt, type Turn} from './breath.js';
import type {AnswerValue, Log} from './log.js';
import {advance, endOf, stateAfter, type State} from './state.js';
import {isOwnStep, isWork, type PlannedStep, type Side, type Span, type SpanKind, type Timeline} from './timeline.js';

export type Status = 'idle' | 'screening' | 'running' | 'waiting' | 'paused' | 'stopped' | 'finished';
/** How long the quiet half-way question stays, and how near the end ten seconds are worth a word. */
const halfwayStays = 20_000;
const tenLeft = 10_000;

interface Common {
  readonly status: Status;
  /** The reading this moment is about. */
  readonly at: number;
  /** The plan as it stands now. */
  readonly timeline: Timeline;
  /** Answers by index of the span that asked. */
  readonly answers: ReadonlyMap<number, AnswerValue>;
  /** Time played so far, pauses left out. */
  readonly played: number;
  /** The reading at which something changes by itself; `null` where nothing will. */
  readonly changes: number | null;
}
interface Resting<Kind extends 'idle' | 'screening' | 'finished'> extends Common {
  readonly kind: Kind;
  readonly status: Kind;
}
/** The sitting was ended before its plan was done; `index` is the span it was in. */
export interface StoppedMoment extends Common {
  readonly kind: 'stopped';
  readonly status: 'stopped';
  readonly index: number;
}

/** A moment inside the plan; `kind` is that of the span at hand. */
export interface PlayingMoment extends Common {
  readonly kind: SpanKind;
  readonly status: 'running' | 'waiting' | 'paused';
  readonly index: number;
  readonly span: Span;
  readonly step: PlannedStep;
  readonly next: Span | null;
  readonly side: Side | null;
  /** The reading at which the span had lasted 0; `null` while paused, and where nothing but the person's own step is waited for. */
  readonly since: number | null;
  /** How long the span has lasted, and how long it will last: `null` where its end is open. */
  readonly elapsed: number;
  readonly length: number | null;
  readonly remaining: number | null;
  /** Share of the span that is done, 0 to 1; 0 where its end is open. */
  readonly progress: number;
  /** Paused because the device slept or the page froze; `done` when the span had reached its end by then. */
  readonly away: {readonly done: boolean} | null;
  /** The phase of a breath or a movement, in milliseconds of the span; `null` where nothing sets a pace. */
  readonly cycle: Turn | null;
  /** The quiet half-way question is open. */
  readonly halfway: boolean;
  /** The least time of an open-ended hold is over: the person may end it. */
  readonly releasable: boolean;
}
/** Everything true now; tell the cases apart by `kind`. */
export type Moment = Resting<'idle'> | Resting<'screening'> | Resting<'finished'> | StoppedMoment | PlayingMoment;

export const isPlaying = (moment: Moment): moment is PlayingMoment => 'span' in moment;

/** Half-way and ten seconds before the end, as times of the span: only where they help, not in short spans and not where the person ends it. */
export const marksOf = ({kind, pattern}: Pick<Span, 'kind' | 'pattern'>, length: number | null): readonly number[] =>
  length !== null && length >= halfwayStays && isWork(kind) && kind !== 'release' && kind !== 'ready' && !pattern ? [length / 2, length - tenLeft] : [];

/** The moment of a state, `now` being no earlier than its last event. */
export function momentOf(before: State, now: number): Moment {
  const at = Math.max(now, before.at);
  const state = advance(before, at);
  const {timeline, phase, index, since, began, halted, away, answers} = state;
  const span = timeline.spans[index];
  const common = {at, timeline, answers, played: 0, changes: null};
  if (phase === 'idle' || phase === 'screening') return {...common, kind: phase, status: phase} as Moment;
  const played = (halted ?? (span ? at : since)) - began;
  if (phase === 'stopped') return {...common, kind: phase, status: phase, played, index};
  if (!span) return {...common, kind: 'finished', status: 'finished', played};

  const {kind, waits, pattern, least = 0} = span;
  const elapsed = (halted ?? at) - since;
  const length = span.length === null ? null : endOf(state) - since;
  const marks = marksOf(span, length);
  const status = halted !== null ? 'paused' : waits ? 'waiting' : 'running';
  // Halted at the very end of the last breath, it is still that breath.
  const cycle = pattern && cycleAt(pattern, length === null ? elapsed : Math.min(elapsed, length - 1), length);
  const turns = [length, cycle?.end, least, ...marks, span.halfway && marks[0]! + halfwayStays].filter((turn): turn is number => (turn || 0) > elapsed);
  return {
    ...common,
    played,
    kind,
    status,
    changes: halted === null && turns.length ? since + Math.min(...turns) : null,
    index,
    span,
    step: timeline.steps[span.step]!,
    next: timeline.spans[index + 1] ?? null,
    side: span.side,
    since: halted === null && !(waits && isOwnStep(kind)) ? since : null,
    elapsed,
    length,
    remaining: length === null ? null : length - elapsed,
    progress: length ? elapsed / length : 0,
    away: away ? {done: length !== null && elapsed >= length} : null,
    halfway: !!span.halfway && !answers.has(index) && elapsed >= marks[0]! && elapsed < marks[0]! + halfwayStays,
    releasable: elapsed >= least,
    cycle: cycle ?? null,
  };
}

/** The moment that a whole log leads to at a reading of the clock. Costs O(log n) in the spans and O(n) in the events. */
export const momentAt = (timeline: Timeline, log: Log, now: number): Moment => momentOf(stateAfter(timeline, log), now);
