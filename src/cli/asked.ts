/** What a format asks for in each place of what somebody wrote. */
import {inside} from '../core/fault.js';
import type {Schema} from '../core/kinds.js';
import {deepest} from '../core/read.js';

export interface Asked {
  readonly schema: Schema;
  /** The names that its object may have; nothing where none is asked for. */
  readonly names: readonly string[] | null;
}

const bare = (name: string): string => name.replace('?', '');

/** By the path of each value that the format has a place for. */
export function askedIn(value: unknown, schema: Schema, path = '', into = new Map<string, Asked>(), depth = 0): Map<string, Asked> {
  if (schema.is === 'either') return askedIn(value, schema.isFirst(value) ? schema.first : schema.second, path, into, depth);
  const isObject = typeof value === 'object' && value !== null && depth <= deepest;
  const given = (isObject ? value : {}) as Readonly<Record<string, unknown>>;
  const fields = !isObject ? null : schema.is === 'object' ? schema.fields : schema.is === 'kinds' && Object.hasOwn(schema.of, String(given.type)) ? schema.of[String(given.type)]! : null;
  into.set(path, {schema, names: fields && [...(schema.is === 'kinds' ? ['type'] : []), ...Object.keys(fields).map(bare)]});
  if (isObject && schema.is === 'list' && Array.isArray(value)) value.forEach((one, i) => askedIn(one, schema.of, inside(path, i), into, depth));
  for (const [name, inner] of Object.entries(fields ?? {})) if (Object.hasOwn(given, bare(name))) askedIn(given[bare(name)], inner, inside(path, bare(name)), into, depth + 1);
  return into;
}
