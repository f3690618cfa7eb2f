/** A page whose clock stands still until told, and ways to use an element as a person does. */
import {fixture, fixtureCleanup, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {manualClock, type ManualClock} from '../../src/session/clock.js';
import {createWaker} from '../../src/session/waker.js';

export {fixture, fixtureCleanup, html};

interface PageStore {
  clock: ManualClock;
  waker: ReturnType<typeof createWaker>;
  announcer: {say(text: string, from: Element): void};
}
const key = Symbol.for('psoas-elements/1');
const clock = manualClock(10_000);
/** All that was said to screen readers. */
export const said: string[] = [];
export const store: PageStore = {clock, waker: createWaker(clock), announcer: {say: (text) => void said.push(text)}};
(globalThis as unknown as Record<symbol, PageStore>)[key] = Object.assign((globalThis as unknown as Record<symbol, PageStore>)[key] ?? {}, store);

export {clock};

/** Whether somebody has tapped the page: tests press keys as scripts do, which no browser counts. */
export const person = {hasBeenActive: true};
Object.defineProperty(navigator, 'userActivation', {configurable: true, value: person});

/** Until the browser has told all observers who is on screen: they are told in one task, in no promised order. */
export const looked = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      setTimeout(resolve);
    });
    observer.observe(element);
  });
/** Until an element has been drawn, seen and drawn again. */
export async function settled(...elements: LitElement[]): Promise<void> {
  for (const element of elements) {
    await looked(element);
    await element.updateComplete;
  }
}
/** Lets time pass, and the elements draw it. */
export async function pass(seconds: number, ...elements: LitElement[]): Promise<void> {
  clock.advance(seconds * 1000);
  for (const element of elements) await element.updateComplete;
}
/** An element drawn and seen. */
export async function shown<Kind extends LitElement>(template: unknown): Promise<Kind> {
  const element = await fixture<Kind>(template as ReturnType<typeof html>);
  await settled(element);
  return element;
}

export const part = (element: Element, name: string): HTMLElement => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`no part ${name} in ${element.shadowRoot!.textContent}`);
  return found;
};
export const has = (element: Element, name: string): boolean => !!element.shadowRoot!.querySelector(`[part~="${name}"]`);
export const textOf = (element: Element, name: string): string => part(element, name).textContent!.replace(/\s+/g, ' ').trim();
/** Everything that can be read. */
export const readable = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ').trim();
/** A press of a key of the element, as a person does it. */
export async function press(element: LitElement, name: string): Promise<void> {
  part(element, name).click();
  await element.updateComplete;
}

/** Records the types of session events that reach the document, with their fields. */
export function listen(target: EventTarget = document): {events: string[]; stop(): void} {
  const events: string[] = [];
  const types = ['session-start', 'session-step', 'session-pause', 'session-resume', 'session-stop', 'session-finish', 'screen-complete'];
  const note = (event: Event): void => {
    const {index, total, kind, side, by, seconds} = event as Event & Record<string, unknown>;
    events.push([event.type.replace('session-', ''), index === undefined ? '' : `${index}/${total} ${kind} ${side ?? '-'}`, by, seconds].filter((field) => field !== undefined && field !== '').join(' '));
  };
  for (const type of types) target.addEventListener(type, note);
  return {
    events,
    stop: () => {
      for (const type of types) target.removeEventListener(type, note);
    },
  };
}

/** What is written to the console while something runs. */
export async function consoleOf(run: () => Promise<unknown> | unknown): Promise<string[]> {
  const lines: string[] = [];
  const {error, warn} = console;
  console.error = (...words: unknown[]) => void lines.push(words.join(' '));
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    await run();
  } finally {
    Object.assign(console, {error, warn});
  }
  return lines.filter((line) => !line.includes('Lit is in dev mode') && !line.includes('Multiple versions of Lit'));
}
