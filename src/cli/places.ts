/** Where in a text of JSON something is written: from paths as faults name them to lines and columns. */
import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';

/** A line and a column, both from 1, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Places {
  /** Where the value stands; of what is missing, where its parent stands. */
  of(path: string): Place;
  /** The text, number or word that is written there; nothing for what is missing, and for lists and objects. */
  value(path: string): unknown;
  /** The key that a value belongs to: its name, its object's path, and where it stands. */
  key(path: string): {readonly name: string; readonly parent: string; readonly place: Place} | null;
  /** Keys that their object holds twice. Only the last one counts. */
  readonly twice: readonly string[];
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

/** Finds all places in a text. Never throws: a text too deep to be read has no places but its beginning. */
export function placesIn(text: string): Places {
  const values = new Map<string, {offset: number; value?: unknown}>([['', {offset: 0}]]);
  const keys = new Map<string, {name: string; parent: string; offset: number}>();
  const twice: string[] = [];
  const errors: ParseError[] = [];
  const walk = (node: Node, path: string): void => {
    values.set(path, node);
    node.children?.forEach((child, i) => {
      if (node.type === 'array') return walk(child, `${path}[${i}]`);
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const there = path ? `${path}.${name}` : name;
      if (keys.has(there)) twice.push(there);
      keys.set(there, {name, parent: path, offset: key?.offset ?? child.offset});
      if (value) walk(value, there);
    });
  };
  try {
    const root = parseTree(text, errors, {disallowComments: true});
    if (root) walk(root, '');
  } catch {
    // Nested so deeply that the parser gave up.
  }

  const placeOf = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n');
    return {line: before.length, column: before.at(-1)!.length + 1};
  };
  const nearest = (path: string): number => {
    let there = path;
    while (!values.has(there)) there = there.replace(/(^|\.)[^.[\]]*$|\[\d+\]$|.$/s, '');
    return values.get(there)!.offset;
  };
  const [error] = errors;
  const called = error && printParseErrorCode(error.error);
  const inNumber = called === 'PropertyNameExpected' && /\d,$/.test(text.slice(0, error!.offset)) && /^\d/.test(text.slice(error!.offset));
  const [problem, fix] = inNumber ? decimalComma : ((called && words[called]) ?? otherwise);
  return {
    of: (path) => placeOf(nearest(path)),
    value: (path) => values.get(path)?.value,
    key: (path) => {
      const key = keys.get(path);
      return key ? {name: key.name, parent: key.parent, place: placeOf(key.offset)} : null;
    },
    twice,
    broken: error ? {place: placeOf(error.offset), problem, fix} : null,
  };
}
