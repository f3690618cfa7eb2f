/** Loads that a dose brings with it, and that nobody named: the safety questions would not ask about them. */
import {cyclesLength, easyBreath, parsePattern} from '../core/breath.js';
import {inside, type Complain} from '../core/fault.js';
import {isGroup, type Dose, type Item} from '../core/routine.js';
import {finer, type FinerLoad, type Load} from '../safety/loads.js';
import type {Written} from './read.js';

/** One position for so many seconds is long: the stretch of more than a minute among the loads, and the rest of more than three. */
const [long, longRest] = [60, 180];
/** A pause of so many seconds is no turn of the breath any more; ours. */
const held = 2;

/** A finer load stands in place of what it refines. */
const names = (given: readonly string[], load: Load): boolean => given.some((one) => one === load || (Object.hasOwn(finer, one) && finer[one as FinerLoad].of === load));
/** Nothing but its loads tells a walk from a stretch: who keeps a balance, and stretches nothing, is on the move. */
const moves = (given: readonly string[]): boolean => given.includes('standing-balance') && !given.includes('loaded-hip-extension');

interface Implied {
  readonly load: Load;
  /** Where in the dose. */
  readonly field: string;
  readonly problem: string;
  readonly fix: string;
}

/** How many seconds so many breaths take. */
function breathing({pattern: written, count, seconds = 0}: Extract<Dose, {type: 'breaths'}>): number {
  const pattern = parsePattern(written);
  return count === undefined ? seconds : cyclesLength(!pattern || pattern === 'own' ? easyBreath : pattern, count) / 1000;
}

/** What of a dose keeps the person in one position for long. */
function keepsStill(dose: Dose, add: (...loads: readonly Load[]) => string): Implied[] {
  const still = (field: string, takes: string, seconds: number, ...loads: readonly Load[]): Implied[] => [{load: 'long-hold', field, problem: `${takes} more than ${seconds} seconds in one position, and no load says so`, fix: add(...loads)}];
  switch (dose.type) {
    case 'hold': return dose.seconds > long ? still('seconds', 'is', long, 'long-stretch', 'long-rest') : [];
    case 'release':
      if (dose.least > long) return still('least', 'is', long, 'long-stretch', 'long-rest');
      // What the person may end before counts from where even a rest is long.
      return dose.most !== undefined && dose.most > longRest ? still('most', 'allows', longRest, 'long-stretch', 'long-rest') : [];
    // Whoever only breathes is at rest.
    case 'breaths': return breathing(dose) > longRest ? still(dose.count === undefined ? 'seconds' : 'count', dose.count === undefined ? 'is' : 'takes', longRest, 'long-rest') : [];
    default: return [];
  }
}

function impliedBy(dose: Dose, where: string): Implied[] {
  const add = (...names: readonly Load[]): string => `Add ${names.map((load) => `"${load}"`).join(' or ')} to "loads", ${where}`;
  const push: Implied[] = 'contract' in dose && dose.contract ? [{load: 'contract-relax', field: 'contract', problem: 'is a push, and no load says so', fix: add('contract-relax')}] : [];
  const implied = [...push, ...keepsStill(dose, add)];
  const pattern = dose.type === 'breaths' ? parsePattern(dose.pattern) : null;
  if (!pattern || pattern === 'own') return implied;
  const [seconds, pause] = [pattern.map((ms) => ms / 1000), Math.max(pattern[1], pattern[3]) / 1000];
  return [
    ...implied,
    {load: 'paced-breathing', field: 'pattern', problem: 'sets a pace, and no load says so', fix: add('paced-breathing')},
    ...(pause >= held ? [{load: 'breath-hold', field: 'pattern', problem: `holds the breath for ${pause} seconds, and no load says so`, fix: `Write ${seconds[0]}-0-${seconds[2]}-0, or add "breath-hold" to "loads", which is offered to nobody`} as const] : []),
  ];
}

/** Warns of each load once for each step, and once for a technique that is used with a dose of one's own. */
export function warnOfLoads(item: Item, written: Written, warn: Complain, path = '', around: readonly string[] = [], told = new Set<Load>()): void {
  const given = [...around, ...(item.loads ?? [])];
  if (isGroup(item))
    return item.steps.forEach((inner, i) => (written.use ? warnOfLoads(inner, written, warn, path, given, told) : warnOfLoads(inner, (written as typeof item).steps[i]!, warn, inside(inside(path, 'steps'), i), given)));
  for (const key of ['dose', 'short'] as const)
    for (const {load, field, problem, fix} of item[key] ? impliedBy(item[key], written.use ? 'around it' : 'here or around it') : []) {
      if (told.has(load) || names(given, load) || (load === 'long-hold' && moves(given))) continue;
      told.add(load);
      warn(inside(inside(path, written.use ? 'dose' : key), field), problem, fix);
    }
}
