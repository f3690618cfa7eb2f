/** Looks into JSON that somebody else wrote: what is not there, or is something else, is nothing. */
import {isObject} from '../core/fault.js';

export type Json = Readonly<Record<string, unknown>>;

export const own = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
export const listIn = (value: unknown, key: string): readonly unknown[] => {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
};
/** A text that is not empty. */
export const textIn = (value: unknown, key: string): string | undefined => {
  const text = own(value, key);
  return typeof text === 'string' && text.trim() ? text : undefined;
};
