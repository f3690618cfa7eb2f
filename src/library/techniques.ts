/** Every technique that the sources describe, and our own alternatives. docs/sources.md lists what each comes from. */
import type {Routine} from '../core/routine.js';
import {innerGroin, iliacusFirst, palpatedPressure, pelvicLift, pinHeelSlide, sideLying, sustainedPressure} from './practitioner/pressure.js';
import {functionalSeries, onIt, reassess} from './practitioner/series.js';
import {positional, postIsometric, rotation, tableEdge} from './practitioner/stretch.js';
import {bolsterRest} from './techniques/bolster-rest.js';
import {bellyBreathing, seatedBreathing, sleepBreathing} from './techniques/breathing.js';
import {hasItReleased, psoasQuestions, whereFelt} from './techniques/checks.js';
import {floorCheck} from './techniques/floor-check.js';
import {halfKneeling} from './techniques/half-kneeling.js';
import {bedEdge, calvesOnChair, constructiveRest, halfSittingRest, heelSlide, kneeToChest, sideRest} from './techniques/lying.js';
import {toolRelease} from './techniques/tool-release.js';
import {movementBreak, seatedMarch, seatedStretch, splitStance, standingAlignment, strengthNotes, walk, warmUp} from './techniques/upright.js';

export const techniques: readonly Routine[] = [
  ...[floorCheck, psoasQuestions, whereFelt, hasItReleased],
  ...[bolsterRest, toolRelease, constructiveRest, calvesOnChair, sideRest, halfSittingRest],
  ...[halfKneeling, kneeToChest, splitStance, bedEdge, heelSlide, seatedStretch],
  ...[bellyBreathing, sleepBreathing, seatedBreathing],
  ...[warmUp, standingAlignment, walk, movementBreak, seatedMarch, strengthNotes],
  ...[tableEdge, palpatedPressure, postIsometric, positional, pinHeelSlide, rotation, pelvicLift, sideLying, innerGroin, iliacusFirst, sustainedPressure, functionalSeries],
  ...[onIt, reassess],
];
