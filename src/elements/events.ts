/**
 * What the elements tell the page. All events bubble and cross shadow roots.
 * None ever carries an answer about health, a reason or an outcome.
 */
import type {Side, SpanKind} from '../core/timeline.js';

/** The sitting has begun (after the safety questions, before the first step), is paused, or goes on; the questions are answered. */
export class SessionEvent extends Event {
  constructor(type: keyof SessionEventMap) {
    super(type, {bubbles: true, composed: true});
  }
}
/** A new step, repeat, rest, side or switch has begun. */
export class SessionStepEvent extends SessionEvent {
  /** Which stretch of the plan, from 0, of how many. */
  readonly index: number;
  readonly total: number;
  readonly kind: SpanKind;
  readonly side: Side | null;
  constructor(index: number, total: number, kind: SpanKind, side: Side | null) {
    super('session-step');
    this.index = index;
    this.total = total;
    this.kind = kind;
    this.side = side;
  }
}
/** The sitting was ended before its plan was done. */
export class SessionStopEvent extends SessionEvent {
  readonly by: 'person' | 'host';
  constructor(by: 'person' | 'host') {
    super('session-stop');
    this.by = by;
  }
}
/** The plan is done. */
export class SessionFinishEvent extends SessionEvent {
  /** The time played, pauses left out. */
  readonly seconds: number;
  constructor(seconds: number) {
    super('session-finish');
    this.seconds = seconds;
  }
}

export interface SessionEventMap {
  'session-start': SessionEvent;
  'session-step': SessionStepEvent;
  'session-pause': SessionEvent;
  'session-resume': SessionEvent;
  'session-stop': SessionStopEvent;
  'session-finish': SessionFinishEvent;
  /** The same for every outcome. */
  'screen-complete': SessionEvent;
}
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalEventHandlersEventMap extends SessionEventMap {}
}
