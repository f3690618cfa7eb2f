import {ContextProvider} from '@lit/context';
import {html, nothing, type TemplateResult} from 'lit';
import type {Cue} from '../core/cues.js';
import {isPlaying, type Moment} from '../core/moment.js';
import type {LogEvent} from '../core/log.js';
import {announcementOf} from './announcement.js';
import {sittingContext} from './context.js';
import {commandOf} from './keyboard.js';
import {mask} from './masking.js';
import {RoutineSitting} from './routine-sitting.js';
import {sentences} from './spoken.js';
import {breath as breathStyles} from './styles/breath.js';
import {dial} from './styles/dial.js';
import {far} from './styles/far.js';
import {figureStyles} from './styles/figure.js';
import {folds} from './styles/folds.js';
import {keys} from './styles/keys.js';
import {questions} from './styles/questions.js';
import {reading} from './styles/reading.js';
import {room} from './styles/room.js';
import {routineStyles} from './styles/routine.js';
import {sheet} from './styles/sheet.js';
import {step} from './styles/step.js';
import {words} from './styles/words.js';
import {endPage} from './templates/end-page.js';
import {planPage} from './templates/plan-page.js';
import {printSheet} from './templates/print-sheet.js';
import {failedPage, promptPage} from './templates/routine-pages.js';
import {startPage} from './templates/start-page.js';
import {stepFolds} from './templates/step-folds.js';
import {stepPage} from './templates/step-page.js';

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
 * @csspart repeat - The key that does the last step again.
 * @csspart try - The key that lets the sound be heard.
 * @csspart answer - An answer.
 * @csspart again - The key that begins again.
 * @csspart choice - A routine to choose.
 * @csspart sign - A sign to stop.
 * @csspart read - The key that reads the signs aloud.
 * @csspart help - What to do after it.
 * @csspart later - The key that puts a break off.
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
 * @csspart questions - The safety questions.
 * @csspart change - The key that opens them again.
 * @csspart go-on - The key that goes on where somebody was before.
 * @csspart hands-free - The box for steps that go on by themselves.
 * @csspart print - The key that prints.
 * @csspart calendar - The key that saves reminders.
 * @csspart forget - The key that forgets what this device remembers.
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
 * @cssState far - It is seen from afar.
 */
export class PsoasRoutine extends RoutineSitting {
  static override styles = [room, keys, words, reading, step, folds, dial, breathStyles, questions, figureStyles, routineStyles, far, sheet];
  /** @internal */
  readonly follows = false;
  /** What an element inside has shown, the routine shows once that has gone. */
  readonly #inside = new MutationObserver(() => this.requestUpdate());
  readonly #provider = new ContextProvider(this, {context: sittingContext, initialValue: null});

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      const command = commandOf(event, getComputedStyle(this).direction === 'rtl');
      if (!command || !this.led) return;
      event.preventDefault();
      this.act(command);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    this.#inside.observe(this, {childList: true, subtree: true});
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inside.disconnect();
  }

  protected override get led(): boolean {
    return super.led && !this.asking && !this.path.planning;
  }
  protected override updated(): void {
    super.updated();
    const {session} = this;
    const asking = this.asking;
    const {value} = this.#provider;
    const {screening} = this.path;
    if (value?.session !== session || (value && (value.asking !== asking || value.screening !== screening))) this.#provider.setValue(session && {session, screening, asking, settings: this.settings, ask: (command) => this.ask(command), focus: () => void (this.inside || this.asking || this.focus())});
  }

  protected override render(): unknown {
    // What the console has named already is withheld, and nobody is asked to try again.
    if (this.trouble) return !this.trouble.message ? html`<slot></slot>` : failedPage(() => this.look() && this.arrived(), this);
    if (!this.moment) return this.finder.choosing ? this.chooser.render(this.audience) : html`<slot></slot>`;
    const split = this.querySelector(Object.keys(shownBy).join());
    return html`${this.paper.printing && this.current ? printSheet(this.current, this.moment.timeline, this.paper.code, this, this.b) : nothing}${this.inside ? nothing : this.draw(this.moment)}${split ? html`<slot></slot>` : nothing}${this.inside && isPlaying(this.moment) && !this.asking ? html`<div class="room" part="room">${stepFolds(this.moment, this, false)}</div>` : nothing}`;
  }
  protected override get inside(): HTMLElement | null {
    const kind = this.asking ? 'screening' : this.moment?.kind;
    if (!kind || this.path.planning) return null;
    const selector = Object.keys(shownBy).find((one) => shownBy[one]!.includes(kind));
    // What a page has set as a property counts as if it were written.
    return selector ? ([...this.querySelectorAll<HTMLElement & {follows?: boolean}>(selector)].find(({follows}) => follows !== false) ?? null) : null;
  }

  protected draw(moment: Moment): TemplateResult {
    const routine = this.current!;
    this.internals.ariaLabel = this.text(routine.title);
    if (this.breaks.prompting) return promptPage(routine, moment, () => this.breaks.later(), this);
    if (this.path.planning) return planPage(routine, moment, this.path.adapted!, this.path, this);
    if (isPlaying(moment) && !this.asking) return stepPage(moment, this, this.b);
    if (this.asking) return html`<safety-screen data-focus part="questions" exportparts="room, title, progress, cue, controls, answer, back, next, call"><slot name="book" slot="book"></slot><slot name="call" slot="call"></slot></safety-screen>`;
    return moment.kind === 'idle' ? startPage(routine, moment, this.finder.picked ? () => this.unpick() : null, this) : endPage(routine, moment, this.stoppedFor, this);
  }

  /** @internal */
  announcement(cue: Cue, {timeline}: Moment, aloud: boolean): string {
    const {say = '', list = []} = this.current?.finish ?? {};
    const {spans, steps} = timeline;
    // What an author has recorded says the step itself, and nobody speaks over it.
    const says = cue.type === 'start' || cue.type === 'wait';
    if (aloud && this.recorded(says ? steps[spans[cue.span]!.step]!.audio : undefined)) return '';
    // How to get up is said as well; where nobody looks, all of it.
    return sentences(announcementOf(cue, timeline, this, aloud, !aloud && this.left !== null && this.left !== cue.span && !spans[cue.span]!.pattern), ...(cue.type === 'finish' ? [say, ...(aloud ? list : [])].map((line) => this.text(line)) : []));
  }
  /** @internal */
  override remark(type: LogEvent['type'], aloud: boolean): string {
    const {moment} = this.session!;
    // What to do now is read where the focus goes.
    if (type === 'stopped' && (this.path.care || this.stoppedFor !== null)) return '';
    if (!isPlaying(moment)) return super.remark(type, aloud);
    if (type === 'away') return sentences(this.r.welcomeBack, moment.away?.done ? this.r.sleptThrough(this.spoken(moment.elapsed)) : this.r.sleptDuring);
    return aloud && type === 'resumed' && this.recorded(moment.step.audio) ? '' : super.remark(type, aloud);
  }
}
