/** The rules say what the project's clinical notes say: ids, groups, actions, and a value for each condition and load. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {changeOf, conditions, linesOf, loads, redFlags} from '../../src/doors/safety.js';
import {baseline} from '../../src/safety/conditions.js';
import {finer, tableLoads, values} from '../../src/safety/loads.js';

interface Matrix {
  tags: string[];
  redFlags: Record<string, string>;
  conditions: Record<string, string>;
  /** Those for which the notes name a source. */
  published: string[];
}
const matrix = JSON.parse(readFileSync(new URL('./matrix.json', import.meta.url), 'utf8')) as Matrix;

test('the loads, in the order of the notes', () => assert.deepEqual([...tableLoads], matrix.tags));
test('33 red flags with the actions of the notes', () => {
  assert.equal(redFlags.length, 33);
  assert.deepEqual(Object.fromEntries(redFlags.map(({id, action}) => [id, action]).sort()), Object.fromEntries(Object.entries(matrix.redFlags).sort()));
});
test('60 conditions and states with the values of the notes', () => {
  const letter = {ok: 'o', caution: 'c', 'clinician-first': 'f', avoid: 'a'};
  const row = (values: Readonly<Record<string, keyof typeof letter>>) => tableLoads.map((load) => letter[values[load]!]).join('');
  const ours = Object.fromEntries([['baseline', row(baseline)], ...conditions.map(({id, loads: own}) => [id, row(own)] as const)].sort());
  assert.equal(Object.keys(ours).length, 60);
  assert.deepEqual(ours, Object.fromEntries(Object.entries(matrix.conditions).sort()));
});
test('each says what it stands on: published where the notes name a source, else ours', () => {
  const all = [...redFlags, ...conditions];
  assert.deepEqual(all.filter(({grounds}) => grounds === 'published').map(({id}) => id).sort(), matrix.published);
  assert.ok(all.every(({grounds}) => grounds !== 'clinic'));
});
test('a finer load is as strict as what it refines, but where the notes name another value', () => {
  assert.equal(loads.length, tableLoads.length + Object.keys(finer).length);
  const differs: string[] = [];
  for (const {id, loads: own} of conditions)
    for (const [load, {of}] of Object.entries(finer)) {
      const [value, before] = [own[load as keyof typeof finer], of ? own[of] : 'ok'];
      if (value !== before) differs.push(`${id} ${load} ${before} ${value}`);
      if (of) assert.ok(values.indexOf(value) <= values.indexOf(before), `${id} ${load} is stricter than its parent`);
    }
  assert.deepEqual(differs.sort(), [
    'dizzy standing-balance ok caution',
    'frail-65 standing-balance ok caution',
    'heart supine-propped caution ok', 'hyperlordosis hanging-leg ok avoid',
    'labral-fai hip-flexion-end ok caution',
    'lungs supine-propped caution ok',
    'numb standing-balance ok caution',
    'preg-16-27w supine-propped avoid caution',
    'preg-28w supine-propped avoid caution',
    'pvd hip-flexion-end ok caution',
    'reflux supine-propped caution ok',
    'spondy supine-flexed caution ok',
    'state-sedated standing-balance ok avoid',
    'stenosis supine-flexed caution ok',
    'thr-post-early hip-flexion-end ok avoid',
    'thr-post-late hip-flexion-end ok avoid',
    'under-18 hanging-leg ok clinician-first', 'under-18 hip-flexion-end ok clinician-first',
    'under-18 standing-balance ok clinician-first',
  ]);
});
test('every line a person reads is short, plain, and says nothing it must not', () => {
  for (const text of [...redFlags.map(({ask}) => ask), ...conditions.flatMap((one) => [one.label, ...linesOf(one).map(({line}) => line)])]) {
    assert.ok(text.length > 3 && text.length <= 120, text);
    assert.doesNotMatch(text, /!|\b(safe|cleared|cures?|heals?|treats?|diagnos\w+)\b/i);
  }
});
test('what a line is about is a load, and together the lines are the change', () => {
  for (const one of conditions) {
    const {id} = one;
    const lines = linesOf(one);
    assert.ok(lines.length, id);
    assert.equal(lines.map(({line}) => line).join(' '), changeOf(one), id);
    assert.deepEqual(linesOf({id, change: 'A clinic says so.'}), [{line: 'A clinic says so.'}], id);
    for (const {line, of = []} of lines) {
      assert.match(line, /^[A-Z].*\.$/, id);
      for (const begins of of) assert.ok(loads.some((load) => load.startsWith(begins)), `${id}: ${begins}`);
    }
  }
});
