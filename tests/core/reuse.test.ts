/** Routines that reuse techniques by id, and a clinic's defaults. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, parseRoutine, type Routine} from '../../src/doors/core.js';
import {fitting, parseDefaults, withDoses} from '../../src/core/defaults.js';

const technique: Routine = {
  id: 'stretch',
  title: 'Stretch',
  stopSigns: ['It hurts'],
  steps: [
    {say: 'Kneel.', dose: {type: 'ready'}},
    {say: 'Lean.', dose: {type: 'hold', seconds: 20, stated: true}, short: {type: 'hold', seconds: 10, stated: false}},
    {name: 'Again', steps: [{say: 'Lean more.', dose: {type: 'release', least: 10, most: 30, stated: true}}]},
  ],
};
const using = (...steps: object[]) => parseRoutine({id: 'mine', title: 'Mine', steps}, [technique]);
const lengths = (routine: Routine, short = false) => compile(routine, {short}).spans.map(({kind, length}) => [kind, length]);

describe('a technique reused by its id', () => {
  test('stands where it is named, whole', () => {
    const {routine} = using({use: 'stretch'}, {say: 'Rest.', dose: {type: 'hold', seconds: 5}});
    assert.deepEqual(lengths(routine!), [['ready', null], ['hold', 20_000], ['release', 30_000], ['hold', 5000]]);
    assert.deepEqual(compile(routine!).steps.find(({say}) => say === 'Lean.')!.stopSigns, ['It hurts']);
  });
  test('takes a dose of one’s own in every step that knows its field, in the short form too, and then it is no longer stated', () => {
    const {routine} = using({use: 'stretch', dose: {seconds: '45s'}});
    for (const short of [false, true]) assert.deepEqual(lengths(routine!, short), [['ready', null], ['hold', 45_000], ['release', 30_000]]);
    assert.ok(!JSON.stringify(routine!.steps[0]).includes('"seconds":45,"stated":true'));
  });
  test('may have a name of its own, and stand inside a group', () => {
    const {routine} = using({title: 'Part', steps: [{use: 'stretch', name: 'Mine', dose: {most: 60}}]});
    assert.equal(compile(routine!).parts[0]!.name, 'Mine');
    assert.deepEqual(lengths(routine!)[2], ['release', 60_000]);
  });
  test('leaves the technique itself as it was', () => {
    using({use: 'stretch', dose: {seconds: 45}});
    assert.deepEqual(lengths(technique), [['ready', null], ['hold', 20_000], ['release', 30_000]]);
  });
  test('that is not known is named with its place and with those that are', () => {
    assert.deepEqual(using({say: 'Rest.', dose: {type: 'ready'}}, {use: 'yoga'}).faults, [{path: 'steps[1].use', problem: 'is no technique that is known here', fix: 'Use stretch'}]);
    assert.deepEqual(parseRoutine({id: 'mine', title: 'Mine', steps: [{use: 'stretch'}]}).faults![0]!.fix, 'Write its steps out');
  });
  test('with a dose that fits nothing in it is a fault', () => {
    assert.deepEqual(using({title: 'Part', steps: [{use: 'stretch', dose: {count: 5}}]}).faults, [{path: 'steps[0].steps[0].dose', problem: 'fits no step of stretch', fix: 'Leave it out, or name a field that its steps have'}]);
  });
  test('with a dose whose times contradict each other is a fault', () => {
    assert.match(using({use: 'stretch', dose: {least: 40}}).faults![0]!.problem, /less than least/);
  });
});

describe('a clinic’s defaults', () => {
  test('are read with every fault named', () => {
    assert.deepEqual(parseDefaults({emergencyNumber: '112', contact: 'Call us.', advice: false, painLimit: 3, doses: [{technique: 'stretch', seconds: '30s'}]}).defaults!.doses, [{technique: 'stretch', seconds: 30}]);
    assert.deepEqual(parseDefaults({painLimit: 11, advise: true}).faults!.map(({path}) => path), ['painLimit', 'advise']);
    assert.equal(parseDefaults(null).faults!.length, 1);
  });
  test('lay their doses over the techniques they name, and over nothing else', () => {
    const routine: Routine = {id: 'r', title: 'R', steps: [technique, {say: 'Rest.', dose: {type: 'hold', seconds: 5}}]};
    assert.deepEqual(lengths(withDoses(routine, {doses: [{technique: 'stretch', seconds: 30}]})), [['ready', null], ['hold', 30_000], ['release', 30_000], ['hold', 5000]]);
    assert.equal(withDoses(routine, {}), routine);
  });
  test('that fit no technique are named with their place, and the others count', () => {
    const good = {technique: 'stretch', seconds: 30};
    const {defaults, faults} = fitting({painLimit: 3, doses: [{technique: 'yoga', seconds: 30}, good, {technique: 'stretch', count: 5}, {technique: 'stretch', least: 300}]}, [technique]);
    assert.deepEqual(defaults, {painLimit: 3, doses: [good]});
    assert.deepEqual(faults.map(({path, problem}) => `${path} ${problem}`), ['doses[0].technique is no technique that is known here', 'doses[2] fits no step of stretch', 'doses[3] would make the longest time of stretch shorter than its least']);
    assert.equal(fitting(defaults, [technique]).defaults, defaults);
  });
});
