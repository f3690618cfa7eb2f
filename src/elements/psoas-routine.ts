import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {compile} from '../core/compile.js';
import {withDoses, type Defaults} from '../core/defaults.js';
import type {Cue} from '../core/cues.js';
import type {Command, Log} from '../core/log.js';
import {isPlaying, type Moment} from '../core/moment.js';
import type {Routine} from '../core/routine.js';
import type {Choices, Timeline} from '../core/timeline.js';
import {languageOf} from '../devices/page.js';
import {pageClock} from '../devices/page-clock.js';
import {adviceFor} from '../library/advice.js';
import type {Surface} from '../safety/verdict.js';
import {signKind} from '../safety/stop-signs.js';
import {breath, type BreathWords} from '../strings/en/breath.js';
import {routine as english, type RoutineWords} from '../strings/en/routine.js';
import {announcementOf} from './announcement.js';
import {Chooser} from './chooser.js';
import {ComingBack, type ComingBackHost, type Place} from './coming-back.js';
import {Every, type EveryHost} from './every.js';
import {sittingContext} from './context.js';
import {commandOf} from './keyboard.js';
import {Kiosk, type KioskHost} from './kiosk.js';
import {pageDefaults} from './page-defaults.js';
import {Paper} from './paper.js';
import {sentences} from './spoken.js';
import {RoutineAttributes} from './routine-attributes.js';
import {RoutineFinder, type FinderHost} from './routine-finder.js';
import {ScreenMemory} from './screen-memory.js';
import {ScreenPath} from './screen-path.js';
import {breath as breathStyles} from './styles/breath.js';
import {dial} from './styles/dial.js';
import {folds} from './styles/folds.js';
import {keys} from './styles/keys.js';
import {questions} from './styles/questions.js';
import {room} from './styles/room.js';
import {figureStyles} from './styles/figure.js';
import {routineStyles} from './styles/routine.js';
import {sheet} from './styles/sheet.js';
import {words} from './styles/words.js';
import {mask} from './masking.js';
import {easeChange, endPage, muchWorse, type After} from './templates/end-page.js';
import {planPage} from './templates/plan-page.js';
import {failedPage, promptPage, startPage, type Pages} from './templates/routine-pages.js';
import {printSheet} from './templates/print-sheet.js';
import {stepPage} from './templates/step-page.js';
import {Tracks} from './tracks.js';
import {Trouble, wordOf} from './trouble.js';

/** Elements that stand inside the routine and show a part of its session, and what they show. */
const shownBy: Readonly<Record<string, readonly Moment['kind'][]>> = {
  'hold-timer:not([hold])': ['prepare', 'hold', 'contract', 'release', 'rest', 'switch'],
  'breath-pacer:not([pattern])': ['breaths'],
  'safety-screen:not([loads]):not([routine])': ['screening'],
};

/**
 * A whole sitting: what one needs, the safety questions, each step with its time, and how it was before and after.
 * Everything stays in the element. What stands between its tags is shown where scripts do not run.
 *
 * @tag psoas-routine
 * @summary A guided routine.
 * @fires {SessionEvent} session-start - The sitting has begun: after the questions, before the first step.
 * @fires {SessionStepEvent} session-step - A step, repeat, rest, side or switch has begun.
 * @fires {SessionEvent} session-pause - It waits.
 * @fires {SessionEvent} session-resume - It goes on.
 * @fires {SessionStopEvent} session-stop - It was ended early.
 * @fires {SessionFinishEvent} session-finish - It is done.
 * @fires {SessionEvent} screen-complete - The safety questions are answered; the same for every outcome.
 * @slot - Shown before the script runs, and where something is wrong; or a layout of the page's own.
 * @slot finish - Beside the words of the end.
 * @slot call-to-action - Under the words of the end.
 * @slot step-* - In place of the figure of one step: `step-`, the technique's id, and which of its steps, as in `step-half-kneeling-2`.
 * @slot print - At the foot of the printed sheet: the clinic's name.
 * @slot book - Where a clinician should be asked first, or nothing fits: a way to book a visit.
 * @slot call - There, and after a sign to stop: a way to call the clinic.
 * @csspart sheet - The printed sheet.
 * @csspart room - The whole surface.
 * @csspart title - Its name.
 * @csspart figure - The figure.
 * @csspart ring - The ring.
 * @csspart breath - The breath.
 * @csspart clock - The digits.
 * @csspart progress - The floor.
 * @csspart cue - The instruction.
 * @csspart screen - The way into the safety questions.
 * @csspart controls - A row of keys.
 * @csspart start - The start key.
 * @csspart stop - The stop key.
 * @csspart back - The back key.
 * @csspart pause - The pause key.
 * @csspart next - The next key.
 * @csspart release - The key of an open-ended hold.
 * @csspart answer - An answer.
 * @csspart again - The key that begins again.
 * @csspart choice - A routine to choose.
 * @csspart sign - A sign to stop.
 * @csspart read - The key that reads the signs aloud.
 * @csspart help - What to do after it.
 * @csspart later - The key that puts a break off.
 * @csspart switch - A switch for sound or screen.
 * @csspart more-time - The key that adds time.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 * @cssproperty [--psoas-heading-font=inherit] - The face of titles and instructions.
 * @cssproperty [--psoas-radius=14px] - The outer corner.
 * @cssState idle - Nothing has begun.
 * @cssState screening - The safety questions are open.
 * @cssState running - Time runs.
 * @cssState waiting - It waits for the person's own step.
 * @cssState paused - It waits.
 * @cssState stopped - It was ended early.
 * @cssState finished - It is done.
 */
export class PsoasRoutine extends RoutineAttributes implements Pages, ComingBackHost, EveryHost, FinderHost, KioskHost {
  static override styles = [room, keys, words, folds, dial, breathStyles, questions, figureStyles, routineStyles, sheet];
  protected readonly follows = false;
  #current: Routine | null = null;
  readonly #finder = new RoutineFinder(this);
  readonly #chooser = new Chooser(this);
  readonly #again = new Every(this);
  #defaults: Defaults | null = null;
  #chosen: Partial<Choices> = {};
  readonly #memory = new ScreenMemory(this);
  readonly #path = new ScreenPath({
    session: () => this.session!,
    choices: () => this.choices,
    available: () => this.#chooser.available,
    use: (routine) => (this.#current = routine),
    act: (command) => this.act(command),
    today: () => this.#today,
    lastScreened: (rules) => (this.#back.place ? this.#today : this.#memory.last(rules)),
    screened: (rules) => this.#memory.keep(rules, this.#today),
    begun: () => this.#begun(),
    redraw: () => this.requestUpdate(),
  });
  /** On paper stands all of it, as it was written or as today's answers left it. */
  readonly #paper = new Paper(this);
  readonly #back = new ComingBack(this, () => pageClock().wall());
  readonly #tracks = new Tracks(this.settings);
  /** Where to go on once the questions are passed. */
  #place: Place | null = null;
  #after: After | null = null;
  /** The sign that the person stopped for. */
  #stoppedFor: string | null = null;
  readonly #provider = new ContextProvider(this, {context: sittingContext, initialValue: null});

  constructor() {
    super();
    new Kiosk(this);
    this.addEventListener('keydown', (event) => {
      const command = commandOf(event, getComputedStyle(this).direction === 'rtl');
      if (!command || !this.session || !isPlaying(this.session.moment)) return;
      event.preventDefault();
      this.act(command);
    });
  }

  /** @internal */
  get r(): RoutineWords {
    return languageOf(this)?.routine ?? english;
  }
  /** @internal */
  get b(): BreathWords {
    return languageOf(this)?.breath ?? breath;
  }
  /** Attributes and the person's own choices together. @internal */
  get choices(): Choices {
    return {...this.given, ...this.#chosen};
  }
  /** @internal */
  get defaults(): Defaults {
    return pageDefaults();
  }
  /** Another piece each day. @internal */
  get advice(): string {
    return this.defaults.advice === false || this.handsOn ? '' : adviceFor(this.#today, this.#path.blocked).text;
  }
  get #today(): number {
    return Math.floor(pageClock().wall() / 86_400_000);
  }
  /** A place to go on at, from before the page was left. @internal */
  get place(): Place | null {
    return this.#back.place;
  }
  /** Goes on there: through the safety questions first, where there are any. @internal */
  goOn(): void {
    this.#place = this.#back.place;
    this.act({type: 'start'});
    if (this.moment && isPlaying(this.moment)) this.#begun();
  }
  #begun(): void {
    const place = this.#place;
    this.#place = null;
    if (place && this.#path.plan) this.#back.goOn(place, this.#path.plan, this.session!);
  }
  /** Forgets what this device remembers; `null` where that is nothing. @internal */
  get forget(): (() => void) | null {
    if (!this.#memory.holds && !this.#back.place) return null;
    return () => {
      this.#memory.forget();
      this.#back.forget();
      this.renew();
      this.requestUpdate();
    };
  }
  /** @internal */
  get written(): Routine | null {
    return this.#finder.found;
  }
  /** @internal */
  get surface(): Surface {
    return this.#path.surface;
  }
  /** On the floor, on a bed, on a chair. @internal */
  lieOn(surface: Surface): void {
    this.#path.surface = surface;
    this.settle();
    this.requestUpdate();
  }
  /** How many questions stand before it. @internal */
  get questions(): number {
    return this.screen === 'host' ? 0 : this.#path.screening.state.brief ? 2 : 8;
  }
  /** Opens the safety questions again; `null` where the page has asked them, or where they left no plan to change. @internal */
  get reopen(): (() => void) | null {
    return this.screen === 'host' || !this.#path.plan ? null : () => this.#path.reopen();
  }
  /** How it was, as the person said. Told to nobody. @internal */
  get howItIs(): After | null {
    return this.#after;
  }
  /** @internal */
  tell(after: After): void {
    this.#after = after;
    this.#path.worse = after === 'much-worse';
    this.requestUpdate();
  }
  /** Never over words of help. @internal */
  get interval(): number | null {
    return this.moment && !this.#path.care && this.#stoppedFor === null ? this.comesBack : null;
  }
  /** @internal */
  get handsOn(): boolean {
    return this.#current?.audience === 'practitioner';
  }
  /** @internal */
  get callNumber(): string {
    return this.emergencyNumber || (this.defaults.emergencyNumber ?? '');
  }
  /** Stops, and says what to do next. A pulse ends pressure for the day. @internal */
  stopFor(sign: string): void {
    this.#stoppedFor = sign;
    if (signKind(sign) === 'pulse' && !this.handsOn) this.#path.pulse();
    this.act({type: 'stop'});
  }
  /** @internal */
  get patience(): number | null {
    return !this.kiosk || this.status === 'running' ? null : this.status === 'waiting' || this.status === 'paused' ? 300_000 : 60_000;
  }
  /** @internal */
  clear(): void {
    this.#chosen = {};
    this.#stoppedFor = this.#after = null;
    this.#path.clear();
    this.session?.dispatch({type: 'stop'});
    this.#chooser.clear();
    this.#unpick();
  }
  /** @internal */
  choose(more: Partial<Choices>): void {
    this.#chosen = {...this.#chosen, ...more};
    this.settle();
    this.requestUpdate();
  }
  #unpick(): void {
    this.#finder.unpick();
    this.renew();
    this.requestUpdate();
  }
  /** @internal */
  print(): void {
    void this.#paper.print();
  }
  /** @internal */
  pick(routine: Routine): void {
    this.#finder.pick(routine);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    document.addEventListener('visibilitychange', this.#onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tracks.end();
    document.removeEventListener('visibilitychange', this.#onLeave);
  }
  /** The last moment at which a phone lets a page do anything. */
  readonly #onLeave = (): void => {
    if (document.hidden && this.session) this.noted(this.session.moment);
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['definition', 'src', 'routine', 'audience'].some((name) => changed.has(name))) this.#look();
    super.willUpdate(changed);
    // The page has set other defaults.
    if (this.#defaults && this.#defaults !== this.defaults) this.settle();
    this.#defaults = this.defaults;
  }

  protected override updated(): void {
    super.updated();
    const {session} = this;
    const asking = this.#asking;
    const {value} = this.#provider;
    const {screening} = this.#path;
    if (value?.session !== session || (value && (value.asking !== asking || value.screening !== screening))) this.#provider.setValue(session && {session, screening, asking});
  }

  /** What to run has arrived. @internal */
  arrived(): void {
    this.settle();
    this.requestUpdate();
  }
  /** What to run cannot be had. @internal */
  failed(trouble: Trouble): void {
    this.fail(trouble);
  }
  #look(): boolean {
    this.trouble = null;
    return this.#finder.look();
  }

  protected plan(): Timeline | null {
    this.readTimes();
    const {found} = this.#finder;
    if (!found) return null;
    if (this.moment && easeChange(this.moment) <= muchWorse) this.#path.worse = true;
    this.#current = this.#path.begin(withDoses(found, this.defaults), this.callNumber);
    return compile(this.#current, this.choices);
  }
  protected override noted(moment: Moment): void {
    this.#back.note(moment, this.#path.plan);
    this.#tracks.follow(this.session!);
    // Where many come, answers go with the sitting, before the next one can see them.
    if (this.kiosk && moment.kind === 'finished') this.#path.clear();
  }
  /** @internal */
  override settled(): void {
    super.settled();
    if (this.session) this.#tracks.follow(this.session);
  }
  protected override opening(): Log {
    return wordOf('screen', this.screen, ['required', 'host']) === 'host' ? [{type: 'screened', by: 'host', at: pageClock().mono()}] : [];
  }

  get #asking(): boolean {
    return this.#path.asks(this.moment);
  }

  protected override ask(command: Command, byPerson = false): void {
    if (command.type !== 'stop') this.#stoppedFor = null;
    if (command.type === 'start' || command.type === 'toggle') this.#path.care = false;
    if (command.type === 'start' || command.type === 'toggle' || command.type === 'restart') this.#after = null;
    if (command.type === 'stop') this.#place = null;
    // What was planned before a pulse is not done again.
    super.ask(command.type === 'restart' && this.#path.outdated ? {type: 'start'} : command, byPerson);
  }

  protected override render(): unknown {
    if (this.trouble) return failedPage(() => this.#look() && this.arrived(), this);
    if (!this.moment) return this.#finder.choosing ? this.#chooser.render(this.audience) : html`<slot></slot>`;
    const split = this.querySelector(Object.keys(shownBy).join());
    return html`${this.#paper.printing && this.#current ? printSheet(this.#current, this.moment.timeline, this.#paper.code, this, this.b) : nothing}${this.inside ? nothing : this.draw(this.moment)}${split ? html`<slot></slot>` : nothing}`;
  }
  protected override get inside(): HTMLElement | null {
    const kind = this.#asking ? 'screening' : this.moment?.kind;
    if (!kind || this.#path.planning) return null;
    const selector = Object.keys(shownBy).find((one) => shownBy[one]!.includes(kind));
    return selector ? this.querySelector(selector) : null;
  }

  protected draw(moment: Moment): TemplateResult {
    const routine = this.#current!;
    this.internals.ariaLabel = this.text(routine.title);
    if (this.#again.prompting) return promptPage(routine, moment, () => this.#again.later(), this);
    if (this.#path.planning) return planPage(routine, moment, this.#path.adapted!, this.#path, this);
    if (isPlaying(moment) && !this.#asking) return stepPage(moment, this, this.b);
    if (this.#asking) return html`<safety-screen data-focus part="questions" exportparts="room, title, progress, cue, controls, answer, back, next, call"><slot name="book" slot="book"></slot><slot name="call" slot="call"></slot></safety-screen>`;
    return moment.kind === 'idle' ? startPage(routine, moment, this.#finder.picked ? () => this.#unpick() : null, this) : endPage(routine, moment, this.#stoppedFor, this);
  }

  /** @internal */
  announcement(cue: Cue, {timeline}: Moment, aloud: boolean): string {
    const {say = '', list = []} = this.#current?.finish ?? {};
    // Nobody looks: how to get up is said as well.
    return sentences(announcementOf(cue, timeline, this, aloud), ...(aloud && cue.type === 'finish' ? [say, ...list].map((line) => this.text(line)) : []));
  }
}
