/** What commands do, by situation: the whole of design section 5's table of methods, with plain values. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, decide, momentAt, replan, type Command, type Log, type Moment, type PlayingMoment, type Routine, type Timeline} from '../../src/doors/core.js';

const hold = (seconds: number, more: object = {}) => ({say: `Hold ${seconds}`, dose: {type: 'hold' as const, seconds}, ...more});
const ready = {say: 'Ready?', dose: {type: 'ready' as const}};
const plan = (steps: Routine['steps'], screen: 'required' | 'none' = 'none') => compile({id: 'r', title: 'R', steps}, {screen});

/** Plays commands at times and gives the moment at the end. */
class Player {
  log: Log = [];
  constructor(readonly timeline: Timeline) {}
  ask(at: number, command: Command | Command['type']): boolean {
    const events = decide(this.timeline, this.log, typeof command === 'string' ? ({type: command} as Command) : command, at);
    this.log = [...this.log, ...events];
    return events.length > 0;
  }
  at(now: number): Moment & Partial<PlayingMoment> {
    return momentAt(this.timeline, this.log, now) as Moment & Partial<PlayingMoment>;
  }
}
const started = (...steps: Routine['steps']) => {
  const player = new Player(plan(steps));
  player.ask(0, 'start');
  return player;
};

describe('time', () => {
  test('timed spans end by themselves; at the exact end the next one has begun', () => {
    const player = started(hold(10), hold(20));
    assert.deepEqual([player.at(9999).index, player.at(9999).remaining], [0, 1]);
    assert.deepEqual([player.at(10_000).index, player.at(10_000).elapsed], [1, 0]);
    assert.deepEqual([player.at(30_000).kind, player.at(1e9).played], ['finished', 30_000]);
  });
  test('of many spans always the right one is at hand', () => {
    const player = started(...Array.from({length: 9}, (_, i) => hold(i + 1)));
    for (let index = 0, begin = 0; index < 9; begin += 1000 * ++index) {
      assert.deepEqual([player.at(begin).index, player.at(begin + 1000 * (index + 1) - 1).index], [index, index]);
      assert.equal(player.at(begin + 700).elapsed, 700);
    }
  });
  test('before the start nothing runs', () => {
    const player = new Player(plan([hold(10)]));
    assert.deepEqual([player.at(99_000).status, player.at(99_000).played, player.at(99_000).changes], ['idle', 0, null]);
    assert.equal(player.at(99_000).timeline, player.timeline);
  });
  test('what is told with fractions, or late, stands in the log in whole milliseconds and in order', () => {
    const player = started(hold(10));
    player.ask(4000.9, 'pause');
    player.ask(3000, 'resume');
    assert.deepEqual(player.log.map(({at}) => at), [0, 4000, 4000]);
    assert.equal(decide(player.timeline, [{type: 'started', at: 0.4}], {type: 'pause'}, 0)[0]!.at, 1);
  });
  test('a moment tells what is at hand, what comes next and how far it is', () => {
    const player = started(hold(10, {sides: 'both', switch: 5}));
    const {kind, side, step, next, since, progress, halfway, cycle, away} = player.at(4000);
    assert.deepEqual([kind, side, step?.say, next?.kind, since, progress, halfway, cycle, away], ['hold', 'left', 'Hold 10', 'switch', 0, 0.4, false, null, null]);
    assert.deepEqual([player.at(16_000).side, player.at(16_000).next, player.at(16_000).since], ['right', null, 15_000]);
  });
  test('what only waits counts nothing; what the person ends by themselves counts on', () => {
    const scale = {say: 's', dose: {type: 'check' as const, id: 's', scale: {low: 'l', high: 'h'}}};
    for (const step of [ready, scale, hold(5, {optIn: {ask: 'Deeper?'}})]) {
      const {since, length, remaining, progress} = started(step).at(4000);
      assert.deepEqual([since, length, remaining, progress], [null, null, null, 0]);
    }
    const player = new Player(compile({id: 'r', title: 'R', steps: [hold(10)]}, {screen: 'none', pace: 'self'}));
    player.ask(1000, 'start');
    assert.deepEqual([player.at(5000).status, player.at(5000).since, player.at(5000).elapsed], ['waiting', 1000, 4000]);
    player.ask(6000, 'pause');
    assert.equal(player.at(6000).since, null);
  });
  test('a step that goes on by itself tells how long it still waits, and is not marked half-way', () => {
    const player = new Player(compile({id: 'r', title: 'R', steps: [ready]}, {screen: 'none', handsFree: 60}));
    player.ask(0, 'start');
    const {status, since, remaining, changes} = player.at(4000);
    assert.deepEqual([status, since, remaining, changes], ['running', 0, 56_000, 60_000]);
  });
  test('an open step waits, however long', () => {
    const player = started(hold(1), ready, hold(5));
    assert.deepEqual([player.at(1e8).kind, player.at(1e8).status], ['ready', 'waiting']);
    assert.ok(player.ask(1e8, 'next'));
    assert.equal(player.at(1e8 + 2000).remaining, 3000);
  });
  test('a moment knows when it changes by itself', () => {
    assert.equal(started(hold(10)).at(2000).changes, 10_000);
    assert.equal(started(ready).at(2000).changes, null);
    const breath = started({say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0', count: 2}});
    assert.deepEqual([breath.at(1000).changes, breath.at(4000).changes, breath.at(1000).cycle?.turn, breath.at(4000).cycle?.turn], [4000, 10_000, 0, 2]);
    const long = started(hold(60));
    assert.deepEqual([long.at(0).changes, long.at(30_000).changes, long.at(50_000).changes], [30_000, 50_000, 60_000]);
    const asks = started(hold(300, {dose: {type: 'hold', seconds: 300, halfway: true}}));
    assert.deepEqual([asks.at(150_000).changes, started(hold(300)).at(150_000).changes], [170_000, 290_000]);
    const open = started({say: 'r', dose: {type: 'release', least: 15}});
    assert.deepEqual([open.at(0).changes, open.at(15_000).changes], [15_000, null]);
    const rest = started(hold(1, {repeat: 2, rest: 60}));
    assert.equal(rest.at(1000).changes, 61_000);
  });
  test('breaths without a count go on, and one that ended unseen is still the last', () => {
    const endless = started({say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0'}});
    assert.deepEqual([endless.at(14_500).cycle?.turn, endless.at(14_500).cycle?.count, endless.at(14_500).cycle?.of], [2, 2, null]);
    const two = started({say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0', count: 2}});
    two.ask(60_000, {type: 'away', from: 4000});
    assert.deepEqual([two.at(60_000).progress, two.at(60_000).cycle?.turn, two.at(60_000).cycle?.count], [1, 2, 2]);
  });
  test('seconds can be added and taken, never below what has passed', () => {
    const player = started(hold(30), hold(5));
    assert.ok(player.ask(10_000, {type: 'add', ms: 15_000}));
    assert.equal(player.at(10_000).remaining, 35_000);
    assert.ok(player.ask(20_000, {type: 'add', ms: -15_000}));
    assert.equal(player.at(20_000).remaining, 10_000);
    assert.equal(player.ask(20_000, {type: 'add', ms: -15_000}), false);
    assert.equal(player.ask(20_000, {type: 'add', ms: NaN}), false);
    assert.equal(player.ask(20_000, {type: 'add', ms: -10_000}), false);
    assert.equal(player.ask(20_000, {type: 'add', ms: 0}), false);
    assert.equal(player.at(30_000).length, 5000);
  });
  test('what was added counts for the span at hand alone, however it is left', () => {
    const player = started(hold(30), hold(20), hold(10));
    player.ask(0, {type: 'add', ms: 5000});
    assert.deepEqual([player.at(35_000).index, player.at(35_000).remaining], [1, 20_000]);
    player.ask(36_000, {type: 'add', ms: 5000});
    player.ask(37_000, 'next');
    assert.equal(player.at(37_000).remaining, 10_000);
    player.ask(38_000, {type: 'add', ms: 5000});
    player.ask(39_000, 'restart');
    assert.equal(player.at(39_000).remaining, 30_000);
  });
  test('an hour can be added and no more, and nothing to an end that is open', () => {
    const player = started(hold(30));
    assert.ok(player.ask(0, {type: 'add', ms: 3_600_000}));
    assert.equal(player.ask(0, {type: 'add', ms: 1}), false);
    assert.equal(started(ready).ask(0, {type: 'add', ms: 5000}), false);
  });
  test('breaths are added whole, at least one', () => {
    const player = started({say: 'b', dose: {type: 'breaths', pattern: '4-0-6-0', count: 2}});
    player.ask(1000, {type: 'add', ms: 15_000});
    assert.deepEqual([player.at(1000).length, player.at(1000).cycle?.of], [40_000, 4]);
    player.ask(1000, {type: 'add', ms: 2000});
    assert.deepEqual([player.at(1000).length, player.at(1000).cycle?.of], [50_000, 5]);
  });
});

describe('pause and resume', () => {
  test('a pause adds nothing', () => {
    const player = started(hold(10), hold(20));
    player.ask(4000, 'pause');
    assert.deepEqual([player.at(99_000).status, player.at(99_000).remaining], ['paused', 6000]);
    player.ask(100_000, 'resume');
    assert.equal(player.at(101_000).remaining, 5000);
    assert.equal(player.at(1e9).played, 30_000);
  });
  test('refused when it makes no sense', () => {
    const player = started(hold(10));
    assert.equal(player.ask(1000, 'resume'), false);
    player.ask(1000, 'pause');
    assert.equal(player.ask(2000, 'pause'), false);
    assert.equal(player.log.length, 2);
  });
  test('what is asked while paused goes by where time stood', () => {
    const back = started(hold(10), hold(20));
    back.ask(12_000, 'pause');
    back.ask(90_000, 'back');
    assert.equal(back.at(90_000).index, 0);
    const release = started({say: 'r', dose: {type: 'release', least: 15}});
    release.ask(5000, 'pause');
    assert.equal(release.ask(90_000, 'release'), false);
    release.ask(90_000, 'stop');
    assert.equal(release.at(90_000).played, 5000);
  });
  test('toggle after the end begins anew', () => {
    const player = started(hold(10));
    assert.ok(player.ask(20_000, 'toggle'));
    assert.equal(player.at(21_000).remaining, 9000);
  });
  test('toggle starts when idle, then pauses and resumes', () => {
    const player = new Player(plan([hold(10)]));
    assert.ok(player.ask(0, 'toggle'));
    player.ask(1000, 'toggle');
    assert.equal(player.at(1000).status, 'paused');
    player.ask(2000, 'toggle');
    assert.equal(player.at(2000).status, 'running');
  });
  test('going elsewhere while paused stays paused, at the beginning of it', () => {
    const player = started(hold(10), hold(20));
    player.ask(4000, 'pause');
    player.ask(5000, 'next');
    assert.deepEqual([player.at(50_000).status, player.at(50_000).index, player.at(50_000).elapsed], ['paused', 1, 0]);
  });
});

describe('away: the device slept, or the page froze', () => {
  test('the running span is credited as far as the clock says, never past its end', () => {
    const player = started(hold(10), hold(20));
    player.ask(60_000, {type: 'away', from: 4000});
    const moment = player.at(99_000);
    assert.deepEqual([moment.status, moment.index, moment.elapsed, moment.away], ['paused', 0, 10_000, {done: true}]);
    player.ask(100_000, 'resume');
    assert.deepEqual([player.at(100_000).index, player.at(100_000).elapsed, player.at(100_000).away], [1, 0, null]);
  });
  test('whoever comes back and goes elsewhere is no longer away', () => {
    for (const command of ['next', 'restart'] as const) {
      const player = started(hold(10), hold(20));
      player.ask(60_000, {type: 'away', from: 4000});
      player.ask(61_000, command);
      assert.equal(player.at(61_000).away, null, command);
    }
  });
  test('again repeats what had ended meanwhile', () => {
    const player = started(hold(10), hold(20));
    player.ask(60_000, {type: 'away', from: 4000});
    player.ask(61_000, 'again');
    player.ask(61_000, 'resume');
    assert.deepEqual([player.at(62_000).index, player.at(62_000).remaining], [0, 9000]);
  });
  test('what waits or is paused is not touched', () => {
    assert.equal(started(ready).ask(60_000, {type: 'away', from: 4000}), false);
    const player = started(hold(10));
    player.ask(1000, 'pause');
    assert.equal(player.ask(60_000, {type: 'away', from: 4000}), false);
  });
  test('an open end is credited with what the clock says', () => {
    const player = started({say: 'r', dose: {type: 'release', least: 5}});
    player.ask(60_000, {type: 'away', from: 4000});
    assert.deepEqual([player.at(60_000).elapsed, player.at(60_000).away], [60_000, {done: false}]);
  });
});

describe('moving', () => {
  const three = () => started(hold(10), hold(20), hold(30));
  test('next ends whatever is at hand', () => {
    const player = three();
    player.ask(1000, 'next');
    assert.deepEqual([player.at(1000).index, player.at(1000).remaining], [1, 20_000]);
    player.ask(2000, 'next');
    player.ask(3000, 'next');
    assert.deepEqual([player.at(3000).kind, player.at(9000).played], ['finished', 3000]);
  });
  test('back goes to the beginning, or to the span before when less than three seconds in', () => {
    const player = three();
    player.ask(14_000, 'back');
    assert.deepEqual([player.at(14_000).index, player.at(14_000).elapsed], [1, 0]);
    player.ask(16_000, 'back');
    assert.equal(player.at(16_000).index, 0);
    player.ask(16_500, 'back');
    assert.deepEqual([player.at(16_500).index, player.at(16_500).elapsed], [0, 0]);
    for (const [at, index] of [[12_999, 0], [13_000, 1]] as const) {
      const other = three();
      other.ask(at, 'back');
      assert.equal(other.at(at).index, index, `${at}`);
    }
  });
  test('back from a step that waits goes to the one before, however long it waited', () => {
    const player = started(hold(10), ready);
    player.ask(90_000, 'back');
    assert.deepEqual([player.at(90_000).index, player.at(90_000).remaining], [0, 10_000]);
  });
  test('start while something is going on is refused', () => assert.equal(three().ask(5000, 'start'), false));
  test('where the body has done nothing yet, there is nothing to do again', () => assert.equal(started(hold(10, {prepare: 5})).ask(2000, 'again'), false));
  test('jump goes to any span that there is', () => {
    const player = three();
    player.ask(1000, {type: 'jump', to: 2});
    assert.equal(player.at(1000).index, 2);
    for (const to of [3, -1, 1.5, NaN]) assert.equal(player.ask(2000, {type: 'jump', to}), false);
  });
  test('again repeats the last thing the body did, with its push', () => {
    const player = started({say: 'x', dose: {type: 'hold', seconds: 10, contract: {seconds: 5}}, repeat: 2, rest: 8});
    player.ask(17_000, 'again');
    assert.deepEqual([player.at(17_000).kind, player.at(17_000).span?.rep], ['contract', 1]);
    player.ask(24_000, 'again');
    assert.deepEqual([player.at(24_000).kind, player.at(24_000).span?.rep], ['contract', 1]);
  });
  test('release ends an open hold, after its least time only', () => {
    const player = started({say: 'r', dose: {type: 'release', least: 15, most: 60}}, hold(5));
    assert.equal(player.ask(14_999, 'release'), false);
    assert.deepEqual([player.at(14_999).releasable, player.at(15_000).releasable], [false, true]);
    assert.ok(player.ask(15_000, 'release'));
    assert.equal(player.at(15_000).kind, 'hold');
    assert.equal(player.ask(16_000, 'release'), false);
  });
  test('an open hold ends at its most by itself', () => {
    assert.equal(started({say: 'r', dose: {type: 'release', least: 15, most: 60}}).at(60_000).kind, 'finished');
  });
  test('stop ends the sitting and says where', () => {
    const player = three();
    assert.ok(player.ask(15_000, {type: 'stop', by: 'host'}));
    assert.equal(player.at(1e6).status, 'stopped');
    assert.deepEqual([player.at(1e6).kind, player.at(1e6).index, player.at(1e6).played], ['stopped', 1, 15_000]);
    assert.deepEqual(player.log.at(-1), {type: 'stopped', by: 'host', at: 15_000});
    const own = three();
    own.ask(1000, 'stop');
    assert.deepEqual(own.log.at(-1), {type: 'stopped', by: 'person', at: 1000});
    for (const command of ['stop', 'pause', 'next', 'back'] as const) assert.equal(player.ask(20_000, command), false);
  });
  test('restart begins again; start after the end is a new sitting', () => {
    const player = three();
    player.ask(15_000, 'restart');
    assert.deepEqual([player.at(16_000).index, player.at(16_000).played], [0, 1000]);
    player.ask(16_000, 'stop');
    assert.ok(player.ask(17_000, 'start'));
    assert.equal(player.at(18_000).remaining, 9000);
    player.ask(18_000, 'stop');
    assert.ok(player.ask(19_000, 'restart'));
    assert.equal(player.at(20_000).remaining, 9000);
  });
});

describe('questions', () => {
  const check = {say: 'c', dose: {type: 'check' as const, id: 'c', options: [{value: 'a', label: 'A'}, {value: 'b', label: 'B'}]}};
  test('an answer is kept and moves on; one that is none is refused', () => {
    const player = started(check, hold(5));
    assert.equal(player.ask(1000, {type: 'answer', value: 'x'}), false);
    assert.ok(player.ask(2000, {type: 'answer', value: 'b'}));
    assert.deepEqual([player.at(2000).kind, player.at(2000).answers.get(0)], ['hold', 'b']);
  });
  test('a scale takes whole numbers from 0 to 10', () => {
    const scale = {say: 's', dose: {type: 'check' as const, id: 's', scale: {low: 'l', high: 'h'}}};
    for (const value of [-1, 11, 4.5, '4', 'yes']) assert.equal(started(scale).ask(0, {type: 'answer', value}), false);
    for (const value of [0, 10]) assert.ok(started(scale).ask(0, {type: 'answer', value}));
  });
  test('next leaves a check unanswered', () => {
    const player = started(check, hold(5));
    player.ask(1000, 'next');
    assert.deepEqual([player.at(1000).kind, player.at(1000).answers.size], ['hold', 0]);
  });
  test('at an until-group’s question next means enough, again means once more', () => {
    const group = {...hold(5, {repeat: {ask: 'Once more?', least: 1, most: 3}})};
    const enough = started(group, hold(9));
    enough.ask(6000, 'next');
    assert.equal(enough.at(6000).length, 9000);
    const more = started(group, hold(9));
    more.ask(6000, 'again');
    assert.deepEqual([more.at(6000).length, more.at(6000).span?.rep, more.at(6000).answers.get(1)], [5000, 2, 'yes']);
    const twice = started(hold(5, {repeat: {ask: 'Once more?', least: 1, most: 2}}));
    twice.ask(6000, 'again');
    assert.deepEqual([twice.at(6000).kind, twice.at(6000).span?.rep], ['hold', 2]);
  });
  test('an opt-in is asked also of whoever left early what stands before it', () => {
    const player = started(hold(9), hold(5, {optIn: {ask: 'Belly pressure?'}}));
    player.ask(1000, 'next');
    assert.equal(player.at(1000).kind, 'ask');
  });
  test('an unanswered opt-in means no', () => {
    const player = started(hold(5, {optIn: {ask: 'Belly pressure?'}}), hold(9));
    player.ask(1000, 'next');
    assert.equal(player.at(1000).length, 9000);
  });
  test('nobody gets behind a question without having said yes: not by jumping, not by going back', () => {
    const player = started(hold(5, {optIn: {ask: 'Belly pressure?'}}), hold(9));
    player.ask(1000, {type: 'jump', to: 1});
    assert.equal(player.at(1000).kind, 'ask');
    player.ask(2000, 'next');
    player.ask(2500, 'back');
    assert.equal(player.at(2500).kind, 'ask');
    player.ask(3000, {type: 'answer', value: 'yes'});
    assert.equal(player.at(3000).length, 5000);
    player.ask(4000, {type: 'jump', to: 0});
    player.ask(4000, {type: 'answer', value: 'no'});
    player.ask(5000, {type: 'jump', to: 1});
    assert.equal(player.at(5000).kind, 'ask');
  });
  test('again never leads behind a question that was answered with no', () => {
    const player = started(hold(5), hold(6, {level: 0, optIn: {ask: 'More?'}}), hold(9, {prepare: 4}));
    player.ask(6000, {type: 'answer', value: 'no'});
    player.ask(7000, 'again');
    assert.equal(player.at(7000).length, 5000);
  });
  test('a no leads past what it was asked for, and nothing else is an answer', () => {
    const player = started(hold(5, {optIn: {ask: 'Belly pressure?'}}), hold(9));
    assert.equal(player.ask(1000, {type: 'answer', value: 'maybe'}), false);
    assert.ok(player.ask(1000, {type: 'answer', value: 'no'}));
    assert.deepEqual([player.at(1000).length, player.at(1000).answers.get(0)], [9000, 'no']);
  });
  test('whoever has said yes may go about behind the question without being asked again', () => {
    for (const [at, command] of [[4000, 'back'], [4000, 'again'], [7000, 'again'], [7000, {type: 'jump', to: 1}]] as const) {
      const player = started(hold(5, {optIn: {ask: 'Belly pressure?'}, repeat: 2, rest: 4}), hold(9));
      player.ask(0, {type: 'answer', value: 'yes'});
      player.ask(at, command);
      assert.deepEqual([player.at(at).index, player.at(at).elapsed], [1, 0]);
    }
  });
  test('a sitting that begins anew asks anew', () => {
    for (const command of ['restart', 'start'] as const) {
      const player = started(hold(5, {optIn: {ask: 'Belly pressure?'}}), hold(9));
      player.ask(0, {type: 'answer', value: 'yes'});
      if (command === 'start') player.ask(1000, 'stop');
      player.ask(1000, command);
      assert.equal(player.at(1000).answers.size, 0);
      player.ask(1000, {type: 'jump', to: 1});
      assert.equal(player.at(1000).kind, 'ask');
    }
  });
  test('the half-way question is open for twenty seconds, and an answer closes it', () => {
    const player = started(hold(300, {dose: {type: 'hold', seconds: 300, halfway: true}}));
    assert.deepEqual([149_999, 150_000, 169_999, 170_000].map((now) => player.at(now).halfway), [false, true, true, false]);
    assert.equal(player.at(150_000).status, 'running');
    for (const value of ['yes', 5]) assert.equal(player.ask(151_000, {type: 'answer', value}), false);
    assert.equal(started(hold(300)).at(151_000).halfway, false);
    assert.equal(started(hold(300)).ask(151_000, {type: 'answer', value: 'fine'}), false);
    player.ask(151_000, {type: 'answer', value: 'ease'});
    assert.deepEqual([player.at(152_000).halfway, player.at(152_000).remaining], [false, 148_000]);
  });
});

describe('the screen', () => {
  test('nothing starts before it is passed', () => {
    const player = new Player(plan([hold(5)], 'required'));
    assert.ok(player.ask(0, 'start'));
    assert.equal(player.at(0).status, 'screening');
    for (const command of ['start', 'toggle', 'pause', 'next', 'restart', 'resume'] as const) assert.equal(player.ask(1, command), false, command);
    assert.ok(player.ask(2, {type: 'screened', by: 'person'}));
    assert.ok(player.ask(3, 'start'));
    assert.equal(player.at(3).kind, 'hold');
  });
  test('the host may vouch for it beforehand', () => {
    const player = new Player(plan([hold(5)], 'required'));
    assert.ok(player.ask(0, {type: 'screened', by: 'host'}));
    assert.ok(player.ask(1, 'start'));
    assert.equal(player.at(1).kind, 'hold');
    assert.equal(player.ask(2, {type: 'screened', by: 'host'}), false);
  });
  test('once passed it is not passed again: what comes after the end is a new sitting', () => {
    const player = new Player(plan([hold(5)], 'required'));
    player.ask(0, {type: 'screened', by: 'host'});
    assert.equal(player.ask(0, {type: 'screened', by: 'host'}), false);
    player.ask(1, 'start');
    player.ask(2, 'stop');
    assert.equal(player.ask(3, {type: 'screened', by: 'host'}), false);
    player.ask(4, 'start');
    assert.equal(player.at(4).status, 'screening');
  });
  test('leaving it leads back to idle', () => {
    const player = new Player(plan([hold(5)], 'required'));
    player.ask(0, 'start');
    assert.ok(player.ask(1, 'stop'));
    assert.equal(player.at(1).status, 'idle');
  });
  test('a new sitting asks again, restarting does not', () => {
    const player = new Player(plan([hold(5)], 'required'));
    for (const command of ['start', {type: 'screened', by: 'person'}, 'start'] as const) player.ask(0, command as Command);
    player.ask(10_000, 'restart');
    assert.equal(player.at(11_000).kind, 'hold');
    player.ask(20_000, 'start');
    assert.equal(player.at(20_000).status, 'screening');
  });
});

describe('a changed plan', () => {
  test('takes the place of what has not begun', () => {
    const player = new Player(plan([hold(10), hold(20)], 'required'));
    player.ask(0, 'start');
    assert.ok(player.ask(0, {type: 'plan', timeline: replan(player.timeline, 0, [hold(7)])}));
    player.ask(0, {type: 'screened', by: 'person'});
    player.ask(0, 'start');
    assert.equal(player.at(7000).kind, 'finished');
  });
  test('cannot change what has', () => {
    const player = started(hold(10), hold(20));
    assert.equal(player.ask(12_000, {type: 'plan', timeline: replan(player.timeline, 0, [hold(7)])}), false);
    assert.ok(player.ask(12_000, {type: 'plan', timeline: replan(player.timeline, 2, [hold(3)])}));
    assert.equal(player.at(31_000).length, 3000);
  });
  test('keeps each span that has begun, its kind and its time', () => {
    const kept = (...steps: Routine['steps']) => started(hold(10), hold(20), hold(30)).ask(12_000, {type: 'plan', timeline: plan(steps)});
    assert.deepEqual([kept(hold(10), hold(20), hold(3)), kept(hold(10), hold(20))], [true, true]);
    assert.deepEqual([kept(hold(10), hold(21)), kept(hold(9), hold(20)), kept(hold(10))], [false, false, false]);
    assert.equal(kept(hold(10), {say: 'r', dose: {type: 'release', least: 5, most: 20}}), false);
  });
  test('never says why', () => {
    const player = started(hold(10));
    player.ask(1000, {type: 'plan', timeline: replan(player.timeline, 1, [hold(3)])});
    assert.deepEqual(Object.keys(player.log.at(-1)!).sort(), ['at', 'timeline', 'type']);
  });
});

test('finding a moment does not grow with the plan', () => {
  const spans = (count: number) => compile({id: 'r', title: 'R', steps: Array.from({length: count / 100}, () => hold(1, {repeat: 100}))}, {screen: 'none'});
  const reads = (timeline: Timeline): number => {
    let count = 0;
    const watched = {...timeline, spans: new Proxy(timeline.spans, {get: (target, key) => (/^\d+$/.test(String(key)) && count++, Reflect.get(target, key))})};
    momentAt(watched, decide(timeline, [], {type: 'start'}, 0), timeline.length * 0.77 + 0.5);
    return count;
  };
  const [small, large] = [reads(spans(1000)), reads(spans(10_000))];
  assert.ok(large <= small + 12, `${small} reads in 1,000 spans, ${large} in 10,000`);
});

describe('a question before something is only answered by an answer', () => {
  test('`again` repeats what was before it, and never says yes', () => {
    const player = started(hold(10), {...hold(20), optIn: {ask: 'This presses. Do you want it?'}}, hold(5));
    assert.equal(player.at(10_000).kind, 'ask');
    assert.ok(player.ask(10_000, 'again'));
    assert.deepEqual([player.at(10_001).index, player.at(20_000).kind], [0, 'ask']);
    assert.equal(player.at(20_000).answers.size, 0);
  });
});

describe('a level', () => {
  const steps = [hold(10), {...hold(20), level: 1, optIn: {ask: 'A little more?'}}, hold(5)];
  const leveled = () => {
    const player = new Player(compile({id: 'r', title: 'R', steps}, {screen: 'none', levels: true}));
    player.ask(0, 'start');
    return player;
  };
  test('is offered after the base, and not to whoever left the base early', () => {
    assert.equal(leveled().at(10_000).kind, 'ask');
    const early = leveled();
    early.ask(4000, 'next');
    assert.deepEqual([early.at(4000).kind, early.at(4000).index], ['hold', 3]);
  });
  test('is offered where the person ends the base themselves', () => {
    const player = new Player(compile({id: 'r', title: 'R', steps}, {screen: 'none', levels: true, pace: 'self'}));
    player.ask(0, 'start');
    player.ask(4000, 'next');
    assert.equal(player.at(4000).kind, 'ask');
  });
});
