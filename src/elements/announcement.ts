/** What a screen reader says at a cue of a routine. */
import type {Cue} from '../core/cues.js';
import type {Timeline} from '../core/timeline.js';
import type {Pages} from './templates/routine-pages.js';
import {sideAndRep} from './templates/where.js';

export function announcementOf({type, span}: Cue, {spans, steps}: Timeline, {t, r, text}: Pages): string {
  const at = spans[span]!;
  const {kind, side, length} = at;
  const {say} = steps[at.step]!;
  const time = length ? t.time(length) : '';
  switch (type) {
    case 'half': case 'ten': return t[type];
    case 'finish': return t.done;
    case 'switch': return text(say || t.changeTo, side);
    case 'prepare': return [t.kinds.prepare, time].join(', ');
    case 'rest': return [r.restNow, time].join(' ');
    case 'wait': return text(say, side) || r.more;
    case 'start': return [kind === 'contract' ? t.kinds.contract : text(say, side), sideAndRep(at, t), time].filter(Boolean).join(' ');
    default: return '';
  }
}
