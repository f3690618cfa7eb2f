/** Right and wrong in one picture: each drawing on a floor, with its tick or its cross. Lying ones stand one above the other, those beside each other on the floor of the page. */
import type {Point} from './body.js';
import {draw} from './draw.js';
import {extent, moved, path, type Shape} from './line.js';
import type {Pose} from './pose.js';
import {ring} from './sign.js';

export interface PosePair {
  readonly right: Pose;
  readonly wrong: Pose;
}

/** How large a badge is, and the room between two drawings. */
const [size, apart] = [7, 12];
const badge = (good: boolean, [x, y]: Point): Shape => ({
  upright: x,
  role: good ? 'yes' : 'no',
  d: good ? path('M', [x - 5, y + 1]) + path('L', [x - 1.4, y + 5], [x + 6, y - 5]) : ring([x, y], size, size) + path('M', [x - 3, y - 3]) + path('L', [x + 3, y + 3]) + path('M', [x + 3, y - 3]) + path('L', [x - 3, y + 3]),
});

/** Both drawings where they stand, and the two as they rest in the end; what moves keeps its place. `turned`: the right one is last, for who mirrors it. */
function laidOut(rests: readonly (readonly Shape[])[], turned: boolean): (drawings: readonly (readonly Shape[])[]) => Shape[] {
  const sizes = rests.map(extent);
  const wide = Math.max(...sizes.map(({left, right: end}) => end - left));
  const high = Math.max(...sizes.map(({top}) => -top));
  const stacked = wide > high * 1.6;
  return (drawings) => drawings.flatMap((shapes, index) => {
    const {left, right: end} = sizes[index]!;
    const from = stacked ? 0 : (turned ? 1 - index : index) * (wide + 2 * apart);
    const [x, y] = stacked ? [-left, index ? 0 : -high - apart] : [from - left + (wide - end + left) / 2, 0];
    const place: Point = stacked ? [wide + apart + size, y - size - 1] : [from + wide / 2, -high - apart];
    const floor: Shape = {role: 'floor', d: path('M', [from, y]) + path('L', [from + wide + (stacked ? 2 * apart + size : 0), y])};
    return [...shapes.map((shape) => moved(shape, x, y)), floor, badge(!index, place)];
  });
}
const resting = ({right, wrong}: PosePair): Shape[][] => [draw(right), draw(wrong)];

export function drawPair(pair: PosePair, turned: boolean): Shape[] {
  const rests = resting(pair);
  return laidOut(rests, turned)(rests);
}
/** The same on the way of the right one. */
export function pairWay(pair: PosePair, right: (share: number) => Shape[], turned: boolean): (share: number) => Shape[] {
  const rests = resting(pair);
  const lay = laidOut(rests, turned);
  return (share) => lay([right(share), rests[1]!]);
}
