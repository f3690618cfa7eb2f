/** What a clinic sets once for all routines of a page: doses of its own, whom to call, and what its people should be told. */
import type {Fault} from './fault.js';
import {read} from './read.js';
import {dosed, fitsNothing, unknownTechnique} from './reuse.js';
import {isGroup, type Item, type Routine} from './routine.js';
import type {Read} from './kinds.js';
import {defaults as format} from './schema.js';

export type Defaults = Read<typeof format>;

/** Reads defaults from parsed JSON, or names every fault. Never throws. */
export function parseDefaults(input: unknown): {defaults: Defaults; faults?: undefined} | {defaults?: undefined; faults: Fault[]} {
  const faults: Fault[] = [];
  const defaults = read(input, format, '', faults) as Defaults;
  return faults.length ? {faults} : {defaults};
}

/** The defaults without doses that fit none of the techniques, and a fault for each of those. */
export function fitting(defaults: Defaults, techniques: readonly Routine[]): {defaults: Defaults; faults: Fault[]} {
  const faults: Fault[] = [];
  const doses = defaults.doses?.filter(({technique, ...given}, i) => {
    const place = `doses[${i}]`;
    const found = techniques.find(({id}) => id === technique);
    const [result, fits] = found ? dosed(found, given) : [];
    if (!result) faults.push(unknownTechnique(`${place}.technique`, techniques));
    else if (!fits) faults.push(fitsNothing(place, technique));
    else if (contradicts(result)) faults.push({path: place, problem: `would make the longest time of ${technique} shorter than its least`, fix: 'Name both least and most'});
    else return true;
    return false;
  });
  return {defaults: faults.length ? {...defaults, doses} : defaults, faults};
}
/** An open-ended hold that would have to end before it may. */
const contradicts = (item: Item): boolean => (isGroup(item) ? item.steps.some(contradicts) : [item.dose, item.short].some((dose) => !!dose && dose.type === 'release' && dose.most !== undefined && dose.most < dose.least));

/** The routine with a clinic's doses laid over those of the techniques in it. */
export function withDoses(routine: Routine, {doses = []}: Defaults): Routine {
  const place = (item: Item): Item => {
    if (!isGroup(item)) return item;
    const own = doses.find(({technique}) => technique === item.id);
    if (!own) return {...item, steps: item.steps.map(place)};
    const {technique: _, ...given} = own;
    return dosed(item, given)[0];
  };
  return doses.length ? (place(routine) as Routine) : routine;
}
