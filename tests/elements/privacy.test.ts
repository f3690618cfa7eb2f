/** Answers everything, in every way, and watches whatever a page could see, keep or send: nothing of it may be there. */
import {expect} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {conditions} from '../../src/safety/conditions.js';
import {redFlags} from '../../src/safety/red-flags.js';
import {consoleOf, html, press, said, shown} from './support.js';

/** Everything that leaves the element while something runs. */
async function leaks(run: () => Promise<void>): Promise<string> {
  const seen: unknown[] = [];
  const fetched: string[] = [];
  const {fetch: realFetch} = window;
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    // What stays inside a shadow root stays inside.
    if (event.composed || !(this instanceof Node) || !(this.getRootNode() instanceof ShadowRoot)) seen.push(event.type, JSON.stringify(Object.getOwnPropertyNames(event).map((name) => [name, String((event as unknown as Record<string, unknown>)[name])])));
    return dispatchEvent.call(this, event);
  };
  window.fetch = (...words) => (fetched.push(String(words[0])), realFetch(...words));
  const beacon = navigator.sendBeacon;
  navigator.sendBeacon = (url) => (fetched.push(String(url)), true);
  const attributes = new MutationObserver((records) => seen.push(...records.map(({target, attributeName}) => `${attributeName}=${(target as Element).getAttribute(attributeName!)}`)));
  attributes.observe(document, {attributes: true, subtree: true, childList: true, characterData: true});
  // The browser asks for the page's icon when it likes.
  const requests = (): string[] => performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !name.endsWith('/favicon.ico'));
  const [url, entries, state] = [location.href, requests(), history.length];
  said.length = 0;
  const lines = await consoleOf(run);
  await new Promise((resolve) => setTimeout(resolve, 20));
  attributes.disconnect();
  EventTarget.prototype.dispatchEvent = dispatchEvent;
  Object.assign(window, {fetch: realFetch});
  navigator.sendBeacon = beacon;
  expect(requests(), 'requests').to.deep.equal(entries);
  expect([location.href, history.length, document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal([url, state, '', 0, 0]);
  expect(fetched).to.deep.equal([]);
  return JSON.stringify([...seen, ...lines, ...said, document.title, document.documentElement.outerHTML]);
}

const words = [...conditions.flatMap(({id, label}) => [`"${id}"`, label]), ...redFlags.flatMap(({id, ask}) => [id, ask]), 'emergency', 'clinician', 'go-with-changes', 'Left out', 'takes its place', 'clear-gap', 'clear gap'];

async function answerAll(element: PsoasRoutine, flags: readonly number[], ...ticks: string[]): Promise<void> {
  await press(element, 'start');
  const screen = element.shadowRoot!.querySelector('safety-screen')!;
  await screen.updateComplete;
  for (let card = 0; card < 7 && screen.shadowRoot!.querySelector('[part~=answer]'); card++) {
    screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[flags.includes(card) ? 1 : 0]!.click();
    await screen.updateComplete;
    if (flags.includes(card) && screen.shadowRoot!.querySelector('.tick')) {
      [...screen.shadowRoot!.querySelectorAll<HTMLInputElement>('.tick input')].at(-1)!.click();
      await press(screen, 'next');
    }
  }
  for (const id of ticks) screen.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)?.click();
  if (screen.shadowRoot!.querySelector('.tick')) await press(screen, 'next');
  await element.updateComplete;
}

describe('nothing about a person leaves the element', () => {
  const routes: [string, readonly number[], string[]][] = [
    ['an emergency', [0], []],
    ['a sign that needs a look first', [1], []],
    ['a minor sign', [2], []],
    ['conditions that swap the plan', [], ['knee', 'spondy', 'anticoag']],
    ['conditions that leave nothing', [], ['preg-complex']],
    ['under 18', [], ['under-18']],
  ];
  for (const [name, flags, ticks] of routes)
    it(`${name}: no event, attribute, request, storage, console line or announcement tells of it`, async () => {
      const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
      const all = await leaks(async () => {
        await answerAll(element, flags, ...ticks);
        const start = element.shadowRoot!.querySelector<HTMLElement>('[part~=start]');
        start?.click();
        for (let i = 0; i < 3; i++) element.next();
        await element.updateComplete;
      });
      for (const word of words) expect(all.includes(word), word).to.equal(false);
    });

  it('nor does what is changed in the middle, what comes of it, and how it was', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    const all = await leaks(async () => {
      await answerAll(element, []);
      await press(element, 'start');
      await press(element, 'change');
      const screen = element.shadowRoot!.querySelector('safety-screen')!;
      await screen.updateComplete;
      [...screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(-1)!.click();
      await screen.updateComplete;
      for (const id of ['knee', 'spine-surgery']) {
        screen.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
        await screen.updateComplete;
      }
      screen.shadowRoot!.querySelector<HTMLInputElement>('.pill input')!.click();
      for (let i = 0; i < 5 && element.shadowRoot!.contains(screen); i++) {
        await press(screen, 'next');
        await element.updateComplete;
      }
      await press(element, 'start');
      for (let i = 0; i < 100 && element.status !== 'finished'; i++) element.next();
      await element.updateComplete;
      for (const key of element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choice button')) key.click();
      await element.updateComplete;
    });
    expect(all).to.contain('session-finish');
    for (const word of [...words, 'unsure', 'Not sure', 'worse', 'Standing stretch']) expect(all.includes(word), word).to.equal(false);
  });
  it('a screen alone tells nothing either, until the person has agreed', async () => {
    const screen = await shown<SafetyScreen>(html`<safety-screen loads="kneeling" share="answers" name="screen"></safety-screen>`);
    const all = await leaks(async () => {
      while (screen.shadowRoot!.querySelector('[part~=answer]')) await press(screen, 'answer');
      screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.click();
      await press(screen, 'next');
    });
    for (const word of words) expect(all.includes(word), word).to.equal(false);
  });

  it('answers of the self-check stay inside too', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    const all = await leaks(async () => {
      element.start();
      element.next();
      await element.updateComplete;
      for (let i = 0; i < 3; i++) {
        element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[2]!.click();
        await element.updateComplete;
      }
    });
    for (const word of words) expect(all.includes(word), word).to.equal(false);
  });

  it('browsers are asked not to keep what was ticked', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await press(element, 'start');
    const screen = element.shadowRoot!.querySelector('safety-screen')!;
    await screen.updateComplete;
    for (let i = 0; i < 7; i++) await press(screen, 'answer');
    const boxes = [...screen.shadowRoot!.querySelectorAll('input')];
    expect(boxes.length).to.be.greaterThan(10);
    expect(boxes.every((box) => box.getAttribute('autocomplete') === 'off')).to.equal(true);
  });
});
