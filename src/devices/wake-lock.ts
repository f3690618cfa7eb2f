/** Keeps the screen on while anybody needs it. One lock for the page; where there is none to be had, nothing happens. */
import {tellAll} from './page.js';
import {shared} from './store.js';

export interface WakeLock {
  /** It was asked for, and the device has refused it or taken it back. */
  readonly refused: boolean;
  hold(who: object): void;
  release(who: object): void;
}

function createWakeLock(): WakeLock {
  const holders = new Set<object>();
  let lock: Promise<WakeLockSentinel | undefined> | null = null;
  let refused = false;
  const show = (to: boolean): void => {
    if (refused === to) return;
    refused = to;
    tellAll();
  };
  const drop = (): void => {
    lock?.then((sentinel) => sentinel?.release()).catch(() => {});
    lock = null;
  };
  const take = (): void => {
    if (lock || !holders.size || document.hidden) return;
    // Refused, missing, or forbidden in this frame: the session runs all the same.
    const asked: Promise<WakeLockSentinel | undefined> = Promise.resolve()
      .then(() => navigator.wakeLock?.request('screen'))
      .then((sentinel) => (sentinel?.addEventListener?.('release', lost), show(!sentinel), sentinel), () => void lost());
    lock = asked;
    // Refused, or taken by the system: it is asked for again at the next step, or when the page is seen again.
    function lost(): void {
      if (lock !== asked) return;
      lock = null;
      // A page that is hidden gets it back when it is seen.
      if (!document.hidden) show(true);
    }
  };
  // The browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', () => {
    drop();
    take();
  });
  return {
    get refused() {
      return refused;
    },
    hold(who) {
      holders.add(who);
      take();
    },
    release(who) {
      holders.delete(who);
      if (!holders.size) drop();
    },
  };
}

export const wakeLock = (): WakeLock => shared('wakeLock', createWakeLock);
