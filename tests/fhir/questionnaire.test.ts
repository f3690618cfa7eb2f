import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {questionnaireOf, type Questionnaire} from '../../src/doors/fhir.js';
import {builtInRules, conditions, families, redFlags, tightened} from '../../src/doors/safety.js';
import {clinicsRules, flat, itemOf, messages, withItem} from './support.js';

const questionnaire = questionnaireOf();
const linkIds = ({item}: Questionnaire): string[] => flat(item).map(({linkId}) => linkId);

describe('the Questionnaire', () => {
  test('is one of FHIR R4, with its items', () => assert.deepEqual(messages(questionnaire), []));
  test('what is wrong in an item inside a group would be found', () => {
    assert.match(messages(withItem(questionnaire, 'rf-saddle', {type: 'yes-no'})).join(), /Code "yes-no" not found/);
    assert.match(messages(withItem(questionnaire, 'pregnancy.which', {enableWhen: [{question: 'pregnancy', operator: '='}]})).join(), /answer\[x\]/);
  });
  test('says which rules it is, and that nobody has reviewed them', () => {
    const {status, version, language, subjectType, description, title} = questionnaire;
    assert.deepEqual([status, version, language, subjectType, title], ['draft', builtInRules.version, 'en', ['Patient'], 'Before you start']);
    assert.equal(description, 'Review of the rules behind these questions: not reviewed by a clinician.');
  });
  test('asks for every sign and condition once, by its id', () => {
    const asked = flat(questionnaire.item).flatMap((one) => [one.linkId, ...(one.answerOption ?? []).map(({valueCoding}) => valueCoding!.code!)]);
    for (const {id} of [...redFlags, ...conditions, ...families]) assert.equal(asked.filter((one) => one === id).length, 1, id);
  });
  test('signs stand in the groups of the screen, in its order; then conditions by area', () => {
    assert.deepEqual(questionnaire.item!.map(({linkId}) => linkId), [...['nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age'].map((one) => `flags.${one}`), ...['pregnancy', 'belly', 'back-hip', 'heart-breath', 'body', 'comfort', 'now'].map((one) => `areas.${one}`)]);
    const [nerves] = questionnaire.item!;
    assert.equal(nerves!.text, 'Is any of this new, or getting worse?');
    assert.deepEqual(nerves!.item!.map(({linkId}) => linkId), [...redFlags.filter(({group}) => group === 'nerves').map(({id}) => id), 'flags.nerves.why']);
    assert.ok(itemOf(questionnaire, 'areas.body').item!.some(({linkId}) => linkId === 'osteoporosis'));
  });
  test('a question is answered with yes, no or not sure', () => {
    assert.deepEqual(itemOf(questionnaire, 'rf-saddle').answerOption!.map(({valueCoding}) => valueCoding), [
      {system: 'urn:psoas-elements:answer', code: 'yes', display: 'Yes'},
      {system: 'urn:psoas-elements:answer', code: 'no', display: 'No'},
      {system: 'urn:psoas-elements:answer', code: 'unsure', display: 'Not sure'},
    ]);
  });
  test('what a family is made of is asked after a yes or a not sure', () => {
    const {text, enableWhen, enableBehavior, answerOption, repeats} = itemOf(questionnaire, 'spine-surgery.which');
    assert.deepEqual([text, repeats], ['How long ago was the spine surgery?', true]);
    assert.deepEqual([enableBehavior, enableWhen!.map(({question, operator, answerCoding}) => [question, operator, answerCoding!.code])], ['any', [['spine-surgery', '=', 'yes'], ['spine-surgery', '=', 'unsure']]]);
    assert.deepEqual(answerOption!.map(({valueCoding}) => [valueCoding!.code, valueCoding!.display]), [['fusion-new', 'Under 12 months'], ['fusion-old', 'Longer ago'], ['unsure', 'Not sure']]);
  });
  test('carries what an answer does', () => {
    assert.deepEqual(itemOf(questionnaire, 'rf-saddle').extension, [{url: 'urn:psoas-elements:action', valueCode: 'emergency-now'}]);
    const [change, loads] = itemOf(questionnaire, 'iud').extension!;
    assert.deepEqual(change, {url: 'urn:psoas-elements:change', valueString: 'Try stretching first. Stop if you cramp.'});
    assert.deepEqual(loads!.extension, [{url: 'abdominal-pressure', valueCode: 'caution'}, {url: 'breath-hold', valueCode: 'avoid'}, {url: 'groin-pressure', valueCode: 'caution'}]);
  });
  test('for some loads only what matters for them is asked, and every sign', () => {
    const ids = linkIds(questionnaireOf(builtInRules, {loads: ['kneeling']}));
    assert.ok(redFlags.every(({id}) => ids.includes(id)));
    assert.deepEqual([ids.includes('knee'), ids.includes('iud'), ids.includes('areas.comfort')], [true, false, false]);
    // Of a family one condition is enough: the others are needed to tell it apart.
    const hip = itemOf(questionnaireOf(builtInRules, {loads: ['hip-flexion-end']}), 'hip-replaced.which');
    assert.equal(hip.answerOption!.length, 5);
    assert.ok(!linkIds(questionnaireOf(builtInRules, {loads: ['constructor']})).some((id) => id.startsWith('areas.')));
  });
  test('has the words, the language and the address that it is given', () => {
    const spanish = questionnaireOf(builtInRules, {language: 'es', text: (english) => `¿${english}?`, url: 'https://clinic.example/q'});
    assert.deepEqual([spanish.language, spanish.url, itemOf(spanish, 'knee').text], ['es', 'https://clinic.example/q', '¿Knee replacement, or pain when you kneel?']);
    for (const {linkId, text, answerOption = []} of flat(spanish.item)) for (const words of [text, ...answerOption.map(({valueCoding}) => valueCoding!.display)]) assert.ok(words!.startsWith('¿'), linkId);
    assert.deepEqual(messages(spanish), []);
  });
  test('says nothing that it must not', () => {
    for (const {text = '', answerOption = []} of flat(questionnaire.item)) for (const words of [text, ...answerOption.map(({valueCoding}) => valueCoding!.display!)]) assert.doesNotMatch(words, /!|\b(safe|cleared|risk|cures?|heals?|treats?)\b/i);
  });
  test('whatever a clinic adds: one of FHIR R4, each linkId once, and nothing stands behind what is not there', () => {
    fc.assert(
      fc.property(clinicsRules, (rules) => {
        const made = questionnaireOf(rules);
        assert.deepEqual(messages(made), []);
        const ids = linkIds(made);
        assert.equal(new Set(ids).size, ids.length);
        for (const {enableWhen = []} of flat(made.item)) for (const {question} of enableWhen) assert.ok(ids.includes(question));
        for (const {id} of [...rules.redFlags, ...rules.families]) assert.ok(ids.includes(id), id);
      }),
      {numRuns: 15},
    );
  });
  test('a clinic’s rules show in it', () => {
    const {rules} = tightened(builtInRules, {version: 'c1', review: 'Reviewed in March', redFlags: [{id: 'rf-fever', action: 'emergency-now'}, {id: 'pins', group: 'injury', ask: 'Metal pins in the pelvis'}]});
    const made = questionnaireOf(rules);
    assert.deepEqual([made.version, made.description], [`${builtInRules.version}+c1`, 'Review of the rules behind these questions: Reviewed in March.']);
    assert.equal(itemOf(made, 'rf-fever').extension![0]!.valueCode, 'emergency-now');
    assert.ok(itemOf(made, 'flags.injury').item!.some(({linkId}) => linkId === 'pins'));
  });
});
