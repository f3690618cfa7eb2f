/**
 * A clinic's own rules: questions of its own, and stricter values for ours. Nothing of ours becomes looser: whoever tries is told
 * which rule it is. Read from JSON, with faults named like those of a routine.
 */
import type {Complain, Fault} from '../core/fault.js';
import {read} from '../core/read.js';
import {id, line, list, object, short, word, type Read} from '../core/kinds.js';
import {areas, type Area, type Condition} from './conditions.js';
import {finer, loads, values, type FinerLoad, type Load, type Value} from './loads.js';
import {flagGroups, type FlagAction, type FlagGroup, type RedFlag} from './red-flags.js';
import type {Rules} from './rules.js';

const group = word(...flagGroups);
const area = word(...areas);
const action = word('emergency-now', 'clinician-before');
const value = word(...values);
const perLoad = Object.fromEntries(loads.map((load) => [`${load}?`, value])) as {[One in Load as `${One}?`]: typeof value};

/** The format of a clinic's rules. */
export const clinicRules = object({
  /** The clinic's own mark for this version; another one asks everybody anew. */
  'version?': short,
  'review?': line,
  'redFlags?': list(object({id, 'group?': group, 'action?': action, 'ask?': line}), 60),
  'conditions?': list(object({id, 'area?': area, 'label?': line, 'change?': line, 'loads?': object(perLoad)}), 120),
  'families?': list(object({id, area, label: line, ask: line, options: list(object({id, label: line}), 12, 2)}), 30),
});
export type ClinicRules = Read<typeof clinicRules>;

const strictness: readonly FlagAction[] = ['ok-with-changes', 'clinician-before', 'emergency-now'];

/** Words that a question of one's own needs, and that one of ours keeps. */
function words(given: Readonly<Record<string, unknown>>, fields: readonly string[], ours: boolean, path: string, complain: Complain): void {
  for (const field of fields) {
    if (ours && given[field] !== undefined) complain(`${path}.${field}`, `would change the words of ${String(given.id)}, which is a core rule`, 'Leave it out');
    if (!ours && given[field] === undefined) complain(`${path}.${field}`, 'is missing', `Add ${field}, or correct the id if a core rule is meant`);
  }
}

function tighterFlags(ours: readonly RedFlag[], theirs: NonNullable<ClinicRules['redFlags']>, complain: Complain): RedFlag[] {
  const flags = new Map(ours.map((flag) => [flag.id, flag]));
  theirs.forEach((given, i) => {
    const path = `redFlags[${i}]`;
    const core = flags.get(given.id);
    const to = given.action ?? core?.action ?? 'clinician-before';
    words(given, ['group', 'ask'], !!core, path, complain);
    if (core && strictness.indexOf(to) < strictness.indexOf(core.action)) complain(`${path}.action`, `would loosen ${core.id}, which is ${core.action}`, `Write ${core.action}, or leave it out`);
    else flags.set(given.id, core ? {...core, action: to, ...(to !== core.action && {grounds: 'clinic'})} : {id: given.id, group: given.group as FlagGroup, action: to, ask: given.ask ?? '', grounds: 'clinic'});
  });
  return [...flags.values()];
}

const unrestricted = Object.fromEntries(loads.map((load) => [load, load === 'breath-hold' ? 'avoid' : 'ok'])) as Record<Load, Value>;
/** Values with others laid over them. A finer load follows the one it refines, as far as it had the same value. */
function raised(before: Readonly<Record<Load, Value>>, given: Readonly<Partial<Record<Load, Value | undefined>>>): Record<Load, Value> {
  const after = {...before, ...given} as Record<Load, Value>;
  for (const [load, {of}] of Object.entries(finer) as [FinerLoad, {of: Load | null}][]) if (of && given[load] === undefined && before[load] === before[of]) after[load] = after[of];
  return after;
}

function tighterConditions(ours: readonly Condition[], theirs: NonNullable<ClinicRules['conditions']>, complain: Complain): Condition[] {
  const all = new Map(ours.map((one) => [one.id, one]));
  theirs.forEach((given, i) => {
    const path = `conditions[${i}]`;
    const core = all.get(given.id);
    words(given, ['area', 'label', 'change'], !!core, path, complain);
    const own = Object.entries(given.loads ?? {}) as [Load, Value][];
    if (!own.length) complain(`${path}.loads`, 'names no load', 'Say what changes, as in {"kneeling": "avoid"}');
    for (const [load, to] of own) if (core && values.indexOf(to) < values.indexOf(core.loads[load])) complain(`${path}.loads.${load}`, `would loosen ${core.id}, which is ${core.loads[load]}`, `Write ${core.loads[load]} or stricter`);
    const together = raised(core?.loads ?? unrestricted, given.loads ?? {});
    all.set(given.id, {...(core ?? {id: given.id, area: given.area as Area, label: given.label ?? '', change: given.change ?? ''}), loads: together, grounds: core && loads.every((load) => together[load] === core.loads[load]) ? core.grounds : 'clinic'});
  });
  return [...all.values()];
}

/** The rules with a clinic's own worked in, or every fault. What would loosen one of ours is a fault that names it. Never throws. */
export function tightened(base: Rules, input: unknown): {rules: Rules; faults?: undefined} | {rules?: undefined; faults: Fault[]} {
  const faults: Fault[] = [];
  const given = read(input, clinicRules, '', faults) as ClinicRules;
  if (faults.length) return {faults};
  const complain: Complain = (path, problem, fix) => void faults.push({path, problem, fix});
  const redFlags = tighterFlags(base.redFlags, given.redFlags ?? [], complain);
  const conditions = tighterConditions(base.conditions, given.conditions ?? [], complain);
  // One answer stands under one id, whatever it is about.
  const ids = {redFlags, conditions, families: base.families};
  const elsewhere = (kind: keyof typeof ids): Set<string> => new Set(Object.entries(ids).flatMap(([other, list]) => (other === kind ? [] : list.map(({id: one}) => one))));
  for (const kind of ['redFlags', 'conditions'] as const)
    for (const [i, {id: one}] of (given[kind] ?? []).entries()) if (elsewhere(kind).has(one)) complain(`${kind}[${i}].id`, 'is taken by another rule', 'Choose another id');
  const taken = new Set(Object.values(ids).flatMap((list) => list.map(({id: one}) => one)));
  const grouped = new Set(base.families.flatMap(({options}) => options.map(({id: one}) => one)));
  (given.families ?? []).forEach((family, i) => {
    if (taken.has(family.id)) complain(`families[${i}].id`, `is taken by another rule`, 'Choose another id');
    taken.add(family.id);
    family.options.forEach((option, j) => {
      const path = `families[${i}].options[${j}].id`;
      if (!conditions.some(({id: one}) => one === option.id)) complain(path, 'is no condition', 'Name one of the conditions');
      else if (grouped.has(option.id)) complain(path, 'stands in another family', 'Leave it there');
      else if (base.conditions.some(({id: one}) => one === option.id)) complain(path, 'is a core rule, which has its own line', 'Group conditions of your own');
      grouped.add(option.id);
    });
  });
  const version = given.version === undefined ? base.version : `${base.version}+${given.version}`;
  return faults.length ? {faults} : {rules: {version, review: given.review ?? base.review, redFlags, conditions, families: [...base.families, ...(given.families ?? [])]}};
}
