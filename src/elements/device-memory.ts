/**
 * What the page lets this device keep: the day of the last safety questions, the same whatever came out, whether it sounds, and which
 * side comes first. Never an answer.
 */
import type {Side} from '../core/timeline.js';
import {remember, remembered} from '../devices/storage.js';

export interface MemoryHost {
  /** What the page lets be kept. */
  readonly remember: 'none' | 'tab' | 'device';
  /** Many people use it: nothing is kept. */
  readonly kiosk: boolean;
}
export const keeps = ({kiosk, remember: word}: MemoryHost, what: 'tab' | 'device'): boolean => !kiosk && word === what;

export interface Kept {
  /** By which rules, and on which day counted from 1970. */
  readonly screened?: {readonly day: number; readonly rules: string};
  readonly sound?: boolean;
  readonly first?: Side;
}
/** What stands there, as far as it makes sense: anybody may have written it. */
function kept(): Kept {
  const {screened, sound, first} = (remembered('device') ?? {}) as {screened?: {day?: unknown; rules?: unknown}; sound?: unknown; first?: unknown};
  return {
    ...(typeof screened?.day === 'number' && typeof screened.rules === 'string' && {screened: {day: screened.day, rules: screened.rules}}),
    ...(typeof sound === 'boolean' && {sound}),
    ...((first === 'left' || first === 'right') && {first}),
  };
}

export class DeviceMemory {
  constructor(private readonly host: MemoryHost) {}

  get kept(): Kept {
    return keeps(this.host, 'device') ? kept() : {};
  }
  keep(more: Kept): void {
    if (keeps(this.host, 'device')) remember('device', {...kept(), ...more});
  }
  /** The day on which questions by these rules were answered; `null` where none is known. */
  last(rules: string): number | null {
    const {screened} = this.kept;
    return screened?.rules === rules ? screened.day : null;
  }
  /** Something is kept that may be forgotten. */
  get holds(): boolean {
    return Object.keys(this.kept).length > 0;
  }
  /** The next time all questions are asked. */
  forgetScreen(): void {
    if (this.kept.screened) remember('device', {...kept(), screened: undefined});
  }
  forget(): void {
    remember('device', null);
  }
}
