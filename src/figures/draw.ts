/** From a pose to its shapes. */
import {drawArrow} from './arrow.js';
import {at, skin, type Chain, type Posture} from './bend.js';
import {hemOf, psoasOnLeg, psoasOnTrunk, roundSeat, waistOf, type Outline} from './body.js';
import {buildOf} from './build.js';
import {settle, type Settled} from './contact.js';
import type {Limb} from './limb.js';
import {curve, flatten, floor, uncrossed, type Role, type Shape} from './line.js';
import type {LegPose, Pose} from './pose.js';
import {drawProps, drawTool} from './props.js';
import {drawSign} from './sign.js';

const shape = (role: Role, d: string | false | undefined): Shape[] => (d ? [{role, d}] : []);

/** The lines of a body at rest: those of limbs end open where they grow out of it. How the seat is drawn follows from the pose that it all leads to. */
function linesOf(pose: Pose, {bones: {spine, legs, arms}, ground}: Settled, posture: Posture) {
  const gives = pose.tense ? 0 : 1.5;
  const {torso, head, hair, leg, arm} = buildOf(pose);
  const limb = (bones: Chain | undefined, outline: Outline, on = ground): string | undefined => bones && curve(flatten(uncrossed(skin(bones, outline)), on, gives), false, on);
  const mass = (bones: Chain, outline: Outline, gap = gives): string => curve(flatten(uncrossed(skin(bones, outline)), ground, gap), true, ground);
  const beside = pose.props?.plinth ? ground : floor;
  return {
    trunk: mass(spine, pose.rests === 'blades' || posture.legs.near.hip > 100 || (pose.rests === 'knee' && posture.legs.near.hip > 60) ? roundSeat(torso) : torso) + mass(spine, head, 0),
    hair: mass(spine, hair, 0),
    waist: limb(spine, waistOf(torso)), hem: limb(legs.near, hemOf(leg)),
    leg: limb(legs.near, leg), legWithTrunk: mass(legs.near, leg.toReversed()), farLeg: limb(legs.far, leg),
    arm: limb(arms.near, arm, beside), farArm: limb(arms.far, arm, beside),
  };
}

/** The earlier outline of the near leg. */
function ghost(pose: Pose, before: LegPose): string | undefined {
  const then: Pose = {...pose, legs: {near: before}};
  const settled = settle(then);
  return linesOf(then, settled, settled.posture).leg;
}

/** The earlier front or back of the trunk. */
function leantTrunk(pose: Pose, [change, front]: NonNullable<Pose['leant']>): string {
  const then: Pose = {...pose, trunk: {...pose.trunk, ...change}};
  const line = buildOf(pose).torso.filter(([x, y]) => x > 0 === front && y < -4 && y > (front ? -52 : -40));
  return curve(skin(settle(then).bones.spine, line), false);
}

/** The front of the belly before the breath that is shown; over a tool it would only be lost in it. */
function emptied(pose: Pose, breath: number, {spine}: Settled['bones']): string {
  return curve(skin(spine, buildOf({...pose, breath}).torso.filter(([x, y]) => x > 0 && y < 0 && y > -33)), false);
}

/** Limbs that are drawn in pieces, by where they belong. */
export type Limbs = Partial<Record<'leg' | 'farLeg' | 'arm' | 'farArm', Limb>>;

/**
 * The shapes in painting order, far to near; what a leg may stand beside is behind it. A near leg in line with the trunk is one shape with it; a bent one is set off by a crease.
 * On the way to a pose what moves is drawn at its place, as a part of the picture that it leads to: with the same shapes, and its arrows where they will be.
 */
export function draw(pose: Pose, whole?: Settled): Shape[];
export function draw(pose: Pose, whole: Settled, limbs: Limbs): (Shape | Limb)[];
export function draw(pose: Pose, whole?: Settled, limbs: Limbs = {}): (Shape | Limb)[] {
  const settled = settle(pose);
  const {bones, end} = settled;
  const {posture, bones: arrived} = whole ?? settled;
  const {spine, legs} = bones;
  const lines = linesOf(pose, settled, posture);
  const creased = !!limbs.leg || posture.legs.near.hip > 30;
  const places = {end, skull: at(spine.joints, 8)[0], knee: at(legs.near.joints, 1)[0]};

  return [
    limbs.farArm ?? shape('far', lines.farArm),
    drawProps(pose.props ?? {}, places),
    limbs.farLeg ?? shape('far', lines.farLeg),
    shape('body', lines.trunk + (creased ? '' : lines.legWithTrunk)),
    shape('hair', lines.hair),
    limbs.leg ?? shape('body', creased && lines.leg),
    shape('crease', posture.legs.near.hip < 100 && `${lines.waist}${limbs.leg ? '' : lines.hem}`),
    drawTool(pose),
    shape('work', pose.works && curve([...skin(spine, psoasOnTrunk), ...skin(legs.near, psoasOnLeg)], true)),
    limbs.arm ?? shape('near', lines.arm),
    shape('ghost', pose.before && ghost(pose, pose.before)),
    shape('ghost', pose.leant && leantTrunk(pose, pose.leant)),
    shape('ghost', pose.rests !== 'belly' && pose.from?.breath !== undefined && emptied(pose, pose.from.breath, arrived)),
    pose.arrow ? drawArrow(pose.arrow) : [],
    (pose.signs ?? []).flatMap((sign) => drawSign(sign, sign[0] === 'move' ? arrived : bones)),
  ].flat();
}
