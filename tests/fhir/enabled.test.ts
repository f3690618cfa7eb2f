import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ScreenAnswer} from '../../src/doors/safety.js';
import {isEnabled} from '../../src/fhir/enabled.js';
import type {EnableWhen, QuestionnaireItem} from '../../src/fhir/types.js';

const when = (code: string, operator = '=', question = 'a'): EnableWhen => ({question, operator, answerCoding: {code}}) as EnableWhen;
const item = (enableWhen?: EnableWhen[], enableBehavior?: 'any' | 'all'): QuestionnaireItem => ({linkId: 'x', type: 'choice', ...(enableWhen && {enableWhen}), ...(enableBehavior && {enableBehavior})});
const enabled = (one: QuestionnaireItem, said: Record<string, ScreenAnswer>): boolean => isEnabled(one, (linkId) => said[linkId]);

describe('an item is asked', () => {
  test('where it stands behind nothing', () => assert.equal(enabled(item(), {}), true));
  test('after an answer that means the same', () => {
    assert.deepEqual(['yes', 'no', 'unsure'].map((said) => enabled(item([when('Y')]), {a: said as ScreenAnswer})), [true, false, false]);
    assert.equal(enabled(item([{question: 'a', operator: '=', answerBoolean: false}]), {a: 'no'}), true);
    assert.equal(enabled(item([{question: 'a', operator: '=', answerString: 'Not sure'}]), {a: 'unsure'}), true);
  });
  test('not before there is an answer, nor after one that means nothing here', () => assert.deepEqual([enabled(item([when('perhaps')]), {}), enabled(item([when('perhaps')]), {a: 'yes'})], [false, false]));
  test('not by another operator', () => assert.equal(enabled(item([when('yes', '!=')]), {a: 'yes'}), false));
  test('after any of several answers, or after all', () => {
    const two = [when('yes'), when('yes', '=', 'b')];
    assert.deepEqual([enabled(item(two, 'any'), {a: 'yes'}), enabled(item(two, 'all'), {a: 'yes'}), enabled(item(two, 'all'), {a: 'yes', b: 'yes'})], [true, false, true]);
  });
});
