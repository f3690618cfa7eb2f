/** The floor in the named parts of a routine, as wide as they are long. */
import {about} from '../../core/compile.js';
import {isPlaying, type Moment} from '../../core/moment.js';
import type {View} from '../view.js';
import type {Mark} from './floor.js';

/** More names than these do not fit under the floor of a phone: then the head names the part at hand. */
export const mostNames = 5;

export function partMarks(moment: Moment, {text}: View): Mark[] {
  const {spans, parts} = moment.timeline;
  const index = 'index' in moment ? moment.index : moment.kind === 'finished' ? spans.length : -1;
  const named = parts.filter(({name}) => name);
  const longest = Math.max(...named.map((part) => part.about), 1);
  return named.map(({name, from, to, about: whole}) => {
    const now = index >= from && index < to;
    const passed = spans.slice(from, Math.max(from, index)).reduce((sum, span) => sum + about(span), 0) + (now && isPlaying(moment) ? moment.progress * about(moment.span) : 0);
    return {name: named.length > mostNames ? undefined : text(name), now, weight: Math.max(1, Math.round((whole / longest) * 5)), done: index >= to ? 1 : now && whole ? Math.min(1, passed / whole) : 0};
  });
}
