/** What the body rests on, seen from the side: soft things with round ends, a chair, a table and a dome. */
import {floor, path, type Ground, type Shape} from './line.js';
import type {Props} from './pose.js';

/** Where things belong, as x: the end of the bolster, the base of the skull, the near knee. */
export interface Places {
  readonly end: number;
  readonly skull: number;
  readonly knee: number;
}

const seatHeight = 45;
const chairHeight = 88;
const tableHeight = 60;
const thickness = 5;
/** Cushions that raise the torso by more than 30 degrees. */
const slopes = {rise: 0.78, length: 62};
const dome = {height: 10, half: 12};

/** The tops of table, chair and dome, and the floor around them. What is below the seat of a chair is not carried by it. */
export function firmGround({chair, table, slope, dome: middle}: Props): Ground {
  if (table !== undefined) return (x) => (x < table ? -tableHeight : 0);
  if (chair) return (x, y) => (x > Math.min(...chair) && x < Math.max(...chair) && y < thickness - seatHeight ? -seatHeight : 0);
  if (slope !== undefined) return (x) => -Math.max(0, Math.min(slope - x, slopes.length)) * slopes.rise;
  if (middle !== undefined) return (x) => -dome.height * Math.sqrt(Math.max(0, 1 - ((x - middle) / dome.half) ** 2));
  return floor;
}

/** A soft thing between left and right, at a height above the floor; `round` is how far its ends bulge. */
export function soft(left: number, right: number, under: number, height: number, round: number): Shape {
  const [bottom, middle, top] = [-under, -under - height / 2, -under - height];
  const d = path('M', [left + round, bottom]) + path('Q', [left, bottom], [left, middle]) + path('Q', [left, top], [left + round, top]) +
    path('L', [right - round, top]) + path('Q', [right, top], [right, middle]) + path('Q', [right, bottom], [right - round, bottom]) + 'Z';
  return {role: 'prop', d};
}

/** A thing with corners: a leg of a chair or of a table, a seat. */
const firm = (left: number, right: number, under: number, top: number): Shape =>
  ({role: 'prop', d: path('M', [left, -under]) + path('L', [left, -top], [right, -top], [right, -under]) + 'Z'});
const post = (x: number, top: number): Shape => firm(x - 1.7, x + 1.7, 0, top);
/** A dome: half an ellipse. */
const mound = (middle: number): Shape => {
  const [left, right, top, bulge] = [middle - dome.half, middle + dome.half, -dome.height, 0.552];
  const d = path('M', [left, 0]) + path('C', [left, top * bulge], [middle - dome.half * bulge, top], [middle, top]) +
    path('C', [middle + dome.half * bulge, top], [right, top * bulge], [right, 0]) + 'Z';
  return {role: 'prop', d};
};

/** A slope of cushions, its upper edges round. */
const ramp = (from: number): Shape => {
  const [top, back] = [-slopes.length * slopes.rise, from - slopes.length];
  const d = path('M', [from, 0]) + path('L', [back + 8, top + 8 * slopes.rise]) + path('Q', [back, top], [back - 7, top + 5]) + path('Q', [back - 12, top / 2], [back - 9, 0]) + 'Z';
  return {role: 'prop', d};
};

/** The seam round a bolster, which shows that it is a roll. */
const seam = (x: number, height: number, bulge: number): Shape =>
  ({role: 'prop-line', d: path('M', [x, -height]) + path('Q', [x + bulge, -height / 2], [x, 0])});

export function drawProps({bolster = 0, blanket = 0, pillow = 0, pad = 0, chair, table, slope, dome: middle}: Props, {end, skull, knee}: Places): Shape[] {
  const shapes: Shape[] = [];
  if (bolster) shapes.push(soft(end - 66, end, 0, bolster, 7), seam(end - 58, bolster, -5), seam(end - 8, bolster, 5));
  const layer = blanket / 2;
  if (blanket) shapes.push(soft(end - 58, end + 1, bolster, layer, 2), soft(end - 58, end + 1, bolster + layer, layer, 2));
  if (pillow) shapes.push(soft(skull - 20, skull + 6, bolster + blanket, pillow, 6));
  if (pad) shapes.push(soft(knee - 16, knee + 10, 0, pad, 2));
  if (chair) {
    const [front, back] = chair;
    const inwards = Math.sign(back - front) * 2;
    const below = seatHeight - thickness;
    shapes.push(post(front + inwards, below), post(back - inwards, chairHeight), firm(Math.min(front, back), Math.max(front, back), below, seatHeight));
  }
  if (table !== undefined) {
    const below = tableHeight - thickness;
    shapes.push(post(table - 20, below), post(table - 95, below), firm(table - 115, table, below, tableHeight));
  }
  if (slope !== undefined) shapes.push(ramp(slope));
  if (middle !== undefined) shapes.push(mound(middle));
  return shapes;
}
