/**
 * Where somebody was when the page went away, kept in this tab alone: a place and times in numbers, no word of the plan, no answer.
 * Coming back leads through the safety questions again, and then to that place.
 */
import {isPlaying, type Moment} from '../core/moment.js';
import type {Routine} from '../core/routine.js';
import {remember, remembered} from '../devices/storage.js';
import type {Choices} from '../core/timeline.js';
import type {Surface} from '../safety/verdict.js';
import type {Session} from '../session/session.js';
import type {Plan} from './plan.js';
import {pageRules} from './page-defaults.js';
import {keeps, type MemoryHost} from './device-memory.js';

export interface ComingBackHost extends MemoryHost {
  /** How long a place is worth coming back to, in milliseconds. */
  readonly stale: number;
  /** The routine as written. */
  readonly written: Routine | null;
  /** What the person has chosen. */
  readonly chosen: Chosen;
}
export interface Place {
  /** Which routine, as it was written then. */
  readonly routine: string;
  /** The real time at which it was kept. */
  readonly at: number;
  /** Which step of the routine as written, and which span of that. */
  readonly origin: number;
  readonly span: number;
  /** What was left of that span; `null` where its end is open. */
  readonly left: number | null;
  /** What the person had chosen before the start: spans are counted by it. */
  readonly chosen: Chosen;
}
/** Which side first, the short form, steps that go on by themselves, how fast, and where it is done. */
export type Chosen = Pick<Partial<Choices>, 'first' | 'short' | 'handsFree' | 'pace'> & {readonly surface?: Surface};

/** A few characters that change when the routine or the rules do. */
function markOf(routine: Routine): string {
  let hash = 0;
  for (const letter of JSON.stringify([routine, pageRules()?.version])) hash = (hash * 31 + letter.codePointAt(0)!) | 0;
  return `${routine.id} ${hash >>> 0}`;
}
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** What makes sense of what stands there. */
function chosenOf(given: unknown): Chosen {
  const {first, short, handsFree, pace, surface} = (given ?? {}) as Record<keyof Chosen, unknown>;
  return {
    ...((first === 'left' || first === 'right') && {first}),
    ...(typeof short === 'boolean' && {short}),
    ...(isTime(handsFree) && {handsFree}),
    ...((pace === 'self' || (isTime(pace) && pace >= 0.5 && pace < 5)) && {pace}),
    ...((surface === 'floor' || surface === 'bed' || surface === 'chair') && {surface}),
  };
}
const begins = ({stretches}: Plan, i: number): number => (i ? stretches[i - 1]!.end : 0);

/** The number of the step at a place, as the head of the step says it. */
export function stepAt({origin, span}: Place, plan: Plan | null): number {
  const stretch = plan ? plan.stretches.findIndex((one) => one.origin === origin) : -1;
  if (stretch < 0) return origin + 1;
  const {spans, parts} = plan!.timeline;
  const part = parts[spans[begins(plan!, stretch) + span]?.part ?? -1];
  return part?.name ? parts.filter(({name}) => name).indexOf(part) + 1 : origin + 1;
}

export class ComingBack {
  #kept = false;

  constructor(private readonly host: ComingBackHost, private readonly wall: () => number) {}

  /** The place to go on at, where there is one that still fits. */
  get place(): Place | null {
    const {host} = this;
    if (!keeps(host, 'tab') || !host.written) return null;
    const {routine, at, origin, span, left, chosen} = (remembered('tab') ?? {}) as Partial<Place>;
    const passed = isTime(at) ? this.wall() - at : Infinity;
    if (routine !== markOf(host.written) || passed < 0 || passed > host.stale || !isTime(origin) || !isTime(span) || !(left === null || isTime(left))) return null;
    return {routine, at: at!, origin, span, left: left!, chosen: chosenOf(chosen)};
  }

  /** Keeps where the session stands, and forgets it where it is over. */
  note(moment: Moment, plan: Plan | null): void {
    const {host} = this;
    if (!keeps(host, 'tab') || !host.written) return;
    if (isPlaying(moment) && plan) {
      const stretch = plan.stretches.findIndex(({end}) => end > moment.index);
      if (stretch < 0) return;
      const place: Place = {routine: markOf(host.written), at: this.wall(), origin: plan.stretches[stretch]!.origin, span: moment.index - begins(plan, stretch), left: moment.remaining, chosen: host.chosen};
      remember('tab', place);
      this.#kept = true;
    } else if (this.#kept && (moment.kind === 'finished' || moment.kind === 'stopped')) this.forget();
  }
  forget(): void {
    this.#kept = false;
    remember('tab', null);
  }

  /** Brings a session that has begun to the place, and lets it wait there. What no longer fits is begun anew. */
  goOn({origin, span, left}: Place, plan: Plan, session: Session): void {
    const stretch = plan.stretches.findIndex((one) => one.origin >= origin);
    if (stretch < 0) return;
    const begin = begins(plan, stretch);
    const same = plan.stretches[stretch]!.origin === origin && begin + span < plan.stretches[stretch]!.end;
    session.dispatch({type: 'jump', to: same ? begin + span : begin});
    const {moment} = session;
    // As much is left as there was, with what had been added.
    if (same && left && isPlaying(moment) && moment.index === begin + span && moment.remaining !== null && moment.remaining !== left) session.dispatch({type: 'add', ms: left - moment.remaining});
    session.dispatch({type: 'pause'});
  }
}
