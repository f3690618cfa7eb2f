/** What the chooser offers with things missing. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {routines, techniques} from '../../src/doors/library.js';
import {atHand, together} from '../../src/library/at-hand.js';
import {works} from '../../src/safety/adapt.js';

const things = together(routines).filter(({short}) => short).map(({id}) => id);
const of = (id: string, ...missing: string[]) => atHand(routines.find((one) => one.id === id)!, new Set(missing), techniques);

test('with everything at hand a routine stays as it is', () => {
  for (const routine of routines) assert.equal(atHand(routine, new Set(), techniques), routine);
});
test('what may stand in takes its place, and the routine keeps its name', () => {
  const {title, props} = of('bolster-release', 'bolster')!;
  assert.deepEqual([title, props!.find(({id}) => id === 'bolster')], ['Bolster rest', {id: 'bolster', name: 'two blankets rolled tight'}]);
});
test('else another technique does, and the routine is named after what is left', () => {
  const {title, position, summary, loads} = of('tool-then-stretch', 'tool')!;
  assert.deepEqual([title, position, summary], ['Bolster rest · Half-kneeling stretch', 'on the floor · on one knee', undefined]);
  assert.ok(!loads!.includes('abdominal-pressure'));
});
test('a technique that stands alone is done or not', () => {
  const tool = techniques.find(({id}) => id === 'tool-release')!;
  assert.equal(atHand(tool, new Set(['tool']), techniques), null);
});
test('nothing offered needs what is missing, whatever is missing', () => {
  fc.assert(
    fc.property(fc.subarray(things), fc.constantFrom(...routines), (missing, routine) => {
      const left = atHand(routine, new Set(missing), techniques);
      if (!left) return;
      assert.ok(left.steps.some(works));
      for (const prop of together(left.steps)) assert.ok(!missing.includes(prop.id) || !things.includes(prop.id) || prop.short === undefined, `${routine.id} needs ${prop.id}`);
    }),
    {numRuns: 1000},
  );
});
