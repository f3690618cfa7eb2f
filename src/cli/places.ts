/** Where in a text of JSON something is written: from paths as faults name them to lines and columns. */
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {inside} from '../core/fault.js';
import {placesOf, type Place} from './lines.js';

/** A key that its object has already had, by the path of its value. */
export interface Twin {
  readonly path: string;
  readonly place: Place;
}
export interface Places {
  /** Where the value stands; of what is missing, where its parent stands. */
  of(path: string): Place;
  /** The text, number or word that is written there; nothing for what is missing, and for lists and objects. */
  value(path: string): unknown;
  /** The key that a value belongs to: its name, its object's path, and where it stands. */
  key(path: string): {readonly name: string; readonly parent: string; readonly place: Place} | null;
  /** Keys that their object holds twice. Only the last one counts. */
  readonly twice: readonly Twin[];
  /** The first thing that keeps the text from being JSON. */
  readonly broken: {readonly place: Place; readonly problem: string; readonly fix: string} | null;
}

/** What the parser calls a fault, what it is, and what would be right. */
const words: Record<string, readonly [problem: string, fix: string]> = {
  CommaExpected: ['lacks a comma before this', 'Put a comma between two entries'],
  ColonExpected: ['lacks a colon before this', 'Put a colon between a name and its value'],
  PropertyNameExpected: ['has no name in quotes here', 'Write each name in double quotes, and no comma after the last entry'],
  ValueExpected: ['has no value here', 'Write a value, and no comma after the last entry'],
  CloseBraceExpected: ['has a brace that is never closed', 'Write }'],
  CloseBracketExpected: ['has a bracket that is never closed', 'Write ]'],
  EndOfFileExpected: ['goes on after its end', 'Remove what follows'],
  InvalidCommentToken: ['holds a comment', 'Remove it: JSON has none'],
  UnexpectedEndOfString: ['has a quote that is never closed', 'Write " at the end of the text'],
  InvalidEscapeCharacter: ['has a \\ that is not followed by what it can stand before', 'Write \\\\ for a backslash'],
  InvalidCharacter: ['has a line break or another hidden character inside a text', 'Write \\n, or remove it'],
};
const decimalComma = ['has a comma inside a number', 'Write a point, as in 1.5'] as const;
const otherwise = ['is no JSON', 'Check commas, quotes and brackets'] as const;

/** What keeps a text from being JSON, and what would be right. */
function wordsFor({error, offset}: ParseError, text: string): readonly [problem: string, fix: string] {
  const called = printParseErrorCode(error);
  const inNumber = called === 'PropertyNameExpected' && /\d,$/.test(text.slice(0, offset)) && /^\d/.test(text.slice(offset));
  return inNumber ? decimalComma : (words[called] ?? otherwise);
}
const tooDeep = ['is nested too deeply to be read', 'Nest less'] as const;

/** Finds all places in a text. Never throws: a text too deep to be read is broken at its beginning. */
export function placesIn(text: string): Places {
  const values = new Map<string, {offset: number; value?: unknown}>();
  const keys = new Map<string, {name: string; parent: string; offset: number}>();
  const twice: Twin[] = [];
  const errors: ParseError[] = [];
  const placeOf = placesOf(text);
  const walk = (node: Node, path: string): void => {
    if (!values.has(path)) values.set(path, node);
    if (node.type === 'array') return void node.children?.forEach((child, i) => walk(child, inside(path, i)));
    const counting = new Map<string, Node>();
    for (const child of node.children ?? []) {
      const name = String(child.children?.[0]?.value);
      if (counting.has(name)) twice.push({path: inside(path, name), place: placeOf(child.offset)});
      counting.set(name, child);
    }
    // A name with a point in it has the path of a name below another: the outer one is the fault.
    for (const [name, {offset}] of counting) if (!keys.has(inside(path, name))) keys.set(inside(path, name), {name, parent: path, offset});
    // What stands under the first of two twins is not there for whoever reads the file.
    for (const [name, {children}] of counting) if (children?.[1]) walk(children[1], inside(path, name));
  };
  let gaveUp = false;
  try {
    const root = parseTree(text, errors, {disallowComments: true});
    if (root) walk(root, '');
  } catch {
    gaveUp = true;
  }

  const nearest = (path: string): number => {
    let there = path;
    while (there && !values.has(there)) there = there.replace(/(^|\.)[^.[\]]*$|\[\d+\]$|.$/s, '');
    return values.get(there)?.offset ?? 0;
  };
  const [error] = errors;
  const [problem, fix] = error ? wordsFor(error, text) : tooDeep;
  return {
    of: (path) => placeOf(nearest(path)),
    value: (path) => values.get(path)?.value,
    key: (path) => {
      const key = keys.get(path);
      return key ? {name: key.name, parent: key.parent, place: placeOf(key.offset)} : null;
    },
    twice,
    broken: error || gaveUp ? {place: placeOf(error?.offset ?? 0), problem, fix} : null,
  };
}
