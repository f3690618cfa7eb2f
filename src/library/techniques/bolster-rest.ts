/** Rest on a bolster laid along the spine: a release, not a stretch. Source 003. */
import type {Routine} from '../../core/routine.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

export const bolsterRest: Routine = {
  id: 'bolster-rest',
  title: 'Bolster rest',
  audience: 'self-care',
  position: 'on the floor',
  surfaces: ['floor', 'bed'],
  props: [
    {id: 'bolster', name: 'A firm bolster, about 25 cm across', short: 'bolster', instead: 'two blankets rolled tight'},
    {id: 'head-support', name: 'A pillow or block for your head', short: 'pillow', instead: 'a folded towel'},
    {id: 'floor', name: 'Floor space as long as you are'},
  ],
  loads: ['supine-flat', 'long-rest', 'paced-breathing', 'floor-transfer'],
  fallbacks: ['calves-on-chair', 'side-rest', 'half-sitting-rest', 'half-kneeling', 'seated-breathing'],
  figure: 'bolster',
  source: {file: '003', note: 'The position comes from a physical therapist’s post, in our own words. At least five minutes, once or twice a day, and a bolster of 25 cm are stated there. The three minutes of the short form, the set-up times and the rolled blankets are ours.'},
  stopSigns: stop.lying,
  tips: [q.legsOffFloor, q.ribsLifted],
  finish: getUp.lying,
  steps: [
    {
      name: 'Set up',
      steps: [
        {say: 'Lay the bolster along your spine.', more: 'Sit with its end behind you, then lie back along it, legs long.', figure: 'bolster-sit', tips: [q.whichBolster, q.pregnant, q.rods, q.slippedBone, q.onSide], dose: {type: 'ready', about: 40, stated: false}},
        {say: 'Slide down until your ribs rest.', more: 'The end of the bolster sits just below your shoulder blades.', figure: 'bolster-place', tips: [q.ribsLifted, q.curve, q.rotated], dose: {type: 'ready', about: 40, stated: false}},
        {say: 'Rest your head on a pillow or block.', more: 'Your head does not tip back.', figure: 'bolster-head', dose: {type: 'ready', about: 30, stated: false}},
        {
          repeat: {ask: 'Do the backs of your thighs rest, on the floor or on a pillow?', enough: 'They rest', more: 'Not yet', least: 0, most: 3},
          figure: 'bolster',
          stated: false,
          tips: [q.legsOffFloor],
          steps: [{say: 'Stack it higher.', more: 'Put a folded blanket on top of the bolster and lie back again.', figure: 'bolster-high', dose: {type: 'ready', about: 30, stated: false}}],
        },
      ],
    },
    {
      name: 'Rest',
      say: 'Breathe as if falling asleep.',
      more: 'Nothing to hold, nothing to do. Your feet may turn out.',
      prepare: 5,
      stated: false,
      dose: {type: 'hold', seconds: 300, halfway: true, stated: true},
      short: {type: 'hold', seconds: 180, halfway: true, stated: false},
      tips: [q.whatToFeel, q.brace, q.feetOut, q.howOften, q.allNight, q.click, q.stress],
    },
  ],
};
