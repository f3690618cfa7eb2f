/** A sitting of the routine element: what is run, the way through its questions, what is remembered, and what its pages see and ask for. What it looks like is not its business. */
import type {PropertyValues} from 'lit';
import {compile} from '../core/compile.js';
import {withDoses, type Defaults} from '../core/defaults.js';
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
import {Chooser} from './chooser.js';
import {ComingBack, stepAt, type Chosen, type ComingBackHost, type Place} from './coming-back.js';
import {DeviceMemory} from './device-memory.js';
import {Every, type EveryHost} from './every.js';
import {Kiosk, type KioskHost} from './kiosk.js';
import {routineDefaults} from './page-doses.js';
import type {After, Pages} from './pages.js';
import {Paper} from './paper.js';
import {RoutineAttributes} from './routine-attributes.js';
import {RoutineFinder, type FinderHost} from './routine-finder.js';
import {ScreenPath} from './screen-path.js';
import {easeChange, muchWorse} from './templates/end-page.js';
import {Tracks} from './tracks.js';
import {wordOf, type Trouble} from './trouble.js';

export abstract class RoutineSitting extends RoutineAttributes implements Pages, ComingBackHost, EveryHost, FinderHost, KioskHost {
  /** What is run, as today's answers left it. */
  protected current: Routine | null = null;
  protected readonly finder = new RoutineFinder(this);
  protected readonly chooser = new Chooser(this);
  protected readonly breaks = new Every(this);
  #defaults: Defaults | null = null;
  /** What is to be run has been named anew. */
  #unread = false;
  /** It was started while what to run was still on its way. */
  #early = false;
  /** What the attributes said when this sitting was planned. */
  #given: Choices = {};
  #chosen: Partial<Choices> = {};
  readonly #memory = new DeviceMemory(this);
  protected readonly path = new ScreenPath({
    session: () => this.session!,
    choices: () => this.choices,
    available: () => this.chooser.available,
    use: (routine) => (this.current = routine),
    act: (command) => this.act(command),
    today: () => this.#today,
    lastScreened: (rules) => (this.#back.place ? this.#today : this.#memory.last(rules)),
    screened: (rules) => this.#memory.keep({screened: {day: this.#today, rules}}),
    begun: () => this.#begun(),
    redraw: () => this.requestUpdate(),
    turned: () => {
      this.requestUpdate();
      this.focus();
    },
  });
  /** On paper stands all of it, as it was written or as today's answers left it. */
  protected readonly paper = new Paper(this);
  readonly #back = new ComingBack(this, () => pageClock().wall());
  readonly #tracks = new Tracks(this, () => {
    const moment = this.session?.moment;
    if (moment && isPlaying(moment) && this.settings.voice) this.settings.read(this.announcement({at: moment.at, type: moment.length === null ? 'wait' : 'start', span: moment.index}, moment, true));
  });
  /** Where to go on once the questions are passed. */
  #place: Place | null = null;
  #after: After | null = null;
  /** The step that a person leaves: the focus goes to the words of the next, and there they are read. */
  protected left: number | null = null;
  /** The sign that the person stopped for. */
  protected stoppedFor: string | null = null;

  constructor() {
    super();
    new Kiosk(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
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
    if (!this.hasUpdated) this.#recall();
    // Another routine counts from the next start.
    this.#unread ||= !this.hasUpdated || ['definition', 'src', 'routine', 'audience'].some((name) => changed.has(name));
    if (this.#unread && this.status === 'idle' && !this.path.care) this.look();
    super.willUpdate(changed);
    // The page has set other defaults.
    if (this.#defaults && this.#defaults !== this.defaults) this.settle();
    this.#defaults = this.defaults;
  }

  /** What to run has arrived. @internal */
  arrived(): void {
    this.settle();
    this.requestUpdate();
    const early = this.#early && this.isConnected && this.session;
    this.#early = false;
    if (early) this.start();
  }
  /** What to run cannot be had. @internal */
  failed(trouble: Trouble): void {
    this.#early = false;
    this.fail(trouble);
  }
  protected look(): boolean {
    this.trouble = null;
    this.#unread = this.#early = false;
    return this.finder.look();
  }

  protected plan(): Timeline | null {
    this.readTimes();
    this.#given = this.given;
    const {found} = this.finder;
    if (!found) return null;
    if (this.#worse) this.path.worse = true;
    this.current = this.path.begin(withDoses(found, this.defaults), this.callNumber);
    return compile(this.current, this.choices);
  }
  protected override noted(moment: Moment): void {
    this.#back.note(moment, this.path.plan);
    this.#tracks.follow(this.session!);
    if (moment.kind === 'finished' && this.#worse) this.#memory.forgetScreen();
    // Where many come, answers go with the sitting, before the next one can see them.
    if (this.kiosk && moment.kind === 'finished') this.path.clear();
  }
  /** An author's recording is heard now, or is about to say a step. */
  protected recorded(src?: string): boolean {
    return this.#tracks.sounding || this.#tracks.heard(src);
  }
  /** As the person had it on this device before. */
  #recall(): void {
    const {sound, first} = this.#memory.kept;
    if (sound !== undefined) this.settings.own.sound = sound;
    if (first) this.#chosen = {first, ...this.#chosen};
  }
  /** @internal */
  override settled(): void {
    const {sound} = this.settings.own;
    if (sound !== undefined) this.#memory.keep({sound});
    super.settled();
    if (this.session) this.#tracks.follow(this.session);
  }
  protected override updated(): void {
    super.updated();
    if (this.session && this.isConnected) this.#tracks.look(this.session);
  }
  protected override get ours(): boolean {
    return this.finder.builtIn;
  }
  protected override opening(): Log {
    return wordOf('screen', this.screen, ['required', 'host']) === 'host' ? [{type: 'screened', by: 'host', at: pageClock().mono()}] : [];
  }

  /** The questions are open. */
  protected get asking(): boolean {
    return this.path.asks(this.moment);
  }

  protected override ask(command: Command, byPerson = false): void {
    const {type} = command;
    // Behind open questions nothing goes on: it ends, or waits for where they lead.
    if (this.path.reopened && type !== 'stop' && type !== 'pause') return;
    // After words of help there is no going back to what was done before.
    if (this.path.care && type === 'restart') return;
    if (type !== 'stop') this.stoppedFor = null;
    if (type === 'start' || type === 'toggle' || type === 'restart') this.#after = null;
    if (type === 'stop') this.path.reopened = false;
    // What was planned before a pulse, or before it was clearly worse, is not done again.
    if (byPerson && !this.shadowRoot?.activeElement?.matches('[data-focus]')) this.left = this.moment && isPlaying(this.moment) ? this.moment.index : -1;
    super.ask(type === 'restart' && (this.path.outdated || this.#worse) ? {type: 'start'} : command, byPerson);
    this.left = null;
    if (type === 'start' || type === 'toggle') this.#early = this.isConnected && !this.session && !this.trouble && !this.finder.choosing;
    else if (type === 'stop' || type === 'pause') this.#early = false;
    if (type !== 'stop') return;
    this.#place = null;
    // Questions that somebody left lead nowhere: the next start asks them again.
    if (this.status === 'idle' && !this.path.care) this.renew();
  }
  protected override catchUp(): void {
    super.catchUp();
    if (this.#unread && this.status !== 'screening' && !(this.moment && isPlaying(this.moment))) this.look();
    // Words of help stay until somebody starts again.
    if (!this.path.care) return;
    this.path.care = false;
    this.renew();
  }
  get #worse(): boolean {
    return this.path.worse || (!!this.moment && easeChange(this.moment) <= muchWorse);
  }
  protected override settle(): void {
    if (!this.path.care) super.settle();
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
    return {...this.#given, ...this.#chosen};
  }
  /** @internal */
  get planned(): number | 'self' {
    return this.#given.pace ?? 1;
  }
  /** @internal */
  get defaults(): Defaults {
    return routineDefaults();
  }
  /** Another piece each day. @internal */
  get advice(): string {
    return this.defaults.advice === false || this.handsOn ? '' : adviceFor(this.#today, this.path.minded).text;
  }
  get #today(): number {
    return Math.floor(pageClock().wall() / 86_400_000);
  }
  /** A place to go on at, from before the page was left. @internal */
  get place(): Place | null {
    return this.#back.place;
  }
  /** @internal */
  get placeStep(): number {
    return this.place ? stepAt(this.place, this.path.plan) : 0;
  }
  /** @internal */
  get chosen(): Chosen {
    const {first, short, handsFree, pace} = this.#chosen;
    return {...(first && {first}), ...(short !== undefined && {short}), ...(handsFree !== undefined && {handsFree}), ...(pace && {pace}), surface: this.path.surface};
  }
  /** Goes on there: through the safety questions first, where there are any. @internal */
  goOn(): void {
    this.#place = this.#back.place;
    if (this.#place) {
      const {surface, ...chosen} = this.#place.chosen;
      if (surface) this.path.surface = surface;
      this.choose(chosen);
    }
    this.act({type: 'start'});
    if (this.moment && isPlaying(this.moment)) this.#begun();
  }
  #begun(): void {
    const place = this.#place;
    this.#place = null;
    if (place && this.path.plan) this.#back.goOn(place, this.path.plan, this.session!);
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
    return this.finder.found;
  }
  /** @internal */
  get surface(): Surface {
    return this.path.surface;
  }
  /** On the floor, on a bed, on a chair. @internal */
  lieOn(surface: Surface): void {
    this.path.surface = surface;
    this.settle();
    this.requestUpdate();
  }
  /** How many questions stand before it. @internal */
  get questions(): number {
    return this.screen === 'host' ? 0 : this.path.screening.state.brief ? 2 : 8;
  }
  /** Opens the safety questions again; `null` where the page has asked them, or where they left no plan to change. @internal */
  get reopen(): (() => void) | null {
    return this.screen === 'host' || !this.path.plan ? null : () => this.path.reopen();
  }
  /** How it was, as the person said. Told to nobody. @internal */
  get howItIs(): After | null {
    return this.#after;
  }
  /** @internal */
  tell(after: After): void {
    this.#after = after;
    this.path.worse = after === 'much-worse';
    if (this.path.worse) this.#memory.forgetScreen();
    this.requestUpdate();
  }
  /** Never over words of help. @internal */
  get interval(): number | null {
    return this.moment && !this.path.care && this.stoppedFor === null ? this.comesBack : null;
  }
  /** @internal */
  get handsOn(): boolean {
    return this.current?.audience === 'practitioner';
  }
  /** @internal */
  get callNumber(): string {
    return this.emergencyNumber || (this.defaults.emergencyNumber ?? '');
  }
  /** Stops, and says what to do next. A pulse ends pressure for the day. @internal */
  stopFor(sign: string): void {
    this.stoppedFor = sign;
    if (signKind(sign) === 'pulse' && !this.handsOn) this.path.pulse();
    this.act({type: 'stop'});
    // Who has stopped already is told all the same.
    this.requestUpdate();
  }
  /** @internal */
  get patience(): number | null {
    return !this.kiosk || this.status === 'running' ? null : this.status === 'waiting' || this.status === 'paused' ? 300_000 : this.status === 'screening' ? 180_000 : 60_000;
  }
  /** @internal */
  clear(): void {
    this.#chosen = {};
    this.stoppedFor = this.#after = null;
    this.path.clear();
    this.session?.dispatch({type: 'stop', by: 'host'});
    this.chooser.clear();
    this.unpick();
  }
  /** @internal */
  choose(more: Partial<Choices>): void {
    this.#chosen = {...this.#chosen, ...more};
    const {first} = more;
    if (first) this.#memory.keep({first});
    this.settle();
    this.requestUpdate();
  }
  protected unpick(): void {
    this.finder.unpick();
    this.renew();
    this.requestUpdate();
  }
  /** @internal */
  print(): void {
    void this.paper.print();
  }
  /** @internal */
  pick(routine: Routine): void {
    this.finder.pick(routine);
  }
}
