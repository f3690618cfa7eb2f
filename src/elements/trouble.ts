/** What keeps an element from drawing: a message for whoever looks after the page, naming the place and the fix. */
import {parseDuration} from '../core/duration.js';

export class Trouble extends Error {}

/** A value as the page wrote it; without one the default counts. */
export type Written = string | number | null | undefined;

/** A time from an attribute, in milliseconds; the limits are seconds. */
export function timeOf(name: string, written: string | number, least: number, most: number): number {
  const ms = parseDuration(written);
  if (ms === null) throw new Trouble(`${quote(name, written)} is no time. Write 30s, 5min, 1:30 or plain seconds.`);
  if (ms < least * 1000 || ms > most * 1000) throw new Trouble(`${quote(name, written)} is not within ${least} to ${most} seconds.`);
  return ms;
}

/** A whole number from an attribute. */
export function countOf(name: string, written: string | number, least: number, most: number): number {
  const count = Number(written || NaN);
  if (!Number.isInteger(count) || count < least || count > most) throw new Trouble(`${quote(name, written)} is no whole number from ${least} to ${most}.`);
  return count;
}

/** One of a few words from an attribute; the first where none is written. */
export function wordOf<const Word extends string>(name: string, written: string | null | undefined, words: readonly Word[]): Word {
  const word = words.find((one) => one === (written ?? words[0]));
  if (word === undefined) throw new Trouble(`${quote(name, written)} is not known. Use ${words.join(', ')}.`);
  return word;
}

/** An attribute as the page wrote it, short enough for one line of the console. */
export const quote = (name: string, written: unknown): string => `${name}="${String(written).slice(0, 40)}"`;
