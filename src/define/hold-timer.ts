/** Registers `<hold-timer>`. */
import {HoldTimer} from '../elements/hold-timer.js';
import {register} from './register.js';

register('hold-timer', HoldTimer);

declare global {
  interface HTMLElementTagNameMap {
    'hold-timer': HoldTimer;
  }
}
