/** A text of the library in an element's language. */
import {eitherSide} from '../core/sides.js';
import {languageOf} from '../devices/page.js';
import {development} from './version.js';

const missed = new Set<string>();

/** `{a|b}` in a text becomes b on the right side, a on the left and where there is none. */
export const sided = (text: string, side: 'left' | 'right' | null): string => text.replace(eitherSide, side === 'right' ? '$2' : '$1');

/** What has no translation stays as it is written; in development the console names it once. Texts joined by a dot are read one by one. */
export function translate(element: Element, source: string): string {
  if (source.includes(' · ')) return source.split(' · ').map((one) => translate(element, one)).join(' · ');
  const language = languageOf(element);
  const text = language?.texts?.[source];
  if (development && language?.texts && source && text === undefined && !missed.has(language.lang + source)) {
    missed.add(language.lang + source);
    console.warn(`No text in ${language.lang} for: ${source}`);
  }
  return text ?? source;
}
