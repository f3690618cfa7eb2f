/** What the body rests on, seen from the side: soft things with round ends, a chair, a table and a tool. */
import type {Point} from './body.js';
import {curve, floor, path, type Ground, type Shape} from './line.js';
import type {Label} from './maps.js';
import type {Pose, Props} from './pose.js';

/** Where things belong, as x: the end of the bolster, the base of the skull, the near knee. */
export interface Places {
  readonly end: number;
  readonly skull: number;
  readonly knee: number;
}

const seatHeight = 45;
const chairHeight = 88;
const wallHeight = 190;
const tableHeight = 60;
const thickness = 5;
/** Cushions that raise the torso by more than 30 degrees. */
const slopes = {rise: 0.78, length: 62};
const tool = {height: 10, back: 9, ramp: 22};
const nameHeight = -48;
/** A table is drawn low where its height does not matter, so that the body on it stays large. */
const plinth = {left: -98, right: 112, height: 15, headroom: 36};

/** How high a pressure tool is, told from where it is highest. */
const rises = (x: number): number => (x < 0 ? tool.height * Math.sqrt(Math.max(0, 1 - (x / tool.back) ** 2)) : Math.max(0, x > tool.ramp ? 0 : tool.height * (0.5 + 0.5 * Math.cos((Math.PI * x) / tool.ramp))));

/** The tops of table, chair and tool, and the floor around them. What is below the seat of a chair is not carried by it. */
export function firmGround({chair, table, slope, tool: top, book = 0, plinth: low}: Props): Ground {
  if (low) return () => -plinth.height;
  if (table !== undefined) return (x) => (x < table ? -tableHeight : 0);
  if (chair) return (x, y) => (x > Math.min(...chair) && x < Math.max(...chair) && y < thickness - seatHeight ? -seatHeight : 0);
  if (slope !== undefined) return (x) => -Math.max(0, Math.min(slope - x, slopes.length)) * slopes.rise;
  if (top !== undefined) return (x) => (x > top - tool.back - 2 && x < top + tool.ramp ? -book - rises(x - top) : 0);
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

/** A pressure tool with its ramp. Painted over the belly, so that it is seen to sink in; under a belly it is hardly seen, so a line leads from its name to it. */
export function drawTool({props: {tool: top, book = 0} = {}, rests}: Pose): Shape[] {
  if (top === undefined) return [];
  const places = [-1, -0.92, -0.75, -0.5, -0.2, 0].map((share) => share * tool.back).concat([0.25, 0.5, 0.75, 1].map((share) => share * tool.ramp));
  const line = places.map((x): Point => [top + x, -book - rises(x)]);
  const shape: Shape = {role: 'tool', d: curve(line, false) + path('L', line[0]!) + 'Z'};
  return rests === 'belly' ? [shape, {role: 'floor', d: path('M', [top + 8, -book - 4]) + path('L', [top + 30, nameHeight])}] : [shape];
}

/** The name of a tool under a belly. */
export const nameOf = ({props: {tool: top} = {}, rests}: Pose): Label[] => (top !== undefined && rests === 'belly' ? [{word: 'Tool', x: top + 31, y: nameHeight + 2, end: false}] : []);

/** A slope of cushions, its upper edges round. */
const ramp = (from: number): Shape => {
  const [top, back] = [-slopes.length * slopes.rise, from - slopes.length];
  const d = path('M', [from, 0]) + path('L', [back + 8, top + 8 * slopes.rise]) + path('Q', [back, top], [back - 7, top + 5]) + path('Q', [back - 12, top / 2], [back - 9, 0]) + 'Z';
  return {role: 'prop', d};
};

/** The seam round a bolster, which shows that it is a roll. */
const seam = (x: number, height: number, bulge: number): Shape =>
  ({role: 'prop-line', d: path('M', [x, -height]) + path('Q', [x + bulge, -height / 2], [x, 0])});

export function drawProps({bolster = 0, blanket = 0, pillow = 0, pad = 0, chair, table, slope, roll, wall, tool: top = 0, book, plinth: low}: Props, {end, skull, knee}: Places): Shape[] {
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
  if (roll !== undefined) shapes.push(soft(roll - 12, roll + 9, low ? plinth.height : 0, 17, 9));
  if (slope !== undefined) shapes.push(ramp(slope));
  if (wall !== undefined) shapes.push(firm(wall - 2, wall + 2, 0, wallHeight));
  if (book) {
    const [left, right] = [top - tool.back - 3, top + tool.ramp + 3];
    // Its pages, between its covers.
    shapes.push(firm(left, right, 0, book), {role: 'prop-line', d: [1.2, book - 1.2].map((up) => path('M', [left + 2, -up]) + path('L', [right, -up])).join('')});
  }
  if (low) {
    const {right, height, headroom} = plinth;
    const left = plinth.left - (low === 'long' ? headroom : 0);
    shapes.push(post(left + 18, height), post(right - 18, height), soft(left, right, height - 6, 6, 3));
  }
  return shapes;
}
