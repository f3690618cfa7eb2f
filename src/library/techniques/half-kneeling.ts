/** Half-kneeling stretch for the front of the hip. Source 001, which states no times. */
import type {Routine} from '../../core/routine.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

export const halfKneeling: Routine = {
  id: 'half-kneeling',
  title: 'Half-kneeling stretch',
  audience: 'self-care',
  position: 'on one knee',
  surfaces: ['floor'],
  props: [
    {id: 'knee-pad', name: 'A folded towel or mat for your knee', short: 'towel or mat'},
    {id: 'chair', name: 'A chair to steady you', short: 'chair', instead: 'a sofa or a wall beside you'},
  ],
  loads: ['kneeling', 'loaded-hip-extension', 'floor-transfer'],
  fallbacks: ['split-stance', 'bed-edge', 'knee-to-chest', 'seated-stretch', 'bolster-rest', 'side-rest', 'seated-breathing'],
  figure: 'kneel-lean',
  source: {file: '001', note: 'The stretch comes from an article on the psoas, in our own words. It states no times: the seconds, the repeats, the rests and the warm-up are ours.'},
  stopSigns: ['Your knee hurts', ...stop.stretch],
  tips: [{title: 'If your knee does not like it', text: 'Add another folded towel, or stop here: a stretch can be done standing.', source: {file: 'ours'}}, q.noTimes, q.releaseOrStretch],
  finish: getUp.kneeling,
  steps: [
    {
      name: 'Set up',
      steps: [
        {say: 'Warm up first.', more: 'Walk, or march on the spot, for a minute or two.', figure: 'march', source: {file: '000', note: 'Warming up before any stretch is stated there; the time is ours.'}, dose: {type: 'ready', about: 90, stated: false}},
        {say: 'Kneel on your {left|right} knee.', more: 'A folded towel under it, a chair beside you, the {right|left} foot flat in front.', sides: 'first', figure: 'kneel', dose: {type: 'ready', about: 20, stated: false}},
      ],
    },
    {
      name: 'Stretch',
      figure: 'kneel-tuck',
      say: 'Tuck your tailbone. Stay tall.',
      more: 'Ease your hips forward until the front of the {left|right} hip stretches. Mild is enough.',
      sides: 'both',
      switch: 20,
      switchSay: 'Change to the {left|right} knee.',
      repeat: 3,
      rest: 10,
      prepare: 5,
      stated: false,
      dose: {type: 'hold', seconds: 20, stated: false},
    },
  ],
};
