/** Cycles of four phases: a breath (in, full, out, empty) or one movement (go, stay, return, rest). Times in milliseconds. */

/** Milliseconds of the four phases in order; a phase of 0 does not happen. */
export type Pattern = readonly [number, number, number, number];

/** One breath with no pattern given: six a minute, the middle of what the sources and the breathing trials use (ours). */
export const easyBreath: Pattern = [4000, 0, 6000, 0];

/**
 * Reads `4-0-6-0` (in, full, out, empty, in seconds, tenths allowed) or `4-6` (in and out); `own` means no pacing.
 * Gives `null` for anything else: breathing in and out must take from half a second to a minute each, pauses at most a minute.
 */
export function parsePattern(text: unknown): Pattern | 'own' | null {
  if (typeof text !== 'string' || text.length > 32) return null;
  const written = text.trim();
  if (written === 'own') return 'own';
  const parts = written.split('-');
  if ((parts.length !== 2 && parts.length !== 4) || !parts.every((part) => /^\d{1,2}(\.\d)?$/.test(part))) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map((part) => Math.round(Number(part) * 1000));
  const pattern: Pattern = parts.length === 2 ? [a, 0, b, 0] : [a, b, c, d];
  const moving = pattern[0] >= 500 && pattern[2] >= 500;
  return moving && pattern.every((phase) => phase <= 60_000) ? pattern : null;
}

/** How long one whole cycle takes. */
export const cycleLength = (pattern: Pattern): number => pattern[0] + pattern[1] + pattern[2] + pattern[3];

/** The length of `count` cycles. The pause after the last one is not waited for: the end is a full out-breath. */
export const cyclesLength = (pattern: Pattern, count: number): number => count * cycleLength(pattern) - pattern[3];

/** One phase of a cycle. */
export interface Turn {
  /** Of a breath: 0 in, 1 full, 2 out, 3 empty. Of a movement: 0 go, 1 stay, 2 return, 3 rest. */
  readonly turn: number;
  /** Which breath or movement, from 1; `of` is `null` where nobody counts. */
  readonly count: number;
  readonly of: number | null;
  readonly begin: number;
  readonly end: number;
}

/** Which phase a time lies in, of a run of cycles that lasts `length` in all. */
export function cycleAt(pattern: Pattern, elapsed: number, length: number | null = null): Turn {
  const whole = cycleLength(pattern);
  const cycle = Math.floor(elapsed / whole);
  let end = cycle * whole;
  let turn = -1;
  do end += pattern[++turn]!;
  while (end <= elapsed);
  return {turn, count: cycle + 1, of: length === null ? null : Math.round((length + pattern[3]) / whole), begin: end - pattern[turn]!, end};
}
