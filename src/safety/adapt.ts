/**
 * Fits a routine to a verdict: what is blocked leaves, the first alternative that fits comes in, the rest keeps its place.
 * The techniques to choose from are handed in; this folder does not know the library.
 */
import {isGroup, type Item, type Routine} from '../core/routine.js';
import {presses, type Load} from './loads.js';
import type {Verdict} from './verdict.js';

export interface PlanChange {
  /** `bed`: stays, but on a bed, because getting down to the floor is what does not fit. */
  readonly what: 'left-out' | 'swapped' | 'changed' | 'bed';
  /** The technique it is about, as a person reads it. */
  readonly title: string;
  /** What came in its place. */
  readonly instead?: string;
  /** Ids of the conditions that make it so; for `changed` and `bed`, their lines say what to do. */
  readonly because: readonly string[];
}
export interface Adapted {
  /** Null only after an emergency, a flag that needs a clinician first, and under 18. */
  readonly routine: Routine | null;
  readonly changes: readonly PlanChange[];
  /** What to offer when nothing is left of the routine; `mention`: a sign that stops nothing, and that a doctor should hear of. */
  readonly advice: readonly ('rest' | 'ask' | 'mention')[];
}

/** Pressure on the belly is never simply done: whoever has not been asked is asked, and no answer means no. */
export const pressureQuestion = {ask: 'This presses into the belly. Do you want it today?', yes: 'Yes, include it', no: 'No, leave it out'};

/** A routine in which whatever presses on the belly is behind a question; under a practitioner's hands consent stands there instead. */
export function asksBeforePressure(routine: Routine): Routine {
  const place = (item: Item): Item => {
    if (item.optIn) return item;
    if (item !== routine && item.loads?.some(presses)) return {...item, optIn: pressureQuestion};
    return isGroup(item) ? {...item, steps: item.steps.map(place)} : item;
  };
  if (routine.audience === 'practitioner') return routine;
  const inside = new Set(routine.steps.flatMap(loadsOf));
  // What the routine alone carries, all of it may press.
  const whole = routine.loads?.some((load) => presses(load) && !inside.has(load));
  return whole ? {...routine, steps: [{optIn: pressureQuestion, steps: routine.steps}]} : (place(routine) as Routine);
}

/** All loads that an item and whatever is inside it carry. */
export const loadsOf = (item: Item): string[] => [...new Set([...(item.loads ?? []), ...(isGroup(item) ? item.steps.flatMap(loadsOf) : [])])];

const idsIn = (item: Item): string[] => (isGroup(item) ? [item.id ?? '', ...item.steps.flatMap(idsIn)] : []);
/** Something is done in it, not only looked at or answered. */
export const works = (item: Item): boolean => (isGroup(item) ? item.steps.some(works) : item.dose.type !== 'ready' && item.dose.type !== 'check');
const questionsIn = (item: Item): string[] => (isGroup(item) ? item.steps.flatMap(questionsIn) : item.dose.type === 'check' ? [item.dose.id] : []);

export function adapt(routine: Routine, verdict: Verdict, techniques: readonly Routine[] = []): Adapted {
  if (verdict.outcome === 'emergency' || verdict.outcome === 'clinician-first') return {routine: null, changes: [], advice: ['ask']};
  const changes = new Map<string, PlanChange>();
  const present = new Set<string>();

  const among = (loads: readonly Load[], carried: readonly string[]): Load[] => loads.filter((load) => carried.includes(load));
  /** Getting down to the floor is no obstacle where a bed will do. */
  const blocked = (item: Item, carried = loadsOf(item)): Load[] => among(verdict.blocked, carried).filter((load) => load !== 'floor-transfer' || !isGroup(item) || !item.surfaces?.includes('bed'));
  const note = (what: PlanChange['what'], item: Item, loads: readonly Load[], instead?: string): void => {
    const title = (isGroup(item) && item.title) || '';
    const because = [...new Set(loads.flatMap((load) => verdict.because[load] ?? []))];
    if (title && (loads.length || instead)) changes.set(what + title, {what, title, because, ...(instead && {instead})});
  };

  const fit = (item: Item): Item[] => {
    // What the techniques inside carry is theirs to answer for, also where the whole lists it again.
    const inside = isGroup(item) ? item.steps.flatMap(loadsOf) : [];
    const carried = (item.loads ?? []).filter((load) => !inside.includes(load));
    const own = blocked(item, carried);
    if (own.length) {
      const other = isGroup(item) ? item.fallbacks?.map((id) => techniques.find((one) => one.id === id)).find((one) => one && !present.has(one.id) && !blocked(one).length) : undefined;
      note(other ? 'swapped' : 'left-out', item, own, other?.title);
      if (other) present.add(other.id);
      return other ? fit(other) : [];
    }
    note('bed', item, among(verdict.blocked, carried));
    note('changed', item, among(verdict.changed, carried));
    if (!isGroup(item)) return [item];
    const steps = item.steps.flatMap(fit);
    return steps.length ? [{...item, steps}] : [];
  };
  /** A comparison whose questions are gone has nothing to show. */
  const comparable = (asked: ReadonlySet<string>) => (item: Item): Item[] =>
    isGroup(item) ? [{...item, steps: item.steps.flatMap(comparable(asked))}] : item.compare && !item.compare.some((id) => asked.has(id)) ? [] : [item];

  for (const id of idsIn(routine)) present.add(id);
  const [fitted] = fit(asksBeforePressure(routine));
  const kept = !fitted ? [] : isGroup(fitted) && fitted.id === routine.id ? fitted.steps : [fitted];
  const steps = kept.flatMap(comparable(new Set(kept.flatMap(questionsIn))));
  return {routine: {...routine, steps}, changes: [...changes.values()], advice: [...(steps.some(works) ? [] : (['rest', 'ask'] as const)), ...(verdict.flags.includes('rf-morning-stiff') ? (['mention'] as const) : [])]};
}
