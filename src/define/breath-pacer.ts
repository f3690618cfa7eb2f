/** Registers `<breath-pacer>`. */
import {BreathPacer} from '../elements/breath-pacer.js';
import {register} from './register.js';

/** With it, listeners for these events are typed everywhere. */
export type {SessionEventMap} from '../elements/events.js';

register('breath-pacer', BreathPacer);

declare global {
  interface HTMLElementTagNameMap {
    'breath-pacer': BreathPacer;
  }
}
