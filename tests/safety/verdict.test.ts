import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {conditions, loads, redFlags, verdict, type ScreenAnswers, type VerdictOptions} from '../../src/doors/safety.js';

const yes = (...ids: string[]): ScreenAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));

describe('the verdict', () => {
  test('nothing ticked: go, and belly pressure still waits for an opt-in', () => {
    assert.deepEqual(verdict({}), {outcome: 'go', blocked: ['abdominal-pressure', 'breath-hold', 'groin-pressure'], changed: [], flags: [], because: {}, surface: 'floor'});
    assert.ok(!verdict({}, {pressure: true}).blocked.includes('abdominal-pressure'));
  });
  test('an emergency goes before everything', () => {
    assert.equal(verdict(yes('rf-fever', 'rf-saddle', 'hernia')).outcome, 'emergency');
  });
  test('not sure counts as yes for red flags', () => {
    assert.deepEqual(verdict({'rf-saddle': 'unsure'}).outcome, 'emergency');
  });
  test('a flag that only withholds a load stops nothing else', () => {
    const {outcome, blocked} = verdict(yes('rf-aaa-risk'), {pressure: true});
    assert.deepEqual([outcome, blocked], ['go-with-changes', ['abdominal-pressure', 'breath-hold', 'groin-pressure']]);
    assert.equal(verdict(yes('rf-morning-stiff')).outcome, 'go');
  });
  test('the strictest value of all conditions counts, and says whose it is', () => {
    const {changed, blocked, because} = verdict(yes('hip-oa', 'knee'));
    assert.ok(blocked.includes('kneeling') && changed.includes('loaded-hip-extension'));
    assert.deepEqual(because.kneeling, ['hip-oa', 'knee']);
  });
  test('what a condition says of pressure alone, or what a clinician opened, is told where pressure was asked for', () => {
    const opened = verdict(yes('surgery-3-6m'), {pressure: true, agreed: ['surgery-3-6m']});
    assert.deepEqual([opened.changed.includes('abdominal-pressure'), opened.because['abdominal-pressure']], [true, ['surgery-3-6m']]);
    assert.deepEqual([verdict(yes('iud'), {pressure: true}).because['abdominal-pressure'], verdict(yes('iud'), {pressure: true}).outcome, verdict(yes('iud')).outcome], [['iud'], 'go-with-changes', 'go']);
    // What is as careful as for everybody needs no word.
    assert.equal(verdict(yes('hip-oa'), {pressure: true}).because['abdominal-pressure'], undefined);
  });
  test('a clinician who agreed opens what waits for one, never what is to be avoided', () => {
    assert.ok(!verdict(yes('hypertension'), {agreed: ['hypertension']}).blocked.includes('contract-relax'));
    assert.ok(verdict(yes('knee'), {agreed: ['knee']}).blocked.includes('kneeling'));
    assert.ok(verdict({'thr-ant-early': 'unsure'}, {agreed: ['thr-ant-early']}).blocked.includes('loaded-hip-extension'), 'nor what nobody is sure of');
  });
  test('getting down to the floor is no matter on a bed', () => {
    assert.ok(verdict(yes('no-floor')).blocked.includes('floor-transfer'));
    const {blocked, because} = verdict(yes('no-floor'), {surface: 'bed'});
    assert.deepEqual([blocked.includes('floor-transfer'), because['floor-transfer']], [false, undefined]);
  });
  test('not sure about a condition: pressure and strong stretches wait, the rest is only done carefully', () => {
    const {blocked, changed} = verdict({'thr-ant-early': 'unsure'}, {pressure: true});
    assert.deepEqual(blocked, ['abdominal-pressure', 'loaded-hip-extension', 'breath-hold', 'groin-pressure']);
    assert.deepEqual(changed, ['prone', 'side-lying', 'kneeling', 'contract-relax', 'long-hold', 'floor-transfer', 'partner-force', 'long-stretch', 'long-rest']);
  });
  test('under 18 is not offered anything', () => assert.equal(verdict(yes('under-18')).outcome, 'clinician-first'));
  test('answers to questions that nobody asks are passed over, names of prototypes too', () => {
    assert.deepEqual(verdict(JSON.parse('{"__proto__":"yes","constructor":"yes","tooth":"yes"}') as ScreenAnswers), verdict({}));
  });
  test('a breath-hold is blocked whatever is answered', () => {
    for (const {id} of conditions) for (const options of [{}, {agreed: [id], pressure: true, surface: 'bed'}] as VerdictOptions[]) assert.ok(verdict(yes(id), options).blocked.includes('breath-hold'));
  });
});

const ids = [...conditions.map(({id}) => id), ...redFlags.map(({id}) => id)];
const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const), {maxKeys: 12});
const strictness = ['go', 'go-with-changes', 'clinician-first', 'emergency'];

describe('whatever is answered', () => {
  test('a stricter answer never offers more', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ids), fc.boolean(), (answers, id, pressure) => {
        const before = verdict({...answers, [id]: 'no'}, {pressure});
        const after = verdict({...answers, [id]: 'yes'}, {pressure});
        for (const load of before.blocked) assert.ok(after.blocked.includes(load));
        for (const load of before.changed) assert.ok(after.changed.includes(load) || after.blocked.includes(load));
        assert.ok(strictness.indexOf(after.outcome) >= strictness.indexOf(before.outcome));
      }),
      {numRuns: 2000},
    );
  });
  test('the order of answers does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer(), (answers, seed) => {
        const shuffled = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => ((a.length * 7 + seed) % 5) - ((b.length * 7 + seed) % 5)));
        assert.deepEqual(verdict(shuffled), verdict(answers));
      }),
      {numRuns: 1000},
    );
  });
  test('every load is blocked, changed or free, and never two of them', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const {blocked, changed} = verdict(answers);
      return blocked.every((load) => !changed.includes(load)) && [...blocked, ...changed].every((load) => loads.includes(load));
    }), {numRuns: 1000});
  });
});
