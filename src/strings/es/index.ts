/** Spanish: the words of all tables, and the library's texts. Not yet reviewed by a second speaker. */
import type {Language} from '../language.js';
import {breath} from './breath.js';
import {routine} from './routine.js';
import {screen} from './screen.js';
import {texts} from './texts.js';
import {timer} from './timer.js';

export const es: Language = {lang: 'es', timer, breath, routine, screen, texts};
