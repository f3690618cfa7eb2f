/** Finds what a routine element runs, now or when it has loaded; the latest search wins. */
import type {Routine} from '../core/routine.js';
import {routines, techniques} from '../library/routines.js';
import {findRoutine, type Sources} from './routine-source.js';
import {quote, Trouble} from './trouble.js';

export interface FinderHost extends HTMLElement, Omit<Sources, 'script'> {
  readonly updateComplete: Promise<unknown>;
  /** It has arrived, or the page is ready to be searched. */
  arrived(): void;
  /** It cannot be had. */
  failed(trouble: Trouble): void;
}

export class RoutineFinder {
  found: Routine | null = null;
  /** Nothing to run was named: the person chooses. */
  choosing = false;
  #search = 0;
  /** It was chosen here. */
  picked = false;

  constructor(private readonly host: FinderHost) {}

  /** Starts anew. Gives false while the page is still being read. */
  look(): boolean {
    const {host} = this;
    const search = ++this.#search;
    const arrived = (use: () => void): void => {
      if (search !== this.#search) return;
      use();
      host.arrived();
    };
    // A classic script may run before the parser has come to what stands between the tags.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => this.look() && host.arrived(), {once: true});
      return false;
    }
    this.found = null;
    const {definition, src, routine, audience} = host;
    const script = host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
    try {
      const found = findRoutine({definition, script, src, routine, audience});
      if (found instanceof Promise) found.then((it) => arrived(() => (this.found = it)), (error: Error) => arrived(() => host.failed(error instanceof Trouble ? error : new Trouble(`${quote('src', src)} did not load: ${error.message}`))));
      else {
        this.found = found;
        // A framework may hand in its definition right after connecting: the choice is offered one update later.
        if (!found) void host.updateComplete.then(() => arrived(() => (this.choosing = true)));
      }
    } catch (error) {
      host.failed(error as Trouble);
    }
    return true;
  }

  /** The person has chosen. */
  pick(routine: Routine): void {
    this.found = routine;
    this.choosing = false;
    this.picked = true;
    this.host.arrived();
  }
  /** Whether it is one of the library's. */
  get builtIn(): boolean {
    return !this.found || [...routines, ...techniques].includes(this.found);
  }
  /** The next person chooses anew. */
  unpick(): void {
    if (!this.picked) return;
    this.found = null;
    this.choosing = true;
    this.picked = false;
  }
}
