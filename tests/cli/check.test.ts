/** `check`: faults and warnings with their lines and columns, and how long a routine takes. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {parseRoutineText} from '../../src/core/parse.js';
import {techniques} from '../../src/library/techniques.js';
import {check} from '../../src/cli/check.js';
import {readRules} from '../../src/cli/read-rules.js';
import {routine, step, story, text, wellStories} from './support.js';

const lines = (written: string): readonly string[] => check('a.json', written).lines;
const warnings = (more: object): string[] => lines(text(routine(more))).filter((line) => line.includes('warning: '));

describe('faults', () => {
  test('the broken story: exactly its ten, each with its line and column', () => {
    const {lines: said, wrong} = check('broken.json', story('broken'));
    assert.equal(wrong, true);
    assert.deepEqual(said.map((line) => line.split(/ (?=is |has )/)[0]), [
      'broken.json:1:1 id',
      'broken.json:3:12 title',
      'broken.json:6:3 stopSings',
      'broken.json:8:63 steps[0].dose.type',
      'broken.json:9:68 steps[1].sides',
      'broken.json:16:54 steps[2].steps[1].repeat',
      'broken.json:16:67 steps[2].steps[1].rest',
      'broken.json:17:46 steps[2].steps[1].dose.seconds',
      'broken.json:20:75 steps[3].dose.pattern',
      'broken.json:26:20 steps[4].dose.options',
      'broken.json: 10 faults',
    ]);
    const at = story('broken').split('\n');
    for (const [line, column, begins] of [[3, 12, '""'], [6, 3, '"stopSings"'], [8, 63, '"redy"'], [9, 68, '"booth"'], [16, 54, '500'], [16, 67, '"soon"'], [17, 46, '-20'], [20, 75, '"4 in 6 out"'], [26, 20, '[{']] as const) assert.ok(at[line - 1]!.slice(column - 1).startsWith(begins), begins);
  });
  test('a name that is not known stands at its key, with what was likely meant', () => {
    assert.deepEqual(lines('{"id": "a", "title": "A",\n  "stpes": [],\n "steps": [{"say": "x", "dose": {"type": "hold", "secnods": 5}, "a.b[0]": 1}]}'), [
      'a.json:2:3 stpes is not a known field. Write steps, or remove it.',
      'a.json:3:33 steps[0].dose.seconds is missing. Add seconds.',
      'a.json:3:50 steps[0].dose.secnods is not a known field. Write seconds, or remove it.',
      'a.json:3:65 steps[0].a.b[0] is not a known field. Remove it, or check its spelling.',
      'a.json: 4 faults',
    ]);
  });
  test('a hidden character in a name is shown as JSON writes it: one fault is one line', () => {
    const said = (name: string): string => lines(text(routine({[name]: 1})))[0]!.replace(/^\S+ /, '').split('. ')[0]!;
    assert.equal(said('bad\nname'), 'bad\\nname is not a known field');
    assert.equal(said('\r\u001b[31mred\u2028\u202e'), '\\u000d\\u001b[31mred\\u2028\\u202e is not a known field');
    assert.match(lines(text(routine({steps: [{use: 'a\nb'}]})))[0]!, /steps\[0\]\.use is no id/);
  });
  test('names that reach into prototypes are faults like any other', () => {
    assert.match(lines('{"id": "a", "title": "A", "__proto__": {}, "steps": [{"say": "x", "dose": {"type": "ready"}}]}')[0]!, /^a\.json:1:27 __proto__ is a forbidden name/);
  });
  test('what is missing stands at its object, whatever the line ends', () => {
    assert.equal(lines('{"id": "a", "title": "A", "steps": [\r\n  {"say": "x"}\r\n]}')[0], 'a.json:2:3 steps[0].dose is missing. Add dose.');
  });
  test('a technique that is not known, and a dose that fits nothing in it', () => {
    assert.match(lines('{"id": "a", "title": "A", "steps": [{"use": "bolster-rests"}]}')[0]!, /^a\.json:1:45 steps\[0\]\.use is no technique/);
    assert.match(lines('{"id": "a", "title": "A", "steps": [{"use": "bolster-rest", "dose": {"count": 3}}]}')[0]!, /^a\.json:1:69 steps\[0\]\.dose fits no step/);
  });
  test('an id that is near one that is known is named alone', () => {
    const fix = (steps: string): string => lines(`{"id": "a", "title": "A", "steps": [${steps}]}`)[0]!.split('. ').slice(1).join('. ');
    const ready = '"dose": {"type": "ready"}';
    assert.equal(fix('{"use": "heel-slides"}'), 'Write heel-slide.');
    assert.equal(fix('{"use": "Heel-Slide"}'), 'Write heel-slide.');
    assert.match(fix('{"use": "yoga"}'), /^Use floor-check, /);
    assert.equal(fix(`{"say": "x", "figure": "knes-bent", ${ready}}`), 'Write knees-bent.');
    assert.equal(fix(`{"say": "x", "figure": {"shows": "x", "like": "stnad"}, ${ready}}`), 'Write stand.');
    assert.match(fix(`{"say": "x", "figure": "handstand", ${ready}}`), /^Use lie, /);
    assert.equal(fix('{"say": "x", "dose": {"type": "check", "id": "settled", "scale": {"low": "a", "high": "b"}}, "compare": ["setled"]}'), 'Write settled.');
  });
  test('a question may be that of a technique that is used', () => {
    const {id} = techniques.find((one) => one.id === 'floor-check')!.steps.flatMap((one) => ('dose' in one && one.dose.type === 'check' ? one.dose : []))[0]!;
    assert.match(lines(text(routine({steps: [{use: 'floor-check'}, step({compare: [`${id}x`]})]})))[0]!, new RegExp(`compare\\[0\\] .* Write ${id}\\.$`));
  });
  test('what others call repeats is done with repeat', () => {
    const said = lines(text(routine({steps: [step({reps: 3, dose: {type: 'hold', seconds: 5, count: 3, reps: 3}, short: {type: 'reps', reps: 3, tempo: '3-3'}})]}))).map((line) => line.replace(/^\S+ /, ''));
    assert.deepEqual(said.slice(0, -1), [
      'steps[0].dose.count is not a known field. Write "repeat" on the step, beside its dose.',
      'steps[0].dose.reps is not a known field. Write "repeat" on the step, beside its dose.',
      'steps[0].reps is not a known field. Write repeat, or remove it.',
      'steps[0].short.count is missing. Add count.',
      'steps[0].short.reps is not a known field. Write count, or remove it.',
    ]);
  });
  test('a dose without a type lacks it, and lists the kinds; a short form that is no dose may be one', () => {
    const said = (more: object): string => lines(text(routine({steps: [step(more)]})))[0]!.replace(/^\S+ /, '');
    for (const key of ['dose', 'short']) assert.equal(said({[key]: {seconds: 5}}), `steps[0].${key}.type is missing. Write ready or hold or release or breaths or reps or check.`);
    for (const [short, kind] of [['10s', 'a text'], [true, 'true'], [10, '10']]) assert.equal(said({short}), `steps[0].short is ${kind}. Write another dose in braces, such as {"type": "hold", "seconds": "10s"}, or false.`);
    assert.equal(lines(text(routine({steps: [{short: '10s', steps: [step()]}]})))[0]!.replace(/^\S+ /, ''), 'steps[0].short is "10s". Write false.');
  });
  test('a comma where a number has its point', () => {
    assert.equal(lines('{"id": "a", "seconds": 1,5}')[0], 'a.json:1:26 the text has a comma inside a number. Write a point, as in 1.5.');
    assert.match(lines('{"id": 1, 5: 2}')[0]!, /has no name in quotes here/);
    const said = (dose: object): string => lines(text(routine({steps: [step({dose})]})))[0]!.replace(/^\S+ /, '');
    assert.equal(said({type: 'hold', seconds: '1,5min'}), 'steps[0].dose.seconds is no time. Write a point: 1.5min.');
    assert.equal(said({type: 'breaths', pattern: '4,5-6,5'}), 'steps[0].dose.pattern is no breath pattern. Write a point: 4.5-6.5.');
    assert.match(said({type: 'hold', seconds: 'soon, 5'}), /Write 30s, 5min/);
  });
  test('a fault inside a technique stands where the technique is used', () => {
    assert.match(lines('{"id": "a", "title": "A", "steps": [\n{"sides": "both", "steps": [\n{"use": "half-kneeling"}]}]}')[0]!, /^a\.json:3:1 steps\[0\]\.steps\[0\]\./);
  });
  test('text that is no JSON is named with its line and column', () => {
    const first = (written: string): string => lines(written)[0]!;
    assert.equal(first('{\n  "id": "a"\n  "title": "A"\n}'), 'a.json:3:3 the text lacks a comma before this. Put a comma between two entries.');
    assert.match(first('{"id": "a",}'), /^a\.json:1:12 the text has no name in quotes here/);
    assert.match(first('{"id": "a" // mine\n}'), /^a\.json:1:12 the text holds a comment/);
    assert.match(first('{"id": "a'), /^a\.json:1:8 the text has a quote that is never closed/);
    assert.match(first('{"id": "a"'), /brace that is never closed/);
    assert.match(first(''), /^a\.json:1:1 the text has no value here/);
    assert.match(first('{} {}'), /^a\.json:1:4 the text goes on after its end/);
    assert.deepEqual(lines('{"id": "a",}').length, 2);
  });
  test('a mark at the beginning of the file is no fault', () => assert.equal(check('a.json', `\uFEFF${text(routine())}`).wrong, false));
  test('a text too long or too deep to be a routine is a fault', () => {
    assert.match(lines(' '.repeat(300_000))[0]!, /^a\.json:1:1 the text is 300000 characters long\. Write at most/);
    assert.equal(check('a.json', '['.repeat(200_000)).wrong, true);
    assert.equal(check('a.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`).wrong, true);
    assert.equal(check('a.json', `${'{"steps":['.repeat(20_000)}${']}'.repeat(20_000)}`).wrong, true);
  });
  test('of thousands of faults as many are named as anybody reads', () => {
    const many = `{\n${Array.from({length: 18_000}, (_, i) => `"k${i}":1`).join(',\n')}\n}`;
    const {lines: said} = check('a.json', many);
    assert.deepEqual([said.length, said[49]], [51, 'a.json:51:1 k49 is not a known field. Remove it, or check its spelling.']);
  });
  test('whatever the text, it never throws, and finds a fault where the parser does', () => {
    const some = fc.oneof(fc.json(), fc.string(), fc.string({unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '1', '-', '.', 'e', 't', 'n', ' ', '\n', '/', '*')}));
    fc.assert(fc.property(some, (written) => check('a.json', written).wrong === !!parseRoutineText(written, techniques).faults), {numRuns: 2000});
  });
});

describe('warnings', () => {
  test('the story routines have none', () => {
    for (const name of wellStories) {
      const {lines: said, wrong} = check(`${name}.json`, story(name));
      assert.equal(wrong, false);
      assert.deepEqual(said.length, 1, said.join('\n'));
    }
  });
  test('a file with warnings only is not wrong', () => assert.equal(check('a.json', text(routine({position: undefined}))).wrong, false));
  test('no position, no stop signs, no loads', () => {
    assert.match(warnings({position: undefined})[0]!, /^a\.json:1:1 warning: the routine has no position/);
    assert.match(warnings({stopSigns: undefined})[0]!, /^a\.json:1:1 warning: the routine has no stop signs/);
    assert.match(warnings({loads: undefined})[0]!, /^a\.json:1:1 warning: the routine has no loads/);
  });
  test('stop signs may stand on the inside, and techniques bring theirs', () => {
    assert.deepEqual(warnings({stopSigns: [], steps: [{stopSigns: ['It hurts'], steps: [step()]}, {use: 'bolster-rest'}]}), []);
    assert.match(warnings({stopSigns: [], steps: [step({stopSigns: ['It hurts']}), {steps: [step(), step()]}]})[0]!, /warning: steps\[1\] has no stop signs/);
  });
  test('more than four techniques', () => {
    const group = (id: string) => ({id, title: id, steps: [step()]});
    assert.deepEqual(warnings({steps: [group('a'), group('b'), group('a'), {title: 'Part', steps: [group('c'), {use: 'half-kneeling'}]}, step()]}), []);
    assert.match(warnings({steps: [group('a'), group('b'), group('c'), group('d'), {title: 'More', steps: [step()]}]})[0]!, /^a\.json:9:12 warning: steps holds 5 techniques/);
  });
  test('a load that the screen does not know, with what was likely meant', () => {
    assert.match(warnings({loads: ['kneeling', 'supine-flatt']})[0]!, /^a\.json:7:5 warning: loads\[1\] .*: supine-flatt\. Write supine-flat\.$/);
    assert.match(warnings({steps: [step({loads: ['flying']})]})[0]!, /warning: steps\[0\]\.loads\[0\] .*: flying\. Use abdominal-pressure, /);
  });
  test('a load that is offered to nobody', () => {
    assert.match(warnings({loads: ['kneeling', 'breath-hold']})[0]!, /^a\.json:7:5 warning: loads\[1\] is offered to nobody/);
  });
  test('a technique for practitioners in a routine for everybody', () => {
    const one = techniques.find(({audience}) => audience === 'practitioner')!;
    assert.match(warnings({steps: [{use: one.id}]})[0]!, /warning: steps\[0\]\.use is for practitioners/);
    assert.deepEqual(warnings({audience: 'practitioner', steps: [{use: one.id}]}), []);
  });
  test('numbers of which nobody knows whose they are', () => {
    assert.match(warnings({steps: [step({dose: {type: 'hold', seconds: 5}})]})[0]!, /warning: steps\[0\]\.dose does not say whose numbers/);
    assert.match(warnings({steps: [step({short: {type: 'hold', seconds: 5}})]})[0]!, /warning: steps\[0\]\.short does not/);
    assert.deepEqual(warnings({steps: [step({dose: {type: 'ready'}}), step({dose: {type: 'check', id: 'x', scale: {low: 'a', high: 'b'}}})]}), []);
  });
  test('a name that is written twice', () => {
    assert.match(lines(text(routine()).replace('"title"', '"title": "First",\n  "title"'))[0]!, /^a\.json:4:3 warning: title is written twice/);
    const twice = text(routine()).replace('"steps": [', '"steps": [{"say": "Go", "dose": {"type": "ready"}}],\n  "steps": [');
    assert.deepEqual(lines(twice).map((line) => line.split(',')[0]), ['a.json:10:3 warning: steps is written twice', 'a.json: no faults']);
    assert.deepEqual(lines('{"id": "a", "id": "b", "id": "c",\n"a.b": 1, "a": {"b": 2}}').filter((line) => line.includes('twice')), []);
  });
  test('a name with a point in it is not the name below it', () => {
    assert.deepEqual(readRules('{"a.b": 1, "a": {"b": 2}}').faults!.map(({path, problem}) => `${path} ${problem}`), ['a.b is not a known field', 'a is not a known field']);
    assert.deepEqual(readRules('{"a": 1,\n"a": 2,\n"a": 3}').faults!.map(({path, line}) => `${path} ${line}`), ['a 2', 'a 3']);
  });
});

describe('how long it takes', () => {
  const last = (more: object): string => lines(text(routine({loads: ['long-hold'], ...more}))).at(-1)!;
  test('in seconds and minutes, by the full and the short form', () => {
    assert.equal(last({}), 'a.json: no faults; about 30 s, all of it timed');
    assert.equal(last({steps: [step({dose: {type: 'ready'}})]}), 'a.json: no faults; as long as the person takes');
    assert.equal(last({steps: [step({dose: {type: 'ready', about: '2min'}})]}), 'a.json: no faults; about 2 min');
    assert.equal(last({steps: [step({dose: {type: 'release', least: 60, most: 300, stated: false}})]}), 'a.json: no faults; about 1 min, 1 to 5 min of it timed');
    assert.equal(last({steps: [step({dose: {type: 'release', least: 30, stated: false}})]}), 'a.json: no faults; about 30 s, 30 s or more of it timed');
    const [upTo, ready] = [step({dose: {type: 'release', least: 0, most: 300, stated: false}}), step({dose: {type: 'ready'}})];
    assert.equal(last({steps: [upTo]}), 'a.json: no faults; up to 5 min');
    assert.equal(last({steps: [ready, upTo]}), 'a.json: no faults; as long as the person takes, up to 5 min of it timed');
    assert.equal(last({steps: [step({dose: {type: 'ready', about: '2min'}}), upTo]}), 'a.json: no faults; about 2 min, up to 5 min of it timed');
    assert.equal(last({steps: [step({dose: {type: 'release', least: 0, stated: false}})]}), 'a.json: no faults; as long as the person takes');
    assert.equal(last({steps: [step({repeat: 10}), step({short: false})]}), 'a.json: no faults; full form about 6 min, all of it timed; short form about 5 min, all of it timed');
  });
});
