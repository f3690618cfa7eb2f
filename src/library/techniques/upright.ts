/** What is done standing or sitting. Sources 000 to 003, and our own alternatives. */
import type {Routine} from '../../core/routine.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

const chair = {id: 'chair', name: 'A steady chair', short: 'chair'};

export const warmUp: Routine = {
  id: 'warm-up',
  title: 'Warm up',
  audience: 'self-care',
  position: 'standing',
  loads: ['standing-balance'],
  fallbacks: ['seated-march', 'seated-breathing'],
  name: 'Warm up',
  figure: 'march',
  source: {file: '000', note: 'Warming up before stretching is stated there. How, and for how long, is ours.'},
  stopSigns: stop.upright,
  steps: [{say: 'Walk, or march on the spot.', more: 'Easy, with loose arms, until you feel a little warmer.', stated: false, prepare: 3, dose: {type: 'hold', seconds: 120, stated: false}, short: {type: 'hold', seconds: 60, stated: false}}],
};

export const splitStance: Routine = {
  id: 'split-stance',
  title: 'Standing stretch',
  audience: 'self-care',
  position: 'standing',
  surfaces: ['chair'],
  props: [chair],
  loads: ['loaded-hip-extension', 'standing-balance'],
  fallbacks: ['seated-stretch', 'seated-breathing'],
  name: 'Stretch',
  figure: 'split-stance',
  source: {file: 'ours', note: 'Ours, as the standing form of the half-kneeling stretch. The times are ours.'},
  stopSigns: stop.stretch,
  tips: [q.noTimes],
  finish: getUp.standing,
  steps: [
    {
      say: 'Step your {left|right} foot back. Tuck your tailbone.',
      more: 'A hand on the chair, your {left|right} heel light. Lean in until the front of that hip stretches.',
      sides: 'both',
      switch: 10,
      switchSay: 'Change: the {left|right} foot goes back.',
      repeat: 2,
      rest: 8,
      prepare: 8,
      stated: false,
      dose: {type: 'hold', seconds: 25, stated: false},
      short: {type: 'hold', seconds: 20, stated: false},
    },
  ],
};

export const standingAlignment: Routine = {
  id: 'standing-alignment',
  title: 'Standing at ease',
  audience: 'self-care',
  position: 'standing',
  loads: ['standing-balance'],
  fallbacks: ['seated-march', 'seated-breathing'],
  name: 'Stand',
  figure: 'stand-tall',
  source: {file: '003', note: 'Ribs down, shoulders over the hips, and noticing it through the day come from a physical therapist’s answers, in our own words. Two breaths are ours.'},
  stopSigns: stop.upright,
  tips: [q.ribThrust],
  steps: [
    {say: 'Let your lower ribs drop.', more: 'Your shoulders stay over your hips, not behind them. Knees soft, tailbone neither tucked nor lifted.', figure: 'stand-ribs', dose: {type: 'breaths', pattern: 'own', count: 2, stated: false}},
  ],
};

export const walk: Routine = {
  id: 'walk',
  title: 'A short walk',
  audience: 'self-care',
  position: 'standing',
  loads: ['standing-balance'],
  fallbacks: ['seated-march', 'seated-breathing'],
  name: 'Walk',
  figure: 'walk',
  source: {file: '002', note: 'Regular walks are named there as something that helps; no length is given. Five minutes are ours.'},
  stopSigns: ['A leg starts to ache until you have to stop', ...stop.upright],
  steps: [{say: 'Walk as you like.', more: 'Anywhere. Come back when it rings, or sooner.', dose: {type: 'hold', seconds: 300, stated: false}, short: {type: 'hold', seconds: 120, stated: false}}],
};

export const movementBreak: Routine = {
  id: 'movement-break',
  title: 'Movement break',
  audience: 'self-care',
  position: 'standing',
  loads: ['standing-balance'],
  fallbacks: ['seated-march', 'seated-breathing'],
  name: 'Break',
  figure: 'march',
  source: {file: '001', note: 'Breaking up long sitting every hour with a short stretch is stated there. The seconds are ours.'},
  stopSigns: stop.upright,
  steps: [
    {say: 'Stand up, and march on the spot.', more: 'Small steps, loose arms.', dose: {type: 'hold', seconds: 20, stated: false}, short: {type: 'hold', seconds: 10, stated: false}},
    {say: 'Stand tall and reach up with both arms.', more: 'Grow long from heels to fingers.', figure: 'reach-up', dose: {type: 'hold', seconds: 10, stated: false}},
  ],
};

export const strengthNotes: Routine = {
  id: 'strength-notes',
  title: 'Notes on strength',
  audience: 'self-care',
  position: 'standing',
  loads: [],
  name: 'Notes',
  figure: 'stand',
  source: {file: '001', note: 'Strengthening middle and buttocks is named in 001, belly and hip extension in 002, with the warning not to overwork belly and hip flexors. Neither describes an exercise, so none is invented here.'},
  stopSigns: stop.upright,
  steps: [
    {
      say: 'What strength can do here.',
      list: ['A strong middle and strong buttocks take work off the hip flexors.', 'Exercises that take the leg behind you train the other side of the hip.', 'Train the belly too, and do not overwork it or the hip flexors.', 'Which exercises: somebody who knows your body can choose them with you.'],
      dose: {type: 'ready', about: 30, stated: false},
    },
  ],
};

export const seatedStretch: Routine = {
  id: 'seated-stretch',
  title: 'Seated stretch',
  audience: 'self-care',
  position: 'on a chair',
  surfaces: ['chair'],
  props: [chair],
  loads: ['loaded-hip-extension'],
  fallbacks: ['seated-breathing'],
  name: 'Stretch',
  figure: 'sit-edge',
  source: {file: 'ours', note: 'Ours: the seated form of a stretch for the front of the hip. The times are ours.'},
  stopSigns: stop.stretch,
  finish: getUp.sitting,
  steps: [
    {
      say: 'Sit at the edge. Slide your {left|right} foot back.',
      more: 'Sit tall and tuck your tailbone until the front of that hip opens a little.',
      sides: 'both',
      switch: 8,
      switchSay: 'Now the {left|right} foot goes back.',
      repeat: 2,
      rest: 6,
      prepare: 5,
      stated: false,
      dose: {type: 'hold', seconds: 20, stated: false},
    },
  ],
};

export const seatedMarch: Routine = {
  id: 'seated-march',
  title: 'Seated march',
  audience: 'self-care',
  position: 'on a chair',
  surfaces: ['chair'],
  props: [chair],
  loads: ['hip-flexion-end'],
  name: 'March',
  figure: 'sit-march',
  source: {file: 'ours', note: 'Ours: walking, for whoever sits. The count is ours.'},
  stopSigns: stop.upright,
  steps: [{say: 'Lift one knee, then the other.', more: 'Sit tall. Small is enough.', prepare: 3, stated: false, dose: {type: 'reps', count: 12, tempo: '1.5-0-1.5-0', stated: false}, short: {type: 'reps', count: 8, tempo: '1.5-0-1.5-0', stated: false}}],
};
