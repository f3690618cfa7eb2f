/** Reads a clinic's own Questionnaire into the rules that a page is configured with. */
import {isObject, type Fault} from '../core/fault.js';
import {tightened, type ClinicRules} from '../safety/clinic-rules.js';
import {builtInRules, type Rules} from '../safety/rules.js';
import {complaining, shown} from './complain.js';
import {listIn, own} from './json.js';
import {ownRules} from './own-rules.js';
import {questionsIn} from './read-items.js';
import {urns} from './urns.js';

export type ReadQuestionnaire = {rules: ClinicRules; faults?: undefined} | {rules?: undefined; faults: Fault[]};

/** A version that came from us says which of ours it began with: that part is written again by `tightened`. */
const ownVersion = (version: unknown, base: Rules): unknown => (version === base.version ? undefined : typeof version === 'string' && version.startsWith(`${base.version}+`) ? version.slice(base.version.length + 1) : version);

/** The rules that a Questionnaire asks for, or every fault. Nothing of the base becomes looser. Never throws. */
export function readQuestionnaire(json: unknown, base: Rules = builtInRules): ReadQuestionnaire {
  const faults: Fault[] = [];
  const complain = complaining(faults);
  if (!isObject(json)) complain('', `is ${shown(json)}`, 'Give the JSON of a Questionnaire');
  else if (own(json, 'resourceType') !== 'Questionnaire') complain('resourceType', `is ${shown(own(json, 'resourceType'))}`, 'Write Questionnaire');
  else if (own(json, 'status') === 'retired') complain('status', 'is retired', 'Give the one that is in use');
  else if (!listIn(json, 'item').length) complain('item', 'is missing', 'Add a list of questions');
  else if (own(json, 'modifierExtension') !== undefined) complain('modifierExtension', 'changes what the whole means, which is not read', 'Remove it');
  if (!isObject(json) || faults.length) return {faults};

  const {rules: asked, places} = ownRules(questionsIn(json, complain), base, complain);
  if (faults.length) return {faults};
  const version = ownVersion(own(json, 'version'), base);
  const at = listIn(json, 'extension').findIndex((one) => own(one, 'url') === urns.review);
  const review = at < 0 ? undefined : own(listIn(json, 'extension')[at], 'valueString');
  places.set('version', 'version');
  places.set('review', `extension[${at}].valueString`);
  const rules = {...(version !== undefined && {version}), ...(review !== undefined && review !== base.review && {review}), ...asked} as ClinicRules;
  for (const {path, problem, fix} of tightened(base, rules).faults ?? []) complain(places.of(path), problem, fix);
  return faults.length ? {faults} : {rules};
}
