/** What is true of every technique and routine in the library, whoever adds the next one. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {compile, parseRoutine, parsePattern, totalOf, type Item, type Routine, type Step} from '../../src/doors/core.js';
import {advice, routines, techniques} from '../../src/doors/library.js';
import {loads} from '../../src/doors/safety.js';
import {isFigure} from '../../src/figures/figure.js';
import {routineLoads} from '../../src/library/loads.js';
import {questions} from '../../src/library/questions.js';
import {loadsOf} from '../../src/safety/loads.js';
import {copied, named} from './words.js';

const everything = [...techniques, ...routines];
const items = (item: Item): Item[] => [item, ...('steps' in item ? item.steps.flatMap(items) : [])];
const steps = (routine: Routine): Step[] => items(routine).filter((item): item is Step => 'dose' in item);
const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => (['id', 'type', 'figure', 'file', 'fallbacks', 'loads', 'pattern', 'tempo', 'value'].includes(key) ? [] : texts(inner))) : []);
/** Every step with what it inherits on its way down. */
function* inherited(item: Item, from: Partial<Routine> = {}): Generator<Step & Partial<Routine>> {
  const own = {...from, ...Object.fromEntries(['stopSigns', 'loads', 'position', 'source', 'figure'].flatMap((key) => (key in item ? [[key, item[key as 'loads']]] : [])))};
  if ('steps' in item) for (const inner of item.steps) yield* inherited(inner, own);
  else yield {...own, ...item} as Step & Partial<Routine>;
}
/** The list of claims that no text may make. */
const claims = /!|\b(safe|safely|cleared|clearance|cures?|heals?|healing|treats?|treatment|therapy for|relieves?|relief from|diagnoses?|detects?|assess(es)?|realigns?|corrects|trauma|toxins?|guarantee\w*|proven|risk-free|doctor-approved|fix(es)?)\b/i;

for (const routine of everything)
  describe(`${routine.id}`, () => {
    test('parses as an author’s routine would', () => assert.deepEqual(parseRoutine(JSON.parse(JSON.stringify(routine))).faults, undefined));
    test('has all that a reader of the data is promised', () => {
      for (const key of ['id', 'title', 'audience', 'position', 'loads', 'steps', 'stopSigns', 'source'] as const) assert.ok(routine[key], key);
      assert.ok(routine.stopSigns!.length >= 3);
    });
    test('every step has its text, stop signs, loads, position and source', () => {
      for (const step of inherited(routine)) {
        assert.ok(step.say.trim(), 'say');
        for (const key of ['loads', 'position', 'source'] as const) assert.ok(step[key] !== undefined, `${step.say}: ${key}`);
        assert.ok(step.stopSigns!.length >= 3, step.say);
        assert.match(step.source!.file!, /^(00[0-4]|ours)$/);
        assert.ok(step.source!.note!.length > 20, step.say);
      }
    });
    test('every number is marked as stated or as ours, and every pattern of breath is known', () => {
      for (const item of items(routine)) {
        const numbers = [item.rest, item.prepare, item.switch, item.repeat].filter((one) => one !== undefined);
        if (numbers.length) assert.equal(typeof item.stated, 'boolean', `${'say' in item ? item.say : item.title}: repeats and pauses`);
      }
      for (const {dose, short, say} of steps(routine))
        for (const one of [dose, short]) {
          if (!one || one.type === 'check') continue;
          assert.equal(typeof one.stated, 'boolean', say);
          if ('contract' in one && one.contract) assert.equal(typeof one.contract.stated, 'boolean', say);
          if ('pattern' in one && one.pattern) assert.ok(parsePattern(one.pattern), say);
        }
    });
    test('what a source states is stated by a source, not by us', () => {
      for (const step of inherited(routine)) if ('stated' in step.dose && step.dose.stated) assert.notEqual(step.source!.file, 'ours', step.say);
    });
    test('no breath is held', () => {
      for (const {dose} of steps(routine)) {
        const pattern = dose.type === 'breaths' ? parsePattern(dose.pattern) : null;
        if (pattern && pattern !== 'own') assert.deepEqual([pattern[1], pattern[3]], [0, 0]);
      }
      assert.ok(!loadsOf(routine).includes('breath-hold'));
    });
    test('its loads are known', () => {
      for (const load of items(routine).flatMap((item) => item.loads ?? [])) assert.ok(loads.includes(load as never), load);
    });
    test('its figures are drawn', () => {
      for (const step of inherited(routine)) assert.ok(step.figure && isFigure(step.figure), `${step.say}: ${step.figure}`);
    });
    test('every alternative is a technique for the same people', () => {
      for (const id of routine.fallbacks ?? []) assert.ok(techniques.some((technique) => technique.id === id && technique.audience === 'self-care'), id);
    });
    test('speaks plainly: short, no exclamation, no claim', () => {
      for (const text of texts(routine)) assert.doesNotMatch(text, claims, text);
      for (const {say, more} of steps(routine)) {
        assert.ok(say.length <= 60, say);
        assert.ok((more ?? '').length <= 130, more);
      }
    });
    test('is in our own words, and names nobody', () => {
      for (const text of texts(routine)) assert.deepEqual([...copied(text), ...named(text)], [], text);
    });
    test('compiles in its short and its full form, the short one no longer', () => {
      const [short, full] = [true, false].map((short) => totalOf(compile(routine, {short})));
      assert.ok(short!.least <= full!.least);
    });
    if (routine.audience === 'practitioner')
      test('opens with explaining and asking', () => {
        const [first, second] = steps(routine);
        assert.match(first!.say, /^Explain/);
        assert.match(second!.say, /^Ask/);
      });
    else
      test('asks before anything presses on the belly', () => {
        const {spans, steps: planned} = compile(routine, {levels: true});
        for (const {gate, step} of spans) if (routine.id !== 'tool-then-stretch' && planned[step]!.loads?.includes('abdominal-pressure') && planned[step]!.dose) assert.notEqual(gate, undefined, planned[step]!.say);
      });
  });

test('there are as many as the sources ask for', () => {
  const of = (audience: string): number => techniques.filter((one) => one.audience === audience).length;
  assert.ok(of('self-care') >= 16);
  assert.ok(of('practitioner') >= 12);
  assert.ok(routines.length >= 6);
});
test('ids are unique', () => {
  for (const list of [techniques, routines, advice]) assert.equal(new Set(list.map(({id}) => id)).size, list.length);
});
test('the loads that a screen asks for by routine are those of the routines and of all that is in them', () => {
  assert.deepEqual(routineLoads, Object.fromEntries(routines.map(({id, loads}) => [id, loads])));
  for (const routine of routines) assert.deepEqual(new Set(routine.loads), new Set(loadsOf({...routine, loads: []})), routine.id);
});
test('questions and advice speak as plainly, name their file, and copy nothing', () => {
  for (const [key, {title, ...tip}] of Object.entries(questions)) {
    const answers = 'views' in tip ? tip.views.map(({text}) => text) : [tip.text];
    const files = 'views' in tip ? tip.views.map(({source}) => source.file) : [tip.source.file];
    for (const file of files) assert.match(file, /^(00[0-4]|ours)$/, key);
    for (const text of [title, ...answers]) {
      assert.doesNotMatch(text, claims);
      assert.deepEqual([...copied(text), ...named(text)], [], text);
    }
  }
  for (const {text} of advice) assert.deepEqual([...(claims.exec(text) ?? []), ...copied(text), ...named(text)], []);
});
test('what the sources leave open is never answered with yes', () => {
  for (const key of ['pregnant', 'slippedBone', 'rods'] as const) assert.match(questions[key].text, /\bAsk\b/);
  assert.match(questions.onSide.text, /^No such version/);
});
test('every question and every technique is used', () => {
  const asked = new Set(everything.flatMap((one) => items(one).flatMap(({tips = []}) => tips.map(({title}) => title))));
  for (const [key, {title}] of Object.entries(questions)) assert.ok(asked.has(title), key);
});
test('no file of the repository names a person, brand, book or method of the sources', () => {
  const files = ['README.md', 'CHANGELOG.md', ...['src', 'stories', 'docs', 'bench', '.storybook'].flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => `${folder}/${String(name)}`))].filter((name) => /\.(ts|mjs|js|md|html|css|json)$/.test(name));
  assert.ok(files.length > 100);
  for (const file of files) assert.deepEqual(named(readFileSync(file, 'utf8')), [], file);
});
test('the bolster: at least five minutes are stated, three are ours', () => {
  const [rest] = steps(techniques.find(({id}) => id === 'bolster-rest')!).filter(({dose}) => dose.type === 'hold');
  assert.deepEqual([rest!.dose, rest!.short], [
    {type: 'hold', seconds: 300, halfway: true, stated: true},
    {type: 'hold', seconds: 180, halfway: true, stated: false},
  ]);
});
test('the desk break takes less than a minute', () => {
  const {about} = totalOf(compile(routines.find(({id}) => id === 'desk-break')!));
  assert.ok(about < 60_000);
});
