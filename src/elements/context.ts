/** What a routine hands down to the elements inside it. The key is shared by all copies; only plain data and functions pass. */
import {createContext} from '@lit/context';
import type {Session} from '../session/session.js';
import type {ScreenAnswers, Verdict} from '../safety/verdict.js';

/** The safety questions of a sitting, and where their answers live: in memory, with the routine, gone with the page. */
export interface Screening {
  /** Loads of the routine: only what can change it is asked. */
  readonly loads: readonly string[];
  readonly emergencyNumber: string;
  answers: ScreenAnswers;
  /** Conditions for which a clinician who knows them agreed. */
  agreed: readonly string[];
  /** The card that is open, from 0. */
  page: number;
  /** All answered. A routine that fits goes on to its plan. */
  done(verdict: Verdict): void;
  /** Easy breathing instead of a routine, where a clinician should look first. */
  breathe(): void;
  /** Back from the first question. */
  leave(): void;
}

export interface Sitting {
  readonly session: Session;
  readonly screening: Screening;
  /** The questions are to be shown now. */
  readonly asking: boolean;
}

/** `null` while the routine has no session yet. */
export const sittingContext = createContext<Sitting | null>(Symbol.for('psoas-elements/sitting/1'));
