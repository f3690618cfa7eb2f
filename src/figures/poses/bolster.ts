/** On a bolster laid along the spine, and flat on the floor to look at how the body lies. Head on the left. */
import {trunk} from '../spot.js';
import {stands, type Pose} from '../pose.js';
import {lie, onRibs} from './lie.js';

/** The back is seen on the floor below the arm, with the small gap under the low back that is normal. */
const flat: Pose = {...lie, trunk: {...lie.trunk, lowBack: -8}, tense: true, arms: {near: {shoulder: 2, elbow: 0, wrist: -6, seen: 0.96}}};
/** Near enough to see what touches the floor. */
const looking: Pose = {...flat, cut: 50};
const chested: Pose = {...lie, arms: {near: onRibs}};
/** The ribs up, light under the arched back. */
const arched: Pose = {
  ...chested,
  tense: true,
  trunk: {...lie.trunk, lowBack: -40, upperBack: -4},
};
const ribs = [trunk(14, -20), trunk(15, -29), trunk(16, -38)] as const;

const bolster: Pose = {
  ...lie,
  trunk: {...lie.trunk, lowBack: 10, upperBack: -25, head: 8},
  arms: {near: {shoulder: 0, elbow: 0, wrist: 16, seen: 0.95, reaches: [6, -2.5]}},
  props: {bolster: 17, pillow: 9},
  works: true,
};
const resting: Pose = {...bolster, works: false};

export const onBolster = {
  lie: flat,
  'lie-ribs': {...looking, signs: [['look', trunk(-11, -36), 10, 8]]},
  'lie-low-back': {...looking, signs: [['look', trunk(-8, -19), 10, 8]]},
  'lie-thighs': {...looking, signs: [['look', ['near', -8, 17, 0], 14, 8]]},
  bolster,
  'bolster-high': {...bolster, props: {...bolster.props, blanket: 5, pillow: 11}},
  'bolster-sit': {
    ...lie,
    trunk: {pelvis: -18, lowBack: 22, upperBack: 6, neck: 0, head: 0},
    legs: {near: stands(64), far: stands(74)},
    arms: {near: {shoulder: 0, elbow: 0, wrist: 70, reaches: [-16, 1]}},
    rests: 'seat',
    props: {bolster: 17},
    to: {trunk: {pelvis: -40, lowBack: 30, upperBack: 16, neck: 14}, arms: {near: {shoulder: 0, elbow: 0, wrist: 70, reaches: [-26, 1]}}},
    signs: [['move', ['trunk', -8, -60, 6], [-12, -8], [-24, -4], [-34, 14]]],
  },
} satisfies Record<string, Pose>;

/** Right and wrong, each with one difference. */
export const bolsterPairs = {
  'bolster-place': {right: {...resting, arms: {near: onRibs}}, wrong: {
    ...resting,
    tense: true,
    arms: {near: onRibs},
    trunk: {...bolster.trunk, lowBack: -16, upperBack: -6},
    legs: {near: {hip: 0, knee: 24, ankle: -18, falls: 'hip'}},
    ends: -24,
    signs: [['fault', ...ribs]],
  }},
  'bolster-head': {right: resting, wrong: {...resting, props: {bolster: 17}, trunk: {...resting.trunk, head: -14}, signs: [['fault', ['trunk', 12, -50, 6], ['trunk', 9.4, -58, 6.6], ['trunk', 14, -61, 7.8]]]}},
  ribs: {right: chested, wrong: {...arched, signs: [['fault', ...ribs]]}},
} satisfies Record<string, {right: Pose; wrong: Pose}>;


