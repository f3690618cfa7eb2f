/** Tables in Markdown that line up as plain text, too. */

/** Words on one line, whatever breaks they were written with. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** Words that end no cell before its time, and no row. */
const inCell = (words: string): string => oneLine(words).replace(/[\\|]/g, '\\$&');

/** The last column is left as long as it is: it holds the long words, and nothing stands behind it. */
export function table(head: readonly string[], written: readonly (readonly string[])[], gap = ' '): string[] {
  const rows = written.map((cells) => cells.map(inCell));
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string => `|${cells.map((cell, i) => `${gap}${i < head.length - 1 ? cell.padEnd(widths[i]!) : cell}${gap}`).join('|')}|`;
  return [line(head), line(head.map((name, i) => '-'.repeat(i < head.length - 1 ? widths[i]! : name.length))), ...rows.map(line)];
}
