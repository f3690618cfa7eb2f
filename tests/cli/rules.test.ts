/** `rules`: all rules on one sheet for whoever reviews them. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {readRules} from '../../src/cli/read-rules.js';
import {ruleSheet, rulesText, type RulesGiven, type RuleSheet} from '../../src/cli/rules.js';
import {letters, loadWords} from '../../src/cli/rule-words.js';
import {table} from '../../src/cli/table.js';
import {loadsOf} from '../../src/safety/loads.js';
import {baseline, conditions} from '../../src/safety/conditions.js';
import {changeOf} from '../../src/safety/condition-lines.js';
import {loads, type Load, type Value} from '../../src/safety/loads.js';
import {redFlags} from '../../src/safety/red-flags.js';
import {builtInRules} from '../../src/safety/rules.js';
import {techniques} from '../../src/library/techniques.js';

const given: RulesGiven = {version: '9.8.7', rules: builtInRules, baseline, techniques};
const written = ({version, baseline: everybody, techniques: all, ...rules}: Partial<Omit<RulesGiven, 'rules'> & RulesGiven['rules']> = {}): string =>
  rulesText(ruleSheet({...given, ...(version && {version}), ...(everybody && {baseline: everybody}), ...(all && {techniques: all}), rules: {...builtInRules, ...rules}}));
const text = written();
const flat = text.replace(/\s+/g, ' ');
/** The row of a matrix that ends with these words, cell by cell. */
const row = (sheet: string, name: string): string[] => sheet.split('\n').find((line) => line.endsWith(`|${name}|`))!.split('|').slice(1, -1).map((cell) => cell.trim());
const cell = (sheet: string, name: string, load: Load): string => row(sheet, name)[loads.indexOf(load)]!;
const section = (title: string): string => text.split(/^## /m).find((part) => part.startsWith(title))!;
const run = (...words: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {encoding: 'utf8'});

describe('the sheet of rules', () => {
  test('begins with its version and that nobody has reviewed it', () => {
    assert.match(text, /^# Rules \S+ of psoas-elements 9\.8\.7: not reviewed by a clinician\n/);
    assert.deepEqual([...text.matchAll(/^## (\w+ ?\w*)/gm)].map(([, title]) => title), ['Red flags', 'Loads', 'Conditions and', 'What changes', 'What is', 'What is', 'Techniques', 'How a']);
  });
  test('holds every red flag, with what follows', () => {
    const lines = section('Red flags').split('\n');
    for (const {id, ask, action, today} of redFlags) {
      const line = lines.find((one) => one.startsWith(`| ${id} `)) ?? '';
      assert.ok(line.endsWith(` ${ask} |`), id);
      if (action !== 'ok-with-changes') assert.ok(line.includes(action === 'emergency-now' ? '| Get help now ' : today ? '| Ask first, today ' : '| Ask first '), id);
    }
    assert.match(lines.find((one) => one.startsWith('| rf-aaa-risk '))!, /\| No abdominal-pressure/);
    assert.doesNotMatch(text, /\| Why/);
    assert.match(written({redFlags: [{...redFlags[0]!, why: 'Nerves may be squeezed'}, redFlags[1]!]}), /\| What is asked .*\| Why \|\n.*\n.*\| Nerves may be squeezed \|\n.*\|  \|\n/);
  });
  test('holds every load, each with a short name of its own', () => {
    for (const id of loads) assert.match(section('Loads'), new RegExp(`^\\| ${loadWords[id][0]} \\| ${id} `, 'm'));
    assert.equal(new Set(loads.map((id) => loadWords[id][0])).size, loads.length);
  });
  test('holds every condition: a letter for each load, and its change', () => {
    for (const one of conditions) {
      const {id, label, grounds, loads: own} = one;
      assert.deepEqual(row(text, label), [...loads.map((load) => letters[own[load]]), label], id);
      assert.ok(flat.includes(`- ${label} [${id}], ${grounds}: ${changeOf(one)}`), id);
    }
    assert.deepEqual(row(text, 'No condition at all').slice(0, -1), loads.map((load) => letters[baseline[load]]));
  });
  test('holds every technique: its loads, and what comes instead', () => {
    const titles = new Map(techniques.map(({id, title}) => [id, title]));
    for (const one of techniques) {
      const name = `${one.title} [${one.id}]`;
      assert.deepEqual(loads.filter((load) => cell(text, name, load)), loads.filter((load) => loadsOf(one).includes(load)), one.id);
      if (one.fallbacks?.length) assert.ok(flat.includes(`- ${name}: ${one.fallbacks.map((id) => titles.get(id)).join('; ')}`), one.id);
      else assert.ok(flat.slice(flat.indexOf('Nothing comes instead of')).includes(one.title), one.id);
    }
    assert.equal(cell(text, 'Bolster rest [bolster-rest]', 'floor-transfer'), 'b');
    assert.equal(cell(text, 'Half-kneeling stretch [half-kneeling]', 'floor-transfer'), '+');
  });
  test('a changed value changes its cell, and no other', () => {
    const hernia = conditions.find(({id}) => id === 'hernia')!;
    for (const value of ['ok', 'caution', 'clinician-first', 'avoid'] as const satisfies readonly Value[]) {
      const other = written({conditions: conditions.map((one) => (one === hernia ? {...one, loads: {...one.loads, kneeling: value}} : one))});
      assert.equal(cell(other, hernia.label, 'kneeling'), letters[value]);
      assert.ok(other.split('\n').filter((line, i) => line !== text.split('\n')[i]).length <= 1);
    }
    assert.equal(cell(written({baseline: {...baseline, prone: 'avoid'}}), 'No condition at all', 'prone'), 'X');
    assert.match(written({redFlags: redFlags.map((flag) => (flag.id === 'rf-dvt' ? {...flag, action: 'emergency-now'} : flag))}), /\| rf-dvt +\| Get help now/);
    const walk = techniques.find(({id}) => id === 'walk')!;
    assert.equal(cell(written({techniques: [{...walk, loads: ['prone']}]}), 'A short walk [walk]', 'prone'), '+');
  });
  test('its tables line up', () => {
    const blocks = text.split('\n\n').map((block) => block.split('\n').filter((line) => line.startsWith('|'))).filter((lines) => lines.length);
    assert.ok(blocks.length >= 18);
    /** Where the bars stand, but for the last: the last column is as long as its words. */
    const bars = (line: string): number[] => [...line.matchAll(/\|/g)].map(({index}) => index).slice(0, -1);
    for (const [head, ...rest] of blocks) for (const line of rest) assert.deepEqual(bars(line), bars(head!), line);
    assert.deepEqual(table(['a', 'Long'], [['first', 'x']]), ['| a     | Long |', '| ----- | ---- |', '| first | x |']);
  });
  test('what a clinic writes breaks no line and no cell', () => {
    const own = {version: 'may\n2', review: 'by us\n# and them', redFlags: [{id: 'mine', group: 'belly', ask: 'Pain | numb\nsecond \\| line {a|b}'}], conditions: [{id: 'brace', area: 'back-hip', label: 'A brace |\nor a belt\\', change: 'Leave it\non.', loads: {kneeling: 'avoid'}}]};
    const {rules} = readRules(JSON.stringify(own));
    const lines = rulesText(ruleSheet({...given, rules: rules!})).split('\n');
    assert.equal(lines[0], `# Rules ${builtInRules.version}+may 2 of psoas-elements 9.8.7: by us # and them`);
    assert.ok(lines.find((line) => line.startsWith('| mine '))!.endsWith(' | Pain \\| numb second \\\\\\| line {a\\|b} |'));
    assert.ok(lines.some((line) => line.endsWith('|A brace \\| or a belt\\\\|')));
    assert.ok(lines.join(' ').includes('- A brace | or a belt\\ [brace], clinic: Leave it on.'));
  });
  test('says in five points how a verdict is made, and promises nothing', () => {
    assert.equal([...section('How a verdict').matchAll(/^\d\. /gm)].length, 5);
    assert.doesNotMatch(text + JSON.stringify(ruleSheet(given)), /\b(safe\w*|unsafe|cleared)\b/i);
  });
});

describe('npx psoas-elements rules', () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  test('writes the built-in rules, with the version of the package', () => {
    const {status, stdout, stderr} = run('rules');
    assert.deepEqual([status, stdout], [0, written({version})], stderr);
  });
  test('--json gives the same as data', () => {
    const sheet = JSON.parse(run('rules', '--json').stdout) as RuleSheet;
    assert.deepEqual(sheet, JSON.parse(JSON.stringify(ruleSheet({...given, version}))));
    const ids = (list: readonly {readonly id: string}[]): string[] => list.map(({id}) => id);
    assert.deepEqual([sheet.redFlags, sheet.conditions, sheet.techniques].map(ids), [redFlags, conditions, techniques].map(ids));
    assert.deepEqual(ids(sheet.loads), loads);
    for (const [i, {loads: own}] of conditions.entries()) assert.deepEqual(sheet.conditions[i]!.loads, own);
    assert.deepEqual([sheet.version, sheet.review], [version, 'not reviewed by a clinician']);
  });
  test('with a clinic’s file writes its rules; what would loosen one of ours is named with its line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    const file = join(folder, 'ours.json');
    writeFileSync(file, '{\n  "version": "march",\n  "review": "reviewed here",\n  "conditions": [{"id": "hernia", "loads": {"prone": "avoid"}}]\n}\n');
    const {status, stdout, stderr} = run('rules', file);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, new RegExp(`^# Rules ${builtInRules.version}\\+march of psoas-elements .*: reviewed here\\n`));
    assert.equal(cell(stdout, conditions.find(({id}) => id === 'hernia')!.label, 'prone'), 'X');
    writeFileSync(file, '{\n  "conditions": [\n    {"id": "knee", "loads": {"kneeling": "ok"}}\n  ]\n}\n');
    const loose = run('rules', file);
    assert.deepEqual([loose.status, loose.stdout], [1, '']);
    assert.equal(loose.stderr, `${file}:3:42 conditions[0].loads.kneeling would loosen knee, which is avoid. Write avoid or stricter.\n`);
    writeFileSync(file, '{"conditions": [{"id": "hernia", "loads": {"prone": "avoid"}}]}');
    const unversioned = run('rules', file);
    assert.deepEqual([unversioned.status, unversioned.stdout.slice(0, 8)], [0, '# Rules ']);
    assert.equal(unversioned.stderr, `${file}:1:1 warning: the file of rules has no version, so whoever has answered other rules is not asked anew. Add "version", and another one with each change.\n`);
    rmSync(folder, {recursive: true});
  });
  describe('a clinic’s file that is wrong', () => {
    const said = (rules: unknown): string[] => (readRules(JSON.stringify(rules)).faults ?? []).map(({line, column, path, problem, fix}) => `${line}:${column} ${path} ${problem}. ${fix}.`);
    test('holds all that a page sets', () => {
      assert.deepEqual(said({painLimit: 3, rules: {version: '1'}}), ['1:16 rules stands around the rules, as it does among the defaults of a page. Write only what stands after "rules": into this file.']);
    });
    test('is no JSON, or too long or too deep to be rules', () => {
      const first = (file: string): string => readRules(file).faults!.map(({line, column, path, problem}) => `${line}:${column} ${path} ${problem}`).join();
      assert.equal(first('\uFEFF{"version": "1",\n}'), '2:1 the text has no name in quotes here');
      assert.equal(first('['.repeat(200_000)), '1:1 the text is nested too deeply to be read');
      assert.equal(first(`{"conditions":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), '1:1 the text is nested too deeply to be read');
      assert.equal(first(`${' '.repeat(300_000)}{}`), '1:1 the text is 300002 characters long');
      assert.equal(readRules('\uFEFF{"version": "1"}').faults, undefined);
    });
    test('is no object', () => {
      assert.deepEqual(said([]), ['1:1 the file of rules is a list. Write an object in braces.']);
      assert.deepEqual(said(null), ['1:1 the file of rules is null. Write an object in braces.']);
    });
    test('names an own rule twice: that is no core rule', () => {
      const cough = {id: 'cough', group: 'illness', ask: 'A cough'};
      const brace = {id: 'brace', area: 'back-hip', label: 'A brace', change: 'Leave it on.', loads: {kneeling: 'avoid'}};
      const twice = 'is written twice. Write both into one, or give this one another id.';
      assert.deepEqual(said({redFlags: [cough, cough]}), [`1:69 redFlags[1].id ${twice}`]);
      assert.deepEqual(said({conditions: [brace, {...brace, loads: {kneeling: 'caution'}}]}).map((line) => line.replace(/^\S+ /, '')), [`conditions[1].id ${twice}`]);
      assert.deepEqual(said({conditions: [brace, {id: 'brace'}]}).map((line) => line.replace(/^\S+ /, '')), [`conditions[1].id ${twice}`]);
      assert.match(said({redFlags: [{...cough, id: 'rf-dvt'}, {...cough, id: 'rf-dvt'}]})[0]!, /redFlags\[0\]\.group would change the words of rf-dvt, which is a core rule/);
    });
    test('misspells a load, or a field', () => {
      assert.deepEqual(said({conditions: [{id: 'hernia', loads: {kneeing: 'avoid'}}]}), ['1:40 conditions[0].loads.kneeing is not a known field. Write kneeling, or remove it.']);
      assert.deepEqual(said({redflags: []}), ['1:2 redflags is not a known field. Write redFlags, or remove it.']);
    });
  });
  test('takes one file, and says so where it is not there', () => {
    assert.match(run('rules', 'a.json', 'b.json').stderr, /^rules takes one file, not "b\.json"/);
    assert.match(run('rules', 'nowhere.json').stderr, /^nowhere\.json cannot be read/);
  });
});
