/** What is said at a cue of a routine: to a screen reader, or aloud, and then more of it, for nobody looks. */
import type {Cue} from '../core/cues.js';
import {isWork, type Span, type Timeline} from '../core/timeline.js';
import type {BreathWords} from '../strings/en/breath.js';
import {sentences} from './spoken.js';
import type {View} from './view.js';
import type {Pages} from './pages.js';
import {turnWord} from './templates/breath.js';
import {sideAndRep} from './templates/where.js';

/** How long, written out; nothing where only the person ends it. */
const lasts = ({kind, length}: Span, view: View): string => (!length ? '' : kind === 'release' ? view.t.atMost(view.spoken(length)) : view.spoken(length));
const sentence = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(', ');

/** `read`: the words of the step are read where the focus goes, and need not be said as well. */
export function announcementOf({type, n, span}: Cue, {spans, steps}: Timeline, pages: Pages & {readonly b: BreathWords}, aloud: boolean, read = false): string {
  const {t, r, text} = pages;
  const at = spans[span]!;
  const {kind, side, part} = at;
  const {say, more = '', title = ''} = steps[at.step]!;
  const opens = aloud && isWork(kind) && (span === 0 || spans[span - 1]!.part !== part || steps[spans[span - 1]!.step]!.title !== title);
  const again = at.rep > 1 || (side && spans.slice(0, span).some((one) => one.step === at.step && isWork(one.kind)));
  const upcoming = aloud && spans.slice(span + 1).find((one) => isWork(one.kind));
  const next = upcoming && upcoming.step !== at.step ? t.soon(text(steps[upcoming.step]!.say, upcoming.side)) : upcoming && sideAndRep(upcoming, t);
  switch (type) {
    case 'turn': return aloud && kind === 'breaths' && n! % 2 === 0 ? turnWord(steps[at.step]!.dose, n, pages.b, pages) : '';
    case 'half': return sentences(t.half, at.halfway && r.halfway);
    case 'ten': return t.ten;
    case 'release': return t.mayRelease;
    case 'finish': return t.done;
    case 'switch': return sentences(text(say || t.changeTo, side), lasts(at, pages));
    case 'prepare': return sentence(t.kinds.prepare, lasts(at, pages));
    case 'rest': return sentences(r.restNow, lasts(at, pages), next);
    case 'wait': return read ? '' : sentences(opens && text(title), text(say, side) || r.more, aloud && !again && text(more, side));
    case 'start': return sentences(opens && text(title), !read && (kind === 'contract' ? r.pushGently(at.effort ?? 20) : text(say, side)), sentence(sideAndRep(at, t), lasts(at, pages)), aloud && !again && kind !== 'contract' && text(more, side));
    default: return '';
  }
}
