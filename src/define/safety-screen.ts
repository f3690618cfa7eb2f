/** Registers `<safety-screen>`. */
import {SafetyScreen} from '../elements/safety-screen.js';
import {register} from './register.js';

/** With it, listeners for these events are typed everywhere. */
export type {SessionEventMap} from '../elements/events.js';

register('safety-screen', SafetyScreen);

declare global {
  interface HTMLElementTagNameMap {
    'safety-screen': SafetyScreen;
  }
}
