/**
 * Where the psoas runs: a person from the lowest ribs to the middle of the thighs, seen from the front and looked into.
 * Three units to a centimetre, so that its lines are as fine as those of the standing figures. The thighs are cut at the floor.
 */
import type {Point} from './body.js';
import {curve, type Role, type Shape} from './line.js';
import {soft} from './props.js';

/** Half of each thing: how far from the middle, how high above the floor. */
const side: readonly Point[] = [[46, 176], [45, 161], [42, 139], [42, 121], [46, 96], [50, 74], [52, 54], [51.5, 36], [49, 17], [45, 0]];
const crotch: readonly Point[] = [[3.5, 0], [2.5, 18], [0.7, 29]];
const rib: readonly Point[] = [[5, -1], [17, -3], [29, -12], [39, -26], [37, -28], [27, -16], [16, -7], [5, -5]];
const sacrum: readonly Point[] = [[8, 93], [16, 92], [15, 83], [9, 74], [3, 66]];
const pelvis: readonly Point[] = [[14, 90], [16, 97], [24, 104], [33, 105], [41, 101], [43, 93], [38, 84], [34, 65], [27, 52], [23, 41], [18, 38], [13, 43], [1.6, 50], [1.6, 60], [11, 63], [17, 71], [16, 82]];
/** Wound the other way, so that it stays open. */
const hole: readonly Point[] = [[10, 55], [13, 48], [18, 45], [21, 52], [17, 58]];
const thigh: readonly Point[] = [[28, 0], [31, 20], [33, 37], [29.5, 42], [29, 47], [29, 56], [22, 57], [19, 63], [22, 69], [28, 70], [34, 67], [39, 70], [43, 69], [46, 62], [43, 43], [37, 0]];
const iliacus: readonly Point[] = [[17, 92], [23, 100], [32, 101], [38, 97], [38, 90], [34, 74], [33, 60], [30, 50]];
const psoas: readonly Point[] = [[6.6, 151], [8.4, 151], [12, 140], [17, 121], [22, 98], [26, 80], [31, 59], [31, 45], [30, 45], [27, 55], [20, 73], [11, 95], [8, 110], [7, 125]];

const half = (points: readonly Point[], way = 1): Point[] => points.map(([x, up]) => [way * x, -up]);
const mirrored = (points: readonly Point[]): Point[] => half(points, -1).toReversed();
const both = (points: readonly Point[], closed = true): string => curve(half(points), closed) + curve(mirrored(points), closed);
const joined = (points: readonly Point[], closed = true): string => curve([...half(points), ...mirrored(points)], closed);
const shape = (role: Role, ...lines: string[]): Shape => ({role, d: lines.join('')});

/** From the lowest vertebra of the low back up; the ribs belong to the upper three. */
const vertebra = (_: unknown, index: number): string => soft(index / 3 - 8, 8 - index / 3, 95 + index * (11 - index / 8), 8.6 - index / 5, 2).d;
const ribs = ([up, size]: Point): string => both(rib.map(([x, y]) => [x * size, y * size + up]));

export const anatomy = (): Shape[] => [
  shape('far', curve(mirrored(side), false), (curve(half(side), false) + joined(crotch, false)).replaceAll('M', 'L'), 'Z'),
  shape('prop', ...([[154, 0.66], [164, 0.96], [173, 1.03]] as const).map(ribs)),
  shape('prop', joined(sacrum)),
  shape('prop', both(pelvis), both(hole)),
  shape('prop', ...Array.from({length: 8}, vertebra)),
  shape('prop', both(thigh, false)),
  shape('hair', both(iliacus)),
  shape('body', curve(half(psoas), true)),
  shape('work', curve(mirrored(psoas), true)),
];
