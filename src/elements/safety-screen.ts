import {ContextConsumer} from '@lit/context';
import {LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {languageOf, onPageChange, tongueOf} from '../devices/page.js';
import {routineLoads} from '../library/loads.js';
import {isLoad, loads as allLoads, type Load} from '../safety/loads.js';
import {asksMore, back, cardOf, cards, detailed, marked, next, opened, told, type Asked, type ScreenState} from '../safety/screen.js';
import {stopsAll, verdict, type Outcome, type ScreenAnswers, type Verdict} from '../safety/verdict.js';
import {screen as english, type ScreenWords} from '../strings/en/screen.js';
import {sittingContext, type Screening, type Sitting} from './context.js';
import {SessionEvent} from './events.js';
import {moveFocus} from './focus.js';
import {mask} from './masking.js';
import {pageDefaults, pageRules} from './page-defaults.js';
import {folds} from './styles/folds.js';
import {keys} from './styles/keys.js';
import {questions} from './styles/questions.js';
import {reading} from './styles/reading.js';
import {room} from './styles/room.js';
import {words} from './styles/words.js';
import {onPaper} from './templates/on-paper.js';
import {agreedCard, conditionsCard, detailsCard} from './templates/conditions-card.js';
import {outcomePage} from './templates/screen-outcome.js';
import {reviewCard} from './templates/review-card.js';
import type {ScreenView} from './templates/screen-view.js';
import {signsCard, whichCard} from './templates/signs-card.js';
import {translate} from './translate.js';
import {quote} from './trouble.js';
import {version} from './version.js';

/**
 * The questions before an exercise: signs that need care first, then conditions that change what fits. Everything stays
 * in the element; the page learns only that the questions are answered. These rules have not been reviewed by a clinician yet.
 *
 * @tag safety-screen
 * @summary Safety questions before an exercise.
 * @fires {SessionEvent} screen-complete - All is answered; the same for every outcome.
 * @slot - Shown before the script runs.
 * @slot book - Where a clinician should be asked first: a way to book a visit.
 * @slot call - There: a way to call the clinic.
 * @csspart room - The whole surface.
 * @csspart title - Its name.
 * @csspart progress - The floor: one mark for each card.
 * @csspart cue - The question.
 * @csspart controls - A row of keys.
 * @csspart answer - An answer.
 * @csspart back - The back key.
 * @csspart next - The next key.
 * @csspart start - Inside a routine: the key to easy breathing, where nothing else fits.
 * @csspart call - The key that calls for help.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 * @cssproperty [--psoas-heading-font=inherit] - The face of the question.
 * @cssproperty [--psoas-radius=14px] - The outer corner.
 */
export class SafetyScreen extends LitElement implements ScreenView {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [room, keys, words, reading, folds, questions];
  static override properties: PropertyDeclarations = {loads: {}, routine: {}, emergencyNumber: {attribute: 'emergency-number'}, name: {reflect: true}, share: {converter: (value) => value !== null && (value === 'answers' ? value : true)}};

  /** What the exercise asks of the body, as a list of loads: only what matters for these is asked. */
  loads: string | null = null;
  /** Id of a built-in routine, in place of `loads`. */
  routine: string | null = null;
  /** Whom to call in an emergency. */
  emergencyNumber = '';
  /** Its name in a form. Submits nothing unless `share`. */
  name = '';
  /** Offers to share the result with this page, if the person ticks it; `answers`: the answers as well. */
  share: boolean | 'answers' = false;

  protected readonly internals = this.attachInternals();
  /** What the routine around it hands down: `null` before it has a session, `undefined` where there is none around. */
  #sitting: Sitting | null | undefined;
  #own: ScreenState | null = null;
  /** What is searched for among the conditions. */
  #sought = '';
  /** What is ticked on a card of signs that is open. */
  #ticked: ReadonlySet<string> = new Set();
  #verdict: Verdict | null = null;
  /** What the person agreed to share, as it was asked. */
  #shared: boolean | 'answers' = false;
  /** The loads that were asked about, when all was answered. */
  #about: readonly string[] = [];
  #leave = (): void => {};

  constructor() {
    super();
    this.internals.role = 'group';
    new ContextConsumer(this, {
      context: sittingContext,
      subscribe: true,
      callback: (sitting) => {
        if (!this.follows) return;
        this.#sitting = sitting;
        if (this.#within?.state.page !== 'outcome') this.#verdict = null;
        this.requestUpdate();
      },
    });
  }

  /** It asks what the routine around it needs to know. @internal */
  get follows(): boolean {
    return this.loads === null && this.routine === null;
  }
  get #within(): Screening | null {
    return this.#sitting?.screening ?? null;
  }
  /** What came out, once the person has agreed to share it with this page: only with `share`, and answers only with `share="answers"`. */
  get result(): {outcome: Outcome; answers?: ScreenAnswers} | null {
    if (!this.#shared || this.#shared !== this.share || !this.#verdict) return null;
    return {outcome: this.#verdict.outcome, ...(this.share === 'answers' && {answers: {...this.state.answers}})};
  }
  /** Whether an exercise with this load may be offered: `null` until the person has agreed to share the result. */
  allows(load: string): boolean | null {
    const {result} = this;
    if (!result) return null;
    // What was not asked about is not offered.
    return this.#about.includes(load) && (result.outcome === 'go' || result.outcome === 'go-with-changes') && !this.#verdict!.blocked.includes(load as Load);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    // The words around it may be another language's.
    this.requestUpdate();
    this.#leave = onPageChange(() => this.requestUpdate());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    this.#sitting = undefined;
  }

  /** Its form was reset: nothing is shared any more. */
  formResetCallback(): void {
    this.#share(false);
  }

  /** @internal */
  get t(): ScreenWords {
    return languageOf(this)?.screen ?? english;
  }
  /** @internal */
  readonly text = (source: string): string => translate(this, source);
  /** @internal */
  get asked(): Asked {
    return this.#within?.asked ?? {rules: pageRules()!, loads: this.#unknown ? allLoads : this.#named};
  }
  get #named(): readonly string[] {
    return (this.routine === null ? this.loads?.split(/[\s,]+/).filter(Boolean) : routineLoads[this.routine]) ?? [];
  }
  /** What it does not know: then it asks everything. */
  get #unknown(): string {
    const {routine} = this;
    if (routine !== null) return Object.hasOwn(routineLoads, routine) ? '' : `${quote('routine', routine)} is not known. Use ${Object.keys(routineLoads).join(', ')}, or loads.`;
    const other = this.#named.find((load) => !isLoad(load));
    return other ? `loads: ${other.slice(0, 40)} is not known. Use ${allLoads.join(', ')}.` : '';
  }
  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) return;
    const elsewhere = changed.has('loads') || changed.has('routine');
    // The page asks for something else than what the person agreed to.
    if (changed.has('share') || elsewhere) this.#share(false);
    const more = elsewhere && this.#verdict && !this.#within && asksMore(this.asked, this.state);
    if (more) this.turn(more);
    else if (elsewhere && this.#verdict) this.#about = this.asked.loads;
  }
  protected override updated(changed: PropertyValues): void {
    const unknown = (changed.has('loads') || changed.has('routine')) && this.#unknown;
    if (unknown) console.error(`<${this.localName}> ${unknown} Until then everything is asked.`);
  }
  /** @internal */
  get state(): ScreenState {
    return this.#within?.state ?? (this.#own ??= opened(this.asked, null, false));
  }
  #keep(state: ScreenState): void {
    if (this.#within) this.#within.state = state;
    else this.#own = state;
    this.requestUpdate();
  }

  /** To the question. */
  override focus(): void {
    void this.updateComplete.then(() => moveFocus(this.renderRoot.querySelector<HTMLElement>('[data-focus]') ?? this.#sitting));
  }

  /** @internal */
  readonly turn = (state: ScreenState | null): void => {
    [this.#sought, this.#ticked, this.#verdict, this.#shared] = ['', new Set(), null, false];
    this.internals.setFormValue(null);
    if (!state) return this.#within ? this.#within.leave() : this.turn({...this.state, page: 'outcome'});
    this.#keep(state);
    if (state.page === 'outcome') this.#finish();
    this.focus();
  };
  /** @internal */
  readonly mark: ScreenView['mark'] = (entry, answer) => this.#keep(marked(this.state, entry, answer));
  /** @internal */
  readonly detail: ScreenView['detail'] = (family, chosen) => this.#keep(detailed(this.state, family, chosen));
  /** @internal */
  readonly agree = (id: string, on: boolean): void => this.#keep({...this.state, agreed: [...this.state.agreed.filter((one) => one !== id), ...(on ? [id] : [])]});
  /** @internal */
  readonly back = (): void => this.turn(back(this.asked, this.state));
  /** @internal */
  readonly next = (): void => {
    const {asked, state} = this;
    this.turn(state.page.startsWith('which-') ? told(asked, state, [...this.#ticked]) : next(asked, state));
  };

  #finish(): void {
    const {answers, agreed} = this.state;
    // Inside a routine pressure has its own question, at the step that presses.
    const found = verdict(answers, {pressure: !!this.#within, agreed, rules: this.asked.rules, ...(this.#within && {surface: this.#within.surface})});
    if (this.#within && !this.#within.enough(found)) return;
    this.#verdict = found;
    this.#about = this.asked.loads;
    this.dispatchEvent(new SessionEvent('screen-complete'));
    this.#within?.done(found);
  }

  protected override render(): TemplateResult | typeof nothing {
    // A clinic's rules that cannot be used are not asked in part.
    if (!this.#within && !pageRules()) return html`<slot></slot>`;
    const {t, state, asked} = this;
    this.internals.ariaLabel = t.title;
    // Inside a routine it waits until that asks.
    if (this.#sitting !== undefined && !this.#sitting?.asking) return nothing;
    const found = this.#verdict;
    if (found) return this.#room(stopsAll(found.outcome) ? t.stoppedHere : '', this.#outcome(found));
    if (state.page === 'review') return this.#room('', reviewCard(this));
    const way = cards(asked, state);
    const at = way.indexOf(cardOf(state.page));
    const place = html`<div class="floor floor-top" part="progress" aria-hidden="true"><ol class="marks">${way.map((_, i) => html`<li class="mark"><span class="bar"><i class="fill ${i < at ? 'full' : ''}"></i></span></li>`)}</ol></div>`;
    return this.#room(t.count(at + 1, way.length), [place, this.#card(at === 0)]);
  }

  #room(where: string, inside: unknown): TemplateResult {
    return html`<div class="room" part="room" lang=${tongueOf(this)}><div class="head"><p class="title" part="title">${this.t.title}</p><p class="where" id="where">${where}</p></div>${inside}</div>${onPaper(this)}`;
  }

  #card(first: boolean): TemplateResult {
    const {page} = this.state;
    const card = cardOf(page);
    if (page === 'details') return detailsCard(this);
    if (page === 'agreed') return agreedCard(this);
    if (card === 'conditions') {
      return conditionsCard(this, this.#sought, (sought) => {
        this.#sought = sought;
        this.requestUpdate();
      });
    }
    if (card === page || card === 'brief') return signsCard(this, card, first && !this.#within);
    return whichCard(this, card, this.#ticked, (id, on) => {
      this.#ticked = new Set([...this.#ticked].filter((one) => one !== id).concat(on ? [id] : []));
      this.requestUpdate();
    });
  }

  #outcome({outcome, flags}: Verdict): TemplateResult {
    const {emergencyNumber = '', contact = ''} = pageDefaults();
    const {t, share} = this;
    const raised = this.asked.rules.redFlags.filter(({id}) => flags.includes(id));
    return outcomePage(this, {
      outcome,
      today: raised.some(({today}) => today),
      call: raised.some(({call}) => call),
      maternity: raised.some(({group}) => group === 'pregnancy'),
      contact,
      number: (this.#within ?? this).emergencyNumber || emergencyNumber,
      sharing: share ? {words: share === 'answers' ? t.shareAnswers : t.share, more: share === 'answers' ? t.shareAnswersMore : t.shareMore, on: !!this.#shared, change: (on) => this.#share(on)} : null,
      breathe: this.#within && (() => this.#within!.breathe()),
    });
  }

  #share(on: boolean): void {
    this.#shared = on && this.share;
    this.internals.setFormValue(this.result?.outcome ?? null);
    this.requestUpdate();
  }
}
