/** Registers `<safety-screen>`. */
import {SafetyScreen} from '../elements/safety-screen.js';
import {register} from './register.js';

register('safety-screen', SafetyScreen);

declare global {
  interface HTMLElementTagNameMap {
    'safety-screen': SafetyScreen;
  }
}
