import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, cuesBetween, decide, type Command, type Cue, type Log, type Routine} from '../../src/doors/core.js';

const plan = (...steps: Routine['steps']) => compile({id: 'r', title: 'R', steps}, {screen: 'none'});
const said = (cues: readonly Cue[]) => cues.map(({at, type, n}) => `${at / 1000} ${type}${n === undefined ? '' : ` ${n}`}`);
const run = (timeline: ReturnType<typeof plan>, ...commands: [number, Command['type']][]) => commands.reduce<Log>((log, [at, type]) => [...log, ...decide(timeline, log, {type} as Command, at)], decide(timeline, [], {type: 'start'}, 0));
const all = (timeline: ReturnType<typeof plan>, ...commands: [number, Command['type']][]) => said(cuesBetween(timeline, run(timeline, ...commands), 0, 1e9));

describe('the cues of a plan', () => {
  test('prepare, start, last three seconds, end, rest, switch, finish', () => {
    const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 6}, sides: 'both', switch: 4, repeat: 2, rest: 2, prepare: 3});
    assert.deepEqual(all(timeline).slice(0, 12), ['0 prepare', '3 start', '6 last 3', '7 last 2', '8 last 1', '9 end', '9 rest', '11 start', '14 last 3', '15 last 2', '16 last 1', '17 end']);
    assert.deepEqual(all(timeline).slice(12, 14), ['17 switch', '21 start']);
    assert.equal(all(timeline).at(-1), '35 finish');
  });
  test('half-way and ten seconds in holds long enough for them', () => {
    assert.deepEqual(all(plan({say: 'h', dose: {type: 'hold', seconds: 30}})), ['0 start', '15 half', '20 ten', '27 last 3', '28 last 2', '29 last 1', '30 finish']);
    assert.deepEqual(all(plan({say: 'h', dose: {type: 'hold', seconds: 20}})), ['0 start', '10 half', '17 last 3', '18 last 2', '19 last 1', '20 finish']);
    assert.deepEqual(all(plan({say: 'h', dose: {type: 'hold', seconds: 4}})), ['0 start', '4 finish']);
  });
  test('nothing is said in the middle of what stands between, and five seconds are enough to count', () => {
    assert.deepEqual(all(plan({say: 'h', dose: {type: 'hold', seconds: 5}, prepare: 30})), ['0 prepare', '27 last 3', '28 last 2', '29 last 1', '30 start', '32 last 3', '33 last 2', '34 last 1', '35 finish']);
  });
  test('each cue tells the span it belongs to', () => {
    const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 4}}, {say: 'w', dose: {type: 'ready'}}, {say: 'i', dose: {type: 'hold', seconds: 2}});
    const cues = cuesBetween(timeline, run(timeline, [9000, 'next']), 0, 1e9);
    assert.deepEqual(cues.map(({type, span}) => [type, span]), [['start', 0], ['end', 0], ['wait', 1], ['start', 2], ['finish', 2]]);
    const last = cuesBetween(timeline, run(timeline, [9000, 'next'], [10_000, 'next']), 0, 1e9).at(-1);
    assert.deepEqual(last, {at: 10_000, type: 'finish', span: 2});
  });
  test('breaths turn within their own span, and as long as nobody ends them', () => {
    const after = plan({say: 'h', dose: {type: 'hold', seconds: 4}}, {say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0'}});
    assert.deepEqual(said(cuesBetween(after, run(after), 0, 20_000)), ['0 start', '4 end', '4 start', '4 turn 0', '8 turn 2', '14 turn 0', '18 turn 2']);
    assert.deepEqual(said(cuesBetween(after, run(after), 10_000, 20_000)), ['14 turn 0', '18 turn 2']);
  });
  test('breaths turn', () => {
    assert.deepEqual(all(plan({say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0', count: 2}})), ['0 start', '0 turn 0', '4 turn 2', '10 turn 0', '14 turn 2', '20 finish']);
  });
  test('an open hold says when it may end; a step that waits says so', () => {
    assert.deepEqual(all(plan({say: 'r', dose: {type: 'release', least: 15, most: 60}})).slice(0, 2), ['0 start', '15 release']);
    assert.deepEqual(all(plan({say: 'r', dose: {type: 'release', least: 15}})), ['0 start', '15 release']);
    assert.deepEqual(all(plan({say: 'r', dose: {type: 'release', least: 0, most: 4}})), ['0 start', '4 finish']);
    assert.deepEqual(all(plan({say: 'r', dose: {type: 'release', least: 58, most: 60}})).slice(1), ['57 last 3', '58 release', '58 last 2', '59 last 1', '60 finish']);
    assert.deepEqual(all(plan({say: 'w', dose: {type: 'ready'}}, {say: 'h', dose: {type: 'hold', seconds: 2}}), [9000, 'next']), ['0 wait', '9 start', '11 finish']);
    assert.deepEqual(all(plan({say: 'w', dose: {type: 'ready'}}), [9000, 'next']), ['0 wait', '9 finish']);
  });
});

describe('what happens to them', () => {
  const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 30}}, {say: 'h', dose: {type: 'hold', seconds: 10}});
  test('a pause moves them, and brings none twice', () => {
    assert.deepEqual(all(timeline, [16_000, 'pause'], [116_000, 'resume']).slice(0, 4), ['0 start', '15 half', '120 ten', '127 last 3']);
    const atTheEdge = all(timeline, [30_000, 'pause'], [40_000, 'resume']);
    assert.deepEqual(atTheEdge.slice(5, 8), ['29 last 1', '30 end', '40 start']);
  });
  test('moving on drops what was to come', () => {
    assert.deepEqual(all(timeline, [5000, 'next']), ['0 start', '5 start', '12 last 3', '13 last 2', '14 last 1', '15 finish']);
  });
  test('time that was added moves its own end and no later span’s', () => {
    const log = [...run(timeline), ...decide(timeline, run(timeline), {type: 'add', ms: 5000}, 0)];
    assert.deepEqual(said(cuesBetween(timeline, log, 30_000, 1e9)), ['32 last 3', '33 last 2', '34 last 1', '35 end', '35 start', '42 last 3', '43 last 2', '44 last 1', '45 finish']);
  });
  test('an open hold that is shortened below its least time just ends', () => {
    const open = plan({say: 'r', dose: {type: 'release', least: 15, most: 60}});
    const log = [...run(open), ...decide(open, run(open), {type: 'add', ms: -50_000}, 0)];
    assert.deepEqual(said(cuesBetween(open, log, 0, 1e9)).filter((cue) => cue.endsWith('release') || cue.endsWith('finish')), ['10 finish']);
  });
  test('stopping ends them', () => {
    assert.deepEqual(all(timeline, [16_000, 'stop']), ['0 start', '15 half']);
  });
  test('a window holds what is at its beginning and not what is at its end', () => {
    const log = run(timeline);
    assert.deepEqual(said(cuesBetween(timeline, log, 15_000, 20_000)), ['15 half']);
    assert.deepEqual(said(cuesBetween(timeline, log, 20_000, 20_001)), ['20 ten']);
    assert.deepEqual(said(cuesBetween(timeline, log, 30_000, 30_001)), ['30 end', '30 start']);
    const ended = run(timeline, [31_000, 'next']);
    assert.deepEqual([said(cuesBetween(timeline, ended, 30_500, 31_000)), said(cuesBetween(timeline, ended, 31_000, 40_000)), said(cuesBetween(timeline, ended, 31_001, 40_000))], [[], ['31 finish'], []]);
  });
});

test('where nothing plays there are none: before the start, and while the screen is asked', () => {
  const timeline = compile({id: 'r', title: 'R', steps: [{say: 'h', dose: {type: 'hold', seconds: 5}}]});
  for (const log of [[], decide(timeline, [], {type: 'start'}, 0)]) assert.deepEqual(cuesBetween(timeline, log, 0, 1e9), []);
});

describe('cues of what nobody watched', () => {
  const away = (timeline: ReturnType<typeof plan>, from: number, at: number): Log => [...run(timeline), ...decide(timeline, run(timeline), {type: 'away', from}, at)];
  test('nothing was heard since then, however the window is cut', () => {
    const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 60}});
    const log = away(timeline, 0, 94_001);
    assert.deepEqual(cuesBetween(timeline, log, 0, 94_002), [...cuesBetween(timeline, log, 0, 1), ...cuesBetween(timeline, log, 1, 94_002)]);
    assert.deepEqual(said(cuesBetween(timeline, away(timeline, 10_000, 94_001), 0, 94_002)), ['0 start']);
  });
  test('what ended meanwhile ends when somebody goes on, the last of all too', () => {
    const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 20}}, {say: 'i', dose: {type: 'hold', seconds: 5}});
    for (const [from, expected] of [[15_000, '120 end'], [22_000, '120 finish']] as const) {
      const log = away(timeline, from, 119_000);
      const resumed = [...log, ...decide(timeline, log, {type: 'resume'}, 120_000)];
      assert.ok(said(cuesBetween(timeline, resumed, 100_000, 121_000)).includes(expected), expected);
      assert.equal(cuesBetween(timeline, resumed, 100_000, 121_000)[0]!.span, from === 15_000 ? 0 : 1);
    }
  });
  test('an event that makes no sense is passed over', () => {
    const timeline = plan({say: 'h', dose: {type: 'hold', seconds: 20}});
    const log = run(timeline);
    assert.deepEqual(said(cuesBetween(timeline, [...log, {type: 'resumed', at: 8000}], 0, 30_000)), said(cuesBetween(timeline, log, 0, 30_000)));
  });
});
