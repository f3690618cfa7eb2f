/** The day of the last safety questions, where the page lets the device keep it. Never an answer, and the same whatever came out. */
import {remember, remembered} from '../devices/storage.js';

export interface MemoryHost {
  /** What the page lets be kept. */
  readonly remember: 'none' | 'tab' | 'device';
  /** Many people use it: nothing is kept. */
  readonly kiosk: boolean;
}
export const keeps = ({kiosk, remember: word}: MemoryHost, what: 'tab' | 'device'): boolean => !kiosk && word === what;

/** By which rules, and on which day counted from 1970. */
function kept(): {day: number; rules: string} | null {
  const {screened} = (remembered('device') ?? {}) as {screened?: {day?: unknown; rules?: unknown}};
  return typeof screened?.day === 'number' && typeof screened.rules === 'string' ? {day: screened.day, rules: screened.rules} : null;
}

export class ScreenMemory {
  constructor(private readonly host: MemoryHost) {}

  /** The day on which questions by these rules were answered; `null` where none is known. */
  last(rules: string): number | null {
    const found = keeps(this.host, 'device') ? kept() : null;
    return found?.rules === rules ? found.day : null;
  }
  keep(rules: string, day: number): void {
    if (keeps(this.host, 'device')) remember('device', {screened: {day, rules}});
  }
  /** Something is kept that may be forgotten. */
  get holds(): boolean {
    return keeps(this.host, 'device') && !!kept();
  }
  forget(): void {
    remember('device', null);
  }
}
