/** The body seen from the front or from behind: half of it, mirrored. The middle is at 0, the hip joints at the height 0. */
import {skin, type Chain} from './bend.js';
import type {Outline, Point} from './body.js';
import {curve, path, type Ground, type Shape} from './line.js';

const trunk: readonly Point[] = [
  [5, -64], [5.8, -60.8], [11, -57.8], [16.4, -55], [18.4, -49], [16.8, -42], [15.4, -34], [13.6, -26], [13.2, -20], [14.6, -13], [16.6, -5], [17.4, 3], [17, 11], [9, 13], [3, 11], [0, 10],
];
const skull: readonly Point[] = [[0, -80.6], [4.6, -79.6], [7.4, -75.5], [7.8, -70], [6.9, -64], [4.6, -59.4], [1.8, -57], [0, -56.8]];
const fringe: readonly Point[] = [[0, -82], [5, -80.8], [8.2, -76], [8.5, -69.5], [7.4, -70], [6.6, -74], [3, -76.6], [0, -77]];
const backOfHead: readonly Point[] = [[0, -82], [5, -80.8], [8.2, -76], [8.6, -69], [7, -63], [3, -61], [0, -60.6]];
const shoulder: Point = [16.6, -52.6];
const hip: Point = [9, 0];
const arm: Outline = [
  [0, -4.4, 0], [3.4, -2.4, 0], [4.6, 3, 0], [4.6, 12, 0], [4, 22, 0], [3.6, 29, 0.4], [3.9, 35, 1], [3.7, 42, 1], [2.7, 50, 1], [2.4, 55, 1.5], [3.4, 60, 2], [3.2, 66, 2], [1.6, 71, 2],
  [-0.6, 72.5, 2], [-2, 70, 2], [-2.4, 64, 2], [-4.2, 62, 2], [-4.4, 58.5, 2], [-2.6, 55, 1.6], [-2.8, 49, 1], [-3.6, 40, 1], [-4, 33, 1], [-4.2, 28, 0.4], [-4.6, 20, 0], [-4.6, 12, 0], [-4.4, 4, 0],
];
const leg: Outline = [
  [8.4, -1, 0], [8.8, 6, 0], [8.2, 18, 0], [6.8, 30, 0], [5.6, 37, 0.2], [5.3, 43, 0.8], [5.8, 50, 1], [5.6, 58, 1], [4, 70, 1], [3, 80, 1.3], [3.4, 84, 2], [5.4, 89, 2], [5.6, 93, 2], [3, 95, 2],
  [-1.6, 95, 2], [-2.9, 91, 2], [-2.6, 85, 1.6], [-3.2, 78, 1], [-4.6, 66, 1], [-5.6, 56, 1], [-5, 48, 1], [-4.6, 42, 0.5], [-5.2, 36, 0], [-6.8, 26, 0], [-8.2, 15, 0], [-8.2, 11, 0],
];

/** Degrees outwards at hip or shoulder, then at knee or elbow; how long the upper part looks. */
export type Turns = readonly [root: number, middle: number, seen?: number];
export interface FrontPose {
  /** The legs and arms on the left of the picture, and those on its right. */
  readonly legs: readonly [Turns, Turns];
  readonly arms: readonly [Turns, Turns];
  readonly behind?: boolean;
  /** The height at which the picture ends. */
  readonly cut?: number;
}
export const standing: FrontPose = {legs: [[2, -2], [2, -2]], arms: [[9, -3], [9, -3]]};

const across = (points: readonly Point[], way: number): Point[] => points.map(([x, y]) => [way * x, y]);
/** Half and its mirror image as one closed shape. */
const whole = (half: readonly Point[], ground: Ground): string => curve(low([...half, ...across(half, -1).toReversed()], ground), true, ground);
const low = (points: readonly Point[], ground: Ground): Point[] => points.map(([x, y]) => [x, Math.min(y, ground(x, y))]);

function limb(outline: Outline, [rootX, rootY]: Point, lengths: readonly [number, number], [root, middle, seen = 1]: Turns): Point[] {
  const knee = lengths[0] * seen;
  const shorter = (y: number): number => (y < lengths[0] ? y * seen : y - lengths[0] + knee);
  const turn = (-root * Math.PI) / 180;
  const at: Point = [rootX - knee * Math.sin(turn), rootY + knee * Math.cos(turn)];
  const below = (-(root + middle) * Math.PI) / 180;
  const bones: Chain = {
    rest: [[0, 0], [0, knee], [0, knee + lengths[1]]],
    joints: [[rootX, rootY], at, [at[0] - lengths[1] * Math.sin(below), at[1] + lengths[1] * Math.cos(below)]],
    turns: [-root, -root - middle, -root - middle],
    seen: 1,
  };
  return skin(bones, outline.map(([x, y, bone]) => [x, shorter(y), bone]));
}

/** The outline of a leg; point 12, counted from 0, is at the toes. */
export const legOf = (pose: FrontPose, side: 0 | 1): Point[] => across(limb(leg, hip, [41.6, 41.8], pose.legs[side]), side ? 1 : -1);

/** The ends of shorts on a whole body. */
const shorts = (pose: FrontPose): Shape[] => [
  path('M', [-15.6, -9]) + path('Q', [0, -7.4], [15.6, -9]),
  ...([0, 1] as const).map((side) => {
    const leg = legOf(pose, side);
    return path('M', leg[2]!) + path('L', leg.at(-2)!);
  }),
].map((d): Shape => ({role: 'crease', d}));

export function drawFront(pose: FrontPose): Shape[] {
  const {arms, behind, cut = 999} = pose;
  const ground: Ground = () => cut;
  const line = (points: readonly Point[]): string => curve(low(points, ground), false, ground);
  return [
    ...([1, 0] as const).map((side): Shape => ({role: 'body', d: line(legOf(pose, side))})),
    {role: 'body', d: whole(trunk, ground)},
    ...(cut > 900 ? shorts(pose) : []),
    ...([0, 1] as const).map((side): Shape => ({role: 'near', d: line(across(limb(arm, shoulder, [30.5, 24.5], arms[side]), side ? 1 : -1))})),
    {role: 'body', d: whole(skull, ground)},
    {role: 'hair', d: whole(behind ? backOfHead : fringe, ground)},
  ];
}
