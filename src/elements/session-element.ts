/**
 * What the timers and the routine have in common: a session of their own or one shown by context, its methods, states and events.
 * An element draws what the moment says; it never keeps time.
 */
import {ContextConsumer} from '@lit/context';
import {html, type nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Cue, CueType} from '../core/cues.js';
import type {Command, Log, LogEvent} from '../core/log.js';
import {isPlaying, type Moment, type Status} from '../core/moment.js';
import type {Side, Timeline} from '../core/timeline.js';
import {langOf, languageOf, onPageChange, tellAll, tongueOf} from '../devices/page.js';
import {pageClock, pageWaker} from '../devices/page-clock.js';
import {sight} from '../devices/sight.js';
import {announcer} from '../devices/announcer.js';
import {sound} from '../devices/sound.js';
import {toneOf} from '../devices/tones.js';
import {createSession, type Change, type Session} from '../session/session.js';
import {timer, type TimerWords} from '../strings/en/timer.js';
import {sittingContext, type Sitting} from './context.js';
import {moveFocus} from './focus.js';
import {SessionOutputs, type OutputsHost} from './outputs.js';
import {Settings} from './settings.js';
import {spokenTime} from './spoken.js';
import {SwitchedElement} from './switched-element.js';
import {onPaper} from './templates/on-paper.js';
import {sided, translate} from './translate.js';
import {Trouble} from './trouble.js';
import {version} from './version.js';
import type {View} from './view.js';

export abstract class SessionElement extends SwitchedElement implements OutputsHost, View {
  static readonly version = version;
  static override properties: PropertyDeclarations = {moment: {state: true}, trouble: {state: true}};

  /** What is drawn. */
  protected moment: Moment | null = null;
  /** Why nothing can be drawn. */
  protected trouble: Trouble | null = null;
  /** The session that is drawn: its own, or that of the routine around it. */
  protected session: Session | null = null;
  /** What the routine around it hands down: `null` before it has a session, `undefined` where there is none around. */
  protected sitting: Sitting | null | undefined;
  protected readonly internals = this.attachInternals();
  readonly #settings = new Settings(this);
  #outputs: SessionOutputs | null = null;
  #seen = false;
  #leave: (() => void)[] = [];
  #unsubscribe = (): void => {};
  #focus = false;
  /** The part that has the focus. */
  #held: string | null = null;
  #complained = '';

  constructor() {
    super();
    this.internals.role = 'group';
    new ContextConsumer(this, {
      context: sittingContext,
      subscribe: true,
      callback: (sitting) => {
        this.sitting = sitting;
        this.settle();
      },
    });
    // Seen from afar, the whole surface is one key: who taps beside a key pauses, and goes on.
    this.addEventListener('click', (event) => {
      const key = event.composedPath().some((one) => one instanceof Element && one.matches('button, a, input, label, summary'));
      if (!this.settings.on('far') || !this.led || key || event.defaultPrevented) return;
      // Of elements within each other one acts.
      event.preventDefault();
      this.act({type: 'toggle'});
    });
  }

  /** Properties that shape the plan: a change of these counts from the next start. */
  protected abstract readonly shapes: readonly string[];
  /** Whether it shows the session of a routine around it, where there is one. @internal */
  abstract readonly follows: boolean;
  /** A key or a tap anywhere may lead the session now. */
  protected get led(): boolean {
    return !!this.session && isPlaying(this.session.moment);
  }
  /** The plan for a sitting, from the attributes as they stand now; `null` where there is nothing to run yet. Throws `Trouble` where they make no sense. */
  protected abstract plan(): Timeline | null;
  /** Whether all words are ours, none the page's: its label, its routine. */
  protected get ours(): boolean {
    return !this.moment?.timeline.title;
  }
  /** What a new session's log begins with. */
  protected opening(): Log {
    return [];
  }
  /** The element between its tags that shows what it does not show itself. */
  protected get inside(): HTMLElement | null {
    return null;
  }
  protected abstract draw(moment: Moment): TemplateResult | typeof nothing;
  /** What is said at a cue: to a screen reader, or aloud. @internal */
  abstract announcement(cue: Cue, moment: Moment, aloud: boolean): string;

  /** Where the session stands. */
  get status(): Status {
    return this.session?.moment.status ?? 'idle';
  }
  /** Those of the routine whose session it shows, else its own. @internal */
  get settings(): Settings {
    return (this.follows && this.sitting?.settings) || this.#settings;
  }
  /** @internal */
  spoken(ms: number): string {
    return spokenTime(ms, this.settings.tongue);
  }
  /** @internal */
  get t(): TimerWords {
    return languageOf(this)?.timer ?? timer;
  }
  /** @internal */
  get still(): boolean {
    return this.settings.on('still');
  }
  /** @internal */
  readonly text = (source: string, side: Side | null = null): string => sided(translate(this, source), side);

  /** @internal */
  readonly act = (command: Command): void => this.ask(command, true);

  override connectedCallback(): void {
    super.connectedCallback();
    // A region for screen readers stands empty in the page before the first words come.
    announcer();
    this.#leave = [sight().watch(this, (seen) => this.#onSight(seen)), onPageChange(() => this.requestUpdate())];
    this.#listen();
    if (this.hasUpdated && !this.session) this.settle();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
    this.#unsubscribe();
    // The routine that it showed may not be around it where it comes to stand.
    if (this.sitting && this.follows) this.#show(null, null);
    this.sitting = undefined;
    // Moved within the same task, the session goes on; really gone, it pauses, falls silent and lets go.
    setTimeout(() => {
      if (this.isConnected || !this.#outputs) return;
      if (this.session!.dispatch({type: 'pause'})) {
        this.noted(this.session!.moment);
        this.#outputs.follow(this.session!.moment);
      }
      this.#outputs.end();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.session || !isPlaying(this.session.moment)) this.heed();
    this.settings.load();
    this.#held = this.shadowRoot?.activeElement?.getAttribute('part') ?? null;
    if (!this.hasUpdated || this.shapes.some((name) => changed.has(name))) this.settle();
  }

  protected override render(): unknown {
    return this.trouble || !this.moment ? html`<slot></slot>` : html`${this.draw(this.moment)}${onPaper(this)}`;
  }

  protected override updated(): void {
    this.#showStatus();
    // A page of another language must not have English read as its own, nor its own as English.
    const room = this.renderRoot.querySelector<HTMLElement>('.room');
    let hides = false;
    if (room) {
      const [ours, page] = [tongueOf(this), langOf(this)];
      room.lang = this.ours ? ours : page;
      // Among words of the page's, the keys and what belongs to them are ours; in a timer all but its name.
      for (const one of room.querySelectorAll<HTMLElement>(`.rail:not(.answers), .sub${'label' in this ? ', .where, summary' : ''}`)) if (one.lang !== ours) one.lang = ours;
      const far = this.settings.on('far') && room.matches(':has(.stage):not(.low, .compare)');
      // From afar the folds are hidden, and the switch in them.
      hides = far && !room.classList.contains('far');
      room.classList.toggle('far', far);
    }
    // A switch that is drawn elsewhere keeps the focus.
    if (this.#held && !this.shadowRoot?.activeElement) moveFocus(this.renderRoot.querySelector<HTMLElement>(`.tune [part="${this.#held}"]`));
    // The focus follows the person's own steps, and is never lost with a key that goes.
    const lost = this.#held && (hides || !this.shadowRoot?.activeElement);
    if (lost || (this.#focus && (this.inside || this.renderRoot.querySelector('[data-focus]')))) this.focus();
    this.#focus = false;
  }

  /** To the words, or to the key that matters most where there are none to read. */
  override focus(): void {
    void this.updateComplete.then(() => moveFocus(this.renderRoot.querySelector<HTMLElement>('[data-focus]') ?? this.renderRoot.querySelector<HTMLElement>('[part~=pause], .main') ?? this.inside ?? (this.follows && this.sitting)));
  }

  /** Asks the session for something. What the person asks for also moves the focus to where it leads. */
  protected override ask(command: Command, byPerson = false): void {
    const {type} = command;
    const starts = type === 'start' || type === 'toggle';
    if (starts) this.catchUp();
    const before = this.session?.moment;
    if (!before) return;
    if (byPerson || starts || type === 'resume' || type === 'restart') sound().unlock();
    // A new sitting where the last one is over.
    if (starts && this.#outputs && (before.kind === 'stopped' || before.kind === 'finished')) this.renew();
    if (this.follows && this.sitting) this.sitting.ask(command);
    else if (!this.session?.dispatch(command)) return;
    const after = this.session!.moment;
    this.#focus = byPerson && (before.kind !== after.kind || (isPlaying(before) && isPlaying(after) && before.index !== after.index));
  }

  /** What was set just before a start counts already. */
  protected catchUp(): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  /** What the session shown should be, now that attributes or context have changed. */
  protected settle(): void {
    if (this.follows && this.sitting !== undefined) this.#show(this.sitting?.session ?? null, null);
    // Words of help, and of how it was, stay until somebody starts again.
    else if (!this.#outputs || this.status === 'idle') this.renew();
  }

  /** Begins anew: a session of its own, made from the attributes. */
  protected renew(): void {
    this.heed();
    try {
      const plan = this.plan();
      const session = plan && createSession(plan, {clock: pageClock(), waker: pageWaker(), log: this.opening()});
      if (session) {
        this.trouble = null;
        this.#complained = '';
      }
      this.#show(session, session && new SessionOutputs(this, session));
    } catch (error) {
      this.fail(error as Error);
    }
  }

  /** Names what is wrong on the console, once, and leaves the page's own text standing. */
  protected fail(trouble: Trouble): void {
    this.trouble = trouble;
    this.#show(null, null);
    // A fault of our own comes with its stack, for whoever mends it.
    if (trouble.message && trouble.message !== this.#complained) console.error(`<${this.localName}> ${trouble.message}`, ...(trouble instanceof Trouble ? [] : [trouble]));
    this.#complained = trouble.message;
  }

  #show(session: Session | null, outputs: SessionOutputs | null): void {
    if (session && session === this.session) return;
    this.#outputs?.end();
    this.#outputs = outputs;
    this.session = session;
    this.#listen();
  }

  #listen(): void {
    this.#unsubscribe();
    this.moment = this.session?.moment ?? null;
    if (this.isConnected && this.session) this.#unsubscribe = this.session.subscribe((moment, change) => this.#onMoment(moment, change), {seconds: this.#seen});
  }

  /** The session stands elsewhere than before. */
  protected noted(_moment: Moment): void {}

  #onMoment(moment: Moment, change: Change): void {
    if (change !== 'second') {
      this.noted(moment);
      this.#outputs?.follow(moment);
      // Whoever heard of it may have asked for something else.
      moment = this.session?.moment ?? moment;
    }
    // Only what is on screen is drawn; the rest waits until it is, or is over.
    if (this.#seen || change === 'event' || !isPlaying(moment)) this.moment = moment;
    else this.#showStatus();
  }

  #onSight(seen: boolean): void {
    this.#seen = seen;
    // What has passed unseen is worked in before anybody listens anew.
    this.session?.look();
    this.#listen();
  }

  /** It is time again: a soft tone, and a word for whoever cannot see it. @internal */
  called(): void {
    if (this.settings.on('sound')) sound().once(toneOf({type: 'wait'})!);
    if (this.announce !== 'off') announcer().say(this.t.timeAgain, this);
  }
  /** Something was switched. @internal */
  settled(): void {
    if (this.session) this.#outputs?.renew(this.session.moment);
    // Elements inside a routine show its switches, and every copy those of the page.
    tellAll();
  }

  #showStatus(): void {
    const {states} = this.internals;
    try {
      if (states.has(this.status) && states.has('far') === this.settings.on('far')) return;
      states.clear();
      states.add(this.status);
      if (this.settings.on('far')) states.add('far');
    } catch {
      // A browser whose custom states still want two dashes: pages there go by the events.
    }
  }

  /** A border that comes and goes; where motion is unwanted it stands for a moment. @internal */
  edge(type: CueType): void {
    const room = (this.inside ?? this).shadowRoot?.querySelector('.room');
    const [from, to] = [{outline: '10px solid var(--_accent)', outlineOffset: '-10px'}, {outline: '10px solid transparent', outlineOffset: '-10px'}];
    room?.animate(this.still ? [from, from] : [from, to], {duration: type === 'last' ? 300 : 800, easing: 'ease-out'});
  }

  /** @internal */
  remark(type: LogEvent['type'], _aloud: boolean): string {
    const {moment} = this.session!;
    if (type === 'added' && isPlaying(moment) && moment.remaining !== null) return this.spoken(moment.remaining);
    return {paused: this.t.paused, away: this.t.paused, resumed: this.t.goingOn, stopped: this.t.stopped}[type as 'paused'] ?? '';
  }
}
