/** Drawn shapes: smooth curves through points, as SVG path data in centimetres with one decimal. */
import {at} from './bend.js';
import type {Point} from './body.js';

/** What a shape is. Whoever paints it gives each role its colour. */
export type Role = 'far' | 'prop' | 'prop-line' | 'body' | 'hair' | 'near' | 'line' | 'work' | 'arrow' | 'arrow-head';
export interface Shape {
  readonly role: Role;
  /** SVG path data in centimetres. Limbs are open where they grow out of the body, so that their cut line ends there. */
  readonly d: string;
}

/** The height of what carries a point, as y: 0 is the floor, up is negative. */
export type Ground = (x: number, y: number) => number;
export const floor: Ground = () => 0;

/** One command of a path. All coordinates are absolute and come in pairs. */
export const path = (command: string, ...points: readonly Point[]): string => command + points.flat().map((number) => Math.round(number * 10) / 10).join(' ');

/** Flesh gives way: what would sink into the ground, or hang less than `gap` above it, lies on it. */
export const flatten = (points: readonly Point[], ground: Ground, gap: number): Point[] => points.map(([x, y]) => [x, y > ground(x, y) - gap ? ground(x, y) : y]);

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
