/** What an author may have meant: which names are known where, and which of them is nearest to what was written. */
import type {Schema} from '../core/kinds.js';

const deepest = 12;

/** The names that a format knows in each object of a value, by the object's path. */
export function namesIn(value: unknown, schema: Schema, path = '', into = new Map<string, string[]>(), depth = 0): Map<string, string[]> {
  if (schema.is === 'either') return namesIn(value, schema.isFirst(value) ? schema.first : schema.second, path, into, depth);
  if (typeof value !== 'object' || value === null || depth > deepest) return into;
  if (schema.is === 'list') {
    if (Array.isArray(value)) value.forEach((one, i) => namesIn(one, schema.of, `${path}[${i}]`, into, depth));
    return into;
  }
  const given = value as Readonly<Record<string, unknown>>;
  const fields = schema.is === 'object' ? schema.fields : schema.is === 'kinds' && Object.hasOwn(schema.of, String(given.type)) ? schema.of[String(given.type)]! : null;
  if (!fields) return into;
  into.set(path, [...(schema.is === 'kinds' ? ['type'] : []), ...Object.keys(fields).map((name) => name.replace('?', ''))]);
  for (const [name, inner] of Object.entries(fields)) {
    const key = name.replace('?', '');
    if (Object.hasOwn(given, key)) namesIn(given[key], inner, path ? `${path}.${key}` : key, into, depth + 1);
  }
  return into;
}

/** How many letters to add, drop, change or swap with the next until one word is the other. */
function apart(a: string, b: string): number {
  const rows: number[][] = [Array.from({length: b.length + 1}, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

/** The known word that somebody likely meant, if any is near enough. */
export function likely(word: string, known: readonly string[]): string | null {
  if (word.length > 64) return null;
  const near = known.map((one) => [apart(word.toLowerCase(), one.toLowerCase()), one] as const).filter(([far, one]) => far <= Math.min(2, Math.floor(one.length / 3)));
  return near.sort(([a], [b]) => a - b)[0]?.[1] ?? null;
}
