/** What a framework may set on each tag: the public properties, and the attributes whose names differ from them. */
import type {BreathPacer} from '../elements/breath-pacer.js';
import type {HoldTimer} from '../elements/hold-timer.js';
import type {PsoasRoutine} from '../elements/psoas-routine.js';
import type {PsoasFigure} from '../elements/psoas-figure.js';
import type {SafetyScreen} from '../elements/safety-screen.js';

type Session = 'sound' | 'voice' | 'vibrate' | 'flash' | 'announce' | 'motion';

export interface Tags {
  'psoas-routine': {element: PsoasRoutine; set: Pick<PsoasRoutine, Session | 'definition' | 'src' | 'routine' | 'side' | 'first' | 'short' | 'audience' | 'screen' | 'levels' | 'pace' | 'handsFree' | 'emergencyNumber' | 'every' | 'everyHours' | 'kiosk' | 'remember' | 'rememberFor'> & {'emergency-number': string; 'every-hours': string; 'hands-free': string; 'remember-for': string}};
  'hold-timer': {element: HoldTimer; set: Pick<HoldTimer, Session | 'hold' | 'most' | 'contract' | 'effort' | 'rest' | 'reps' | 'sides' | 'switch' | 'prepare' | 'label' | 'every' | 'everyHours'> & {'every-hours': string}};
  'breath-pacer': {element: BreathPacer; set: Pick<BreathPacer, Session | 'pattern' | 'breaths' | 'duration' | 'inhaleLabel' | 'exhaleLabel' | 'label'> & {'inhale-label': string; 'exhale-label': string}};
  'psoas-figure': {element: PsoasFigure; set: Pick<PsoasFigure, 'pose' | 'side' | 'motion'>};
  'safety-screen': {element: SafetyScreen; set: Pick<SafetyScreen, 'loads' | 'routine' | 'emergencyNumber' | 'name' | 'share'> & {'emergency-number': string}};
}
