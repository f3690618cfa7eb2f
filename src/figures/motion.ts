/** Figures that move: limbs alone, each turned by itself, or a whole body that is drawn anew. */
import type {Chain, Skeleton} from './bend.js';
import {buildOf} from './build.js';
import {settle} from './contact.js';
import {draw, type Limbs} from './draw.js';
import {limbOf, type Limb} from './limb.js';
import type {Shape} from './line.js';
import {otherEnd, eased, poseAt} from './move.js';
import type {Pose} from './pose.js';

export interface Motion {
  /** In painting order, limbs in pieces; where a whole body moves, as it is at the end. */
  readonly parts: readonly (Shape | Limb)[];
  /** The same shapes at a share of the way, 0 to 1; `null` where only limbs move. */
  readonly redraw: ((share: number) => readonly Shape[]) | null;
}

/** Equal times at which a limb is solved, from the first to the last; between them its bones turn evenly. */
const times = Array.from({length: 9}, (_, i) => i / 8);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const partOf = {leg: 'near', farLeg: 'far', arm: 'arm', farArm: 'far arm'} as const;
const chainOf = (of: keyof Limbs, {legs, arms}: Skeleton): Chain | undefined => ({leg: legs.near, farLeg: legs.far, arm: arms.near, farArm: arms.far})[of];
const roleOf = {leg: 'body', farLeg: 'far', arm: 'near', farArm: 'far'} as const;

/** The limbs that move, where nothing else does: no trunk, no mark of a muscle that joins the two, no hand that goes along. */
function limbsOf(pose: Pose): Limbs | null {
  const way = times.map((time) => settle(poseAt(pose, eased(time))).bones);
  const [first, last] = [way[0]!, way.at(-1)!];
  if (pose.works || otherEnd(pose)?.breath !== undefined || !way.every(({spine}) => same(spine, first.spine))) return null;
  const moving = (Object.keys(partOf) as (keyof Limbs)[]).filter((of) => !same(chainOf(of, first), chainOf(of, last)));
  const led = pose.signs?.some(([kind, spot]) => (kind === 'hand' || kind === 'press') && moving.some((of) => partOf[of] === spot[0]));
  if (led || moving.some((of) => chainOf(of, first)!.seen !== chainOf(of, last)!.seen)) return null;
  const {leg, arm} = buildOf(pose);
  return Object.fromEntries(moving.map((of) => [of, limbOf(roleOf[of], way.map((bones) => chainOf(of, bones)!), of === 'leg' || of === 'farLeg' ? leg : arm)]));
}

/** How limbs alone move into a pose; nothing where more of the body moves. */
export function limbMotion(pose: Pose): Motion | null {
  const limbs = limbsOf(pose);
  return limbs && {parts: draw(pose, settle(pose), limbs), redraw: null};
}
