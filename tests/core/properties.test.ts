/** What must always hold, whatever the routine, the choices and the person. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compile, cuesBetween, decide, momentAt, type Log, type Moment} from '../../src/doors/core.js';
import {anyRoutine, anyRun, anyTimeline, play} from './support.js';

const runs = {numRuns: 1000};
/** What a moment says, apart from readings of the clock. */
function essence(moment: Moment) {
  const {at: _, changes: __, timeline: ___, answers, ...rest} = moment as Moment & {since?: unknown};
  const {since: ____, ...plain} = rest;
  return {...plain, answers: [...answers]};
}

test('pausing adds nothing: with a pause anywhere, everything afterwards is the same, only later', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.nat({max: 25}), fc.integer({min: 1, max: 1e7}), fc.integer({min: 0, max: 60_000}), (timeline, run, where, length, later) => {
      const still = run.filter(([, {type}]) => type !== 'toggle' && type !== 'pause' && type !== 'resume');
      const cut = Math.min(where, still.length);
      const plain = play(timeline, still);
      const first = play(timeline, still.slice(0, cut));
      const paused = play(timeline, [[0, {type: 'pause'}], [length, {type: 'resume'}]], first.log);
      const shift = paused.log.length > first.log.length ? length : 0;
      let log: Log = paused.log;
      let now = first.now + shift;
      for (const [wait, command] of still.slice(cut)) {
        now += wait;
        log = [...log, ...decide(timeline, log, command, now)];
      }
      assert.deepEqual(essence(momentAt(timeline, log, now + later)), essence(momentAt(timeline, plain.log, plain.now + later)));
    }),
    runs,
  );
});

test('any log replays to the same moment, also from its JSON', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.integer({min: 0, max: 100_000}), (timeline, run, later) => {
      const {log, now} = play(timeline, run);
      const again = JSON.parse(JSON.stringify({timeline, log})) as {timeline: typeof timeline; log: Log};
      assert.deepEqual(momentAt(again.timeline, again.log, now + later), momentAt(timeline, log, now + later));
    }),
    runs,
  );
});

test('cutting a window in two gives the same cues', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.integer({min: 0, max: 300_000}), fc.integer({min: 0, max: 300_000}), fc.integer({min: 0, max: 300_000}), (timeline, run, ...times) => {
      const [from, middle, to] = times.sort((a, b) => a - b) as [number, number, number];
      const {log} = play(timeline, run);
      assert.deepEqual([...cuesBetween(timeline, log, from, middle), ...cuesBetween(timeline, log, middle, to)], cuesBetween(timeline, log, from, to));
    }),
    runs,
  );
});

test('cues come in the order of their times, and none is doubled by pausing', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, (timeline, run) => {
      const {log} = play(timeline, run);
      const cues = cuesBetween(timeline, log, 0, 1e7);
      for (let i = 1; i < cues.length; i++) assert.ok(cues[i]!.at >= cues[i - 1]!.at);
      const moves = log.filter(({type}) => type === 'moved' || type === 'added' || type === 'answered' || type === 'restarted' || type === 'started').length;
      const keys = cues.map(({span, type, n, at}) => `${span} ${type} ${n} ${type === 'turn' ? at : ''}`);
      assert.ok(moves > 1 || new Set(keys).size === keys.length);
    }),
    runs,
  );
});

test('time only goes forward, and what is said to change does change', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.integer({min: 0, max: 100_000}), (timeline, run, later) => {
      const {log, now} = play(timeline, run);
      const one = momentAt(timeline, log, now);
      const two = momentAt(timeline, log, now + later);
      assert.ok(two.played >= one.played);
      if ('span' in one && 'span' in two) assert.ok(two.index >= one.index);
      const changes = one.changes;
      if (changes === null || !('span' in one)) return;
      assert.ok(changes > now);
      const before = momentAt(timeline, log, changes - (changes - now) / 2);
      if ('span' in before) assert.deepEqual([before.index, before.cycle?.turn], [one.index, one.cycle?.turn]);
      else assert.fail('it has ended too early');
    }),
    runs,
  );
});

test('a refused command changes nothing, and no command throws', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, (timeline, run) => {
      let log: Log = [];
      let now = 0;
      for (const [wait, command] of run) {
        now += wait;
        const before = essence(momentAt(timeline, log, now));
        const events = decide(timeline, log, command, now);
        assert.ok(events.length <= 1);
        if (!events.length) assert.deepEqual(essence(momentAt(timeline, log, now)), before);
        log = [...log, ...events];
      }
    }),
    runs,
  );
});

test('next always leads to an end', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, (timeline, run) => {
      let {log, now} = play(timeline, run.filter(([, {type}]) => type !== 'stop'));
      for (let steps = 0; 'span' in momentAt(timeline, log, now); steps++) {
        assert.ok(steps <= timeline.spans.length);
        log = [...log, ...decide(timeline, log, {type: 'next'}, (now += 10))];
      }
      assert.equal(momentAt(timeline, log, now).kind, timeline.spans.length ? 'finished' : momentAt(timeline, log, now).kind);
    }),
    runs,
  );
});

test('untouched, a plan of timed spans lasts exactly its length', () => {
  fc.assert(
    fc.property(anyRoutine, fc.integer({min: 0, max: 1e6}), (routine, start) => {
      const timeline = compile(routine, {screen: 'none'});
      if (timeline.spans.some(({length}) => length === null)) return;
      const log = decide(timeline, [], {type: 'start'}, start);
      assert.equal(momentAt(timeline, log, start + timeline.length - 1).kind === 'finished', timeline.length === 0);
      const end = momentAt(timeline, log, start + timeline.length);
      assert.deepEqual([end.kind, end.played], ['finished', timeline.length]);
    }),
    runs,
  );
});

test('an offered round is entered only after a yes', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.integer({min: 0, max: 50_000}), (timeline, run, later) => {
      const {log, now} = play(timeline, run);
      const moment = momentAt(timeline, log, now + later);
      if (!('span' in moment)) return;
      for (let gate = moment.span.gate; gate !== undefined; gate = timeline.spans[gate]!.gate) assert.equal(moment.answers.get(gate), 'yes');
    }),
    runs,
  );
});
