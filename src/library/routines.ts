/** The built-in routines: techniques put in order for one sitting. */
import type {Routine} from '../core/routine.js';
import {routineLoads} from './loads.js';
import {bolsterRest} from './techniques/bolster-rest.js';
import {floorCheck, floorCheckAgain} from './techniques/floor-check.js';
import {halfKneeling} from './techniques/half-kneeling.js';

export const techniques: readonly Routine[] = [floorCheck, bolsterRest, halfKneeling];

const bolsterRelease: Routine = {
  id: 'bolster-release',
  title: 'Bolster rest',
  summary: 'Lie back on a bolster, breathe, and let the front of your hips be heavy. You look at how you lie before and after.',
  audience: 'self-care',
  position: 'on the floor',
  props: bolsterRest.props,
  loads: [...routineLoads['bolster-release']!],
  stopSigns: bolsterRest.stopSigns,
  figure: 'bolster',
  source: bolsterRest.source,
  steps: [floorCheck, bolsterRest, floorCheckAgain],
  finish: {
    say: 'Get up slowly.',
    list: ['Bend your knees, feet on the floor.', 'Roll to one side. Stay for two breaths.', 'Push up with your hands. Head comes last.'],
    advice: 'Stand up once an hour and walk for a minute.',
    figure: 'knees-bent',
  },
};

const halfKneelingStretch: Routine = {
  id: 'half-kneeling-stretch',
  title: 'Half-kneeling stretch',
  summary: 'Kneel on one knee and ease the hips forward, three times each side. Slow and mild.',
  audience: 'self-care',
  position: 'on one knee',
  props: halfKneeling.props,
  loads: [...routineLoads['half-kneeling-stretch']!],
  stopSigns: halfKneeling.stopSigns,
  figure: 'kneel-lean',
  source: halfKneeling.source,
  steps: [halfKneeling],
  finish: {
    say: 'Get up slowly.',
    list: ['Put a hand on the chair.', 'Bring your back foot forward.', 'Stand up, and stay for two breaths.'],
    advice: 'Walk for a minute before you sit down again.',
    figure: 'stand',
  },
};

export const routines: readonly Routine[] = [bolsterRelease, halfKneelingStretch];
