/** Texts of the library, and a way to compare them with texts that must not be in the repository: by hashes of runs of words. */
import {readFileSync} from 'node:fs';

/** Words as they are compared: lower case, without marks. */
export const wordsOf = (text: string): string[] => (text.toLowerCase().normalize('NFKD').match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? []).map((word) => word.replace('’', "'"));

/** FNV-1a, 32 bits, base 36. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36);
}
const fixture = (name: string): Set<string> => new Set(readFileSync(`tests/library/fixtures/${name}.txt`, 'utf8').trim().split('\n'));
/** Hashes of every run of eight words in the sources. */
const eights = fixture('eight-words');
/** Hashes of people, brands, books and methods that the sources name, in one or two words. */
const names = fixture('names');

const runs = (text: string, length: number): string[] => {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '));
};
export const copied = (text: string): string[] => runs(text, 8).filter((run) => eights.has(hash(run)));
export const named = (text: string): string[] => [...runs(text, 1), ...runs(text, 2)].filter((run) => names.has(hash(run)));
