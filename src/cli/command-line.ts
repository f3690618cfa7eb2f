/** The words of the command line, taken apart. */

export interface Given {
  readonly flags: readonly string[];
  /** A lone `-` is one of them: standard input. */
  readonly files: readonly string[];
}

/** What begins with a hyphen is a flag, and after a lone `--` nothing is. */
export function taken(words: readonly string[]): Given {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const isFlag = (word: string): boolean => /^-./.test(word);
  return {flags: words.slice(0, end).filter(isFlag), files: [...words.slice(0, end).filter((word) => !isFlag(word)), ...words.slice(end + 1)]};
}
