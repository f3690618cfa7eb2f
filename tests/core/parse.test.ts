import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {parseRoutine, parseRoutineText} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';

const step = (more: object = {}) => ({say: 'Hold', dose: {type: 'hold', seconds: 30}, ...more});
const routine = (...steps: object[]) => ({id: 'mine', title: 'Mine', steps});
const faultsOf = (input: unknown) => parseRoutine(input).faults ?? [];
const paths = (input: unknown) => faultsOf(input).map(({path}) => path);

describe('a routine that is right', () => {
  test('comes back with its times as plain seconds', () => {
    const {routine: read} = parseRoutine(routine(step({dose: {type: 'hold', seconds: '1:30'}, prepare: '5s'})));
    assert.deepEqual(read?.steps[0], {say: 'Hold', dose: {type: 'hold', seconds: 90}, prepare: 5});
  });
  test('may hold every dose', () => {
    const doses = [
      {type: 'ready', about: 20},
      {type: 'hold', seconds: 30, halfway: true, contract: {seconds: 5, effort: 20}},
      {type: 'release', least: 15, most: '2min'},
      {type: 'release', least: 15},
      {type: 'breaths', pattern: '4-0-6-0', count: 15, inhale: 'Push out', exhale: 'Sink'},
      {type: 'breaths', pattern: 'own', seconds: '5min'},
      {type: 'reps', count: 8, tempo: '3-1-3-1'},
      {type: 'check', id: 'thighs', options: [{value: 'rests', label: 'rests'}, {value: 'gap', label: 'gap'}]},
      {type: 'check', id: 'ease', scale: {low: 'hard', high: 'easy'}},
    ];
    assert.deepEqual(faultsOf(routine(...doses.map((dose) => step({dose})))), []);
  });
  test('may have recordings at long addresses', () => {
    assert.deepEqual(faultsOf(routine(step({audio: `https://x.example/${'a'.repeat(400)}`}))), []);
    assert.match(JSON.stringify(faultsOf(routine(step({audio: `https://x.example/${'a'.repeat(4000)}`})))), /is longer than 2000 characters/);
  });
  test('reads the same twice', () => {
    for (const one of [...routines, ...techniques]) {
      const first = parseRoutine(one);
      assert.deepEqual(first.faults, undefined, one.id);
      assert.deepEqual(parseRoutine(JSON.parse(JSON.stringify(first.routine))).routine, first.routine);
    }
  });
  test('keeps text as text', () => {
    const said = '<img src=x onerror=alert(1)> {{x}} ${y} \u202e';
    assert.equal(parseRoutine(routine(step({say: said}))).routine?.steps[0] && (parseRoutine(routine(step({say: said}))).routine!.steps[0] as {say: string}).say, said);
  });
});

describe('faults are named with place, problem and fix', () => {
  test('a time that is none', () => {
    assert.deepEqual(faultsOf(routine(step(), step(), step({dose: {type: 'hold', seconds: 'soon'}}))), [
      {path: 'steps[2].dose.seconds', problem: 'is no time', fix: 'Write 30s, 5min, 1:30 or plain seconds'},
    ]);
  });
  test('times out of range, negative and endless', () => {
    for (const seconds of [-1, 0, Infinity, NaN, 1e9, '61min']) assert.deepEqual(paths(routine(step({dose: {type: 'hold', seconds}}))), ['steps[0].dose.seconds'], String(seconds));
  });
  test('a missing title, a misspelt field, an unknown dose, a wrong side', () => {
    assert.deepEqual(paths({id: 'x', steps: [step({dose: {type: 'hodl'}}), step({sides: 'up'}), step({repeets: 2})]}).sort(), ['steps[0].dose.type', 'steps[1].sides', 'steps[2].repeets', 'title']);
  });
  test('what is not of its kind, or out of its bounds', () => {
    const bad: readonly (readonly [string, object])[] = [
      ['say', {say: ''}], ['say', {say: '  '}], ['say', {say: 5}],
      ['repeat', {repeat: 2.5}], ['repeat', {repeat: '3'}], ['repeat', {repeat: 0}], ['repeat', {repeat: 101}],
      ['tips', {tips: {title: 'Why?'}}], ['dose.halfway', {dose: {type: 'hold', seconds: 60, halfway: 'yes'}}],
      ['dose.options', {dose: {type: 'check', id: 'x', options: [{value: 'a', label: 'A'}]}}], ['dose.secnds', {dose: {type: 'hold', seconds: 5, secnds: 6}}], ['dose.seconds', {dose: {type: 'hold', seconds: 3601}}],
    ];
    for (const [place, more] of bad) assert.deepEqual(paths(routine(step(more))), [`steps[0].${place}`], JSON.stringify(more));
    assert.deepEqual(paths(routine()), ['steps']);
    assert.deepEqual(faultsOf(routine(step({dose: {type: 'hold', seconds: 3600}, repeat: 100}), step({dose: {type: 'release', least: 30, most: 30}}))), []);
  });
  test('inside groups', () => {
    assert.deepEqual(paths(routine({title: 'Group', steps: [step(), {steps: [step({rest: 'x'})]}]})), ['steps[0].steps[1].steps[0].rest']);
  });
  test('fields that must agree', () => {
    assert.deepEqual(paths(routine(step({dose: {type: 'release', least: 60, most: 30}}))), ['steps[0].dose.most']);
    assert.deepEqual(paths(routine(step({repeat: {ask: 'More?', least: 5, most: 2}}))), ['steps[0].repeat.most']);
    assert.deepEqual(paths(routine({sides: 'both', steps: [step({sides: 'both'})]})), ['steps[0].steps[0].sides']);
    assert.deepEqual(paths(routine(step({dose: {type: 'breaths', pattern: '4-6', count: 3, seconds: 30}}))), ['steps[0].dose.seconds']);
    assert.deepEqual(paths(routine(step({dose: {type: 'check', id: 'x'}}))), ['steps[0].dose']);
  });
  test('too much: lists, texts, nesting, and repeats that multiply', () => {
    assert.ok(paths(routine(...Array.from({length: 201}, () => step()))).includes('steps'));
    assert.deepEqual(paths(routine(step({say: 'x'.repeat(241)}))), ['steps[0].say']);
    let deep: object = step();
    for (let i = 0; i < 40; i++) deep = {steps: [deep]};
    assert.match(faultsOf(routine(deep))[0]!.problem, /nested/);
    const until = {ask: 'More?', least: 1, most: 100};
    assert.match(faultsOf(routine({repeat: until, steps: [{repeat: until, steps: [step({repeat: until})]}]}))[0]!.problem, /too many/);
    assert.match(faultsOf(routine({repeat: 100, steps: [{repeat: 100, steps: [step({repeat: 100})]}]}))[0]!.problem, /too many/);
  });
  test('keys that reach into prototypes', () => {
    const text = '{"id":"a","title":"t","__proto__":{"polluted":1},"steps":[{"say":"a","constructor":{},"dose":{"type":"hold","seconds":5,"prototype":1}}]}';
    assert.deepEqual((parseRoutineText(text).faults ?? []).map(({path}) => path), ['__proto__', 'steps[0].constructor', 'steps[0].dose.prototype']);
    assert.equal(({} as {polluted?: number}).polluted, undefined);
  });
  test('a text that is no JSON, or too long', () => {
    assert.match(parseRoutineText('{"id":').faults![0]!.problem, /no JSON/);
    assert.match(parseRoutineText(' '.repeat(5_000_000)).faults![0]!.problem, /5000000 characters/);
  });
  test('every fault says what would be right', () => {
    for (const {problem, fix} of faultsOf({id: 'A b', title: 5, steps: [{}, 1, null, 'x', step({tips: [{}], optIn: 3, level: 9})]})) {
      assert.ok(problem.length > 3);
      assert.ok(fix.length > 3);
    }
  });
});

test('whatever is given, it never throws', () => {
  fc.assert(
    fc.property(fc.anything({maxDepth: 5}), (anything) => {
      const read = parseRoutine(anything);
      return !!read.routine !== !!read.faults;
    }),
    {numRuns: 2000},
  );
  fc.assert(fc.property(fc.json(), (text) => !!parseRoutineText(text)), {numRuns: 1000});
});

describe('what would be lost in silence', () => {
  test('is named', () => {
    assert.deepEqual(paths({...routine(step()), level: 2}), ['level']);
    assert.deepEqual(paths(routine(step({dose: {type: 'check', id: 'ease', scale: {low: 'a', high: 'b'}}}), step({compare: ['eaze']}))), ['steps[1].compare[0]']);
    assert.deepEqual((parseRoutine({...routine(step()), finish: {say: 'Up', figure: 'nope'}}, [], {figureIds: ['lie'], poseIds: []}).faults ?? []).map(({path}) => path), ['finish.figure']);
  });
});

test('figures are known, or named', () => {
  const known = {figureIds: ['lie'], poseIds: ['sit']};
  const named = (figure: unknown) => (parseRoutine(routine(step({figure})), [], known).faults ?? []).map(({path}) => path);
  assert.deepEqual([named('lie'), named('fly'), named({shows: 'Sits.', like: 'sit'}), named({shows: 'Sits.', like: 'lie'})], [[], ['steps[0].figure'], [], ['steps[0].figure.like']]);
});

describe('whatever comes in', () => {
  test('nothing is thrown, whatever it is', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    for (const odd of [10n, loop, Symbol('s'), NaN, () => 1]) {
      const {faults = []} = parseRoutine({id: 'a', title: 'A', audience: odd, steps: [{say: 'x', dose: {type: 'ready'}}]});
      assert.deepEqual(faults.map(({path}) => path), ['audience'], String(typeof odd));
    }
    assert.ok(parseRoutine({id: 'a', title: 'A', steps: Array(3)}).faults);
  });
  test('an id that names a part of every object is none', () => assert.ok(parseRoutine({id: 'constructor', title: 'A', steps: [{say: 'x', dose: {type: 'ready'}}]}).faults));
  test('as many faults are named as anybody reads', () => {
    assert.equal(parseRoutine(Object.fromEntries(Array.from({length: 200}, (_, i) => [`k${i}`, 1]))).faults!.length, 50);
  });
  test('what unfolds into some thousands of spans is read', () => {
    const steps = Array.from({length: 26}, () => ({say: 'x', sides: 'both', repeat: 100, dose: {type: 'hold', seconds: 1}}));
    assert.equal(parseRoutine({id: 'a', title: 'A', steps}).faults, undefined);
    assert.ok(parseRoutine({id: 'a', title: 'A', steps: [{repeat: 100, steps}]}).faults);
  });
});
