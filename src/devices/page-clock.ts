/** The page's clock and its one waker, told by the page when it comes back from sleep, freezing or the back-forward cache. */
import {systemClock, type Clock} from '../session/clock.js';
import {createWaker, type Waker} from '../session/waker.js';
import {onReturn} from './page.js';
import {shared} from './store.js';

export const pageClock = (): Clock => shared('clock', () => systemClock);

export const pageWaker = (): Waker =>
  shared('waker', () => {
    const waker = createWaker(pageClock());
    onReturn(() => waker.look());
    return waker;
  });
