/** What `check` warns of inside steps: what nobody is offered, reads or waits for, and loads that nobody named. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {routines} from '../../src/library/routines.js';
import {techniques} from '../../src/library/techniques.js';
import {check} from '../../src/cli/check.js';
import {routine, step, text} from './support.js';

const lines = (more: object): readonly string[] => check('a.json', text(routine(more))).lines;
/** Warnings, without where they stand in the text. */
const warnings = (more: object): string[] => lines(more).flatMap((line) => line.split(' warning: ').slice(1));
const dosed = (dose: object, more: object = {}): string[] => warnings({steps: [step({dose: {stated: false, ...dose}})], ...more});

test('what is built in gives no warning', () => {
  for (const one of [...routines, ...techniques]) assert.deepEqual(check(one.id, text(one)).lines.length, 1, one.id);
});

describe('levels', () => {
  test('it says once that a page must ask for them, also for those of a technique', () => {
    const said = '; its levels are only offered on a page with <psoas-routine levels>';
    assert.ok(lines({steps: [step(), {steps: [step({level: 1})]}]}).at(-1)!.endsWith(said));
    assert.ok(lines({steps: [{use: 'tool-release'}]}).at(-1)!.endsWith(said));
    assert.ok(!lines({steps: [step({level: 0})]}).at(-1)!.endsWith(said));
  });
  test('a routine of levels alone holds nothing for most pages', () => {
    const bare = ['steps holds nothing but levels, which a page without <psoas-routine levels> leaves out. Leave "level" out where everybody begins.'];
    assert.deepEqual(warnings({steps: [step({level: 1}), {steps: [step({level: 2})]}, {level: 1, steps: [step()]}]}), bare);
    assert.deepEqual(warnings({steps: [step({level: 1}), {steps: [step()]}]}), []);
    assert.deepEqual(warnings({steps: [step({level: 1}), {use: 'bolster-rest'}]}), []);
  });
});

describe('braces', () => {
  const one = 'has words for two sides where there is no side: only the left ones are shown.';
  test('words for two sides need a side, on the step or around it', () => {
    assert.deepEqual(warnings({steps: [step({say: 'Your {left|right} knee.'})]}), [`steps[0].say ${one} Add "sides", here or around it, or write words for both.`]);
    assert.deepEqual(warnings({steps: [step({list: ['Both', 'The {left|right}'], sides: 'none'})]}).map((line) => line.split(' ')[0]), ['steps[0].list[1]']);
    for (const sides of ['both', 'left', 'right', 'first']) assert.deepEqual(warnings({steps: [step({say: 'Your {left|right} knee.', sides})]}), []);
    assert.deepEqual(warnings({steps: [{sides: 'both', steps: [{steps: [step({say: '{Left|Right}', optIn: {ask: 'More on the {left|right}?'}})]}]}]}), []);
  });
  test('what is asked before the sides, and what stands over the whole, has none', () => {
    assert.deepEqual(warnings({steps: [step({sides: 'both', optIn: {ask: 'More on the {left|right}?'}})]}), [`steps[0].optIn.ask ${one} Write words for both.`]);
    assert.deepEqual(warnings({sides: 'both', summary: 'The {left|right} knee.'}), [`summary ${one} Write words for both.`]);
  });
  test('other braces are shown as they are written', () => {
    const shown = 'has braces that are shown as they are written. Write {left|right}, with one bar between, or no braces.';
    for (const say of ['Your {left} knee.', 'Your {left/right} knee.', 'Your {a|b|c} knee.', 'Your {left|right knee.', 'Your knee}.']) assert.deepEqual(warnings({steps: [step({say, sides: 'both'})]}), [`steps[0].say ${shown}`], say);
    assert.deepEqual(warnings({finish: {say: 'Get up.', list: ['{Slowly}']}}), [`finish.list[0] ${shown}`]);
    assert.deepEqual(warnings({steps: [step({audio: './{a}.mp3'})]}), []);
  });
});

describe('questions', () => {
  const check = (id: string, answers: object) => step({dose: {type: 'check', id, ...answers}});
  const [easy, stiff] = [{value: 'easy', label: 'easy'}, {value: 'stiff', label: 'stiff'}];
  test('two answers of one value', () => {
    assert.deepEqual(warnings({steps: [check('x', {options: [easy, stiff, {...easy, label: 'light'}]})]}), ['steps[0].dose.options[2].value is the value of another answer: easy. Give each answer a value of its own.']);
  });
  test('the same question twice is before and after; another one under its id is not', () => {
    const other = ['steps[1].dose.id is the id of a question with other answers: x. Give both the same answers, or each an id of its own.'];
    const scale = {low: 'stiff', high: 'easy'};
    assert.deepEqual(warnings({steps: [check('x', {options: [easy, stiff]}), check('x', {options: [stiff, easy]})]}), []);
    assert.deepEqual(warnings({steps: [check('x', {scale}), check('x', {scale}), check('y', {options: [easy, stiff]})]}), []);
    assert.deepEqual(warnings({steps: [check('x', {options: [easy, stiff]}), check('x', {options: [easy, {...stiff, label: 'not so easy'}]})]}), other);
    assert.deepEqual(warnings({steps: [check('x', {scale}), check('x', {scale: {low: 'none', high: 'all'}})]}), other);
    assert.deepEqual(warnings({steps: [check('x', {scale}), check('x', {options: [easy, stiff]})]}), other);
  });
});

describe('what has no end, or no effect', () => {
  test('breaths without a number', () => {
    assert.deepEqual(dosed({type: 'breaths', pattern: 'own'}), ['steps[0].dose has no end: it goes on until the person ends it. Add "count" or "seconds".']);
    assert.deepEqual(warnings({steps: [step({short: {type: 'breaths', pattern: 'own', stated: false}})]}).map((line) => line.split(':')[0]), ['steps[0].short has no end']);
    assert.deepEqual(dosed({type: 'breaths', pattern: 'own', seconds: '1min'}), []);
  });
  test('a rest without repeats, or where each of them is asked for', () => {
    const said = (more: object): string[] => warnings({steps: [step({rest: '5s', ...more})]});
    assert.deepEqual(said({}), ['steps[0].rest does nothing: a rest stands between repeats. Add "repeat" beside it, or leave it out.']);
    assert.equal(said({repeat: 1}).length, 1);
    assert.match(said({repeat: {ask: 'More?', least: 1, most: 3}})[0]!, /^steps\[0\]\.rest does nothing.* Raise repeat\.least above 1/);
    assert.deepEqual([...said({repeat: 2}), ...said({repeat: {ask: 'More?', least: 2, most: 3}})], []);
  });
  test('a change of sides where there is one side', () => {
    const said = (more: object): string[] => warnings({steps: [{steps: [step()], ...more}]}).map((line) => line.split('. ')[0]!);
    assert.deepEqual(said({switch: 5, switchSay: 'Turn.'}), ['steps[0].switch does nothing: it stands between two sides', 'steps[0].switchSay does nothing: it stands between two sides']);
    assert.deepEqual(said({sides: 'first', switch: 5}).length, 1);
    assert.deepEqual(said({sides: 'both', switch: '0s', switchSay: 'Turn.'}), ['steps[0].switchSay is never said: the sides change in no time']);
    assert.deepEqual([...said({sides: 'both', switch: 5, switchSay: 'Turn.'}), ...said({sides: 'both', switchSay: 'Turn.'}), ...said({sides: 'both', switch: 0})], []);
  });
});

describe('loads that a dose brings with it', () => {
  const push = {type: 'hold', seconds: 20, contract: {seconds: 5}};
  test('a push, a pace, a held breath and a long position, each with what to add', () => {
    assert.deepEqual(dosed(push), ['steps[0].dose.contract is a push, and no load says so. Add "contract-relax" to "loads", here or around it.']);
    assert.deepEqual(dosed({type: 'breaths', pattern: '4-6', count: 5}), ['steps[0].dose.pattern sets a pace, and no load says so. Add "paced-breathing" to "loads", here or around it.']);
    assert.deepEqual(dosed({type: 'hold', seconds: '1:01'}), ['steps[0].dose.seconds is more than 60 seconds in one position, and no load says so. Add "long-stretch" or "long-rest" to "loads", here or around it.']);
    const held = (pattern: string): string[] => dosed({type: 'breaths', pattern, count: 5}, {loads: ['paced-breathing']});
    assert.deepEqual(held('4-7-8-0'), ['steps[0].dose.pattern holds the breath for 7 seconds, and no load says so. Write 4-0-8-0, or add "breath-hold" to "loads", which is offered to nobody.']);
    assert.equal(held('4-0-4-2').length, 1);
    assert.deepEqual([...held('4-1-6-1.9'), ...dosed({type: 'hold', seconds: 60}), ...dosed({type: 'breaths', pattern: 'own', count: 5})], []);
  });
  test('a long release and long breathing, as a long hold', () => {
    const either = 'seconds in one position, and no load says so. Add "long-stretch" or "long-rest" to "loads", here or around it.';
    const rest = 'more than 180 seconds in one position, and no load says so. Add "long-rest" to "loads", here or around it.';
    assert.deepEqual(dosed({type: 'release', least: '3min', most: '10min'}), [`steps[0].dose.least is more than 60 ${either}`]);
    assert.deepEqual(dosed({type: 'release', least: 30, most: 181}), [`steps[0].dose.most allows more than 180 ${either}`]);
    assert.deepEqual(dosed({type: 'breaths', pattern: 'own', seconds: '10min'}), [`steps[0].dose.seconds is ${rest}`]);
    assert.deepEqual(dosed({type: 'breaths', pattern: 'own', count: 19}), [`steps[0].dose.count takes ${rest}`]);
    assert.deepEqual(dosed({type: 'breaths', pattern: '5-6', count: 17}, {loads: ['paced-breathing']}), [`steps[0].dose.count takes ${rest}`]);
    assert.deepEqual([...dosed({type: 'release', least: 60, most: 180}), ...dosed({type: 'release', least: 0}), ...dosed({type: 'breaths', pattern: 'own', seconds: 180}), ...dosed({type: 'breaths', pattern: 'own', count: 18})], []);
    assert.deepEqual([...dosed({type: 'release', least: 90}, {loads: ['long-hold']}), ...dosed({type: 'breaths', pattern: 'own', seconds: 600}, {loads: ['standing-balance']})], []);
    assert.deepEqual(warnings({steps: [{use: 'sleep-breathing'}, {use: 'sleep-breathing', dose: {seconds: '5min'}}]}), [`steps[1].dose.seconds is ${rest.replace('here or ', '')}`]);
  });
  test('none where the load, or a finer one, stands there or around it', () => {
    for (const load of ['contract-relax', 'partner-force']) assert.deepEqual(dosed(push, {loads: [load]}), [], load);
    for (const load of ['long-hold', 'long-stretch', 'long-rest']) assert.deepEqual(dosed({type: 'hold', seconds: 300}, {loads: [load]}), [], load);
    assert.deepEqual(warnings({steps: [{loads: ['contract-relax'], steps: [step({dose: {stated: false, ...push}})]}]}), []);
    assert.deepEqual(warnings({steps: [{loads: ['contract-relax'], steps: [step()]}, step({dose: {stated: false, ...push}})]}).length, 1);
  });
  test('who walks is in no position; who stands and stretches is', () => {
    assert.deepEqual(dosed({type: 'hold', seconds: 300}, {loads: ['standing-balance']}), []);
    assert.equal(dosed({type: 'hold', seconds: 300}, {loads: ['standing-balance', 'loaded-hip-extension']}).length, 1);
  });
  test('once for a step, also for its short form; not where there are no loads at all', () => {
    assert.equal(warnings({steps: [step({dose: {...push, stated: false}, short: {...push, stated: false}})]}).length, 1);
    assert.deepEqual(warnings({steps: [step({short: {...push, stated: false}})]}).map((line) => line.split(' ')[0]), ['steps[0].short.contract']);
    assert.deepEqual(dosed(push, {loads: undefined}), ['the routine has no loads. Add "loads": they decide which safety questions are asked.']);
  });
  test('a technique that is used has its own, as long as its dose does', () => {
    assert.deepEqual(warnings({steps: [{use: 'bolster-rest'}, {use: 'bed-edge'}]}), []);
    assert.deepEqual(warnings({steps: [{use: 'half-kneeling', dose: {seconds: '90s'}}]}), ['steps[0].dose.seconds is more than 60 seconds in one position, and no load says so. Add "long-stretch" or "long-rest" to "loads", around it.']);
  });
});
