/** What is done lying on the back: stretches, slides and rests. Sources 000 and 001, and our own alternatives. */
import type {Routine} from '../../core/routine.js';
import {getUp} from '../get-up.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

const base = {audience: 'self-care', position: 'on your back', surfaces: ['floor', 'bed']} as const;
const floor = {id: 'floor', name: 'Floor space as long as you are'};

export const kneeToChest: Routine = {
  ...base,

  id: 'knee-to-chest',
  title: 'Knee to chest',
  props: [floor],
  loads: ['supine-flat', 'loaded-hip-extension', 'hip-flexion-end', 'floor-transfer'],
  fallbacks: ['heel-slide', 'constructive-rest', 'side-rest', 'seated-stretch'],
  name: 'Knee in',
  figure: 'knee-to-chest',
  source: {file: '001', note: 'One knee to the chest, the other leg long: from an article on the psoas, in our own words. It states no times: the seconds, repeats and rests are ours.'},
  stopSigns: stop.stretch,
  tips: [q.noTimes, q.releaseOrStretch],
  finish: getUp.lying,
  steps: [
    {say: 'Lie on your back, knees bent.', more: 'Feet flat on the floor. Let your ribs be heavy.', figure: 'knees-bent', dose: {type: 'ready', about: 20, stated: false}},
    {
      say: 'Let your {left|right} leg be long. Draw the other knee in.',
      more: 'The front of your {left|right} hip lengthens. Your back stays down; mild is enough.',
      sides: 'both',
      switch: 10,
      switchSay: 'Now the {left|right} leg is long.',
      repeat: 2,
      rest: 8,
      prepare: 5,
      stated: false,
      dose: {type: 'hold', seconds: 25, stated: false},
      short: {type: 'hold', seconds: 20, stated: false},
    },
  ],
};

export const heelSlide: Routine = {
  ...base,

  id: 'heel-slide',
  title: 'Heel slide with reach',
  props: [floor],
  loads: ['supine-flat', 'floor-transfer'],
  fallbacks: ['seated-breathing'],
  name: 'Slide',
  figure: 'heel-slide',
  source: {file: '000', note: 'Sliding the heel away and reaching overhead comes from techniques of practitioners (000, 001, 004), without any pressure. Doing it alone, six slides and their pace are ours.'},
  stopSigns: stop.lying,
  finish: getUp.lying,
  steps: [
    {say: 'Lie on your back, knees bent.', more: 'Feet flat on the floor, arms by your sides.', figure: 'knees-bent', dose: {type: 'ready', about: 20, stated: false}},
    {
      say: 'Slide your {left|right} heel away.',
      more: 'That arm reaches overhead. And back.',
      sides: 'both',
      switch: 8,
      switchSay: 'Now the {left|right} side.',
      prepare: 3,
      stated: false,
      dose: {type: 'reps', count: 6, tempo: '4-1-4-1', stated: false},
      short: {type: 'reps', count: 6, tempo: '3-1-3-1', stated: false},
    },
  ],
};

export const constructiveRest: Routine = {
  ...base,

  id: 'constructive-rest',
  title: 'Rest with knees bent',
  props: [floor],
  loads: ['supine-flexed', 'long-rest', 'paced-breathing', 'floor-transfer'],
  fallbacks: ['calves-on-chair', 'side-rest', 'half-sitting-rest', 'seated-breathing'],
  name: 'Rest',
  figure: 'knees-bent',
  source: {file: 'ours', note: 'Ours, as the quiet alternative to pressure that a book named in 000 argues for. The times are ours.'},
  stopSigns: stop.lying,
  tips: [q.howDeep, q.whatToFeel],
  finish: getUp.lying,
  steps: [
    {say: 'Lie on your back, knees bent.', more: 'Feet flat, as wide as your hips.', dose: {type: 'ready', about: 20, stated: false}},
    {say: 'Let your back spread on the floor.', more: 'Nothing to do. Breathe any way you like.', prepare: 3, stated: false, tips: [q.whatToFeel, q.brace, q.stress, q.crying], dose: {type: 'hold', seconds: 300, halfway: true, stated: false}, short: {type: 'hold', seconds: 180, halfway: true, stated: false}},
  ],
};

export const calvesOnChair: Routine = {
  ...base,
  surfaces: ['floor'],
  id: 'calves-on-chair',
  title: 'Rest with calves on a chair',
  props: [{id: 'chair', name: 'A chair or a low table for your calves', short: 'chair', instead: 'the edge of a sofa'}, floor],
  loads: ['supine-flexed', 'long-rest', 'paced-breathing', 'floor-transfer'],
  fallbacks: ['side-rest', 'half-sitting-rest', 'seated-breathing'],
  name: 'Rest',
  figure: 'calves-on-chair',
  source: {file: 'ours', note: 'Ours. Where 003 points to a release with a chair it only links to it, so nothing of that is invented here. The times are ours.'},
  stopSigns: stop.lying,
  finish: getUp.lying,
  steps: [
    {say: 'Lie down with your calves on the chair.', more: 'Hips and knees bent like a chair, back flat, arms by your sides.', dose: {type: 'ready', about: 30, stated: false}},
    {say: 'Let the chair carry your legs.', more: 'Breathe any way you like. Nothing to hold.', prepare: 3, stated: false, tips: [q.whatToFeel, q.stress], dose: {type: 'hold', seconds: 300, halfway: true, stated: false}, short: {type: 'hold', seconds: 180, halfway: true, stated: false}},
  ],
};

export const sideRest: Routine = {
  ...base,
  position: 'on your side',

  id: 'side-rest',
  title: 'Rest on your side',
  props: [{id: 'pillows', name: 'Two pillows: one for your head, one between your knees', short: 'two pillows', instead: 'folded blankets'}],
  loads: ['side-lying', 'long-rest', 'paced-breathing', 'floor-transfer'],
  fallbacks: ['half-sitting-rest', 'seated-breathing'],
  name: 'Rest',
  figure: 'side-lie',
  source: {file: 'ours', note: 'Ours: readers of 003 asked for a version on the side and got no answer. The times are ours.'},
  stopSigns: ['Your shoulder or hip hurts under your weight', ...stop.lying],
  tips: [q.onSide, q.pregnant],
  finish: getUp.side,
  steps: [
    {say: 'Lie on your side, knees bent.', more: 'The side that suits you. One pillow under your head, one between your knees.', dose: {type: 'ready', about: 40, stated: false}},
    {say: 'Let the pillows carry you.', more: 'Breathe as if falling asleep.', prepare: 3, stated: false, tips: [q.onSide, q.whatToFeel], dose: {type: 'hold', seconds: 300, halfway: true, stated: false}, short: {type: 'hold', seconds: 180, halfway: true, stated: false}},
  ],
};

export const halfSittingRest: Routine = {
  ...base,
  position: 'half sitting',

  id: 'half-sitting-rest',
  title: 'Rest half sitting',
  props: [{id: 'cushions', name: 'Cushions or pillows for a slope behind your back', short: 'cushions', instead: 'the raised head of a bed'}],
  loads: ['supine-propped', 'long-rest', 'paced-breathing', 'floor-transfer'],
  fallbacks: ['side-rest', 'seated-breathing'],
  name: 'Rest',
  figure: 'half-sitting',
  source: {file: 'ours', note: 'Ours, for whoever should not lie flat: the torso raised by 30 degrees or more. The times are ours.'},
  stopSigns: stop.lying,
  tips: [q.pregnant],
  finish: getUp.lying,
  steps: [
    {say: 'Lean back on the cushions, knees bent.', more: 'The slope holds you from your hips to your head. Feet flat.', dose: {type: 'ready', about: 40, stated: false}},
    {say: 'Let the cushions carry you.', more: 'Breathe as if falling asleep. Turn to the side whenever you like.', prepare: 3, stated: false, tips: [q.whatToFeel], dose: {type: 'hold', seconds: 300, halfway: true, stated: false}, short: {type: 'hold', seconds: 180, halfway: true, stated: false}},
  ],
};

export const bedEdge: Routine = {
  ...base,
  position: 'on a bed',
  surfaces: ['bed'],
  id: 'bed-edge',
  title: 'Leg over the edge of the bed',
  props: [{id: 'bed', name: 'A firm bed', short: 'bed'}],
  loads: ['supine-flat', 'loaded-hip-extension', 'hip-flexion-end', 'contract-relax', 'hanging-leg'],
  fallbacks: ['split-stance', 'knee-to-chest', 'seated-stretch'],
  name: 'Stretch',
  figure: 'table-edge',
  source: {file: 'ours', note: 'Ours, after the contract-relax stretch at a table’s edge in 000, done alone and with less. A push of 5 seconds with a fifth of full strength, 15 seconds of ease and three rounds are ours.'},
  stopSigns: ['Your back leaves the bed, or arches', ...stop.stretch],
  tips: [q.edgeOrNot, q.noTimes],
  finish: getUp.side,
  steps: [
    {say: 'Warm up first.', more: 'Walk, or march on the spot, for a minute or two.', figure: 'march', source: {file: '000', note: 'Warming up before any stretch, this one above all, is stated there; the time is ours.'}, dose: {type: 'ready', about: 90, stated: false}},
    {say: 'Sit down on the edge, then roll back with one knee held.', more: 'Hold your {right|left} knee to your chest. Your tailbone stays tucked.', sides: 'first', figure: 'edge-sit', dose: {type: 'ready', about: 30, stated: false}},
    {
      say: 'Let your {left|right} leg hang.',
      more: 'First lift it a little against nothing, then let it sink. Your back stays down.',
      sides: 'both',
      switch: 25,
      switchSay: 'Come in and rest. Hold the {right|left} knee now, and let the {left|right} leg hang.',
      repeat: 3,
      rest: 5,
      prepare: 5,
      stated: false,
      dose: {type: 'hold', seconds: 15, contract: {seconds: 5, effort: 20, stated: false}, stated: false},
    },
    {say: 'Bring the leg in and roll to your side.', more: 'Rest a moment before you sit up.', figure: 'knees-in', dose: {type: 'ready', about: 20, stated: false}},
  ],
};
