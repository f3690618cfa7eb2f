/** Floor self-check: how the body lies, before and after. A note for the person, never a score. Source 003. */
import type {Routine} from '../../core/routine.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

const gaps = [
  {value: 'rests', label: 'rests'},
  {value: 'light-gap', label: 'light gap'},
  {value: 'clear-gap', label: 'clear gap'},
];

/** The questions, in the order in which they are asked and compared. */
const floorQuestions = ['ribs', 'low-back', 'thighs', 'ease'];

export const floorCheck: Routine = {
  id: 'floor-check',
  title: 'How you lie',
  audience: 'self-care',
  position: 'on the floor',
  surfaces: ['floor', 'bed'],
  props: [{id: 'floor', name: 'Floor space as long as you are'}],
  loads: ['supine-flat', 'floor-transfer'],
  name: 'Look',
  figure: 'lie',
  source: {file: '003', note: 'Looking at how the thighs, the back and the ribs lie comes from a physical therapist’s post, in our own words. The three answers and the ease scale are ours. There is no right result.'},
  stopSigns: ['Lying flat hurts or makes you breathless', ...stop.lying],
  steps: [
    {say: 'Lie flat on your back.', more: 'Legs long, arms by your sides. Let your feet fall out.', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'How do your lower ribs lie?', more: 'Notice, and change nothing.', figure: 'lie-ribs', dose: {type: 'check', id: 'ribs', options: gaps}},
    {say: 'How does your low back lie?', more: 'A small gap here is normal.', figure: 'lie-low-back', tips: [q.lieFlat], dose: {type: 'check', id: 'low-back', options: gaps}},
    {say: 'How do the backs of your thighs lie?', more: 'Notice, and change nothing.', figure: 'lie-thighs', dose: {type: 'check', id: 'thighs', options: gaps}},
    {say: 'How at ease do you feel?', dose: {type: 'check', id: 'ease', scale: {low: 'hard to settle', high: 'at ease'}}},
  ],
};

/** The same look afterwards, and both side by side. */
export const floorCheckAgain: Routine = {
  ...floorCheck,
  steps: [
    {say: 'Roll off the bolster and lie flat again.', more: 'Legs long, arms by your sides. Take your time.', dose: {type: 'ready', about: 20, stated: false}},
    ...floorCheck.steps.slice(1),
    {say: 'How you lie, before and after.', more: 'Notes for you. A small gap under the low back is normal, and some days nothing changes.', compare: floorQuestions, dose: {type: 'ready', about: 15, stated: false}},
  ],
};
