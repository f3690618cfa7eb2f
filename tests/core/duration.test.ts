import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseDuration} from '../../src/doors/core.js';

test('reads times as authors write them', () => {
  for (const [written, ms] of [['30s', 30_000], ['30', 30_000], ['5min', 300_000], ['5 min', 300_000], ['5m', 300_000], ['1:30', 90_000], ['1:05:00', 3_900_000], ['1h', 3_600_000], ['0.5s', 500], ['1min 30s', 90_000], [' 12 sec ', 12_000], ['5 MIN', 300_000], [2.5, 2500], [0, 0]] as const) assert.equal(parseDuration(written), ms, String(written));
});

test('refuses what is no time', () => {
  for (const written of ['', 'soon', '-5', '5x', '1:75', 'x1:30', '1:30x', '30 30', NaN, Infinity, -1, null, undefined, {}, '9'.repeat(40), '1e9', '0x10']) assert.equal(parseDuration(written), null, String(written));
});

test('never throws, and gives whole milliseconds or null', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      const ms = parseDuration(anything);
      return ms === null || (Number.isInteger(ms) && ms >= 0);
    }),
    {numRuns: 2000},
  );
});
