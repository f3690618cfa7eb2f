/** The way to a pose: what a pose gives is blended and settled anew at every share of the way, so that a foot on the floor stays there. */
import {settle} from './contact.js';
import type {ArmPose, From, LegPose, Pose} from './pose.js';

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

/** What decides about a limb: the floor, gravity, or where its hand is. */
const wayOf = ({stands, falls, holds, reaches, touches}: Partial<LegPose & ArmPose>): string => `${stands === undefined ? falls : 0} ${!!holds} ${!!reaches} ${!!touches}`;
/** Legs or arms at a share of the way. One that leaves what it stands on or holds, or comes to it, is blended by the angles that it has in the end. */
function limbsAt<Kind extends 'legs' | 'arms'>(pose: Pose, other: From, kind: Kind, share: number): Pose[Kind] {
  const at = (side: 'near' | 'far'): unknown => {
    const [then, now] = [other[kind]?.[side], pose[kind][side]];
    if (!then || !now) return now;
    const ends = [then, now].map((limb) => (wayOf(then) === wayOf(now) ? limb : settle({...pose, [kind]: {...pose[kind], [side]: limb}}).posture[kind][side]));
    return blend(ends[0], ends[1], share);
  };
  return {near: at('near'), far: at('far')} as Pose[Kind];
}

/** The pose at a share of its way, 0 to 1. */
export function poseAt(pose: Pose, share: number): Pose {
  const other = otherEnd(pose);
  if (!other) return pose;
  const along = pose.to ? 1 - share : share;
  return {...blend(other, {x: 0, breath: 0, ...pose}, along), legs: limbsAt(pose, other, 'legs', along), arms: limbsAt(pose, other, 'arms', along)};
}

/** Slow, fast, slow, as a body moves: the share of the way at a share of the time. */
export const eased = (time: number): number => time * time * (3 - 2 * time);
