/** Registers `<psoas-figure>`. */
import {PsoasFigure} from '../elements/psoas-figure.js';
import {register} from './register.js';

register('psoas-figure', PsoasFigure);

declare global {
  interface HTMLElementTagNameMap {
    'psoas-figure': PsoasFigure;
  }
}
