/** What a template needs beside the moment: the words, and a way to ask for something. Every session element is one. */
import type {Command} from '../core/log.js';
import type {Side} from '../core/timeline.js';
import type {Settings} from './settings.js';
import type {TimerWords} from '../strings/en/timer.js';

export interface View {
  readonly t: TimerWords;
  /** A text of the routine in the element's language; `{a|b}` in it becomes a on the left side, b on the right. */
  text(english: string, side?: Side | null): string;
  /** The person asks for something. */
  act(command: Command): void;
  /** Move only in steps: the person, the page or the system asked for less motion. */
  readonly still: boolean;
  /** A time written out, as it is said. */
  spoken(ms: number): string;
  /** What is heard, felt, flashed and kept on. */
  readonly settings: Settings;
}
