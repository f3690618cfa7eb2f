/** Loads that a dose brings with it, and that nobody named: the safety questions would not ask about them. */
import {parsePattern} from '../core/breath.js';
import {inside} from '../core/fault.js';
import {isGroup, type Dose, type Item} from '../core/routine.js';
import {finer, type FinerLoad, type Load} from '../safety/loads.js';
import type {Warn} from './items.js';
import type {Written} from './read.js';

/** One position for so many seconds is long: the stretch of more than a minute among the loads. */
const long = 60;
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

function impliedBy(dose: Dose, where: string): Implied[] {
  const add = (...loads: readonly Load[]): string => `Add ${loads.map((load) => `"${load}"`).join(' or ')} to "loads", ${where}`;
  const push: Implied[] = 'contract' in dose && dose.contract ? [{load: 'contract-relax', field: 'contract', problem: 'is a push, and no load says so', fix: add('contract-relax')}] : [];
  if (dose.type === 'hold' && dose.seconds > long) return [...push, {load: 'long-hold', field: 'seconds', problem: `is more than ${long} seconds in one position, and no load says so`, fix: add('long-stretch', 'long-rest')}];
  const pattern = dose.type === 'breaths' ? parsePattern(dose.pattern) : null;
  if (!pattern || pattern === 'own') return push;
  const [seconds, pause] = [pattern.map((ms) => ms / 1000), Math.max(pattern[1], pattern[3]) / 1000];
  return [
    {load: 'paced-breathing', field: 'pattern', problem: 'sets a pace, and no load says so', fix: add('paced-breathing')},
    ...(pause >= held ? [{load: 'breath-hold', field: 'pattern', problem: `holds the breath for ${pause} seconds, and no load says so`, fix: `Write ${seconds[0]}-0-${seconds[2]}-0, or add "breath-hold" to "loads", which is offered to nobody`} as const] : []),
  ];
}

/** Warns of each load once for each step, and once for a technique that is used with a dose of one's own. */
export function warnOfLoads(item: Item, written: Written, warn: Warn, path = '', around: readonly string[] = [], told = new Set<Load>()): void {
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
