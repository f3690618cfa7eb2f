/** Signs on and beside a body. Each says one thing: move, pressed from outside, somebody's hand, look here, here is the fault. */
import {drawArrow} from './arrow.js';
import type {Skeleton} from './bend.js';
import type {Point} from './body.js';
import {drawHand, drawPress} from './hand.js';
import {curve, path, type Shape} from './line.js';
import {placeOf, type Spot} from './spot.js';

/** Places are told from the spot on. */
export type Sign =
  | readonly ['move', Spot, from: Point, by: Point, to: Point]
  | readonly ['press', Spot, from: number, aside?: Point]
  | readonly ['hand', Spot, from: number, flip?: 1 | -1]
  | readonly ['look', Spot, wide: number, high: number]
  | readonly ['fault', ...Spot[]];

/** An ellipse. */
export function ring([x, y]: Point, wide: number, high: number): string {
  const [bulgeX, bulgeY] = [wide * 0.552, high * 0.552];
  return path('M', [x - wide, y]) + path('C', [x - wide, y - bulgeY], [x - bulgeX, y - high], [x, y - high]) + path('C', [x + bulgeX, y - high], [x + wide, y - bulgeY], [x + wide, y]) +
    path('C', [x + wide, y + bulgeY], [x + bulgeX, y + high], [x, y + high]) + path('C', [x - bulgeX, y + high], [x - wide, y + bulgeY], [x - wide, y]) + 'Z';
}

/** A thin line along what is wrong, its ends turned towards the body: nothing that could lie there. Told up the front, or down the back. */
function bracket(line: readonly Point[]): string {
  const [first, last] = [line[0]!, line.at(-1)!];
  const [along, down] = [(last[0] - first[0]) / 4, (last[1] - first[1]) / 4];
  const [length, size] = [Math.hypot(along, down) / 3, 5];
  const tick = ([x, y]: Point): string => path('M', [x, y]) + path('L', [x + down / length, y - along / length]);
  const [x, y]: Point = [line[1]![0] - (3 * down) / length, line[1]![1] + (3 * along) / length];
  return curve(line, false) + tick(first) + tick(last) + path('M', [x - size, y - size]) + path('L', [x + size, y + size]) + path('M', [x + size, y - size]) + path('L', [x - size, y + size]);
}

export function drawSign(sign: Sign, bones: Skeleton): Shape[] {
  if (sign[0] === 'fault') return [{role: 'fault', d: bracket(sign.slice(1).map((spot) => placeOf(spot as Spot, bones)))}];
  const [x, y] = placeOf(sign[1], bones);
  const beside = ([right, down]: Point = [0, 0]): Point => [x + right, y + down];
  switch (sign[0]) {
    case 'move': return drawArrow([beside(sign[2]), beside(sign[3]), beside(sign[4])]);
    case 'press': return [drawPress(beside(sign[3]), sign[2])];
    case 'hand': return drawHand([x, y], sign[2], sign[3] ?? 1);
    case 'look': return [{role: 'look', d: ring([x, Math.min(y, -sign[3])], sign[2], sign[3])}];
  }
}
