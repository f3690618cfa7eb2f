/** From a pose to its shapes. */
import {drawArrow} from './arrow.js';
import {at, skin, type Chain} from './bend.js';
import {psoasOnLeg, psoasOnTrunk, type Outline} from './body.js';
import {buildOf} from './build.js';
import {settle, type Settled} from './contact.js';
import {curve, flatten, floor, uncrossed, type Role, type Shape} from './line.js';
import type {LegPose, Pose} from './pose.js';
import {drawProps, drawTool} from './props.js';
import {drawSign} from './sign.js';

const shape = (role: Role, d: string | false | undefined): Shape[] => (d ? [{role, d}] : []);

/** The lines of a body at rest: those of limbs end open where they grow out of it. */
function linesOf(pose: Pose, {bones: {spine, legs, arms}, posture, ground}: Settled) {
  const gives = pose.tense ? 0 : 1.5;
  const {torso, head, hair, leg, arm} = buildOf(pose);
  const limb = (bones: Chain | undefined, outline: Outline, on = ground): string | undefined => bones && curve(flatten(uncrossed(skin(bones, outline)), on, gives), false, on);
  const mass = (bones: Chain, outline: Outline, gap = gives): string => curve(flatten(uncrossed(skin(bones, outline)), ground, gap), true, ground);
  const beside = pose.props?.plinth ? ground : floor;
  return {
    // On hands and knees the seat is round.
    trunk: mass(spine, pose.rests === 'knee' && posture.legs.near.hip > 60 ? torso.filter(([, y]) => y < 11) : torso) + mass(spine, head, 0),
    hair: mass(spine, hair, 0),
    leg: limb(legs.near, leg), legWithTrunk: mass(legs.near, leg.toReversed()), farLeg: limb(legs.far, leg),
    arm: limb(arms.near, arm, beside), farArm: limb(arms.far, arm, beside),
  };
}

/** The earlier outline of the near leg. */
function ghost(pose: Pose, before: LegPose): string | undefined {
  const then: Pose = {...pose, legs: {near: before}};
  return linesOf(then, settle(then)).leg;
}

/** The shapes in painting order, far to near. A near leg in line with the trunk is one shape with it; a bent one is set off by a crease. */
export function draw(pose: Pose): Shape[] {
  const settled = settle(pose);
  const {bones, posture, end} = settled;
  const {spine, legs} = bones;
  const lines = linesOf(pose, settled);
  const creased = posture.legs.near.hip > 30;
  const places = {end, skull: at(spine.joints, 8)[0], knee: at(legs.near.joints, 1)[0]};

  return [
    shape('far', lines.farArm),
    shape('far', lines.farLeg),
    drawProps(pose.props ?? {}, places),
    shape('body', lines.trunk + (creased ? '' : lines.legWithTrunk)),
    shape('hair', lines.hair),
    shape('body', creased && lines.leg),
    drawTool(pose.props ?? {}),
    shape('work', pose.works && curve([...skin(spine, psoasOnTrunk), ...skin(legs.near, psoasOnLeg)], true)),
    shape('near', lines.arm),
    shape('ghost', pose.before && ghost(pose, pose.before)),
    pose.arrow ? drawArrow(pose.arrow) : [],
    (pose.signs ?? []).flatMap((sign) => drawSign(sign, bones)),
  ].flat();
}
