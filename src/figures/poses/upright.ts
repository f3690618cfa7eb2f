/** Poses kneeling, sitting and standing, facing right. */
import {holds, stands, type Pose} from '../pose.js';

const tall = {pelvis: 0, lowBack: 0, upperBack: 0, neck: 0, head: 0};

const kneel: Pose = {
  trunk: tall,
  legs: {near: {hip: 0, knee: 90, ankle: -64, falls: 'knee'}, far: stands(50)},
  arms: {near: holds(6, 7, 37, 0), far: holds(12, 6.8, 40, 0.3)},
  rests: 'knee',
  props: {pad: 4},
};
const stand: Pose = {
  trunk: tall,
  legs: {near: {hip: 0, knee: 0, ankle: 0}, far: stands(6)},
  arms: {near: {shoulder: 5, elbow: 12, wrist: 0}},
  rests: 'foot',
};
const sit: Pose = {
  trunk: {...tall, pelvis: -4, lowBack: 4},
  legs: {near: stands(40), far: stands(46)},
  arms: {near: holds(6, 8.5, 28, 0), far: holds(6, 8.5, 31, 0)},
  rests: 'seat',
  props: {chair: [18, -26]},
};

export const upright = {
  kneel,
  'kneel-lean': {
    ...kneel,
    trunk: {...tall, pelvis: -5, lowBack: 7},
    legs: {...kneel.legs, near: {hip: -24, knee: 70, ankle: -64, falls: 'knee'}},
    x: 13.5,
    works: true,
    arrow: [[-24, -66], [-22, -48], [-6, -47]],
  },
  stand,
  'stand-tall': {...stand, arrow: [[20, -130], [20, -120], [18, -106]]},
  march: {
    ...stand,
    legs: {near: {hip: 80, knee: 90, ankle: 0}, far: {hip: 0, knee: 0, ankle: 0}},
    arms: {near: {shoulder: -25, elbow: 30, wrist: 0}, far: {shoulder: 45, elbow: 50, wrist: 0}},
    rests: 'far foot',
  },
  'split-stance': {
    trunk: tall,
    legs: {near: {hip: -25, knee: 0, ankle: 25}, far: stands(22)},
    arms: {near: {shoulder: 0, elbow: 0, wrist: 15, reaches: [43, -89.5]}},
    rests: 'foot',
    props: {chair: [90, 46]},
    works: true,
    arrow: [[-37, -84], [-28, -84], [-17, -84]],
  },
  sit,
  'sit-edge': {
    ...sit,
    legs: {near: {hip: 40, knee: 118, ankle: 25}, far: stands(40)},
    arms: {...sit.arms, near: {shoulder: 0, elbow: 0, wrist: 0, reaches: [-16, -47]}},
    props: {chair: [8, -36]},
    works: true,
  },
} satisfies Record<string, Pose>;
