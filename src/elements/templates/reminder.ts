/** A reminder for the person's own calendar, made on the page: nothing is sent, and its title tells nothing. */
import {html, type TemplateResult} from 'lit';
import type {Rhythm} from '../../core/calendar.js';
import {pageClock} from '../../devices/page-clock.js';
import type {Pages} from '../pages.js';
import {fold} from './fold.js';

const rhythms: readonly Rhythm[] = ['daily', 'twice-daily', 'weekdays', 'hourly'];

/** Hands a text to the browser as a file to keep. */
function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href: url, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

async function download(form: ParentNode, minutes: number, title: string): Promise<void> {
  const {calendar} = await import('../../core/calendar.js');
  const field = (name: string): string => form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;
  const rhythm = (form.querySelector<HTMLInputElement>('[name="rhythm"]:checked')?.value ?? 'daily') as Rhythm;
  const now = new Date(pageClock().wall());
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
  save('reminder.ics', calendar({title, rhythm, from: field('from') || '09:00', to: field('to') || '17:00', minutes, day, made: now.getTime()}), 'text/calendar;charset=utf-8');
}

export function reminderFold(minutes: number, {r}: Pages): TemplateResult {
  const time = (name: string, word: string, value: string) => html`<label class="time-field">${word}<input type="time" name=${name} value=${value} required autocomplete="off" /></label>`;
  return fold(
    r.remind,
    html`<div class="reminder">
      <p class="small">${r.remindMore}</p>
      ${rhythms.map((one, i) => html`<label class="tick"><input type="radio" name="rhythm" value=${one} ?checked=${!i} autocomplete="off" />${r.rhythms[one]}</label>`)}
      <div class="time-fields">${time('from', r.fromTime, '09:00')}${time('to', r.toTime, '17:00')}</div>
      <div class="rail slim" part="controls"><button type="button" class="key" part="calendar" @click=${({currentTarget}: Event) => download((currentTarget as HTMLElement).closest('.reminder')!, minutes, r.reminderTitle)}>${r.toCalendar}</button></div>
    </div>`,
  );
}
