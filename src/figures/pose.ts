/** What a pose says: angles in degrees with flexion positive, places in centimetres, and what rests on what. */
import type {Bow} from './arrow.js';
import type {Arm, Leg, Pair, Trunk} from './bend.js';
import type {Point, SkinPoint} from './body.js';
import type {Look} from './build.js';
import type {Sign} from './sign.js';
import type {Spot} from './spot.js';

/** A leg: its angles, and what contact decides instead. */
export interface LegPose extends Leg {
  /** Falls at this joint until something carries it. */
  readonly falls?: 'hip' | 'knee';
  /** Stands on a flat foot, its ankle at this x. */
  readonly stands?: number;
  /** How far the toes of a foot that stands are up, or with less than 0 the heel, in degrees. */
  readonly toes?: number;
}
/** An arm: its angles, and what contact decides for shoulder and elbow instead. */
export interface ArmPose extends Arm {
  /** Lays the palm on this point of the far leg. */
  readonly holds?: SkinPoint;
  /** Brings the palm to this place. */
  readonly reaches?: Point;
  /** Brings the palm to a place on the body. */
  readonly touches?: Spot;
}
/** Soft things as heights: a blanket on the bolster, a pillow under the head, a pad under the near knee. Firm things as places along the floor. */
export interface Props {
  readonly bolster?: number;
  readonly blanket?: number;
  readonly pillow?: number;
  readonly pad?: number;
  /** A chair: the front edge of its seat, and its back. */
  readonly chair?: readonly [front: number, back: number];
  /** Where a wall stands. */
  readonly wall?: number;
  /** The end of a table that the body lies on. */
  readonly table?: number;
  /** Where a slope of cushions behind the back begins. */
  readonly slope?: number;
  /** Where a pressure tool is highest; its ramp falls off towards the head. */
  readonly tool?: number;
  /** A book under the tool. */
  readonly book?: number;
  /** The middle of a roll under the knees. */
  readonly roll?: number;
  /** A padded table, drawn low, that is longer than the body; a long one has room for arms overhead. */
  readonly plinth?: boolean | 'long';
}
/** The other end of a movement: only what differs there from the pose. */
export interface From {
  readonly trunk?: Partial<Trunk>;
  readonly legs?: {readonly near?: LegPose; readonly far?: LegPose};
  readonly arms?: {readonly near?: ArmPose; readonly far?: ArmPose};
  readonly x?: number;
  readonly breath?: number;
}

export interface Pose extends Look {
  readonly trunk: Trunk;
  readonly legs: Pair<LegPose>;
  readonly arms: Pair<ArmPose>;
  /** What carries the weight. Lying on the back, upper back and head come down too; on the blades, the seat stays up. */
  readonly rests: 'back' | 'blades' | 'belly' | 'seat' | 'knee' | 'foot' | 'far foot';
  /** Where the hip joint is along the floor. */
  readonly x?: number;
  readonly props?: Props;
  /** Where along the trunk a bolster ends, if not below the shoulder blades. */
  readonly ends?: number;
  /** Marks the psoas as the working part. */
  readonly works?: boolean;
  /** Where the body moves. */
  readonly arrow?: Bow | undefined;
  /** What else is shown, in painting order. */
  readonly signs?: readonly Sign[];
  /** Where the near leg was before, drawn as a dashed outline. */
  readonly before?: LegPose;
  /** How the trunk was before; the dashed line is its front, or its back. */
  readonly leant?: readonly [trunk: Partial<Trunk>, front: boolean];
  /** Where the body moves from, where nothing dashed shows it. */
  readonly from?: From;
  /** Where it moves to, where the picture shows how it begins. */
  readonly to?: From;
  /** Where the picture ends on the right, if before the body does. */
  readonly cut?: number;
  /** Flesh does not settle: the light under an arch is seen. */
  readonly tense?: boolean;
}

export const stands = (x: number, toes = 0): LegPose => ({hip: 0, knee: 0, ankle: 0, stands: x, toes});
export const holds = (wrist: number, ...point: SkinPoint): ArmPose => ({shoulder: 0, elbow: 0, wrist, holds: point});
