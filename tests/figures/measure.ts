/** What the tests of figures measure with. */
import assert from 'node:assert/strict';
import {skin, skinPoint, type Chain, type Pair} from '../../src/figures/bend.js';
import {buildOf, type Build} from '../../src/figures/build.js';
import {legOutline, torso, type Outline, type Point, type SkinPoint} from '../../src/figures/body.js';
import {settle} from '../../src/figures/contact.js';
import {figure, type FigureId, type Role, type Shape} from '../../src/figures/figure.js';
import {flatten} from '../../src/figures/line.js';
import {pairs, poses, type Pose} from '../../src/figures/poses.js';

export type PoseId = keyof typeof poses;
export const ids = Object.keys(poses) as PoseId[];
export const poseOf = (id: PoseId): Pose => poses[id];
export const buildFor = (id: PoseId): Build => buildOf(poseOf(id));
/** Every pose by name, also both of each pair. */
export const everyPose: readonly (readonly [name: string, pose: Pose])[] = [
  ...ids.map((id) => [id, poseOf(id)] as const),
  ...Object.entries(pairs as Record<string, {right: Pose; wrong: Pose}>).flatMap(([id, {right, wrong}]) => [[`${id}, right`, right], [`${id}, wrong`, wrong]] as const),
];
export const settled = (id: PoseId) => settle(poseOf(id));
export const limbs = <Limb>({near, far}: Pair<Limb>): Limb[] => (far ? [near, far] : [near]);
export const length = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);
export const lowest = (points: readonly Point[]): number => Math.max(...points.map(([, y]) => y));
export const close = (actual: number, wanted: number, within: number, what: string): void =>
  assert.ok(Math.abs(actual - wanted) <= within, `${what}: ${actual.toFixed(2)} is not within ${within} of ${wanted}`);

export const numbersOf = (shapes: readonly Shape[]): number[] => shapes.flatMap(({d}) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
export const across = (shapes: readonly Shape[]): number[] => numbersOf(shapes).filter((_, index) => index % 2 === 0);
export const heights = (shapes: readonly Shape[]): number[] => numbersOf(shapes).filter((_, index) => index % 2 === 1);
export const withRole = (id: FigureId, ...roles: Role[]): Shape[] => figure(id).shapes.filter(({role}) => roles.includes(role));

export const backOfThigh = legOutline.filter(([x, y]) => x < 0 && y > 4 && y < 25);
export const heel = legOutline.filter(([x, , bone]) => bone === 2 && x < 0);
export const sole = legOutline.filter(([, y]) => y > 89);
export const kneeCap = legOutline.filter(([x, y]) => x > 0 && y > 35 && y < 50);
export const foot = legOutline.filter(([, , bone]) => bone === 2);
export const seat = torso.filter(([x, y]) => x < 0 && y > -8 && y < 9);
export const seatOf = (id: PoseId): Outline => buildFor(id).torso.filter(([x, y]) => x < 0 && y > -8 && y < 9);

/** How high above the floor a part lies once flesh has given way, as y. */
export const resting = (bones: Chain, part: Outline): number => lowest(flatten(skin(bones, part), () => 0, 1.5));
/** The same before flesh gives way: more than 0 presses into the floor. */
export const pressed = (bones: Chain, part: Outline): number => lowest(skin(bones, part));
export const chest = torso.filter(([x, y]) => x > 0 && y < -28 && y > -48);
export const upperBack = torso.filter(([x, y]) => x < 0 && y < -36 && y > -58);
export const frontOfThigh = legOutline.filter(([x, y]) => x > 0 && y > 20 && y < 40);
const palm: SkinPoint = [0, 62, 2];
export const palmOf = (arm: Chain): Point => skinPoint(arm, palm);
