/** Seen from above, head at the top: what goes out to the side. */
import {drawArrow} from './arrow.js';
import type {Point} from './body.js';
import {drawFront, legOf, standing, type FrontPose, type Turns} from './front.js';
import {drawHand, drawPress} from './hand.js';
import {curve, moved, type Shape} from './line.js';
import type {Picture} from './maps.js';
import {soft} from './props.js';

const mat = (wide: number): Shape => soft(-wide, wide, -102, 190, 6);
const onFloor = (shapes: readonly Shape[], top?: number): Picture => ({shapes: shapes.map((shape) => moved(shape, 0, -102)), ...(top !== undefined && {top: top - 102})});
/** The middle of the foot of a leg. */
const footOf = (pose: FrontPose, side: 0 | 1): Point => legOf(pose, side)[12]!;
const resting: FrontPose = {legs: [[5, -1], [5, -1]], arms: [[13, -4], [13, -4]]};

/** Face down, the head on the hands: the person's right is on the right. */
const prone: FrontPose = {...standing, behind: true, legs: [[64, -96], [5, -1]], arms: [[128, 122], [128, 122]]};
const led: FrontPose = {...resting, legs: [[20, 0], [5, -1]]};
const turned = (out: number): FrontPose => ({...resting, legs: [[14, out, 0.3], [5, -1]]});

/** Where the leg on the left was before. */
const was = (leg: Turns): Shape => ({role: 'ghost', d: curve(legOf({...resting, legs: [leg, leg]}, 0), false, () => 999)});

function turning(out: number): Picture {
  const pose = turned(out);
  const [x, y] = footOf(pose, 0);
  const way = Math.sign(out);
  return onFloor([mat(48), ...drawFront(pose), ...drawHand([x + way * 4, y - 6], way > 0 ? -20 : 200, -way), drawPress([x - way * 22, y + 4], way > 0 ? 0 : 180), was([14, 0, 0.3]), ...drawArrow([[x + way * 6, y - 26], [x + way * 12, y - 26], [x + way * 24, y - 26]])], -42);
}

export const above = {
  'tool-knee-out': () => onFloor([mat(60), soft(9, 23, 6, 22, 6), ...drawFront(prone), ...drawArrow([[-50, 22], [-58, 18], [-68, 12]])]),
  'knee-out': () => onFloor([mat(48), soft(-46, -8, -56, 32, 9), ...drawFront({...resting, legs: [[36, -66], [5, -1]]})]),
  'leg-out': () => {
    const [x, y] = footOf(led, 0);
    return onFloor([mat(48), ...drawFront(led), ...drawHand([x + 14, y - 14], 0, -1), drawPress([x - 26, y - 4], 10), was([5, -1])]);
  },
  'turn-in': () => turning(-30),
  'turn-out': () => turning(34),
} satisfies Record<string, () => Picture>;
