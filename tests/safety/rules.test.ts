/** The rules say what the project's clinical notes say: ids, groups, actions, and a value for each condition and load. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {conditions, loads, redFlags} from '../../src/doors/safety.js';
import {baseline} from '../../src/safety/conditions.js';

interface Matrix {
  tags: string[];
  redFlags: Record<string, string>;
  conditions: Record<string, string>;
}
const matrix = JSON.parse(readFileSync(new URL('./matrix.json', import.meta.url), 'utf8')) as Matrix;

test('the loads, in the order of the notes', () => assert.deepEqual([...loads], matrix.tags));
test('33 red flags with the actions of the notes', () => {
  assert.equal(redFlags.length, 33);
  assert.deepEqual(Object.fromEntries(redFlags.map(({id, action}) => [id, action]).sort()), Object.fromEntries(Object.entries(matrix.redFlags).sort()));
});
test('60 conditions and states with the values of the notes', () => {
  const letter = {ok: 'o', caution: 'c', 'clinician-first': 'f', avoid: 'a'};
  const row = (values: Readonly<Record<string, keyof typeof letter>>) => loads.map((load) => letter[values[load]!]).join('');
  const ours = Object.fromEntries([['baseline', row(baseline)], ...conditions.map(({id, loads: own}) => [id, row(own)] as const)].sort());
  assert.equal(Object.keys(ours).length, 60);
  assert.deepEqual(ours, Object.fromEntries(Object.entries(matrix.conditions).sort()));
});
test('every line a person reads is short, plain, and says nothing it must not', () => {
  for (const text of [...redFlags.map(({ask}) => ask), ...conditions.flatMap(({label, change}) => [label, change])]) {
    assert.ok(text.length > 3 && text.length <= 120, text);
    assert.doesNotMatch(text, /!|\b(safe|cleared|cures?|heals?|treats?|diagnos\w+)\b/i);
  }
});
