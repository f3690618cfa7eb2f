/** Poses lying down. On the back the head is on the left, face down it is on the right. */
import {holds, stands, type ArmPose, type LegPose, type Pose} from '../pose.js';

const long: LegPose = {hip: 0, knee: 0, ankle: -18, falls: 'hip'};
const drawnIn: LegPose = {hip: 120, knee: 132, ankle: -10};
const hug: ArmPose = {...holds(-35, 5, 50, 1), seen: 0.8};
const hugging = {near: hug, far: {...hug, holds: [5, 42, 1] as const}};
const alongside: ArmPose = {shoulder: -9, elbow: 8, wrist: 4, seen: 0.96};

const lie: Pose = {
  trunk: {pelvis: -90, lowBack: 14, upperBack: -8, neck: 0, head: 4},
  legs: {near: long},
  arms: {near: alongside},
  rests: 'back',
};
const bolster: Pose = {
  ...lie,
  trunk: {...lie.trunk, lowBack: 10, upperBack: -25, head: 8},
  arms: {near: {shoulder: 0, elbow: 0, wrist: 16, seen: 0.95, reaches: [6, -2.5]}},
  props: {bolster: 17, pillow: 9},
  works: true,
};

export const lying = {
  lie,
  bolster,
  'bolster-high': {...bolster, props: {...bolster.props, blanket: 5, pillow: 11}},
  'half-sitting': {...lie, trunk: {...lie.trunk, lowBack: 6, upperBack: -4, head: 8}, legs: {near: stands(56), far: stands(64)}, arms: {near: {shoulder: 8, elbow: 16, wrist: 0, seen: 0.96}}, props: {slope: -11}},
  'knees-bent': {...lie, legs: {near: stands(40), far: stands(52)}},
  'one-knee-bent': {...lie, legs: {near: stands(42), far: long}},
  'calves-on-chair': {
    ...lie,
    legs: {near: {hip: 90, knee: 90, ankle: -18, falls: 'knee'}},
    props: {chair: [9, 56]},
  },
  'knee-to-chest': {...lie, legs: {near: long, far: drawnIn}, arms: hugging, works: true},
  'table-edge': {
    ...lie,
    legs: {near: {hip: -16, knee: 58, ankle: -30}, far: drawnIn},
    arms: hugging,
    props: {table: 13},
    works: true,
  },
  'heel-slide': {
    ...lie,
    legs: {near: stands(68), far: stands(38)},
    arms: {near: {shoulder: 177, elbow: 2, wrist: 0}},
    arrow: [[90, -5], [100, -5], [112, -5]],
  },
  'pelvis-lift': {
    ...lie,
    trunk: {pelvis: -113, lowBack: 4, upperBack: 10, neck: 0, head: 4},
    legs: {near: stands(43), far: stands(50)},
    arms: {near: {shoulder: -12, elbow: 3, wrist: 0}},
    rests: 'blades',
    arrow: [[29, -3], [29, -12], [29, -22]],
  },
  'prone-tool': {
    trunk: {pelvis: 82, lowBack: 20, upperBack: 7, neck: -44, head: -4},
    legs: {near: {hip: 0, knee: 4, ankle: -60, falls: 'hip'}},
    arms: {near: {shoulder: 166, elbow: 25, wrist: -7, seen: 0.6}},
    rests: 'belly',
    props: {dome: 13},
    works: true,
  },
} satisfies Record<string, Pose>;
