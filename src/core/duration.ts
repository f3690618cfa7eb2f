/** How authors write times: `30s`, `5min`, `1:30`, `1h`, `1min 30s`, or plain seconds; and how a time is told. */

/** Anything else is seconds. */
const units: Record<string, number> = {h: 3600, min: 60, m: 60};
const one = /^(\d{1,7}(?:\.\d{1,3})?)\s?(h|min|m|sec|s)?$/;
const clock = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/;

/** A time as it is told: whole minutes, and the seconds over; below a minute tenths count. */
export function minutesOf(ms: number): [minutes: number, seconds: number] {
  const seconds = ms < 60_000 ? Math.round(ms / 100) / 10 : Math.round(ms / 1000);
  return [Math.floor(seconds / 60), seconds % 60];
}

/**
 * Reads a time as an author writes it and gives milliseconds, or `null` where it is no time: not a number,
 * negative, endless, or longer than 32 characters. Never throws.
 */
export function parseDuration(text: unknown): number | null {
  if (typeof text === 'number') return text >= 0 && text < 1e9 ? Math.round(text * 1000) : null;
  if (typeof text !== 'string' || text.length > 32) return null;
  const written = text.trim().toLowerCase();
  const digits = clock.exec(written);
  if (digits) return (Number(digits[1] ?? 0) * 3600 + Number(digits[2]) * 60 + Number(digits[3])) * 1000;
  // "1min 30s" is read word by word; a bare number may only stand alone.
  const words = written.split(/\s+(?=\d)/);
  let seconds = 0;
  for (const word of words) {
    const found = one.exec(word);
    if (!found || (words.length > 1 && !found[2])) return null;
    seconds += Number(found[1]) * (units[found[2] ?? 's'] ?? 1);
  }
  return Math.round(seconds * 1000);
}
