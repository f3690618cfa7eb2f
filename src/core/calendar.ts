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

/** The times of a day at which it comes. */
function times({rhythm, from, to}: Reminder): string[] {
  if (rhythm === 'twice-daily') return [from, to];
  if (rhythm !== 'hourly') return [from];
  const [hour, minute] = from.split(':') as [string, string];
  const list: string[] = [];
  for (let at = Number(hour); at < 24; at++) {
    const time = `${String(at).padStart(2, '0')}:${minute}`;
    if (time > to) break;
    list.push(time);
  }
  return list.length ? list : [from];
}

/** From today on; what comes on weekdays begins on one. */
function firstDay(day: string, weekdays: boolean): string {
  const date = new Date(`${day}T12:00:00Z`);
  while (weekdays && [0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

/** The file as text. One event for each time of the day: calendars understand a simple rule best. */
export function calendar(reminder: Reminder): string {
  const {title, rhythm, minutes, day, made} = reminder;
  const weekdays = rhythm === 'weekdays' || rhythm === 'hourly';
  const begins = firstDay(day, weekdays);
  const stamp = new Date(made).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = [...new Set(times(reminder))].flatMap((time) => [
    'BEGIN:VEVENT',
    `UID:${made.toString(36)}-${time.replace(':', '')}@psoas-elements`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${begins}T${time.replace(':', '')}00`,
    `DURATION:PT${Math.max(1, Math.round(minutes))}M`,
    `RRULE:${weekdays ? 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' : 'FREQ=DAILY'}`,
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
