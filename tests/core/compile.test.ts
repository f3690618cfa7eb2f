import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {compile, replan, totalOf, type Choices, type Dose, type Routine, type Timeline} from '../../src/doors/core.js';
import {holdTimeline} from '../../src/core/holds.js';

const routine = (...steps: Routine['steps']): Routine => ({id: 'r', title: 'R', steps});
/** A timeline in short: kind, side, repeat, seconds. */
const inShort = ({spans}: Timeline) => spans.map(({kind, side, rep, reps, length}) => [kind, side?.[0], reps > 1 ? `${rep}/${reps}` : '', length === null ? 'open' : length / 1000].filter((part) => part !== undefined && part !== '').join(' '));
const hold = (seconds: number, more: object = {}) => ({say: 'Hold', dose: {type: 'hold' as const, seconds}, ...more});
const shortOf = (steps: Routine['steps'], choices?: Choices) => inShort(compile(routine(...steps), choices));

describe('the order of a step with sides and repeats', () => {
  test('prepare once, a rest between repeats, a switch between sides, nothing after the last hold', () => {
    assert.deepEqual(shortOf([hold(30, {sides: 'both', repeat: 2, rest: 10, switch: 12, prepare: 3})]), ['prepare l 3', 'hold l 1/2 30', 'rest l 2/2 10', 'hold l 2/2 30', 'switch r 12', 'hold r 1/2 30', 'rest r 2/2 10', 'hold r 2/2 30']);
  });
  test('who gets ready is on the side that comes first', () => {
    assert.deepEqual(shortOf([hold(30, {sides: 'both', prepare: 3, switch: 0})], {first: 'right'}).slice(0, 2), ['prepare r 3', 'hold r 30']);
  });
  test('neighbours of the same name are two parts where they belong to two techniques', () => {
    const rest = (id: string): Routine => ({id, title: id, name: 'Rest', steps: [hold(5)]});
    assert.deepEqual(compile({id: 'r', title: 'R', steps: [rest('a'), rest('b')]}).parts.map(({name, from, to}) => [name, from, to]), [['Rest', 0, 1], ['Rest', 1, 2]]);
    assert.deepEqual(compile({id: 'r', title: 'R', steps: [{...rest('a'), steps: [hold(5), hold(6)]}]}).parts.length, 1);
  });
  test('a push stands before each hold', () => {
    assert.deepEqual(shortOf([{say: 'x', dose: {type: 'hold', seconds: 20, contract: {seconds: 5, effort: 15}}, repeat: 2, rest: 0}]), ['contract 1/2 5', 'hold 1/2 20', 'contract 2/2 5', 'hold 2/2 20']);
    const effort = (given?: number) => compile(routine({say: 'x', dose: {type: 'hold', seconds: 20, contract: {seconds: 5, effort: given}}})).spans[0]!.effort;
    assert.deepEqual([effort(15), effort()], [15, 20]);
  });
  test('whatever the dose, each repeat knows which it is', () => {
    const doses: readonly Dose[] = [{type: 'ready'}, {type: 'hold', seconds: 5}, {type: 'release', least: 5}, {type: 'breaths', pattern: 'own', count: 2}, {type: 'reps', count: 2, tempo: '3-3'}, {type: 'check', id: 'x', scale: {low: 'a', high: 'b'}}];
    for (const dose of doses) {
      assert.deepEqual(compile(routine({say: 'x', dose, repeat: 2})).spans.map(({rep, reps}) => [rep, reps]), [[1, 2], [2, 2]], dose.type);
      assert.deepEqual(compile(routine({say: 'x', dose})).spans.map(({rep, reps}) => [rep, reps]), [[1, 1]], dose.type);
    }
  });
  test('getting ready for a group says its title, a switch what is said of it', () => {
    const {steps, spans} = compile(routine({title: 'Stretch', sides: 'both', prepare: 3, switch: 4, switchSay: 'Turn over.', steps: [hold(5)]}));
    assert.deepEqual(spans.map(({kind, step}) => [kind, steps[step]!.say]), [['prepare', 'Stretch'], ['hold', 'Hold'], ['switch', 'Turn over.'], ['hold', 'Hold']]);
  });
  test('no rest and no switch where their time is 0', () => {
    assert.deepEqual(shortOf([hold(5, {sides: 'both', repeat: 2, rest: 0, switch: 0})]), ['hold l 1/2 5', 'hold l 2/2 5', 'hold r 1/2 5', 'hold r 2/2 5']);
  });
  test('sides of a group run all of it on each side', () => {
    assert.deepEqual(shortOf([{sides: 'both', switch: 5, steps: [hold(1), hold(2)]}]), ['hold l 1', 'hold l 2', 'switch r 5', 'hold r 1', 'hold r 2']);
  });
  test('the person chooses which side, and which first; `first` means once, on that side', () => {
    const steps = [hold(1, {sides: 'first'}), hold(2, {sides: 'both', switch: 0}), hold(3, {sides: 'left'})];
    assert.deepEqual(shortOf(steps, {first: 'right'}), ['hold r 1', 'hold r 2', 'hold l 2', 'hold l 3']);
    assert.deepEqual(shortOf(steps, {side: 'right'}), ['hold r 1', 'hold r 2', 'hold l 3']);
  });
  test('a bare hold timer keeps the same rules', () => {
    fc.assert(
      fc.property(fc.nat({max: 4}), fc.constantFrom('none', 'left', 'right', 'both'), fc.nat({max: 20}), fc.nat({max: 20}), fc.nat({max: 20}), fc.nat({max: 9}), fc.boolean(), (more, sides, rest, change, prepare, contract, open) => {
        const reps = more + 1;
        const dose = open ? {type: 'release' as const, least: 10, most: 30} : {type: 'hold' as const, seconds: 10};
        const compiled = compile(routine({say: 'x', repeat: reps, sides: sides as 'both', rest, switch: change, prepare, dose: contract ? {...dose, contract: {seconds: contract, effort: 20}} : dose}));
        const bare = holdTimeline({label: 'x', hold: 10_000, most: open ? 30_000 : null, contract: contract * 1000, effort: 20, rest: rest * 1000, reps, sides: sides === 'none' ? [null] : sides === 'both' ? ['left', 'right'] : [sides as 'left'], switch: change * 1000, prepare: prepare * 1000});
        assert.deepEqual([bare.title, bare.steps, totalOf(bare), bare.spans.at(-1)!.reps], ['x', [{say: 'x'}], totalOf(compiled), reps]);
        const plain = ({spans}: Timeline) => spans.map(({kind, length, side, least, effort, begin, open: next}) => ({kind, length, side, least, effort, begin, open: next}));
        assert.deepEqual(plain(bare).map((span, i) => (span.kind === 'prepare' ? {...span, side: plain(compiled)[i]!.side} : span)), plain(compiled));
      }),
      {numRuns: 1000},
    );
  });
});

describe('what is only offered', () => {
  const until = {say: 'Round', dose: {type: 'hold' as const, seconds: 5}, repeat: {ask: 'Once more?', least: 1, most: 3}};
  test('an until-group asks between rounds, and each question leads out', () => {
    const {spans} = compile(routine(until, hold(9)));
    assert.deepEqual(spans.map(({kind}) => kind), ['hold', 'ask', 'hold', 'ask', 'hold', 'hold']);
    assert.deepEqual(spans.map(({exit}) => exit), [undefined, 5, undefined, 5, undefined, undefined]);
    assert.deepEqual(spans.map(({gate}) => gate), [undefined, undefined, 1, 1, 3, undefined]);
  });
  test('levels appear only where they are wanted, and each is asked for', () => {
    const steps = [hold(5), hold(6, {level: 1}), hold(7, {level: 2})];
    assert.deepEqual(shortOf(steps), ['hold 5']);
    assert.deepEqual(shortOf(steps, {levels: true}), ['hold 5', 'ask open', 'hold 6', 'ask open', 'hold 7']);
  });
  test('an opt-in stands before its step', () => {
    const {spans, steps} = compile(routine(hold(5, {optIn: {ask: 'Belly pressure?', yes: 'Yes', no: 'Not today'}}), hold(6)));
    assert.deepEqual([spans[0]!.kind, spans[0]!.exit, spans[1]!.gate], ['ask', 2, 0]);
    assert.deepEqual(steps[spans[0]!.step]!.labels, {yes: 'Yes', no: 'Not today'});
  });
});

describe('choices of length and pace', () => {
  test('the short form takes the other dose, or leaves a step out', () => {
    const steps = [hold(300, {short: {type: 'hold', seconds: 180}}), hold(9, {short: false})];
    assert.deepEqual(shortOf(steps), ['hold 300', 'hold 9']);
    assert.deepEqual(shortOf(steps, {short: true}), ['hold 180']);
  });
  test('pace stretches all times, breaths included', () => {
    const {spans} = compile(routine(hold(10, {prepare: 4, repeat: 2, rest: 6}), {say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0', count: 2}}), {pace: 1.5});
    assert.deepEqual(spans.map(({length}) => length), [6000, 15_000, 9000, 15_000, 30_000]);
    assert.deepEqual(spans[4]!.pattern, [6000, 0, 9000, 0]);
  });
  test('a pace that would turn time back or stop it is refused', () => {
    for (const pace of [-1, 0, NaN, Infinity]) assert.throws(() => compile(routine(hold(10)), {pace}), /pace is .*above 0/);
  });
  test('at the person’s own pace every timed end waits for them', () => {
    const {spans} = compile(routine(hold(10, {prepare: 4}), {say: 'r', dose: {type: 'release', least: 15, most: 60}}), {pace: 'self'});
    assert.ok(spans.every(({length, waits}) => length === null && waits));
    assert.equal(spans.at(-1)!.least, 0);
    assert.equal(totalOf(compile(routine({say: 'w', dose: {type: 'ready', about: 20}}, hold(10)), {pace: 'self'})).about, 30_000);
  });
  test('breaths are counted whole: a time is rounded, at least one, and the last pause is left out', () => {
    const breaths = (dose: object) => compile(routine({say: 'b', dose: {type: 'breaths', ...dose} as never})).spans[0]!;
    assert.deepEqual([64, 66].map((seconds) => breaths({pattern: '4-0-6-0', seconds}).length), [60_000, 70_000]);
    assert.deepEqual([{count: 3}, {}].map((more) => breaths({pattern: 'own', ...more}).length), [30_000, null]);
    assert.equal(breaths({pattern: '4-0-6-0', seconds: 2}).length, 10_000);
    assert.equal(breaths({pattern: '4-1-6-2', count: 2}).length, 24_000);
    assert.equal(breaths({pattern: '4-6'}).length, null);
    assert.deepEqual([breaths({pattern: 'own', seconds: 300}).length, breaths({pattern: 'own', seconds: 300}).pattern], [300_000, undefined]);
  });
});

describe('total time, known before the start', () => {
  test('is exact where all is timed', () => {
    assert.deepEqual(totalOf(compile(routine(hold(30, {sides: 'both', repeat: 3, rest: 10, prepare: 5, switch: 12})))), {least: 237_000, most: 237_000, about: 237_000, offered: 237_000});
  });
  test('is a range where ends are open, and open at the end where one has none', () => {
    const release = {say: 'r', dose: {type: 'release' as const, least: 15, most: 60}};
    assert.deepEqual(totalOf(compile(routine(release, {say: 'ready', dose: {type: 'ready', about: 20}}))), {least: 15_000, most: 60_000, about: 35_000, offered: 80_000});
    assert.equal(totalOf(compile(routine({say: 'r', dose: {type: 'release', least: 15}}))).most, null);
    assert.equal(totalOf(compile(routine(hold(10), {say: 'c', dose: {type: 'check', id: 'x', scale: {low: 'a', high: 'b'}}}))).most, 10_000);
  });
  test('rounds that are only offered count towards the most alone', () => {
    assert.deepEqual(totalOf(compile(routine(hold(10, {repeat: {ask: '?', least: 1, most: 3}})))), {least: 10_000, most: 30_000, about: 20_000, offered: 50_000});
  });
});

test('steps take over what the groups around them say, and may say it better', () => {
  const {title, screen, steps, spans} = compile({id: 'r', title: 'R', stopSigns: ['a'], steps: [{id: 'tech', title: 'T', figure: 'lie', source: {file: '012'}, steps: [hold(1), hold(2, {stopSigns: ['b']})]}]});
  const [one, two] = spans.map((span) => steps[span.step]!);
  assert.deepEqual([one!.technique, one!.title, one!.figure, one!.stopSigns], ['tech', 'T', 'lie', ['a']]);
  assert.deepEqual([two!.stopSigns, two!.source, title, screen], [['b'], {file: '012'}, 'R', 'required']);
});

test('named parts tell how long they likely take', () => {
  const {parts} = compile(routine({name: 'Look', steps: [{say: 'a', dose: {type: 'ready', about: 20}}]}, {...hold(60), name: 'Rest'}, {name: 'Look', steps: [hold(5)]}));
  assert.deepEqual(parts, [{name: 'Look', from: 0, to: 1, about: 20_000}, {name: 'Rest', from: 1, to: 2, about: 60_000}, {name: 'Look', from: 2, to: 3, about: 5000}]);
});

test('planning anew keeps what is done and changes the rest', () => {
  const before = compile(routine({...hold(10), name: 'A'}, {...hold(20), name: 'B'}));
  const after = replan(before, 1, [{...hold(7, {repeat: {ask: '?', least: 1, most: 2}}), name: 'C'}]);
  assert.deepEqual(inShort(after), ['hold 10', 'hold 1/2 7', 'ask 2/2 open', 'hold 2/2 7']);
  assert.deepEqual(after.spans.map(({begin, open, exit}) => [begin, open, exit]), [[0, 2, undefined], [10_000, 2, undefined], [17_000, 2, 4], [17_000, 4, undefined]]);
  assert.deepEqual(after.parts.map(({name, from, to}) => [name, from, to]), [['A', 0, 1], ['C', 1, 4]]);
  const asked = replan(compile(routine(hold(5, {repeat: {ask: '?', least: 1, most: 3}}))), 2, [hold(7, {optIn: {ask: 'Deeper?'}})]);
  assert.deepEqual(asked.spans.map(({kind, gate, exit}) => [kind, gate, exit]), [['hold', undefined, undefined], ['ask', undefined, 2], ['ask', undefined, 4], ['hold', 2, undefined]]);
});

describe('hands free', () => {
  const routine: Routine = {id: 'r', title: 'R', steps: [{say: 'Lie down.', dose: {type: 'ready', about: 40}}, {say: 'Look.', dose: {type: 'ready'}}, {say: 'Which?', dose: {type: 'check', id: 'a', options: [{value: 'x', label: 'X'}, {value: 'y', label: 'Y'}]}}]};
  const spans = (choices: Choices, more: Partial<Routine> = {}) => compile({...routine, ...more}, choices).spans.map(({length, waits}) => [length, waits ?? false]);
  test('steps that wait for the person go on after a while, those that take longer after longer; questions always wait', () => {
    assert.deepEqual(spans({}), [[null, true], [null, true], [null, true]]);
    assert.deepEqual(spans({handsFree: 30}), [[40_000, false], [30_000, false], [null, true]]);
    assert.deepEqual(spans({handsFree: 30, pace: 2}), [[80_000, false], [60_000, false], [null, true]]);
  });
  test('never at one’s own pace, and never where a practitioner waits for consent', () => {
    assert.deepEqual(spans({handsFree: 30, pace: 'self'}), [[null, true], [null, true], [null, true]]);
    assert.deepEqual(spans({handsFree: 30}, {audience: 'practitioner'}), [[null, true], [null, true], [null, true]]);
  });
});

describe('a group of which nothing is left', () => {
  test('is not prepared, not switched and not asked for', () => {
    const short: Routine = {id: 'g', title: 'G', sides: 'both', steps: [{say: 'a', short: false, dose: {type: 'hold', seconds: 5}}]};
    assert.deepEqual(shortOf([short, hold(9)], {short: true}), ['hold 9']);
    const deeper: Routine = {id: 'd', title: 'D', optIn: {ask: 'Deeper?'}, prepare: 3, steps: [{say: 'b', level: 1, dose: {type: 'hold', seconds: 5}}]};
    assert.deepEqual(shortOf([deeper, hold(9)]), ['hold 9']);
    assert.deepEqual(shortOf([deeper, hold(9)], {levels: true}).length, 5);
  });
});

describe('steps that go on by themselves', () => {
  const ready = {say: 'r', dose: {type: 'ready' as const, about: 20}};
  const table: Routine = {id: 't', title: 'T', audience: 'practitioner', steps: [ready]};
  test('never where a practitioner waits for a word, however deep the technique lies', () => {
    assert.deepEqual(shortOf([table, {id: 'g', title: 'G', steps: [table]}, ready], {handsFree: 30}), ['ready open', 'ready open', 'ready 30']);
    const timeline = compile(routine(ready), {handsFree: 30});
    assert.deepEqual(inShort(replan(timeline, 1, [{id: 'g', title: 'G', steps: [table]}])), ['ready 30', 'ready open']);
  });
  test('their likely time is the time they take, and slower is slower', () => {
    assert.equal(totalOf(compile(routine(ready), {handsFree: 60})).about, 60_000);
    assert.equal(totalOf(compile(routine(ready), {pace: 2})).about, 40_000);
  });
});
