/** What the page decides for all its elements: their language, the nearest `lang` around each, and whether things may move. */
import type {Language} from '../strings/language.js';
import {shared} from './store.js';

/** The parent through slots and shadow roots, as what is seen stands in it. */
export const above = (node: Node): Node | null => (node instanceof Element && node.assignedSlot) || node.parentNode || (node instanceof ShadowRoot ? node.host : null);

/** The nearest language tag, lower case; empty where the page names none. */
export function langOf(element: Element): string {
  for (let node: Node | null = element; node; node = above(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang.toLowerCase();
  }
  return '';
}

const page = () =>
  shared('page', () => {
    const changed = new Set<() => void>();
    // A change of lang or dir anywhere may be a change for us: pages do it seldom.
    new MutationObserver(tellAll).observe(document, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']});
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    calm.addEventListener('change', tellAll);
    return {languages: new Map<string, Language>(), calm, changed};
  });

/** The system asks for less motion. */
export const wantsCalm = (): boolean => page().calm.matches;

/** Somebody has tapped this page, or pressed a key: before that browsers refuse sound and touch, and say so on the console. */
export const tapped = (): boolean => navigator.userActivation.hasBeenActive;

/** The language for an element, or `null` for English as it is built in. Regional tags fall back to the language. */
export function languageOf(element: Element): Language | null {
  const lang = langOf(element);
  const known = page().languages;
  return known.get(lang) ?? known.get(lang.split('-')[0]!) ?? null;
}

/** The language of our words around an element: the page's, where it is known; else English. */
export function tongueOf(element: Element): string {
  const lang = langOf(element);
  const language = languageOf(element);
  try {
    return language || /^en\b/.test(lang) ? Intl.getCanonicalLocales(lang)[0]! : 'en';
  } catch {
    // No tag that anything could read.
    return language?.lang ?? 'en';
  }
}

/** Makes a language known to every element on the page, those already drawn included. */
export function registerLanguage(language: Language): void {
  const {languages, changed} = page();
  languages.set(language.lang.toLowerCase(), language);
  changed.forEach((tell) => tell());
}

/** Calls whenever the page comes back: seen again, thawed, or out of the back-forward cache. */
export function onReturn(call: () => void): void {
  const back = (): void => {
    if (!document.hidden) call();
  };
  document.addEventListener('visibilitychange', back);
  document.addEventListener('resume', back);
  addEventListener('pageshow', back);
}

/** Something of the page's has changed: everybody draws anew. */
export const tellAll = (): void => page().changed.forEach((tell) => tell());

/** Calls back whenever any of this may have changed, until the given function is called. */
export function onPageChange(tell: () => void): () => void {
  const {changed} = page();
  changed.add(tell);
  return () => changed.delete(tell);
}
