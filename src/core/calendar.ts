/**
 * A reminder as a calendar file (iCalendar, RFC 5545), for while the page is closed. It says no more than its title: whoever sees the
 * calendar learns nothing of anybody. Times are local to whoever opens it.
 */

export type Rhythm = 'daily' | 'twice-daily' | 'weekdays' | 'hourly';
export interface Reminder {
  readonly title: string;
  readonly rhythm: Rhythm;
  /** The hour it begins, or, for `hourly`, the first of the working hours; `HH:MM`. */
  readonly from: string;
  /** For `twice-daily` the second time, for `hourly` the end of the working hours. */
  readonly to: string;
  /** How long it takes, in minutes. */
  readonly minutes: number;
  /** The day at hand, as `YYYY-MM-DD` where the person is. */
  readonly day: string;
  /** Now, in milliseconds since 1970: when the file was made. */
  readonly made: number;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines are folded at 75 octets, never inside a character. */
function folded(line: string): string {
  let [out, length] = ['', 0];
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + octets > 74) [out, length] = [`${out}\r\n `, 1];
    out += letter;
    length += octets;
  }
  return out;
}

const [hour, day] = [60, 24 * 60];
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * hour + Number(time.slice(3));

/** The times at which it comes, in minutes since the day began; beyond a day where working hours go past midnight. */
function times({rhythm, from, to}: Reminder): number[] {
  const [first, second] = [minuteOf(from), minuteOf(to)];
  if (rhythm === 'twice-daily') return [first, second];
  if (rhythm !== 'hourly') return [first];
  const last = second < first ? second + day : second;
  return Array.from({length: Math.floor((last - first) / hour) + 1}, (_, i) => first + i * hour);
}

/** From today on; what comes on weekdays begins on one. As `YYYYMMDDTHHMM`, so many minutes into that day. */
function begins(today: string, weekdays: boolean, minutes: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  while (weekdays && [0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  date.setUTCMinutes(minutes);
  return date.toISOString().slice(0, 16).replace(/[-:]/g, '');
}
/** Five days a week; what comes after midnight comes a day later. */
const weekly = (minutes: number): string => `FREQ=WEEKLY;BYDAY=${minutes < day ? 'MO,TU,WE,TH,FR' : 'TU,WE,TH,FR,SA'}`;

/** The file as text. One event for each time of the day: calendars understand a simple rule best. */
export function calendar(reminder: Reminder): string {
  const {title, rhythm, minutes, day: today, made} = reminder;
  const weekdays = rhythm === 'weekdays' || rhythm === 'hourly';
  const stamp = new Date(made).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = [...new Set(times(reminder))].flatMap((at) => [
    'BEGIN:VEVENT',
    `UID:${made.toString(36)}-${begins(today, false, at).slice(-4)}@psoas-elements`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${begins(today, weekdays, at)}00`,
    `DURATION:PT${Math.max(1, Math.round(minutes))}M`,
    `RRULE:${weekdays ? weekly(at) : 'FREQ=DAILY'}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//psoas-elements//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
