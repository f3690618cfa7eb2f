/** Techniques in which a practitioner moves or holds the leg. Source 000. */
import type {Item} from '../../core/routine.js';
import {questions as q} from '../questions.js';
import {onTable} from './consent.js';

const warm: Item = {say: 'Let them warm up first.', more: 'A short walk, or marching on the spot.', figure: 'march', source: {file: '000', note: 'Warming up before any stretch, contract-relax above all, is stated there; the time is ours.'}, dose: {type: 'ready', about: 90, stated: false}};

export const tableEdge = onTable({
  id: 'table-edge',
  title: 'Contract-relax, leg off the table',
  loads: ['supine-flat', 'loaded-hip-extension', 'contract-relax', 'partner-force', 'hanging-leg'],
  name: 'Stretch',
  figure: 'edge-press',
  source: {file: '000', note: '15 seconds of a gentle stretch, then a brief lift against the hand, then further, until the toes reach the floor: stated there. The brief lift has no number: 3 seconds are ours, and so is an end after 12 rounds. The toes are no goal: comfort is. Chosen there by somebody with endometriosis, because nothing presses the belly.'},
  tips: [q.edgeOrNot],
  steps: [
    warm,
    {say: 'Bring them to the edge, one thigh unsupported.', more: 'The edge lies under the middle of the thigh. Your hip blocks theirs; a hand may steady the far side of the pelvis.', figure: 'edge-hand', tips: [q.edgeOrNot, q.beforeAdjustment], dose: {type: 'ready', about: 30, stated: false}},
    {
      repeat: {ask: 'Once more, further?', more: 'Further', enough: 'That is enough', least: 1, most: 12},
      stated: true,
      steps: [
        {say: 'Press the knee down to a slight stretch.', more: 'Gently, and stay.', dose: {type: 'hold', seconds: 15, stated: true}},
        {say: 'They lift against your hand, briefly.', more: 'With little strength, breathing out.', figure: 'edge-resist', dose: {type: 'hold', seconds: 3, stated: false}},
        {say: 'They let go. Ease the knee further down.', figure: 'edge-further', dose: {type: 'hold', seconds: 4, stated: false}},
      ],
    },
    {say: 'Bring the leg back onto the table.', more: 'Slowly, with your hands under it.', figure: 'leg-carried', dose: {type: 'ready', about: 10, stated: false}},
  ],
});

export const postIsometric = onTable({
  id: 'post-isometric',
  title: 'Post-isometric relaxation',
  loads: ['supine-flat', 'loaded-hip-extension', 'hip-flexion-end', 'contract-relax', 'partner-force', 'hanging-leg'],
  name: 'Resist and relax',
  figure: 'long-leg-resist',
  source: {file: '000', note: 'Told there twice: 5 seconds of resisting, relax, further, at least three times. The seconds of easing further are ours, and so is an end after 8 rounds.'},
  steps: [
    warm,
    {say: 'They sit at the end of the table and hold one knee.', more: 'To the chest, with the chin tucked.', figure: 'edge-sit', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'They roll back, still holding the knee.', more: 'The other leg hangs long over the end.', figure: 'edge-tilt', dose: {type: 'ready', about: 15, stated: false}},
    {
      repeat: {ask: 'Once more, further?', more: 'Further', enough: 'That is enough', least: 3, most: 8},
      stated: true,
      steps: [
        {say: 'Press the long leg down while they resist.', more: 'With little strength, breathing out.', dose: {type: 'hold', seconds: 5, stated: true}},
        {say: 'They relax. Press a little further.', figure: 'long-leg-further', dose: {type: 'hold', seconds: 8, stated: false}},
      ],
    },
    {say: 'They draw both knees in and roll to the side.', figure: 'knees-in', dose: {type: 'ready', about: 15, stated: false}},
  ],
});

export const positional = onTable({
  id: 'positional-release',
  title: 'Positional release',
  loads: ['supine-flat', 'partner-force'],
  name: 'Position',
  figure: 'leg-pressed',
  source: {file: '000', note: 'Lift, turn out, lead out, press along the thigh bone and wait 15 to 60 seconds: stated there, with the warning that nothing may hurt. Versions with the ribs or a side-bend are only mentioned.'},
  steps: [
    {say: 'Lift the leg a little off the table.', more: 'A few inches. It rests in your hands.', figure: 'leg-carried', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Turn the leg out and lead it out a little.', more: 'Find where it is easiest. It must not hurt.', figure: 'leg-out', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Press gently along the thigh, into the hip. Wait.', more: 'Until you feel it let go. Adjust a little if nothing comes.', dose: {type: 'release', least: 15, most: 60, stated: true}},
    {say: 'Lay the leg down slowly.', figure: 'on-table-long', dose: {type: 'ready', about: 10, stated: false}},
  ],
});

export const rotation = onTable({
  id: 'bent-knee-rotation',
  title: 'Bent-knee turns, contract-relax',
  loads: ['supine-flat', 'contract-relax', 'partner-force'],
  name: 'Turns',
  figure: 'knee-level',
  source: {file: '000', note: 'Three times each way is stated there. Its wording of the directions is unclear: ask a clinician before you use it. The seconds are ours.'},
  steps: [
    warm,
    {say: 'They lie on their back, hip and knee bent.', more: 'The ankle level with the knee, in your hands.', dose: {type: 'ready', about: 15, stated: false}},
    {
      name: 'Inward',
      figure: 'turn-in',
      repeat: 3,
      stated: true,
      steps: [
        {say: 'Lead the foot inward. They resist.', more: 'With little strength.', dose: {type: 'hold', seconds: 5, stated: false}},
        {say: 'They let go. A little further.', dose: {type: 'hold', seconds: 5, stated: false}},
      ],
    },
    {
      name: 'Outward',
      figure: 'turn-out',
      repeat: 3,
      stated: true,
      steps: [
        {say: 'Lead the foot outward. They resist.', more: 'With little strength.', dose: {type: 'hold', seconds: 5, stated: false}},
        {say: 'They let go. A little further.', dose: {type: 'hold', seconds: 5, stated: false}},
      ],
    },
  ],
});
