/** The calendar file, read back by somebody else's reader. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendar, type Reminder, type Rhythm} from '../../src/core/calendar.js';

const reminder = (more: Partial<Reminder> = {}): Reminder => ({title: 'Exercise break', rhythm: 'daily', from: '09:00', to: '17:00', minutes: 6.4, day: '2026-11-21', made: Date.UTC(2026, 10, 21, 8, 0, 5), ...more});
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
/** When it comes, the first times, as local readings. */
const comes = (text: string, count: number): string[] =>
  read(text)
    .flatMap((event) => {
      const iterator = event.iterator();
      return Array.from({length: count}, () => iterator.next().toString());
    })
    .sort()
    .slice(0, count);

describe('a calendar file', () => {
  test('every day at a time, from today', () => assert.deepEqual(comes(calendar(reminder()), 3), ['2026-11-21T09:00:00', '2026-11-22T09:00:00', '2026-11-23T09:00:00']));
  test('twice a day', () => assert.deepEqual(comes(calendar(reminder({rhythm: 'twice-daily'})), 4), ['2026-11-21T09:00:00', '2026-11-21T17:00:00', '2026-11-22T09:00:00', '2026-11-22T17:00:00']));
  test('twice at the same time is once', () => assert.equal(read(calendar(reminder({rhythm: 'twice-daily', to: '09:00'}))).length, 1));
  test('on weekdays: a Saturday begins on Monday', () => assert.deepEqual(comes(calendar(reminder({rhythm: 'weekdays'})), 6), ['23', '24', '25', '26', '27', '30'].map((day) => `2026-11-${day}T09:00:00`)));
  test('each hour of the working hours, on weekdays', () => {
    assert.deepEqual(comes(calendar(reminder({rhythm: 'hourly', from: '09:30', to: '12:00'})), 4), ['2026-11-23T09:30:00', '2026-11-23T10:30:00', '2026-11-23T11:30:00', '2026-11-24T09:30:00']);
    assert.equal(read(calendar(reminder({rhythm: 'hourly', from: '09:00', to: '17:00'}))).length, 9);
  });
  test('working hours may go past midnight: what Friday began ends on Saturday, and Sunday is quiet', () => {
    const night = calendar(reminder({rhythm: 'hourly', from: '22:00', to: '01:00', day: '2026-11-27'}));
    assert.deepEqual(comes(night, 8), ['27T22', '27T23', '28T00', '28T01', '30T22', '30T23', '31T00', '31T01'].map((at) => `2026-11-${at}:00:00`.replace('11-31', '12-01')));
  });
  test('with an alarm, its length, and nothing but its title', () => {
    const [event] = read(calendar(reminder()));
    assert.deepEqual([event!.summary, event!.duration.toString(), event!.description, event!.location], ['Exercise break', 'PT6M', null, null]);
    const [alarm] = event!.component.getAllSubcomponents('valarm');
    assert.deepEqual([alarm!.getFirstPropertyValue('action'), String(alarm!.getFirstPropertyValue('trigger'))], ['DISPLAY', 'PT0S']);
  });
  test('its lines end and fold as the format asks, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1, maxLength: 120}).filter((title) => title.trim() === title && !/[\r\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\u0085]/.test(title)), fc.constantFrom<Rhythm>('daily', 'twice-daily', 'weekdays', 'hourly'), (title, rhythm) => {
        const text = calendar(reminder({title, rhythm}));
        assert.ok(text.endsWith('END:VCALENDAR\r\n'));
        assert.ok(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75 && !line.includes('\n')));
        for (const event of read(text)) assert.equal(event.summary, title);
      }),
      {numRuns: 1000},
    );
  });
});
