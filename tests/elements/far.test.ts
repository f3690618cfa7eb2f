/** A session seen from afar, and one that nobody can reach. */
import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import '../../src/define/breath-pacer.js';
import type {BreathPacer} from '../../src/elements/breath-pacer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {fixture, fixtureCleanup, has, html, part, pass, press, settled, shown, textOf} from './support.js';

/** A surface of this size, as the browser really has it. */
async function surface(width: number, height: number): Promise<void> {
  await setViewport({width, height});
  for (let i = 0; i < 50 && (innerHeight !== height || innerWidth !== width); i++) await new Promise((resolve) => setTimeout(resolve, 10));
}
const box = (element: Element, name: string): DOMRect => part(element, name).getBoundingClientRect();
/** Steps on until a moment of this kind. */
async function until(element: PsoasRoutine, kind: string): Promise<void> {
  for (let i = 0; i < 40 && element['moment']!.kind !== kind; i++) {
    element.next();
    await element.updateComplete;
  }
}

describe('a low window', () => {
  after(() => surface(800, 600));
  it('what is waited for, and whatever has the focus, is never under the keys that stay in sight', async () => {
    const hidden: string[] = [];
    const steps = [
      {say: 'Lean in and feel the front of your hip.', prepare: 0, dose: {type: 'release', least: 1, most: 90}},
      {say: 'Rest here.', prepare: 0, dose: {type: 'hold', seconds: 90}},
      {say: 'How at ease do you feel?', dose: {type: 'check', id: 'ease', scale: {low: 'hard', high: 'easy'}}},
    ];
    for (const [width, height] of [[375, 553], [390, 664], [393, 720]] as const) {
      await surface(width, height);
      const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${{id: 'low', title: 'Low', loads: [], steps}}></psoas-routine>`);
      // Under the head of a page.
      element.parentElement!.prepend(Object.assign(document.createElement('h1'), {textContent: 'Our clinic'}));
      element.start();
      await pass(2, element);
      const covered = (key: HTMLElement): boolean => {
        const {left, right, top, bottom} = key.getBoundingClientRect();
        return element.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest('button') !== key;
      };
      for (const {say} of steps) {
        const keys = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.said button, .tune button')];
        scrollTo(0, 0);
        await settled(element);
        if (say.startsWith('Lean') && covered(part(element, 'release'))) hidden.push(`release at ${height}`);
        for (const key of keys) {
          scrollTo(0, 0);
          key.focus();
          if (covered(key)) hidden.push(`${say} ${key.innerText} at ${height}`);
        }
        element.next();
        await element.updateComplete;
      }
      fixtureCleanup();
    }
    expect(hidden).to.deep.equal([]);
  });
});

describe('far view', () => {
  after(() => surface(800, 600));
  it('digits as large as the surface stand on the floor, beside the ring, with the one next thing below; its switch leads back', async () => {
    await surface(1100, 640);
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" reps="3" rest="10s" sides="both" prepare="0" label="Couch stretch"></hold-timer>`);
    element.start();
    await press(element, 'far');
    expect(element.matches(':state(far)')).to.equal(true);
    const [clock, floor] = [box(element, 'clock'), box(element, 'progress')];
    expect(clock.height).to.be.greaterThan(200);
    expect(clock.width).to.be.greaterThan(400);
    expect(Math.abs(clock.bottom - floor.top)).to.be.lessThan(2);
    expect([textOf(element, 'cue'), element.shadowRoot!.querySelector('.soon')!.textContent, element.shadowRoot!.querySelector('.where')!.textContent]).to.deep.equal(['Couch stretch', 'Next: rest 10 s', 'Left side, 1 of 3']);
    await pass(31, element);
    expect([textOf(element, 'cue'), element.shadowRoot!.querySelector('.soon')!.textContent]).to.deep.equal(['Rest', 'Next: left side, 2 of 3']);
    // What belongs to the hand alone has left, but for time, sound and the way back.
    const seen = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')].filter((key) => key.checkVisibility()).map((key) => key.getAttribute('part'));
    expect(seen).to.deep.equal(['stop', 'back', 'pause', 'next', 'more-time', 'switch sound', 'switch far']);
    part(element, 'far').click();
    await element.updateComplete;
    expect(element.matches(':state(far)')).to.equal(false);
    expect(box(element, 'clock').height).to.be.lessThan(100);
  });
  for (const [width, height] of [[390, 844], [320, 568], [768, 1024], [844, 390], [1920, 1080]] as const)
    it(`${width} by ${height}: all is seen, and floor and Stop stand still from step to step`, async () => {
      await surface(width, height);
      const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host" style="position: absolute; inset: 0"></psoas-routine>`);
      element.settings.switch('far');
      element.start();
      await element.updateComplete;
      const places: string[] = [];
      for (const kind of ['ready', 'prepare', 'hold', 'rest', 'switch']) {
        await until(element, kind);
        const [floor, stop] = [box(element, 'progress'), box(element, 'stop')];
        places.push([floor.top, stop.top].map(Math.round).join());
        expect(floor.bottom, kind).to.be.at.most(stop.top);
        expect(Math.round(stop.bottom), kind).to.equal(height);
        if (kind === 'ready') continue;
        const [clock, ring] = [box(element, 'clock'), box(element, 'ring')];
        expect(ring.top, kind).to.be.at.least(0);
        expect([clock.left > 0, clock.right < width], kind).to.deep.equal([true, true]);
        expect(parseFloat(getComputedStyle(part(element, 'clock')).fontSize), kind).to.be.at.least(Math.min(width * 0.3, height * 0.2));
      }
      expect([...new Set(places)]).to.have.length(1);
    });
  it('where the browser does not let it fill the screen, it fills the window', async () => {
    await surface(390, 844);
    const around = await fixture(html`<div><p style="block-size: 3000px">A long post.</p><hold-timer hold="30s" prepare="0"></hold-timer><p style="block-size: 3000px">More of it.</p></div>`);
    const element = around.querySelector('hold-timer')!;
    await element.updateComplete;
    element.start();
    element.settings.switch('far');
    for (let i = 0; i < 50 && box(element, 'room').top; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect([box(element, 'room').top, box(element, 'room').bottom].map(Math.round)).to.deep.equal([0, 844]);
    scrollTo(0, 0);
  });
  it('hours fit as well', async () => {
    await surface(390, 844);
    const element = await shown<HoldTimer>(html`<hold-timer hold="60min" prepare="0"></hold-timer>`);
    element.settings.switch('far');
    element.start();
    element.add(900_000);
    await element.updateComplete;
    const {left, right} = box(element, 'clock');
    expect([textOf(element, 'clock').length > 5, left > 0, right < 390]).to.deep.equal([true, true, true]);
  });
  it('a breath and a movement fill the surface too', async () => {
    await surface(1280, 720);
    const pacer = await shown<BreathPacer>(html`<breath-pacer></breath-pacer>`);
    pacer.start();
    await pacer.updateComplete;
    const before = box(pacer, 'breath').height;
    await press(pacer, 'far');
    expect(box(pacer, 'breath').height).to.be.greaterThan(before * 1.2);
    fixtureCleanup();
  });
  it('is left from the end, too', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`);
    element.settings.switch('far');
    element.start();
    element.stop();
    await element.updateComplete;
    await press(element, 'far');
    expect([element.settings.on('far'), has(element, 'far')]).to.deep.equal([false, false]);
  });
  it('a tap of a person fills the screen, and it stays so until they leave', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
    element.shadowRoot!.querySelector<HTMLDetailsElement>('details')!.open = true;
    const key = part(element, 'far');
    key.scrollIntoView({block: 'center'});
    const {x, y, width, height} = key.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    for (let i = 0; i < 50 && !document.fullscreenElement; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([document.fullscreenElement, element.matches(':state(far)')]).to.deep.equal([element, true]);
    await document.exitFullscreen();
    for (let i = 0; i < 50 && element.matches(':state(far)'); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(element.matches(':state(far)')).to.equal(false);
  });
  it('a tap anywhere beside a key pauses, and goes on; without it a tap does nothing', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
    await press(element, 'start');
    part(element, 'ring').click();
    expect(element.status).to.equal('running');
    await press(element, 'far');
    part(element, 'ring').click();
    expect(element.status).to.equal('paused');
    part(element, 'ring').click();
    expect(element.status).to.equal('running');
    part(element, 'sound').click();
    expect(element.status).to.equal('running');
  });
});

describe('hands free', () => {
  const routine = (more: unknown = html`<psoas-routine routine="half-kneeling-stretch" screen="host" hands-free="30s"></psoas-routine>`) => shown<PsoasRoutine>(more);
  it('steps that wait go on by themselves after their time, with time to see how long', async () => {
    const element = await routine();
    await press(element, 'start');
    expect([element.status, textOf(element, 'cue')]).to.deep.equal(['running', 'Warm up first.']);
    expect(textOf(element, 'clock')).to.match(/^1:/);
    await pass(90, element);
    expect(textOf(element, 'cue')).to.equal('Kneel on your left knee.');
    await pass(30, element);
    expect(textOf(element, 'cue')).to.not.equal('Kneel on your left knee.');
  });
  it('is off at first, and switched on before the start', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`);
    expect((part(element, 'hands-free') as HTMLInputElement).checked).to.equal(false);
    part(element, 'hands-free').click();
    await element.updateComplete;
    await press(element, 'start');
    expect(element.status).to.equal('running');
  });
  it('more time is one tap away, and so is the next step', async () => {
    const element = await routine();
    await press(element, 'start');
    await pass(85, element);
    await press(element, 'more-time');
    await pass(10, element);
    expect(textOf(element, 'cue')).to.equal('Warm up first.');
    await press(element, 'next');
    expect(textOf(element, 'cue')).to.equal('Kneel on your left knee.');
  });
  it('slower, or each step as long as one likes: before the start', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch" screen="host" pace="1.2"></psoas-routine>`);
    const paces = (): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.fold-in .choice button')];
    const held = (): number | null => element['moment']!.timeline.spans.find(({kind}) => kind === 'hold')!.length;
    expect([paces().map((key) => key.textContent), held()]).to.deep.equal([['As planned', 'Slower', 'When I say so'], 24_000]);
    for (const [i, length] of [[1, 36_000], [2, null], [0, 24_000]] as const) {
      paces()[i]!.click();
      await element.updateComplete;
      expect([held(), paces()[i]!.ariaPressed]).to.deep.equal([length, 'true']);
    }
  });
  it('is not offered to practitioners, nor where nothing waits', async () => {
    expect(has(await routine(html`<psoas-routine routine="practitioner-series" audience="practitioner" screen="host"></psoas-routine>`), 'hands-free')).to.equal(false);
  });
});
