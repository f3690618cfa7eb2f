/** Times and sentences as they are said: units written out in the language of the words, a full stop where one is missing. */
const formats = new Map<string, Intl.NumberFormat>();

function unit(lang: string, of: 'minute' | 'second', n: number): string {
  const key = lang + of;
  if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(lang, {style: 'unit', unit: of, unitDisplay: 'long', maximumFractionDigits: 1}));
  return formats.get(key)!.format(n);
}

export function spokenTime(ms: number, lang: string): string {
  const seconds = ms < 60_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes ? unit(lang, 'minute', minutes) : '', rest || !minutes ? unit(lang, 'second', rest) : ''].filter(Boolean).join(' ');
}

export const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.flatMap((part) => part || []).map((part, i, all) => (i + 1 < all.length && !/[.:?]$/.test(part) ? `${part}.` : part)).join(' ');
