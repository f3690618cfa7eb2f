/** `print`: a routine on paper. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {routines} from '../../src/library/routines.js';
import {print} from '../../src/cli/print.js';
import {readRoutine} from '../../src/cli/read.js';
import {routine, step, story, text, wellStories} from './support.js';

const sheet = (more: object): string => print(readRoutine(text(routine(more))).routine!);
const dosed = (dose: object, more: object = {}): string => sheet({steps: [step({dose, ...more})]}).split('\n').slice(5).join('\n').split('\n\n')[0]!.replace(/\s+/g, ' ').trim();

describe('a printed routine', () => {
  test('holds the whole of it, in the order of reading', () => {
    assert.equal(print(readRoutine(story('desk')).routine!), `Two minutes away from the desk
==============================
About 2 min (short form: about 1 min), standing, a hand on your desk.

Stand up, wake the hips, and open the front of each.

What you need
  - A desk or a chair that does not roll

Steps
 1. Stand up, one hand on the desk.
    Both feet under your hips.
 2. Lift one knee, then the other.
    As high as is easy. Stand tall.
    10 movements, 1 s there, 1 s back, 1 s resting. Short form: 6 movements,
    1 s there, 1 s back, 1 s resting.
 3. Step back with your left/right foot.
    Tuck your tailbone. Bend the front knee until the left/right hip stretches
    a little.
    Hold 20 s, each side, 8 s to change.
 4. Shake out your legs.
    Hold 10 s. Not in the short form.

When to stop
  - You feel dizzy or unsteady
  - Your back, hip or leg starts to hurt

To finish
  That is all.
  Come back to it in an hour.

Where this comes from
  From our workshop for offices. All numbers are ours.
`);
  });
  test('says each dose in words', () => {
    assert.equal(dosed({type: 'hold', seconds: 20}, {repeat: 3, sides: 'both', rest: 10}), '1. Stay Hold 20 s, 3 times, each side, 10 s to change, 10 s rest.');
    assert.equal(dosed({type: 'hold', seconds: '1:30', contract: {seconds: 5}}), '1. Stay Push gently for 5 s, about 20 % of your strength, then hold 1 min 30 s.');
    assert.equal(dosed({type: 'release', least: 30, most: 120}), '1. Stay Hold at least 30 s, until you feel it let go, 2 min at most.');
    assert.equal(dosed({type: 'release', least: 0}), '1. Stay Hold until you feel it let go.');
    assert.equal(dosed({type: 'breaths', pattern: '4-6', count: 10}), '1. Stay 10 breaths, 4 s in, 6 s out.');
    assert.equal(dosed({type: 'breaths', pattern: 'own', seconds: '5min'}), '1. Stay Breathe for 5 min, at your own pace.');
    assert.equal(dosed({type: 'breaths', pattern: '4.5-6', inhale: 'Widen', exhale: 'Sink'}), '1. Stay Breathe as long as you like, 4.5 s widen, 6 s sink.');
    assert.equal(dosed({type: 'reps', count: 8, tempo: '3-1-3-0'}), '1. Stay 8 movements, 3 s there, 1 s staying, 3 s back.');
    assert.equal(dosed({type: 'check', id: 'x', options: [{value: 'a', label: 'light'}, {value: 'b', label: 'heavy'}]}), '1. Stay Answer: light / heavy.');
    assert.equal(dosed({type: 'check', id: 'x', scale: {low: 'stiff', high: 'easy'}}), '1. Stay Answer: from 0 (stiff) to 10 (easy).');
    assert.equal(dosed({type: 'ready'}), '1. Stay');
  });
  test('says how often a group is done, on which sides, and what is only offered', () => {
    const group = (more: object): string => sheet({steps: [{steps: [step()], ...more}]});
    assert.match(group({title: 'Kneel', sides: 'both', repeat: 2}), /\n\nKneel: 2 times, each side, 10 s to change\n {3}1\. Stay\n/);
    assert.match(group({repeat: {ask: 'Again?', least: 2, most: 2}, rest: 5}), /\n\n2 times, 5 s rest\.\n {3}1\. Stay\n/);
    assert.match(group({title: 'Kneel', repeat: {ask: 'Again?', least: 1, most: 1}, rest: 5}), /\n\nKneel\n {3}1\. Stay\n/);
    assert.match(group({repeat: {ask: 'Again?', least: 1, most: 4}, rest: 5}), /\n\n1 to 4 times, asking each time: Again\?\n {3}1\. Stay\n/);
    assert.match(group({repeat: {ask: 'Again?', least: 0, most: 4}}), /\n\nUp to 4 times, asking each time: Again\?\n {3}1\. Stay\n/);
    assert.match(group({repeat: {ask: 'Again?', least: 1, most: 4}}), /\n\n1 to 4 times, asking each time: Again\?\n {3}1\. Stay\n/);
    assert.match(group({name: 'More', level: 1, optIn: {ask: 'A little more?'}, short: false}), /\n\nMore: only if you say yes to: A little more\?, not in the short form\n/);
  });
  test('says what is done another way, of a step, of a group and of the whole', () => {
    const changes = ['Pad your {left|right} knee.', 'Halfway is enough.'];
    assert.match(sheet({steps: [step({list: ['Look up'], changes})]}), /\n 1\. Stay\n {4}Hold 30 s\.\n {4}- Look up\n {4}- Pad your left\/right knee\.\n {4}- Halfway is enough\.\n\n/);
    assert.match(sheet({steps: [{title: 'Kneel', changes, steps: [step()]}]}), /\n\nKneel\n {2}- Pad your left\/right knee\.\n {2}- Halfway is enough\.\n {3}1\. Stay\n/);
    assert.match(sheet({steps: [step(), {changes, steps: [step()]}]}), /Hold 30 s\.\n\n- Pad your left\/right knee\.\n- Halfway is enough\.\n 2\. Stay\n/);
    assert.match(sheet({changes, summary: 'Short.'}), /on a chair\.\n {2}- Pad your left\/right knee\.\n {2}- Halfway is enough\.\n\nShort\.\n/);
  });
  test('breaks a long title, and reads both its sides', () => {
    const title = `The front of the {left|right} hip ${'and more '.repeat(9)}`.trim();
    const [first, second, line] = sheet({title}).split('\n');
    assert.equal(`${first} ${second}`, title.replace('{left|right}', 'left/right'));
    assert.ok(first!.length <= 78 && second);
    assert.equal(line, '='.repeat(first!.length));
  });
  test('no minute has 60 seconds', () => {
    assert.equal(dosed({type: 'hold', seconds: 119.96}), '1. Stay Hold 2 min.');
    assert.equal(dosed({type: 'hold', seconds: 59.94}), '1. Stay Hold 59.9 s.');
    assert.match(sheet({steps: [step({dose: {type: 'hold', seconds: 59.7}})]}), /\nAbout 1 min, on a chair\.\n/);
  });
  test('says what stands between the sides, of a group and of a step', () => {
    const change = {sides: 'both', switch: '12s', switchSay: 'Turn to your {left|right}.'};
    assert.match(sheet({steps: [{title: 'Kneel', steps: [step()], ...change}]}), /\n\nKneel: each side, 12 s to change\n {2}Between the sides: Turn to your left\/right\.\n {3}1\. Stay\n/);
    assert.equal(dosed({type: 'hold', seconds: 20}, change), '1. Stay Hold 20 s, each side, 12 s to change. Between the sides: Turn to your left/right.');
    assert.equal(dosed({type: 'hold', seconds: 20}, {...change, switch: 0}), '1. Stay Hold 20 s, each side.');
    assert.equal(dosed({type: 'hold', seconds: 20}, {...change, sides: 'first'}), '1. Stay Hold 20 s, the side that comes first.');
  });
  test('says it of the whole routine, too', () => {
    assert.match(sheet({sides: 'both', repeat: 2, rest: '10s', switchSay: 'Turn to your {left|right}.'}), /min, on a chair\. 2 times, each side, 10 s to change, 10 s rest\.\nBetween the sides: Turn to your left\/right\.\n/);
    assert.match(sheet({optIn: {ask: 'Would you like to?'}}), /on a chair\. Only if you say yes to: Would you like to\?\n/);
  });
  test('says no time where nobody can know it', () => {
    const ready = step({dose: {type: 'ready'}});
    assert.match(sheet({steps: [ready]}), /^Mine\n====\nOn a chair\.\n/);
    assert.match(sheet({steps: [ready, step({short: false})]}), /^Mine\n====\nAbout 30 s, on a chair\.\n/);
  });
  test('puts techniques in their place, and gathers every stop sign once', () => {
    const said = sheet({stopSigns: ['Anything feels sharp, burning or electric'], steps: [{use: 'bolster-rest', dose: {seconds: '4min'}}]});
    assert.match(said, /Hold 4 min\./);
    assert.equal(said.match(/Anything feels sharp, burning or electric/g)!.length, 1);
    assert.match(said, /When to stop\n {2}- Anything feels sharp, burning or electric\n {2}- Your low back/);
  });
  test('fits on paper: no long lines, no traces of the format', () => {
    for (const one of [...routines, ...wellStories.map((name) => readRoutine(story(name)).routine!)]) {
      const said = print(one);
      for (const line of said.split('\n')) assert.ok(line.length <= 78, line);
      assert.doesNotMatch(said, /undefined|null|NaN|\[object|[{}]|\n\n\n| \n/, one.id);
    }
  });
});
