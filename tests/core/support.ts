/** Routines and runs for the tests of the engine: random ones, and a way to play commands. */
import fc from 'fast-check';
import {compile, decide, parseRoutine, type Command, type Item, type Log, type Routine, type Timeline} from '../../src/doors/core.js';

const time = (most: number) => fc.integer({min: 1, max: most});
const dose = fc.oneof(
  fc.record({type: fc.constant('ready' as const), about: time(30)}),
  fc.record({type: fc.constant('hold' as const), seconds: time(90), halfway: fc.boolean(), contract: fc.option(fc.record({seconds: time(8), effort: fc.integer({min: 5, max: 50})}), {nil: undefined})}),
  fc.record({type: fc.constant('release' as const), least: time(20), most: fc.option(fc.integer({min: 20, max: 60}), {nil: undefined})}),
  fc.record({type: fc.constant('breaths' as const), pattern: fc.constantFrom('4-0-6-0', '4-6', '3.5-1-5.5-0.5', 'own'), count: fc.integer({min: 1, max: 6})}),
  fc.record({type: fc.constant('reps' as const), count: fc.integer({min: 1, max: 5}), tempo: fc.constantFrom('2-1-2-1', '3-3')}),
  fc.constant({type: 'check' as const, id: 'ease', scale: {low: 'hard', high: 'easy'}}),
);
const repeat = fc.oneof(fc.integer({min: 1, max: 3}), fc.record({ask: fc.constant('Once more?'), least: fc.integer({min: 0, max: 1}), most: fc.integer({min: 1, max: 3})}));
const step: fc.Arbitrary<Item> = fc.record({say: fc.constant('Do it'), dose, repeat, rest: fc.integer({min: 0, max: 5}), prepare: fc.integer({min: 0, max: 4}), level: fc.integer({min: 0, max: 2})}) as fc.Arbitrary<Item>;
const sided = fc.tuple(step, fc.constantFrom('none', 'left', 'both', 'first'), fc.integer({min: 0, max: 4})).map(([item, sides, change]) => ({...item, sides, switch: change}) as Item);
const group = fc.record({title: fc.constant('Group'), steps: fc.array(step, {minLength: 1, maxLength: 3}), sides: fc.constantFrom('none', 'both'), repeat: fc.integer({min: 1, max: 2})}) as fc.Arbitrary<Item>;

/** Any routine that the format allows, small enough to play. */
export const anyRoutine: fc.Arbitrary<Routine> = fc.array(fc.oneof(step, sided, group), {minLength: 1, maxLength: 4}).map((steps) => {
  const read = parseRoutine(JSON.parse(JSON.stringify({id: 'any', title: 'Any', steps})));
  if (!read.routine) throw new Error(JSON.stringify(read.faults));
  return read.routine;
});
export const anyTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(anyRoutine, fc.record({first: fc.constantFrom('left' as const, 'right' as const), short: fc.boolean(), levels: fc.boolean(), pace: fc.constantFrom(1, 0.5, 2.3, 'self' as const)}))
  .map(([routine, choices]) => compile(routine, {...choices, screen: 'none'}));

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('pause', 'resume', 'toggle', 'next', 'next', 'back', 'again', 'release', 'restart', 'start').map((type) => ({type}) as Command),
  fc.nat({max: 40}).map((to): Command => ({type: 'jump', to})),
  fc.oneof(fc.integer({min: -1, max: 11}), fc.constantFrom('yes', 'no', 'fine', 'ease', 'other')).map((value): Command => ({type: 'answer', value})),
  fc.integer({min: -40_000, max: 40_000}).map((ms): Command => ({type: 'add', ms})),
  fc.constant<Command>({type: 'stop'}),
);
/** Commands with the time that passes before each. */
export const anyRun = fc.array(fc.tuple(fc.integer({min: 0, max: 30_000}), anyCommand), {maxLength: 25});

/** The log of a run that starts at 0. */
export function play(timeline: Timeline, run: readonly (readonly [wait: number, command: Command])[], log: Log = decide(timeline, [], {type: 'start'}, 0)): {log: Log; now: number} {
  let now = log.at(-1)?.at ?? 0;
  for (const [wait, command] of run) {
    now += wait;
    log = [...log, ...decide(timeline, log, command, now)];
  }
  return {log, now};
}
