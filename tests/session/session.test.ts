import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, createSession, manualClock, momentAt, systemClock, type Clock, type Command, type Moment, type PlayingMoment, type Routine, type Session} from '../../src/doors/core.js';
import {createWaker} from '../../src/session/waker.js';

const hold = (seconds: number, more: object = {}) => ({say: 'Hold', dose: {type: 'hold' as const, seconds}, ...more});
const plan = (...steps: Routine['steps']) => compile({id: 'r', title: 'R', steps}, {screen: 'none'});
const setUp = (...steps: Routine['steps']) => {
  const clock = manualClock(1000);
  const session = createSession(plan(...steps), {clock});
  const told: string[] = [];
  session.subscribe((moment, change) => told.push(`${change} ${moment.status}${'index' in moment ? ` ${moment.index}` : ''}`));
  return {clock, session, told, ask: (type: Command['type']) => session.dispatch({type} as Command)};
};
const playing = (session: Session) => session.moment as PlayingMoment;

describe('a session', () => {
  test('tells its listeners once for each command and each change', () => {
    const {clock, told, ask} = setUp(hold(5), hold(7));
    ask('start');
    clock.advance(20_000);
    assert.deepEqual(told, ['event running 0', 'time running 1', 'time finished']);
  });
  test('says whether a command was followed, and changes nothing if not', () => {
    const {session, told, ask} = setUp(hold(5));
    assert.equal(ask('pause'), false);
    assert.deepEqual([session.log, told], [[], []]);
    assert.equal(ask('start'), true);
  });
  test('goes on where a log leads', () => {
    const {clock, session, ask} = setUp(hold(30));
    ask('start');
    clock.advance(4000);
    const other = createSession(session.timeline, {clock, log: session.log});
    assert.equal(playing(other).remaining, 26_000);
  });
  test('tells also who comes while it runs', () => {
    const clock = manualClock(1000);
    const session = createSession(plan(hold(5)), {clock});
    session.dispatch({type: 'start'});
    const told: string[] = [];
    session.subscribe((moment, change) => told.push(`${change} ${moment.kind}`));
    clock.advance(20_000);
    assert.deepEqual(told, ['time finished']);
  });
  test('gives its cues, by the clock', () => {
    const {clock, session, ask} = setUp(hold(5), hold(7));
    ask('start');
    clock.advance(1000);
    ask('next');
    assert.deepEqual(session.cues(0, 10_000).map(({at, type}) => `${at} ${type}`), ['1000 start', '2000 start', '6000 last', '7000 last', '8000 last', '9000 finish']);
  });
  test('tells of seconds only who asks for them, and only while time runs', () => {
    const {clock, session, ask, told} = setUp(hold(3), {say: 'w', dose: {type: 'ready'}});
    const seconds: (number | null)[] = [];
    session.subscribe((moment, change) => change === 'second' && seconds.push((moment as PlayingMoment).remaining), {seconds: true});
    ask('start');
    clock.advance(60_000);
    assert.deepEqual(seconds, [2000, 1000]);
    assert.deepEqual(told, ['event running 0', 'time waiting 1']);
  });
  test('tells of the seconds of an open end, however long, and is never taken for away', () => {
    const clock = manualClock(5_000_000);
    const session = createSession(plan({say: 'r', dose: {type: 'release', least: 5}}), {clock});
    const told: string[] = [];
    session.subscribe((moment, change) => told.push(`${change} ${moment.status}`), {seconds: true});
    session.dispatch({type: 'start'});
    clock.advance(600_000);
    assert.deepEqual([told.length, told.filter((one) => one === 'second running').length, told[5]], [601, 599, 'time running']);
  });
  test('is let go where nobody listens, or nothing will change', () => {
    const clock = manualClock(0);
    const asleep: string[] = [];
    const session = createSession(plan(hold(10)), {clock, waker: {plan: () => asleep.push('planned'), forget: () => asleep.push('let go'), look: () => {}}});
    const leave = session.subscribe(() => {});
    for (const type of ['start', 'pause', 'resume'] as const) session.dispatch({type});
    leave();
    assert.deepEqual(asleep, ['let go', 'planned', 'let go', 'planned', 'let go']);
  });
  test('falls asleep when nobody listens any more', () => {
    let timers = 0;
    const clock = manualClock(0);
    const counted: Clock = {...clock, after: (ms, call) => (timers++, clock.after(ms, call))};
    const session = createSession(plan(hold(10)), {clock: counted});
    const leave = session.subscribe(() => {}, {seconds: true});
    session.dispatch({type: 'start'});
    clock.advance(3000);
    leave();
    const before = timers;
    clock.advance(60_000);
    assert.equal(timers, before);
    assert.equal(session.moment.kind, 'finished');
  });
});

describe('time that never lies', () => {
  test('the device slept: the real clock moved further, the session waits with the span as it was', () => {
    const {clock, session, ask} = setUp(hold(60), hold(60));
    ask('start');
    clock.advance(10_000);
    clock.sleep(3_600_000);
    session.look();
    assert.deepEqual([session.moment.status, playing(session).elapsed, playing(session).away], ['paused', 10_000, {done: false}]);
    ask('resume');
    clock.advance(49_999);
    assert.equal(playing(session).index, 0);
  });
  test('the page was frozen: the span is credited up to its end and no further', () => {
    const {clock, session, ask} = setUp(hold(60), hold(60), hold(60));
    ask('start');
    clock.advance(10_000);
    clock.freeze(400_000);
    assert.deepEqual([session.moment.status, playing(session).index, playing(session).elapsed, playing(session).away], ['paused', 0, 60_000, {done: true}]);
    ask('resume');
    assert.deepEqual([playing(session).index, playing(session).elapsed], [1, 0]);
  });
  test('frozen in the middle of a span while somebody saw its seconds: it waits there, and is not told at the end only', () => {
    const {clock, session, ask} = setUp(hold(3600), hold(60));
    const unsubscribe = session.subscribe(() => {}, {seconds: true});
    ask('start');
    clock.advance(10_000);
    clock.freeze(200_000);
    assert.deepEqual([session.moment.status, playing(session).index, playing(session).elapsed, playing(session).away], ['paused', 0, 210_000, {done: false}]);
    ask('resume');
    unsubscribe();
    clock.freeze(200_000);
    assert.equal(session.moment.status, 'running');
  });
  test('who comes to listen after a freeze does not make it unseen', () => {
    const clock = manualClock(1000);
    const asleep = {plan: () => {}, forget: () => {}, look: () => {}};
    const session = createSession(plan(hold(3600)), {clock, waker: asleep});
    session.subscribe(() => {}, {seconds: true});
    session.dispatch({type: 'start'});
    clock.advance(200_000);
    session.subscribe(() => {});
    assert.equal(session.moment.status, 'paused');
  });
  test('a hidden but living page runs on: a wake that comes a minute late is no absence', () => {
    const {clock, session, ask} = setUp(hold(60), hold(60), hold(600));
    ask('start');
    clock.freeze(89_000);
    assert.deepEqual([session.moment.status, playing(session).index, playing(session).elapsed], ['running', 1, 29_000]);
  });
  test('the clock was set forward: that looks like sleep, and waits', () => {
    const {clock, session, ask} = setUp(hold(60));
    ask('start');
    clock.advance(5000);
    clock.setWall(clock.wall() + 86_400_000);
    session.look();
    assert.deepEqual([session.moment.status, playing(session).elapsed], ['paused', 5000]);
  });
  test('the clock was set back: nothing happens', () => {
    const {clock, session, ask} = setUp(hold(60));
    ask('start');
    clock.advance(5000);
    clock.setWall(0);
    session.look();
    clock.advance(5000);
    assert.deepEqual([session.moment.status, playing(session).elapsed], ['running', 10_000]);
  });
  test('a tap after the sleep is understood as coming back', () => {
    const {clock, session, ask} = setUp(hold(60), hold(60));
    ask('start');
    clock.advance(10_000);
    clock.sleep(60_000);
    assert.equal(ask('pause'), false);
    assert.equal(session.moment.status, 'paused');
  });
  test('a sleep before the start is nobody’s absence', () => {
    const {clock, session, ask} = setUp(hold(60));
    clock.sleep(3_600_000);
    ask('start');
    clock.advance(1000);
    session.look();
    assert.equal(session.moment.status, 'running');
  });
  test('what waits for the person is not disturbed by sleep', () => {
    const {clock, session, ask} = setUp({say: 'w', dose: {type: 'ready'}});
    ask('start');
    clock.sleep(1e7);
    session.look();
    assert.equal(session.moment.status, 'waiting');
  });
  test('a day-long session', () => {
    const {clock, session, ask} = setUp(hold(3600, {repeat: 24}));
    ask('start');
    clock.advance(24 * 3_600_000 - 1);
    assert.deepEqual([playing(session).index, playing(session).remaining], [23, 1]);
    clock.advance(1);
    assert.equal(session.moment.kind, 'finished');
  });
});

describe('the waker', () => {
  test('is one for all sessions of a clock', () => {
    const clock = manualClock(0);
    let wakes = 0;
    const counted: Clock = {...clock, after: (ms, call) => clock.after(ms, () => (wakes++, call()))};
    for (let i = 0; i < 5; i++) {
      const session = createSession(plan(hold(60)), {clock: counted});
      session.subscribe(() => {}, {seconds: true});
      session.dispatch({type: 'start'});
      clock.advance(130);
    }
    wakes = 0;
    clock.advance(10_000);
    assert.equal(wakes, 10);
  });
  test('wakes for changes alone where nobody watches the seconds, and each session at its own', () => {
    const clock = manualClock(0);
    const rung: number[] = [];
    const counted: Clock = {...clock, after: (ms, call) => clock.after(ms, () => (rung.push(clock.mono()), call()))};
    const waker = createWaker(counted);
    const told: string[] = [];
    for (const seconds of [5, 30]) {
      const session = createSession(plan(hold(seconds)), {clock: counted, waker});
      session.subscribe((_, change) => change === 'time' && told.push(`${seconds} at ${clock.mono()}`));
      session.dispatch({type: 'start'});
    }
    clock.advance(60_000);
    assert.deepEqual([told, rung], [['5 at 5000', '30 at 15000', '30 at 20000', '30 at 30000'], [5000, 15_000, 20_000, 30_000]]);
  });
  test('lets every session look when the page comes back', () => {
    const clock = manualClock(0);
    const waker = createWaker(clock);
    const sessions = [hold(60), hold(90)].map((step) => createSession(plan(step), {clock, waker}));
    for (const session of sessions) {
      session.subscribe(() => {});
      session.dispatch({type: 'start'});
    }
    clock.sleep(60_000);
    waker.look();
    assert.deepEqual(sessions.map(({moment}) => moment.status), ['paused', 'paused']);
  });
  test('a lone clock turns exactly on its own seconds', () => {
    const {clock, session, ask} = setUp(hold(5));
    clock.advance(317);
    const shown: number[] = [];
    session.subscribe((moment) => 'remaining' in moment && shown.push(moment.remaining!), {seconds: true});
    ask('start');
    clock.advance(4500);
    assert.deepEqual(shown, [5000, 4000, 3000, 2000, 1000]);
  });
  test('a thousand clocks, started at any time, cost one wake a second, and none skips a second', () => {
    const clock = manualClock(0);
    let wakes = 0;
    const counted: Clock = {...clock, after: (ms, call) => clock.after(ms, () => (wakes++, call()))};
    const waker = createWaker(counted);
    const shown = new Map<number, number[]>();
    for (let i = 0; i < 1000; i++) {
      const session = createSession(plan(hold(3600)), {clock: counted, waker});
      const list: number[] = [];
      shown.set(i, list);
      session.subscribe((moment) => list.push(Math.ceil((moment as PlayingMoment).remaining! / 1000)), {seconds: true});
      session.dispatch({type: 'start'});
      clock.advance(7.3);
    }
    wakes = 0;
    const before = [...shown.values()].map((list) => list.length);
    clock.advance(60_000);
    assert.ok(wakes <= 62, `${wakes} wakes`);
    [...shown.values()].forEach((list, i) => {
      const since = list.slice(before[i]! - 1);
      // The first second may be cut short by the grid; after that each one is shown once.
      assert.ok(since[0]! - since[1]! <= 1);
      for (let k = 2; k < since.length; k++) assert.equal(since[k]!, since[k - 1]! - 1);
      assert.equal(since.length, 61);
    });
  });
  test('wakes again after a time in which nobody was to be woken', () => {
    const {clock, told, ask} = setUp(hold(5), hold(7));
    ask('start');
    clock.advance(1000);
    ask('pause');
    clock.advance(90_000);
    ask('resume');
    clock.advance(20_000);
    assert.deepEqual(told.slice(-2), ['time running 1', 'time finished']);
  });
  test('boundaries are exact, whatever the grid of seconds, and disturb nobody else', () => {
    const clock = manualClock(0);
    const waker = createWaker(clock);
    const first = createSession(plan(hold(100)), {clock, waker});
    const seconds: number[] = [];
    first.subscribe(() => seconds.push(clock.mono()), {seconds: true});
    first.dispatch({type: 'start'});
    clock.advance(400);
    const second = createSession(plan(hold(2.25), hold(50)), {clock, waker});
    const ends: number[] = [];
    second.subscribe((_, change) => change === 'time' && ends.push(clock.mono()), {seconds: true});
    second.dispatch({type: 'start'});
    clock.advance(10_000);
    assert.equal(ends[0], 2650);
    assert.deepEqual(seconds, Array.from({length: 11}, (_, i) => i * 1000));
  });
  test('a listener that leaves while others are woken is not woken', () => {
    const clock = manualClock(0);
    const waker = createWaker(clock);
    const told: string[] = [];
    const leaves: (() => void)[] = [];
    const sessions = ['a', 'b'].map((name) => {
      const session = createSession(plan(hold(5)), {clock, waker});
      const leave = session.subscribe((_: Moment, change) => {
        if (change === 'time') told.push(name);
        leaves.forEach((one) => one());
      });
      leaves.push(leave);
      return session;
    });
    sessions.forEach((session) => session.dispatch({type: 'start'}));
    clock.advance(10_000);
    assert.ok(told.length <= 1);
  });
});

test('the clock of tests calls what is due in order, each at its time', () => {
  const clock = manualClock(0);
  const called: number[] = [];
  for (const ms of [300, 100, 200]) clock.after(ms, () => called.push(clock.mono()));
  const cancel = clock.after(150, () => called.push(-1));
  cancel();
  clock.advance(250);
  assert.deepEqual([called, clock.mono(), clock.wall()], [[100, 200], 250, 250]);
  clock.after(20, () => called.push(20));
  clock.after(10, () => called.push(10));
  clock.freeze(1000);
  assert.deepEqual([called.slice(2), clock.mono(), clock.wall()], [[10, 20, 1250], 1250, 1250]);
});

test('the clock of the page counts whole milliseconds, waits as long as it is told, and also longer than timers can', async () => {
  const called: string[] = [];
  const far = systemClock.after(1e12, () => called.push('far'));
  systemClock.after(1, () => called.push('let go'))();
  systemClock.after(-5, () => called.push('due'));
  const [mono, wall] = [systemClock.mono(), systemClock.wall()];
  await new Promise<void>((done) => systemClock.after(40.2, done));
  far();
  assert.deepEqual(called, ['due']);
  assert.ok(Number.isInteger(mono) && systemClock.mono() - mono >= 39 && Math.abs(wall - Date.now()) < 10_000);
});

test('a replayed log gives the same moments as the live session had', () => {
  const {clock, session, ask} = setUp(hold(20, {sides: 'both', repeat: 2, rest: 5}), {say: 'r', dose: {type: 'release', least: 5, most: 30}});
  const seen: [number, Moment][] = [];
  session.subscribe((moment) => seen.push([moment.at, moment]), {seconds: true});
  ask('start');
  for (const [ms, type] of [[7000, 'pause'], [90_000, 'resume'], [40_000, 'back'], [50_000, 'next'], [20_000, 'again'], [30_000, 'release']] as const) {
    clock.advance(ms);
    ask(type);
  }
  clock.advance(200_000);
  assert.equal(session.moment.kind, 'finished');
  for (const [at, moment] of seen) {
    const until = session.log.filter((event) => event.at < at);
    const replayed = momentAt(session.timeline, [...until, ...session.log.filter((event) => event.at === at)], at);
    const before = momentAt(session.timeline, until, at);
    assert.ok(JSON.stringify(replayed) === JSON.stringify(moment) || JSON.stringify(before) === JSON.stringify(moment));
  }
});

describe('listeners', () => {
  test('nobody is told what is no longer so, nor after letting go', () => {
    const {session, ask} = setUp(hold(9));
    const heard: string[] = [];
    let leave = (): void => {};
    session.subscribe(({status}) => {
      if (status !== 'running') return;
      leave();
      ask('pause');
    });
    leave = session.subscribe(() => heard.push('left'));
    session.subscribe(({status}) => heard.push(status));
    ask('start');
    assert.deepEqual(heard, ['paused']);
  });
  test('one that another has let go is not told any more, also of the same', () => {
    const {session, ask} = setUp(hold(9));
    const heard: string[] = [];
    let leave = (): void => {};
    session.subscribe(() => leave());
    leave = session.subscribe(() => heard.push('left'));
    ask('start');
    assert.deepEqual(heard, []);
  });
  test('one that throws keeps nobody else from hearing, in its session or in another of the page', () => {
    const clock = manualClock();
    const waker = createWaker(clock);
    const [bad, good] = [hold(5), hold(5)].map((step) => createSession(plan(step), {clock, waker}));
    const heard: string[] = [];
    bad!.subscribe(({kind}) => {
      if (kind === 'finished') throw new Error('mine');
    });
    for (const [name, one] of [['same', bad!], ['other', good!]] as const) one.subscribe(({kind}) => heard.push(`${name} ${kind}`));
    for (const one of [bad!, good!]) one.dispatch({type: 'start'});
    assert.throws(() => clock.advance(6000), /mine/);
    clock.advance(6000);
    assert.deepEqual(heard.filter((line) => line.endsWith('finished')), ['same finished', 'other finished']);
  });
});

describe('clocks as they are', () => {
  test('a timer that rings a little early tells the end all the same, and each second once', () => {
    const clock = manualClock();
    // Rings 1.4 ms before its time, as browsers that round their clocks do.
    const hasty: Clock = {...clock, mono: () => clock.mono(), wall: () => clock.wall(), after: (ms, call) => clock.after(Math.max(0, ms - 1.4), call)};
    const session = createSession(plan(hold(5)), {clock: hasty, waker: createWaker(hasty)});
    const told: string[] = [];
    session.subscribe((moment, change) => told.push(change === 'second' ? `${(moment as PlayingMoment).remaining}` : `${change} ${moment.kind}`), {seconds: true});
    session.dispatch({type: 'start'});
    clock.advance(6000);
    assert.deepEqual(told, ['event hold', '4000', '3000', '2000', '1000', 'time finished']);
  });
  test('nor do fractions in a log that was handed in', () => {
    const clock = manualClock(1000);
    const session = createSession(plan(hold(5), hold(5)), {clock, log: [{type: 'screened', by: 'host', at: 1000.7}]});
    const told: string[] = [];
    session.subscribe((moment) => told.push(moment.kind));
    session.dispatch({type: 'start'});
    clock.advance(11_000);
    assert.deepEqual(told, ['hold', 'hold', 'finished']);
  });
  test('fractions of a millisecond lose nothing and never hang', () => {
    for (const start of [0.1, 2_060_419.3, 1_048_575.9]) {
      const clock = manualClock(start);
      const session = createSession(plan(hold(38), hold(3)), {clock});
      const told: string[] = [];
      session.subscribe((moment, change) => told.push(change === 'second' ? 's' : moment.kind), {seconds: true});
      session.dispatch({type: 'start'});
      clock.advance(38_000);
      clock.advance(4000);
      assert.equal(told.at(-1), 'finished', `${start}`);
      // 39 whole seconds, of which half-way and ten seconds left are told as changes.
      assert.equal(told.filter((one) => one === 's').length, 37, `${start}`);
    }
  });
});
