/** A page that was left in the middle of a sitting, and comes back. */
import {aTimeout, expect} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import {isPlaying, type PlayingMoment} from '../../src/doors/core.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import type {Session} from '../../src/session/session.js';
import {clock, consoleOf, fixtureCleanup, has, html, part, pass, press, readable, shown, textOf} from './support.js';

const key = 'psoas-elements';
const opened = (more: unknown = html`<psoas-routine routine="stretch-only" remember="tab" screen="host"></psoas-routine>`) => shown<PsoasRoutine>(more);
const moment = (element: PsoasRoutine) => (element as unknown as {session: Session}).session.moment as PlayingMoment;
const kept = () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as Record<string, unknown> | null;
/** As far as a hold of the first stretch, some seconds in. */
const play = async (element: PsoasRoutine, seconds: number) => {
  element.start();
  element.next();
  element.next();
  await pass(5 + seconds, element);
};
/** The page goes, and another one comes. */
const again = async (more?: unknown): Promise<PsoasRoutine> => {
  fixtureCleanup();
  return more === undefined ? opened() : opened(more);
};
const screened = async (element: PsoasRoutine, ...ids: string[]): Promise<void> => {
  const screen = element.shadowRoot!.querySelector<SafetyScreen>('safety-screen')!;
  await screen.updateComplete;
  while (has(screen, 'answer')) await press(screen, 'answer');
  for (const id of ids) screen.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
  await press(screen, 'next');
  await element.updateComplete;
};

describe('coming back', () => {
  beforeEach(() => sessionStorage.removeItem(key));
  after(() => sessionStorage.removeItem(key));

  it('nothing is kept unless the page lets it', async () => {
    const element = await opened(html`<psoas-routine routine="stretch-only" screen="host"></psoas-routine>`);
    await play(element, 8);
    expect([kept(), has(await again(html`<psoas-routine routine="stretch-only" screen="host"></psoas-routine>`), 'go-on')]).to.deep.equal([null, false]);
  });
  it('the place is kept in numbers: no word of the plan, no answer', async () => {
    const element = await opened();
    await play(element, 8);
    element.pause();
    const {routine, ...rest} = kept()!;
    expect(routine).to.match(/^stretch-only \d+$/);
    expect(Object.keys(rest).sort()).to.deep.equal(['at', 'chosen', 'left', 'origin', 'span']);
    const {chosen, ...numbers} = rest as Record<string, unknown>;
    expect(chosen).to.deep.equal({surface: 'floor'});
    expect(Object.values(numbers).every((value) => typeof value === 'number')).to.equal(true);
  });
  it('offers to go on there, and waits in that place with the time that was left', async () => {
    const element = await opened();
    await play(element, 8);
    element.pause();
    const {index, remaining} = moment(element);
    const back = await again();
    expect(textOf(back, 'go-on')).to.equal('Go on at step 2, 0:12 left');
    await press(back, 'go-on');
    expect([back.status, moment(back).index, moment(back).remaining]).to.deep.equal(['paused', index, remaining]);
    await press(back, 'pause');
    await pass(12, back);
    expect(moment(back).index).to.equal(index + 1);
  });
  it('start begins anew all the same', async () => {
    await play(await opened(), 8);
    const back = await again();
    await press(back, 'start');
    expect(moment(back).index).to.equal(0);
  });
  it('an element that is taken away keeps the time at which it went', async () => {
    const element = await opened();
    await play(element, 8);
    await pass(3, element);
    const {remaining} = moment(element);
    element.remove();
    await aTimeout(0);
    expect(kept()!.left).to.equal(remaining);
  });
  it('the short safety questions come first, and what they leave out is not gone on with', async () => {
    const template = html`<psoas-routine routine="stretch-only" remember="tab"></psoas-routine>`;
    const element = await opened(template);
    await press(element, 'start');
    await screened(element);
    await press(element, 'start');
    element.next();
    element.next();
    await pass(13, element);
    element.pause();
    for (const id of [null, 'knee']) {
      const place = sessionStorage.getItem(key)!;
      const back = await again(template);
      await press(back, 'go-on');
      expect(textOf(back.shadowRoot!.querySelector('safety-screen')!, 'cue')).to.equal('Is any of this true today?');
      await screened(back, ...(id ? [id] : []));
      await press(back, 'start');
      expect([moment(back).step.title, moment(back).elapsed > 0, back.status]).to.deep.equal(id ? ['Standing stretch', false, 'paused'] : ['Half-kneeling stretch', false, 'paused']);
      if (!id) expect(moment(back).kind).to.equal('hold');
      sessionStorage.setItem(key, place);
    }
  });
  it('is forgotten at the end, when stopped, and when the person says so', async () => {
    const element = await opened();
    await play(element, 8);
    await press(element, 'stop');
    expect(kept()).to.equal(null);
    await press(element, 'again');
    for (let i = 0; i < 100 && element.status !== 'finished'; i++) element.next();
    expect(kept()).to.equal(null);
    await play(await opened(), 8);
    const back = await again();
    part(back, 'forget').click();
    await back.updateComplete;
    expect([kept(), has(back, 'go-on')]).to.deep.equal([null, false]);
  });
  it('after 12 hours, or what the page says, it is not offered any more', async () => {
    for (const [hours, more] of [[12, {}], [1, {rememberFor: '1h'}]] as const) {
      await play(await opened(), 8);
      const template = html`<psoas-routine routine="stretch-only" remember="tab" screen="host" .rememberFor=${'rememberFor' in more ? more.rememberFor : null}></psoas-routine>`;
      fixtureCleanup();
      await aTimeout(0);
      clock.advance((hours * 3600 - 60) * 1000);
      expect(has(await again(template), 'go-on'), `${hours} h, a minute before`).to.equal(true);
      clock.advance(120_000);
      expect(has(await again(template), 'go-on'), `${hours} h, a minute after`).to.equal(false);
    }
  });
  it('leads to the side and the time that are left: by what was chosen before, with what was added', async () => {
    const two = {id: 'two', title: 'Two', loads: [], steps: [{say: 'Hold.', sides: 'both', dose: {type: 'hold', seconds: 60}}]};
    const template = html`<psoas-routine remember="tab" screen="host" .definition=${two}></psoas-routine>`;
    fixtureCleanup();
    const element = await shown<PsoasRoutine>(template);
    element.choose({first: 'right'});
    element.start();
    await pass(60, element);
    for (let i = 0; i < 5 && !(moment(element).side === 'left' && moment(element).kind === 'hold'); i++) element.next();
    element.add(45);
    await pass(5, element);
    element.pause();
    const {left} = kept()!;
    expect(left).to.equal(100_000);
    const back = await again(template);
    await press(back, 'go-on');
    const {side, remaining, status} = moment(back);
    expect([side, remaining, status]).to.deep.equal(['left', 100_000, 'paused']);
  });
  it('another routine, another version of it, and what is no place at all, are dropped in silence', async () => {
    const lines = await consoleOf(async () => {
      await play(await opened(), 8);
      expect(has(await again(html`<psoas-routine routine="desk-break" remember="tab" screen="host"></psoas-routine>`), 'go-on')).to.equal(false);
      const place = kept()!;
      for (const junk of [{...place, origin: -1}, {...place, left: 'x'}, {...place, routine: 'stretch-only 1'}, {...place, at: Infinity}, [], 'a', {...place, at: clock.wall() + 99_999}]) {
        sessionStorage.setItem(key, JSON.stringify(junk));
        expect(has(await again(), 'go-on'), JSON.stringify(junk)).to.equal(false);
      }
      sessionStorage.setItem(key, JSON.stringify({...place, origin: 77, span: 99}));
      const back = await again();
      await press(back, 'go-on');
      expect(isPlaying(moment(back))).to.equal(true);
    });
    expect(lines).to.deep.equal([]);
  });
  it('storage that throws is tolerated in silence', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('quota');
    };
    try {
      const lines = await consoleOf(async () => {
        const element = await opened();
        await play(element, 8);
        expect(element.status).to.equal('running');
      });
      expect(lines).to.deep.equal([]);
      expect(has(await again(), 'go-on')).to.equal(true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
  it('a tablet for many keeps nothing', async () => {
    await play(await opened(html`<psoas-routine routine="stretch-only" remember="tab" screen="host" kiosk></psoas-routine>`), 8);
    expect(kept()).to.equal(null);
  });
  it('what cannot be read is named, and the text stays', async () => {
    const lines = await consoleOf(async () => {
      const element = await opened(html`<psoas-routine routine="stretch-only" remember="forever"><p>In words.</p></psoas-routine>`);
      expect(readable(element)).to.not.contain('Start');
    });
    expect(lines.join()).to.contain('remember="forever"');
  });
});
