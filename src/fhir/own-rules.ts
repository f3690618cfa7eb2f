/** From questions to the JSON of a clinic's own rules: its own questions, and what is stricter in ours. */
import type {Complain} from '../core/fault.js';
import type {ClinicRules} from '../safety/clinic-rules.js';
import {areas, type Area} from '../safety/conditions.js';
import {flagGroups, type FlagGroup} from '../safety/red-flags.js';
import type {Rules} from '../safety/rules.js';
import {shown} from './complain.js';
import {conditionOf, meaningOf} from './meaning.js';
import {Places} from './places.js';
import type {Effects} from './read-effects.js';
import type {ReadQuestion} from './read-items.js';
import {linkIds, urns} from './urns.js';

type Flags = NonNullable<ClinicRules['redFlags']>[number];
type Conditions = NonNullable<ClinicRules['conditions']>[number];
type Families = NonNullable<ClinicRules['families']>[number];
/** What a question or an option says about a condition, and where. */
interface AboutCondition {
  readonly id: string;
  readonly idPath: string;
  readonly path: string;
  readonly area: Area;
  readonly label: string | undefined;
  readonly labelPath: string;
  readonly effects: Effects;
}

/** The nearest group that is one of ours, by the linkId that we give it or by its bare name. */
const within = <One extends string>(names: readonly One[], linkIdOf: (name: string) => string, groups: readonly string[]): One | undefined =>
  groups.flatMap((linkId) => names.filter((name) => linkId === name || linkId === linkIdOf(name)))[0];

export function ownRules(questions: readonly ReadQuestion[], base: Rules, complain: Complain): {rules: ClinicRules; places: Places} {
  const places = new Places();
  const [redFlags, conditions, families]: [Flags[], Conditions[], Families[]] = [[], [], []];
  const asked = new Map(questions.map((one) => [one.linkId, one]));
  const groupOf = ({groups}: ReadQuestion): FlagGroup => within(flagGroups, linkIds.flags, groups) ?? 'illness';
  const areaOf = ({groups}: ReadQuestion): Area => within(areas, linkIds.area, groups) ?? 'body';

  function flag(question: ReadQuestion): void {
    const {linkId: id, path, text: ask, effects: {action}} = question;
    const core = base.redFlags.find((one) => one.id === id);
    if (core && (!action || action.value === core.action)) return;
    // `tightened` knows no such word for a clinic: said here, so that the rule is named.
    if (core && action!.value === 'ok-with-changes') return complain(action!.path, `would loosen ${id}, which is ${core.action}`, `Write ${core.action}, or leave it out`);
    const place = `redFlags[${redFlags.length}]`;
    for (const [key, from] of Object.entries({'': path, '.id': `${path}.linkId`, '.ask': `${path}.text`, '.action': action?.path ?? path})) places.set(place + key, from);
    redFlags.push({id, action: (action?.value ?? 'clinician-before') as 'clinician-before', ...(!core && {group: groupOf(question), ask})});
  }

  function condition({id, idPath, path, area, label, labelPath, effects: {loads, change}}: AboutCondition): void {
    const core = base.conditions.find((one) => one.id === id);
    const given = [...(loads?.value ?? [])];
    const unchanged = ([load, {value}]: (typeof given)[number]): boolean => !!core && Object.hasOwn(core.loads, load) && core.loads[load as keyof typeof core.loads] === value;
    if (core && given.every(unchanged)) return;
    const place = `conditions[${conditions.length}]`;
    const from = {'': path, '.id': idPath, '.label': labelPath, '.change': change?.path ?? path, '.loads': loads?.path ?? path, ...Object.fromEntries(given.map(([load, value]) => [`.loads.${load}`, value.path]))};
    for (const [key, there] of Object.entries(from)) places.set(place + key, there);
    conditions.push({id, ...(!core && {area, label, change: change?.value}), loads: Object.fromEntries(given.map(([load, {value}]) => [load, value])) as Conditions['loads']});
  }

  function family(parent: ReadQuestion, follow: ReadQuestion): void {
    const core = base.families.find((one) => one.id === parent.linkId);
    const place = `families[${families.length}]`;
    const area = areaOf(parent);
    const options = follow.options.filter(({option}) => !meaningOf(option)).map(({option, path, effects}, i) => {
      const [id, display] = [conditionOf(option)!, option.valueCoding?.display];
      const idPath = `${path}.valueCoding.code`;
      if (core && !core.options.some((one) => one.id === id)) complain(idPath, `is ${shown(id)}, which is no option of ${core.id}, a core rule`, 'Leave it out, or ask it as a question of your own');
      else if (asked.has(id)) complain(idPath, `is ${shown(id)}, which another item asks`, 'Ask it once');
      else if (!effects.loads && !base.conditions.some((one) => one.id === id)) complain(path, 'does not say what it changes', `Add the extension ${urns.loads}, or ask it as a question of its own`);
      else condition({id, idPath, path, area, label: effects.label?.value ?? display, labelPath: effects.label?.path ?? `${path}.valueCoding.display`, effects});
      for (const [key, from] of Object.entries({'': path, '.id': idPath, '.label': `${path}.valueCoding.display`})) places.set(`${place}.options[${i}]${key}`, from);
      return {id, label: display ?? ''};
    });
    if (core) return;
    for (const [key, from] of Object.entries({'': parent.path, '.id': `${parent.path}.linkId`, '.label': `${parent.path}.text`, '.ask': `${follow.path}.text`, '.options': `${follow.path}.answerOption`})) places.set(place + key, from);
    families.push({id: parent.linkId, area, label: parent.text ?? '', ask: follow.text ?? '', options});
  }

  const followed = new Map<string, ReadQuestion>();
  for (const follow of questions) {
    const {kind, behind, path} = follow;
    const parent = behind && asked.get(behind.question);
    if (kind === 'yes-no' && behind) complain(`${path}.enableWhen`, 'stands before a question of Yes and No, which is not read', 'Ask it of everybody, or as one of several conditions');
    if (kind !== 'which') continue;
    if (!behind) complain(`${path}.enableWhen`, 'is missing: a list of conditions is only read as what is asked after a Yes', 'Ask each condition with Yes and No, or ask first for what they have in common');
    else if (parent?.kind !== 'yes-no' || parent.behind) complain(`${path}.enableWhen[0].question`, `is ${shown(behind.question)}, which is no question of Yes and No that everybody is asked`, 'Name such a question');
    else if (!behind.answers.includes('yes')) complain(`${path}.enableWhen`, 'leaves out those who say Yes', 'Add Yes');
    else if (followed.has(parent.linkId)) complain(`${path}.enableWhen[0].question`, `is ${shown(behind.question)}, which another list follows already`, 'Ask one list after it');
    else followed.set(parent.linkId, follow);
  }
  for (const question of questions) {
    const {linkId: id, path, text: label, kind, effects} = question;
    if (kind !== 'yes-no') continue;
    const follow = followed.get(id);
    const ours = [...base.redFlags, ...base.conditions, ...base.families].some((one) => one.id === id);
    if (effects.action || !(ours || effects.loads || follow)) flag(question);
    if (effects.loads) condition({id, idPath: `${path}.linkId`, path, area: areaOf(question), label, labelPath: `${path}.text`, effects});
    if (follow) family(question, follow);
  }
  return {rules: {...(redFlags.length && {redFlags}), ...(conditions.length && {conditions}), ...(families.length && {families})}, places};
}
