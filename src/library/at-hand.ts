/** Fits a routine to what the person has at hand: what may stand in takes a prop's place, else another technique does. */
import type {Prop, Routine} from '../core/routine.js';
import {isGroup} from '../core/routine.js';
import {loadsOf} from '../safety/adapt.js';

type Missing = ReadonlySet<string>;

/** Everything that techniques ask for, each thing once. */
export const together = (steps: readonly Routine['steps'][number][]): Prop[] =>
  [...new Map(steps.flatMap((item) => (isGroup(item) ? (item.props ?? []) : [])).map((prop) => [prop.id, prop] as const)).values()];

const doable = (technique: Pick<Routine, 'props'>, missing: Missing): boolean => (technique.props ?? []).every(({id, instead}) => !missing.has(id) || instead);
/** What stands in is now what one needs. */
const standIn = (props: readonly Prop[], missing: Missing): Prop[] => props.map(({instead, ...prop}) => (!instead ? prop : missing.has(prop.id) ? {id: prop.id, name: instead} : {...prop, instead}));

/** The routine without the things that are missing; `null` where nothing of it can be done so. */
export function atHand(routine: Routine, missing: Missing, techniques: readonly Routine[]): Routine | null {
  if (!routine.props?.some(({id}) => missing.has(id))) return routine;
  const present = new Set(routine.steps.flatMap((item) => (isGroup(item) && item.id ? [item.id] : [])));
  const steps = routine.steps.flatMap((item) => {
    if (!isGroup(item) || doable(item, missing)) return [isGroup(item) && item.props ? {...item, props: standIn(item.props, missing)} : item];
    const other = item.fallbacks?.map((id) => techniques.find((one) => one.id === id)).find((one) => one && !present.has(one.id) && doable(one, missing));
    if (!other) return [];
    present.add(other.id);
    return [other.props ? {...other, props: standIn(other.props, missing)} : other];
  });
  const left = {...routine, steps, props: together(steps)};
  return steps.length ? {...left, loads: loadsOf({...left, loads: []})} : null;
}
