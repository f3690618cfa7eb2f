/** Spanish. */
import type {Language} from '../language.js';

export const es: Language = {lang: 'es'};
