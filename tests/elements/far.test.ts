/** A session seen from afar, and one that nobody can reach. */
import {expect} from '@open-wc/testing';
import {sendMouse, setViewport} from '@web/test-runner-commands';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {has, html, part, pass, press, shown, textOf} from './support.js';

describe('far view', () => {
  const large = (element: Element): number => parseFloat(getComputedStyle(part(element, 'clock')).fontSize);
  it('grows with the surface, keeps what is needed, and is left again by its switch', async () => {
    await setViewport({width: 1600, height: 1000});
    for (let i = 0; i < 50 && innerHeight < 1000; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
    element.start();
    await element.updateComplete;
    const before = large(element);
    await press(element, 'far');
    await element.updateComplete;
    expect(large(element)).to.be.greaterThan(before);
    expect(element.matches(':state(far)')).to.equal(true);
    expect([...element.shadowRoot!.querySelectorAll<HTMLElement>('.fold')].every((fold) => !fold.checkVisibility())).to.equal(true);
    const away = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=far]')].find((key) => key.checkVisibility())!;
    away.click();
    await element.updateComplete;
    expect([element.matches(':state(far)'), large(element)]).to.deep.equal([false, before]);
    await setViewport({width: 800, height: 600});
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
  it('is not offered to practitioners, nor where nothing waits', async () => {
    expect(has(await routine(html`<psoas-routine routine="practitioner-series" audience="practitioner" screen="host"></psoas-routine>`), 'hands-free')).to.equal(false);
  });
});
