/** Right and wrong in one picture: each drawing on its own floor, with its tick or its cross. Lying ones stand one above the other. */
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

export function drawPair({right, wrong}: PosePair): Shape[] {
  const drawings = [draw(right), draw(wrong)];
  const sizes = drawings.map(extent);
  const wide = Math.max(...sizes.map(({left, right: end}) => end - left));
  const high = Math.max(...sizes.map(({top}) => -top));
  const stacked = wide > high * 1.6;
  return drawings.flatMap((shapes, index) => {
    const {left, right: end} = sizes[index]!;
    const [x, y] = stacked ? [-left, index ? 0 : -high - apart] : [index * (wide + 2 * apart) - left + (wide - end + left) / 2, -2 * size - 6];
    const from = stacked ? 0 : index * (wide + 2 * apart);
    const place: Point = stacked ? [wide + apart + size, y - size - 1] : [from + wide / 2, -size - 1];
    const floor: Shape = {role: 'floor', d: path('M', [from, y]) + path('L', [from + wide + (stacked ? 2 * apart + size : 0), y])};
    return [...shapes.map((shape) => moved(shape, x, y)), floor, badge(!index, place)];
  });
}
