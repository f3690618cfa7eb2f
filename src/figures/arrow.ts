/** A calm arrow that bends once. It means "move this way" and stands outside the body. */
import type {Point} from './body.js';
import {path, type Shape} from './line.js';

/** From where, by way of where, to where. */
export type Bow = readonly [from: Point, by: Point, to: Point];

export function drawArrow([from, [byX, byY], [toX, toY]]: Bow): Shape[] {
  const length = Math.hypot(toX - byX, toY - byY);
  const [alongX, alongY] = [(toX - byX) / length, (toY - byY) / length];
  const behindTip = (distance: number, aside: number): Point => [toX - alongX * distance - alongY * aside, toY - alongY * distance + alongX * aside];
  return [
    {role: 'arrow', d: path('M', from) + path('Q', [byX, byY], behindTip(4.5, 0))},
    {role: 'arrow-head', d: path('M', [toX, toY]) + path('L', behindTip(7, 3.8)) + path('Q', behindTip(5, 0), behindTip(7, -3.8)) + 'Z'},
  ];
}
