/** Story pages in a frame, as a visitor gets them: built files, the page's own policy. Only their clock belongs to the test. */
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {manualClock, type ManualClock} from '../../src/session/clock.js';
import {createWaker} from '../../src/session/waker.js';

export interface StoryPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly clock: ManualClock;
  /** Breaches of the page's policy, errors nobody caught, and lines on its console. */
  readonly violations: string[];
  readonly errors: string[];
  readonly lines: string[];
  /** Session events that reached the document, with the tag they came from. */
  readonly events: string[];
  /** Addresses asked for, so far. */
  requests(): string[];
}
/** What a story element lets a test use; a frame has classes of its own. */
export interface Shown extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly status: string;
  readonly shadowRoot: ShadowRoot;
}

declare global {
  interface Window {
    onStoryPage?: (page: Window & typeof globalThis) => void;
  }
}

let frame: HTMLIFrameElement | undefined;
export const close = (): void => frame?.remove();

/** Opens a story page at a size and waits until it has loaded. */
export async function open(name: string, width = 1000, height = 900): Promise<StoryPage> {
  close();
  await executeServerCommand('pages-of-tests');
  // A frame sees no more than the window shows of it.
  await setViewport({width, height});
  const clock = manualClock(10_000);
  const [violations, errors, lines, events]: string[][] = [[], [], [], []];
  window.onStoryPage = (page) => {
    Object.assign(page, {[Symbol.for('psoas-elements/1')]: {clock, waker: createWaker(clock)}});
    page.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => violations!.push(`${violatedDirective} ${blockedURI} ${sample}`));
    page.addEventListener('error', ({message}) => errors!.push(message));
    page.addEventListener('unhandledrejection', ({reason}) => errors!.push(String(reason)));
    for (const level of ['error', 'warn'] as const) page.console[level] = (...words: unknown[]) => void lines!.push(words.join(' '));
    for (const type of ['start', 'step', 'pause', 'resume', 'stop', 'finish']) page.addEventListener(`session-${type}`, ({target}) => events!.push(`${(target as Element).localName} ${type}`));
  };
  frame = document.createElement('iframe');
  frame.src = `/stories/${name}.html`;
  frame.width = String(width);
  frame.height = String(height);
  frame.style.cssText = 'position: fixed; inset: 0; border: 0';
  const loaded = new Promise((resolve) => (frame!.onload = resolve));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  const opened: StoryPage = {
    window: page,
    document: frame.contentDocument!,
    clock,
    violations: violations!,
    errors: errors!,
    lines: lines!,
    events: events!,
    requests: () => page.performance.getEntriesByType('resource').map(({name}) => name),
  };
  for (const element of opened.document.querySelectorAll<Shown>('psoas-routine, hold-timer, breath-pacer, safety-screen')) await drawn(element);
  return opened;
}

/** Until an element has drawn what it knows, what stands inside it included. */
export async function drawn(element: Shown): Promise<void> {
  await element.updateComplete;
  // The element watches whether it is on screen: all who watch are told in one task.
  await new Promise<void>((resolve) => {
    const {IntersectionObserver} = element.ownerDocument.defaultView!;
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      setTimeout(resolve);
    });
    observer.observe(element);
  });
  await element.updateComplete;
}
export const one = (page: StoryPage, selector: string): Shown => page.document.querySelector<Shown>(selector)!;

/** Finds something in an element, its shadow root, and the safety questions inside that. */
export function within(element: Shown, selector: string): HTMLElement | null {
  const {shadowRoot} = element;
  const screen = shadowRoot.querySelector<Shown>('safety-screen') ?? element.querySelector<Shown>('safety-screen');
  return shadowRoot.querySelector<HTMLElement>(selector) ?? screen?.shadowRoot.querySelector<HTMLElement>(selector) ?? null;
}
export const words = (element: Shown): string => (within(element, '[part~=cue]')?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses the key of that name. */
export async function press(element: Shown, part: string, n = 0): Promise<void> {
  const keys = [element, element.shadowRoot.querySelector('safety-screen'), element.querySelector('safety-screen')].flatMap((one) => [...(one?.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])]);
  if (!keys[n]) throw new Error(`no key ${part} in ${element.shadowRoot.textContent}`);
  keys[n].click();
  await drawn(element);
}

/** Plays a routine as a person would, from the start key to the end page; answers none of the questions with a yes. Gives what was said. */
export async function playThrough(page: StoryPage, routine: Shown): Promise<string[]> {
  const heard: string[] = [];
  for (let turn = 0; turn < 400 && routine.status !== 'finished'; turn++) {
    const said = words(routine);
    if (heard.at(-1) !== said) heard.push(said);
    if (routine.status === 'running') {
      page.clock.advance(5000);
      await drawn(routine);
    } else if (within(routine, '[part~=answer]')) await press(routine, 'answer');
    else if (routine.status === 'idle' || within(routine, '[part~=start]')) await press(routine, 'start');
    else await press(routine, 'next');
  }
  heard.push(words(routine));
  return heard;
}
