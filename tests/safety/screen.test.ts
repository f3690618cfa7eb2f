/** The way through the questions, walked as a person does. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {builtInRules, loads as allLoads, tightened, verdict} from '../../src/doors/safety.js';
import {asksMore, back, cards, detailed, entries, flagsOf, marked, next, open, opened, tapped, told, turned, type Asked, type Page, type ScreenState} from '../../src/safety/screen.js';

const asked = (...loads: string[]): Asked => ({rules: builtInRules, loads});
const kneeling = asked('kneeling', 'loaded-hip-extension', 'floor-transfer');
const start = (of = kneeling, before: ScreenState | null = null, recently = false) => opened(of, before, recently);
const none = (state: ScreenState, times = 1, of = kneeling): ScreenState => (times ? none(tapped(of, state, true), times - 1, of) : state);
const entry = (id: string, of = kneeling) => entries(of).find((one) => one.id === id)!;
const done = (of = kneeling): ScreenState => next(of, none(start(of), 7, of));
const page = (state: ScreenState | null): Page | undefined => state?.page;

describe('the way through the questions', () => {
  test('seven cards of signs, then the list, then the end: eight taps', () => {
    const seen: Page[] = [];
    let state = start();
    while (state.page !== 'outcome') {
      seen.push(state.page);
      state = state.page === 'conditions' ? next(kneeling, state) : tapped(kneeling, state, true);
    }
    assert.deepEqual(seen, ['nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age', 'conditions']);
    assert.equal(verdict(state.answers).outcome, 'go');
    assert.ok(state.review);
  });
  test('without loads the list asks for nothing but whether somebody is an adult', () => {
    assert.equal(page(none(start(asked()), 7, asked())), 'conditions');
    assert.deepEqual(entries(asked()).map(({id}) => id), ['under-18']);
  });
  test('a card of nothing but emergencies ends it; a mixed card asks which', () => {
    assert.deepEqual([page(tapped(kneeling, start(), false)), page(tapped(kneeling, none(start()), false))], ['outcome', 'which-injury']);
  });
  test('none ticked of a mixed card is not sure about all', () => {
    const state = told(kneeling, tapped(kneeling, none(start()), false), []);
    assert.equal(page(state), 'outcome');
    assert.equal(verdict(state.answers).outcome, 'emergency');
  });
  test('a sign that needs a clinician first makes the list needless', () => {
    const state = told(kneeling, tapped(kneeling, none(start()), false), ['rf-stress-fracture']);
    assert.equal(page(state), 'illness');
    assert.equal(page(none(state, 5)), 'outcome');
  });
  test('a sign that stops nothing leaves the list to be asked', () => {
    const state = told(kneeling, tapped(kneeling, none(start(), 2), false), ['rf-morning-stiff']);
    assert.equal(page(none(state, 4)), 'conditions');
  });
  test('a clinic’s own sign of an emergency ends it like ours', () => {
    const {rules} = tightened(builtInRules, {redFlags: [{id: 'ours-cough', group: 'illness', action: 'emergency-now', ask: 'A cough that shakes you'}]});
    const theirs: Asked = {...kneeling, rules: rules!};
    assert.equal(page(told(theirs, tapped(theirs, none(start(theirs), 2, theirs), false), ['ours-cough'])), 'outcome');
  });
});

describe('the list', () => {
  test('only what changes something for these loads; families stand as one line', () => {
    const ids = entries(kneeling).map(({id}) => id);
    assert.ok(ids.includes('knee') && ids.includes('pregnancy') && !ids.includes('preg-28w') && !ids.includes('kidney'));
    assert.equal(ids.filter((id) => id === 'pregnancy').length, 1);
    assert.deepEqual(['knee', 'hypermobile', 'under-18'].map((id) => [entry(id).area, entry(id).blocks]), [['back-hip', true], ['body', false], ['body', true]]);
  });
  test('a family that is ticked asks which; its answer is one condition', () => {
    const ticked = next(kneeling, marked(none(start()), entry('pregnancy'), 'yes'));
    assert.equal(page(none(start(), 7)), 'conditions');
    const list = next(kneeling, marked(none(start(), 7), entry('pregnancy'), 'yes'));
    assert.deepEqual([page(list), open(kneeling, list).map(({id}) => id), list.answers['preg-28w']], ['details', ['pregnancy'], 'unsure']);
    const told = next(kneeling, detailed(list, open(kneeling, list)[0]!, 'preg-16-27w'));
    assert.deepEqual([page(told), ['preg-to-15w', 'preg-16-27w', 'preg-28w'].map((id) => told.answers[id])], ['outcome', ['no', 'yes', 'no']]);
    assert.ok(ticked);
  });
  test('not sure which: all of it counts', () => {
    for (const choose of [false, true]) {
      const list = next(kneeling, marked(none(start(), 7), entry('hip-replaced'), 'yes'));
      const sure = next(kneeling, choose ? detailed(list, open(kneeling, list)[0]!, null) : list);
      assert.deepEqual(['thr-ant-early', 'thr-ant-late', 'thr-post-early', 'thr-post-late'].map((id) => sure.answers[id]), ['yes', 'yes', 'yes', 'yes']);
    }
  });
  test('not sure whether at all: every one of the family is not sure', () => {
    const state = next(kneeling, marked(none(start(), 7), entry('spine-surgery'), 'unsure'));
    assert.deepEqual([state.answers['fusion-new'], state.answers['fusion-old'], page(state)], ['unsure', 'unsure', 'outcome']);
    assert.ok(verdict(state.answers).blocked.includes('loaded-hip-extension'));
  });
  test('a clinician’s word is asked for where it could open something', () => {
    const list = next(kneeling, marked(none(start(), 7), entry('vert-fracture'), 'yes'));
    assert.equal(page(list), 'agreed');
    assert.deepEqual(next(kneeling, {...list, agreed: ['vert-fracture', 'knee']}).agreed, ['vert-fracture']);
    for (const id of ['knee', 'under-18']) assert.equal(page(next(kneeling, marked(none(start(), 7), entry(id), 'yes'))), 'outcome', id);
  });
  test('also where a family was told apart, and back leads to what was told', () => {
    const list = next(kneeling, marked(none(start(), 7), entry('spine-surgery'), 'yes'));
    const detail = (id: string) => next(kneeling, detailed(list, open(kneeling, list)[0]!, id));
    assert.deepEqual([page(detail('fusion-new')), page(detail('fusion-old'))], ['agreed', 'outcome']);
    const before = back(kneeling, detail('fusion-new'))!;
    assert.deepEqual([page(before), before.answers['fusion-new'], page(back(kneeling, before))], ['details', 'yes', 'conditions']);
    const alone = next(kneeling, marked(none(start(), 7), entry('vert-fracture'), 'yes'));
    assert.equal(page(back(kneeling, alone)), 'conditions');
  });
  test('is not passed over by a tap that is for signs', () => {
    const list = none(start(), 7);
    assert.equal(tapped(kneeling, list, true), list);
  });
  test('what came in for something else asks for more, and only that', () => {
    const rest = asked('supine-flat');
    const state = done(rest);
    const wider = asked('supine-flat', 'kneeling');
    const more = asksMore(wider, state)!;
    assert.ok(more.page === 'conditions' && more.more!.includes('knee') && !more.more!.includes('heart'));
    const end = next(wider, marked(more, entry('knee', wider), 'yes'));
    assert.deepEqual([page(end), end.answers.knee, asksMore(wider, end)], ['outcome', 'yes', null]);
    assert.equal(asksMore(wider, tapped(rest, start(rest), false)), null, 'but not whoever was stopped');
  });
});

describe('back, review and change', () => {
  test('back goes one card back, and from the first one away', () => {
    assert.deepEqual([page(back(kneeling, none(start(), 2))), back(kneeling, start())], ['injury', null]);
    const which = back(kneeling, tapped(kneeling, none(start()), false))!;
    assert.deepEqual([page(which), which.answers['rf-saddle']], ['injury', 'no']);
  });
  test('from the end to the review, and a changed card leads back there', () => {
    const review = back(kneeling, done())!;
    assert.equal(page(review), 'review');
    const card = turned(review, 'illness');
    assert.equal(page(back(kneeling, card)), 'review');
    const which = told(kneeling, tapped(kneeling, card, false), ['rf-morning-stiff']);
    assert.deepEqual([page(which), page(next(kneeling, which))], ['review', 'outcome']);
    assert.equal(page(tapped(kneeling, turned(review, 'nerves'), false)), 'outcome');
  });
  test('stopped at an emergency, back leads to the card that stopped it, and what was not asked is asked', () => {
    const stopped = tapped(kneeling, start(), false);
    const card = back(kneeling, stopped)!;
    assert.equal(page(card), 'nerves');
    assert.equal(page(tapped(kneeling, card, true)), 'injury');
  });
  test('in the review no card is passed over that was never answered', () => {
    const brief = {...start(), brief: true, page: 'brief' as const};
    const state = told(kneeling, tapped(kneeling, none(tapped(kneeling, brief, false)), false), ['rf-stress-fracture']);
    assert.equal(page(next(kneeling, {...state, page: 'review', review: true})), 'illness');
  });
});

describe('the next time', () => {
  test('one short card in place of seven, and the list again, as it was but for what is only true today', () => {
    const first = next(kneeling, marked(marked(none(start(), 7), entry('knee'), 'yes'), entry('state-sedated'), 'yes'));
    const again = start(kneeling, first, true);
    assert.deepEqual([page(again), cards(kneeling, again)], ['brief', ['brief', 'conditions']]);
    const list = tapped(kneeling, again, true);
    assert.deepEqual([page(list), list.answers.knee, list.answers['state-sedated']], ['conditions', 'yes', undefined]);
    const end = next(kneeling, list);
    assert.deepEqual([page(end), end.brief, page(back(kneeling, end))], ['outcome', false, 'review']);
    assert.deepEqual(start(kneeling, {...first, agreed: ['vert-fracture']}, true).agreed, ['vert-fracture']);
  });
  test('something new: all cards, and the list as it was', () => {
    const first = next(kneeling, marked(none(start(), 7), entry('knee'), 'yes'));
    const all = tapped(kneeling, start(kneeling, first, true), false);
    assert.deepEqual([page(all), page(none(all)), none(all, 7).answers.knee], ['nerves', 'injury', 'yes']);
  });
  test('not known, or stopped the last time: all from the beginning, with nothing left of before', () => {
    assert.deepEqual(start(kneeling, done(), false), start());
    assert.deepEqual(start(kneeling, tapped(kneeling, start(), false), true), start());
  });
  test('a device that only knows the day asks the short card with an empty list', () => {
    const again = start(kneeling, null, true);
    assert.deepEqual([again.answers, tapped(kneeling, again, true).answers['rf-saddle']], [{}, 'no']);
  });
});

test('whatever is tapped: no way goes round for ever, every end has every card answered or stops', () => {
  const act = fc.constantFrom('none', 'some', 'which', 'mark', 'unsure', 'detail', 'next', 'back', 'turn');
  fc.assert(
    fc.property(fc.subarray([...allLoads]), fc.boolean(), fc.array(fc.tuple(act, fc.nat(80)), {maxLength: 60}), (loads, recently, taps) => {
      const of = asked(...loads);
      let state = opened(of, null, recently);
      for (const [kind, n] of taps) {
        const list = entries(of);
        if (state.page === 'outcome' || kind === 'back') state = back(of, state) ?? state;
        else if (kind === 'turn' && state.review) state = turned(state, cards(of, {brief: false})[n % 7]!);
        else if (state.page.startsWith('which-')) state = told(of, state, n % 2 ? [flagsOf(of, state.page.slice(6) as 'nerves')[n % 2]!.id] : []);
        else if (state.page === 'conditions' && list.length) state = kind === 'mark' || kind === 'unsure' ? marked(state, list[n % list.length]!, kind === 'mark' ? 'yes' : 'unsure') : next(of, state);
        else if (state.page === 'details') state = kind === 'detail' ? detailed(state, open(of, state)[0]!, null) : next(of, state);
        else if (state.page === 'agreed' || state.page === 'review') state = next(of, state);
        else state = tapped(of, state, kind !== 'some');
        if (state.page !== 'outcome') continue;
        const {outcome} = verdict(state.answers);
        const flags = builtInRules.redFlags.every(({id}) => state.answers[id]);
        assert.ok(outcome === 'emergency' || (flags && (outcome === 'clinician-first' || list.every(({id}) => state.answers[id]))), JSON.stringify(state));
      }
      // From wherever it stands, going on comes to an end.
      for (let i = 0; i < 30 && state.page !== 'outcome'; i++) state = ['conditions', 'details', 'agreed', 'review'].includes(state.page) ? next(of, state) : state.page.startsWith('which-') ? told(of, state, []) : tapped(of, state, true);
      assert.equal(state.page, 'outcome');
    }),
    {numRuns: 3000},
  );
});
