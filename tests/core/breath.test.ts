import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {cycleAt, cycleLength, cyclesLength, parsePattern, type Pattern} from '../../src/core/breath.js';

test('reads patterns of four phases and of two, in tenths', () => {
  assert.deepEqual(parsePattern('4-0-6-0'), [4000, 0, 6000, 0]);
  assert.deepEqual(parsePattern('4.5-6'), [4500, 0, 6000, 0]);
  assert.deepEqual([parsePattern(' 4-6 '), parsePattern('0.5-60')], [[4000, 0, 6000, 0], [500, 0, 60_000, 0]]);
  assert.equal(parsePattern('own'), 'own');
  for (const bad of ['', '4', '4-6-8', '0-0-6-0', '4-0-0.2-0', '4--6', '99-0-6-0', 'a-b', '4-x', '4-6s', '4-60.1', '4-6-', 5, null]) assert.equal(parsePattern(bad), null, String(bad));
});

test('knows each phase of a breath, and skips phases of no length', () => {
  const pattern: Pattern = [4000, 0, 6000, 1000];
  const at = (elapsed: number) => cycleAt(pattern, elapsed, cyclesLength(pattern, 3));
  assert.deepEqual(at(0), {turn: 0, count: 1, of: 3, begin: 0, end: 4000});
  assert.deepEqual(at(4000), {turn: 2, count: 1, of: 3, begin: 4000, end: 10_000});
  assert.deepEqual(at(10_500), {turn: 3, count: 1, of: 3, begin: 10_000, end: 11_000});
  assert.deepEqual(at(11_000), {turn: 0, count: 2, of: 3, begin: 11_000, end: 15_000});
});

test('ends on a full out-breath: the last pause is not waited for', () => {
  assert.equal(cyclesLength([4000, 0, 6000, 2000], 2), 22_000);
});

test('a time always lies within the phase that is named for it', () => {
  const phase = fc.integer({min: 0, max: 600}).map((tenths) => tenths * 100);
  const moving = fc.integer({min: 5, max: 600}).map((tenths) => tenths * 100);
  fc.assert(
    fc.property(moving, phase, moving, phase, fc.double({min: 0, max: 1e7, noNaN: true}), (a, b, c, d, elapsed) => {
      const pattern: Pattern = [a, b, c, d];
      const {turn, begin, end, count} = cycleAt(pattern, elapsed);
      assert.ok(begin <= elapsed + 1e-6 && elapsed < end + 1e-6);
      assert.ok(Math.abs(end - begin - pattern[turn]!) < 1e-6);
      assert.equal(count, Math.floor(elapsed / cycleLength(pattern)) + 1);
    }),
    {numRuns: 1000},
  );
});
