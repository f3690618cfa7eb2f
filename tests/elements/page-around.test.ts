/** What a page does around an element while somebody is in the middle: properties set again, methods called from handlers, elements moved, the page hidden. */
import {expect} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import {clock, consoleOf, has, html, listen, part, pass, press, readable, settled, shown, textOf} from './support.js';

const timer = (template: unknown) => shown<HoldTimer>(template);
const routine = (template: unknown) => shown<PsoasRoutine>(template);
const one = () => ({id: 'one', title: 'One hold', steps: [{say: 'Hold on.', dose: {type: 'hold', seconds: 30}}]});
const screenOf = async (element: PsoasRoutine): Promise<SafetyScreen> => {
  await element.updateComplete;
  const screen = (element.querySelector('safety-screen') ?? element.shadowRoot!.querySelector('safety-screen'))!;
  await screen.updateComplete;
  return screen;
};
const none = async (screen: SafetyScreen): Promise<void> => {
  for (let i = 0; i < 9 && has(screen, 'answer'); i++) {
    part(screen, 'answer').focus();
    await press(screen, 'answer');
  }
};
/** As when a browser hides a page, and shows it again. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that sets a property again', () => {
  it('never takes away words of help, or how it was', async () => {
    const element = await routine(html`<psoas-routine .definition=${one()} emergency-number="999"></psoas-routine>`);
    await press(element, 'start');
    const screen = await screenOf(element);
    screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[1]!.click();
    await screen.updateComplete;
    await element.updateComplete;
    element.definition = one();
    await settled(element);
    expect(readable(await screenOf(element))).to.contain('Call 999');
    const host = await routine(html`<psoas-routine .definition=${one()} screen="host"></psoas-routine>`);
    await press(host, 'start');
    await pass(30, host);
    const before = readable(host);
    host.definition = one();
    await settled(host);
    expect([host.status, readable(host)]).to.deep.equal(['finished', before]);
  });
  it('never has somebody answer twice', async () => {
    const element = await routine(html`<psoas-routine .definition=${one()}></psoas-routine>`);
    await press(element, 'start');
    const screen = await screenOf(element);
    element.definition = one();
    await settled(element);
    await none(screen);
    await press(screen, 'next');
    await element.updateComplete;
    await press(element, 'start');
    expect(element.status).to.equal('running');
  });
  it('what cannot be used is only met at the next start', async () => {
    const element = await routine(html`<psoas-routine .definition=${one()} screen="host"></psoas-routine>`);
    await press(element, 'start');
    element.definition = {};
    const lines = await consoleOf(async () => {
      await pass(3, element);
      expect([element.status, textOf(element, 'cue')]).to.deep.equal(['running', 'Hold on.']);
    });
    expect(lines).to.deep.equal([]);
    await press(element, 'stop');
    expect(await consoleOf(() => press(element, 'again'))).to.have.length(1);
    expect(readable(element)).to.contain('did not load');
  });
  it('what was set just before a start counts, also right after it came into the page', async () => {
    const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
    element.hold = '60s';
    element.start();
    await element.updateComplete;
    expect(textOf(element, 'clock')).to.equal('1:00');
    const fresh = document.createElement('hold-timer') as HoldTimer;
    element.after(fresh);
    fresh.start();
    expect(fresh.status).to.equal('running');
    fresh.remove();
  });
});

describe('a page that answers an event with a method', () => {
  it('finds the session where it stands, hears each event once, and sees what is so', async () => {
    const element = await timer(html`<hold-timer hold="10s" sides="both" switch="10s" prepare="0"></hold-timer>`);
    const {events, stop} = listen(element);
    element.addEventListener('session-step', ({kind}) => kind === 'switch' && element.pause(), {once: false});
    await press(element, 'start');
    await pass(10, element);
    stop();
    expect([element.status, textOf(element, 'pause')]).to.deep.equal(['paused', 'Resume']);
    expect(events).to.deep.equal(['start', 'step 0/3 hold left', 'step 1/3 switch right', 'pause']);
    const skipping = await timer(html`<hold-timer hold="10s" prepare="5s"></hold-timer>`);
    const heard = listen(skipping);
    skipping.addEventListener('session-step', ({kind}) => kind === 'prepare' && skipping.next());
    await press(skipping, 'start');
    heard.stop();
    expect([heard.events, textOf(skipping, 'clock')]).to.deep.equal([['start', 'step 0/2 prepare -', 'step 1/2 hold -'], '0:10']);
  });
});

describe('a page that was hidden', () => {
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));
  it('and asleep for long welcomes back; a little late it is simply done, and says so', async () => {
    for (const [seconds, status, last] of [[300, 'paused', 'pause'], [40, 'finished', 'finish 30']] as const) {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      const {events, stop} = listen(element);
      await press(element, 'start');
      hide(true);
      // A page hears that it is seen again before any of its timers rings.
      clock.after(1, () => hide(false));
      clock.freeze(seconds * 1000);
      await settled(element);
      stop();
      expect([element.status, events.at(-1)], `${seconds} s`).to.deep.equal([status, last]);
    }
  });
});

describe('elements of the page’s own layout', () => {
  const layout = async (template: unknown): Promise<{element: PsoasRoutine; inner: HoldTimer}> => {
    const element = await routine(template);
    return {element, inner: element.querySelector('hold-timer')!};
  };
  /** As far as the first hold, which the timer shows. */
  const toHold = async (element: PsoasRoutine, inner: HoldTimer): Promise<void> => {
    element.start();
    await pass(5, element, inner);
    await settled(element, inner);
  };
  const held = () => ({id: 'held', title: 'Held', steps: [{say: 'Hold on.', sides: 'both', dose: {type: 'hold', seconds: 30}}]});

  it('their switches switch the routine', async () => {
    const {element, inner} = await layout(html`<psoas-routine .definition=${held()} screen="host"><hold-timer></hold-timer></psoas-routine>`);
    await toHold(element, inner);
    await press(inner, 'sound');
    expect([part(inner, 'sound').ariaChecked, element.settings.on('sound')]).to.deep.equal(['false', false]);
    await press(inner, 'sound');
    expect(element.settings.on('sound')).to.equal(true);
  });
  it('when to stop, all steps and the picture are one tap away under them', async () => {
    const {element, inner} = await layout(html`<psoas-routine .definition=${{...held(), stopSigns: ['Sharp pain']}} screen="host"><hold-timer></hold-timer></psoas-routine>`);
    await toHold(element, inner);
    const folds = (): string[] => [...element.shadowRoot!.querySelectorAll('summary')].filter((one) => one.checkVisibility()).map((one) => one.textContent!.trim());
    expect(folds()).to.deep.equal(['When to stop', 'All steps']);
    expect([has(element, 'clock'), has(element, 'stop')]).to.deep.equal([false, false]);
    element.settings.switch('far');
    await settled(element);
    expect(element.shadowRoot!.querySelector('.far'), 'the timer alone fills the surface').to.equal(null);
    element.settings.switch('far');
    part(element, 'sign').click();
    await settled(element);
    expect([element.status, has(element, 'help')]).to.deep.equal(['stopped', true]);
  });
  it('seen from afar one tap pauses once, and the timer’s own edge flashes', async () => {
    const {element, inner} = await layout(html`<psoas-routine .definition=${held()} screen="host" flash><hold-timer></hold-timer></psoas-routine>`);
    await toHold(element, inner);
    element.settings.own.far = true;
    part(inner, 'ring').click();
    expect(element.status).to.equal('paused');
    part(inner, 'ring').click();
    expect(element.status).to.equal('running');
    element.edge('half');
    expect([part(inner, 'room').getAnimations().length, part(element, 'room').getAnimations().length]).to.deep.equal([1, 0]);
  });
  it('wait for a routine that is still loading, and let go of one that is no longer around them', async () => {
    const {fetch} = window;
    window.fetch = () => new Promise(() => {});
    const {inner: early} = await layout(html`<psoas-routine src="slow.json"><hold-timer>In words.</hold-timer></psoas-routine>`);
    window.fetch = fetch;
    expect([early.status, has(early, 'start')]).to.deep.equal(['idle', false]);
    const {element, inner} = await layout(html`<psoas-routine .definition=${held()} screen="host"><hold-timer></hold-timer></psoas-routine>`);
    await toHold(element, inner);
    element.after(inner);
    await settled(inner);
    expect([inner.status, textOf(inner, 'clock')]).to.deep.equal(['idle', '0:30']);
    inner.start();
    inner.stop();
    expect(element.status).to.equal('running');
    element.append(inner);
    await settled(inner);
    expect(inner.status).to.equal('running');
    inner.remove();
  });
  it('give the focus back where they have nothing left to show', async () => {
    const {element, inner} = await layout(html`<psoas-routine .definition=${held()} screen="host"><hold-timer></hold-timer></psoas-routine>`);
    await toHold(element, inner);
    part(inner, 'stop').focus();
    await press(inner, 'stop');
    await settled(element, inner);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(document.activeElement).to.equal(element);
    const screened = await routine(html`<psoas-routine .definition=${held()}><safety-screen></safety-screen></psoas-routine>`);
    await press(screened, 'start');
    const screen = await screenOf(screened);
    await settled(screened, screen);
    await none(screen);
    part(screen, 'next').focus();
    await press(screen, 'next');
    await settled(screened, screen);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(document.activeElement).to.equal(screened);
  });
});
