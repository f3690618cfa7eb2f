/** docs/sources.md names each of the hundred things that the sources describe, and what it names exists. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {advice, questions, routines, techniques} from '../../src/doors/library.js';
import {conditions} from '../../src/doors/safety.js';

const page = readFileSync('docs/sources.md', 'utf8');
const rows = [...page.matchAll(/^\| ([SPCXFA]\d+(?:\.\d|b)?) \| ([^|]+) \| ([^|]+) \|([^|]*)\|$/gm)].map(([, id, what, lives, note]) => ({id: id!, what: what!, lives: lives!, note: note!}));
const upTo = (letter: string, count: number): string[] => Array.from({length: count}, (_, i) => `${letter}${i + 1}`);
const ids = {technique: techniques.map(({id}) => id), routine: routines.map(({id}) => id), question: Object.keys(questions), advice: advice.map(({id}) => id), condition: conditions.map(({id}) => id)};

test('a hundred rows, none missing, none twice', () => {
  const wanted = [...upTo('S', 12), 'S2.1', 'S2.2', 'S2.3', 'S2b', ...upTo('P', 18), ...upTo('C', 7), ...upTo('X', 18), ...upTo('F', 26), ...upTo('A', 15)];
  assert.equal(wanted.length, 100);
  assert.deepEqual(rows.map(({id}) => id).sort(), wanted.sort());
});
test('what a row names exists', () => {
  const named = [...page.matchAll(/\b(technique|routine|question|advice|condition)\/([\w-]+)/g)].filter(([, , id]) => id !== 'id' && id !== 'key');
  assert.ok(named.length > 130);
  for (const [reference, kind, id] of named) assert.ok(ids[kind as 'technique'].includes(id!), reference);
});
test('what is not built has its reason', () => {
  for (const {id, note} of rows) if (note.includes('not built')) assert.match(note, /not built[^*]*\*\*: \w.{10,}/, id);
  for (const {lives} of rows) assert.match(lives, /\w+\/\w+/);
});
test('every technique, question and piece of advice is named, but for those that are ours alone', () => {
  const ours = techniques.filter(({source}) => source!.file === 'ours').map(({id}) => `technique/${id}`);
  const all = (['technique', 'question', 'advice'] as const).flatMap((kind) => ids[kind].map((id) => `${kind}/${id}`));
  assert.deepEqual(all.filter((reference) => !page.includes(reference) && !ours.includes(reference) && reference !== 'technique/heel-slide'), []);
});
