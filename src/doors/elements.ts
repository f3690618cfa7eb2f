/** `psoas-elements/elements`: the classes. Registers nothing. */
export {PsoasRoutine} from '../elements/psoas-routine.js';
export {HoldTimer} from '../elements/hold-timer.js';
export {BreathPacer} from '../elements/breath-pacer.js';
export {PsoasFigure} from '../elements/psoas-figure.js';
export {SafetyScreen} from '../elements/safety-screen.js';
export {configure} from '../elements/page-defaults.js';
export type {Defaults} from '../core/defaults.js';
export {SessionEvent, SessionFinishEvent, SessionStepEvent, SessionStopEvent, type SessionEventMap} from '../elements/events.js';
