/** The poses as data: angles in degrees with flexion positive, places in centimetres, and what rests on what. */
import type {Bow} from './arrow.js';
import type {Arm, Leg, Pair, Trunk} from './bend.js';
import type {SkinPoint} from './body.js';

/** A leg: its angles, and what contact decides instead. */
export interface LegPose extends Leg {
  /** Falls at this joint until it touches the floor. */
  readonly falls?: 'hip' | 'knee';
  /** Stands on a flat foot, its ankle at this x. */
  readonly stands?: number;
}
/** An arm: its angles, and what contact decides for shoulder and elbow instead. */
export interface ArmPose extends Arm {
  /** Lays the palm on this point of the far leg. */
  readonly holds?: SkinPoint;
  /** Lays the palm on the floor at this x. */
  readonly lies?: number;
}
/** What lies on the floor, as heights: a blanket on the bolster, a pillow under the head, a pad under the near knee. */
export interface Props {
  readonly bolster?: number;
  readonly blanket?: number;
  readonly pillow?: number;
  readonly pad?: number;
}
export interface Pose {
  readonly trunk: Trunk;
  readonly legs: Pair<LegPose>;
  readonly arms: Pair<ArmPose>;
  /** What carries the weight. A body on its seat lies: its upper back and its head come down too. */
  readonly rests: 'seat' | 'knee' | 'foot';
  /** Where the hip joint is along the floor. */
  readonly x?: number;
  readonly props?: Props;
  /** Marks the psoas as the working part. */
  readonly works?: boolean;
  /** Where the body moves. */
  readonly arrow?: Bow;
}

const stands = (x: number): LegPose => ({hip: 0, knee: 0, ankle: 0, stands: x});
const holds = (wrist: number, ...point: SkinPoint): ArmPose => ({shoulder: 0, elbow: 0, wrist, holds: point});

const lie: Pose = {
  trunk: {pelvis: -90, lowBack: 14, upperBack: -8, neck: 0, head: 4},
  legs: {near: {hip: 0, knee: 0, ankle: -18, falls: 'hip'}},
  arms: {near: {shoulder: -9, elbow: 8, wrist: 4, seen: 0.96}},
  rests: 'seat',
};
const bolster: Pose = {
  ...lie,
  trunk: {pelvis: -90, lowBack: 10, upperBack: -25, neck: 0, head: 8},
  arms: {near: {shoulder: 0, elbow: 0, wrist: 16, seen: 0.95, lies: 6}},
  props: {bolster: 17, pillow: 9},
  works: true,
};
const kneel: Pose = {
  trunk: {pelvis: 0, lowBack: 0, upperBack: 0, neck: 0, head: 0},
  legs: {near: {hip: 0, knee: 90, ankle: -64, falls: 'knee'}, far: stands(50)},
  arms: {near: holds(6, 7, 37, 0), far: holds(12, 6.8, 40, 0.3)},
  rests: 'knee',
  props: {pad: 4},
};

export const poses = {
  lie,
  bolster,
  'bolster-high': {...bolster, props: {...bolster.props, blanket: 5, pillow: 11}},
  'knees-bent': {...lie, legs: {near: stands(40), far: stands(52)}},
  kneel,
  'kneel-lean': {
    ...kneel,
    trunk: {...kneel.trunk, pelvis: -5, lowBack: 7},
    legs: {...kneel.legs, near: {hip: -24, knee: 70, ankle: -64, falls: 'knee'}},
    x: 13.5,
    works: true,
    arrow: [[-24, -66], [-22, -48], [-6, -47]],
  },
  stand: {
    trunk: kneel.trunk,
    legs: {near: {hip: 0, knee: 0, ankle: 0}, far: stands(6)},
    arms: {near: {shoulder: 5, elbow: 12, wrist: 0}},
    rests: 'foot',
  },
} satisfies Record<string, Pose>;
