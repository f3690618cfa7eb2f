/** Keeps the screen on while anybody needs it. One lock for the page; where there is none to be had, nothing happens. */
import {shared} from './store.js';

export interface WakeLock {
  hold(who: object): void;
  release(who: object): void;
}

function createWakeLock(): WakeLock {
  const holders = new Set<object>();
  let lock: Promise<WakeLockSentinel | undefined> | null = null;
  const drop = (): void => {
    lock?.then((sentinel) => sentinel?.release()).catch(() => {});
    lock = null;
  };
  const take = (): void => {
    if (lock || !holders.size || document.hidden) return;
    // Refused, missing, or forbidden in this frame: the session runs all the same.
    const asked: Promise<WakeLockSentinel | undefined> = Promise.resolve()
      .then(() => navigator.wakeLock?.request('screen'))
      .then((sentinel) => (sentinel?.addEventListener?.('release', lost), sentinel), () => void lost());
    lock = asked;
    // Refused, or taken by the system: it is asked for again at the next step, or when the page is seen again.
    function lost(): void {
      if (lock === asked) lock = null;
    }
  };
  // The browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', () => {
    drop();
    take();
  });
  return {
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
