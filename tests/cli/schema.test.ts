/** The JSON Schema for editors: it takes what the package takes, and refuses what it refuses, as far as one field can tell. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {jsonSchema, writtenTime} from '../../scripts/schema.mjs';
import {meanings} from '../../scripts/meanings.mjs';
import {parseDuration} from '../../src/core/duration.js';
import {parseRoutine} from '../../src/core/parse.js';
import type {Schema} from '../../src/core/kinds.js';
import {routine as format} from '../../src/core/schema.js';
import {routines, techniques} from '../../src/library/routines.js';
import {routine, step, story, wellStories} from './support.js';

const schema = jsonSchema(format, 'Routine', {use: techniques.map(({id}) => id), loads: ['kneeling']});
/** Ajv in its strict mode, which also refuses a schema that says less than it seems to. */
const validate = new Ajv2020({allErrors: true}).compile(schema);
const fits = (value: unknown): boolean => validate(JSON.parse(JSON.stringify(value)));
const dosed = (dose: object) => routine({steps: [step({dose})]});
/** Whether a form says how it is written, not only in words: as soon as src/core/schema.ts gives its pattern. */
const told = (form: string): boolean => 'pattern' in ((schema.$defs as unknown as Record<string, object>)[form] ?? {});

describe('the JSON Schema of a routine', () => {
  test('takes every built-in routine and technique, and every well story', () => {
    for (const one of [...routines, ...techniques, ...wellStories.map((name) => JSON.parse(story(name)) as object)]) assert.ok(fits(one), JSON.stringify(validate.errors, null, 1).slice(0, 800));
  });
  test('takes every dose and shared field, times in every way they are written', () => {
    const doses = [
      {type: 'ready', about: '20s'},
      {type: 'hold', seconds: '1:30', halfway: true, contract: {seconds: 5, effort: 20}},
      {type: 'release', least: 0, most: '2 min'},
      {type: 'breaths', pattern: '4-0-6-0', count: 15, inhale: 'Push out', exhale: 'Sink'},
      {type: 'breaths', pattern: 'own', seconds: '1min 30s'},
      {type: 'reps', count: 8, tempo: '3-1-3-1'},
      {type: 'check', id: 'thighs', options: [{value: 'rests', label: 'rests'}, {value: 'gap', label: 'gap'}]},
      {type: 'check', id: 'ease', scale: {low: 'hard', high: 'easy'}},
    ];
    const whole = routine({$schema: 'x.json', repeat: {ask: 'More?', least: 0, most: 3}, steps: [...doses.map((dose) => step({dose, short: false})), {steps: [{use: 'bolster-rest', dose: {seconds: '4min'}}]}, step({short: doses[1], compare: ['ease']})]});
    assert.ok(fits(whole), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
    assert.deepEqual(parseRoutine(whole, techniques).faults, undefined);
  });

  const wrong: Record<string, unknown> = {
    'no object': [],
    'no id': routine({id: undefined}),
    'no title': routine({title: undefined}),
    'an empty title': routine({title: ''}),
    'a title of blanks': routine({title: '  '}),
    'a title too long': routine({title: 'x'.repeat(241)}),
    'no steps': routine({steps: []}),
    'a step without a dose': routine({steps: [{say: 'Stay'}]}),
    'a step that says nothing': routine({steps: [{dose: {type: 'ready'}}]}),
    'a step with steps': routine({steps: [step({steps: [step()]})]}),
    'a technique with instructions': routine({steps: [{use: 'bolster-rest', say: 'Stay'}]}),
    'a field that is not known': routine({stopSings: ['It hurts']}),
    'a field of another dose': dosed({type: 'hold', seconds: 5, count: 3}),
    'a dose that is not known': dosed({type: 'hodl', seconds: 5}),
    'a dose without a type': dosed({seconds: 5}),
    'a hold without a time': dosed({type: 'hold'}),
    'a negative time': dosed({type: 'hold', seconds: -5}),
    'a time that is none': dosed({type: 'hold', seconds: 'soon'}),
    'a time too long': dosed({type: 'hold', seconds: 3601}),
    'a time that is a flag': dosed({type: 'hold', seconds: true}),
    'a word that is not known': routine({audience: 'everybody'}),
    'a side that is none': routine({steps: [step({sides: 'up'})]}),
    'repeats that are no whole number': routine({repeat: 1.5}),
    'too many repeats': routine({repeat: 101}),
    'repeats by half a question': routine({repeat: {ask: 'More?'}}),
    'one answer to choose from': dosed({type: 'check', id: 'x', options: [{value: 'a', label: 'A'}]}),
    'too many entries': routine({stopSigns: Array.from({length: 21}, () => 'x')}),
    'a short form that is true': routine({steps: [step({short: true})]}),
    'a fault deep inside': routine({steps: [{steps: [{steps: [step({rest: 'x'})]}]}]}),
    ...(told('id') && {'an id with blanks': routine({id: 'A b'})}),
    ...(told('breath-pattern') && {
      'a breath pattern that is none': dosed({type: 'breaths', pattern: '4 in 6 out', count: 3}),
      'a tempo that is none': dosed({type: 'reps', tempo: 'own', count: 3}),
    }),
  };
  for (const [what, value] of Object.entries(wrong))
    test(`refuses, as the package does: ${what}`, () => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      assert.ok(parseRoutine(plain, techniques).faults);
      assert.equal(fits(plain), false);
    });
  test('refuses the broken story', () => assert.equal(fits(JSON.parse(story('broken'))), false));

  test('times are written as the package reads them', () => {
    const pattern = new RegExp(writtenTime, 'u');
    for (const written of ['30s', '30 s', '5min', '5 MIN', '1:30', '1:02:03', '1h', '1min 30s', '90', '0.5', ' 20sec ', '1h 5m 3s', '-5', 'soon', '', '1 30s', '1min30s', '1:75', '5 minutes', '1e3', '12345678']) assert.equal(pattern.test(written), parseDuration(written) !== null, written);
    fc.assert(fc.property(fc.stringMatching(new RegExp(writtenTime.replaceAll('\\s*', ' ?').replaceAll('\\s+', ' '))).filter((written) => written.length <= 32), (written) => parseDuration(written) !== null));
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('1', '0', '9', ':', '.', ' ', 's', 'm', 'min', 'h', 'sec', 'S', '-'), maxLength: 8}), (written) => pattern.test(written) === (parseDuration(written) !== null)), {numRuns: 3000});
  });
  test('tells of every field what it means, and of no other', () => {
    const [named, seen] = [new Set<string>(), new Set<Schema>()];
    const look = (one: Schema, name: string): void => {
      if (seen.has(one)) return;
      seen.add(one);
      if (one.is === 'list') return look(one.of, name);
      if (one.is === 'either') return [one.first, one.second].forEach((inner) => look(inner, name));
      if (one.is !== 'object' && one.is !== 'kinds') return;
      for (const [kind, fields] of one.is === 'kinds' ? Object.entries(one.of) : [['', one.fields] as const])
        for (const [field, inner] of [...(kind ? [[`type ${kind}`, null] as const] : []), ...Object.entries(fields)]) {
          const plain = field.replace('?', '');
          const key = [`${kind || name} ${plain}`, plain].find((key) => key in meanings);
          assert.ok(key, `Add "${plain}" (in ${kind || name}) to scripts/meanings.mjs`);
          named.add(key);
          if (inner) look(inner, plain);
        }
    };
    look(format, 'routine');
    assert.deepEqual(Object.keys(meanings).filter((key) => key !== 'routine' && !named.has(key)), []);
  });
  test('offers what is built in', () => {
    assert.ok(JSON.stringify(schema).includes('"examples":["floor-check"') || JSON.stringify(schema).includes(`"examples":["${techniques[0]!.id}"`));
    assert.ok(JSON.stringify(schema).includes('"examples":["kneeling"]'));
  });
});
