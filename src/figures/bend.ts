/** From angles to bones and skin: the bones turn, the skin follows them. */
import {arm, leg, shoulder, spine, type Joints, type Outline, type Point, type SkinPoint} from './body.js';

/** Two limbs of a kind. The far one is left out where it would only hide behind the near one. */
export interface Pair<Limb> {
  readonly near: Limb;
  readonly far?: Limb | undefined;
}
/** Angles in degrees. The pelvis is 0 upright and -90 on the back with the head to the left; the others flex forward. */
export interface Trunk {
  readonly pelvis: number;
  readonly lowBack: number;
  readonly upperBack: number;
  readonly neck: number;
  readonly head: number;
}
/** Angles in degrees, flexion positive. */
export interface Leg {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
}
/** Angles in degrees, flexion positive. */
export interface Arm {
  readonly shoulder: number;
  readonly elbow: number;
  readonly wrist: number;
  /** How long the arm looks, as a share of its length, where it points a little towards the viewer. */
  readonly seen?: number;
}
/** All angles of a body, and where its hip joint is. */
export interface Posture {
  readonly hip: Point;
  readonly trunk: Trunk;
  readonly legs: Pair<Leg>;
  readonly arms: Pair<Arm>;
}

/** Bones in place: where every joint is, how far every bone is turned from rest, and how long it looks. */
export interface Chain {
  readonly rest: Joints;
  readonly joints: Joints;
  readonly turns: readonly number[];
  readonly seen: number;
}
export interface Skeleton {
  readonly spine: Chain;
  readonly legs: Pair<Chain>;
  readonly arms: Pair<Chain>;
}

/** The item at an index that is known to be inside. */
export const at = <Item>(list: readonly Item[], index: number): Item => list[index] as Item;

/** A point turned about the origin, then moved to where the origin belongs. */
function turned([x, y]: Point, degrees: number, [left, top]: Point): Point {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [left + x * cos - y * sin, top + x * sin + y * cos];
}

/** Strings bones together from the first joint on. `bends` are the angles between each bone and the one before it. */
function chain(rest: Joints, bends: readonly number[], from: Point, seen = 1): Chain {
  let turn = 0;
  const turns = bends.map((bend) => (turn += bend));
  const joints = [from];
  rest.slice(1).forEach(([x, y], bone) => {
    const [left, top] = at(rest, bone);
    joints.push(turned([x - left, (y - top) * seen], at(turns, bone), at(joints, bone)));
  });
  return {rest, joints, turns, seen};
}

/**
 * The skin on its bones. A point in a bend turns about the joint by its share of the angle;
 * since the angle is shared and not the place, a sharply bent knee keeps its thickness.
 */
export const skin = ({rest, joints, turns, seen}: Chain, outline: Outline): Point[] => outline.map(([x, y, bone]) => {
  const [above, below] = [Math.floor(bone), Math.ceil(bone)];
  const [left, top] = at(rest, below);
  const turn = at(turns, above) + (bone - above) * (at(turns, below) - at(turns, above));
  return turned([x - left, (y - top) * seen], turn, at(joints, below));
});
export const skinPoint = (bones: Chain, point: SkinPoint): Point => at(skin(bones, [point]), 0);

export const both = <From, To>({near, far}: Pair<From>, make: (limb: From) => To): Pair<To> => ({near: make(near), far: far && make(far)});

/** The bones of a posture. Low and upper back share their bend over several joints, so that the trunk curves. */
export function skeleton({hip, trunk: {pelvis, lowBack, upperBack, neck, head}, legs, arms}: Posture): Skeleton {
  const bends = [pelvis, lowBack * 0.3, lowBack * 0.4, lowBack * 0.3, upperBack * 0.35, upperBack * 0.4, upperBack * 0.25, neck, head];
  const back = chain(spine, bends, hip);
  const from = skinPoint(back, shoulder);
  return {
    spine: back,
    legs: both(legs, (angles) => chain(leg, [pelvis - angles.hip, angles.knee, -angles.ankle], hip)),
    arms: both(arms, (angles) => chain(arm, [armTurn(back) - angles.shoulder, -angles.elbow, -angles.wrist], from, angles.seen)),
  };
}
/** How far the part of the chest that carries the arms is turned. */
export const armTurn = (back: Chain): number => at(back.turns, 5);
