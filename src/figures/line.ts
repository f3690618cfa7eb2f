/** Drawn shapes: smooth curves through points, as SVG path data in centimetres with one decimal. */
import {at} from './bend.js';
import type {Point} from './body.js';

/** What a shape is. Whoever paints it gives each role its colour. */
export type Role =
  | 'far' | 'body' | 'near' | 'hair' | 'work' | 'ghost' | 'crease'
  | 'prop' | 'prop-line' | 'tool' | 'floor'
  | 'arrow' | 'arrow-head' | 'press' | 'hand' | 'sleeve' | 'look' | 'area' | 'avoid' | 'fault' | 'yes' | 'no';
export interface Shape {
  readonly role: Role;
  /** SVG path data in centimetres. Limbs are open where they grow out of the body, so that their cut line ends there. */
  readonly d: string;
  /** The middle of a sign that never mirrors, as x. */
  readonly upright?: number;
  /** The place on the body that it marks, where one may be chosen. */
  readonly place?: string;
}

/** The height of what carries a point, as y: 0 is the floor, up is negative. */
export type Ground = (x: number, y: number) => number;
export const floor: Ground = () => 0;
/** Nothing is below it. */
export const free: Ground = () => 999;

/** One command of a path. All coordinates are absolute and come in pairs. */
export const path = (command: string, ...points: readonly Point[]): string => command + points.flat().map((number) => Math.round(number * 10) / 10).join(' ');

/** Flesh gives way: what would sink into the ground, or hang less than `gap` above it, lies on it. */
export const flatten = (points: readonly Point[], ground: Ground, gap: number): Point[] => points.map(([x, y]) => [x, y > ground(x, y) - gap ? ground(x, y) : y]);

/** Where two stretches of a line cross. */
function crossing([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point, [x4, y4]: Point): Point | null {
  const [ax, ay, bx, by] = [x2 - x1, y2 - y1, x4 - x3, y4 - y3];
  const turn = ax * by - ay * bx;
  const [along, across] = [((x3 - x1) * by - (y3 - y1) * bx) / turn, ((x3 - x1) * ay - (y3 - y1) * ax) / turn];
  return along > 0 && along < 1 && across > 0 && across < 1 ? [x1 + along * ax, y1 + along * ay] : null;
}
/** Skin folds in a sharp bend: a small loop that it would draw there is cut off where it crosses itself. */
export function uncrossed(points: readonly Point[]): Point[] {
  const kept = [...points];
  for (let first = 0; first < kept.length - 3; first++)
    for (let next = Math.min(first + 8, kept.length - 2); next > first + 1; next--) {
      const fold = crossing(at(kept, first), at(kept, first + 1), at(kept, next), at(kept, next + 1));
      if (fold) {
        kept.splice(first + 1, next - first, fold);
        break;
      }
    }
  return kept;
}

/** How far some shapes reach. */
export function extent(shapes: readonly Shape[]): {left: number; right: number; top: number} {
  const numbers = shapes.flatMap(({d}) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
  const across = numbers.filter((_, index) => index % 2 === 0);
  return {left: Math.min(...across), right: Math.max(...across), top: Math.min(...numbers.filter((_, index) => index % 2))};
}

/** A shape with every point put elsewhere. All coordinates are absolute and come in pairs. */
export const mapped = ({d, ...shape}: Shape, put: (point: Point) => Point): Shape =>
  ({...shape, d: d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => path('', put([+x, +y])))});
/** A shape moved as a whole. */
export const moved = (shape: Shape, right: number, down: number): Shape => mapped(shape, ([x, y]) => [x + right, y + down]);

/** A smooth line through points (Catmull-Rom, written as cubic Beziers) whose handles stay above the ground too. */
export function curve(points: readonly Point[], closed: boolean, ground = floor): string {
  const line = closed ? [...points.slice(-1), ...points, ...points.slice(0, 2)] : [...points.slice(0, 1), ...points, ...points.slice(-1)];
  const handle = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): Point => {
    const along = x + (toX - fromX) / 6;
    return [along, Math.min(y + (toY - fromY) / 6, ground(along, y))];
  };
  const pieces = line.slice(1, -2).map((from, index) => {
    const [before, to, after] = [at(line, index), at(line, index + 2), at(line, index + 3)];
    return path('C', handle(from, before, to), handle(to, after, from), to);
  });
  return path('M', at(line, 1)) + pieces.join('') + (closed ? 'Z' : '');
}
