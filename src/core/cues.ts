/**
 * Things to hear, feel or read at a time. A cue says what it marks, never how it sounds.
 * Cues are computed for a window, half-open: cut a window in two and both halves together give the same cues.
 */
import {cycleAt} from './breath.js';
import type {Log} from './log.js';
import {marksOf} from './moment.js';
import {apply, endOf, fresh, landing, type State} from './state.js';
import {isWork, type Span, type Timeline} from './timeline.js';

/**
 * `prepare`, `rest`, `switch`: such a span begins · `start`: the body's part begins · `wait`: we wait for the person ·
 * `half`, `ten`, `last`: half-way, ten seconds left, and each of the last three seconds · `release`: the least time of an open hold is over ·
 * `turn`: a breath or movement turns · `end`: the body's part is over · `finish`: everything is.
 */
export type CueType = 'prepare' | 'rest' | 'switch' | 'start' | 'wait' | 'half' | 'ten' | 'last' | 'release' | 'turn' | 'end' | 'finish';
export interface Cue {
  /** The clock's steady reading, in milliseconds. */
  readonly at: number;
  readonly type: CueType;
  /** Index of the span it belongs to. */
  readonly span: number;
  /** For `turn`: the phase that begins, 0 to 3; for `last`: seconds left. */
  readonly n?: number;
}

/** The last seconds are counted only in spans that are longer than the counting. */
const counted = 5000;

type Mark = readonly [at: number, type: CueType, n?: number];

/** Times and types of one span's cues, counted from its beginning; of its turns only those within a window of the span. */
function marksIn({kind, pattern, least, waits}: Span, length: number | null, from: number, to: number): Mark[] {
  const between = kind === 'prepare' || kind === 'rest' || kind === 'switch';
  const [half, ten] = marksOf({kind, pattern}, length);
  const marks: Mark[] = [[0, between ? kind : waits ? 'wait' : 'start']];
  // Shortened below its least time, an open hold just ends.
  if (least && least < (length ?? Infinity)) marks.push([least, 'release']);
  if (half) marks.push([half, 'half']);
  if (ten && ten !== half) marks.push([ten, 'ten']);
  if (pattern) {
    for (let time = Math.max(0, from); time < Math.min(to, length ?? to); ) {
      const {turn, begin, end} = cycleAt(pattern, time);
      marks.push([begin, 'turn', turn]);
      time = end;
    }
  } else if (length !== null && length >= counted) for (const left of [3, 2, 1]) marks.push([length - left * 1000, 'last', left]);
  return marks.sort(([a], [b]) => a - b);
}

/** The cues of a stretch in which nothing was commanded, from a state until the next event, within a window. */
function* stretch(state: State, until: number, from: number, to: number): Generator<Cue> {
  const {timeline: {spans}, at} = state;
  // A millisecond earlier: what ends exactly at the window's first moment belongs to this window.
  let place = {...state, ...landing(state, Math.max(from - 1, at))};
  const begin = Math.max(from, at);
  const stop = Math.min(until, to);
  for (let span; (span = spans[place.index]) && place.since < stop; ) {
    const {index, since} = place;
    const end = endOf(place);
    for (const [time, type, n] of marksIn(span, end < Infinity ? end - since : null, begin - since, stop - since))
      if (since + time >= begin && since + time < stop) yield {at: since + time, type, span: index, ...(n !== undefined && {n})};
    place = {...place, index: index + 1, since: end, extra: 0};
    if (end >= from && end <= until && end < to) {
      if (index + 1 === spans.length) yield {at: end, type: 'finish', span: index};
      else if (isWork(span.kind)) yield {at: end, type: 'end', span: index};
    }
  }
}

/** Every cue of a log at or after `from` and before `to`, in the order of their times. What lies after the last event is as planned. */
export function cuesBetween(timeline: Timeline, log: Log, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  let state = fresh(timeline);
  const run = (until: number): void => {
    if (state.phase === 'on' && state.halted === null && until >= from) cues.push(...stretch(state, until, from, to));
  };
  for (const event of log) {
    // Nobody watched since then, so nothing was heard.
    const until = event.type === 'away' ? event.from : event.at;
    if (until >= to) break;
    const after = apply(state, event);
    // What makes no sense is passed over, here as everywhere.
    if (!after) continue;
    run(until);
    const before = state;
    const {index} = before;
    state = after;
    // What ended while nobody was there ends when somebody goes on.
    if (event.type === 'resumed' && before.halted === endOf(before) && event.at >= from) {
      const ended = state.timeline.spans[index]!;
      if (index + 1 === state.timeline.spans.length) cues.push({at: event.at, type: 'finish', span: index});
      else if (isWork(ended.kind)) cues.push({at: event.at, type: 'end', span: index});
    }
    // The person's own last step ends the plan as well as time does.
    if (state.index === state.timeline.spans.length && event.at >= from && (event.type === 'moved' || event.type === 'answered')) cues.push({at: event.at, type: 'finish', span: state.index - 1});
  }
  run(Infinity);
  return cues;
}
