/** From a pose that an author wrote to one that can be drawn. */
import type {WrittenPose} from '../core/pose.js';
import type {Point} from './body.js';
import type {ArmPose, From, LegPose, Pose} from './pose.js';

type Leg = WrittenPose['nearLeg'];
type Arm = WrittenPose['nearArm'];
type Body = NonNullable<WrittenPose['from']>;

const legOf = (leg: Leg): LegPose | undefined => leg && ({hip: 0, knee: 0, ankle: 0, ...leg} as LegPose);
const armOf = (arm: Arm): ArmPose | undefined => {
  if (!arm) return undefined;
  const {seen, reaches, ...angles} = arm;
  return {shoulder: 0, elbow: 0, wrist: 0, ...angles, ...(seen && {seen: seen / 100}), ...(reaches && {reaches: reaches as unknown as Point})} as ArmPose;
};
/** What is told of a body; the rest is left out. */
const told = ({trunk, nearLeg, farLeg, nearArm, farArm, x}: Body): From => ({
  ...(trunk && {trunk: trunk as From['trunk']}),
  ...((nearLeg ?? farLeg) && {legs: {...(nearLeg && {near: legOf(nearLeg)}), ...(farLeg && {far: legOf(farLeg)})}}),
  ...((nearArm ?? farArm) && {arms: {...(nearArm && {near: armOf(nearArm)}), ...(farArm && {far: armOf(farArm)})}}),
  ...(x !== undefined && {x}),
} as From);

/** Starts from a pose that is built in, without its arrows and signs: they belong to its own movement. */
export function poseOf({shows: _, like: __, from, rests, props, works = false, larger, longHair, ...body}: WrittenPose, start: Pose): Pose {
  const {trunk, legs, arms, x} = told(body);
  return {
    trunk: {...start.trunk, ...trunk},
    legs: {...start.legs, ...legs},
    arms: {...start.arms, ...arms},
    rests: rests ?? start.rests,
    x: x ?? start.x ?? 0,
    props: {...start.props, ...(props as Pose['props'])},
    works,
    larger: larger ?? !!start.larger,
    longHair: longHair ?? !!start.longHair,
    ...(start.ends !== undefined && {ends: start.ends}),
    ...(from && {from: told(from)}),
  };
}
