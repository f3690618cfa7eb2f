/** Tables in Markdown that line up as plain text, too. */

/** The last column is left as long as it is: it holds the long words, and nothing stands behind it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], gap = ' '): string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string => `|${cells.map((cell, i) => `${gap}${i < head.length - 1 ? cell.padEnd(widths[i]!) : cell}${gap}`).join('|')}|`;
  return [line(head), line(head.map((name, i) => '-'.repeat(i < head.length - 1 ? widths[i]! : name.length))), ...rows.map(line)];
}
