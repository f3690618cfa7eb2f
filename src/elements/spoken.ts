/** Times and sentences as they are said: units written out in the language of the words, a full stop where one is missing. */
import {minutesOf} from '../core/duration.js';

const formats = new Map<string, Intl.NumberFormat>();

function unit(lang: string, of: 'minute' | 'second', n: number): string {
  const key = lang + of;
  if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(lang, {style: 'unit', unit: of, unitDisplay: 'long', maximumFractionDigits: 1}));
  return formats.get(key)!.format(n);
}

export function spokenTime(ms: number, lang: string): string {
  const [minutes, seconds] = minutesOf(ms);
  return [minutes ? unit(lang, 'minute', minutes) : '', seconds || !minutes ? unit(lang, 'second', seconds) : ''].filter(Boolean).join(' ');
}

export const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.flatMap((part) => part || []).map((part, i, all) => (i + 1 < all.length && !/[.:?]$/.test(part) ? `${part}.` : part)).join(' ');
