import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {builtInRules, conditions, loads, redFlags, tightened, verdict, type ClinicRules, type Rules, type ScreenAnswers} from '../../src/doors/safety.js';

const read = (own: unknown): Rules => {
  const {rules, faults} = tightened(builtInRules, own);
  assert.deepEqual(faults ?? [], []);
  return rules!;
};
const faults = (own: unknown): string[] => (tightened(builtInRules, own).faults ?? []).map(({path, problem, fix}) => `${path} ${problem}. ${fix}.`);
const brace = {id: 'brace', area: 'back-hip', label: 'A brace', change: 'Nothing below the brace.', loads: {kneeling: 'avoid'}};

describe('a clinic’s own rules', () => {
  test('an empty set changes nothing', () => assert.deepEqual(read({}), builtInRules));
  test('make a value of ours stricter, also for what refines it', () => {
    const rules = read({conditions: [{id: 'hernia', loads: {'contract-relax': 'avoid'}}]});
    const {blocked} = verdict({hernia: 'yes'}, {rules});
    assert.ok(blocked.includes('contract-relax') && blocked.includes('partner-force'));
    assert.ok(!verdict({hernia: 'yes'}).blocked.includes('contract-relax'));
    const [core, now] = [conditions, rules.conditions].map((all) => all.find(({id}) => id === 'hernia')!);
    assert.deepEqual([now!.label, now!.area], [core!.label, core!.area]);
  });
  test('leave a finer value alone that has a reason of its own', () => {
    const apart = read({conditions: [{id: 'hernia', loads: {'contract-relax': 'avoid', 'partner-force': 'clinician-first'}}]}).conditions.find(({id}) => id === 'hernia')!;
    assert.deepEqual([apart.loads['contract-relax'], apart.loads['partner-force']], ['avoid', 'clinician-first']);
    const rules = read({conditions: [{id: 'reflux', loads: {'supine-flat': 'avoid'}}]});
    assert.ok(!verdict({reflux: 'yes'}, {rules}).blocked.includes('supine-propped'));
  });
  test('add a condition, and a breath-hold stays blocked with it', () => {
    const rules = read({version: 'march', review: 'reviewed by us', conditions: [brace]});
    const {blocked, because} = verdict({brace: 'yes'}, {rules});
    assert.deepEqual([blocked.includes('kneeling'), blocked.includes('breath-hold'), because.kneeling], [true, true, ['brace']]);
    assert.deepEqual([rules.version, rules.review], [`${builtInRules.version}+march`, 'reviewed by us']);
    assert.equal(rules.conditions.length, conditions.length + 1);
    const {id, area, label, change, loads: {kneeling, prone}} = rules.conditions.at(-1)!;
    assert.deepEqual({id, area, label, change, loads: {kneeling, prone}}, {...brace, loads: {kneeling: 'avoid', prone: 'ok'}});
  });
  test('of pressure alone are told where pressure was asked for, like ours', () => {
    const rules = read({conditions: [{...brace, loads: {'abdominal-pressure': 'caution'}}]});
    assert.deepEqual(verdict({brace: 'yes'}, {pressure: true, rules}).because['abdominal-pressure'], ['brace']);
  });
  test('make a sign more urgent, and add one', () => {
    const rules = read({redFlags: [{id: 'rf-dvt', action: 'emergency-now'}, {id: 'ours-cough', group: 'illness', ask: 'A cough that shakes you'}]});
    assert.equal(verdict({'rf-dvt': 'yes'}, {rules}).outcome, 'emergency');
    assert.equal(verdict({'ours-cough': 'unsure'}, {rules}).outcome, 'clinician-first');
    assert.deepEqual(rules.redFlags.at(-1), {id: 'ours-cough', group: 'illness', action: 'clinician-before', ask: 'A cough that shakes you', grounds: 'clinic'});
    assert.equal(verdict({'rf-morning-stiff': 'yes'}, {rules: read({redFlags: [{id: 'rf-morning-stiff', action: 'clinician-before'}]})}).outcome, 'clinician-first');
  });
  test('say that they are theirs: what they add, and what they made stricter', () => {
    const rules = read({redFlags: [{id: 'rf-dvt', action: 'emergency-now'}, {id: 'rf-chest', action: 'emergency-now'}, {id: 'ours-cough', group: 'illness', ask: 'A cough'}], conditions: [brace, {id: 'knee', loads: {'loaded-hip-extension': 'avoid'}}, {id: 'hernia', loads: {prone: conditions.find(({id}) => id === 'hernia')!.loads.prone}}]});
    const grounds = new Map([...rules.redFlags, ...rules.conditions].map((one) => [one.id, one.grounds]));
    assert.deepEqual(['rf-dvt', 'rf-chest', 'ours-cough', 'brace', 'knee', 'hernia'].map((id) => grounds.get(id)), ['clinic', 'published', 'clinic', 'clinic', 'clinic', 'published']);
  });
  test('add a family of their own conditions', () => {
    const family = {id: 'braces', area: 'back-hip', label: 'A brace or a cast', ask: 'Which?', options: [{id: 'brace', label: 'A brace'}, {id: 'cast', label: 'A cast'}]};
    const rules = read({conditions: [brace, {...brace, id: 'cast', label: 'A cast'}], families: [family]});
    assert.equal(rules.families.at(-1)!.id, 'braces');
    assert.match(faults({conditions: [brace], families: [family]}).join(), /families\[0\]\.options\[1\]\.id is no condition/);
    assert.match(faults({families: [{...family, id: 'knee'}]}).join(), /families\[0\]\.id is taken/);
    // What we ask by itself is never hidden behind another line.
    assert.match(faults({families: [{...family, options: [{id: 'under-18', label: 'A'}, {id: 'anticoag', label: 'B'}]}]}).join(), /families\[0\]\.options\[0\]\.id is a core rule/);
    assert.match(faults({families: [{...family, options: [{id: 'fusion-new', label: 'A'}, {id: 'fusion-old', label: 'B'}]}]}).join(), /stands in another family/);
  });

  test('never loosen one of ours, and are told which it is', () => {
    assert.deepEqual(faults({conditions: [{id: 'knee', loads: {kneeling: 'caution'}}]}), ['conditions[0].loads.kneeling would loosen knee, which is avoid. Write avoid or stricter.']);
    assert.deepEqual(faults({redFlags: [{id: 'rf-saddle', action: 'clinician-before'}]}), ['redFlags[0].action would loosen rf-saddle, which is emergency-now. Write emergency-now, or leave it out.']);
  });
  test('never change the words of one of ours', () => {
    assert.match(faults({redFlags: [{id: 'rf-dvt', ask: 'Nothing much'}]}).join(), /redFlags\[0\]\.ask would change the words of rf-dvt/);
    assert.match(faults({conditions: [{id: 'hernia', label: 'A big hernia', loads: {prone: 'avoid'}}]}).join(), /conditions\[0\]\.label would change the words of hernia/);
  });
  test('one id means one question, of whatever kind', () => {
    assert.match(faults({redFlags: [{id: 'hernia', group: 'belly', ask: 'A hernia'}]}).join(), /redFlags\[0\]\.id is taken by another rule/);
    assert.match(faults({redFlags: [{id: 'pregnancy', group: 'belly', ask: 'Pregnant'}]}).join(), /redFlags\[0\]\.id is taken by another rule/);
    assert.match(faults({conditions: [{...brace, id: 'rf-saddle'}]}).join(), /conditions\[0\]\.id is taken by another rule/);
  });
  test('a sign of their own needs its card, and one of ours stays on its own', () => {
    assert.match(faults({redFlags: [{id: 'ours-cough', ask: 'A cough'}]}).join(), /redFlags\[0\]\.group is missing/);
    assert.match(faults({redFlags: [{id: 'rf-dvt', group: 'belly'}]}).join(), /redFlags\[0\]\.group would change/);
  });
  test('a question of their own needs its words', () => assert.match(faults({conditions: [{id: 'herniaa', loads: {prone: 'avoid'}}]}).join(), /conditions\[0\]\.label is missing\. Add label, or correct the id/));
  test('faults are named like those of a routine', () => {
    assert.match(faults({conditions: [{...brace, loads: {kneling: 'avoid'}}]}).join(), /conditions\[0\]\.loads\.kneling is not a known field/);
    for (const none of [{...brace, loads: {}}, {id: 'hernia'}]) assert.match(faults({conditions: [none]}).join(), /names no load/);
    for (const field of ['area', 'change']) assert.match(faults({conditions: [{...brace, [field]: undefined}]}).join(), new RegExp(`conditions\\[0\\]\\.${field} is missing`));
    assert.deepEqual(faults('rules'), [' is a text. Write an object in braces.']);
    assert.match(faults(JSON.parse('{"__proto__": {}}')).join(), /forbidden name/);
  });

  test('whatever they say, nothing that was withheld is offered again', () => {
    const value = fc.constantFrom('ok' as const, 'caution' as const, 'clinician-first' as const, 'avoid' as const);
    const own = fc.record({conditions: fc.array(fc.record({id: fc.constantFrom(...conditions.map(({id}) => id)), loads: fc.dictionary(fc.constantFrom(...loads), value, {minKeys: 1, maxKeys: 3})}), {maxLength: 4})});
    const answers = fc.dictionary(fc.constantFrom(...[...conditions, ...redFlags].map(({id}) => id)), fc.constantFrom('yes' as const, 'unsure' as const), {maxKeys: 4});
    let kept = 0;
    fc.assert(
      fc.property(own as fc.Arbitrary<ClinicRules>, answers as fc.Arbitrary<ScreenAnswers>, (given, said) => {
        const {rules} = tightened(builtInRules, given);
        if (!rules) return;
        kept++;
        const after = verdict(said, {pressure: true, rules}).blocked;
        for (const load of verdict(said, {pressure: true}).blocked) assert.ok(after.includes(load), load);
      }),
      {numRuns: 2000},
    );
    assert.ok(kept > 100);
  });
  test('name one of ours without a word of what changes, and nothing does', () => {
    for (const id of ['rf-saddle', 'rf-morning-stiff']) assert.deepEqual(read({redFlags: [{id}]}).redFlags.find((one) => one.id === id), redFlags.find((one) => one.id === id));
  });
  test('a family’s id, and a condition within families, stand once', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({...brace, id}));
    const family = (id: string, ...options: string[]) => ({id, area: 'body', label: 'L', ask: 'Which?', options: options.map((one) => ({id: one, label: one}))});
    assert.deepEqual(faults({conditions: [a, b, c], families: [family('f', 'a', 'b'), family('f', 'c', 'a')]}), ['families[1].id is taken by another rule. Choose another id.', 'families[1].options[1].id stands in another family. Leave it there.']);
  });
});
