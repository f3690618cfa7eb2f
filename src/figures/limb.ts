/** A limb that moves by itself, cut into stiff pieces with round joints: each only turns, which a browser does without drawing anew. */
import {at, type Chain} from './bend.js';
import type {Joints, Outline, Point, SkinPoint} from './body.js';
import {curve, free, type Role} from './line.js';

export interface Bone {
  /** Its outline, told from its upper joint. */
  readonly d: string;
  /** How far below the bone before it begins. */
  readonly below: number;
  /** How far it is turned from the bone before, in degrees, at equal shares of the time. */
  readonly turns: readonly number[];
}
export interface Limb {
  readonly role: Role;
  /** The joint that it hangs on. */
  readonly from: Point;
  readonly bones: readonly Bone[];
}

/** Half as wide as the limb is at a joint. */
function width(outline: Outline, joint: number): number {
  const around = outline.filter(([, , bone]) => bone > joint - 1 && bone < joint);
  return around.reduce((sum, [x]) => sum + Math.abs(x), 0) / around.length;
}
/** Half a circle about a joint, from the front round to the back below it, or from the back to the front above it. */
const cap = (size: number, below: 1 | -1, height: number): Point[] => [30, 90, 150].map((degrees): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [below * size * Math.cos(angle), height + below * size * Math.sin(angle)];
});

/** The skin of one bone at rest: down the front, round the joint, up the back. The first one stays open where it grows out of the trunk. */
function piece(outline: Outline, rest: Joints, bone: number): string {
  const top = at(rest, bone)[1];
  const mine = (point: SkinPoint): boolean => Math.abs(point[2] - bone) <= 0.5;
  const local = (points: Outline): Point[] => points.filter(mine).map(([x, y]) => [x, y - top]);
  const turn = outline.findIndex((point, i) => mine(point) && outline[i + 1] && !mine(at(outline, i + 1)) && outline.slice(i + 1).some(mine)) + 1 || outline.length;
  const end = bone < rest.length - 1 ? cap(width(outline, bone + 1), 1, at(rest, bone + 1)[1] - top) : [];
  return curve([...local(outline.slice(0, turn)), ...end, ...local(outline.slice(turn)), ...(bone ? cap(width(outline, bone), -1, 0) : [])], bone > 0, free);
}

/** A limb from its bones at every share of the way, the first being where they hang. */
export function limbOf(role: Role, way: readonly Chain[], outline: Outline): Limb {
  const {rest, joints, seen} = at(way, 0);
  const short: Outline = outline.map(([x, y, bone]) => [x, y * seen, bone]);
  const places: Joints = rest.map(([x, y]) => [x, y * seen]);
  return {
    role,
    from: at(joints, 0),
    bones: rest.map((_, bone) => ({
      d: piece(short, places, bone),
      below: bone ? at(places, bone)[1] - at(places, bone - 1)[1] : 0,
      turns: way.map(({turns}) => at(turns, bone) - (bone ? at(turns, bone - 1) : 0)),
    })),
  };
}
