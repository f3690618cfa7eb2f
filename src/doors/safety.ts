/** `psoas-elements/safety`: the rules, the verdict, and the routine that fits it. Here the rules and the library are tied. */
import type {Routine} from '../core/routine.js';
import {techniques} from '../library/routines.js';
import {adapt as adaptTo, type Adapted} from '../safety/adapt.js';
import type {Verdict} from '../safety/verdict.js';

export {conditions, type Area, type Condition} from '../safety/conditions.js';
export {changeOf, linesOf, type ChangeLine} from '../safety/condition-lines.js';
export {redFlags, type FlagAction, type FlagGroup, type RedFlag} from '../safety/red-flags.js';
export {loads, type Load, type Value} from '../safety/loads.js';
export {builtInRules, type Rules} from '../safety/rules.js';
export {tightened, type ClinicRules} from '../safety/clinic-rules.js';
export {families, type Family} from '../safety/families.js';
export {verdict, type Outcome, type ScreenAnswer, type ScreenAnswers, type Surface, type Verdict, type VerdictOptions} from '../safety/verdict.js';
export type {Adapted, PlanChange} from '../safety/adapt.js';

/** Fits a routine to a verdict, with the built-in techniques as alternatives. Of several that fit, those in `preferred` go first. */
export const adapt = (routine: Routine, verdict: Verdict, preferred: readonly string[] = []): Adapted => adaptTo(routine, verdict, techniques, preferred);
