import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, type Dose, type Item, type Routine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';
import {adapt, conditions, verdict, type ScreenAnswers, type VerdictOptions} from '../../src/doors/safety.js';
import {adapt as adaptTo} from '../../src/safety/adapt.js';
import {changeLines, eased} from '../../src/safety/changes.js';
import type {Load} from '../../src/safety/loads.js';
import {asksBeforePressure} from '../../src/safety/pressure.js';

const find = (id: string): Routine => routines.find((routine) => routine.id === id)!;
const yes = (...ids: string[]): ScreenAnswers => Object.fromEntries(ids.map((id) => [id, 'yes']));
const fit = (id: string, answers: ScreenAnswers, options?: VerdictOptions) => adapt(find(id), verdict(answers, options));
const titles = (routine: Routine | null): string[] => (routine?.steps ?? []).map((item) => ('title' in item ? (item.title ?? '') : ''));

describe('fitting a routine', () => {
  test('without an answer that matters it stays as it is', () => {
    for (const routine of routines) assert.deepEqual(adapt(routine, verdict({}, {pressure: true})), {routine, origins: routine.steps.map((_, i) => i), changes: [], advice: []});
    assert.deepEqual(fit('bolster-release', yes('kidney')).changes, []);
  });
  test('what is for practitioners never comes into self-care, whatever an author names', () => {
    const group = {...techniques.find(({id}) => id === 'half-kneeling')!, fallbacks: ['table-edge', 'split-stance']};
    const {routine} = adapt({id: 'own', title: 'Own', steps: [group]}, verdict(yes('knee')));
    assert.deepEqual(titles(routine), ['Standing stretch']);
  });
  test('with care there is no more of it to come, and what is counted is halved too', () => {
    const tool = techniques.find(({id}) => id === 'tool-release')!;
    const one: Routine = {id: 'own', title: 'Own', steps: [{id: 'g', title: 'G', loads: ['prone'], steps: [tool.steps.find((item) => !('steps' in item))!, {level: 1, say: 'More', dose: {type: 'hold', seconds: 30}}]}]};
    const {routine} = adapt(one, verdict(yes('hyperlordosis')));
    assert.ok(!JSON.stringify(routine).includes('More'));
    const press: Routine = {id: 'own', title: 'Own', steps: [{title: 'P', loads: ['abdominal-pressure'], steps: [{say: 'Press', dose: {type: 'hold', seconds: 30}}, {level: 1, say: 'More', dose: {type: 'hold', seconds: 30}}]}]};
    assert.deepEqual((['iud', 'hip-oa'] as const).map((id) => JSON.stringify(adapt(press, verdict(yes(id), {pressure: true})).routine).includes('More')), [false, true]);
    const long: Routine = {id: 'own', title: 'Own', steps: [{id: 'g', title: 'G', loads: ['long-hold'], steps: [{say: 'Breathe', dose: {type: 'breaths', pattern: '4-0-6-0', count: 15}}, {say: 'Few', dose: {type: 'breaths', pattern: '4-0-6-0', count: 3}}]}]};
    const doses = (adapt(long, verdict(yes('hyperlordosis'))).routine!.steps[0] as unknown as {steps: {dose: {count: number}}[]}).steps.map(({dose}) => dose.count);
    assert.deepEqual(doses, [8, 3]);
  });
  test('after an emergency, a flag that needs a clinician, and under 18 there is none', () => {
    for (const id of ['rf-saddle', 'rf-cancer', 'under-18']) assert.deepEqual(fit('bolster-release', yes(id)), {routine: null, origins: [], changes: [], advice: ['ask']});
  });
  test('morning stiffness stops nothing, and a doctor should hear of it', () => {
    const {routine, changes, advice} = fit('bolster-release', yes('rf-morning-stiff'));
    assert.deepEqual([routine, changes, advice], [find('bolster-release'), [], ['mention']]);
  });
  test('what is blocked leaves, and the first alternative that fits comes in', () => {
    const {routine, changes} = fit('half-kneeling-stretch', yes('knee'));
    assert.deepEqual(titles(routine), ['Standing stretch']);
    const choices = [{id: 'split-stance', title: 'Standing stretch'}, {id: 'bed-edge', title: 'Leg over the edge of the bed'}, {id: 'knee-to-chest', title: 'Knee to chest'}];
    assert.deepEqual(changes[0], {what: 'swapped', title: 'Half-kneeling stretch', instead: 'Standing stretch', because: ['knee'], choices});
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
    assert.deepEqual([titles(left.routine), left.advice], [['Rest on your side'], ['rest', 'ask']]);
  });
  test('what only needs care stays, and is named', () => {
    const {routine, changes} = fit('bolster-release', yes('spondy'));
    assert.deepEqual(titles(routine), titles(find('bolster-release')));
    assert.deepEqual(changes, [{what: 'changed', title: 'How you lie', because: ['spondy'], lines: ['A cushion under your knees, or your back and head propped up.']}, {what: 'changed', title: 'Bolster rest', because: ['spondy'], lines: ['A cushion under your knees, or your back and head propped up.', 'Half the time.']}]);
  });
  test('where only the floor is the obstacle, a bed will do', () => {
    const {routine, changes} = fit('bolster-release', yes('thr-ant-early'));
    assert.equal(titles(routine).length, 3);
    assert.ok(changes.some(({what, title}) => what === 'bed' && title === 'Bolster rest'));
    assert.deepEqual(titles(fit('half-kneeling-stretch', yes('no-floor')).routine), ['Standing stretch']);
  });
  test('a routine of steps that one goes through at leisure is no less a routine', () => {
    const list: Routine = {id: 'list', title: 'A list', steps: [{say: 'Sit down.', dose: {type: 'ready'}}, {say: 'Look around.', dose: {type: 'ready'}}]};
    assert.deepEqual(adapt(list, verdict({})), {routine: list, origins: [0, 1], changes: [], advice: []});
    assert.deepEqual(titles(adapt({...list, loads: ['kneeling']}, verdict(yes('knee'))).routine), ['Rest on your side'], 'but where it does not fit, rest does');
  });
  test('a comparison whose questions have left, leaves too', () => {
    const {routine} = fit('bolster-release', yes('preg-28w'));
    assert.ok(!JSON.stringify(routine!.steps).includes('compare'));
    const asks = (id: string, loads: string[] = []): Item => ({say: id, loads, dose: {type: 'check', id, scale: {low: 'a', high: 'b'}}});
    const half: Routine = {id: 'm', title: 'M', steps: [asks('ease'), asks('knee', ['kneeling']), {say: 'Rest.', dose: {type: 'hold', seconds: 9}}, {say: 'Compare.', compare: ['ease', 'knee'], dose: {type: 'ready'}}]};
    assert.deepEqual(adapt(half, verdict(yes('knee'))).routine!.steps.map((item) => 'say' in item && item.say), ['ease', 'Rest.', 'Compare.'], 'with one of two left it stays');
  });
  test('a technique that is there already does not come in twice', () => {
    const both: Routine = {id: 'both', title: 'Both', steps: [techniques.find(({id}) => id === 'bolster-rest')!, techniques.find(({id}) => id === 'half-kneeling')!]};
    assert.deepEqual(titles(adapt(both, verdict(yes('knee', 'hip-oa', 'labral-fai'))).routine).filter((title) => title === 'Bolster rest'), ['Bolster rest']);
  });
  test('nor where it lies in a group, nor in place of two', () => {
    const [kneeling, stance] = ['half-kneeling', 'split-stance'].map((id) => techniques.find((one) => one.id === id)!) as [Routine, Routine];
    const there: Routine = {id: 'm', title: 'M', steps: [{title: 'Part', steps: [stance]}, {...kneeling, fallbacks: ['split-stance', 'knee-to-chest']}]};
    assert.deepEqual(titles(adapt(there, verdict(yes('knee'))).routine), ['Part', 'Knee to chest']);
    const two: Routine = {id: 'm', title: 'M', steps: ['a', 'b'].map((id) => ({...kneeling, id, title: id, fallbacks: ['split-stance']}))};
    const {routine, changes} = adapt(two, verdict(yes('knee')));
    assert.deepEqual(titles(routine), ['Standing stretch']);
    assert.deepEqual(changes, [{what: 'swapped', title: 'a', instead: 'Standing stretch', because: ['knee']}, {what: 'left-out', title: 'b', because: ['knee']}]);
  });
  test('where only questions and words are left, rest comes in', () => {
    const kneel: Item = {say: 'Kneel.', loads: ['kneeling'], dose: {type: 'hold', seconds: 9}};
    const left = (...steps: Item[]) => adapt({id: 'm', title: 'M', steps: [...steps, kneel]}, verdict(yes('knee'))).routine!.steps.map((item) => item.id ?? ('say' in item ? item.say : item.title));
    assert.deepEqual(left({say: 'Get ready.', dose: {type: 'ready'}}, {say: 'How is it?', dose: {type: 'check', id: 'how', scale: {low: 'a', high: 'b'}}}), ['side-rest']);
    assert.deepEqual(left({title: 'Sit', steps: [{say: 'Get ready.', dose: {type: 'ready'}}, {say: 'Sit.', dose: {type: 'hold', seconds: 9}}]}), ['Sit']);
  });
  test('what a whole lists again of its parts is theirs to answer for, however deep', () => {
    const mine: Routine = {id: 'm', title: 'M', loads: ['kneeling'], steps: [{title: 'A', loads: ['kneeling'], steps: [{title: 'B', steps: [{say: 'Kneel.', loads: ['kneeling'], dose: {type: 'hold', seconds: 9}}, {say: 'Sit.', dose: {type: 'hold', seconds: 9}}]}]}]};
    assert.match(JSON.stringify(adapt(mine, verdict(yes('knee'))).routine!.steps), /^\[\{"title":"A".*"Sit\."/);
  });
  test('a part of a technique leaves without the rest of it', () => {
    const gentle: Routine = {id: 'g', title: 'G', loads: ['side-lying'], steps: [{say: 'Rest', dose: {type: 'hold', seconds: 60}}, {say: 'Press', loads: ['abdominal-pressure'], dose: {type: 'hold', seconds: 9}}]};
    const {routine, changes} = adaptTo(gentle, verdict({}));
    assert.deepEqual(routine!.steps.map((item) => ('say' in item ? item.say : '')), ['Rest']);
    assert.deepEqual(changes, [{what: 'left-out', title: 'Press', because: []}]);
  });
});

describe('pressure on the belly', () => {
  const pressing: Routine = {id: 'mine', title: 'Mine', steps: [{title: 'Press', loads: ['abdominal-pressure'], steps: [{say: 'Press', dose: {type: 'hold', seconds: 9}}]}, {say: 'Rest', dose: {type: 'hold', seconds: 9}}]};
  const gates = (routine: Routine): unknown[] => compile(routine).spans.map(({kind, gate}) => [kind, gate]);
  test('in a routine of somebody’s own is asked for, also where its author forgot to', () => {
    const {routine} = adapt(pressing, verdict({}, {pressure: true}));
    assert.deepEqual(gates(routine!), [['ask', undefined], ['hold', 0], ['hold', undefined]]);
    assert.deepEqual(gates(pressing), [['hold', undefined], ['hold', undefined]]);
    const among: Routine = {id: 'mine', title: 'Mine', steps: [{say: 'Press', loads: ['supine-flat', 'abdominal-pressure'], dose: {type: 'hold', seconds: 9}}]};
    assert.deepEqual(gates(asksBeforePressure(among)), [['ask', undefined], ['hold', 0]]);
  });
  test('also where only the whole of it says that it presses, and where no screen is asked', () => {
    const whole: Routine = {id: 'mine', title: 'Mine', loads: ['abdominal-pressure'], steps: [{say: 'Press', dose: {type: 'hold', seconds: 9}}]};
    assert.deepEqual(gates(asksBeforePressure(whole)), [['ask', undefined], ['hold', 0]]);
    assert.deepEqual(gates(asksBeforePressure(pressing)), [['ask', undefined], ['hold', 0], ['hold', undefined]]);
    for (const routine of [...routines, ...techniques]) assert.deepEqual(asksBeforePressure(routine), routine, routine.id);
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
    assert.deepEqual({...changes[0], choices: changes[0]!.choices!.map(({id}) => id)}, {what: 'swapped', title: 'Breaths on a tool', instead: 'Bolster rest', because: ['endometriosis'], choices: ['bolster-rest', 'constructive-rest', 'knee-to-chest']});
  });
});

describe('care', () => {
  const doses = (item: Item): Dose[] => ('steps' in item ? item.steps.flatMap(doses) : [item.dose]);
  const dosesOf = (id: string, ...ids: string[]): Dose[] => doses(adapt(find(id), verdict(yes(...ids))).routine!);
  const one = (loads: string[], dose: Dose): Dose => doses(adaptTo({id: 'one', title: 'One', steps: [{say: 'Do it.', loads, dose}]}, verdict(yes('preg-to-15w', 'lungs', 'labral-fai'), {pressure: true})).routine!).at(-1)!;

  test('rests of three minutes and more are halved, and the line says so', () => {
    const rests = (...ids: string[]) => dosesOf('bolster-release', ...ids).filter(({type}) => type === 'hold').map((dose) => 'seconds' in dose && dose.seconds);
    assert.deepEqual([rests(), rests('spondy')], [[300], [150]]);
    const {changes} = fit('bolster-release', yes('spondy'));
    assert.ok(changes.find(({title}) => title === 'Bolster rest')!.lines!.includes('Half the time.'));
  });
  test('a push becomes a fifth of full strength, for five seconds', () => {
    assert.deepEqual(one(['contract-relax'], {type: 'hold', seconds: 20, contract: {seconds: 9, effort: 60}}), {type: 'hold', seconds: 20, contract: {seconds: 5, effort: 20, stated: false}, stated: false});
  });
  test('a pace becomes one’s own', () => assert.deepEqual(one(['paced-breathing'], {type: 'breaths', pattern: '4-6', count: 10}), {type: 'breaths', pattern: 'own', count: 10, stated: false}));
  test('face down for two minutes at most, in whole breaths', () => {
    assert.deepEqual(one(['prone'], {type: 'hold', seconds: 300}), {type: 'hold', seconds: 120, stated: false});
    assert.deepEqual(one(['prone'], {type: 'breaths', pattern: '4-6', count: 30}), {type: 'breaths', pattern: '4-6', count: 12, stated: false});
  });
  test('what care makes of every dose', () => {
    const table: readonly (readonly [Load, Dose, object | null])[] = [
      ['long-hold', {type: 'hold', seconds: 60}, {seconds: 30}],
      ['long-hold', {type: 'hold', seconds: 59}, null],
      ['long-stretch', {type: 'hold', seconds: 60}, {seconds: 30}],
      ['long-rest', {type: 'hold', seconds: 180}, {seconds: 90}],
      ['long-rest', {type: 'hold', seconds: 179}, null],
      ['long-hold', {type: 'release', least: 10, most: 90}, {least: 10, most: 45}],
      ['long-hold', {type: 'release', least: 50, most: 60}, {least: 50, most: 50}],
      ['long-hold', {type: 'release', least: 80}, {least: 40}],
      ['long-hold', {type: 'reps', count: 11, tempo: '3-3'}, {count: 6}],
      ['long-hold', {type: 'reps', count: 9, tempo: '3-3'}, null],
      ['long-hold', {type: 'breaths', pattern: '4-6', count: 6}, {count: 3}],
      ['long-hold', {type: 'breaths', pattern: 'own', count: 6}, {count: 3}],
      ['long-hold', {type: 'breaths', pattern: 'own', count: 5}, null],
      ['long-hold', {type: 'breaths', pattern: '4-6', seconds: 90}, {seconds: 45}],
      ['long-hold', {type: 'breaths', pattern: '4-6'}, null],
      ['long-hold', {type: 'ready', about: 90}, null],
      ['prone', {type: 'hold', seconds: 100}, null],
      ['prone', {type: 'release', least: 150}, {least: 120, most: 120}],
      ['prone', {type: 'release', least: 10, most: 300}, {least: 10, most: 120}],
      ['prone', {type: 'breaths', pattern: '4-7', count: 30}, {count: 10}],
      ['prone', {type: 'breaths', pattern: 'own', count: 30}, {count: 12}],
      ['prone', {type: 'breaths', pattern: '60-60-60-60', count: 2}, {count: 1}],
      ['prone', {type: 'breaths', pattern: 'own'}, {seconds: 120}],
      ['prone', {type: 'breaths', pattern: 'own', seconds: 300}, {seconds: 120}],
      ['prone', {type: 'reps', count: 40, tempo: '3-3'}, {count: 20}],
      ['prone', {type: 'ready', about: 300}, null],
      ['abdominal-pressure', {type: 'breaths', pattern: '4-6', count: 3}, {count: 2}],
      ['groin-pressure', {type: 'breaths', pattern: '4-6', seconds: 40}, {seconds: 20}],
      ['groin-pressure', {type: 'hold', seconds: 30}, {seconds: 15}],
      ['contract-relax', {type: 'hold', seconds: 20, contract: {seconds: 4}}, {contract: {seconds: 4, effort: 20, stated: false}}],
      ['partner-force', {type: 'hold', seconds: 20, contract: {seconds: 9, effort: 10}}, {contract: {seconds: 5, effort: 10, stated: false}}],
      ['partner-force', {type: 'hold', seconds: 20}, null],
      ['paced-breathing', {type: 'hold', seconds: 20}, null],
    ];
    for (const [load, dose, more] of table) assert.deepEqual(eased({say: 'x', dose}, [load]).dose, more ? {...dose, ...more, stated: false} : dose, `${load} ${JSON.stringify(dose)}`);
    const short = eased({say: 'x', dose: {type: 'hold', seconds: 90}, short: {type: 'hold', seconds: 60}}, ['long-hold']);
    assert.deepEqual(short.short, {type: 'hold', seconds: 30, stated: false});
  });
  test('breaths at one’s own pace are shortened like others, whichever care comes first', () => {
    assert.deepEqual(one(['paced-breathing', 'long-rest'], {type: 'breaths', pattern: '4-6', count: 30}), {type: 'breaths', pattern: 'own', count: 15, stated: false});
  });
  test('whatever a condition asks care for has a line that says how', () => {
    for (const {id, loads} of conditions) for (const [load, value] of Object.entries(loads)) if (value === 'caution') assert.ok(changeLines([load as Load]).length, `${id} ${load}`);
  });
  test('the step carries the lines, and so does every span of it', () => {
    const {steps} = compile(fit('half-kneeling-stretch', yes('hip-oa')).routine!);
    const lines = ['A thick pad under the knee, a hand on a chair.', 'Tailbone tucked. Stop at the first mild pull.', 'Down and up in stages, over the side. Sit for half a minute before you stand.'];
    assert.deepEqual(steps.find(({technique}) => technique === 'half-kneeling')!.changes, lines);
  });
  test('what an author asks comes before what we ask, and the whole carries what it asks', () => {
    const mine: Routine = {id: 'm', title: 'M', changes: ['Slowly.'], loads: ['kneeling'], steps: [{say: 'Lean.', changes: ['Lightly.'], loads: ['loaded-hip-extension'], dose: {type: 'hold', seconds: 9}}]};
    const {routine, origins} = adapt(mine, verdict(yes('hip-oa')));
    assert.deepEqual([routine!.changes, routine!.steps[0]!.changes, origins], [['Slowly.', 'A thick pad under the knee, a hand on a chair.'], ['Lightly.', 'Tailbone tucked. Stop at the first mild pull.'], [0]]);
  });
  test('what an outer group asks comes before what an inner one asks', () => {
    const inner = {say: 'In.', changes: ['inner'], dose: {type: 'hold', seconds: 9}} as const;
    const {steps} = compile({id: 'o', title: 'O', changes: ['outer'], steps: [inner, {say: 'Plain.', dose: {type: 'hold', seconds: 9}}]});
    assert.deepEqual(steps.flatMap(({say, changes}) => (say === 'In.' || say === 'Plain.' ? [changes] : [])), [['outer', 'inner'], ['outer']]);
  });
});

describe('where it is done', () => {
  test('on a bed, what needs the floor leaves, and what a bed will do for stays', () => {
    assert.deepEqual(titles(fit('stretch-only', {}, {surface: 'bed'}).routine), ['Standing stretch', 'Knee to chest']);
    assert.deepEqual(titles(fit('bolster-release', {}, {surface: 'bed'}).routine), ['How you lie', 'Bolster rest', 'How you lie']);
  });
  test('where nothing is left, rest is sought that fits the place', () => {
    const mine: Routine = {id: 'm', title: 'M', steps: [{say: 'Kneel.', loads: ['kneeling'], dose: {type: 'hold', seconds: 9}}]};
    assert.deepEqual((['floor', 'chair'] as const).map((surface) => adapt(mine, verdict(yes('knee'), {surface})).routine!.steps.map((item) => item.id)), [['side-rest'], ['seated-breathing']]);
  });
  test('on a chair, nothing lies down', () => assert.deepEqual(titles(fit('bolster-release', {}, {surface: 'chair'}).routine), ['Seated rest']));
  test('no reason is given but the place', () => assert.deepEqual(fit('half-kneeling-stretch', {}, {surface: 'chair'}).changes[0]!.because, []));
  test('a step that says nothing of a bed and needs the floor stays on the floor', () => {
    const mine: Routine = {id: 'm', title: 'M', steps: [{say: 'Lie down.', loads: ['floor-transfer'], dose: {type: 'hold', seconds: 9}}, {say: 'Sit.', dose: {type: 'hold', seconds: 9}}]};
    const left = (found = verdict({})) => adapt(mine, found).routine!.steps.map((item) => ('say' in item ? item.say : ''));
    assert.deepEqual([left(), left(verdict({}, {surface: 'bed'})), left(verdict(yes('no-floor')))], [['Lie down.', 'Sit.'], ['Sit.'], ['Sit.']]);
  });
});

describe('alternatives', () => {
  test('of several that fit, the one that the person prefers comes in', () => {
    const found = verdict(yes('knee'));
    assert.deepEqual(titles(adapt(find('half-kneeling-stretch'), found, ['knee-to-chest']).routine), ['Knee to chest']);
    assert.deepEqual(titles(adapt(find('half-kneeling-stretch'), found, ['tool-release']).routine), ['Standing stretch']);
  });
  test('each step knows which step of the routine as written it stands for', () => {
    assert.deepEqual(fit('bolster-release', yes('preg-28w')).origins, [1]);
    assert.deepEqual(fit('tool-then-stretch', yes('endometriosis'), {pressure: true}).origins, [0, 1]);
  });
});

describe('getting up', () => {
  const risesOf = (id: string, answers: ScreenAnswers, options?: VerdictOptions): readonly string[] => fit(id, answers, options).routine!.finish!.list!;
  test('nobody rises from lying as from one knee, or from a chair over the side', () => {
    assert.match(risesOf('half-kneeling-stretch', yes('thr-ant-early'), {surface: 'floor'}).join(' '), /Roll to one side.*Push up.*Sit for half a minute/);
    for (const id of ['bolster-release', 'gentle-daily', 'stretch-only']) assert.doesNotMatch(risesOf(id, {}, {surface: 'chair'}).join(' '), /Roll|Push up/, id);
    assert.match(risesOf('half-kneeling-stretch', {}).join(' '), /back foot forward/);
    assert.match(risesOf('bolster-release', yes('preg-28w')).join(' '), /^Push up/);
  });
  test('also where the techniques lie in a group', () => {
    const plain = find('half-kneeling-stretch');
    const grouped: Routine = {...plain, steps: [{title: 'Part', steps: plain.steps}]};
    const found = verdict(yes('thr-ant-early'));
    assert.equal(adapt(grouped, found).routine!.finish, adapt(plain, found).routine!.finish);
    assert.equal(adapt(grouped, verdict({})).routine!.finish, plain.finish);
  });
  test('an author’s own words stay as long as the last technique does', () => {
    const last = techniques.find(({id, finish}) => finish && id === 'side-rest')!;
    const mine: Routine = {id: 'm', title: 'M', finish: {say: 'Up you get.'}, steps: [last]};
    assert.deepEqual(adapt(mine, verdict({})).routine!.finish, {say: 'Up you get.'});
  });
  test('where the last technique stays, so does what the routine says of it', () => {
    for (const id of ['bolster-release', 'half-kneeling-stretch', 'desk-break']) assert.equal(fit(id, yes('iud')).routine!.finish, find(id).finish, id);
  });
});

describe('lying is only shown to whoever lies', () => {
  const figures = (item: Item): string[] => ('steps' in item ? [String(item.figure), ...item.steps.flatMap(figures)] : [String(item.figure)]);
  test('breathing goes to a chair with whoever sits, or may not lie', () => {
    for (const [answers, options] of [[{}, {surface: 'chair'}], [yes('preg-28w'), {}], [yes('vert-fracture'), {}]] as const) {
      const shown = fit('gentle-daily', answers, options).routine!.steps.flatMap(figures);
      assert.ok(shown.includes('sit-breathe') && !shown.includes('lie-breathe') && !shown.includes('knees-bent'), shown.join());
    }
  });
  test('a leg over the edge is not offered to a pelvis that tips forward', () => {
    const ids = (answers: ScreenAnswers): string[] => fit('half-kneeling-stretch', answers, {surface: 'bed'}).changes.flatMap(({choices = []}) => choices.map(({id}) => id));
    assert.ok(ids({}).includes('bed-edge'));
    assert.ok(!ids(yes('hyperlordosis')).includes('bed-edge'));
  });
});

describe('care and leaving, told and counted once', () => {
  const held = (more: object): Routine => ({id: 'm', title: 'M', steps: [{say: 'Stay.', dose: {type: 'hold', seconds: 240}, ...more}]});
  const seconds = (routine: Routine | null): number => JSON.parse(/"seconds":(\d+)/.exec(JSON.stringify(routine))![1]!) as number;
  test('what is halved for two reasons is halved once, also where the second lies inside the first', () => {
    const found = verdict(yes('preg-to-15w'));
    assert.equal(seconds(adapt(held({loads: ['long-hold', 'long-stretch']}), found).routine), 120);
    const inside: Routine = {id: 'm', title: 'M', steps: [{id: 'g', title: 'G', loads: ['long-hold'], steps: held({loads: ['long-stretch']}).steps}]};
    assert.equal(seconds(adapt(inside, found).routine), 120);
    assert.equal(seconds(adapt(held({loads: ['long-stretch']}), found).routine), 120);
    // What the outer one leaves as it is, the inner one still asks for.
    const short: Routine = {id: 'm', title: 'M', steps: [{id: 'g', title: 'G', loads: ['long-rest'], steps: [{say: 'Stay.', loads: ['long-stretch'], dose: {type: 'hold', seconds: 100}}]}]};
    assert.equal(seconds(adapt(short, verdict(yes('numb'))).routine), 50);
  });
  test('a step that leaves is named', () => {
    const {changes} = adapt({id: 'm', title: 'M', steps: [{say: 'Kneel down.', name: 'Kneeling', loads: ['kneeling'], dose: {type: 'hold', seconds: 9}}, {say: 'Kneel again.', loads: ['kneeling'], dose: {type: 'hold', seconds: 9}}, {say: 'Sit.', dose: {type: 'hold', seconds: 9}}]}, verdict(yes('knee')));
    assert.deepEqual(changes.map(({what, title}) => [what, title]), [['left-out', 'Kneeling'], ['left-out', 'Kneel again.']]);
  });
  test('a group of which nothing is left goes, and nothing is thrown', () => {
    const mine: Routine = {id: 'm', title: 'M', steps: [{id: 'g', title: 'G', loads: ['kneeling'], steps: [{say: 'How?', dose: {type: 'check', id: 'how', scale: {low: 'a', high: 'b'}}}]}, {say: 'Sit.', dose: {type: 'hold', seconds: 9}}, {title: 'Look', steps: [{say: 'Compare.', compare: ['how'], dose: {type: 'ready'}}]}]};
    assert.deepEqual(adapt(mine, verdict(yes('knee'))).routine!.steps.map((item) => ('say' in item ? item.say : item.title)), ['Sit.']);
  });
});
