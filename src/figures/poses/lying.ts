/** Other poses on the back. The head is on the left. */
import {near} from '../spot.js';
import {stands, type Pose} from '../pose.js';
import {down, drawnIn, hugging, kneesBent, lie, lifted, long, onRibs, overhead, slid} from './lie.js';

/** The hand rides on the belly. */
const onBelly = {...onRibs, wrist: -40, seen: 0.64};

export const lying = {
  'half-sitting': {...lie, longHair: true, trunk: {...lie.trunk, lowBack: 6, upperBack: -4, head: 8}, legs: {near: stands(56), far: stands(66)}, arms: {near: {shoulder: 8, elbow: 16, wrist: 0, seen: 0.96}}, props: {slope: -11}},
  'knees-bent': kneesBent,
  'lie-breathe': {
    ...kneesBent,
    breath: 4.6,
    arms: {near: {...onBelly, touches: ['trunk', 15.5, -15, 1]}},
    from: {breath: -2.6, arms: {near: {...onBelly, touches: ['trunk', 8.5, -15, 1]}}},
    signs: [['move', ['trunk', 15, -15, 1], [0, -13], [0, -20], [0, -28]]],
  },
  'one-knee-bent': {...lie, legs: {near: stands(42), far: long}},
  'calves-on-chair': {
    ...lie,
    larger: true,
    legs: {near: {hip: 82, knee: 84, ankle: -18, falls: 'knee'}},
    props: {chair: [10, 60]},
  },
  'knee-to-chest': {...lie, longHair: true, legs: {near: long, far: drawnIn}, arms: hugging, from: {legs: {far: stands(52)}, arms: {near: lie.arms.near, far: lie.arms.near}}, works: true},
  'knees-in': {...lie, legs: {near: {...drawnIn, hip: 116}, far: {...drawnIn, hip: 104, knee: 122}}, arms: {near: {shoulder: 0, elbow: 0, wrist: -35, seen: 0.8, touches: near(5, 50, 1)}}},
  'heel-slide': {
    ...lie,
    legs: {near: stands(72), far: stands(38)},
    arms: {near: overhead},
    before: stands(38),
    from: {legs: {near: stands(38)}, arms: {near: lie.arms!.near!}},
    arrow: [[95, -4], [103, -4], [114, -4]],
  },
  'heel-out': {...lie, legs: {near: slid, far: stands(38)}, arms: {near: overhead}, before: stands(38)},
  'pelvis-lift': {...lifted, from: down, arrow: [[17, -1], [17, -8], [17, -16]]},
} satisfies Record<string, Pose>;
