/** Puts techniques where a routine names them by id, and lays the author's doses over theirs. */
import type {Fault} from './fault.js';
import {isGroup, type Dose, type Item, type Routine} from './routine.js';
import type {Read} from './kinds.js';
import type {reuse} from './schema.js';

type Reuse = Read<typeof reuse>;
type Written = Item | Reuse;

export const unknownTechnique = (path: string, techniques: readonly Routine[]): Fault => ({path, problem: 'is no technique that is known here', fix: techniques.length ? `Use ${techniques.map(({id}) => id).join(', ')}` : 'Write its steps out'});
export const fitsNothing = (path: string, technique: string): Fault => ({path, problem: `fits no step of ${technique}`, fix: 'Leave it out, or name a field that its steps have'});

/** Every step whose dose knows one of the given fields takes them, in the short form too. Tells whether there was any. */
export function dosed(item: Item, given: NonNullable<Reuse['dose']>): [Item, boolean] {
  if (isGroup(item)) {
    const inside = item.steps.map((one) => dosed(one, given));
    return [{...item, steps: inside.map(([one]) => one)}, inside.some(([, fits]) => fits)];
  }
  const fields = Object.fromEntries(Object.entries(given).filter(([key]) => key in item.dose));
  if (!Object.keys(fields).length) return [item, false];
  const {short, ...step} = item;
  return [{...step, ...(short === false && {short}), dose: {...item.dose, ...fields, stated: false} as Dose}, true];
}

/** The routine with its techniques in place. Ids that are not known, and doses that fit nothing, are added to the faults. */
export function withTechniques(routine: Routine, techniques: readonly Routine[], faults: Fault[]): Routine {
  const place = (item: Written, path: string): Item => {
    if (!('use' in item)) return isGroup(item) ? {...item, steps: item.steps.map((inner, i) => place(inner, `${path}steps[${i}].`))} : item;
    const found = techniques.find(({id}) => id === item.use);
    if (!found) {
      faults.push(unknownTechnique(`${path}use`, techniques));
      return {say: item.use, dose: {type: 'ready'}};
    }
    const [technique, fits] = item.dose ? dosed(found, item.dose) : [found, true];
    if (!fits) faults.push(fitsNothing(`${path}dose`, item.use));
    return item.name === undefined ? technique : {...technique, name: item.name};
  };
  return place(routine, '') as Routine;
}
