import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compile, decide, momentAt, replan, restore, snapshot, type Command, type PlayingMoment} from '../../src/doors/core.js';
import {anyRun, anyTimeline, play} from './support.js';

const timeline = compile({id: 'r', title: 'R', steps: [{say: 'h', dose: {type: 'hold', seconds: 30}}, {say: 'w', dose: {type: 'ready'}}]}, {screen: 'none'});
const begun = decide(timeline, [], {type: 'start'}, 1000);

test('what was playing comes back paused where it was, on another clock', () => {
  const kept = JSON.parse(JSON.stringify(snapshot(timeline, begun, 13_000)));
  const log = restore(timeline, kept, 5)!;
  const moment = momentAt(timeline, log, 5) as PlayingMoment;
  assert.deepEqual([moment.status, moment.elapsed, moment.away], ['paused', 12_000, {done: false}]);
  const on = [...log, ...decide(timeline, log, {type: 'resume'}, 100)];
  assert.equal((momentAt(timeline, on, 1100) as PlayingMoment).remaining, 17_000);
});

test('readings with fractions come back as often as one likes', () => {
  let log = begun;
  for (let i = 1; i < 4; i++) log = restore(timeline, JSON.parse(JSON.stringify(snapshot(timeline, log, 2000.3))), 2000.7) as typeof begun;
  assert.equal((momentAt(timeline, log, 2000) as PlayingMoment).status, 'paused');
});

test('what does not fit is dropped', () => {
  const good = snapshot(timeline, begun, 2000);
  for (const bad of [null, undefined, 1, {}, {...good, version: 2}, {...good, routine: 'other'}, {...good, spans: 9}, {...good, log: 'x'}, {...good, log: Array(100_000).fill({type: 'paused', at: 0})}, {...good, log: [{type: 'started', at: 'soon'}]}, {...good, log: [{type: 'started', at: 5}, {type: 'paused', at: 1}]}]) assert.equal(restore(timeline, bad, 0), null);
});

test('a plan that changed comes back too, and one that is none is dropped', () => {
  const plan = replan(timeline, 1, [{say: 'i', dose: {type: 'hold', seconds: 7}}]);
  const kept = (more: object) => ({...snapshot(timeline, begun, 2000), log: [{type: 'started', at: -1000}, {type: 'planned', at: -500, timeline: {...plan, ...more}}]});
  const span = (more: object) => ({spans: [plan.spans[0], {...plan.spans[1], ...more}]});
  const moment = momentAt(timeline, restore(timeline, JSON.parse(JSON.stringify(kept({}))), 0)!, 0) as PlayingMoment;
  assert.deepEqual([moment.elapsed, moment.timeline.spans[1]!.length], [1000, 7000]);
  assert.ok(restore(timeline, kept(span({length: null})), 0));
  for (const bad of [{steps: null}, {parts: null}, {length: 'long'}, {spans: {}}, span({kind: 5}), span({length: 0}), span({begin: -1}), span({open: 0}), span({step: 99})]) assert.equal(restore(timeline, kept(bad), 0), null, JSON.stringify(bad));
});

test('an absence keeps its place in time, and one that would end before it began is dropped', () => {
  const two = compile({id: 'r', title: 'R', steps: [{say: 'h', dose: {type: 'hold', seconds: 5}}, {say: 'i', dose: {type: 'hold', seconds: 30}}]}, {screen: 'none'});
  const log = [...begun, ...decide(two, begun, {type: 'away', from: 8000}, 100_000)];
  const moment = momentAt(two, restore(two, snapshot(two, log, 120_000), 7)!, 7) as PlayingMoment;
  assert.deepEqual([moment.index, moment.elapsed, moment.away], [1, 30_000, {done: true}]);
  assert.equal(restore(two, {...snapshot(two, log, 120_000), log: [{type: 'started', at: -100}, {type: 'away', at: -50, from: -40}]}, 0), null);
});

test('a log that somebody has tampered with never throws and never leads outside the plan', () => {
  const event = fc.record({type: fc.constantFrom('started', 'moved', 'answered', 'added', 'paused', 'resumed', 'stopped', 'planned', 'away', 'nonsense'), at: fc.integer({min: -1000, max: 1000}), by: fc.constantFrom('jump', 'next', 'again', 'x'), to: fc.anything(), ms: fc.anything(), value: fc.anything(), from: fc.integer(), timeline: fc.anything()});
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const log = restore(timeline, {version: 1, routine: 'r', spans: 2, log: [...events].sort((a, b) => a.at - b.at)}, 0);
      if (!log) return;
      const moment = momentAt(timeline, log, 0);
      assert.ok(typeof moment.kind === 'string');
    }),
    {numRuns: 1000},
  );
});

test('a restored session stands where it was, whatever had happened', () => {
  fc.assert(
    fc.property(anyTimeline, anyRun, fc.integer({min: 0, max: 60_000}), fc.integer({min: -1e6, max: 1e6}), (plan, run, later, clock) => {
      const {log, now} = play(plan, run);
      const at = now + later;
      const before = momentAt(plan, log, at);
      const back = restore(plan, JSON.parse(JSON.stringify(snapshot(plan, log, at))), clock)!;
      const after = momentAt(plan, back, clock);
      assert.equal(after.kind, before.kind);
      assert.equal(after.played, before.played);
      if ('span' in before && 'span' in after) assert.deepEqual([after.index, after.elapsed, after.status], [before.index, before.elapsed, before.status === 'running' ? 'paused' : before.status]);
      const commands: Command[] = [{type: 'resume'}, {type: 'next'}];
      for (const command of commands) decide(plan, back, command, clock + 10);
    }),
    {numRuns: 1000},
  );
});
