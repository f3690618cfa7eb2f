/** What the body rests on, seen from the side: soft things with round ends. */
import {path, type Shape} from './line.js';
import type {Props} from './poses.js';

/** Where things belong, as x: the end of the bolster, the base of the skull, the near knee. */
export interface Places {
  readonly end: number;
  readonly skull: number;
  readonly knee: number;
}

/** A soft thing between left and right, at a height above the floor; `round` is how far its ends bulge. */
function soft(left: number, right: number, under: number, height: number, round: number): Shape {
  const [bottom, middle, top] = [-under, -under - height / 2, -under - height];
  const d = path('M', [left + round, bottom]) + path('Q', [left, bottom], [left, middle]) + path('Q', [left, top], [left + round, top]) +
    path('L', [right - round, top]) + path('Q', [right, top], [right, middle]) + path('Q', [right, bottom], [right - round, bottom]) + 'Z';
  return {role: 'prop', d};
}

/** The seam round a bolster, which shows that it is a roll. */
const seam = (x: number, height: number, bulge: number): Shape =>
  ({role: 'prop-line', d: path('M', [x, -height]) + path('Q', [x + bulge, -height / 2], [x, 0])});

export function drawProps({bolster = 0, blanket = 0, pillow = 0, pad = 0}: Props, {end, skull, knee}: Places): Shape[] {
  const shapes: Shape[] = [];
  if (bolster) shapes.push(soft(end - 66, end, 0, bolster, 7), seam(end - 58, bolster, -5), seam(end - 8, bolster, 5));
  const layer = blanket / 2;
  if (blanket) shapes.push(soft(end - 58, end + 1, bolster, layer, 2), soft(end - 58, end + 1, bolster + layer, layer, 2));
  if (pillow) shapes.push(soft(skull - 20, skull + 6, bolster + blanket, pillow, 6));
  if (pad) shapes.push(soft(knee - 16, knee + 10, 0, pad, 2));
  return shapes;
}
