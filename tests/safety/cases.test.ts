/** The twelve cases of the project's clinical notes, section 7.5, by name. The twelfth is tests/elements/privacy.test.ts. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Item, Routine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';
import {adapt, conditions, verdict, type ScreenAnswers, type VerdictOptions} from '../../src/doors/safety.js';

const yes = (...ids: string[]): ScreenAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));
const idsIn = (routine: Routine | null): string[] => (routine?.steps ?? []).map((item) => ('steps' in item ? (item.id ?? '') : ''));
const offered = (id: string, answers: ScreenAnswers, options?: VerdictOptions): string[] => idsIn(adapt(routines.find((one) => one.id === id)!, verdict(answers, options)).routine);
/** What a technique becomes when somebody asks for it alone. */
const alone = (id: string, answers: ScreenAnswers, options?: VerdictOptions) => {
  const technique = techniques.find((one) => one.id === id)!;
  const {routine, changes} = adapt({id: 'alone', title: 'Alone', ...(technique.audience && {audience: technique.audience}), steps: [technique]}, verdict(answers, options));
  return {ids: idsIn(routine), changed: changes.some(({what}) => what === 'changed' || what === 'bed')};
};
const stays = (id: string, answers: ScreenAnswers, options?: VerdictOptions): boolean => alone(id, answers, options).ids.includes(id);

describe('cases of the clinical notes', () => {
  test('1. endometriosis: the tool is gone; half-kneel, lying stretch and bolster remain', () => {
    const answers = yes('endometriosis');
    assert.equal(stays('tool-release', answers, {pressure: true}), false);
    for (const id of ['half-kneeling', 'knee-to-chest', 'bolster-rest']) assert.ok(stays(id, answers, {pressure: true}), id);
  });
  test('2. 25 weeks pregnant: rest on the side, standing and padded half-kneel with changes, breathing; nothing flat, prone or pressed', () => {
    const answers = yes('preg-16-27w');
    for (const id of ['side-rest', 'split-stance', 'half-kneeling']) assert.deepEqual([stays(id, answers), alone(id, answers).changed], [true, true], id);
    assert.ok(stays('belly-breathing', answers));
    for (const id of ['bolster-rest', 'heel-slide', 'knee-to-chest', 'tool-release', 'constructive-rest']) assert.equal(stays(id, answers, {pressure: true}), false, id);
  });
  test('3. hip replaced from the front 8 weeks ago: no stretch of any kind; on a bed rest with knees bent, on the side, and breathing', () => {
    const answers = yes('thr-ant-early');
    for (const id of ['half-kneeling', 'split-stance', 'knee-to-chest', 'bed-edge', 'seated-stretch']) assert.equal(stays(id, answers, {surface: 'bed'}), false, id);
    for (const id of ['constructive-rest', 'side-rest', 'belly-breathing']) assert.ok(stays(id, answers, {surface: 'bed'}), id);
  });
  test('4. a blood thinner with groin pain: the page of help', () => {
    const found = verdict(yes('anticoag', 'rf-blood-thinner-groin'));
    assert.deepEqual([found.outcome, adapt(routines[0]!, found).routine], ['emergency', null]);
  });
  test('5. 68 and an ex-smoker: pressure gone, rest full', () => {
    for (const answers of [yes('aaa-risk'), yes('rf-aaa-risk')]) {
      assert.equal(stays('tool-release', answers, {pressure: true}), false);
      assert.deepEqual([offered('bolster-release', answers).length, alone('bolster-rest', answers).changed], [3, false]);
    }
  });
  test('6. cannot get to the floor, knee replaced: bed or chair', () => {
    const answers = yes('no-floor', 'knee');
    const needsFloor = (item: Item): boolean => 'surfaces' in item && !!item.surfaces && !item.surfaces.includes('bed') && !item.surfaces.includes('chair');
    for (const routine of routines) for (const surface of ['floor', 'bed', 'chair'] as const) for (const item of adapt(routine, verdict(answers, {surface})).routine!.steps) assert.equal(needsFloor(item), false);
    assert.deepEqual(offered('half-kneeling-stretch', answers, {surface: 'bed'}), ['split-stance']);
  });
  test('7. panic: the pacer off, the routine the same', () => {
    const {routine} = adapt(routines.find(({id}) => id === 'gentle-daily')!, verdict(yes('panic')));
    assert.deepEqual(idsIn(routine), offered('gentle-daily', {}));
    assert.doesNotMatch(JSON.stringify(routine), /"pattern":"(?!own)/);
  });
  test('8. nothing ticked: pressure still off until asked for', () => {
    assert.ok(verdict({}).blocked.includes('abdominal-pressure'));
    assert.equal(stays('tool-release', {}), false);
    assert.ok(stays('tool-release', {}, {pressure: true}));
  });
  test('9. not sure about numbness between the legs: stops', () => assert.equal(verdict({'rf-saddle': 'unsure'}).outcome, 'emergency'));
  test('10. two conditions combine to the stricter value', () => {
    assert.ok(stays('half-kneeling', yes('hip-oa')));
    assert.equal(stays('half-kneeling', yes('hip-oa', 'knee')), false);
  });
  test('11. every condition but under 18 leaves a rest, on a bed', () => {
    const rests = ['bolster-rest', 'constructive-rest', 'calves-on-chair', 'side-rest', 'seated-breathing', 'sleep-breathing'];
    for (const {id} of conditions) if (id !== 'under-18') assert.ok(rests.some((rest) => stays(rest, yes(id), {surface: 'bed'})), id);
  });
});
