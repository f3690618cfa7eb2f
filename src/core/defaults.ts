/** What a clinic sets once for all routines of a page: doses of its own, whom to call, and what its people should be told. */
import type {Fault} from './fault.js';
import {read} from './read.js';
import {dosed} from './reuse.js';
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
