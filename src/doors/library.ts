/** `psoas-elements/library`: the built-in techniques and routines, as plain data. */
export {advice, adviceFor, type Advice} from '../library/advice.js';
export {questions} from '../library/questions.js';
export {routines, techniques} from '../library/routines.js';
