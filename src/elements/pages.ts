/** What the pages of a routine need beside the moment, and ask for. The routine element is one. */
import type {Defaults} from '../core/defaults.js';
import type {Routine} from '../core/routine.js';
import type {Choices} from '../core/timeline.js';
import type {Surface} from '../safety/verdict.js';
import type {RoutineWords} from '../strings/en/routine.js';
import type {Place} from './coming-back.js';
import type {View} from './view.js';

/** How it was, as the person said, compared with before. `much-worse`: by two steps of ten or more. */
export type After = 'better' | 'same' | 'worse' | 'much-worse';

export interface Pages extends View {
  readonly r: RoutineWords;
  readonly choices: Choices;
  /** The pace that the page asks for. */
  readonly planned: number | 'self';
  /** What the page has set for all its routines. */
  readonly defaults: Defaults;
  /** One piece of everyday advice; empty where the page wants none. */
  readonly advice: string;
  /** Whom to call; empty where nobody has said. */
  readonly callNumber: string;
  /** It is done on somebody else. */
  readonly handsOn: boolean;
  /** The routine as written. */
  readonly written: Routine | null;
  /** Where it is done. */
  readonly surface: Surface;
  lieOn(surface: Surface): void;
  /** How many safety questions stand before it. */
  readonly questions: number;
  /** Opens the safety questions again; `null` where there were none. */
  readonly reopen: (() => void) | null;
  /** A place to go on at, from before the page was left. */
  readonly place: Place | null;
  /** The number of the step there. */
  readonly placeStep: number;
  goOn(): void;
  /** Forgets what this device remembers; `null` where that is nothing. */
  readonly forget: (() => void) | null;
  /** How it was, as the person said. */
  readonly howItIs: After | null;
  tell(after: After): void;
  /** Stops because of a sign. It is told to nobody. */
  stopFor(sign: string): void;
  choose(more: Partial<Choices>): void;
  pick(routine: Routine): void;
  print(): void;
}
