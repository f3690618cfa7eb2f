/** What the safety questions left of a routine, as a timeline that knows which of its spans belong to which step of the routine as written. */
import {compile, replan} from '../core/compile.js';
import type {PlayingMoment} from '../core/moment.js';
import type {Item, Routine} from '../core/routine.js';
import type {Choices, Timeline} from '../core/timeline.js';
import type {Adapted} from '../safety/adapt.js';

/** One step of the routine in a plan. */
interface Stretch {
  readonly item: Item;
  /** Which step of the routine as written it stands for. */
  readonly origin: number;
  /** The first span after it. */
  readonly end: number;
}
export interface Plan {
  readonly timeline: Timeline;
  readonly stretches: readonly Stretch[];
}

function stretches(routine: Routine, origins: readonly number[], choices: Choices, done: number): Stretch[] {
  return routine.steps.map((item, i) => ({item, origin: origins[i]!, end: done + compile({...routine, steps: routine.steps.slice(0, i + 1)}, choices).spans.length}));
}

/** The whole of what is left. */
export const planOf = ({routine, origins}: Adapted, choices: Choices): Plan => ({timeline: compile(routine!, choices), stretches: stretches(routine!, origins, choices, 0)});

/**
 * The plan from a moment on, by other answers: what is done stays as it was, what fits as before is done to its end, all else is
 * left at once. `leaves`: the step at hand is one of those.
 */
export function planFromHere({stretches: before}: Plan, {routine, origins, advice}: Adapted, {timeline, index}: PlayingMoment): Plan & {leaves: boolean} {
  const now = before.find(({end}) => end > index);
  const same = (item: Item, i: number): boolean => origins[i] === now?.origin && JSON.stringify(item) === JSON.stringify(now?.item);
  const stays = routine!.steps.some(same);
  const done = stays ? now!.end : index + 1;
  const rest = routine!.steps.flatMap((item, i) => (advice.includes('rest') || !now || origins[i]! > now.origin || (!stays && origins[i] === now.origin) ? [{item, origin: origins[i]!}] : []));
  const left: Routine = {...routine!, steps: rest.map(({item}) => item)};
  const kept = before.filter(({end}) => end < done).concat(now ? [{...now, end: done}] : []);
  return {timeline: replan(timeline, done, [left]), stretches: [...kept, ...stretches(left, rest.map(({origin}) => origin), timeline.choices, done)], leaves: !stays};
}
