/** Registers `<psoas-routine>`, and the safety questions that it shows. */
import {PsoasRoutine} from '../elements/psoas-routine.js';
import {SafetyScreen} from '../elements/safety-screen.js';
import {register} from './register.js';

/** With it, listeners for these events are typed everywhere. */
export type {SessionEventMap} from '../elements/events.js';

// The one that provides before the one that consumes.
register('psoas-routine', PsoasRoutine);
register('safety-screen', SafetyScreen);

declare global {
  interface HTMLElementTagNameMap {
    'psoas-routine': PsoasRoutine;
    'safety-screen': SafetyScreen;
  }
}
