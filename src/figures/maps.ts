/** Maps of the front of the trunk: where to press, where never to, and where it may be felt. The person's right is on the left. */
import type {Point} from './body.js';
import {drawFront, standing, type FrontPose} from './front.js';
import {drawHand} from './hand.js';
import {curve, free, mapped, moved, path, type Shape} from './line.js';
import {ring} from './sign.js';

/** A word beside a picture. It stands outside what is mirrored, so it stays readable. */
export interface Label {
  readonly word: string;
  readonly x: number;
  readonly y: number;
  /** The word ends here, unless mirrored. */
  readonly end: boolean;
  /** The place that it names. */
  readonly place?: string;
}
export interface Picture {
  readonly shapes: readonly Shape[];
  /** Where the picture ends at the top, if before its shapes do. */
  readonly top?: number;
  /** Where it ends on the right. */
  readonly cut?: number | undefined;
  readonly labels?: readonly Label[];
}

const navel: Point = [0, -15];
const hipBone: Point = [-11.8, -9];
/** The middle third between the two. */
export const target: Point = [(navel[0] + hipBone[0]) / 2, (navel[1] + hipBone[1]) / 2];
/** The lower and the upper edge of a map of the trunk. */
const [bottom, top] = [22, -60];

/** An area with hatching and a cross: not here. */
export function avoid(left: number, right: number, top: number, end: number): Shape {
  const lines: string[] = [path('M', [left, top]) + path('L', [right, top], [right, end], [left, end]) + 'Z'];
  for (let y = top; y < end; y += 3) lines.push(path('M', [left, Math.min(y + right - left, end)]) + path('L', [right - Math.max(0, y + right - left - end), y]));
  return {role: 'avoid', d: lines.join('')};
}
const cross = ([x, y]: Point, size: number): Shape => ({role: 'no', d: path('M', [x - size, y - size]) + path('L', [x + size, y + size]) + path('M', [x + size, y - size]) + path('L', [x - size, y + size])});
const dot = ([x, y]: Point, size: number): Shape => ({role: 'press', d: ring([x, y], size, size)});
/** To and fro, by somebody else: small, and hollow. */
const sway = ([x, y]: Point): Shape => ({role: 'press', d: path('M', [x - 6.3, y]) + path('L', ...([[-5, -4], [-5, -1.6], [5, -1.6], [5, -4], [9, 0], [5, 4], [5, 1.6], [-5, 1.6], [-5, 4]] as const).map(([right, down]): Point => [x + right * 0.7, y + down * 0.7])) + 'Z'});
const area = ([x, y]: Point, wide: number, high = wide): Shape => ({role: 'area', d: ring([x, y], wide, high)});
/** What belongs to a place that may be chosen. */
const of = <Thing>(place: string, ...things: Thing[]): (Thing & {place: string})[] => things.map((thing) => ({...thing, place}));

/** A word at the height of a point, and a line to it. */
const named = (word: string, [x, y]: Point, to: number, up = 0): [Shape, Label] => {
  const way = Math.sign(to);
  return [{role: 'floor', d: path('M', [to - way, y - up]) + path('L', [x, y])}, {word, x: to, y: y - up + 2, end: way < 0}];
};
/** Everything stands on the lower edge; what is above the upper one is left out. A part of the body is drawn larger, its words and lines are not. */
function picture(shapes: readonly Shape[], names: readonly [Shape, Label][], end = bottom, top?: number): Picture {
  const zoom = top === undefined ? 1 : 1.5;
  return {
    shapes: [...shapes, ...names.map(([line]) => line)].map((shape) => mapped(shape, ([x, y]) => [x * zoom, (y - end) * zoom])),
    labels: names.map(([, label]) => ({...label, x: label.x * zoom, y: (label.y - end) * zoom})),
    ...(top !== undefined && {top: (top - end) * zoom}),
  };
}

const trunkOnly: FrontPose = {...standing, cut: bottom, arms: [[7, -3], [7, -3]]};
const landmarks = (): Shape[] => [...drawFront(trunkOnly), avoid(-2.6, 2.6, -36, 8), cross([0, -31], 4), dot(navel, 1.8), dot(hipBone, 1.8), dot([-hipBone[0], hipBone[1]], 1.8)];
const words = [named('Navel', navel, 28, 4), named('Front hip bone', [-hipBone[0], hipBone[1]], 28, -3), named('Pulse: not here', [2, -31], 28, 4)] as const;
const here = (point: Point): [Shape, Label] => named('Here', point, -28, 4);

const fingers = (tip: Point, from: number): Shape[] => drawHand(tip, from, -1);
/** Where the tool lies, its wide end up. */
const tool: readonly Point[] = [[-7.4, -25], [-11, -22], [-10.2, -14], [-8.4, -7.6], [-6.8, -6], [-5.2, -7.6], [-4.4, -14], [-4.2, -22]];
const groin: Point = [-14, 18];
export const maps = {
  'tool-map': () => picture([...landmarks(), {role: 'ghost', d: curve(tool, true, free)}, area(target, 2.6)], [...words, here(target)], bottom, top),
  'press-map': () => picture([...landmarks(), area(target, 3.2), ...fingers([target[0] - 2.4, target[1] - 2], 150), ...fingers([target[0] - 2.4, target[1] + 2], 210)], words, bottom, top),
  'iliacus-map': () => picture([...landmarks(), area([-9.6, -7], 3), ...fingers([-11.6, -6.2], 200)], words, bottom, top),
  'groin-map': () => picture([
    ...drawFront({...trunkOnly, cut: 34, legs: [[30, 0], [6, -2]]}), mapped(avoid(-8, 8, -2.4, 2.4), ([x, y]) => [x * 0.8 - y * 0.6 - 8.4, x * 0.6 + y * 0.8 + 3]), cross([-8.4, 3], 3.4), dot(hipBone, 1.8), dot([-hipBone[0], hipBone[1]], 1.8), area(groin, 3.2),
  ], [named('Front hip bone', [-hipBone[0], hipBone[1]], 28), named('Pulse: not here', [-5, 2], 28, -3), named('Here', [groin[0] + 3, groin[1]], 28, -4)], 34, -44),
  'press-sway': () => picture([...landmarks(), ...fingers(target, 190), sway([target[0] - 4.6, target[1] - 10])], words, bottom, top),
  'pain-map': () => {
    const front = {...standing, cut: 48};
    const put = (shapes: Shape[], right: number): Shape[] => shapes.map((shape) => moved(shape, right, 0));
    const both = (point: Point, wide: number, high: number): Shape[] => [area(point, wide, high), area([-point[0], point[1]], wide, high)];
    const word = (place: string, ...told: Parameters<typeof named>): [Shape, Label] => {
      const [line, label] = named(...told);
      return [{...line, place}, {...label, place}];
    };
    return picture([
      ...put([...drawFront({...front, behind: true}), ...of('low-back', ...both([4.2, -18], 2.8, 9))], -26),
      ...put([...drawFront(front), ...of('hip-front', ...both([10.6, -6], 3.8, 4.6)), ...of('groin', ...both([5.6, 7], 2.2, 4.6)), ...of('thigh', ...both([9.4, 29], 4.6, 13))], 26),
    ], [word('low-back', 'Low back', [-33, -18], -53), word('hip-front', 'Hip', [39, -6], 55, 6), word('groin', 'Groin', [33, 7], 55), word('thigh', 'Thigh', [39, 29], 55)], 48);
  },
} satisfies Record<string, () => Picture>;
