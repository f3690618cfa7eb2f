/** `psoas-elements/strings/es`: Spanish, made known to every element on the page. */
import {registerLanguage} from '../../devices/page.js';
import {es} from '../../strings/es/index.js';

if (typeof document !== 'undefined') registerLanguage(es);
export {es};
