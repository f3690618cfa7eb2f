/** Registers `<psoas-routine>`, and the safety questions that it shows. */
import './safety-screen.js';
import {PsoasRoutine} from '../elements/psoas-routine.js';
import {register} from './register.js';

/** With it, listeners for these events are typed everywhere. */
export type {SessionEventMap} from '../elements/events.js';

register('psoas-routine', PsoasRoutine);

declare global {
  interface HTMLElementTagNameMap {
    'psoas-routine': PsoasRoutine;
  }
}
