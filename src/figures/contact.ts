/**
 * Gravity: a pose says what rests on what, this finds the angles.
 * They are found by halving, so that the same pose always gives the same picture.
 */
import {armTurn, at, both, skeleton, skin, skinPoint, type Arm, type Leg, type Posture, type Skeleton, type Trunk} from './bend.js';
import {arm, bladeTip, heelBehindAnkle, leg, onSpine, palmBelowWrist, soleBelowAnkle, toesBeforeAnkle, type Joints, type Outline, type Point} from './body.js';
import {buildOf, type Build} from './build.js';
import type {Ground} from './line.js';
import type {ArmPose, LegPose, Pose} from './pose.js';
import {firmGround} from './props.js';
import {placeOf} from './spot.js';

/** A body at rest: its angles, its bones, and what its back lies on. */
export interface Settled {
  readonly posture: Posture;
  readonly bones: Skeleton;
  readonly ground: Ground;
  /** Where the bolster ends. */
  readonly end: number;
}

/** How far flesh gives way under the trunk, and under a limb or the head. */
const deep = 2.4;
const slight = 0.6;
/** Where a body begins to come down: above everything. */
const aloft = -300;
/** How far below the shoulder blade a bolster ends. */
const belowBlade = 3.5;

/** The parts of a build that may be carried. */
function partsOf({torso, leg: whole}: Build) {
  const legBetween = (top: number, bottom: number): Outline => whole.filter(([, y]) => y > top && y < bottom);
  return {
    seat: torso.filter(([x, y]) => x < 0 && y > -8 && y < 9),
    sitting: torso.filter(([, y]) => y > 5),
    belly: torso.filter(([x, y]) => x > 0 && y < 4 && y > -32),
    upperBack: torso.filter(([x, y]) => x < 0 && y < -36 && y > -58),
    waist: torso.filter(([x, y]) => x < 0 && y < -20 && y > -38),
    foot: legBetween(83, 91), knee: legBetween(35, 50), fallingHip: legBetween(20, 91), fallingKnee: legBetween(60, 91),
  };
}
type Parts = ReturnType<typeof partsOf>;
/** What comes down first, and how far it gives way. */
const carriers: Record<Pose['rests'], readonly [gives: number, part: (bones: Skeleton, parts: Parts) => Point[]]> = {
  back: [deep, ({spine}, {seat}) => skin(spine, seat)],
  blades: [deep, ({spine}, {upperBack}) => skin(spine, upperBack)],
  belly: [1.7 * deep, ({spine}, {belly}) => skin(spine, belly)],
  seat: [deep, ({spine}, {sitting}) => skin(spine, sitting)],
  knee: [0, ({legs}, {knee}) => skin(legs.near, knee)],
  foot: [0, ({legs}, {foot}) => skin(legs.near, foot)],
  'far foot': [0, ({legs}, {foot}) => skin(legs.far ?? legs.near, foot)],
};

/** How far the lowest of some points is below the ground. */
const sunk = (points: readonly Point[], ground: Ground): number => Math.max(...points.map(([x, y]) => y - ground(x, y)));

/** The value between two others at which `miss` changes its sign. */
function solve(low: number, high: number, miss: (value: number) => number): number {
  const rising = miss(high) > 0;
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (miss(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return low;
}

/** Two bones that reach from one point to another: how far the first is turned, and the bend after it. A knee bends backwards (1), an elbow forwards (-1). */
function reach(first: number, second: number, [fromX, fromY]: Point, [toX, toY]: Point, way: 1 | -1): {turn: number; bend: number} {
  const degrees = 180 / Math.PI;
  // What is out of reach, or nearer than a limb can fold, is reached as far as bones can.
  const far = Math.min(Math.max(Math.hypot(toX - fromX, toY - fromY), Math.abs(first - second) + 0.1), first + second - 0.1);
  const corner = (a: number, b: number, opposite: number): number => Math.acos((a * a + b * b - opposite * opposite) / (2 * a * b)) * degrees;
  return {turn: -Math.atan2(toX - fromX, toY - fromY) * degrees - way * corner(first, far, second), bend: 180 - corner(first, second, far)};
}
const boneLength = (joints: Joints, bone: number): number => at(joints, bone + 1)[1] - at(joints, bone)[1];

/** Lets the body down until its weight is carried; a lying body lays down its upper back and its head as well. */
function letDown({trunk, legs, arms, rests, x = 0, props = {}, ends}: Pose, {hair}: Build, parts: Parts): Omit<Settled, 'bones'> {
  const {bolster = 0, blanket = 0, pillow = 0, pad = 0} = props;
  const firm = firmGround(props);
  const [gives, part] = carriers[rests];
  const lowered = (change?: Partial<Trunk>): Posture => {
    const held: Posture = {hip: [x, aloft], trunk: {...trunk, ...change}, legs, arms};
    return {...held, hip: [x, aloft + gives - pad - sunk(part(skeleton(held), parts), firm)]};
  };
  if (rests !== 'back' && rests !== 'blades') return {posture: lowered(), ground: firm, end: x - 16};

  const raised = bolster + blanket;
  const under = (part: Outline, change: Partial<Trunk>): number => sunk(skin(skeleton(lowered(change)).spine, part), firm);
  const pelvis = rests === 'blades' ? trunk.pelvis : solve(-125, -45, (angle) => under(ends === undefined ? parts.upperBack : parts.waist, {pelvis: angle}) + raised - deep);
  const neck = solve(-50, 50, (angle) => under(hair, {pelvis, neck: angle}) + raised + pillow - slight);
  const posture = lowered({pelvis, neck});
  const end = skinPoint(skeleton(posture).spine, ends === undefined ? bladeTip : onSpine([-8, ends]))[0] + belowBlade;
  return {posture, ground: (place, y) => (place < end && raised ? firm(place, y) - raised : firm(place, y)), end};
}

function settleLeg({falls, stands, toes = 0, ...angles}: LegPose, {posture, ground}: Omit<Settled, 'bones'>, {fallingHip, fallingKnee}: Parts): Leg {
  const {hip, trunk: {pelvis}} = posture;
  if (stands !== undefined) {
    const up = (toes * Math.PI) / 180;
    const {turn, bend} = reach(boneLength(leg, 0), boneLength(leg, 1), hip, [stands, ground(stands, 0) - soleBelowAnkle * Math.cos(up) - Math.max(heelBehindAnkle * Math.sin(up), -toesBeforeAnkle * Math.sin(up))], 1);
    return {hip: pelvis - turn, knee: bend, ankle: turn + bend + toes};
  }
  if (!falls) return angles;
  const part = falls === 'hip' ? fallingHip : fallingKnee;
  const bent = (angle: number): Leg => ({...angles, [falls]: angle});
  return bent(solve(-40, 120, (angle) => sunk(skin(skeleton({...posture, legs: {near: bent(angle)}}).legs.near, part), ground) - slight));
}

function settleArm({holds, reaches, touches, ...angles}: ArmPose, bones: Skeleton): Arm {
  const {spine, legs, arms} = bones;
  const {seen = 1} = angles;
  const palm = holds && legs.far ? skinPoint(legs.far, holds) : touches ? placeOf(touches, bones) : reaches;
  if (!palm) return angles;
  const {turn, bend} = reach(boneLength(arm, 0) * seen, (boneLength(arm, 1) + palmBelowWrist) * seen, at(arms.near.joints, 0), palm, -1);
  return {...angles, shoulder: armTurn(spine) - turn, elbow: bend};
}

/** Settles a pose: the weight comes down first, then the legs and the hands find their places. */
export function settle(pose: Pose): Settled {
  const build = buildOf(pose);
  const parts = partsOf(build);
  const down = letDown(pose, build, parts);
  const {posture, ...rest} = down;
  const standing = {...posture, legs: both(pose.legs, (limb) => settleLeg(limb, down, parts))};
  const reaching = {...standing, arms: both(pose.arms, (limb) => settleArm(limb, skeleton(standing)))};
  return {...rest, posture: reaching, bones: skeleton(reaching)};
}
