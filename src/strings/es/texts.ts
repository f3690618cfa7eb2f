/** Texts of routines, techniques, figures, conditions and red flags, in Spanish. Not yet reviewed by a second speaker; what concerns health awaits a clinician's review. */
import {care} from './texts/care.js';
import {conditions} from './texts/conditions.js';
import {figures} from './texts/figures.js';
import {movement} from './texts/movement.js';
import {practitioner} from './texts/practitioner.js';
import {questions} from './texts/questions.js';
import {redFlags} from './texts/red-flags.js';
import {rests} from './texts/rests.js';
import {routines} from './texts/routines.js';
import {shared} from './texts/shared.js';
import {tool} from './texts/tool.js';
import type {Texts} from './texts/type.js';

export const texts: Texts = {...shared, ...rests, ...movement, ...tool, ...questions, ...routines, ...practitioner, ...figures, ...redFlags, ...care, ...conditions};
