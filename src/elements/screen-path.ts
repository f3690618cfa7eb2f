/**
 * The way through the safety questions: what they need to know, and where they lead, before a sitting and in the middle of one.
 * Answers live here and nowhere else; they outlast a sitting and go with the page.
 */
import {compile} from '../core/compile.js';
import type {Command} from '../core/log.js';
import {isPlaying, type Moment} from '../core/moment.js';
import type {Routine} from '../core/routine.js';
import type {Choices} from '../core/timeline.js';
import {techniques} from '../library/routines.js';
import {adapt, type Adapted} from '../safety/adapt.js';
import {loadsOf} from '../safety/loads.js';
import {builtInRules} from '../safety/rules.js';
import {asksMore, opened, turned, type Asked} from '../safety/screen.js';
import {verdict, type Surface, type Verdict} from '../safety/verdict.js';
import type {Session} from '../session/session.js';
import type {Screening} from './context.js';
import {pageRules} from './page-defaults.js';
import {Trouble} from './trouble.js';
import {planFromHere, planOf, type Plan} from './plan.js';

/** What the path asks of the element it belongs to. */
export interface ScreenPathHost {
  session(): Session;
  choices(): Choices;
  /** The techniques that may come in for what leaves. */
  available(): readonly Routine[];
  /** Another routine is run from now on. */
  use(routine: Routine): void;
  /** The person's own step: the focus follows it. */
  act(command: Command): void;
  /** The day at hand. */
  today(): number;
  /** The day on which these questions were last answered on this device, by the same rules; `null` where it remembers none. */
  lastScreened(rules: string): number | null;
  /** They were answered today; the same whatever came out. */
  screened(rules: string): void;
  /** The questions were passed and the plan has begun. */
  begun(): void;
  redraw(): void;
  /** The person has come to another page: the focus goes along. */
  turned(): void;
}

/** After so many days all is asked again. Source: the project's clinical notes, section 7.3. */
const daysKnown = 28;

export class ScreenPath {
  screening: Screening;
  /** What the answers left of the routine; `null` before they are given. */
  adapted: Adapted | null = null;
  /** The questions led to a page of help instead of the routine. */
  care = false;
  /** The questions are open again in the middle of a sitting. */
  reopened = false;
  /** Where it is done. */
  surface: Surface = 'floor';
  /** It was clearly worse afterwards: next time all is asked again. */
  worse = false;
  /** The plan at hand was made before a pulse was felt. */
  outdated = false;
  #written: Routine | null = null;
  /** What is done, and which of it belongs to which step of the routine as written. */
  plan: Plan | null = null;
  /** What is done from here on, once the person goes with it. */
  #planned: (Plan & {leaves: boolean}) | null = null;
  /** Alternatives that the person chose. */
  #preferred: readonly string[] = [];
  #found: Verdict | null = null;
  #before: unknown = null;
  /** A pulse was felt under pressure. In memory only, like all else. */
  #pulsed = false;
  /** The day on which the questions were last answered. */
  #passedOn: number | null = null;

  constructor(private readonly host: ScreenPathHost) {
    const asked: Asked = {rules: builtInRules, loads: []};
    this.screening = {
      asked,
      surface: 'floor',
      emergencyNumber: '',
      state: opened(asked, null, false),
      enough: (found) => this.#enough(found),
      done: (found) => this.#lead(found),
      breathe: () => this.#breathe(),
      leave: () => this.#leave(),
    };
  }

  /** A new sitting. Gives the routine as it may be done today: on the surface at hand, whatever presses asked for, and left out after a pulse. */
  begin(written: Routine, emergencyNumber: string): Routine {
    const rules = pageRules();
    // The console has said why.
    if (!rules) throw new Trouble();
    this.outdated = false;
    this.#written = written;
    this.adapted = this.#found = this.#planned = null;
    this.care = this.reopened = false;
    const fitted = this.#fit(verdict({}, {surface: this.surface, pressure: !this.#pulsed, rules}));
    const asked: Asked = {rules, loads: loadsOf(fitted.routine!)};
    this.screening = {...this.screening, asked, surface: this.surface, emergencyNumber, state: opened(asked, this.screening.state, this.#known(rules.version))};
    this.plan = planOf(fitted, this.host.choices());
    return fitted.routine!;
  }

  /** The questions are open, or lead to a page of help: the plan that they lead to is another page. */
  asks(moment: Moment | null): boolean {
    return this.care || (!this.adapted && (this.reopened || moment?.kind === 'screening'));
  }
  /** The plan that the questions led to is open. */
  get planning(): boolean {
    return !!this.adapted && (this.reopened || this.host.session().moment.kind === 'screening');
  }
  /** In the middle of a sitting: something has changed. */
  reopen(): void {
    this.reopened = true;
    this.adapted = null;
    this.#before = this.screening.state.answers;
    this.screening = {...this.screening, state: turned(this.screening.state, 'review')};
    this.host.session().dispatch({type: 'pause'});
    this.host.turned();
  }
  /** The person goes with the plan. */
  accept(): void {
    const session = this.host.session();
    if (!this.reopened) {
      session.dispatch({type: 'screened', by: 'person'});
      this.host.act({type: 'start'});
      return this.host.begun();
    }
    const planned = this.#planned;
    if (planned && session.dispatch({type: 'plan', timeline: planned.timeline})) {
      this.plan = planned;
      if (planned.leaves) session.dispatch({type: 'next'});
    }
    this.reopened = false;
    this.host.act({type: 'resume'});
    this.host.redraw();
  }
  /** From the plan back to the questions. */
  back(): void {
    this.adapted = null;
    this.screening = {...this.screening, state: turned(this.screening.state, 'review')};
    this.host.turned();
  }
  /** Loads that today's answers leave out, or allow with care. */
  get minded(): readonly string[] {
    return this.#found ? [...this.#found.blocked, ...this.#found.changed] : [];
  }
  /** Of several alternatives, this one. */
  prefer(id: string): void {
    this.#preferred = [id, ...this.#preferred.filter((one) => one !== id)];
    if (this.#enough(this.#found!)) return this.#decide(this.#found!);
    // It asks other things of the body than what came in first.
    this.adapted = null;
    this.host.redraw();
  }

  /** Pressure is over until a doctor has agreed: nothing here can know when that is. */
  pulse(): void {
    this.#pulsed = true;
    this.outdated = true;
  }

  /** Forgets everything. */
  clear(): void {
    this.#passedOn = null;
    this.#pulsed = false;
    this.care = this.reopened = this.worse = false;
    this.#preferred = [];
    this.surface = 'floor';
    this.screening = {...this.screening, state: opened(this.screening.asked, null, false)};
  }

  #known(rules: string): boolean {
    const days = [this.#passedOn, this.host.lastScreened(rules)].flatMap((day) => (day === null ? [] : [this.host.today() - day]));
    return !this.worse && days.some((passed) => passed >= 0 && passed < daysKnown);
  }
  #fit(found: Verdict): Adapted {
    return adapt(this.#written!, this.#pulsed ? {...found, blocked: [...new Set([...found.blocked, 'abdominal-pressure' as const, 'groin-pressure' as const])]} : found, this.host.available(), this.#preferred);
  }

  /** What comes in for something else may ask for more than the routine did. */
  #enough(found: Verdict): boolean {
    const {routine} = this.#fit(found);
    const {screening} = this;
    const asked: Asked = {...screening.asked, loads: [...new Set([...screening.asked.loads, ...(routine ? loadsOf(routine) : [])])]};
    const more = asksMore(asked, screening.state);
    if (more) Object.assign(screening, {asked, state: more});
    return !more;
  }
  #lead(found: Verdict): void {
    this.#decide(found);
    this.host.turned();
  }
  #decide(found: Verdict): void {
    const session = this.host.session();
    const {moment} = session;
    const adapted = this.#fit(found);
    const {rules} = this.screening.asked;
    this.#found = found;
    this.care = !adapted.routine;
    this.worse = false;
    this.#passedOn = this.host.today();
    this.host.screened(rules.version);
    this.adapted = adapted.routine && adapted;
    if (isPlaying(moment)) {
      this.#planned = adapted.routine && planFromHere(this.plan!, adapted, moment);
      if (this.care) {
        this.reopened = false;
        this.host.act({type: 'stop'});
      }
    } else {
      if (moment.kind === 'idle') session.dispatch({type: 'start'});
      this.plan = adapted.routine && planOf(adapted, this.host.choices());
      session.dispatch(this.plan ? {type: 'plan', timeline: this.plan.timeline} : {type: 'stop'});
    }
    this.host.act({type: 'pause'});
    this.host.redraw();
  }
  /** No routine fits before a clinician has looked; easy breathing does. */
  #breathe(): void {
    const breathing = techniques.find(({id}) => id === 'seated-breathing')!;
    const session = this.host.session();
    this.care = false;
    this.plan = null;
    this.host.use(breathing);
    session.dispatch({type: 'start'});
    session.dispatch({type: 'plan', timeline: compile(breathing, this.host.choices())});
    session.dispatch({type: 'screened', by: 'person'});
    this.host.act({type: 'start'});
  }
  #leave(): void {
    const {state, asked, surface} = this.screening;
    this.care = false;
    // What was changed counts, also where somebody goes back without saying so.
    if (this.reopened && state.answers !== this.#before) return this.#lead(verdict(state.answers, {pressure: true, agreed: state.agreed, rules: asked.rules, surface}));
    if (this.reopened) {
      this.reopened = false;
      this.adapted = this.#found && this.#fit(this.#found);
    } else this.host.act({type: 'stop'});
    this.host.turned();
  }
}
