/** How to get up, by how one lay, knelt or sat. Said at the end and read aloud. Ours; that one rolls to the side, and sits before one stands, is asked for in the project's clinical notes, section 3. */
import type {Routine} from '../core/routine.js';

const say = 'Get up slowly.';
const push = ['Push up with your hands. Head comes last.', 'Sit for half a minute, then stand.'];

export const getUp = {
  lying: {say, list: ['Bend your knees, feet flat.', 'Roll to one side. Stay for two breaths.', ...push], figure: 'knees-bent'},
  side: {say, list: push, figure: 'side-lie'},
  kneeling: {say, list: ['Put a hand on the chair.', 'Bring your back foot forward.', 'Stand up, and stay for two breaths.'], figure: 'stand'},
  standing: {say: 'That was it.', list: ['Bring your feet together, a hand on the chair.', 'Stay for two breaths.'], figure: 'stand'},
  sitting: {say, list: ['Sit up, feet flat on the floor.', 'Stay for two breaths, then stand.'], figure: 'sit'},
} as const satisfies Record<string, Routine['finish']>;
