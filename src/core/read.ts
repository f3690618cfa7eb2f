/** Reads a value by a schema, and names every fault with its place. */
import {parseDuration} from './duration.js';
import {inside, isObject, mostFaults, type Fault} from './fault.js';
import type {Schema} from './kinds.js';

/** Levels that are read. */
export const deepest = 12;
/** No key may be called so: they mean something to every object. */
export const forbidden = ['__proto__', 'constructor', 'prototype'];

const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a text' : `${String(value).slice(0, 40)}`);

/** Reads a value by a schema into fresh objects; what is wrong is added to the faults. */
export function read(value: unknown, schema: Schema, path: string, faults: Fault[], depth = 0): unknown {
  const at = (place: string, problem: string, fix: string): undefined => void (faults.length < mostFaults && faults.push({path: place, problem, fix}));
  const wrong = (problem: string, fix: string): undefined => at(path, problem, fix);
  const within = (least: number, most: number): string => `from ${least} to ${most}`;
  switch (schema.is) {
    case 'either': return read(value, schema.isFirst(value) ? schema.first : schema.second, path, faults, depth);
    case 'text':
      if (typeof value !== 'string') return wrong(`is ${nameOf(value)}`, 'Write a text in quotes');
      if (!value.trim()) return wrong('is empty', 'Write some text, or leave the field out');
      return value.length > schema.most ? wrong(`is longer than ${schema.most} characters`, 'Shorten it') : value;
    case 'form':
      if (typeof value === 'string' && value.length > schema.most) return wrong(`is longer than ${schema.most} characters`, 'Shorten it');
      return typeof value === 'string' && schema.test(value) ? value : wrong(`is no ${schema.what}`, schema.fix);
    case 'flag': return typeof value === 'boolean' ? value : wrong(`is ${nameOf(value)}`, 'Write true or false');
    case 'word': return schema.of.includes(value as string) ? value : wrong(value === undefined ? 'is missing' : `is ${typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : nameOf(value)}`, `Write ${schema.of.join(' or ')}`);
    case 'whole': return Number.isInteger(value) && +value! >= schema.least && +value! <= schema.most ? value : wrong(`is ${nameOf(value)}`, `Write a whole number ${within(schema.least, schema.most)}`);
    case 'time': {
      const ms = parseDuration(value);
      if (ms === null) return wrong('is no time', 'Write 30s, 5min, 1:30 or plain seconds');
      return ms < schema.least * 1000 || ms > schema.most * 1000 ? wrong(`is ${ms / 1000} seconds`, `Choose a time ${within(schema.least, schema.most)} seconds`) : ms / 1000;
    }
    case 'list':
      if (!Array.isArray(value)) return wrong(`is ${nameOf(value)}`, 'Write a list in square brackets');
      if (value.length < schema.least || value.length > schema.most) return wrong(value.length === 1 ? 'has 1 entry' : `has ${value.length} entries`, `Give it ${within(schema.least, schema.most)}`);
      return Array.from(value, (one, i) => read(one, schema.of, inside(path, i), faults, depth));
    default: {
      if (!isObject(value)) return wrong(`is ${nameOf(value)}`, 'Write an object in braces');
      if (depth > deepest) return wrong('is nested too deeply', `Nest at most ${deepest} levels`);
      const kind = schema.is === 'kinds' && typeof value.type === 'string' && Object.hasOwn(schema.of, value.type) ? value.type : null;
      if (schema.is === 'kinds' && !kind) return read(value.type, {is: 'word', of: Object.keys(schema.of)}, inside(path, 'type'), faults);
      const fields = schema.is === 'kinds' ? schema.of[kind!]! : schema.fields;
      const fresh: Record<string, unknown> = kind ? {type: kind} : {};
      for (const key of Object.keys(value)) {
        const known = Object.hasOwn(fields, key) ? key : Object.hasOwn(fields, `${key}?`) ? `${key}?` : null;
        const there = inside(path, key);
        if (forbidden.includes(key)) at(there, 'is a forbidden name', 'Rename this key');
        else if (known) {
          if (value[key] !== undefined) fresh[key] = read(value[key], fields[known]!, there, faults, depth + 1);
        } else if (!(kind && key === 'type')) at(there, 'is not a known field', 'Remove it, or check its spelling');
      }
      for (const key of Object.keys(fields)) if (!key.endsWith('?') && value[key] === undefined) at(inside(path, key), 'is missing', `Add ${key}`);
      return fresh;
    }
  }
}
