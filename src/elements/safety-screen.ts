import {ContextConsumer} from '@lit/context';
import {LitElement, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {languageOf, onPageChange} from '../devices/page.js';
import {routineLoads} from '../library/loads.js';
import {conditions} from '../safety/conditions.js';
import {redFlags, type FlagGroup, type RedFlag} from '../safety/red-flags.js';
import {verdict, type Outcome, type ScreenAnswer, type ScreenAnswers, type Verdict} from '../safety/verdict.js';
import {screen as english, type ScreenWords} from '../strings/en/screen.js';
import {sittingContext, type Screening} from './context.js';
import {SessionEvent} from './events.js';
import {pageDefaults} from './page-defaults.js';
import {keys} from './styles/keys.js';
import {questions} from './styles/questions.js';
import {room} from './styles/room.js';
import {words} from './styles/words.js';
import {askable, conditionsCard, relevant} from './templates/conditions-card.js';
import {fold, lines} from './templates/fold.js';
import {icons} from './templates/icons.js';
import {callRail, key, rail} from './templates/keys.js';
import {translate} from './translate.js';
import {version} from './version.js';

const groups: readonly FlagGroup[] = ['nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age'];
type Page = FlagGroup | 'conditions';

/**
 * The questions before an exercise: signs that need care first, then conditions that change what fits. Everything stays
 * in the element; the page learns only that the questions are answered. These rules have not been reviewed by a clinician yet.
 *
 * @tag safety-screen
 * @summary Safety questions before an exercise.
 * @fires {SessionEvent} screen-complete - All is answered; the same for every outcome.
 * @slot - Shown before the script runs.
 * @slot book - Where a clinician should be asked first: a way to book a visit or to call.
 * @csspart room - The whole surface.
 * @csspart title - Its name.
 * @csspart progress - The floor: one mark for each card.
 * @csspart cue - The question.
 * @csspart controls - A row of keys.
 * @csspart answer - An answer.
 * @csspart back - The back key.
 * @csspart next - The next key.
 * @csspart call - The key that calls for help.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 * @cssproperty [--psoas-heading-font=inherit] - The face of the question.
 * @cssproperty [--psoas-radius=14px] - The outer corner.
 */
export class SafetyScreen extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  static override styles = [room, keys, words, questions];
  static override properties: PropertyDeclarations = {loads: {}, routine: {}, emergencyNumber: {attribute: 'emergency-number'}, name: {}, share: {type: Boolean}};

  /** What the exercise asks of the body, as a list of loads: only what matters for these is asked. */
  loads: string | null = null;
  /** Id of a built-in routine, in place of `loads`. */
  routine: string | null = null;
  /** Whom to call in an emergency. */
  emergencyNumber = '';
  /** Its name in a form. Submits nothing unless `share`. */
  name = '';
  /** Offers to share the result (never an answer) with this page, if the person ticks it. */
  share = false;

  protected readonly internals = this.attachInternals();
  #within: Screening | null = null;
  /** Inside a routine, until that asks. */
  #waits = false;
  #answers: ScreenAnswers = {};
  #ownPage = 0;
  #ownAgreed: readonly string[] = [];
  /** A second card asks more of what was ticked. */
  #which = false;
  /** What is searched for among the conditions. */
  #sought = '';
  #verdict: Verdict | null = null;
  #shared = false;
  #leave = (): void => {};

  constructor() {
    super();
    this.internals.role = 'group';
    new ContextConsumer(this, {
      context: sittingContext,
      subscribe: true,
      callback: (sitting) => {
        if (this.loads !== null || this.routine !== null) return;
        this.#within = sitting?.screening ?? null;
        // Asked again, it opens where it was left and not on what came out.
        if (this.#waits) [this.#verdict, this.#which, this.#sought] = [null, false, ''];
        this.#waits = !sitting?.asking;
        this.requestUpdate();
      },
    });
  }

  /** What came out, once the person has agreed to share it with this page: only with `share`, and never an answer. */
  get result(): {outcome: Outcome} | null {
    return this.share && this.#shared && this.#verdict ? {outcome: this.#verdict.outcome} : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = onPageChange(() => this.requestUpdate());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  get #t(): ScreenWords {
    return languageOf(this)?.screen ?? english;
  }
  #text(source: string): string {
    return translate(this, source);
  }
  get #loads(): readonly string[] {
    return this.#within?.loads ?? (this.routine === null ? this.loads?.split(/[\s,]+/) : routineLoads[this.routine]) ?? [];
  }
  get #given(): ScreenAnswers {
    return this.#within?.answers ?? this.#answers;
  }
  get #page(): number {
    return this.#within?.page ?? this.#ownPage;
  }
  set #page(page) {
    if (this.#within) this.#within.page = page;
    else this.#ownPage = page;
  }
  #answer(more: Record<string, ScreenAnswer>): void {
    const all = {...this.#given, ...more};
    if (this.#within) this.#within.answers = all;
    else this.#answers = all;
  }
  get #pages(): readonly Page[] {
    const {blocking, changing} = relevant(this.#loads);
    return blocking.length + changing.length ? [...groups, 'conditions'] : groups;
  }

  /** To the question. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus());
  }
  /** Draws anew after something the person did, and lets the focus follow. */
  #turn(): void {
    this.requestUpdate();
    this.focus();
  }

  /** Goes to another page; behind the last one stands the outcome. */
  #go(page: number): void {
    this.#which = false;
    this.#verdict = null;
    if (page < 0) return this.#within?.leave();
    // A flag that needs a clinician first makes the conditions needless.
    const last = verdict(this.#given).outcome === 'clinician-first' ? groups.length : this.#pages.length;
    if (page >= last) return this.#finish();
    this.#page = page;
    this.#turn();
  }

  #finish(): void {
    // Inside a routine pressure has its own question, at the step that presses.
    const answered = askable(this.#loads, (id) => this.#given[id] === 'yes').map(({id}) => id);
    this.#verdict = verdict(this.#given, {pressure: !!this.#within, agreed: this.#agreed.filter((id) => answered.includes(id))});
    this.dispatchEvent(new SessionEvent('screen-complete'));
    this.#within?.done(this.#verdict);
    this.#turn();
  }

  /** One tap on a card: none of it, or something. Where all of a card is an emergency there is nothing more to ask. */
  #card(flags: readonly RedFlag[], none: boolean): void {
    this.#answer(Object.fromEntries(flags.map(({id}) => [id, none ? 'no' : 'unsure'])));
    if (none) return this.#go(this.#page + 1);
    if (flags.every(({action}) => action === 'emergency-now')) return this.#finish();
    this.#which = true;
    this.#turn();
  }

  /** Ticked lines of a card mean yes, the others no; none ticked means not sure about any. */
  #cardDetail(flags: readonly RedFlag[]): void {
    const ticked = new Set(this.#ticked());
    if (ticked.size) this.#answer(Object.fromEntries(flags.map(({id}) => [id, ticked.has(id) ? 'yes' : 'no'])));
    if (verdict(this.#given).outcome === 'emergency') this.#finish();
    else this.#go(this.#page + 1);
  }

  #conditions(): void {
    const ticked = new Set(this.#ticked());
    this.#sought = '';
    this.#answer(Object.fromEntries(conditions.map(({id}) => [id, ticked.has(id) ? 'yes' : 'no'])));
    if (!askable(this.#loads, (id) => ticked.has(id)).length) return this.#finish();
    this.#which = true;
    this.#turn();
  }

  #onAgreed(): void {
    this.#agreed = this.#ticked();
    this.#finish();
  }
  get #agreed(): readonly string[] {
    return this.#within?.agreed ?? this.#ownAgreed;
  }
  set #agreed(ids) {
    if (this.#within) this.#within.agreed = ids;
    else this.#ownAgreed = ids;
  }

  #ticked(): string[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('.tick input:checked')].map(({value}) => value);
  }

  protected override render(): TemplateResult | typeof nothing {
    const t = this.#t;
    this.internals.ariaLabel = t.title;
    if (this.#waits) return nothing;
    const pages = this.#pages;
    const page = pages[Math.min(this.#page, pages.length - 1)]!;
    const found = this.#verdict;
    if (found) return this.#room(found.outcome === 'emergency' || found.outcome === 'clinician-first' ? t.stoppedHere : '', this.#outcome(found));
    const place = html`<div class="floor floor-top" part="progress" aria-hidden="true"><ol class="marks">${pages.map((_, i) => html`<li class="mark"><span class="bar"><i class="fill ${i < this.#page ? 'full' : ''}"></i></span></li>`)}</ol></div>`;
    return this.#room(t.count(this.#page + 1, pages.length), [place, page === 'conditions' ? this.#conditionsPage() : this.#flagsPage(page)]);
  }

  #room(where: string, inside: unknown): TemplateResult {
    return html`<div class="room" part="room"><header class="head"><p class="title" part="title">${this.#t.title}</p><p class="where">${where}</p></header>${inside}</div>`;
  }

  #question(title: string, inside: unknown): TemplateResult {
    return html`<div class="words"><fieldset><legend class="say" part="cue" tabindex="-1" data-focus>${title}</legend>${inside}</fieldset></div>`;
  }

  #tick(id: string, label: string, hidden = false, checked = this.#given[id] === 'yes'): TemplateResult {
    return html`<label class="tick" ?hidden=${hidden}><input type="checkbox" autocomplete="off" value=${id} .checked=${checked} />${this.#text(label)}</label>`;
  }

  #backAndNext(next: () => void): TemplateResult {
    const t = this.#t;
    return rail(t.title, 'two', [key('back', t.back, () => this.#go(this.#which ? this.#page : this.#page - 1), '', icons.back), key('next', t.next, next, 'main', icons.next)]);
  }

  #flagsPage(group: FlagGroup): TemplateResult {
    const t = this.#t;
    const flags = redFlags.filter((flag) => flag.group === group);
    const {title, why} = t.cards[group];
    if (this.#which) return html`${this.#question(t.which, [html`<p class="hint">${t.tickAll}</p>`, flags.map(({id, ask}) => this.#tick(id, ask))])} ${this.#backAndNext(() => this.#cardDetail(flags))}`;
    const first = !this.#page && !this.#within;
    return html`${this.#question(title, lines(flags.map(({ask}) => this.#text(ask))))}
      ${rail(title, 'answers', [key('answer', t.none, () => this.#card(flags, true), 'soft'), key('answer', t.yes, () => this.#card(flags, false), 'soft')])}
      ${first ? nothing : rail(t.title, 'slim', key('back', t.back, () => this.#go(this.#page - 1), '', icons.back))} ${fold(t.why, html`<p>${why}</p>`)}`;
  }

  #conditionsPage(): TemplateResult {
    const t = this.#t;
    if (this.#which) {
      const asked = askable(this.#loads, (id) => this.#given[id] === 'yes');
      return html`${this.#question(t.agreed, [html`<p class="hint">${t.agreedMore}</p>`, asked.map(({id, label}) => this.#tick(id, label, false, this.#agreed.includes(id)))])} ${this.#backAndNext(() => this.#onAgreed())}`;
    }
    const card = conditionsCard({
      loads: this.#loads,
      t,
      sought: this.#sought,
      find: (sought) => {
        this.#sought = sought;
        this.requestUpdate();
      },
      text: (english) => this.#text(english),
      tick: (id, label, hidden) => this.#tick(id, label, hidden),
    });
    return html`${this.#question(t.apply, [html`<p class="hint">${t.leaveOut}</p>`, card])} ${this.#backAndNext(() => this.#conditions())}`;
  }

  #outcome({outcome}: Verdict): TemplateResult {
    const t = this.#t;
    const {emergencyNumber, contact = ''} = pageDefaults();
    const number = (this.#within ?? this).emergencyNumber || (emergencyNumber ?? '');
    const urgent = outcome === 'emergency';
    const stops = urgent || outcome === 'clinician-first';
    const adult = this.#given['under-18'] !== 'yes' && this.#given['rf-child'] !== 'yes';
    const [word, say, more] = urgent ? [t.emergencyWord, t.emergency, t.emergencyMore] : stops ? [t.clinicianWord, adult ? t.clinician : t.adults, adult ? t.clinicianMore : t.adultsMore] : ['', t.done, outcome === 'go' ? t.doneMore : t.changesMore];
    const heading = html`<h2 class="say" part="cue" tabindex="-1" data-focus>${say}</h2>`;
    return html`<div class="words">
        ${urgent ? html`<div class="urgent"><p class="urgent-word">${word}</p>${heading}</div>` : html`${word ? html`<p class="facts">${word}</p>` : nothing}${heading}`}
        <p class="more">${more}</p>${stops && contact ? html`<p class="more">${contact}</p>` : nothing}${stops ? html`<slot name="book"></slot>` : nothing}
        ${this.share ? html`<label class="tick"><input type="checkbox" autocomplete="off" value="share" @change=${this.#onShare} />${t.share}</label><p class="hint">${t.shareMore}</p>` : nothing}
      </div>
      ${urgent && /\d/.test(number) ? callRail(number, t.call(number)) : nothing}
      ${stops && !urgent && adult && this.#within ? rail(t.title, 'one', key('start', t.breathe, () => this.#within!.breathe(), 'soft', icons.play)) : nothing}
      ${rail(t.title, 'slim', key('back', t.change, () => this.#go(this.#page), '', icons.back))}`;
  }

  readonly #onShare = (event: Event): void => {
    this.#shared = (event.target as HTMLInputElement).checked;
    this.internals.setFormValue(this.result?.outcome ?? null);
  };
}
