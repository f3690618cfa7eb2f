import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {answersOf, questionnaireOf, responseOf, type Questionnaire, type QuestionnaireResponse} from '../../src/doors/fhir.js';
import {builtInRules, loads, verdict, type ScreenAnswers} from '../../src/doors/safety.js';
import {anyAnswers, flat, messages, screenAnswers, sent} from './support.js';

const questionnaire = questionnaireOf();
const respond = (answers: ScreenAnswers, to: Questionnaire = questionnaire): QuestionnaireResponse => responseOf(to, {outcome: 'go', answers})!;
const given = (response: QuestionnaireResponse): Record<string, unknown> => Object.fromEntries(flat(response.item).flatMap(({linkId, answer}) => (answer ? [[linkId, answer.map(({valueCoding, valueBoolean}) => valueCoding?.code ?? valueBoolean)]] : [])));
const no = {pregnancy: 'no', 'preg-to-15w': 'no', 'preg-16-27w': 'no', 'preg-28w': 'no'} as const;

describe('the QuestionnaireResponse', () => {
  test('there is none without the person’s consent', () => {
    assert.equal(responseOf(questionnaire, null), null);
    assert.equal(responseOf(questionnaire, {outcome: 'go'}), null);
    assert.notEqual(responseOf(questionnaire, {outcome: 'go', answers: {}}), null);
  });
  test('mirrors the groups and keeps the linkIds', () => {
    const {item} = respond({'rf-saddle': 'no', 'rf-fever': 'unsure', knee: 'yes'});
    assert.deepEqual(item!.map(({linkId, item: inside}) => [linkId, inside!.map((one) => one.linkId)]), [['flags.nerves', ['rf-saddle']], ['flags.illness', ['rf-fever']], ['areas.back-hip', ['knee']]]);
    assert.deepEqual(item![2]!.item![0], {linkId: 'knee', text: 'Knee replacement, or pain when you kneel', answer: [{valueCoding: {system: 'urn:psoas-elements:answer', code: 'yes', display: 'Yes'}}]});
  });
  test('says which questions it answers, in which version, and nothing of the person', () => {
    assert.deepEqual(Object.keys(respond({knee: 'yes'})), ['resourceType', 'language', 'questionnaire', 'status', 'item']);
    const {questionnaire: asked, status, language} = respond({}, questionnaireOf(builtInRules, {url: 'https://clinic.example/q', language: 'es'}));
    assert.deepEqual([asked, status, language], [`https://clinic.example/q|${builtInRules.version}`, 'completed', 'es']);
  });
  test('says when only where it is told', () => {
    for (const authored of ['2025-03-01T10:00:00.000Z', new Date('2025-03-01T10:00:00Z')]) assert.equal(responseOf(questionnaire, {outcome: 'go', answers: {}}, {authored})!.authored, '2025-03-01T10:00:00.000Z');
  });
  test('an invalid date is named', () => assert.throws(() => responseOf(questionnaire, {outcome: 'go', answers: {}}, {authored: new Date(NaN)}), {name: 'RangeError', message: /^authored is an invalid date\. Give /}));
  test('what was not asked or not answered is left out', () => {
    assert.deepEqual(given(respond({knee: 'yes', tooth: 'yes', iud: 'perhaps' as 'yes'})), {knee: ['yes']});
    assert.deepEqual(given(respond({knee: 'yes', iud: 'yes'}, questionnaireOf(builtInRules, {loads: ['kneeling']}))), {knee: ['yes']});
    assert.equal('item' in respond({}), false);
    assert.deepEqual(given(respond(JSON.parse('{"__proto__": "yes", "constructor": "yes"}') as ScreenAnswers)), {});
  });
  test('what is asked only after a yes is left out after a no', () => {
    assert.deepEqual(given(respond(no)), {pregnancy: ['no']});
    assert.deepEqual(given(respond({...no, pregnancy: 'yes', 'preg-28w': 'yes'})), {pregnancy: ['yes'], 'pregnancy.which': ['preg-28w']});
  });
  test('somebody who has it and is not sure which has all of it; somebody who is not sure at all is not asked more', () => {
    const all = (answer: 'yes' | 'unsure') => ({pregnancy: answer, 'preg-to-15w': answer, 'preg-16-27w': answer, 'preg-28w': answer});
    assert.deepEqual(given(respond(all('yes'))), {pregnancy: ['yes'], 'pregnancy.which': ['unsure']});
    assert.deepEqual(given(respond(all('unsure'))), {pregnancy: ['unsure']});
    assert.deepEqual(given(respond({...no, pregnancy: 'yes', 'preg-28w': 'unsure'})), {pregnancy: ['yes'], 'pregnancy.which': ['unsure']});
    assert.deepEqual(given(respond({...no, pregnancy: 'yes', 'preg-16-27w': 'unsure', 'preg-28w': 'yes'})), {pregnancy: ['yes'], 'pregnancy.which': ['preg-28w', 'unsure']});
  });
  test('conditions of a family that were answered without it stand for it', () => {
    assert.deepEqual(given(respond({'fusion-new': 'yes'})), {'spine-surgery': ['yes'], 'spine-surgery.which': ['fusion-new']});
    assert.deepEqual(given(respond({'fusion-new': 'no'})), {});
    assert.deepEqual(given(respond({'fusion-new': 'no', 'fusion-old': 'unsure'})), {'spine-surgery': ['unsure'], 'spine-surgery.which': ['fusion-old']});
  });
  test('whatever is answered: one of FHIR R4', () => fc.assert(fc.property(anyAnswers(builtInRules), (answers) => assert.deepEqual(messages(respond(answers)), [])), {numRuns: 60}));
});

describe('and back', () => {
  test('what the screen gives comes back as it was, as far as it is asked', () => {
    fc.assert(
      fc.property(screenAnswers(builtInRules), fc.option(fc.subarray([...loads], {minLength: 1, maxLength: 3}), {nil: undefined}), (answers, some) => {
        const asked = questionnaireOf(builtInRules, some ? {loads: some} : {});
        const ids = new Set(flat(asked.item).flatMap(({linkId, answerOption = []}) => [linkId, ...answerOption.map(({valueCoding}) => valueCoding!.code)]));
        assert.deepEqual(answersOf(asked, sent(respond(answers, asked))), Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id))));
      }),
      {numRuns: 500},
    );
  });
  test('whatever else is given never comes back milder', () => {
    const strictness = ['go', 'go-with-changes', 'clinician-first', 'emergency'];
    fc.assert(
      fc.property(anyAnswers(builtInRules), (answers) => {
        // No screen ends so: who has it and is not sure which has all of it, and for the hip not sure is stricter than yes.
        fc.pre(!builtInRules.families.some(({id, options}) => answers[id] === 'yes' && options.some((option) => answers[option.id] === 'unsure')));
        const [before, after] = [verdict(answers, {pressure: true}), verdict(answersOf(questionnaire, sent(respond(answers))), {pressure: true})];
        assert.ok(strictness.indexOf(after.outcome) >= strictness.indexOf(before.outcome));
        for (const load of before.blocked) assert.ok(after.blocked.includes(load));
        for (const load of before.changed) assert.ok(after.changed.includes(load) || after.blocked.includes(load));
      }),
      {numRuns: 3000},
    );
  });
  const answering = (...item: object[]): QuestionnaireResponse => ({resourceType: 'QuestionnaireResponse', status: 'completed', item}) as unknown as QuestionnaireResponse;
  const coded = (linkId: string, ...codes: string[]) => ({linkId, answer: codes.map((code) => ({valueCoding: {code}}))});
  test('other questions are passed over; of an answer that cannot be read nobody is sure', () => {
    const foreign = {linkId: 'iud', answer: [{valueCoding: {system: 'urn:other', code: 'yes'}}]};
    assert.deepEqual(answersOf(questionnaire, answering(coded('knee', 'yes'), coded('tooth', 'yes'), coded('hip-oa', 'oui'), coded('__proto__', 'yes'), foreign, {linkId: 'disc', answer: [{valueBoolean: true}]})), {knee: 'yes', 'hip-oa': 'unsure', iud: 'unsure', disc: 'unsure'});
    assert.equal(verdict(answersOf(questionnaire, answering({linkId: 'rf-saddle', answer: [{valueString: 'Yes'}]}))).outcome, 'emergency');
    assert.deepEqual(answersOf(questionnaire, answering(coded('spine-surgery', 'yes'), coded('spine-surgery.which', 'fusion-new', 'knee'))), {'spine-surgery': 'yes', 'fusion-new': 'yes', 'fusion-old': 'no'});
  });
  test('true is yes, and false is no', () => {
    const asked = {resourceType: 'Questionnaire', status: 'active', item: [{linkId: 'a', type: 'boolean'}, {linkId: 'b', type: 'boolean'}]} as unknown as Questionnaire;
    assert.deepEqual(answersOf(asked, answering({linkId: 'a', answer: [{valueBoolean: true}]}, {linkId: 'b', answer: [{valueBoolean: false}]})), {a: 'yes', b: 'no'});
  });
  test('of a response that is not finished, or was withdrawn, nobody is sure', () => {
    for (const status of ['in-progress', 'entered-in-error', 'stopped']) {
      const read = answersOf(questionnaire, {...answering(coded('knee', 'no')), status} as unknown as QuestionnaireResponse);
      assert.ok(Object.values(read).every((answer) => answer === 'unsure') && read['rf-saddle'] && read['preg-28w'], status);
      assert.equal(verdict(read).outcome, 'emergency');
    }
    assert.deepEqual(answersOf(questionnaire, {...answering(coded('knee', 'no')), status: 'amended'} as unknown as QuestionnaireResponse), {knee: 'no'});
  });
  test('of two answers the stricter counts', () => assert.deepEqual(answersOf(questionnaire, answering(coded('knee', 'no', 'unsure'), coded('knee', 'no'))), {knee: 'unsure'}));
  test('a follow-up counts only where it is asked', () => {
    assert.deepEqual(answersOf(questionnaire, answering(coded('pregnancy', 'no'), coded('pregnancy.which', 'preg-28w'))), no);
    assert.deepEqual(answersOf(questionnaire, answering(coded('pregnancy.which', 'preg-28w'))), {});
  });
  test('one of several, and not sure about the others', () => {
    assert.deepEqual(answersOf(questionnaire, answering(coded('pregnancy', 'yes'), coded('pregnancy.which', 'preg-28w', 'unsure'))), {pregnancy: 'yes', 'preg-to-15w': 'unsure', 'preg-16-27w': 'unsure', 'preg-28w': 'yes'});
    assert.deepEqual(answersOf(questionnaire, answering(coded('pregnancy', 'yes'))), {pregnancy: 'yes', 'preg-to-15w': 'yes', 'preg-16-27w': 'yes', 'preg-28w': 'yes'});
  });
  test('whatever comes, nothing is thrown', () => {
    fc.assert(fc.property(fc.jsonValue({maxDepth: 8}), fc.jsonValue(), (item, answers) => assert.deepEqual(answersOf(questionnaire, {item: [item, {linkId: 'knee', answer: [answers], item}]} as unknown as QuestionnaireResponse), {knee: 'unsure'})), {numRuns: 500});
    let deep: object = {linkId: 'x'};
    for (let i = 0; i < 50_000; i++) deep = {linkId: 'x', item: [deep]};
    assert.deepEqual(answersOf(questionnaire, answering(deep)), {});
  });
});
