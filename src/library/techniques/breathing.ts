/** Breathing alone. Sources 002 and 003. */
import type {Routine, Step} from '../../core/routine.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

const lowBreaths: Step = {say: 'Breathe low into your belly. Easy, not big.', dose: {type: 'breaths', pattern: '4-0-6-0', count: 15, stated: false}, short: {type: 'breaths', pattern: '4-0-6-0', count: 10, stated: false}};
const lying = {position: 'on your back', surfaces: ['floor', 'bed'], stopSigns: stop.breathLying, finish: getUp.lying} as const;

export const bellyBreathing: Routine = {
  id: 'belly-breathing',
  title: 'Belly breathing',
  audience: 'self-care',
  position: 'any way you like',
  loads: ['paced-breathing'],
  fallbacks: ['sleep-breathing'],
  name: 'Breathe',
  figure: 'sit-breathe',
  source: {file: '002', note: 'Deep belly breathing alone is named there as something that helps; no pace is given. 4 seconds in, 6 out and the counts are ours, after trials of slow breathing.'},
  stopSigns: stop.breath,
  tips: [q.bestWay],
  steps: [
    {say: 'Sit or lie as suits you today.', more: 'Rest your hands where you like.', dose: {type: 'ready', about: 10, stated: false}},
    lowBreaths,
  ],
  finish: getUp.sitting,
};

/** The same on the back, for a routine that lies. */
export const bellyBreathingLying: Routine = {
  ...bellyBreathing,
  ...lying,
  id: 'belly-breathing-lying',
  title: 'Belly breathing, lying',
  loads: ['paced-breathing', 'supine-flexed', 'floor-transfer'],
  fallbacks: ['belly-breathing', 'sleep-breathing'],
  figure: 'lie-breathe',
  steps: [{say: 'Lie on your back, knees bent.', more: 'Feet flat. Rest your hands where you like.', dose: {type: 'ready', about: 20, stated: false}}, lowBreaths],
};

export const sleepBreathing: Routine = {
  id: 'sleep-breathing',
  title: 'Breathing as if falling asleep',
  audience: 'self-care',
  position: 'any way you like',
  loads: [],
  name: 'Breathe',
  figure: 'sit',
  source: {file: '003', note: 'Breathing as if falling asleep, belly loose, noticing and not forcing come from a physical therapist’s answers, in our own words. The minutes are ours.'},
  stopSigns: stop.breath,
  tips: [q.brace, q.whatToFeel],
  steps: [{say: 'Breathe as if falling asleep.', more: 'Let your belly rise and fall. Breathe into wherever it is tight, and force nothing.', tips: [q.brace, q.whatToFeel, q.stress], dose: {type: 'breaths', pattern: 'own', seconds: 180, stated: false}, short: {type: 'breaths', pattern: 'own', seconds: 120, stated: false}}],
  finish: getUp.sitting,
};

/** The same on the back, for a routine that lies. */
export const sleepBreathingLying: Routine = {
  ...sleepBreathing,
  ...lying,
  id: 'sleep-breathing-lying',
  title: 'Breathing as if falling asleep, lying',
  loads: ['supine-flexed', 'floor-transfer'],
  fallbacks: ['sleep-breathing'],
  figure: 'knees-bent',
  steps: sleepBreathing.steps.map((step) => ({...step, more: 'Bend both knees, feet flat. Let your belly rise and fall, and force nothing.'})) as Step[],
};

export const seatedBreathing: Routine = {
  ...sleepBreathing,
  id: 'seated-breathing',
  title: 'Seated rest',
  position: 'on a chair',
  surfaces: ['chair'],
  props: [{id: 'chair', name: 'A steady chair', short: 'chair'}],
  name: 'Rest',
  figure: 'sit-back',
  source: {file: 'ours', note: 'Ours: the rest for whoever sits. The minutes are ours.'},
  steps: [{say: 'Sit back and let the chair carry you.', more: 'Feet on the floor. Breathe any way you like.', dose: {type: 'breaths', pattern: 'own', seconds: 180, stated: false}, short: {type: 'breaths', pattern: 'own', seconds: 120, stated: false}}],
};
