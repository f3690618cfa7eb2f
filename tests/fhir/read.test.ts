import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {answersOf, questionnaireOf, readQuestionnaire, responseOf, type Questionnaire} from '../../src/doors/fhir.js';
import {builtInRules, tightened, verdict} from '../../src/doors/safety.js';
import {clinic} from './clinic.js';
import {flat, itemOf, messages, sent, withItem} from './support.js';

const own = (...item: object[]): object => ({resourceType: 'Questionnaire', status: 'active', item});
const faults = (json: unknown): string[] => (readQuestionnaire(json).faults ?? []).map(({path, problem, fix}) => `${path} ${problem}. ${fix}.`);
const yes = {linkId: 'a', type: 'boolean', text: 'A'};
const action = (valueCode: string) => ({url: 'urn:psoas-elements:action', valueCode});
const loads = (given: Record<string, string>) => ({url: 'urn:psoas-elements:loads', extension: Object.entries(given).map(([url, valueCode]) => ({url, valueCode}))});

describe('a clinic’s own Questionnaire', () => {
  test('the one that is read here is one of FHIR R4', () => assert.deepEqual(messages(clinic), []));
  test('becomes the JSON of a clinic’s rules', () => {
    assert.deepEqual(readQuestionnaire(sent(clinic)), {
      rules: {
        version: '7',
        redFlags: [
          {id: 'pins', action: 'clinician-before', group: 'injury', ask: 'Metal pins in the pelvis'},
          {id: 'crash', action: 'emergency-now', group: 'injury', ask: 'In a crash this week'},
          {id: 'rf-fragility', action: 'emergency-now'},
          {id: 'tired', action: 'clinician-before', group: 'illness', ask: 'Tired'},
        ],
        conditions: [
          {id: 'sore-knee', area: 'body', label: 'A sore knee', change: 'No kneeling.', loads: {kneeling: 'caution'}},
          {id: 'iud', loads: {kneeling: 'avoid'}},
          {id: 'knee-new', area: 'back-hip', label: 'Knee surgery this year', change: 'No kneeling.', loads: {kneeling: 'avoid'}},
          {id: 'knee-old', area: 'back-hip', label: 'Longer ago', change: 'No kneeling.', loads: {kneeling: 'caution'}},
        ],
        families: [{id: 'knee-surgery', area: 'back-hip', label: 'Knee surgery', ask: 'How long ago?', options: [{id: 'knee-new', label: 'This year'}, {id: 'knee-old', label: 'Longer ago'}]}],
      },
    });
  });
  test('and those are rules that a page takes', () => {
    const {rules} = tightened(builtInRules, readQuestionnaire(clinic).rules);
    assert.equal(rules!.version, `${builtInRules.version}+7`);
    assert.equal(verdict({pins: 'unsure'}, {rules}).outcome, 'clinician-first');
    assert.ok(verdict({iud: 'yes'}, {rules}).blocked.includes('kneeling'));
  });
  test('its own linkIds and answers stand in the response', () => {
    const answers = {pins: 'unsure', crash: 'no', 'rf-trauma': 'yes', 'sore-knee': 'unsure', 'knee-surgery': 'yes', 'knee-new': 'yes', 'knee-old': 'no'} as const;
    const response = responseOf(clinic, {outcome: 'emergency', answers})!;
    assert.deepEqual(messages(response), []);
    assert.deepEqual(flat(response.item).flatMap(({linkId, answer}) => (answer ? [[linkId, ...answer]] : [])), [
      // A question of true and false has no answer for this: it was asked, and is not known.
      ['pins', {extension: [{url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown'}]}],
      ['crash', {valueCoding: {system: 'https://hospital.example/answers', code: 'N', display: 'Nein'}}],
      ['rf-trauma', {valueBoolean: true}],
      ['sore-knee', {valueString: 'Not sure'}],
      ['knee-surgery', {valueBoolean: true}],
      ['Q9', {valueCoding: {code: 'knee-new', display: 'This year'}}],
    ]);
    assert.deepEqual(answersOf(clinic, sent(response)), answers);
  });
  test('items inside a question are asked like others, and answered inside it', () => {
    const [thing, which] = clinic.item!.at(-1)!.item!;
    const nested = own({...thing, item: [which]}) as Questionnaire;
    assert.deepEqual(readQuestionnaire(nested).rules?.families?.[0]?.options.length, 2);
    const answers = {'knee-surgery': 'yes', 'knee-new': 'yes', 'knee-old': 'no'} as const;
    const response = responseOf(nested, {outcome: 'go', answers})!;
    assert.equal(response.item![0]!.answer![0]!.item![0]!.linkId, 'Q9');
    assert.deepEqual(answersOf(nested, response), answers);
  });
  test('who is not sure of the thing is not asked which, and whoever does not know which says so without an answer for it', () => {
    const [thing, which] = clinic.item!.at(-1)!.item!;
    const asked = own(thing!, {...which, answerOption: which!.answerOption!.slice(0, 2)}) as Questionnaire;
    const absent = {extension: [{url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-unknown'}]};
    const both = (answer: 'yes' | 'unsure') => ({'knee-surgery': answer, 'knee-new': answer, 'knee-old': answer});
    const response = responseOf(asked, {outcome: 'go', answers: both('yes')})!;
    assert.deepEqual(response.item!.map(({linkId, answer}) => [linkId, answer]), [['knee-surgery', [{valueBoolean: true}]], ['Q9', [absent]]]);
    assert.deepEqual(answersOf(asked, response), both('yes'));
    const ticked = {linkId: 'Q9', answer: [{valueCoding: {code: 'knee-new'}}]};
    const told = (...answer: object[]) => answersOf(asked, {...response, item: [{linkId: 'knee-surgery', answer}, {...ticked, answer: [...ticked.answer, absent]}]});
    assert.deepEqual(told({valueBoolean: true}), {'knee-surgery': 'yes', 'knee-new': 'yes', 'knee-old': 'unsure'});
    assert.deepEqual(answersOf(asked, {...response, item: [{linkId: 'knee-surgery', answer: [absent]}, ticked]}), both('unsure'));
  });
  test('a question of ours without an extension stays as it is, whatever its words', () => {
    assert.deepEqual(readQuestionnaire(own({linkId: 'rf-saddle', type: 'boolean', text: 'Other words'}, {...yes, linkId: 'knee'}, {...yes, linkId: 'pregnancy'}, {...yes, linkId: 'preg-28w'})), {rules: {}});
  });
  test('a version that began with ours is written once', () => {
    const version = (given: string) => readQuestionnaire({...own(yes), version: given}).rules?.version;
    assert.deepEqual([version(builtInRules.version), version(`${builtInRules.version}+x`), version('9')], [undefined, 'x', '9']);
  });
  test('other bases are kept to as well', () => {
    const {rules} = tightened(builtInRules, {redFlags: [{id: 'pins', group: 'injury', ask: 'Metal pins', action: 'emergency-now'}]});
    const asked = own({...yes, linkId: 'pins', extension: [action('clinician-before')]});
    assert.deepEqual(readQuestionnaire(asked, rules).faults, [{path: 'item[0].extension[0]', problem: 'would loosen pins, which is emergency-now', fix: 'Write emergency-now, or leave it out'}]);
    assert.equal(readQuestionnaire(asked).faults, undefined);
  });
});

describe('what would loosen a rule of ours is refused by its name', () => {
  const questionnaire = questionnaireOf();
  const loosened = (linkId: string, ...extension: object[]) => faults(withItem(questionnaire, linkId, {extension}));
  test('a red flag', () => {
    assert.deepEqual(loosened('rf-trauma', action('clinician-before')), ['item[1].item[0].extension[0] would loosen rf-trauma, which is emergency-now. Write emergency-now, or leave it out.']);
    assert.deepEqual(loosened('rf-trauma', action('ok-with-changes')), ['item[1].item[0].extension[0] would loosen rf-trauma, which is emergency-now. Write emergency-now, or leave it out.']);
  });
  test('a condition', () => assert.deepEqual(loosened('iud', loads({prone: 'caution', 'abdominal-pressure': 'ok'})).map((one) => one.replace(/item\[8\]\.item\[\d+\]/, 'IUD')), ['IUD.extension[0].extension[1] would loosen iud, which is caution. Write caution or stricter.']));
  test('an option of a family', () => {
    const {answerOption} = itemOf(questionnaire, 'pregnancy.which');
    const looser = withItem(questionnaire, 'pregnancy.which', {answerOption: answerOption!.map((one, i) => (i ? one : {...one, extension: [loads({'abdominal-pressure': 'ok'})]}))});
    assert.deepEqual(faults(looser), ['item[7].item[1].answerOption[0].extension[0].extension[0] would loosen preg-to-15w, which is avoid. Write avoid or stricter.']);
  });
});

describe('what is not read is a fault with its place', () => {
  const family = (change: object, parent: object = {}): object => {
    const {item: [thing, which]} = sent<unknown>(clinic.item!.at(-1)!) as {item: [object, object]};
    return own({...thing, ...parent}, {...which, ...change});
  };
  const cases: [string, unknown, RegExp][] = [
    ['no Questionnaire', 7, /^ is 7\. Give the JSON/],
    ['one that is no longer in use', {...own(yes), status: 'retired'}, /^status is retired/],
    ['an answer whose meaning is changed', own({...yes, type: 'choice', answerOption: [{valueCoding: {code: 'yes'}}, {valueCoding: {code: 'no'}, modifierExtension: []}]}), /^item\[0\]\.answerOption\[1\]\.modifierExtension changes what the answer means/],
    ['another resource', {resourceType: 'Patient'}, /^resourceType is "Patient"\. Write Questionnaire/],
    ['no resource at all', {}, /^resourceType is missing\. Write Questionnaire/],
    ['a resource that is nothing', {resourceType: null}, /^resourceType is null\. Write Questionnaire/],
    ['no questions', own(), /^item is missing/],
    ['open text', own({linkId: 'g', type: 'group', item: [{...yes, type: 'text'}]}), /^item\[0\]\.item\[0\]\.type is "text", which is not read\. Write group/],
    ['a number', own({...yes, type: 'quantity'}), /^item\[0\]\.type is "quantity"/],
    ['no type', own({linkId: 'a'}), /^item\[0\]\.type is missing\. Write group/],
    ['no linkId', own({...yes, linkId: ' '}), /^item\[0\]\.linkId is missing/],
    ['a linkId twice', own(yes, {linkId: 'g', type: 'group', item: [yes]}), /^item\[1\]\.item\[0\]\.linkId is "a", which another item has/],
    ['a linkId that is no id', own({...yes, linkId: 'Q 1'}), /^item\[0\]\.linkId is no id\. Use small letters/],
    ['no words', own({linkId: 'a', type: 'boolean'}), /^item\[0\]\.text is missing/],
    ['words that are too long', own({...yes, text: 'a'.repeat(241)}), /^item\[0\]\.text is longer than 240/],
    ['an item that is none', own([]), /^item\[0\] is a list\. Write an item/],
    ['items that are no list', own({linkId: 'g', type: 'group', item: {}}), /^item\[0\]\.item is an object\. Write a list/],
    ['nesting too deep', own([1, 2, 3, 4, 5].reduce<object>((item, i) => ({linkId: `g${i}`, type: 'group', item: [item]}), yes)), /^item\[0\]\.item\[0\]\.item\[0\]\.item\[0\]\.item\[0\]\.item is nested too deeply/],
    ['too many items', own(...Array.from({length: 301}, (_, i) => ({...yes, linkId: `a${i}`, type: 'display'}))), /^item makes more than 300 items/],
    ['a name of prototypes', own(JSON.parse('{"linkId": "a", "type": "boolean", "text": "A", "__proto__": {}}')), /^item\[0\]\.__proto__ is a forbidden name/],
    ['a load with a name of prototypes', own({...yes, extension: [{url: 'urn:psoas-elements:change', valueString: 'x'}, loads(JSON.parse('{"__proto__": "avoid"}') as Record<string, string>)]}), /^item\[0\]\.extension\[1\]\.extension\[0\] is a forbidden name/],
    ['an unknown load', own({...yes, extension: [{url: 'urn:psoas-elements:change', valueString: 'x'}, loads({flying: 'avoid'})]}), /^item\[0\]\.extension\[1\]\.extension\[0\] is not a known field/],
    ['an unknown value', own({...yes, linkId: 'knee', extension: [loads({kneeling: 'never'})]}), /^item\[0\]\.extension\[0\]\.extension\[0\] is "never"\. Write ok or caution/],
    ['an unknown action', own({...yes, extension: [action('panic')]}), /^item\[0\]\.extension\[0\] is "panic"\. Write emergency-now or clinician-before/],
    ['an extension of ours that does not exist', own({...yes, extension: [{url: 'urn:psoas-elements:acton', valueCode: 'x'}]}), /^item\[0\]\.extension\[0\]\.url is "urn:psoas-elements:acton", which is not known/],
    ['an extension without a value', own({...yes, extension: [{url: 'urn:psoas-elements:action'}]}), /^item\[0\]\.extension\[0\] has no value/],
    ['an extension twice', own({...yes, extension: [action('emergency-now'), action('clinician-before')]}), /^item\[0\]\.extension\[1\] stands there twice/],
    ['a load twice', own({...yes, linkId: 'knee', extension: [{url: 'urn:psoas-elements:loads', extension: [{url: 'prone', valueCode: 'avoid'}, {url: 'prone', valueCode: 'ok'}]}]}), /^item\[0\]\.extension\[0\]\.extension\[1\] stands there twice/],
    ['a load without a name', own({...yes, linkId: 'knee', extension: [{url: 'urn:psoas-elements:loads', extension: [{valueCode: 'avoid'}]}]}), /^item\[0\]\.extension\[0\]\.extension\[0\]\.url is missing/],
    ['extensions that are no list', own({...yes, extension: {}}), /^item\[0\]\.extension is an object/],
    ['too many extensions', own({...yes, extension: Array(51).fill({url: 'urn:psoas-elements:x'})}), /^item\[0\]\.extension has 51 entries/],
    ['a condition without its change', own({...yes, extension: [loads({prone: 'avoid'})]}), /^item\[0\] is missing\. Add change/],
    ['what changes the meaning of an item', own({...yes, modifierExtension: []}), /^item\[0\]\.modifierExtension changes what the item means/],
    ['what changes the meaning of the whole', {...own(yes), modifierExtension: []}, /^modifierExtension changes what the whole means/],
    ['a group that repeats', own({linkId: 'g', type: 'group', repeats: true, item: [yes]}), /^item\[0\]\.repeats of a whole group is not read/],
    ['a group behind an answer', own(yes, {linkId: 'g', type: 'group', enableWhen: [{question: 'a', operator: '=', answerBoolean: true}]}), /^item\[1\]\.enableWhen of a whole group is not read/],
    ['a list of answers elsewhere', own({...yes, type: 'choice', answerValueSet: 'https://x.example'}), /^item\[0\]\.answerValueSet is a list kept elsewhere/],
    ['a choice without answers', own({...yes, type: 'choice'}), /^item\[0\]\.answerOption is missing/],
    ['too many answers', own({...yes, type: 'choice', answerOption: Array(21).fill({valueCoding: {code: 'x'}})}), /^item\[0\]\.answerOption has 21 entries/],
    ['answers in other words', own({...yes, type: 'choice', answerOption: [{valueString: 'Yes'}, {valueString: 'Sometimes'}]}), /^item\[0\]\.answerOption\[1\] is "Sometimes", which is not read/],
    ['only a yes', own({...yes, type: 'choice', answerOption: [{valueString: 'Yes'}, {valueString: 'Not sure'}]}), /^item\[0\]\.answerOption is neither Yes and No nor a list/],
    ['two sorts of yes', own({...yes, type: 'choice', answerOption: [{valueString: 'Yes'}, {valueCoding: {code: 'Y'}}, {valueString: 'No'}]}), /^item\[0\]\.answerOption is neither/],
    ['two sorts of not sure', family({answerOption: [...['knee', 'hip-oa'].map((code) => ({valueCoding: {code, display: 'X'}})), {valueString: 'Not sure'}, {valueString: 'Unknown'}]}), /^item\[1\]\.answerOption is neither/],
    ['a question of yes and no behind another', own(yes, {...yes, linkId: 'b', enableWhen: [{question: 'a', operator: '=', answerBoolean: true}]}), /^item\[1\]\.enableWhen stands before a question of Yes and No/],
    ['conditions that follow nothing', family({enableWhen: undefined}), /^item\[1\]\.enableWhen is missing/],
    ['conditions behind what is not there', family({enableWhen: [{question: 'x', operator: '=', answerBoolean: true}]}), /^item\[1\]\.enableWhen\[0\]\.question is "x", which is no question/],
    ['another operator', family({enableWhen: [{question: 'knee-surgery', operator: 'exists', answerBoolean: true}]}), /^item\[1\]\.enableWhen\[0\]\.operator is "exists"/],
    ['no operator', family({enableWhen: [{question: 'knee-surgery', answerBoolean: true}]}), /^item\[1\]\.enableWhen\[0\]\.operator is missing\. Ask/],
    ['several answers without saying how', family({enableWhen: [true, true].map((answerBoolean) => ({question: 'knee-surgery', operator: '=', answerBoolean}))}), /^item\[1\]\.enableBehavior is missing\. Ask/],
    ['conditions behind a no', family({enableWhen: [{question: 'knee-surgery', operator: '=', answerBoolean: false}]}), /^item\[1\]\.enableWhen\[0\] waits for another answer/],
    ['conditions behind not sure alone', family({enableWhen: [{question: 'knee-surgery', operator: '=', answerCoding: {code: 'unsure'}}]}), /^item\[1\]\.enableWhen leaves out those who say Yes/],
    ['conditions behind two questions', family({enableBehavior: 'any', enableWhen: ['knee-surgery', 'b'].map((question) => ({question, operator: '=', answerBoolean: true}))}), /^item\[1\]\.enableWhen\[1\]\.question is missing, or another one/],
    ['all of several answers', family({enableBehavior: 'all', enableWhen: [true, true].map((answerBoolean) => ({question: 'knee-surgery', operator: '=', answerBoolean}))}), /^item\[1\]\.enableBehavior is "all"/],
    ['too many answers to wait for', family({enableBehavior: 'any', enableWhen: Array(11).fill({question: 'knee-surgery', operator: '=', answerBoolean: true})}), /^item\[1\]\.enableWhen has 11 entries/],
    ['an enableWhen that is no list', own(yes, {...yes, linkId: 'b', enableWhen: {question: 'a', operator: '=', answerBoolean: true}}), /^item\[1\]\.enableWhen is an object/],
    ['a condition that does nothing', family({answerOption: [{valueCoding: {code: 'x', display: 'X'}}, {valueCoding: {code: 'knee', display: 'Knee'}}]}), /^item\[1\]\.answerOption\[0\] does not say what it changes/],
    ['one condition alone', family({answerOption: [{valueCoding: {code: 'knee', display: 'Knee'}}]}), /^item\[1\]\.answerOption has 1 entry/],
    ['a condition that stands in a family of ours', family({answerOption: ['a', 'preg-28w'].map((code) => ({valueCoding: {code, display: 'X'}, ...(code === 'a' && {extension: [{url: 'urn:psoas-elements:change', valueString: 'x'}, loads({prone: 'avoid'})]})}))}), /^item\[1\]\.answerOption\[1\]\.valueCoding\.code stands in another family/],
    ['a core condition in a family of one’s own', family({answerOption: ['a', 'knee'].map((code) => ({valueCoding: {code, display: 'X'}, ...(code === 'a' && {extension: [{url: 'urn:psoas-elements:change', valueString: 'x'}, loads({prone: 'avoid'})]})}))}), /^item\[1\]\.answerOption\[1\]\.valueCoding\.code is a core rule, which has its own line/],
    ['a condition that is also asked alone', own(yes, ...(family({answerOption: ['a', 'knee'].map((code) => ({valueCoding: {code, display: 'X'}, extension: [loads({prone: 'avoid'})]}))}) as {item: object[]}).item), /^item\[2\]\.answerOption\[0\]\.valueCoding\.code is "a", which another item asks/],
    ['an option that a family of ours does not have', withItem(questionnaireOf(), 'pregnancy.which', {answerOption: [{valueCoding: {code: 'knee', display: 'Knee'}}]}), /^item\[7\]\.item\[1\]\.answerOption\[0\]\.valueCoding\.code is "knee", which is no option of pregnancy, a core rule/],
    ['a family that is a sign too', family({}, {extension: [action('emergency-now')]}), /^item\[0\]\.linkId is taken by another rule/],
    ['two lists after one question', own(...(family({}) as {item: object[]}).item, {...(family({linkId: 'Q10'}) as {item: object[]}).item[1]}), /^item\[2\]\.enableWhen\[0\]\.question is "knee-surgery", which another list follows/],
    ['a version that is too long', {...own(yes), version: '1'.repeat(61)}, /^version is longer than 60/],
    ['a review that is no text', {...own(yes), extension: [{url: 'x'}, {url: 'urn:psoas-elements:review', valueString: 5}]}, /^extension\[1\]\.valueString is 5/],
  ];
  for (const [name, json, expected] of cases)
    test(name, () => {
      const [first = '', ...more] = faults(json);
      assert.match(first, expected);
      // One mistake is told once.
      assert.deepEqual(more, []);
    });
  test('at most 50 at once', () => assert.equal(faults(own(...Array.from({length: 200}, () => ({})))).length, 50));
});

describe('whatever is read', () => {
  const key = fc.constantFrom('linkId', 'type', 'text', 'item', 'enableWhen', 'enableBehavior', 'answerOption', 'extension', 'valueCoding', 'valueCode', 'valueString', 'url', 'question', 'operator', 'answerBoolean', 'code', 'repeats', '__proto__', 'constructor');
  const word = fc.constantFrom<unknown>('group', 'choice', 'boolean', 'display', 'a', 'knee', 'rf-saddle', 'pregnancy', '=', 'yes', 'no', 'unsure', 'any', 'urn:psoas-elements:loads', 'urn:psoas-elements:action', 'avoid', 'ok', true, null, 3, '');
  const {tree} = fc.letrec((tie) => ({tree: fc.oneof({depthSize: 'medium'}, word, fc.array(tie('tree'), {maxLength: 4}), fc.array(fc.tuple(key, tie('tree')), {maxLength: 6}).map((pairs) => Object.fromEntries(pairs) as unknown))}));
  const check = (json: unknown): void => {
    const {rules, faults: found} = readQuestionnaire(json);
    if (rules) assert.equal(tightened(builtInRules, rules).faults, undefined);
    else assert.ok(found!.length && found!.every(({path, problem, fix}) => typeof path === 'string' && problem && fix));
  };
  test('nothing is thrown at any JSON, and what is read is taken', () => {
    fc.assert(fc.property(fc.jsonValue(), check), {numRuns: 500});
    fc.assert(fc.property(fc.array(fc.oneof(tree, fc.dictionary(key, tree))), (item) => check(own(...(item as object[])))), {numRuns: 1500});
  });
  test('nor where one thing in a whole Questionnaire is another', () => {
    const whole = JSON.stringify(clinic);
    const places = [...whole.matchAll(/"[^"]*"|true/g)].filter(({0: found, index}) => whole[index + found.length] !== ':');
    fc.assert(fc.property(fc.constantFrom(...places), fc.oneof(tree, fc.jsonValue()), (place, other) => check(JSON.parse(whole.slice(0, place.index) + JSON.stringify(other) + whole.slice(place.index + place[0].length)))), {numRuns: 1500});
  });
  test('nor at absurd sizes', () => {
    let deep: object = yes;
    for (let i = 0; i < 50_000; i++) deep = {linkId: `g${i}`, type: 'group', item: [deep]};
    assert.match(faults(own(deep)).join(), /nested too deeply/);
    assert.match(faults({...own(yes), item: Array(1_000_000).fill(yes)}).join(), /more than 300/);
  });
});
