/** Every technique and every routine, played to its end: each side, every level, short and full, saying yes to all that is offered. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, createSession, isPlaying, manualClock, momentAt, type Choices, type Routine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';

/** Plays one sitting as a person would, and tells the sides and the levels that came up. */
function play(routine: Routine, choices: Choices) {
  const clock = manualClock();
  const timeline = compile(routine, {...choices, screen: 'none'});
  const session = createSession(timeline, {clock});
  const stop = session.subscribe(() => {});
  const sides = new Set<string>();
  const kinds = new Set<string>();
  assert.ok(session.dispatch({type: 'start'}));
  for (let guard = 0; isPlaying(session.moment); guard++) {
    assert.ok(guard < 2000, 'it never ends');
    const {kind, status, index, side, step, changes, at, releasable} = session.moment;
    if (side) sides.add(side);
    kinds.add(kind);
    assert.ok(step.say || kind === 'switch' || kind === 'ask', `${routine.id}: a step without words`);
    if (kind === 'ask') session.dispatch({type: 'answer', value: 'yes'});
    else if (kind === 'check' && step.dose?.type === 'check') session.dispatch({type: 'answer', value: step.dose.options?.[0]!.value ?? 5});
    else if (status === 'waiting' && kind !== 'switch') session.dispatch({type: 'next'});
    else if (kind === 'release' && releasable) session.dispatch({type: 'release'});
    else if (changes === null) session.dispatch({type: 'next'});
    else clock.advance(changes - at);
    const now = session.moment;
    assert.ok(!isPlaying(now) || now.index !== index || now.at > at || now.answers.size, `${routine.id} stands still at ${index}`);
  }
  stop();
  assert.equal(session.moment.status, 'finished');
  assert.deepEqual(momentAt(timeline, session.log, clock.mono()), session.moment);
  return {sides, kinds, spans: timeline.spans.length};
}

const ways = [true, false].flatMap((short) => [true, false].flatMap((levels) => (['left', 'right', 'both'] as const).map((side) => ({short, levels, side}))));
let sittings = 0;

for (const routine of [...techniques, ...routines])
  test(`${routine.id} plays to its end in every form`, () => {
    const played = ways.map((way) => [way, play(routine, way)] as const);
    sittings += played.length;
    const sided = JSON.stringify(routine).includes('"sides":"both"');
    for (const [{side}, {sides}] of played) assert.deepEqual([...sides].sort(), !sided ? [...sides] : side === 'both' ? ['left', 'right'] : [side]);
  });

describe('the tool', () => {
  const tool = techniques.find(({id}) => id === 'tool-release')!;
  const said = (levels: boolean): string[] => compile(tool, {levels, side: 'left'}).steps.map(({say}) => say);
  test('offers its levels only where the page does, each behind the one before', () => {
    assert.equal(said(false).filter((say) => /little more|last level/i.test(say)).length, 0);
    const {spans, steps} = compile(tool, {levels: true, side: 'left'});
    const asks = spans.flatMap((span, i) => (span.kind === 'ask' ? [{i, gate: span.gate, say: steps[span.step]!.say}] : []));
    assert.deepEqual(asks.map(({say}) => say), ['This presses into the belly. Do you want it today?', 'A little more pressure?', 'A little more than that?', 'The last level: raise the tool?']);
    assert.deepEqual(asks.map(({gate}) => gate), [undefined, asks[0]!.i, asks[1]!.i, asks[2]!.i]);
  });
  test('left unanswered, nothing presses', () => {
    const clock = manualClock();
    const session = createSession(compile(tool, {screen: 'none'}), {clock});
    session.dispatch({type: 'start'});
    session.dispatch({type: 'next'});
    assert.equal(session.moment.status, 'finished');
  });
  test('is dosed in 15 breaths, in 10 in the short form', () => {
    const counts = [false, true].map((short) => compile(tool, {short, side: 'left'}).spans.find(({kind}) => kind === 'breaths')!.length);
    // 15 or 10 times 4 and 6 seconds.
    assert.deepEqual(counts, [150_000, 100_000]);
  });
});

describe('what the sources state of practitioners’ techniques', () => {
  const spans = (id: string) => compile(techniques.find((one) => one.id === id)!).spans;
  test('contract-relax off the table: 15 seconds, repeated until the toes reach the floor', () => {
    assert.equal(spans('table-edge').find(({kind}) => kind === 'hold')!.length, 15_000);
    assert.ok(spans('table-edge').filter(({kind}) => kind === 'ask').length > 8);
  });
  test('post-isometric relaxation: 5 seconds, at least three rounds before it asks', () => {
    const all = spans('post-isometric');
    const ask = all.findIndex(({kind}) => kind === 'ask');
    assert.equal(all.slice(0, ask).filter(({kind, length}) => kind === 'hold' && length === 5000).length, 3);
  });
  test('positional release: an open hold of 15 to 60 seconds', () => {
    const open = spans('positional-release').find(({kind}) => kind === 'release')!;
    assert.deepEqual([open.least, open.length], [15_000, 60_000]);
  });
  test('the functional series: five stages, seven minutes at most, then the reassess list', () => {
    const routine = routines.find(({id}) => id === 'practitioner-series')!;
    const {spans: all, steps} = compile(routine);
    const stages = all.filter(({kind}) => kind === 'release');
    assert.equal(stages.length, 5);
    assert.equal(stages.reduce((sum, {length}) => sum + length!, 0), 7 * 60_000);
    assert.match(steps.at(-1)!.list!.join(), /test that made you think/);
  });
});

test('everything was played', () => {
  console.log(`${techniques.filter(({audience}) => audience === 'self-care').length} self-care and ${techniques.filter(({audience}) => audience === 'practitioner').length} practitioner techniques and ${routines.length} routines, played in ${sittings} sittings`);
  assert.equal(sittings, (techniques.length + routines.length) * ways.length);
});
