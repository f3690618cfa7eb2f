/** Registers `<breath-pacer>`. */
import {BreathPacer} from '../elements/breath-pacer.js';
import {register} from './register.js';

register('breath-pacer', BreathPacer);

declare global {
  interface HTMLElementTagNameMap {
    'breath-pacer': BreathPacer;
  }
}
