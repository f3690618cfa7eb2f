/** Reads the text of a file with a clinic's own rules, and works them into ours. */
import {isObject, type Fault} from '../core/fault.js';
import {read} from '../core/read.js';
import {clinicRules, tightened, type ClinicRules} from '../safety/clinic-rules.js';
import {builtInRules, type Rules} from '../safety/rules.js';
import {findings, inOrder, type Finding} from './findings.js';
import {readJson} from './read-json.js';

export type RulesReading = {readonly rules: Rules; readonly warnings: readonly Finding[]; readonly faults?: undefined} | {readonly rules?: undefined; readonly warnings?: undefined; readonly faults: readonly Finding[]};

/** Where the whole is meant. */
const whole = 'the file of rules';

/** Whether it has the form of rules, whatever they say. */
function isFormed(written: unknown): written is ClinicRules {
  const faults: Fault[] = [];
  read(written, clinicRules, '', faults);
  return !faults.length;
}

/** An id of the clinic's own that stands twice is taken for a rule that was there before: what is then said of it is replaced by that. */
function withTwice(faults: readonly Fault[], given: ClinicRules): Fault[] {
  const twice = (['redFlags', 'conditions'] as const).flatMap((kind) => {
    const ours = builtInRules[kind].map(({id}) => id);
    const ids = (given[kind] ?? []).map(({id}) => id);
    return ids.flatMap((id, i) => (ids.indexOf(id) < i && !ours.includes(id) ? [`${kind}[${i}]`] : []));
  });
  const told = twice.filter((path) => faults.some((fault) => fault.path.startsWith(`${path}.`)));
  return [...faults.filter((fault) => !told.some((path) => fault.path.startsWith(`${path}.`))), ...told.map((path) => ({path: `${path}.id`, problem: 'is written twice', fix: 'Write both into one, or give this one another id'}))];
}

/** Gives our rules with a clinic's worked in, or every fault in the order of the lines. */
export function readRules(file: string): RulesReading {
  const json = readJson(file);
  if (json.faults) return json;
  const {written, places} = json;
  if (places.twice.length) return {faults: inOrder(places.twice.map(({path, place}) => ({path, problem: 'is written twice, and only the last one would count', fix: 'Remove one', ...place})))};
  if (isObject(written) && 'rules' in written) return {faults: [{path: 'rules', problem: 'stands around the rules, as it does among the defaults of a page', fix: 'Write only what stands after "rules": into this file', ...places.key('rules')!.place}]};
  const {rules, faults} = tightened(builtInRules, written);
  if (!rules) {
    // Only what has the form of rules has ids to be compared with ours.
    const found = isFormed(written) ? withTwice(faults, written) : faults;
    return {faults: findings(found, places, written, clinicRules).map((one) => ({...one, path: one.path || whole}))};
  }
  const lacks = isObject(written) && written.version === undefined;
  return {rules, warnings: lacks ? [{path: whole, problem: 'has no version, so whoever has answered other rules is not asked anew', fix: 'Add "version", and another one with each change', ...places.of('')}] : []};
}
