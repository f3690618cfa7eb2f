/** The way to a pose: what a pose gives is blended and settled anew at every share of the way, so that a foot on the floor stays there. */
import type {Trunk} from './bend.js';
import {settle} from './contact.js';
import type {ArmPose, LegPose, Pose} from './pose.js';

/** Where a movement begins: only what differs from the pose that it leads to. */
export interface From {
  readonly trunk?: Partial<Trunk>;
  readonly legs?: {readonly near?: LegPose; readonly far?: LegPose};
  readonly arms?: {readonly near?: ArmPose; readonly far?: ArmPose};
  readonly x?: number;
  readonly breath?: number;
}

/** How a pose moves: what differs at the other end of its way. A picture shows the end, or, with `to`, how it begins. What a dashed line shows is where it begins, too. */
export function otherEnd({before, leant, from, to}: Pose): From | null {
  const shown: From = {...(before && {legs: {near: before}}), ...(leant && {trunk: leant[0]}), ...(to ?? from)};
  return Object.keys(shown).length ? shown : null;
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Numbers that both have go from one to the other; everything else is as it will be. */
function blend<Value>(from: unknown, to: Value, share: number): Value {
  if (typeof to === 'number') return (typeof from === 'number' ? from + (to - from) * share : to) as Value;
  if (!isThing(from) || !isThing(to)) return to;
  const blended = Object.entries(to).map(([name, value]) => [name, blend(from[name], value, share)] as const);
  return (Array.isArray(to) ? blended.map(([, value]) => value) : Object.fromEntries(blended)) as Value;
}

const wayOf = ({stands, falls}: LegPose): string => (stands === undefined ? (falls ?? '') : 'stands');
/** A leg that leaves the floor, or comes to it, is blended by the angles that it has in the end. */
function legsOf(pose: Pose, from: From): {near?: readonly LegPose[]; far?: readonly LegPose[]} {
  const ends = (side: 'near' | 'far'): readonly LegPose[] => {
    const [then, now] = [from.legs?.[side], pose.legs[side]];
    if (!then || !now || wayOf(then) === wayOf(now)) return [then ?? now!, now!];
    const settled = (leg: LegPose): LegPose => settle({...pose, legs: {...pose.legs, [side]: leg}}).posture.legs[side]!;
    return [settled(then), settled(now)];
  };
  return {near: ends('near'), ...(pose.legs.far && {far: ends('far')})};
}

/** The pose at a share of its way, 0 to 1. */
export function poseAt(pose: Pose, time: number): Pose {
  const from = otherEnd(pose);
  if (!from) return pose;
  const share = pose.to ? 1 - time : time;
  const {near, far} = legsOf(pose, from);
  const legs = {near: blend(near![0], near![1]!, share), ...(far && {far: blend(far[0], far[1]!, share)})};
  return {...blend(from, {x: 0, breath: 0, ...pose}, share), legs};
}

/** Slow, fast, slow, as a body moves: the share of the way at a share of the time. */
export const eased = (time: number): number => time * time * (3 - 2 * time);
