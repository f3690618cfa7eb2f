/**
 * What all copies of this package on one page share: two single files, or two versions, may meet.
 * Only plain data and functions live here, and whoever comes first makes them.
 */
import type {Defaults} from '../core/defaults.js';
import type {Clock} from '../session/clock.js';
import type {Waker} from '../session/waker.js';
import type {Language} from '../strings/language.js';
import type {Announcer} from './announcer.js';
import type {Sight} from './sight.js';
import type {Sound} from './sound.js';
import type {Voice} from './voice.js';
import type {WakeLock} from './wake-lock.js';

export interface Store {
  clock: Clock;
  waker: Waker;
  sound: Sound;
  wakeLock: WakeLock;
  announcer: Announcer;
  voice: Voice;
  sight: Sight;
  /** Languages by lower-case tag, the system's wish for less motion, and whom to tell when the page changes any of it. */
  page: {readonly languages: Map<string, Language>; readonly calm: MediaQueryList; readonly changed: Set<() => void>};
  /** What the page has set for all its routines; `null` until somebody has looked. */
  defaults: {now: {readonly defaults: Defaults; readonly rules: unknown} | null};
  /** What tab and device remember, where they cannot keep it. */
  memory: {tab: object | null; device: object | null};
  /** The context root is attached. */
  root: true;
}

const key = Symbol.for('psoas-elements/1');

/** The shared thing of that name, made now if nobody has made it yet. */
export function shared<Name extends keyof Store>(name: Name, make: () => Store[Name]): Store[Name] {
  const store = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Partial<Store>;
  return (store[name] ??= make());
}
