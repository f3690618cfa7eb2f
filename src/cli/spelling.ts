/** What an author may have meant: which of the words that are known is nearest to what was written. */

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
