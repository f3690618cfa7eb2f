/**
 * What this device may remember, if the page and the person let it: one small thing under one key, never an answer. Where nothing
 * can be kept (a sandboxed frame, a full disk, a private window) it is kept in memory and nobody is bothered.
 */
import {shared} from './store.js';

const key = 'psoas-elements';
/** For this tab alone, or for the device. */
export type Keeps = 'tab' | 'device';

/** Only asking for a storage can throw. */
const storage = (of: Keeps): Storage => (of === 'tab' ? sessionStorage : localStorage);
const instead = () => shared('memory', () => ({tab: null, device: null}));

/** What was kept, as it was written: whoever asks looks at it with care. */
export function remembered(of: Keeps): unknown {
  try {
    return JSON.parse(storage(of).getItem(key) ?? 'null') ?? instead()[of];
  } catch {
    return instead()[of];
  }
}

/** Keeps this in place of what was kept before; `null` forgets it. */
export function remember(of: Keeps, thing: object | null): void {
  instead()[of] = null;
  try {
    if (thing) storage(of).setItem(key, JSON.stringify(thing));
    else storage(of).removeItem(key);
  } catch {
    instead()[of] = thing;
  }
}
