/** `rules`: everything that decides who is offered what, on one sheet for the clinician who reviews it. */
import type {Routine} from '../core/routine.js';
import {changes} from '../safety/changes.js';
import {changeOf} from '../safety/condition-lines.js';
import {finer, loads, loadsOf, values, type Load, type TableLoad, type Value} from '../safety/loads.js';
import type {RedFlag} from '../safety/red-flags.js';
import type {Rules} from '../safety/rules.js';
import {verdict} from '../safety/verdict.js';
import {wrapped} from './print.js';
import {areaWords, flagsIntro, groundsIntro, groupWords, letters, letterWords, loadWords, verdictSentences} from './rule-words.js';
import {oneLine, table} from './table.js';

/** What the sheet is made from: the rules and the techniques that they are about. */
export interface RulesGiven {
  /** Of the package. */
  readonly version: string;
  readonly rules: Omit<Rules, 'redFlags'> & {readonly redFlags: readonly (RedFlag & {readonly why?: string})[]};
  readonly baseline: Readonly<Record<Load, Value>>;
  readonly techniques: readonly Routine[];
}

/** All that the sheet says, as data. */
export function ruleSheet({version, rules, baseline, techniques}: RulesGiven) {
  const {redFlags, conditions, families, review} = rules;
  /** What a yes does by itself, asked of the rules and not read from their labels. */
  const after = (id: string) => {
    const {outcome, blocked, changed, because} = verdict({[id]: 'yes'}, {pressure: true, rules});
    return {outcome, leavesOut: blocked.filter((load) => because[load]), changes: changed};
  };
  return {
    version,
    rules: rules.version,
    review,
    redFlags: redFlags.map(({id, group, ask, why, action, today, grounds}) => ({id, group, ask, action, ...(today && {today}), ...after(id), grounds, ...(why && {why})})),
    loads: loads.map((id) => ({id, code: loadWords[id][0], about: loadWords[id][1], as: (finer as Partial<Record<Load, {of: TableLoad | null}>>)[id]?.of ?? null})),
    everybody: baseline,
    conditions: conditions.map((one) => ({id: one.id, area: one.area, label: one.label, change: changeOf(one), grounds: one.grounds, outcome: after(one.id).outcome, loads: one.loads})),
    families,
    techniques: techniques.map((one) => ({id: one.id, title: one.title, audience: one.audience ?? 'self-care', loads: loadsOf(one), fallbacks: one.fallbacks ?? [], bed: !!one.surfaces?.includes('bed')})),
    verdict: verdictSentences,
  };
}
export type RuleSheet = ReturnType<typeof ruleSheet>;

const codes = loads.map((load) => loadWords[load][0]);
/** One narrow column a load, then whose row it is. */
const matrix = (head: string, rows: readonly (readonly [cell: (load: Load) => string, name: string])[]): string[] => table([...codes, head], rows.map(([cell, name]) => [...loads.map(cell), name]), '');
const valued = (own: Readonly<Record<Load, Value>>) => (load: Load): string => letters[own[load]];
const block = (title: string, lines: readonly string[]): string[] => [title, '', ...lines, ''];
const bullets = (texts: readonly string[]): string[] => texts.flatMap((text) => wrapped(text, 2, '- '));
/** One block for each group that has anything in it. */
const grouped = <Key extends string>(names: Readonly<Record<Key, string>>, lines: (key: Key) => readonly string[]): string[] =>
  (Object.keys(names) as Key[]).flatMap((key) => (lines(key).length ? block(`### ${names[key]}`, lines(key)) : []));

function follows({outcome, today, leavesOut, changes}: RuleSheet['redFlags'][number]): string {
  if (outcome === 'emergency') return 'Get help now';
  if (outcome === 'clinician-first') return today ? 'Ask first, today' : 'Ask first';
  const told = (what: string, which: readonly Load[]): string[] => (which.length ? [`${what} ${which.join(', ')}`] : []);
  return [...told('No', leavesOut), ...told('Caution:', changes)].join('; ') || 'Nothing changes';
}

function flagLines({redFlags}: RuleSheet): string[] {
  const why = redFlags.some((flag) => flag.why);
  return grouped(groupWords, (group) => {
    const rows = redFlags.filter((flag) => flag.group === group).map((flag) => [flag.id, follows(flag), flag.grounds, flag.ask, ...(why ? [flag.why ?? ''] : [])]);
    return rows.length ? table(['Id', 'What follows', 'Grounds', 'What is asked', ...(why ? ['Why'] : [])], rows) : [];
  });
}

function techniqueLines({techniques}: RuleSheet): string[] {
  const titles = new Map(techniques.map(({id, title}) => [id, title]));
  const replaced = techniques.filter(({fallbacks}) => fallbacks.length);
  const others = techniques.filter(({fallbacks}) => !fallbacks.length);
  return [
    ...wrapped('"+": it carries this load. "b": it does on the floor, and a bed will do. No mark at all: nothing in these rules keeps it out but the red flags.', 0),
    '',
    ...grouped({'self-care': 'For oneself', practitioner: 'For practitioners'}, (audience) => {
      const rows = techniques.filter((one) => one.audience === audience);
      return rows.length ? matrix('Technique', rows.map((one) => [(load) => (!one.loads.includes(load) ? '' : load === 'floor-transfer' && one.bed ? 'b' : '+'), `${one.title} [${one.id}]`] as const)) : [];
    }),
    ...block('### What comes instead, the first that fits', [
      ...bullets(replaced.map(({id, title, fallbacks}) => `${title} [${id}]: ${fallbacks.map((other) => titles.get(other) ?? other).join('; ')}`)),
      ...(others.length ? bullets([`Nothing comes instead of: ${others.map(({title}) => title).join('; ')}`]) : []),
    ]),
  ];
}

/** The sheet as plain text, with its tables in Markdown. */
export function rulesText(sheet: RuleSheet): string {
  const {version, rules, review, conditions, everybody, families, techniques, redFlags} = sheet;
  const codeOf = (load: Load | null): string => (load ? `; as ${loadWords[load][0]}, unless the rules say otherwise` : '');
  return `${[
    oneLine(`# Rules ${rules} of psoas-elements ${version}: ${review}`),
    '',
    ...wrapped(`${redFlags.length} red flags, ${conditions.length} conditions with ${loads.length} loads each, ${techniques.length} techniques. Ids stand in [brackets].`, 0),
    '',
    ...wrapped(groundsIntro, 0),
    '',
    ...block('## Red flags', [...wrapped(flagsIntro, 0), '', ...flagLines(sheet)].slice(0, -1)),
    ...block('## Loads: what a movement asks of the body', [...table(['', 'Load', 'What it means'], sheet.loads.map(({id, code, about, as}) => [code, id, `${about}${codeOf(as)}`]))]),
    ...block('## Conditions and loads', [...bullets(values.map((value) => `\`${letters[value]}\` ${letterWords[value]}`)), '', ...matrix('For everybody', [[valued(everybody), 'No condition at all']])]),
    ...grouped(areaWords, (area) => {
      const rows = conditions.filter((one) => one.area === area);
      return rows.length ? matrix('Condition', rows.map((one) => [valued(one.loads), one.label])) : [];
    }),
    ...block('## What changes with each condition', wrapped('The line that the person reads, and what the rule stands on.', 0)),
    ...grouped(areaWords, (area) => bullets(conditions.filter((one) => one.area === area).map(({id, label, change, outcome, grounds}) => `${label} [${id}], ${grounds}: ${change}${outcome === 'clinician-first' ? ' Ask first: nothing is offered.' : ''}`))),
    ...block('## What is asked as one, and then told apart', [...wrapped('Somebody who is not sure which has all of them; somebody who is not sure at all is not sure about each.', 0), '', ...bullets(families.map(({id, label, ask, options}) => `${label} [${id}]: ${ask} ${options.map((option) => `${option.label} [${option.id}]`).join('; ')}`))]),
    ...block('## What is done with care', bullets(loads.flatMap((load) => (changes[load] ? [`${load}: ${changes[load].line}`] : [])))),
    ...block('## Techniques', techniqueLines(sheet).slice(0, -1)),
    ...block('## How a verdict is made', sheet.verdict.flatMap((sentence, i) => wrapped(sentence, 3, `${i + 1}. `))),
  ].slice(0, -1).join('\n')}\n`;
}
