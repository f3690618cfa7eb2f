/** What is true of every technique and routine in the library, whoever adds the next one. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {compile, parseRoutine, parsePattern, totalOf, type Item, type Routine, type Step} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';
import {loads} from '../../src/doors/safety.js';
import {isFigure} from '../../src/figures/figure.js';
import {routineLoads} from '../../src/library/loads.js';

const everything = [...techniques, ...routines];
const items = (item: Item): Item[] => [item, ...('steps' in item ? item.steps.flatMap(items) : [])];
const steps = (routine: Routine): Step[] => items(routine).filter((item): item is Step => 'dose' in item);
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => (['id', 'type', 'figure', 'file', 'fallbacks', 'loads'].includes(key) ? [] : texts(inner))) : []);

for (const routine of everything)
  describe(`${routine.id}`, () => {
    test('parses as an author’s routine would', () => assert.ok('routine' in parseRoutine(JSON.parse(JSON.stringify(routine)))));
    test('has all that a reader of the data is promised', () => {
      for (const key of ['id', 'title', 'audience', 'position', 'props', 'loads', 'steps', 'stopSigns', 'source'] as const) assert.ok(routine[key], key);
      assert.ok(routine.stopSigns!.length >= 3);
      assert.match(routine.source!.file!, /^00[0-4]$/);
      assert.ok(routine.source!.note!.length > 20);
    });
    test('every time is marked as stated or as ours, and every pattern of breath is known', () => {
      for (const {dose, short, say} of steps(routine))
        for (const one of [dose, short]) {
          if (!one || one.type === 'check') continue;
          assert.equal(typeof one.stated, 'boolean', say);
          if ('pattern' in one && one.pattern && one.pattern !== 'own') parsePattern(one.pattern);
        }
    });
    test('no breath is held', () => {
      for (const {dose} of steps(routine)) {
        if (dose.type !== 'breaths' || !dose.pattern || dose.pattern === 'own') continue;
        const pattern = parsePattern(dose.pattern);
        assert.ok(pattern && pattern !== 'own');
        assert.deepEqual([pattern[1], pattern[3]], [0, 0]);
      }
      assert.ok(!routine.loads!.includes('breath-hold'));
    });
    test('its loads are known, and a routine has those of its techniques', () => {
      for (const load of items(routine).flatMap((item) => item.loads ?? [])) assert.ok(loads.includes(load as never), load);
      for (const load of items(routine).flatMap((item) => item.loads ?? [])) assert.ok(routine.loads!.includes(load), load);
    });
    test('its figures are drawn', () => {
      for (const {figure} of items(routine)) if (figure) assert.ok(isFigure(figure), figure);
      for (const step of steps(routine)) assert.ok(step.figure ?? routine.figure, step.say);
    });
    test('every alternative is a technique', () => {
      for (const id of routine.fallbacks ?? []) assert.ok(techniques.some((technique) => technique.id === id), id);
    });
    test('speaks plainly: short, no exclamation, no claim', () => {
      for (const text of texts(routine)) assert.doesNotMatch(text, /!|\b(safe|cleared|cures?|heals?|treats?|treatment|realigns?|trauma|toxins?|guarantee\w*|proven)\b/i, text);
      for (const {say, more} of steps(routine)) {
        assert.ok(say.length <= 60, say);
        assert.ok((more ?? '').length <= 120, more);
      }
    });
    test('names no person, place, address, brand or method of the sources', () => {
      for (const text of texts(routine)) assert.doesNotMatch(text, /https?:|www\.|@|®|™|strain.?counterstrain|yoga tune|hip hook|pso-?rite/i, text);
    });
    test('compiles in its short and its full form, the short one shorter', () => {
      const [short, full] = [true, false].map((short) => totalOf(compile(routine, {short})));
      assert.ok(short!.least <= full!.least);
    });
  });

test('ids are unique', () => {
  for (const list of [techniques, routines]) assert.equal(new Set(list.map(({id}) => id)).size, list.length);
});
test('the loads that a screen asks for by routine are those of the routines', () => {
  assert.deepEqual(routineLoads, Object.fromEntries(routines.map(({id, loads}) => [id, loads])));
});
test('the bolster: at least five minutes are stated, three are ours', () => {
  const [rest] = steps(techniques.find(({id}) => id === 'bolster-rest')!).filter(({dose}) => dose.type === 'hold');
  assert.deepEqual([rest!.dose, rest!.short], [
    {type: 'hold', seconds: 300, halfway: true, stated: true},
    {type: 'hold', seconds: 180, halfway: true, stated: false},
  ]);
});
