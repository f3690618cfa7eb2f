/** Poses kneeling, sitting and standing, facing right. */
import {trunk} from '../spot.js';
import {holds, stands, type Pose} from '../pose.js';

const tall = {pelvis: 0, lowBack: 0, upperBack: 0, neck: 0, head: 0};

const kneel: Pose = {
  trunk: tall,
  legs: {near: {hip: 0, knee: 90, ankle: -64, falls: 'knee'}, far: stands(50)},
  arms: {near: holds(6, 7, 37, 0), far: {shoulder: 0, elbow: 0, wrist: -24, reaches: [45, -90.5]}},
  rests: 'knee',
  props: {pad: 7, chair: [86, 46]},
};
const stand: Pose = {
  longHair: true,
  trunk: tall,
  legs: {near: {hip: 0, knee: 0, ankle: 0}, far: stands(6)},
  arms: {near: {shoulder: 5, elbow: 12, wrist: 0}},
  rests: 'foot',
};
const sit: Pose = {
  larger: true,
  longHair: true,
  trunk: {...tall, pelvis: -4, lowBack: 4},
  legs: {near: stands(40), far: stands(46)},
  arms: {near: holds(6, 8.5, 28, 0), far: holds(6, 8.5, 31, 0)},
  rests: 'seat',
  props: {chair: [18, -26]},
};
const onBelly = {shoulder: 0, elbow: 0, wrist: 0, seen: 0.8} as const;

export const upright = {
  kneel,
  'kneel-lean': {
    ...kneel,
    trunk: {...tall, pelvis: -5, lowBack: 7},
    legs: {...kneel.legs, near: {hip: -24, knee: 70, ankle: -64, falls: 'knee'}},
    x: 13.5,
    from: {trunk: tall, legs: {near: kneel.legs.near}, x: 0},
    works: true,
    arrow: [[-24, -66], [-22, -48], [-6, -47]],
  },
  stand,
  'stand-tall': {...stand, arms: {near: {shoulder: -10, elbow: 10, wrist: 0}}, leant: [{pelvis: 16, lowBack: -18, upperBack: -14}, true], from: {trunk: {pelvis: 8, lowBack: -12, upperBack: -12}, legs: {near: {hip: 8, knee: 0, ankle: 0}}}, arrow: [[32, -134], [32, -122], [28, -110]]},
  march: {
    ...stand,
    larger: true,
    longHair: false,
    legs: {near: {hip: 42, knee: 70, ankle: -6}, far: {hip: 0, knee: 0, ankle: 0}},
    arms: {near: {shoulder: -18, elbow: 16, wrist: 0}, far: {shoulder: 30, elbow: 24, wrist: 0}},
    from: {legs: {near: {hip: 0, knee: 0, ankle: 0}}, arms: {near: {shoulder: 6, elbow: 12, wrist: 0}, far: {shoulder: 2, elbow: 12, wrist: 0}}},
    rests: 'far foot',
  },
  'split-stance': {
    trunk: tall,
    legs: {near: {hip: -25, knee: 0, ankle: 25}, far: stands(22)},
    arms: {near: {shoulder: 0, elbow: 0, wrist: 15, reaches: [43, -89.5]}},
    from: {legs: {near: {hip: -20.5, knee: 0, ankle: 20.5}}, x: -6},
    rests: 'foot',
    props: {chair: [90, 46]},
    works: true,
    arrow: [[-37, -84], [-28, -84], [-17, -84]],
  },
  'reach-up': {...stand, arms: {near: {shoulder: 176, elbow: 2, wrist: 0}, far: {shoulder: 168, elbow: 2, wrist: 0}}, from: {arms: {near: {shoulder: 5, elbow: 12, wrist: 0}, far: {shoulder: 0, elbow: 12, wrist: 0}}}, signs: [['move', ['arm', 0, 70, 2], [18, 16], [18, 4], [18, -8]]]},
  walk: {
    ...stand,
    legs: {near: {hip: -16, knee: 28, ankle: 6}, far: {hip: 22, knee: 3, ankle: 8}},
    arms: {near: {shoulder: 26, elbow: 16, wrist: 0}, far: {shoulder: -24, elbow: 12, wrist: 0}},
    to: {legs: {near: {hip: 22, knee: 3, ankle: 8}, far: {hip: -16, knee: 28, ankle: 6}}, arms: {near: {shoulder: -24, elbow: 12, wrist: 0}, far: {shoulder: 26, elbow: 16, wrist: 0}}},
    signs: [['move', ['trunk', 11, -40, 4], [24, 0], [32, 0], [44, 0]]],
  },
  sit,
  'sit-back': {...sit, trunk: {...tall, pelvis: -11, lowBack: 2, neck: 4}, x: -7, legs: {near: stands(38), far: stands(46)}},
  'sit-breathe': {...sit, breath: 4.6, arms: {near: {...onBelly, touches: ['trunk', 20, -12, 1]}}, from: {breath: -2.6, arms: {near: {...onBelly, touches: ['trunk', 13, -12, 1]}}}, signs: [['move', ['trunk', 21, -12, 1], [12, 0], [19, 0], [28, 0]]]},
  'sit-march': {...sit, legs: {near: {hip: 104, knee: 96, ankle: 0}, far: stands(44)}, arms: {near: {shoulder: 6, elbow: 30, wrist: 0}}, from: {legs: {near: stands(38)}}, signs: [['move', ['near', 7, 36, 0], [6, -8], [6, -16], [6, -26]]]},
  'sit-edge': {
    ...sit,
    larger: false,
    legs: {near: stands(-10.5, -53), far: stands(44)},
    arms: {near: holds(6, 8.5, 31, 0)},
    from: {legs: {near: stands(36)}},
    props: {chair: [12, -36]},
    works: true,
    signs: [['move', ['near', 16, 89, 2], [24, -3], [16, -3], [6, -3]]],
  },
} satisfies Record<string, Pose>;

export const uprightPairs = {
  'kneel-tuck': {
    right: {...upright['kneel-lean']},
    wrong: {...upright['kneel-lean'], works: false, trunk: {pelvis: 20, lowBack: -40, upperBack: -4, neck: -4, head: 0}, legs: {...kneel.legs, near: {hip: 1, knee: 70, ankle: -64, falls: 'knee'}}, arrow: undefined, signs: [['fault', trunk(-13.5, -29), trunk(-12.5, -19), trunk(-14, -9)]]},
  },
  'stand-ribs': {
    right: stand,
    wrong: {...stand, legs: {...stand.legs, near: {hip: 8, knee: 0, ankle: 0}}, trunk: {pelvis: 8, lowBack: -28, upperBack: -10, neck: 14, head: 0}, arms: {near: {shoulder: -24, elbow: 10, wrist: 0}}, signs: [['fault', trunk(14, -20), trunk(15, -29), trunk(15.6, -38)]]},
  },
} satisfies Record<string, {right: Pose; wrong: Pose}>;
