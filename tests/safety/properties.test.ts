/** What must hold whatever is answered, for every routine. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {compile, type Item, type Routine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';
import {adapt, conditions, redFlags, verdict, type ScreenAnswers, type Surface, type VerdictOptions} from '../../src/doors/safety.js';
import {works} from '../../src/safety/adapt.js';
import {loadsOf} from '../../src/safety/loads.js';

const ids = [...conditions, ...redFlags].map(({id}) => id);
const surfaces: readonly Surface[] = ['floor', 'bed', 'chair'];
const yes = (...given: string[]): ScreenAnswers => Object.fromEntries(given.map((id) => [id, 'yes']));
const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('yes' as const, 'unsure' as const, 'no' as const), {maxKeys: 12});
const anyConditions = fc.dictionary(fc.constantFrom(...conditions.map(({id}) => id).filter((id) => id !== 'under-18')), fc.constantFrom('yes' as const, 'unsure' as const), {maxKeys: 20});
const anyOptions = fc.record({agreed: fc.subarray(ids), pressure: fc.boolean(), surface: fc.constantFrom(...surfaces)});
const idsOf = (routine: Routine | null): string[] => (routine?.steps ?? []).flatMap((item) => ('steps' in item ? [item.id ?? ''] : []));
const onBed = (item: Item): boolean => 'surfaces' in item && !!item.surfaces?.includes('bed');
const known = [...routines, ...techniques];
const saysIn = (item: Item): string[] => ('steps' in item ? item.steps.flatMap(saysIn) : [item.say]);
const says = new Set(known.flatMap(saysIn));

function check(routine: Routine, answers: ScreenAnswers, options: VerdictOptions): void {
  const found = verdict(answers, options);
  const {routine: fitted} = adapt(routine, found);
  if (!fitted) return assert.ok(found.outcome === 'emergency' || found.outcome === 'clinician-first');
  for (const item of fitted.steps) for (const load of loadsOf(item)) assert.ok(!found.blocked.includes(load as never) || (load === 'floor-transfer' && onBed(item)), `${load} in ${JSON.stringify(answers)}`);
  for (const said of fitted.steps.flatMap(saysIn)) assert.ok(says.has(said), said);
  assert.ok(fitted.steps.some(works), `${routine.id} has nothing to do: ${JSON.stringify(answers)}`);
  assert.ok(compile(fitted).spans.length);
}

describe('whatever is answered', () => {
  test('nothing offered carries a blocked load, and something is left to do: every condition, every pair', () => {
    for (const routine of routines) for (const [i, a] of conditions.entries()) for (const b of conditions.slice(i)) for (const surface of surfaces) check(routine, yes(a.id, b.id), {surface});
  });
  test('the same for any set of answers: 10,000 of them, each with every routine', () => {
    fc.assert(fc.property(anyConditions, anyOptions, (answers, options) => routines.forEach((routine) => check(routine, answers, options))), {numRuns: 10_000});
    fc.assert(fc.property(fc.constantFrom(...routines), anyAnswers, anyOptions, check), {numRuns: 10_000});
  });
  test('one more answer adds nothing but an alternative, or the rest where nothing else is left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routines), anyAnswers, fc.constantFrom(...ids), anyOptions, (routine, answers, id, options) => {
        const before = idsOf(adapt(routine, verdict({...answers, [id]: 'no'}, options)).routine);
        const after = adapt(routine, verdict({...answers, [id]: 'yes'}, options));
        const instead = new Set(after.changes.flatMap((change) => change.instead ?? []));
        for (const added of idsOf(after.routine).filter((one) => !before.includes(one))) assert.ok(instead.has(techniques.find((one) => one.id === added)!.title) || after.advice.includes('rest'), added);
      }),
      {numRuns: 5000},
    );
  });
  test('in whatever order the answers came', () => {
    fc.assert(
      fc.property(fc.constantFrom(...routines), anyAnswers, anyOptions, fc.integer(), (routine, answers, options, seed) => {
        const mixed = Object.fromEntries(Object.entries(answers).sort(([a], [b]) => ((a.length * seed) % 7) - ((b.length * seed) % 7) || (a < b ? 1 : -1)));
        assert.deepEqual(adapt(routine, verdict(mixed, options)), adapt(routine, verdict(answers, options)));
      }),
      {numRuns: 2000},
    );
  });
  test('a practitioner’s word never opens what is to be avoided', () => {
    fc.assert(fc.property(anyConditions, anyOptions, (answers, options) => {
      // Not sure of having it: what presses or stretches waits all the same.
      const waits = (load: string): boolean => load.endsWith('-pressure') || load === 'loaded-hip-extension' || load === 'breath-hold';
      const without = conditions.flatMap(({id, loads}) => Object.entries(loads).flatMap(([load, value]) => (value === 'avoid' && answers[id] && (answers[id] === 'yes' || waits(load)) ? [load] : [])));
      const {blocked} = verdict(answers, {...options, agreed: ids, surface: 'floor'});
      for (const load of without) assert.ok(blocked.includes(load as never), load);
    }), {numRuns: 1000});
  });
});
