/** Somebody else's hand, seen alone: an outline with a sleeve, so that it is never taken for a limb of the person shown. */
import type {Point} from './body.js';
import {curve, free, path, type Shape} from './line.js';

/** The finger tips are at 0, 0; the arm comes from above. */
const outline: readonly Point[] = [
  [-2.6, -25], [-2.5, -19], [-3.8, -14], [-3.9, -8], [-3.2, -2], [-2.4, -0.6], [-1.6, -0.4], [-0.6, -0.2], [0.4, 0], [1.3, -0.4], [2.2, -0.9], [3, -2.4], [3.5, -7.6],
  [5.6, -5.8], [7.2, -4.9], [8.3, -6], [7.4, -8.6], [4.8, -12], [3, -16], [2.7, -19], [2.8, -25],
];
const fingers: readonly (readonly [Point, Point])[] = [[[-1.5, -0.8], [-1.5, -7]], [[0.7, -0.6], [0.7, -7]]];
const sleeve: readonly Point[] = [[-3.8, -22], [4, -22], [5, -36], [-4.8, -36]];
/** A broad arrow with its tip at 0, 0. */
const block: readonly Point[] = [[0, 0], [6, -7], [2.6, -7], [2.6, -17], [-2.6, -17], [-2.6, -7], [-6, -7]];

/** `from` is where it comes from, in degrees: 90 is above, 0 the right. */
const turn = (from: number, [left, top]: Point, flip = 1) => ([x, y]: Point): Point => {
  const [sin, cos] = [Math.sin(((90 - from) * Math.PI) / 180), Math.cos(((90 - from) * Math.PI) / 180)];
  return [left + x * flip * cos - y * sin, top + x * flip * sin + y * cos];
};

export function drawHand(tip: Point, from: number, flip: number): Shape[] {
  const put = turn(from, tip, flip);
  const lines = fingers.map(([start, end]) => path('M', put(start)) + path('L', put(end))).join('');
  return [
    {role: 'hand', d: curve(outline.map(put), false, free) + lines},
    {role: 'sleeve', d: path('M', put(sleeve[0]!)) + path('L', ...sleeve.slice(1).map(put)) + 'Z'},
  ];
}

/** Pressure from outside: broad and hollow, so that it is never taken for the arrow that says where to move. */
export function drawPress(tip: Point, from: number): Shape {
  const [first, ...others] = block.map(turn(from, tip));
  return {role: 'press', d: path('M', first!) + path('L', ...others) + 'Z'};
}
