/** Places on the body, named at rest and found wherever it lies. */
import {skinPoint, type Skeleton} from './bend.js';
import {onSpine, type Point, type SkinPoint} from './body.js';

export type Spot = readonly [part: 'trunk' | 'near' | 'far' | 'arm' | 'far arm', ...SkinPoint];

export const trunk = (x: number, y: number): Spot => ['trunk', ...onSpine([x, y])];
export const near = (...point: SkinPoint): Spot => ['near', ...point];
export const far = (...point: SkinPoint): Spot => ['far', ...point];
export const arm = (...point: SkinPoint): Spot => ['arm', ...point];

export function placeOf([part, ...point]: Spot, {spine, legs, arms}: Skeleton): Point {
  const bones = {trunk: spine, near: legs.near, far: legs.far, arm: arms.near, 'far arm': arms.far}[part];
  return skinPoint(bones ?? legs.near, point);
}
