/** Speaks to screen readers. One voice for the page, in the light DOM, so that nested shadow roots do not swallow it. */
import {above, tongueOf} from './page.js';
import {shared} from './store.js';

export interface Announcer {
  say(text: string, from: Element): void;
}

/** A new region is known to a screen reader after so long. */
const settling = 100;

/** Where words are heard from: while a dialog is modal, all else of the page is out of reach. */
export function homeOf(from: Element): Element {
  for (let node: Node | null = from; node; node = above(node)) if (node instanceof HTMLDialogElement && node.matches(':modal')) return node;
  return document.body;
}

function createAnnouncer(): Announcer {
  let region: HTMLElement | null = null;
  let settles: ReturnType<typeof setTimeout> | null = null;
  // Chromium on a Mac has ariaNotify but does not reliably speak it.
  const notifies = 'ariaNotify' in Element.prototype && !/Mac|CrOS/.test(navigator.userAgent);
  /** A polite region must stand empty in the page before the first words come. */
  const open = (home: Element): HTMLElement => {
    const made = document.createElement('div');
    made.setAttribute('aria-live', 'polite');
    for (const [name, value] of [['position', 'fixed'], ['inline-size', '1px'], ['block-size', '1px'], ['overflow', 'hidden'], ['clip-path', 'inset(50%)'], ['white-space', 'nowrap']] as const) made.style.setProperty(name, value);
    home.append(made);
    return made;
  };
  if (!notifies) region = open(document.body);
  return {
    say(text, from) {
      // Said in the language of what is drawn, which need not be the page's.
      if (notifies) return ((from.shadowRoot?.querySelector('[lang]') ?? from) as Element & {ariaNotify(text: string): void}).ariaNotify(text);
      const home = homeOf(from);
      const stood = region?.isConnected && region.parentNode === home;
      if (!stood) {
        region?.remove();
        region = open(home);
      }
      const lang = tongueOf(from);
      if (region!.lang !== lang) region!.lang = lang;
      const tell = (): void => {
        settles = null;
        region!.textContent = text;
      };
      // What is said last counts, also while a new region is not known yet.
      if (stood && settles === null) return tell();
      clearTimeout(settles ?? undefined);
      settles = setTimeout(tell, settling);
    },
  };
}

export const announcer = (): Announcer => shared('announcer', createAnnouncer);
