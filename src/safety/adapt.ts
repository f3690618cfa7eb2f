/**
 * Fits a routine to a verdict: what is blocked leaves, an alternative that fits comes in, the rest keeps its place, with care
 * where care is asked for. The techniques to choose from are handed in; this folder does not know the library.
 */
import {isGroup, type Group, type Item, type Routine} from '../core/routine.js';
import {changeLines, eased, offers} from './changes.js';
import {loadsOf, type Load} from './loads.js';
import {asksBeforePressure} from './pressure.js';
import {stopsAll, type Surface, type Verdict} from './verdict.js';

export interface PlanChange {
  /** `bed`: stays, but on a bed, because getting down to the floor is what does not fit. */
  readonly what: 'left-out' | 'swapped' | 'changed' | 'bed';
  /** The technique it is about, as a person reads it. */
  readonly title: string;
  /** What came in its place. */
  readonly instead?: string;
  /** All techniques that fit in its place, where there are several: equal, for the person to choose from. */
  readonly choices?: readonly {readonly id: string; readonly title: string}[];
  /** Ids of the conditions that make it so; none where the surface that was chosen does. */
  readonly because: readonly string[];
  /** For `changed`: how it is done, in plain lines. */
  readonly lines?: readonly string[];
}
export interface Adapted {
  /** Null only after an emergency, a flag that needs a clinician first, and under 18. */
  readonly routine: Routine | null;
  /** For each of its steps, which step of the routine as written it stands for. */
  readonly origins: readonly number[];
  readonly changes: readonly PlanChange[];
  /** `rest`, `ask`: nothing is left of the routine but rest; `mention`: a sign that stops nothing, and that a doctor should hear of. */
  readonly advice: readonly ('rest' | 'ask' | 'mention')[];
}

/** What to do where nothing else fits, the first that does; ours. */
const lastResort = ['side-rest', 'seated-breathing', 'sleep-breathing'];
/** Most alternatives that somebody is asked to choose from. */
const mostChoices = 3;
/** On a bed one may also sit and stand, and on the floor all of it. */
const within: Readonly<Record<Surface, readonly Surface[]>> = {floor: ['floor', 'bed', 'chair'], bed: ['bed', 'chair'], chair: ['chair']};

const idsIn = (item: Item): string[] => (isGroup(item) ? [item.id ?? '', ...item.steps.flatMap(idsIn)] : []);
/** Something is done in it, not only looked at or answered. */
export const works = (item: Item): boolean => (isGroup(item) ? item.steps.some(works) : item.dose.type !== 'ready' && item.dose.type !== 'check');
const questionsIn = (item: Item): string[] => (isGroup(item) ? item.steps.flatMap(questionsIn) : item.dose.type === 'check' ? [item.dose.id] : []);
/** A group of which nothing is left goes. */
const filled = (group: Group): Item[] => (group.steps.length ? [group] : []);
/** A comparison whose questions are gone has nothing to show. */
const comparable = (asked: ReadonlySet<string>) => (item: Item): Item[] =>
  isGroup(item) ? filled({...item, steps: item.steps.flatMap(comparable(asked))}) : item.compare && !item.compare.some((id) => asked.has(id)) ? [] : [item];

/** The last technique of an item. */
const lastIn = (item: Item | undefined): Item | undefined => (item && isGroup(item) && !item.finish && item.steps.length && isGroup(item.steps.at(-1)!) ? lastIn(item.steps.at(-1)) : item);
/** How one gets up at the end, where another technique has become the last: nobody rises from lying as from one knee. */
function risen(before: Item | undefined, now: Item | undefined): Pick<Routine, 'finish'> {
  const [was, last] = [lastIn(before), lastIn(now)];
  return last && isGroup(last) && last.finish && last.id !== (was as Routine).id ? {finish: last.finish} : {};
}

/** Fits `routine` to `verdict`. Of several alternatives those in `preferred` (ids of techniques) go first. */
export function adapt(routine: Routine, verdict: Verdict, techniques: readonly Routine[] = [], preferred: readonly string[] = []): Adapted {
  if (stopsAll(verdict.outcome)) return {routine: null, origins: [], changes: [], advice: ['ask']};
  const asking = asksBeforePressure(routine);
  const changes = new Map<string, PlanChange>();
  const present = new Set(idsIn(routine));
  const find = (id: string): Routine[] => techniques.filter((one) => one.id === id);

  const among = (loads: readonly Load[], carried: readonly string[]): Load[] => loads.filter((load) => carried.includes(load));
  const surfacesOf = (item: Item): readonly Surface[] | undefined => (isGroup(item) ? item.surfaces : undefined) ?? (item.loads?.includes('floor-transfer') ? ['floor'] : undefined);
  const misplaced = (item: Item): boolean => surfacesOf(item)?.some((one) => within[verdict.surface].includes(one)) === false;
  /** Getting down to the floor is no obstacle where a bed will do. */
  const blocked = (item: Item, carried: readonly string[]): Load[] => among(verdict.blocked, carried).filter((load) => load !== 'floor-transfer' || !surfacesOf(item)?.includes('bed'));
  const fitting = (one: Routine): boolean => (one.audience !== 'practitioner' || routine.audience === 'practitioner') && !present.has(one.id) && !misplaced(one) && !blocked(one, loadsOf(one)).length;
  const note = (what: PlanChange['what'], item: Item, loads: readonly Load[], more: Partial<PlanChange> = {}): void => {
    // A step that stays says itself how it is done; one that leaves must be named.
    const title = isGroup(item) ? (item.title ?? '') : what === 'left-out' ? (item.name ?? item.say) : '';
    const because = [...new Set(loads.flatMap((load) => verdict.because[load] ?? []))];
    if (title) changes.set(what + title, {what, title, because, ...more});
  };

  /** What takes the item's place, or the item itself with the care it asks for; what is inside it is not looked at yet. */
  const look = (item: Item): {instead: Item[]} | {kept: Item; careful: readonly Load[]} => {
    // What the techniques inside carry is theirs to answer for, also where the whole lists it again.
    const inside = isGroup(item) ? item.steps.flatMap(loadsOf) : [];
    const carried = (item.loads ?? []).filter((load) => !inside.includes(load));
    const own = blocked(item, carried);
    if (own.length || (misplaced(item) && item !== asking)) {
      const options = isGroup(item) ? (item.fallbacks ?? []).flatMap(find).filter(fitting) : [];
      const other = options.find(({id}) => preferred.includes(id)) ?? options[0];
      const choices = options.slice(0, mostChoices).map(({id, title}) => ({id, title}));
      note(other ? 'swapped' : 'left-out', item, own, {...(other && {instead: other.title}), ...(choices.length > 1 && {choices})});
      if (other) present.add(other.id);
      return {instead: other ? fit(other) : []};
    }
    const bed = among(verdict.blocked, carried);
    const careful = among(verdict.changed, carried);
    const lines = changeLines(careful);
    if (bed.length) note('bed', item, bed);
    if (careful.length) note('changed', item, careful, {lines});
    return {kept: lines.length ? {...item, changes: [...(item.changes ?? []), ...lines]} : item, careful};
  };
  /** `around`: what the groups around it are done with care for. */
  function fit(item: Item, around: readonly Load[] = []): Item[] {
    if (!offers(item, around)) return [];
    const found = look(item);
    if ('instead' in found) return found.instead;
    const {kept} = found;
    const careful = [...around, ...found.careful];
    if (!isGroup(kept)) return [careful.length ? eased(kept, careful) : kept];
    const steps = kept.steps.flatMap((one) => fit(one, careful));
    return steps.length ? [{...kept, steps}] : [];
  }

  const whole = look(asking);
  const kept = 'kept' in whole ? (whole.kept as Routine) : asking;
  const fitted = 'kept' in whole ? kept.steps.flatMap((item, origin) => fit(item, whole.careful).map((one) => ({one, origin}))) : whole.instead.map((one) => ({one, origin: 0}));
  // Who only wrote steps that one goes through at leisure, lost nothing by their kind.
  const left = fitted.some(({one}) => works(one) || !works(asking));
  const rest = left ? undefined : lastResort.flatMap(find).find(fitting);
  const asked = new Set(fitted.flatMap(({one}) => questionsIn(one)));
  const steps = (rest ? fit(rest).map((one) => ({one, origin: 0})) : fitted).flatMap(({one, origin}) => comparable(asked)(one).map((item) => ({item, origin})));
  const items = steps.map(({item}) => item);
  return {
    routine: {...kept, steps: items, ...risen(routine.steps.at(-1), items.at(-1))},
    origins: steps.map(({origin}) => origin),
    changes: [...changes.values()],
    advice: [...(left ? [] : (['rest', 'ask'] as const)), ...(verdict.flags.includes('rf-morning-stiff') ? (['mention'] as const) : [])],
  };
}
