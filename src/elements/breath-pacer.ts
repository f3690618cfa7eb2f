import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {cycleLength, cyclesLength, parsePattern} from '../core/breath.js';
import type {Cue} from '../core/cues.js';
import {isPlaying, type Moment} from '../core/moment.js';
import {placed, type Timeline} from '../core/timeline.js';
import {languageOf} from '../devices/page.js';
import {breath as english, type BreathWords} from '../strings/en/breath.js';
import {SessionElement} from './session-element.js';
import {breath} from './styles/breath.js';
import {far} from './styles/far.js';
import {folds} from './styles/folds.js';
import {keys} from './styles/keys.js';
import {room} from './styles/room.js';
import {words} from './styles/words.js';
import {breathWord, disc, hill, paceLine, turnWord} from './templates/breath.js';
import {breathMarks} from './templates/breath-marks.js';
import {clockOf} from './templates/dial.js';
import {floor} from './templates/floor.js';
import {fold} from './templates/fold.js';
import {onceMore, sessionRail, startRail, tuneRail} from './templates/keys.js';
import {settingsFold} from './templates/settings.js';
import {countOf, quote, timeOf, Trouble, type Written} from './trouble.js';

/**
 * Paces the breath with a disc that lies on the floor and rises like a belly, counted in whole breaths, ending on a full
 * out-breath. `pattern="own"` sets no pace and only keeps the time.
 *
 * @tag breath-pacer
 * @summary A breath pacer for any four-phase pattern.
 * @fires {SessionEvent} session-start - The sitting has begun.
 * @fires {SessionStepEvent} session-step - The breathing has begun.
 * @fires {SessionEvent} session-pause - It waits.
 * @fires {SessionEvent} session-resume - It goes on.
 * @fires {SessionStopEvent} session-stop - It was ended early.
 * @fires {SessionFinishEvent} session-finish - It is done.
 * @slot - Shown before the script runs, and where something is wrong.
 * @csspart room - The whole surface.
 * @csspart title - Its name.
 * @csspart breath - The disc, or the hill where nothing should move.
 * @csspart cue - The word for the phase.
 * @csspart progress - The floor.
 * @csspart controls - A row of keys.
 * @csspart clock - The digits, where no pace is set.
 * @csspart start - The start key.
 * @csspart again - The key that begins again.
 * @csspart stop - The stop key.
 * @csspart back - The back key.
 * @csspart pause - The pause key.
 * @csspart next - The next key.
 * @csspart switch - Any switch.
 * @csspart sound - The switch for tones.
 * @csspart voice - The switch for the voice.
 * @csspart screen-on - The switch that keeps the screen on.
 * @csspart vibrate - The switch for what is felt.
 * @csspart flash - The switch for the flashing edge.
 * @csspart still - The switch for less motion.
 * @csspart far - The switch for the view from afar.
 * @csspart silent-mode - The switch for a phone in silent mode.
 * @csspart more-time - The key that adds time.
 * @csspart repeat - The key that breathes it again.
 * @csspart try - The key that lets the sound be heard.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 * @cssproperty [--psoas-heading-font=inherit] - The face of the instruction.
 * @cssproperty [--psoas-radius=14px] - The outer corner.
 * @cssState idle - Nothing has begun.
 * @cssState running - Time runs.
 * @cssState waiting - Inside a routine: it waits for the person's own step.
 * @cssState paused - It waits for the person.
 * @cssState stopped - It was ended early.
 * @cssState finished - It is done.
 * @cssState far - It is seen from afar.
 */
export class BreathPacer extends SessionElement {
  static override styles = [room, keys, words, folds, breath, far];
  static override properties: PropertyDeclarations = {pattern: {}, breaths: {}, duration: {}, inhaleLabel: {attribute: 'inhale-label'}, exhaleLabel: {attribute: 'exhale-label'}, label: {}};

  /** In, full, out, empty, in seconds, tenths allowed: `4-0-6-0`. Two numbers mean in and out; `own` sets no pace. */
  pattern: string | null | undefined = null;
  /** How many, 1 to 1,000. */
  breaths: Written = null;
  /** For this long, rounded to whole breaths. Without it and `breaths`: until stopped. */
  duration: Written = null;
  /** What breathing in is called. */
  inhaleLabel = '';
  /** What breathing out is called. */
  exhaleLabel = '';
  /** Its name. */
  label = '';

  protected readonly shapes = Object.keys(BreathPacer.properties);
  /** @internal */
  get follows(): boolean {
    return this.pattern == null;
  }
  protected get b(): BreathWords {
    return languageOf(this)?.breath ?? english;
  }

  protected plan(): Timeline {
    const {breaths, duration, label, inhaleLabel: inhale, exhaleLabel: exhale} = this;
    const written = this.pattern ?? '4-0-6-0';
    const pattern = parsePattern(written);
    if (!pattern) throw new Trouble(`${quote('pattern', written)} is no breath pattern. Write in-full-out-empty in seconds, such as 4-0-6-0, or in-out, such as 4-6, or own.`);
    const paced = pattern === 'own' ? undefined : pattern;
    const whole = paced ? cycleLength(paced) : 10_000;
    const time = duration == null ? null : timeOf('duration', duration, 1, 36_000);
    const count = breaths != null ? countOf('breaths', breaths, 1, 1000) : time === null ? null : Math.min(1000, Math.max(1, Math.round(time / whole)));
    const length = count === null ? null : paced ? cyclesLength(paced, count) : breaths == null ? time : count * whole;
    return {
      id: 'breath-pacer',
      title: label,
      screen: 'none',
      choices: {},
      steps: [{say: label, dose: {type: 'breaths', pattern: written, inhale, exhale}}],
      parts: [],
      ...placed([{kind: 'breaths', length, step: 0, side: null, rep: 1, reps: 1, pattern: paced}]),
    };
  }

  protected draw(moment: Moment): TemplateResult | typeof nothing {
    this.internals.ariaLabel = this.label || null;
    const {b, t} = this;
    const playing = isPlaying(moment) ? moment : null;
    const follows = this.session === this.sitting?.session;
    // What is not its part of the routine, the routine itself shows.
    if (follows && !(playing && ['breaths'].includes(playing.kind))) return nothing;
    const pattern = (playing?.span ?? moment.timeline.spans[0])?.pattern;
    const turn = playing?.cycle?.turn ?? -1;
    const word = playing ? (playing.status === 'paused' ? t.paused : breathWord(playing, b, this)) : moment.kind === 'idle' ? '' : moment.kind === 'stopped' ? t.stopped : t.done;
    const still = this.still && pattern;
    return html`<div class="room" part="room">
      <div class="head"><p class="title" part="title">${this.label}</p><p class="where">${this.#where(moment)}</p></div>
      <div class="stage">${still ? hill(pattern, turn, this, b) : disc(pattern, playing, word, playing && !pattern && playing.status !== 'paused' ? clockOf(moment) : '')}</div>
      ${floor(breathMarks(moment), moment, this)}
      <div class="words brief">
        ${still ? html`<p class="say" part="cue">${word}</p>` : nothing}
        ${follows ? html`<p class="more">${this.text(playing!.step.say, playing!.side)}</p>` : nothing}
        <p class="more">${paceLine(pattern, this, b)}</p>
      </div>
      ${playing ? sessionRail(playing, this) : follows ? nothing : startRail(this, moment.kind === 'idle')} ${tuneRail(this, !!playing?.length)}
      ${settingsFold(this, false, playing ? onceMore(this) : nothing)}${fold(b.whenToStop, html`<p>${b.lightHeaded}</p>`)}
    </div>`;
  }

  #where(moment: Moment): string {
    const {cycle, length} = isPlaying(moment) ? moment : {cycle: null, length: moment.timeline.spans[0]?.length ?? null};
    if (cycle) return this.b.breath(cycle.count, cycle.of);
    return length === null ? '' : this.t.time(length);
  }

  /** @internal */
  announcement({type, n, span}: Cue, {timeline: {spans, steps}}: Moment, aloud: boolean): string {
    if (type === 'turn' && aloud) return n! % 2 ? '' : turnWord(steps[spans[span]!.step]!.dose, n, this.b, this);
    return type === 'start' ? this.t.kinds.breaths : type === 'half' || type === 'ten' ? this.t[type] : type === 'finish' ? this.t.done : '';
  }
}
