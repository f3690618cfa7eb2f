/**
 * The way through the safety questions: what they need to know, and where they lead. Answers live here and nowhere else;
 * they outlast a sitting and go with the page.
 */
import {compile} from '../core/compile.js';
import type {Command} from '../core/log.js';
import type {Moment} from '../core/moment.js';
import type {Routine} from '../core/routine.js';
import type {Choices} from '../core/timeline.js';
import {techniques} from '../library/routines.js';
import {adapt, type Adapted} from '../safety/adapt.js';
import {loadsOf} from '../safety/loads.js';
import {asksBeforePressure} from '../safety/pressure.js';
import {verdict, type Verdict} from '../safety/verdict.js';
import type {Session} from '../session/session.js';
import type {Screening} from './context.js';

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
  redraw(): void;
}

export class ScreenPath {
  screening: Screening;
  /** What the answers left of the routine; `null` before they are given. */
  adapted: Adapted | null = null;
  /** Loads that today's answers leave out. */
  blocked: readonly string[] = [];
  /** The questions led to a page of help instead of the routine. */
  care = false;
  #routine: Routine | null = null;
  /** The plan at hand was made before a pulse was felt. */
  outdated = false;
  /** The day on which a pulse was felt under pressure. In memory only, like all else. */
  #pulseOn: number | null = null;

  constructor(private readonly host: ScreenPathHost) {
    this.screening = {loads: [], emergencyNumber: '', answers: {}, agreed: [], page: 0, done: (found) => this.#lead(found), breathe: () => this.#breathe(), leave: () => this.#leave()};
  }

  /** A new sitting. Gives the routine as it may be done today: whatever presses is asked for, and left out after a pulse. */
  begin(written: Routine, emergencyNumber: string): Routine {
    const asking = asksBeforePressure(written);
    this.outdated = false;
    this.#routine = this.#pulseOn === this.host.today() ? adapt(asking, verdict({}), techniques).routine! : asking;
    this.adapted = null;
    this.blocked = [];
    this.care = false;
    this.screening = {...this.screening, loads: loadsOf(this.#routine), emergencyNumber, page: 0};
    return this.#routine;
  }

  /** The questions are open, or lead to a page of help: the plan that they lead to is another page. */
  asks(moment: Moment | null): boolean {
    return this.care || (moment?.kind === 'screening' && !this.adapted);
  }
  /** The person goes with the plan. */
  accept(): void {
    this.host.session().dispatch({type: 'screened', by: 'person'});
    this.host.act({type: 'start'});
  }
  /** From the plan back to the questions. */
  back(): void {
    this.adapted = null;
    this.host.redraw();
  }

  /** Pressure is over for the day. */
  pulse(): void {
    this.#pulseOn = this.host.today();
    this.outdated = true;
  }

  /** Forgets everything. */
  clear(): void {
    this.#pulseOn = null;
    this.care = false;
    this.screening = {...this.screening, answers: {}, agreed: [], page: 0};
  }

  #lead(found: Verdict): void {
    const session = this.host.session();
    const adapted = adapt(this.#routine!, found, this.host.available());
    const {routine} = adapted;
    this.blocked = found.blocked;
    this.care = !routine;
    this.adapted = routine && adapted;
    if (session.moment.kind === 'idle') session.dispatch({type: 'start'});
    session.dispatch(routine ? {type: 'plan', timeline: compile(routine, this.host.choices())} : {type: 'stop'});
    this.host.act({type: 'pause'});
    this.host.redraw();
  }
  /** No routine fits before a clinician has looked; easy breathing does. */
  #breathe(): void {
    const breathing = techniques.find(({id}) => id === 'seated-breathing')!;
    const session = this.host.session();
    this.care = false;
    this.host.use(breathing);
    session.dispatch({type: 'start'});
    session.dispatch({type: 'plan', timeline: compile(breathing, this.host.choices())});
    this.accept();
  }
  #leave(): void {
    this.care = false;
    this.host.act({type: 'stop'});
    this.host.redraw();
  }
}
