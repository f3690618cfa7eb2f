/**
 * Where a session stands after its last event. `apply` is the whole meaning of the log: nothing else says where one leads.
 * Between two events time runs by itself, so the state holds only where the last event left us; see `landing`.
 * A pause moves the origins of time along when it ends, so it can never add anything.
 */
import {cycleLength} from './breath.js';
import type {AnswerValue, Log, LogEvent} from './log.js';
import {isWork, type Span, type Timeline} from './timeline.js';

export interface State {
  /** The plan now, and the plan as first compiled: a new sitting begins from that one. */
  readonly timeline: Timeline;
  readonly first: Timeline;
  readonly phase: 'idle' | 'screening' | 'on' | 'stopped';
  readonly screened: boolean;
  /** The span at hand when the last event happened; the number of spans when all are done. */
  readonly index: number;
  /** The reading at which that span had lasted 0, and the one at which the sitting had. */
  readonly since: number;
  readonly began: number;
  /** The reading at which time was halted; `null` while it runs. */
  readonly halted: number | null;
  /** Halted because nobody was there, not because somebody asked. */
  readonly away: boolean;
  /** Time added to the span at hand. */
  readonly extra: number;
  readonly answers: ReadonlyMap<number, AnswerValue>;
  /** The reading of the last event. */
  readonly at: number;
}

/** Within this time of a span's beginning, `back` goes to the span before it. */
const barelyBegun = 3000;
/** A span may be lengthened to an hour more than planned. */
const mostAdded = 3_600_000;

export const fresh = (timeline: Timeline): State =>
  ({timeline, first: timeline, phase: 'idle', screened: timeline.screen === 'none', index: 0, since: 0, began: 0, halted: null, away: false, extra: 0, answers: new Map(), at: -Infinity});

/** The reading at which the span at hand ends by itself. */
export const endOf = ({timeline, index, since, extra}: Pick<State, 'timeline' | 'index' | 'since' | 'extra'>): number => since + (timeline.spans[index]?.length ?? Infinity) + extra;

/**
 * Where a running state stands at a reading: timed spans end by themselves, an open one stays.
 * Costs O(log n). At the exact end of a span the next one has begun.
 */
export function landing(state: State, now: number): Pick<State, 'index' | 'since' | 'extra'> {
  const {timeline: {spans, length}, index} = state;
  const end = endOf(state);
  if (now < end) return state;
  // From here on the plan runs as compiled, so the reading is looked up in it.
  const begin = (i: number): number => spans[i]?.begin ?? length;
  let low = index + 1;
  let high = spans[low]?.open ?? low;
  const shift = end - begin(low);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begin(middle) + shift <= now) low = middle;
    else high = middle - 1;
  }
  return {index: low, since: begin(low) + shift, extra: 0};
}

/** The same state, looked at later: what time alone has changed is worked in. */
export const advance = (state: State, now: number): State => (state.phase === 'on' && state.halted === null ? {...state, ...landing(state, now)} : state);

/** A span behind a question may be entered only when that was answered with yes: whoever goes there lands on the question. */
function allowed(spans: readonly Span[], answers: State['answers'], to: number): number {
  for (let gate = spans[to]?.gate; gate !== undefined; gate = spans[gate]!.gate) if (answers.get(gate) !== 'yes') to = gate;
  return to;
}

/** The beginning of the last thing the body did: this span if it is one, its push if it has one, else the one before; -1 for none. */
function lastRound({timeline: {spans}, index, answers}: State): number {
  let at = index;
  while (at >= 0 && (!isWork(spans[at]!.kind) || allowed(spans, answers, at) !== at)) at--;
  return spans[at - 1]?.kind === 'contract' ? at - 1 : at;
}

/** The span that a move leads to; -1 where it makes no sense. */
function moveTo(state: State, {by, to}: Extract<LogEvent, {type: 'moved'}>, lasted: number): number {
  const {timeline: {spans}, index} = state;
  const span = spans[index]!;
  switch (by) {
    // Whoever leaves the base early is not offered more of it.
    case 'next': return span.exit ?? ((span.length !== null && spans[index + 1]?.earned && spans[index + 1]!.exit) || index + 1);
    case 'back': return index && (lasted < barelyBegun || span.waits) ? index - 1 : index;
    case 'again': return lastRound(state);
    case 'release': return span.kind === 'release' && lasted >= span.least! ? index + 1 : -1;
    case 'jump': return spans[to!] ? to! : -1;
  }
  return -1;
}

function isAnswer({timeline: {steps}}: State, {kind, step, halfway}: Span, value: AnswerValue): boolean {
  if (kind === 'ask') return value === 'yes' || value === 'no';
  const dose = steps[step]!.dose;
  if (dose?.type !== 'check') return !!halfway && (value === 'fine' || value === 'ease');
  return dose.scale ? Number.isInteger(value) && +value >= 0 && +value <= 10 : !!dose.options?.some((option) => option.value === value);
}

/** One event worked into a state; `null` where it makes no sense, and then it changes nothing. */
export function apply(before: State, event: LogEvent): State | null {
  const {at} = event;
  const state = advance(before, event.type === 'away' ? event.from : at);
  const {timeline: {spans}, first, phase, screened, index, since, halted, extra, answers} = state;
  const span = phase === 'on' ? spans[index] : undefined;
  const lasted = (halted ?? at) - since;
  const change = (more: Partial<State>): State => ({...state, at, ...more});
  const goTo = (to: number, now = answers): State | null =>
    to >= 0 && to <= spans.length ? change({index: allowed(spans, now, to), answers: now, extra: 0, since: halted ?? at, away: false}) : null;
  const answered = (value: AnswerValue): State['answers'] => new Map(answers).set(index, value);
  const begin = (): State => change({phase: 'on', index: 0, since: at, began: at, halted: null, extra: 0, away: false, answers: new Map()});

  switch (event.type) {
    case 'started':
      if (span || phase === 'screening') return null;
      return (phase === 'idle' ? screened : first.screen === 'none') ? begin() : {...fresh(first), at, phase: 'screening'};
    case 'restarted': return phase === 'on' || phase === 'stopped' ? begin() : null;
    case 'screened': return screened ? null : change({screened: true, phase: 'idle'});
    // Another plan may only change what has not begun.
    case 'planned': return !span || spans.slice(0, index + 1).every(({kind, length}, i) => event.timeline.spans[i]?.kind === kind && event.timeline.spans[i]!.length === length) ? change({timeline: event.timeline}) : null;
    case 'stopped': return span ? change({phase: 'stopped', halted: halted ?? at}) : phase === 'screening' ? change({phase: 'idle'}) : null;
  }
  if (!span) return null;
  switch (event.type) {
    case 'paused': return halted === null ? change({halted: at}) : null;
    case 'away': return halted === null && !span.waits ? change({halted: Math.min(at, endOf(state)), away: true}) : null;
    case 'resumed': return halted === null ? null : change({halted: null, away: false, since: since + at - halted, began: state.began + at - halted});
    case 'moved':
      // Where one more is asked for, again is a yes.
      return event.by === 'again' && span.kind === 'ask' && span.reps > 1 ? goTo(index + 1, answered('yes')) : goTo(moveTo(state, event, lasted));
    case 'answered': {
      const {kind, exit} = span;
      if (!isAnswer(state, span, event.value)) return null;
      const now = answered(event.value);
      if (kind === 'ask') return goTo(event.value === 'yes' ? index + 1 : exit!, now);
      return kind === 'check' ? goTo(index + 1, now) : change({answers: now});
    }
    case 'added': {
      // Breaths and movements are lengthened by whole ones, and nothing is shortened below what has already passed.
      const unit = span.pattern ? cycleLength(span.pattern) : 1;
      const more = extra + Math.sign(event.ms) * Math.max(1, Math.round(Math.abs(event.ms) / unit)) * unit;
      return span.length !== null && more !== extra && span.length + more > lasted && more <= mostAdded ? change({extra: more}) : null;
    }
  }
}

/** Where a whole log leads. What makes no sense in it is passed over. */
export const stateAfter = (timeline: Timeline, log: Log): State => log.reduce((state, event) => apply(state, event) ?? state, fresh(timeline));
