/** Pressure on the belly is never simply done: whoever has not been asked is asked, and no answer means no. */
import {isGroup, type Item, type Routine} from '../core/routine.js';
import {loadsOf, presses} from './loads.js';

export const pressureQuestion = {ask: 'This presses into the belly. Do you want it today?', yes: 'Yes, include it', no: 'No, leave it out'};

/** A routine in which whatever presses on the belly is behind a question; under a practitioner's hands consent stands there instead. */
export function asksBeforePressure(routine: Routine): Routine {
  const place = (item: Item): Item => {
    if (item.optIn) return item;
    if (item !== routine && item.loads?.some(presses)) return {...item, optIn: pressureQuestion};
    return isGroup(item) ? {...item, steps: item.steps.map(place)} : item;
  };
  if (routine.audience === 'practitioner' || routine.optIn) return routine;
  const inside = new Set(routine.steps.flatMap(loadsOf));
  // What the routine alone carries, all of it may press.
  const whole = routine.loads?.some((load) => presses(load) && !inside.has(load));
  return whole ? {...routine, steps: [{optIn: pressureQuestion, steps: routine.steps}]} : (place(routine) as Routine);
}
