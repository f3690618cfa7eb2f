/** Registers `<hold-timer>`. */
import {HoldTimer} from '../elements/hold-timer.js';
import {register} from './register.js';

/** With it, listeners for these events are typed everywhere. */
export type {SessionEventMap} from '../elements/events.js';

register('hold-timer', HoldTimer);

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
