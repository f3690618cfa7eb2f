/** Speaks to screen readers. One voice for the page, in the light DOM, so that nested shadow roots do not swallow it. */
import {tongueOf} from './page.js';
import {shared} from './store.js';

export interface Announcer {
  say(text: string, from: Element): void;
}

function createAnnouncer(): Announcer {
  let region: HTMLElement | null = null;
  // Chromium on a Mac has ariaNotify but does not reliably speak it.
  const notifies = 'ariaNotify' in Element.prototype && !/Mac|CrOS/.test(navigator.userAgent);
  /** A polite region must stand empty in the page before the first words come. */
  const open = (): HTMLElement => {
    const made = document.createElement('div');
    made.setAttribute('aria-live', 'polite');
    for (const [name, value] of [['position', 'fixed'], ['inline-size', '1px'], ['block-size', '1px'], ['overflow', 'hidden'], ['clip-path', 'inset(50%)'], ['white-space', 'nowrap']] as const) made.style.setProperty(name, value);
    document.body.append(made);
    return made;
  };
  if (!notifies) region = open();
  return {
    say(text, from) {
      if (notifies) return (from as Element & {ariaNotify(text: string): void}).ariaNotify(text);
      region = region?.isConnected ? region : open();
      const lang = tongueOf(from);
      if (region.lang !== lang) region.lang = lang;
      region.textContent = text;
    },
  };
}

export const announcer = (): Announcer => shared('announcer', createAnnouncer);
