/** The functional series, and the two lists around it. Source 004; the test by a small lift also 000 and 001. */
import type {Item} from '../../core/routine.js';
import {questions as q} from '../questions.js';
import {onTable} from './consent.js';

/** A stage goes on until the practitioner taps; 60 to 90 seconds each make 5 to 7 minutes in all. */
const stage = (name: string, say: string, more: string, figure: string): Item => ({name, say, more, figure, dose: {type: 'release', least: 20, most: 84, stated: false}, short: {type: 'release', least: 10, most: 60, stated: false}});

export const onIt = onTable({
  id: 'am-i-on-it',
  title: 'Am I on it?',
  loads: ['abdominal-pressure', 'supine-flexed', 'partner-force'],
  name: 'On it?',
  figure: 'press-lift',
  source: {file: '004', note: 'Two signs, stated in 004 and told in 000 and 001: it tightens with a small lift of the knee, and it does not pulse.'},
  steps: [
    {say: 'Are you on it?', list: ['A small lift of the knee: it tightens under your fingers.', 'It does not pulse. If it does, that is the artery: come off, and begin further out.', 'The belly stays soft. If it tightens, you were too fast.'], tips: [q.cannotGetIn], dose: {type: 'ready', about: 20, stated: false}},
  ],
});

export const reassess = onTable({
  id: 'reassess',
  title: 'Look again',
  loads: [],
  name: 'Look again',
  figure: 'stand',
  source: {file: '004', note: 'Looking again at function, range and whatever test led here is stated there.'},
  steps: [{say: 'Look again at what led you here.', list: ['What they could not do', 'How far it moves', 'The test that made you think of it'], dose: {type: 'ready', about: 60, stated: false}}],
});

export const functionalSeries = onTable({
  id: 'functional-series',
  title: 'Functional series',
  loads: ['abdominal-pressure', 'supine-flexed', 'long-rest', 'partner-force'],
  name: 'Find it',
  figure: 'on-table',
  source: {file: '004', note: 'Two to three inches beside the navel, the grip, the test, the order of the stages and 5 to 7 minutes in all, or until it changes, are stated there. How the minutes are shared out is ours: 84 seconds at most for each of the five stages make seven minutes.'},
  tips: [q.whoFor, q.howDeep, q.slippedBoneViews],
  steps: [
    {say: 'They lie on their back, hips and knees bent.', tips: [q.whoFor, q.slippedBoneViews, q.faceDown], dose: {type: 'ready', about: 10, stated: false}},
    {say: 'Third and fourth fingers of both hands, side by side.', more: 'Elbows wide, so that all four press evenly. 5 to 7.5 cm beside the navel.', figure: 'press-map', dose: {type: 'ready', about: 15, stated: false}},
    {say: 'Sink from front to back, slowly.', more: 'Until it goes no further. Too fast, and the belly pushes you out.', figure: 'press-belly', tips: [q.cannotGetIn, q.howDeep], dose: {type: 'ready', about: 30, stated: false}},
    {say: 'Are you on it?', more: 'It tightens with a small lift of the knee, and does not pulse. A pulse means come off, and further out.', figure: 'press-lift', tips: [q.cannotGetIn], dose: {type: 'ready', about: 15, stated: false}},
    stage('Sway', 'Sway: small movements across it.', 'Tap when it changes, and go on to the next.', 'press-sway'),
    stage('Heel', 'Heel away. You press towards the head.', 'Slowly, away and back.', 'press-heel'),
    stage('Arm', 'Their arm goes overhead.', 'The arm of that side, slowly up and back. You hold.', 'press-arm'),
    stage('Both', 'Heel and arm together.', 'Slowly. You hold.', 'press-reach'),
    stage('Tilt', 'The pelvis tilts forward, and back.', 'The hardest of all, and the least comfortable. Small is enough.', 'press-tilt'),
    {name: 'Rest', say: 'Come out slowly. Let them rest.', more: 'Knees bent, a few breaths.', dose: {type: 'ready', about: 30, stated: false}},
  ],
});
