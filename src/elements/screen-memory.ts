/** The day of the last safety questions, where the page lets the device keep it. Never an answer, and the same whatever came out. */
import {remember, remembered} from '../devices/storage.js';
import {wordOf} from './trouble.js';

export interface MemoryHost {
  /** `device`: the page lets it. */
  readonly remember: 'none' | 'device';
  /** Many people use it: nothing is kept. */
  readonly kiosk: boolean;
}

export class ScreenMemory {
  constructor(private readonly host: MemoryHost) {}

  get #keeps(): boolean {
    return !this.host.kiosk && wordOf('remember', this.host.remember, ['none', 'device']) === 'device';
  }
  /** The day on which questions by these rules were answered; `null` where none is known. */
  last(rules: string): number | null {
    const {screened} = this.#keeps ? remembered() : {};
    return screened?.rules === rules ? screened.day : null;
  }
  keep(rules: string, day: number): void {
    if (this.#keeps) remember({screened: {day, rules}});
  }
  /** Something is kept that may be forgotten. */
  get holds(): boolean {
    return this.#keeps && !!remembered().screened;
  }
  forget(): void {
    remember(null);
  }
}
