/** What a routine hands down to the elements inside it. The key is shared by all copies; only plain data and functions pass. */
import {createContext} from '@lit/context';
import type {Command} from '../core/log.js';
import type {Session} from '../session/session.js';
import type {Asked, ScreenState} from '../safety/screen.js';
import type {Surface, Verdict} from '../safety/verdict.js';
import type {Settings} from './settings.js';

/** The safety questions of a sitting, and where their answers live: in memory, with the routine, gone with the page. */
export interface Screening {
  /** The rules, and the loads of the routine: only what can change it is asked. */
  readonly asked: Asked;
  readonly surface: Surface;
  readonly emergencyNumber: string;
  state: ScreenState;
  /** Whether all is asked that these answers call for; else it opens what is still to be asked. */
  enough(verdict: Verdict): boolean;
  /** All answered. A routine that fits goes on to its plan. */
  done(verdict: Verdict): void;
  /** Easy breathing instead of a routine, where a clinician should look first. */
  breathe(): void;
  /** Back from the first question. */
  leave(): void;
}

export interface Sitting {
  readonly session: Session;
  readonly settings: Settings;
  readonly screening: Screening;
  /** The questions are to be shown now. */
  readonly asking: boolean;
  /** Asks the routine: what its questions forbid, no element inside may do either. */
  ask(command: Command): void;
  /** To the words at hand, where an element inside has nothing left to show. */
  focus(): void;
}

/** `null` while the routine has no session yet. */
export const sittingContext = createContext<Sitting | null>(Symbol.for('psoas-elements/sitting/1'));
