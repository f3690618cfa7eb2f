/** `psoas-elements/library`: the built-in techniques and routines, as plain data. */
export {routines, techniques} from '../library/routines.js';
