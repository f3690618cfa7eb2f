/** What is no fault, but what whoever wrote a routine should look at again. */
import {inside} from '../core/fault.js';
import type {Dose} from '../core/routine.js';
import {techniques} from '../library/techniques.js';
import {isLoad, loads} from '../safety/loads.js';
import {warnOfBraces} from './braces.js';
import {inOrder, type Finding} from './findings.js';
import {warnOfLoads} from './implied-loads.js';
import {stepsIn, walk} from './items.js';
import type {Good, Written} from './read.js';
import {warnOfQuestions} from './same-questions.js';
import {likely} from './spelling.js';
import {warnOfNoBase, warnOfNoEffect} from './without-effect.js';

/** Nobody does more in one sitting. */
const mostTechniques = 4;

/** The techniques of a routine: those named by id, and groups with a name that hold no others. */
function techniquesIn(item: Written): string[] {
  if (item.use) return [item.use];
  if (!('steps' in item)) return [];
  const held = item.steps.flatMap(techniquesIn);
  const name = item.id ?? item.title;
  return held.length || !name ? held : [name];
}

/** The outermost items without a stop sign, neither their own nor one around or inside them. */
function unguarded(item: Written, path = ''): string[] {
  const known = item.use ? techniques.find(({id}) => id === item.use) : item;
  if (known?.stopSigns?.length) return [];
  const [all, bare] = [stepsIn(item, path), stepsIn(item, path).map(([inner, there]) => unguarded(inner, there))];
  return all.every(([, there], i) => bare[i]![0] === there) ? [path] : bare.flat();
}

/** All warnings about a routine that has no faults, in the order of the lines. */
export function warningsOf({routine, written, places}: Good): Finding[] {
  const found: Finding[] = [];
  const warn = (path: string, problem: string, fix: string, place = places.of(path)): unknown => found.push({path, problem, fix, ...place});

  for (const {path, place} of places.twice) warn(path, 'is written twice, and only the last one counts', 'Remove one', place);
  const count = new Set(written.use ? [] : stepsIn(written, '').flatMap(([inner]) => techniquesIn(inner))).size;
  if (count > mostTechniques) warn('steps', `holds ${count} techniques`, `Do at most ${mostTechniques} in one sitting`);
  if (!routine.position) warn('', 'has no position', 'Add "position", such as "on the floor"');
  for (const path of unguarded(written)) warn(path, 'has no stop signs', 'Add "stopSigns": when to stop, one sign a line');

  let asks = false;
  walk(routine, (item) => (asks ||= item.loads !== undefined));
  if (!asks) warn('', 'has no loads', 'Add "loads": they decide which safety questions are asked');
  else warnOfLoads(routine, written, warn);
  warnOfNoBase(written, warn);
  warnOfQuestions(written, warn);
  walk(written, (item, path, around) => {
    warnOfNoEffect(item, path, warn);
    warnOfBraces(item, path, around, warn);
    if (item.use && routine.audience !== 'practitioner' && techniques.some(({id, audience}) => id === item.use && audience === 'practitioner')) warn(`${path}.use`, 'is for practitioners, and the routine is not', 'Use another, or write "audience": "practitioner" above');
    item.loads?.forEach((load, i) => {
      const place = inside(inside(path, 'loads'), i);
      if (load === 'breath-hold') warn(place, 'is offered to nobody: the safety questions leave out what holds the breath', 'Let the breath go on, and leave this load out');
      if (isLoad(load)) return;
      const meant = likely(load, loads);
      warn(place, `is a load that the safety questions do not know: ${load}`, meant ? `Write ${meant}` : `Use ${loads.join(', ')}`);
    });
    if (!('dose' in item) || item.use) return;
    for (const key of ['dose', 'short'] as const) {
      const dose = item[key] as Dose | false | undefined;
      if (dose && dose.type === 'breaths' && dose.count === undefined && dose.seconds === undefined) warn(inside(path, key), 'has no end: it goes on until the person ends it', 'Add "count" or "seconds"');
      if (dose && dose.type !== 'ready' && dose.type !== 'check' && dose.stated === undefined) warn(inside(path, key), 'does not say whose numbers these are', 'Add "stated": true where a source gives them, false where they are yours');
    }
  });
  return inOrder(found);
}
