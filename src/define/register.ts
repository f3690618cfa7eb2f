/**
 * Makes a tag known. Never throws: the first copy on a page wins, and a different version of it is named once on the console.
 * Also attaches the one context root, so that an element standing before its routine in the page still finds it.
 */
import {ContextRoot} from '@lit/context';
import {shared} from '../devices/store.js';

type Definable = CustomElementConstructor & {readonly version: string};

const warned = new Set<string>();

export function register(tag: string, element: Definable): void {
  if (typeof customElements === 'undefined') return;
  // On a server Lit brings a registry, but there is no page.
  if (typeof document !== 'undefined')
    shared('root', () => {
      new ContextRoot().attach(document.documentElement);
      return true;
    });
  const there = customElements.get(tag) as Partial<Definable> | undefined;
  if (!there) return customElements.define(tag, element);
  if (there.version === element.version || warned.has(tag)) return;
  warned.add(tag);
  console.warn(`<${tag}> is already defined by ${there.version ? `version ${there.version} of psoas-elements` : 'something else on this page'}; version ${element.version} stands back.`);
}
