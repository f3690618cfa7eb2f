/** A language: tables of interface words, and the library's texts by their English wording. What is missing falls back to English. */
import type {BreathWords} from './en/breath.js';
import type {RoutineWords} from './en/routine.js';
import type {ScreenWords} from './en/screen.js';
import type {TimerWords} from './en/timer.js';

export interface Words {
  timer: TimerWords;
  breath: BreathWords;
  routine: RoutineWords;
  screen: ScreenWords;
}
export interface Language extends Partial<Words> {
  /** A language tag, lower case: `es`, `pt-br`. */
  readonly lang: string;
  /** Texts of routines, techniques, conditions and red flags, by their English wording. */
  readonly texts?: Readonly<Record<string, string>>;
}
