/** Techniques in which a practitioner’s hands press. Sources 000, 001 and 004; where schools differ, that is said. */
import {questions as q} from '../questions.js';
import {onTable} from './consent.js';

const pressed = ['abdominal-pressure', 'supine-flexed', 'partner-force'];

/** Finding it, and making sure: named in three sources. */
const sink = {
  say: 'Sink in slowly beside the belly muscle.',
  more: 'From front to back, with the out-breath, until it goes no further. Too fast, and the belly pushes you out.',
  figure: 'press-map',
  tips: [q.howDeep, q.cannotGetIn],
  dose: {type: 'ready', about: 40, stated: false},
} as const;
const confirm = {
  say: 'Ask for a small lift of the knee.',
  more: 'It tightens under your fingers: you are on it. A pulse means the artery: come off, and begin further out.',
  figure: 'press-lift',
  tips: [q.cannotGetIn],
  dose: {type: 'ready', about: 15, stated: false},
} as const;
const leave = {say: 'Come out slowly. Let them rest.', more: 'Knees bent, a few breaths. Then they roll to the side to get up.', figure: 'on-table', dose: {type: 'ready', about: 30, stated: false}} as const;
const again = (ask: string, least: number, most: number) => ({ask, more: 'Once more', enough: 'That is enough', least, most});

export const palpatedPressure = onTable({
  id: 'palpated-pressure',
  title: 'Pressure with leg and arm',
  loads: [...pressed, 'supine-flat'],
  name: 'Pressure',
  figure: 'press-reach',
  source: {file: '000', note: 'Place, test and movement are described there, several times over; a number is not given. At least three rounds are ours.'},
  steps: [
    {say: 'They lie on their back, the near knee bent.', more: 'Foot flat on the table, on the side where you stand.', figure: 'on-table-one-knee', dose: {type: 'ready', about: 15, stated: false}},
    sink,
    confirm,
    {repeat: again('Once more?', 3, 8), stated: false, steps: [{say: 'Hold still. They lower the leg and raise the arm.', more: 'Both together, slowly, the arm overhead. Then both come back.', dose: {type: 'hold', seconds: 12, stated: false}}]},
    leave,
  ],
});

export const pinHeelSlide = onTable({
  id: 'pin-heel-slide',
  title: 'Pin and heel slide',
  loads: [...pressed, 'hip-flexion-end'],
  name: 'Pin and slide',
  figure: 'pin-away',
  source: {file: '000', note: 'Described there as the better choice where the pelvis tips far forward: point, test, slide, ankle, turn and the way back, then a point further down. “Slowly” is stated, numbers are not: the seconds are ours.'},
  tips: [q.edgeOrNot],
  steps: [
    {say: 'They lie on their back, one knee up.', more: 'Foot flat on the table.', figure: 'on-table-one-knee', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Find the point: half-way from navel to hip bone.', more: 'Just inside that line. Your elbow rests on their knee.', figure: 'press-map', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'They draw the knee in against your elbow.', more: 'Gently. It pushes against your fingers: you are on it. A pulse means come off.', figure: 'pin-knee', dose: {type: 'ready', about: 10, stated: false}},
    {
      repeat: {ask: 'Another point, further down?', more: 'Next point', enough: 'That is enough', least: 1, most: 8},
      stated: false,
      steps: [
        {say: 'Hold. They slide the heel away until the leg is long.', more: 'Slowly. Then they draw the toes up and turn the thigh out.', dose: {type: 'hold', seconds: 10, stated: false}},
        {say: 'They turn it back and draw the knee up.', more: 'Slowly. For more, the arm of that side reaches overhead as the leg goes.', figure: 'pin-back', dose: {type: 'hold', seconds: 8, stated: false}},
      ],
    },
    leave,
  ],
});

export const pelvicLift = onTable({
  id: 'pelvic-lift',
  title: 'Pelvic lift',
  loads: pressed,
  name: 'Lift',
  figure: 'lift-up',
  source: {file: '000', note: 'Told there twice, as one lift. What people felt afterwards is left out: it proves nothing. The seconds are ours.'},
  steps: [
    {say: 'They lie on their back, both knees bent.', more: 'Soles on the table. You stand beside them, facing the head.', figure: 'on-table', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Lay both hands in, edges down, fingers to the head.', more: 'One on each side. Firm, and not deep.', figure: 'lift-hands', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'They lift the pelvis. You sink with it.', more: 'On both sides at once.', prepare: 3, stated: false, dose: {type: 'hold', seconds: 6, stated: false}},
    {say: 'They let it down as far as your fingers allow.', figure: 'lift-down', dose: {type: 'hold', seconds: 6, stated: false}},
    {say: 'Leave with small side-to-side movements.', figure: 'press-sway', dose: {type: 'ready', about: 10, stated: false}},
    leave,
  ],
});

export const sideLying = onTable({
  id: 'side-lying-pressure',
  title: 'Light pressure on the side',
  position: 'on the side',
  loads: ['abdominal-pressure', 'side-lying', 'partner-force'],
  name: 'Side-lying',
  figure: 'side-lie',
  source: {file: '000', note: 'Lying on the side shortens the muscle and lets the belly move away; named there as first choice for a larger client and where lying on the back fails. Light, patient, no time given: the open hold of 30 s to 3 minutes is ours.'},
  tips: [q.cannotGetIn, q.howDeep],
  steps: [
    {say: 'They lie on their side, hips and knees bent.', more: 'A pillow between the knees. The belly falls forward, out of the way.', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Press lightly, and wait.', more: 'Guts and large vessels lie close by. Patience goes further than force.', figure: 'side-press', tips: [q.cannotGetIn], dose: {type: 'release', least: 30, most: 180, stated: false}},
    {...leave, figure: 'side-lie'},
  ],
});

export const innerGroin = onTable({
  id: 'inner-groin',
  title: 'At the inner groin',
  loads: ['groin-pressure', 'supine-flexed', 'partner-force'],
  name: 'Inner groin',
  figure: 'groin-map',
  source: {file: '000', note: 'Named there as the way where the belly does not let you in: the lower end, at the inner top of the thigh. Position and time are not given: both are ours.'},
  tips: [q.cannotGetIn],
  steps: [
    {say: 'They lie on their back, one knee bent out a little.', more: 'A pillow under that knee.', figure: 'knee-out', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Find the inner top of the thigh bone.', more: 'Ask again before you touch here. A pulse means the artery: come off.', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Press lightly, and wait.', more: 'Stop at any numbness or a spreading pain.', dose: {type: 'release', least: 20, most: 120, stated: false}},
    leave,
  ],
});

export const iliacusFirst = onTable({
  id: 'iliacus-first',
  title: 'Iliacus first, then psoas',
  loads: pressed,
  name: 'Iliacus first',
  figure: 'iliacus-map',
  source: {file: '000', note: 'The order, the picture and working with the breath are stated there; numbers are not. Five breaths for each are ours.'},
  steps: [
    {say: 'They lie on their back, knees bent.', figure: 'on-table', dose: {type: 'ready', about: 10, stated: false}},
    {say: 'Curl your fingers over the rim of the pelvis.', more: 'Just inside the front hip bone. Sink with the out-breath.', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Stay for five of their breaths.', dose: {type: 'ready', about: 50, stated: false}},
    {say: 'Now towards the middle: the psoas.', more: 'Half-way to the navel, slowly, with the out-breath. A pulse means come off, and further out.', figure: 'press-map', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Stay for five of their breaths.', figure: 'press-map', dose: {type: 'ready', about: 50, stated: false}},
    leave,
  ],
});

export const sustainedPressure = onTable({
  id: 'sustained-pressure',
  title: 'Sustained pressure, pin and stretch',
  loads: [...pressed, 'long-rest'],
  name: 'Pressure',
  figure: 'press-knees-up',
  source: {file: '001', note: 'Slow, sustained pressure, sometimes for several minutes, the test by a small lift, the heel slide or slow arm, and the warning of the artery are stated there. Where tenderness may spread: hip or groin. One to five minutes and the slides are ours.'},
  steps: [
    {say: 'They lie on their back, hips and knees a little bent.', more: 'A bolster under the knees.', figure: 'on-table-roll', dose: {type: 'ready', about: 15, stated: false}},
    sink,
    confirm,
    {say: 'Hold a slow, even pressure.', more: 'Deep tenderness may come. If it spreads or grows, stop.', dose: {type: 'release', least: 60, most: 300, stated: false}, short: {type: 'release', least: 30, most: 180, stated: false}},
    {repeat: again('One more slide?', 1, 6), stated: false, steps: [{say: 'Keep it pinned. They slide the heel, or move the arm.', more: 'Slowly away, slowly back.', figure: 'press-reach', dose: {type: 'hold', seconds: 12, stated: false}}]},
    leave,
  ],
});
