/** Fits a routine to what the person has at hand: what may stand in takes a prop's place, else another technique does. */
import {isGroup, type Item, type Prop, type Routine} from '../core/routine.js';
import {works} from '../safety/adapt.js';
import {loadsOf} from '../safety/loads.js';

type Missing = ReadonlySet<string>;
/** Several texts as one; a language reads them one by one. */
const listed = (values: readonly (string | undefined)[]): string => [...new Set(values.filter(Boolean))].join(' · ');

/** Everything that techniques ask for, each thing once. */
export const together = (items: readonly Item[]): Prop[] => [...new Map(items.flatMap((item) => (isGroup(item) ? (item.props ?? []) : [])).map((prop) => [prop.id, prop] as const)).values()];

/** Everything it asks for is there, or something may stand in. */
export const doable = ({props = []}: Pick<Routine, 'props'>, missing: Missing): boolean => props.every(({id, instead}) => !missing.has(id) || instead);

/** The technique with what stands in for what is missing. */
export const standIn = <One extends Pick<Routine, 'props'>>(technique: One, missing: Missing): One =>
  technique.props?.some(({id}) => missing.has(id)) ? {...technique, props: technique.props.map((prop) => (missing.has(prop.id) && prop.instead ? {id: prop.id, name: prop.instead} : prop))} : technique;

/** The routine without the things that are missing, named after what is left; `null` where nothing of it can be done so. */
export function atHand(routine: Routine, missing: Missing, techniques: readonly Routine[]): Routine | null {
  if (!together([routine, ...routine.steps]).some(({id}) => missing.has(id))) return routine;
  // A technique that stands alone is done or not.
  if (!doable(routine, missing) && !routine.steps.some((item) => isGroup(item) && item.id)) return null;
  const present = new Set(routine.steps.flatMap((item) => (isGroup(item) && item.id ? [item.id] : [])));
  let swapped = false;
  const steps = routine.steps.flatMap((item): Item[] => {
    if (!isGroup(item)) return [item];
    if (doable(item, missing)) return [standIn(item, missing)];
    swapped = true;
    const other = item.fallbacks?.map((id) => techniques.find((one) => one.id === id)).find((one) => one && !present.has(one.id) && doable(one, missing));
    if (!other) return [];
    present.add(other.id);
    return [standIn(other, missing)];
  });
  if (!steps.some(works)) return null;
  const own = steps.some((item) => isGroup(item) && item.props) ? together(steps) : standIn(routine, missing).props;
  const left = {...routine, steps, ...(own && {props: own})};
  if (!swapped) return left;
  const parts = steps.filter((item) => isGroup(item) && works(item)) as Routine[];
  const {summary: _, ...rest} = left;
  return {...rest, title: listed(parts.map(({title}) => title)), position: listed(parts.map(({position}) => position)), figure: parts[0]?.figure, stopSigns: [...new Set(parts.flatMap(({stopSigns = []}) => stopSigns))], loads: loadsOf({...left, loads: []})};
}
