/** Faults with their places in the text, and with what would be right where more is known than the format says. */
import {parseDuration} from '../core/duration.js';
import type {Fault} from '../core/fault.js';
import type {Schema} from '../core/kinds.js';
import {askedIn} from './asked.js';
import type {Place} from './lines.js';
import type {Places} from './places.js';
import {likely} from './spelling.js';

/** A fault or a warning, with its place. */
export interface Finding extends Fault, Place {}
/** What would break or disturb a line: breaks, colours of a terminal, and what turns the direction of writing. */
const hidden = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const escaped = (character: string): string => (character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** One fault or warning on one line, as editors and terminals link it. */
export const findingLine = (file: string, {line, column, path, problem, fix}: Finding, kind = ''): string => `${file}:${line}:${column} ${kind}${path || 'the routine'} ${problem}. ${fix}.`.replace(hidden, escaped);
export const inOrder = (found: readonly Finding[]): Finding[] => [...found].sort((a, b) => a.line - b.line || a.column - b.column);

/** What others call it when something is done several times. */
const repeats = ['reps', 'repeats', 'repetitions', 'count', 'times', 'sets', 'rounds'];
/** For a name that its object does not have. */
function nameFix(name: string, known: readonly string[], otherwise: string): string {
  const meant = (repeats.includes(name) && ['repeat', 'count'].find((one) => known.includes(one))) || likely(name, known);
  if (meant) return `Write ${meant}, or remove it`;
  return repeats.includes(name) && known.includes('type') ? 'Write "repeat" on the step, beside its dose' : otherwise;
}
/** Whether a text is what is asked for. */
const fits = (schema: Schema, text: string): boolean => (schema.is === 'time' ? parseDuration(text) !== null : schema.is === 'form' && schema.test(text));
/** For a value that is not as it should be. */
function valueFix({path, fix}: Fault, value: unknown, schema: Schema | undefined, ids: readonly string[]): string {
  if (value === undefined || !schema) return fix;
  if (schema.is === 'kinds' && /(^|\.)short$/.test(path)) return 'Write another dose in braces, such as {"type": "hold", "seconds": "10s"}, or false';
  if (typeof value !== 'string') return fix;
  const pointed = value.replace(/(\d),(?=\d)/g, '$1.');
  if (pointed !== value && fits(schema, pointed)) return `Write a point: ${pointed}`;
  const meant = likely(value, ids);
  return meant ? `Write ${meant}` : fix;
}

/** Places the faults of what was written in a format, in the order of the lines. `idsAt` gives the ids that may stand at a path, of which the nearest says more than the list of all. */
export function findings(faults: readonly Fault[], places: Places, written: unknown, format: Schema, idsAt: (path: string) => readonly string[] = () => []): Finding[] {
  const asked = askedIn(written, format);
  return inOrder(faults.map((fault): Finding => {
    const {path} = fault;
    const key = places.key(path);
    const known = key && asked.get(key.parent)?.names;
    // A name that is not known stands for itself; everything else is about the value.
    if (known && !known.includes(key.name)) return {...fault, ...key.place, fix: nameFix(key.name, known, fault.fix)};
    return {...fault, ...places.of(path), fix: valueFix(fault, places.value(path), asked.get(path)?.schema, idsAt(path))};
  }));
}
