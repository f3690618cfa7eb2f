import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Cue} from '../core/cues.js';
import {isPlaying, type Moment, type PlayingMoment} from '../core/moment.js';
import {holdTimeline} from '../core/holds.js';
import type {Side, Timeline} from '../core/timeline.js';
import {Every, hoursOf, type EveryHost} from './every.js';
import {SessionElement} from './session-element.js';
import {dial as dialStyles} from './styles/dial.js';
import {far} from './styles/far.js';
import {folds} from './styles/folds.js';
import {keys} from './styles/keys.js';
import {room} from './styles/room.js';
import {dial} from './templates/dial.js';
import {floor, repeatMarks} from './templates/floor.js';
import {againRail, onceMore, releaseRail, sessionRail, startRail, tuneRail} from './templates/keys.js';
import {settingsFold} from './templates/settings.js';
import {sideAndRep, soon} from './templates/where.js';
import {countOf, timeOf, Trouble, wordOf, type Written} from './trouble.js';

/**
 * A timer for holds: prepare, hold, rest, repeats and sides. Works from HTML alone; what stands between its tags is shown
 * where scripts do not run. Inside a routine and without `hold` it shows the routine's session.
 *
 * @tag hold-timer
 * @summary A hold timer with sides, repeats, rests and an open end.
 * @fires {SessionEvent} session-start - The sitting has begun.
 * @fires {SessionStepEvent} session-step - A repeat, rest, side or switch has begun.
 * @fires {SessionEvent} session-pause - It waits.
 * @fires {SessionEvent} session-resume - It goes on.
 * @fires {SessionStopEvent} session-stop - It was ended early.
 * @fires {SessionFinishEvent} session-finish - It is done.
 * @slot - Shown before the script runs, and where something is wrong.
 * @csspart room - The whole surface.
 * @csspart title - Its name.
 * @csspart ring - The ring.
 * @csspart clock - The digits.
 * @csspart progress - The floor.
 * @csspart controls - A row of keys.
 * @csspart cue - What is to be done: inside a routine, and from afar.
 * @csspart start - The start key.
 * @csspart again - The key that begins again.
 * @csspart later - The key that puts a break off.
 * @csspart stop - The stop key.
 * @csspart back - The back key.
 * @csspart pause - The pause key.
 * @csspart next - The next key.
 * @csspart release - The key of an open-ended hold.
 * @csspart repeat - The key that does the last step again.
 * @csspart try - The key that lets the sound be heard.
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
export class HoldTimer extends SessionElement implements EveryHost {
  static override styles = [room, keys, folds, dialStyles, far];
  static override properties: PropertyDeclarations = {hold: {}, most: {}, contract: {}, effort: {}, rest: {}, reps: {}, sides: {}, switch: {}, prepare: {}, label: {}, every: {}, everyHours: {attribute: 'every-hours'}};

  /** How long one hold lasts, 1 s to 60 min; with `most`, at least. Default 30 s. */
  hold: Written = null;
  /** Open-ended: the person ends the hold when they feel the release, after this time at most. */
  most: Written = null;
  /** A push of this long, 1 s to 60 s, before each hold. */
  contract: Written = null;
  /** How strong that push is, as a share of full strength. Default 20%. */
  effort: Written = null;
  /** Between repeats, up to 10 min. Default 0, none. */
  rest: Written = null;
  /** How often, 1 to 100. Default 1. */
  reps: Written = null;
  /** `both` does each side in full. */
  sides: 'none' | 'left' | 'right' | 'both' = 'none';
  /** Between the sides, up to 60 s. Default 10 s. */
  switch: Written = null;
  /** Before the first hold, up to 120 s. Default 3 s. */
  prepare: Written = null;
  /** Its name. */
  label = '';
  /** Comes back after this time, 1 min to 24 h: asks gently, while the page is open. */
  every: Written = null;
  /** Only between these hours, as in `9-17` or `mon-fri 9-17`. */
  everyHours: string | null = null;

  /** @internal */
  interval: number | null = null;
  /** @internal */
  hours = hoursOf(null);
  readonly #again = new Every(this);

  protected get shapes(): readonly string[] {
    return Object.keys(HoldTimer.properties);
  }
  /** @internal */
  get follows(): boolean {
    return this.hold == null;
  }

  protected plan(): Timeline {
    const {hold, most, label} = this;
    this.hours = hoursOf(this.everyHours);
    this.interval = this.every == null ? null : timeOf('every', this.every, 60, 86_400);
    const least = timeOf('hold', hold ?? 30, 1, 3600);
    const longest = most == null ? null : timeOf('most', most, 1, 3600);
    if (longest !== null && longest < least) throw new Trouble(`most="${most}" is less than hold="${hold ?? '30s'}". Raise it, or lower hold.`);
    const sides = {none: [null], left: ['left'], right: ['right'], both: ['left', 'right']} satisfies Record<string, (Side | null)[]>;
    return holdTimeline({
      label,
      hold: least,
      most: longest,
      contract: this.contract == null ? 0 : timeOf('contract', this.contract, 1, 60),
      effort: countOf('effort', String(this.effort ?? 20).replace('%', ''), 5, 100),
      rest: timeOf('rest', this.rest ?? 0, 0, 600),
      reps: countOf('reps', this.reps ?? 1, 1, 100),
      sides: sides[wordOf('sides', this.sides, ['none', 'left', 'right', 'both'])],
      switch: timeOf('switch', this.switch ?? 10, 0, 60),
      prepare: timeOf('prepare', this.prepare ?? 3, 0, 120),
    });
  }

  protected draw(moment: Moment): TemplateResult | typeof nothing {
    this.internals.ariaLabel = this.label || null;
    const playing = isPlaying(moment) ? moment : null;
    const follows = this.session === this.sitting?.session;
    // What is not its part of the routine, the routine itself shows.
    if (follows && !(playing && ['prepare', 'hold', 'contract', 'release', 'rest', 'switch'].includes(playing.kind))) return nothing;
    const afar = this.settings.on('far');
    const openEnded = moment.timeline.spans.some(({kind}) => kind === 'release');
    return html`<div class="room" part="room">
      <div class="head"><p class="title" part="title">${this.label || this.text(playing?.step.title ?? '')}</p><p class="where">${playing ? sideAndRep((playing.kind === 'prepare' && playing.next) || playing.span, this.t) : this.#dose(moment)}</p></div>
      <div class="stage">${dial(moment, afar ? '' : this.#sub(moment), this)}</div>
      ${floor(repeatMarks(moment, this), moment, this)}
      ${follows || afar ? html`<div class="told"><p class="say" part="cue" tabindex="-1" ?data-focus=${follows}>${follows ? this.#say(playing!) : this.#sub(moment) || this.label}</p>${afar ? html`<p class="soon">${playing ? soon(playing, this.t) : ''}</p>` : nothing}</div>` : nothing}
      ${openEnded ? releaseRail(moment, this) : nothing} ${playing ? sessionRail(playing, this) : follows ? nothing : this.#again.prompting ? againRail(this, moment.kind === 'idle', () => this.#again.later()) : startRail(this, moment.kind === 'idle')}
      ${tuneRail(this, !!playing)}${settingsFold(this, false, playing ? onceMore(this) : nothing)}
    </div>`;
  }

  /** What is to be done, before it begins: how often, where it is more than once. */
  #dose({timeline}: Moment): string {
    const work = timeline.spans.filter(({kind}) => kind === 'hold' || kind === 'release');
    const reps = work[0]?.reps ?? 1;
    return work.length > reps ? this.t.eachSide(reps) : reps > 1 ? this.t.times(reps) : '';
  }

  /** What the routine around it says. */
  #say({kind, side, step, span}: PlayingMoment): string {
    return kind === 'contract' ? this.t.push(span.effort!) : kind === 'rest' ? this.t.kinds.rest : this.text(kind === 'switch' ? this.t.changeTo : step.say, side);
  }

  /** What was pushed is let go of. */
  #eases({spans}: Timeline, index: number): boolean {
    return spans[index - 1]?.kind === 'contract';
  }

  /** The few words under the digits. */
  #sub(moment: Moment): string {
    const {t} = this;
    if (this.#again.prompting) return t.timeAgain;
    if (!isPlaying(moment)) return moment.kind === 'finished' ? t.done : moment.kind === 'stopped' ? t.stopped : '';
    if (moment.status === 'paused') return moment.away?.done ? t.done : t.paused;
    switch (moment.kind) {
      case 'hold': return this.#eases(moment.timeline, moment.index) ? t.letGo : '';
      case 'contract': return t.push(moment.span.effort!);
      case 'release': return moment.length ? t.atMost(t.time(moment.length)) : '';
      default: return t.kinds[moment.kind];
    }
  }

  /** @internal */
  announcement({type, span}: Cue, {timeline}: Moment): string {
    const {t} = this;
    const at = timeline.spans[span]!;
    switch (type) {
      case 'half': case 'ten': return t[type];
      case 'release': return t.mayRelease;
      case 'finish': return t.done;
      case 'switch': return this.text(t.changeTo, at.side);
      case 'prepare': case 'rest': case 'start': return [this.#eases(timeline, span) ? t.letGo : at.kind === 'contract' ? t.push(at.effort!) : t.kinds[at.kind], type === 'start' && sideAndRep(at, t), at.length && (at.kind === 'release' ? t.atMost(this.spoken(at.length)) : this.spoken(at.length))].filter(Boolean).join(', ');
      default: return '';
    }
  }
}
