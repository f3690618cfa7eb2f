/** A step of a running session: figure or ring or breath on the floor, the one instruction, the time, the keys, and what is one tap away. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlayingMoment} from '../../core/moment.js';
import type {SpanKind} from '../../core/timeline.js';
import {isFigure} from '../../figures/figure.js';
import type {BreathWords} from '../../strings/en/breath.js';
import type {Pages} from '../pages.js';
import {breathWord, disc, hill, paceLine} from './breath.js';
import {breathMarks} from './breath-marks.js';
import {comparison} from './compare.js';
import {doseSigns} from './dose-signs.js';
import {clock, clockOf, dial} from './dial.js';
import {floor, repeatMarks, type Mark} from './floor.js';
import {lines} from './fold.js';
import {key, onceMore, rail, releaseRail, sessionRail, tuneRail} from './keys.js';
import {mostNames, partMarks} from './part-marks.js';
import {settingsFold} from './settings.js';
import {stepFolds} from './step-folds.js';
import {stepPicture} from './step-picture.js';
import {sideAndRep, soon} from './where.js';

/** A hold shorter than this is done looking at the figure; a longer one is a rest, and the ring keeps it company. */
const longHold = 60_000;
/** The last seconds say what comes next. */
const nearly = 3000;

/** A hold, or breathing at one's own pace. */
const stays = (kind: SpanKind): boolean => kind === 'hold' || kind === 'breaths';

type Stage = 'figure' | 'dial' | 'breath';

function stageOf({kind, length, span, step, away}: PlayingMoment, {handsOn}: Pages, far: boolean): Stage {
  if (kind === 'breaths' && span.pattern) return 'breath';
  // From afar digits are read; only a movement is watched.
  if (far && length !== null && kind !== 'reps') return 'dial';
  const drawn = isFigure(step.figure);
  // Whoever works with both hands looks where they go.
  if ((kind === 'release' && !(handsOn && drawn)) || (stays(kind) && (length ?? longHold) >= longHold) || (away && !drawn)) return 'dial';
  return drawn || length === null ? 'figure' : 'dial';
}

function say(moment: PlayingMoment, {r, t, text}: Pages): string {
  const {kind, status, step, side, remaining, length, away, span} = moment;
  if (away) return r.welcomeBack;
  if (status === 'paused') return r.takeYourTime;
  if (moment.halfway) return r.halfway;
  if (kind === 'switch') return text(step.say || t.changeTo, side);
  if (kind === 'rest') return r.restNow;
  if (kind === 'contract') return r.pushGently(span.effort ?? 20);
  if (kind === 'ask') return text(step.say, side) || r.more;
  if (kind === 'hold' && status === 'running' && remaining! <= nearly && length! > nearly * 2) return r.letGo;
  return text(step.say, side);
}

function more(moment: PlayingMoment, pages: Pages, b: BreathWords): string {
  const {r, t, text} = pages;
  const {status, step, side, away, kind, span, elapsed} = moment;
  if (away) return away.done ? r.sleptThrough(t.time(elapsed)) : r.sleptDuring;
  if (status === 'paused') return r.clockWaits;
  if (kind === 'breaths' && span.pattern) return paceLine(span.pattern, pages, b);
  if (moment.answers.get(moment.index) === 'ease') return r.easing;
  return kind === 'rest' || kind === 'switch' || kind === 'ask' || moment.halfway ? '' : text(step.more ?? '', side);
}

function where(moment: PlayingMoment, {r, t, text}: Pages, b: BreathWords): string {
  const {span, step, index, cycle, kind, timeline: {spans, parts}} = moment;
  if (step.compare) return r.beforeAndAfter;
  if (kind === 'breaths' && cycle) return b.breath(cycle.count, cycle.of);
  if (kind === 'reps' && cycle?.of) return sideAndRep({...span, rep: cycle.count, reps: cycle.of}, t);
  const own = sideAndRep(span, t);
  if (own && kind !== 'ready') return own;
  const part = parts[span.part ?? 0];
  const steps = part ? spans.slice(part.from, part.to).flatMap(({kind: one, gate}, i) => ((one === 'ready' || one === 'check') && gate === undefined ? [part.from + i] : [])) : [];
  if (part?.name && steps.includes(index)) return steps.length > 1 ? r.within(text(part.name), steps.indexOf(index) + 1, steps.length) : text(part.name);
  const named = parts.filter(({name}) => name);
  if (!part?.name) return '';
  // One of one is no count.
  if (named.length < 2) return text(part.name);
  const place = [named.indexOf(part) + 1, named.length] as const;
  return named.length > mostNames ? r.within(text(part.name), ...place) : r.step(...place);
}

function marks(moment: PlayingMoment, pages: Pages): readonly Mark[] {
  if (moment.kind === 'breaths') return breathMarks(moment);
  const repeats = moment.status !== 'waiting' || moment.kind === 'switch' || moment.kind === 'rest' ? repeatMarks(moment, pages) : [];
  const named = repeats.length > 1 ? repeats : partMarks(moment, pages);
  return named.length ? named : [{done: moment.progress}];
}

/** Equal answers look equal: options, the ends of a scale, or a question that leads on. */
function answers({kind, step, side, status, halfway}: PlayingMoment, {r, text, act}: Pages): unknown {
  if (status === 'paused') return nothing;
  const asked = halfway ? r.halfway : text(step.say, side);
  const answer = (value: string | number, word: string): TemplateResult => key('answer', word, () => act({type: 'answer', value}), 'soft');
  if (halfway) return rail(asked, 'answers', [answer('fine', r.fine), answer('ease', r.ease)]);
  if (kind === 'ask') {
    const {yes, no} = step.labels ?? {};
    return rail(asked, 'answers', [answer('no', no ? text(no) : r.enough), answer('yes', yes ? text(yes) : r.yes)]);
  }
  if (kind !== 'check' || step.dose?.type !== 'check') return nothing;
  const {options, scale} = step.dose;
  return scale
    ? html`<p class="ends"><span>0, ${text(scale.low)}</span><span>10, ${text(scale.high)}</span></p>${rail(asked, 'answers numbers', Array.from({length: 11}, (_, n) => answer(n, String(n))))}`
    : rail(asked, 'answers', options!.map(({value, label}) => answer(value, text(label))));
}

export function stepPage(moment: PlayingMoment, pages: Pages, b: BreathWords): TemplateResult {
  const {kind, status, step, side, span, length, remaining, away, cycle, next, timeline} = moment;
  const {t, r, text, still} = pages;
  const far = pages.settings.on('far');
  const stage = stageOf(moment, pages, far);
  const running = status === 'running';
  const compare = step.compare && kind === 'ready' && status !== 'paused';
  const instruction = say(moment, pages);
  const counts = stage === 'figure' && length !== null && !away;
  const coming = next ? text(timeline.steps[next.step]!.say, next.side) : '';
  const sub = far ? '' : away ? (away.done ? t.done : t.paused) : status === 'paused' ? t.paused : stays(kind) && length ? r.ofTime(t.time(length)) : kind === 'release' && length ? t.atMost(t.time(length)) : kind === 'prepare' ? t.kinds.prepare : '';
  const word = status === 'paused' ? t.paused : breathWord(moment, b, pages);
  const tune = away ? nothing : tuneRail(pages, length !== null);
  // Beside another row there is no room for it above the keys.
  const tuneAbove = !far && stage !== 'figure' && kind !== 'release' && !moment.halfway;
  const detail = running && (counts ? kind === 'hold' || kind === 'release' : far && stage !== 'figure') ? '' : more(moment, pages, b);
  return html`<div class="room ${compare ? 'compare' : 'step'}" part="room">
    <div class="head"><p class="title" part="title">${text(step.title ?? timeline.title)}</p><p class="where">${doseSigns(span)}${where(moment, pages, b)}</p></div>
    <div class="stage">${stage === 'dial' ? dial(moment, sub, pages) : stage === 'figure' ? stepPicture(moment, pages) : still && span.pattern ? hill(span.pattern, cycle?.turn ?? -1, pages, b) : disc(span.pattern, moment, word)}</div>
    ${floor(compare ? [] : marks(moment, pages), moment, pages)}
    <div class="lower">
      <div class="said ${stage === 'figure' ? '' : 'dialled'}">
      <div class="words ${compare ? 'columns' : ''}">
        <h2 class="say ${compare || (stage === 'breath' && running && !still) ? 'unseen' : ''}" part="cue" tabindex="-1" data-focus aria-describedby="more">${stage === 'breath' && running ? word : instruction}</h2>
        ${compare ? comparison(moment, pages, r) : nothing}
        ${stage === 'breath' && running && step.say ? html`<p class="more">${text(step.say, side)}</p>` : nothing}
        ${detail ? html`<p class=${compare ? 'hint' : 'more'} id="more">${detail}</p>` : nothing}
        ${step.list && kind === 'ready' ? lines(step.list.map((line) => text(line))) : nothing}
        ${!counts ? nothing : kind === 'prepare' || kind === 'breaths' || kind === 'release' ? html`<p class="soon" part="clock" role="timer">${kind === 'release' ? t.atMost(t.time(length)) : t.kinds[kind]} <bdi>${clockOf(moment)}</bdi></p>` : html`<div class="time">${clock(clockOf(moment))}<p class="soon">${remaining! <= nearly || kind === 'switch' || kind === 'rest' ? soon(moment, t, coming) : ''}</p></div>`}
        ${far && stage === 'dial' ? html`<p class="soon">${kind === 'prepare' ? t.kinds.prepare : soon(moment, t, coming)}</p>` : nothing}
      </div>
      ${tuneAbove ? tune : nothing} ${answers(moment, pages)}
      ${timeline.spans.some((one) => one.kind === 'release' && one.step === span.step) ? releaseRail(moment, pages, pages.handsOn ? r.itChanged : t.release) : nothing}
      </div>
      ${sessionRail(moment, pages)}
    </div>
    ${tuneAbove ? nothing : tune}${settingsFold(pages, false, onceMore(pages))}${stepFolds(moment, pages, stage === 'figure')}
  </div>`;
}
