/** Builds: one skeleton in a lean or a larger body, with short or longer hair. */
import {armOutline, hair, hairTo, head, legOutline, torso, type Outline, type Point, type SkinPoint} from './body.js';

export interface Build {
  readonly torso: Outline;
  readonly leg: Outline;
  readonly arm: Outline;
  readonly head: Outline;
  readonly hair: Outline;
}
export interface Look {
  readonly larger?: boolean;
  readonly longHair?: boolean;
  /** How far the belly is out, in centimetres. */
  readonly breath?: number;
}

const swell = (y: number, middle: number, reach: number): number => Math.exp(-(((y - middle) / reach) ** 2));
/** More in front than behind: belly, chest, seat and chin. */
const fuller = ([x, y, bone]: SkinPoint): SkinPoint =>
  [x + (x > 0 ? 7.5 * swell(y, -11, 12) + 2.2 * swell(y, -38, 10) + 0.9 * swell(y, -60, 5) : -2.2 * swell(y, -2, 11) - 1.6 * swell(y, -40, 14)), y, bone];
const rounder = (top: number, end: number, length: number) => ([x, y, bone]: SkinPoint): SkinPoint =>
  [bone > 1.4 ? x : x * (top + (end - top) * Math.min(1, Math.max(0, y / length))), y, bone];
const toTheJaw: readonly Point[] = [
  [-4.5, 8], [-8.6, 6.4], [-10.6, 0], [-10.2, -6], [-8.1, -11.4], [-2.7, -15], [3.2, -15.2], [7.9, -12.4],
  [9, -9], [5.6, -8.6], [3.6, -5], [2.8, 0], [2, 5.6], [-1.4, 8.8],
];

const lean: Build = {torso, leg: legOutline, arm: armOutline, head, hair};
const larger: Build = {...lean, torso: torso.map(fuller), leg: legOutline.map(rounder(1.24, 1.08, 83)), arm: armOutline.map(rounder(1.24, 1.1, 55))};
const longHair = hairTo(toTheJaw);
const [leanLong, largerLong]: readonly Build[] = [{...lean, hair: longHair}, {...larger, hair: longHair}];

const filled = (by: number) => ([x, y, bone]: SkinPoint): SkinPoint => [x > 0 ? x + by * swell(y, -13, 9) : x, y, bone];

/** Always the same object for the same look of a belly at rest. */
export function buildOf({larger: large, longHair: long, breath}: Look): Build {
  const build = large ? (long ? largerLong! : larger) : long ? leanLong! : lean;
  return breath ? {...build, torso: build.torso.map(filled(breath))} : build;
}
