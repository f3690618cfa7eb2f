/** Reads a file, or standard input, as text. */
import {readFileSync} from 'node:fs';

/** How standard input is called on the command line, and how it is named in what is said. */
export const [standardInput, inputName] = ['-', 'standard input'] as const;

/** Gives the text, or why there is none. A mark at its beginning stays: it is read with the text. */
export function readText(file: string): {text: string; problem?: undefined} | {text?: undefined; problem: string} {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === standardInput ? 0 : file);
  } catch (error) {
    return {problem: `cannot be read: ${(error as Error).message}`};
  }
  try {
    const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    // No text has this character; every second byte of UTF-16 is one.
    if (!text.includes('\0')) return {text};
  } catch {
    // Bytes that stand for nothing.
  }
  return {problem: 'is not UTF-8. Save it as UTF-8.'};
}
