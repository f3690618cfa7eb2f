/**
 * The compiled plan of one sitting. Plain data: it can be kept, sent and compared.
 * A timeline knows how long things take, never what time it is. All times in milliseconds.
 */
import type {Pattern} from './breath.js';
import type {Step} from './routine.js';

export type Side = 'left' | 'right';
/**
 * What a span asks: `prepare`, `rest` and `switch` stand between the others; `ask` is the question of an until-group,
 * an opt-in or a level; the rest are the doses of the format, and the push before a hold.
 */
export type SpanKind = 'prepare' | 'ready' | 'hold' | 'contract' | 'release' | 'breaths' | 'reps' | 'rest' | 'switch' | 'check' | 'ask';

/** The person's choices. All optional; the routine as written is the default. */
export interface Choices {
  /** Which sides of a two-sided step are done. */
  side?: Side | 'both';
  /** Which side of a two-sided step comes first. */
  first?: Side;
  /** The short form, where the routine has one. */
  short?: boolean;
  /** Offer more pressure or challenge; each level is still asked for when its turn comes. */
  levels?: boolean;
  /** Stretches every time (0.5 to 3); `self` turns every timed end into "when you are ready". */
  pace?: number | 'self';
  /** Seconds after which steps that wait for the person go on by themselves; 0 or nothing: never. */
  handsFree?: number;
  /** Whether the person must pass the safety questions first. `none` is for bare timers. */
  screen?: 'required' | 'none';
}

/** A step as it stands in the plan, with what it inherits from the groups around it. */
export interface PlannedStep extends Omit<Step, 'short' | 'dose'> {
  dose?: Step['dose'];
  /** Title of the technique or group it belongs to. */
  title?: string;
  /** Id of the technique it belongs to. */
  technique?: string;
  /** For a question: what "yes, once more" and "no, enough" are called. */
  labels?: {yes?: string; no?: string};
}

/** What a span is, before it is known where in the plan it lies. */
export interface SpanShape {
  readonly kind: SpanKind;
  /** How long it takes; `null` where only the person, or nothing, ends it. */
  readonly length: number | null;
  /** Index into `timeline.steps`. */
  readonly step: number;
  readonly side: Side | null;
  /** Which repeat of how many, from 1. */
  readonly rep: number;
  readonly reps: number;
  /** Index into `timeline.parts`. */
  readonly part?: number;
  /** How long it likely takes, where its own length does not tell. */
  readonly about?: number;
  /** It waits for the person: a filled key. */
  readonly waits?: boolean;
  /** The least time of an open-ended hold. */
  readonly least?: number;
  /** The cycle of a breath or a movement. */
  readonly pattern?: Pattern | undefined;
  /** Effort of a push, as a share of full strength in percent. */
  readonly effort?: number;
  /** A quiet question at half-way, once. */
  readonly halfway?: boolean;
  /** Where a question leads when the answer is no, enough, or none. */
  readonly exit?: number;
  /** Asked only after what stands before it was done to its end: more is never offered in place of the base. */
  readonly earned?: boolean;
  /** The question that must have been answered with yes before this span may be entered. */
  readonly gate?: number | undefined;
}

/** One stretch of the plan. */
export interface Span extends SpanShape {
  /** Where it lies in the plan when every open end counts as nothing. */
  readonly begin: number;
  /** The first span from here on that does not end by itself; the number of spans when there is none. */
  readonly open: number;
}

/** A named stretch of the plan, as the floor shows it. */
export interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Its likely time. */
  readonly about: number;
}

export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly screen: 'required' | 'none';
  readonly choices: Choices;
  readonly steps: readonly PlannedStep[];
  readonly spans: readonly Span[];
  readonly parts: readonly Part[];
  /** All that is timed, added up. */
  readonly length: number;
}

/** True for the spans in which the body does what the step is about. */
export const isWork = (kind: SpanKind): boolean => !['prepare', 'rest', 'switch', 'ask'].includes(kind);

/** True for the person's own steps: something to get ready or to answer, in their own time. */
export const isOwnStep = (kind: SpanKind): boolean => ['ready', 'check', 'ask'].includes(kind);

/** Finds each span its place in the plan. */
export function placed(shapes: readonly SpanShape[]): {spans: Span[]; length: number} {
  let length = 0;
  let open = shapes.length;
  const begins = shapes.map((shape) => (length += shape.length ?? 0) - (shape.length ?? 0));
  const spans = shapes.map((shape, i) => ({...shape, begin: begins[i]!, open}));
  for (let i = open; i--; ) spans[i]!.open = open = spans[i]!.length === null ? i : open;
  return {spans, length};
}
