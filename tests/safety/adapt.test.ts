import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {compile, type Item, type Routine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';
import {adapt, conditions, redFlags, verdict, type ScreenAnswers, type VerdictOptions} from '../../src/doors/safety.js';
import {adapt as adaptTo} from '../../src/safety/adapt.js';
import {loadsOf} from '../../src/safety/loads.js';
import {asksBeforePressure} from '../../src/safety/pressure.js';

const find = (id: string): Routine => routines.find((routine) => routine.id === id)!;
const yes = (...ids: string[]): ScreenAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));
const fit = (id: string, answers: ScreenAnswers, options?: VerdictOptions) => adapt(find(id), verdict(answers, options));
const titles = (routine: Routine | null): string[] => (routine?.steps ?? []).map((item) => ('title' in item ? (item.title ?? '') : ''));

describe('fitting a routine', () => {
  test('without an answer that matters it stays as it is', () => {
    for (const routine of routines) assert.deepEqual(adapt(routine, verdict({}, {pressure: true})), {routine, changes: [], advice: []});
    assert.deepEqual(fit('bolster-release', yes('kidney')).changes, []);
  });
  test('after an emergency, a flag that needs a clinician, and under 18 there is none', () => {
    for (const id of ['rf-saddle', 'rf-cancer', 'under-18']) assert.equal(fit('bolster-release', yes(id)).routine, null);
  });
  test('morning stiffness stops nothing, and a doctor should hear of it', () => {
    const {routine, changes, advice} = fit('bolster-release', yes('rf-morning-stiff'));
    assert.deepEqual([routine, changes, advice], [find('bolster-release'), [], ['mention']]);
  });
  test('what is blocked leaves, and the first alternative that fits comes in', () => {
    const {routine, changes} = fit('half-kneeling-stretch', yes('knee'));
    assert.deepEqual(titles(routine), ['Standing stretch']);
    assert.deepEqual(changes[0], {what: 'swapped', title: 'Half-kneeling stretch', instead: 'Standing stretch', because: ['knee']});
  });
  test('flat lying in pregnancy: a rest on the side takes the place of the rest, the self-checks leave', () => {
    const {routine, changes} = fit('bolster-release', yes('preg-16-27w'));
    assert.deepEqual(titles(routine), ['Rest on your side']);
    assert.deepEqual(changes.map(({what, title}) => `${what} ${title}`), ['left-out How you lie', 'swapped Bolster rest', 'changed Rest on your side']);
  });
  test('an alternative that is blocked as well does not come in', () => {
    const {routine, advice} = fit('half-kneeling-stretch', yes('knee', 'preg-complex'));
    assert.deepEqual([titles(routine), advice], [['Rest on your side'], []]);
    const alone: Routine = {id: 'alone', title: 'Alone', steps: [{...techniques.find(({id}) => id === 'half-kneeling')!, fallbacks: ['split-stance', 'bolster-rest']}]};
    const left = adapt(alone, verdict(yes('knee', 'preg-complex')));
    assert.deepEqual([titles(left.routine), left.advice], [[], ['rest', 'ask']]);
  });
  test('what only needs care stays, and is named', () => {
    const {routine, changes} = fit('bolster-release', yes('spondy'));
    assert.deepEqual(titles(routine), titles(find('bolster-release')));
    assert.deepEqual(changes, [{what: 'changed', title: 'How you lie', because: ['spondy']}, {what: 'changed', title: 'Bolster rest', because: ['spondy']}]);
  });
  test('where only the floor is the obstacle, a bed will do', () => {
    const {routine, changes} = fit('bolster-release', yes('thr-ant-early'));
    assert.equal(titles(routine).length, 3);
    assert.ok(changes.some(({what, title}) => what === 'bed' && title === 'Bolster rest'));
    assert.deepEqual(titles(fit('half-kneeling-stretch', yes('no-floor')).routine), ['Standing stretch']);
  });
  test('a comparison whose questions have left, leaves too', () => {
    const {routine} = fit('bolster-release', yes('preg-28w'));
    assert.ok(!JSON.stringify(routine!.steps).includes('compare'));
  });
  test('a technique that is there already does not come in twice', () => {
    const both: Routine = {id: 'both', title: 'Both', steps: [techniques.find(({id}) => id === 'bolster-rest')!, techniques.find(({id}) => id === 'half-kneeling')!]};
    assert.deepEqual(titles(adapt(both, verdict(yes('knee', 'hip-oa', 'labral-fai'))).routine).filter((title) => title === 'Bolster rest'), ['Bolster rest']);
  });
  test('a part of a technique leaves without the rest of it', () => {
    const gentle: Routine = {id: 'g', title: 'G', loads: ['side-lying'], steps: [{say: 'Rest', dose: {type: 'hold', seconds: 60}}, {say: 'Press', loads: ['abdominal-pressure'], dose: {type: 'hold', seconds: 9}}]};
    assert.deepEqual(adaptTo(gentle, verdict({})).routine!.steps.map((item) => ('say' in item ? item.say : '')), ['Rest']);
  });
});

describe('the cases of the clinical notes, as far as the library has the techniques', () => {
  const offered = (id: string, answers: ScreenAnswers, options?: VerdictOptions) => titles(fit(id, answers, options).routine);
  test('1. endometriosis: the stretch and the rest remain', () => {
    assert.deepEqual(offered('half-kneeling-stretch', yes('endometriosis')), ['Half-kneeling stretch']);
    assert.deepEqual(offered('bolster-release', yes('endometriosis')), ['How you lie', 'Bolster rest', 'How you lie']);
  });
  test('2. 25 weeks pregnant: nothing flat, a rest on the side; the half-kneel with changes', () => {
    assert.deepEqual(offered('bolster-release', yes('preg-16-27w')), ['Rest on your side']);
    assert.equal(fit('half-kneeling-stretch', yes('preg-16-27w')).changes[0]!.what, 'changed');
  });
  test('3. hip replaced from the front, 8 weeks ago: no stretch of any kind', () => {
    assert.deepEqual(offered('half-kneeling-stretch', yes('thr-ant-early')), ['Bolster rest']);
  });
  test('4. blood thinners with groin pain: emergency', () => assert.equal(verdict(yes('anticoag', 'rf-blood-thinner-groin')).outcome, 'emergency'));
  test('5. 68 and an ex-smoker: pressure gone, rest full', () => {
    assert.ok(verdict(yes('aaa-risk'), {pressure: true}).blocked.includes('abdominal-pressure'));
    assert.deepEqual(fit('bolster-release', yes('aaa-risk')).changes, []);
  });
  test('6. cannot get to the floor, knee replaced: the stretch standing', () => {
    const {routine, changes} = fit('half-kneeling-stretch', yes('no-floor', 'knee'), {surface: 'bed'});
    assert.deepEqual([titles(routine), changes[0]!.what], [['Standing stretch'], 'swapped']);
  });
  test('7. panic: the routine stays the same', () => assert.equal(offered('bolster-release', yes('panic')).length, 3));
  test('8. nothing ticked: pressure still off until asked for', () => assert.ok(verdict({}).blocked.includes('abdominal-pressure')));
  test('9. not sure about numbness between the legs: stops', () => assert.equal(verdict({'rf-saddle': 'unsure'}).outcome, 'emergency'));
  test('10. two conditions combine to the stricter value', () => assert.ok(verdict(yes('hip-oa', 'knee')).blocked.includes('kneeling')));
});

describe('pressure on the belly', () => {
  const pressing: Routine = {id: 'mine', title: 'Mine', steps: [{title: 'Press', loads: ['abdominal-pressure'], steps: [{say: 'Press', dose: {type: 'hold', seconds: 9}}]}, {say: 'Rest', dose: {type: 'hold', seconds: 9}}]};
  const gates = (routine: Routine): unknown[] => compile(routine).spans.map(({kind, gate}) => [kind, gate]);
  test('in a routine of somebody’s own is asked for, also where its author forgot to', () => {
    const {routine} = adapt(pressing, verdict({}, {pressure: true}));
    assert.deepEqual(gates(routine!), [['ask', undefined], ['hold', 0], ['hold', undefined]]);
    assert.deepEqual(gates(pressing), [['hold', undefined], ['hold', undefined]]);
  });
  test('also where only the whole of it says that it presses, and where no screen is asked', () => {
    const whole: Routine = {id: 'mine', title: 'Mine', loads: ['abdominal-pressure'], steps: [{say: 'Press', dose: {type: 'hold', seconds: 9}}]};
    assert.deepEqual(gates(asksBeforePressure(whole)), [['ask', undefined], ['hold', 0]]);
    assert.deepEqual(gates(asksBeforePressure(pressing)), [['ask', undefined], ['hold', 0], ['hold', undefined]]);
    for (const routine of routines) assert.deepEqual(asksBeforePressure(routine), routine);
  });
  test('an alternative that comes in is fitted like the rest', () => {
    const {changes} = fit('tool-then-stretch', yes('endometriosis', 'no-floor'), {pressure: true});
    assert.ok(changes.some(({what, title}) => what === 'bed' && title === 'Bolster rest'));
  });
  test('under a practitioner’s hands has its own consent step', () => {
    const {routine} = adapt({...pressing, audience: 'practitioner'}, verdict({}, {pressure: true}));
    assert.deepEqual(gates(routine!), [['hold', undefined], ['hold', undefined]]);
  });
  test('leaves where a condition forbids it, and another technique comes in', () => {
    const {routine, changes} = fit('tool-then-stretch', yes('endometriosis'), {pressure: true});
    assert.deepEqual(titles(routine), ['Bolster rest', 'Half-kneeling stretch']);
    assert.deepEqual(changes[0], {what: 'swapped', title: 'Breaths on a tool', instead: 'Bolster rest', because: ['endometriosis']});
  });
});

describe('whatever is answered', () => {
  const ids = [...conditions.map(({id}) => id), ...redFlags.map(({id}) => id)];
  const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes' as const, 'unsure' as const), {maxKeys: 6});
  const leaves = (item: Item): Item[] => ('steps' in item ? item.steps.flatMap(leaves) : [item]);
  const check = (routine: Routine, answers: ScreenAnswers, options: VerdictOptions): void => {
    const found = verdict(answers, options);
    const {routine: fitted, advice} = adapt(routine, found);
    if (!fitted) return assert.ok(found.outcome === 'emergency' || found.outcome === 'clinician-first');
    const onBed = (item: Item): boolean => 'surfaces' in item && !!item.surfaces?.includes('bed');
    for (const item of fitted.steps) for (const load of loadsOf(item)) assert.ok(!found.blocked.includes(load as never) || (load === 'floor-transfer' && onBed(item)), `${load} in ${JSON.stringify(answers)}`);
    const known = new Set([...leaves(routine), ...techniques.flatMap(leaves)].map((item) => JSON.stringify(item)));
    for (const item of fitted.steps.flatMap(leaves)) assert.ok(known.has(JSON.stringify(item)));
    if (!fitted.steps.length) assert.deepEqual(advice, ['rest', 'ask']);
    compile(fitted);
  };
  test('nothing offered carries a blocked load: every condition, every pair', () => {
    const surfaces = ['floor', 'bed'] as const;
    for (const routine of routines)
      for (const a of conditions) for (const b of conditions) for (const surface of surfaces) check(routine, yes(a.id, b.id), {surface});
  });
  test('nothing offered carries a blocked load: any set of answers', () => {
    fc.assert(fc.property(fc.constantFrom(...routines), anyAnswers, fc.subarray(ids), fc.boolean(), fc.constantFrom('floor', 'bed', 'chair'), (routine, answers, agreed, pressure, surface) => check(routine, answers, {agreed, pressure, surface: surface as 'bed'})), {numRuns: 2000});
  });
  test('one more answer adds nothing but an alternative', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routines), anyAnswers, fc.constantFrom(...ids), (routine, answers, id) => {
        const before = adapt(routine, verdict({...answers, [id]: 'no'})).routine;
        const after = adapt(routine, verdict({...answers, [id]: 'yes'}));
        const added = titles(after.routine).filter((title) => !titles(before).includes(title));
        for (const title of added) assert.ok(after.changes.some(({instead}) => instead === title));
      }),
      {numRuns: 2000},
    );
  });
});
