/** Seen from above, lying on a mat: what goes out to the side, and who lies on one side. The head is on the left, face down on the right. */
import {drawArrow} from './arrow.js';
import {skeleton, skin, type Chain} from './bend.js';
import {hemOf, roundSeat, waistOf, type Outline, type Point} from './body.js';
import {buildOf} from './build.js';
import {drawFront, legOf, standing, type FrontPose, type Turns} from './front.js';
import {drawHand, drawPress} from './hand.js';
import {curve, free, mapped, path, type Role, type Shape} from './line.js';
import type {Picture} from './maps.js';
import {soft} from './props.js';

/** Half as wide as the mat, which ends above the floor: nobody stands in it. */
const wide = 54;
/** A mat with a pillow at its head end, or without one. The stitched edge shows that it is soft. */
const mat = (pillow: boolean): Shape[] => [
  {...soft(-wide, wide, -104, 204, 3), role: 'prop-line'},
  {role: 'prop-line', d: path('M', [4 - wide, -96]) + path('L', [wide - 4, -96]) + path('M', [4 - wide, 100]) + path('L', [wide - 4, 100])},
  ...(pillow ? [soft(-23, 23, 58, 32, 7)] : []),
];
/** The whole picture laid down: head to the left (1) or to the right (-1). The person's right comes to lie below. */
const laid = (shapes: readonly Shape[], way: 1 | -1 = 1): Picture => ({shapes: shapes.map((shape) => mapped(shape, ([x, y]) => [way * y, -way * x - wide - 7]))});

/** The toes of a leg. */
const footOf = (pose: FrontPose, side: 0 | 1): Point => legOf(pose, side)[12]!;
const resting: FrontPose = {legs: [[5, -1], [5, -1]], arms: [[13, -4], [13, -4]]};
/** Where the leg on the left was before, or only what is below its knee. */
const was = (leg: Turns, part: readonly [number, number] = [0, 99]): Shape => ({role: 'ghost', d: curve(legOf({...resting, legs: [leg, leg]}, 0).slice(...part), false, free)});

/** Face down, the head on the hands. */
const prone: FrontPose = {...standing, behind: true, legs: [[54, -88], [5, -1]], arms: [[128, 122], [128, 122]]};
const led: FrontPose = {...resting, legs: [[19, 0], [5, -1]]};

/** The knee points up, to the viewer, so the thigh looks short; the lower leg is led to a side and pushes back. */
function turning(out: number): Picture {
  const before: Turns = [0, 0, 0.7];
  const pose: FrontPose = {legs: [[0, out, 0.7], [18, -1]], arms: resting.arms};
  const [x, y] = footOf(pose, 0);
  const way = Math.sign(-out);
  const from = way > 0 ? 180 : 0;
  return laid([
    ...mat(true), ...drawFront(pose), {role: 'crease', d: curve([[-15.2, 31], [-14, 25.6], [-9.2, 23], [-4.4, 25.6], [-3.2, 31]], false, free)}, was(before, [7, 20]),
    ...drawHand([x - way * 4, y - 10], from, -way), drawPress([x - way * 6, y - 25], from), ...drawArrow([[x + way * 22, y - 4], [x + way * 15, y - 4], [x + way * 7, y - 4]]),
  ]);
}

/** On one side, with or without pillows under the head and between the knees: the body from its side, as it looks from above. */
function onSide(pressed: boolean, pillows = true): Picture {
  const {spine, legs: {near, far}, arms} = skeleton({
    hip: [6, 12],
    trunk: {pelvis: -90, lowBack: 10, upperBack: 6, neck: -4, head: 0},
    legs: {near: {hip: 64, knee: 92, ankle: -24}, far: {hip: 36, knee: 58, ankle: -24}},
    arms: {near: {shoulder: 66, elbow: 96, wrist: 0, seen: 0.9}, far: {shoulder: 104, elbow: 128, wrist: 0, seen: 0.8}},
  });
  const {torso, head, hair, leg, arm} = buildOf({longHair: true});
  const shape = (role: Role, ...parts: readonly (readonly [Chain, Outline, boolean?])[]): Shape => ({role, d: parts.map(([bones, outline, closed = false]) => curve(skin(bones, outline), closed, free)).join('')});
  const [[x, y], [kneeX, kneeY]] = [skin(spine, [[10.4, -16, 0.8]])[0]!, near.joints[1]!] as const;
  const body = [
    shape('far', [arms.far!, arm]), shape('far', [far!, leg]), ...(pillows ? [soft(kneeX - 4, kneeX + 30, -kneeY - 24, 32, 7)] : []),
    shape('body', [spine, roundSeat(torso), true], [spine, head, true]), shape('hair', [spine, hair, true]), shape('crease', [spine, waistOf(torso)]), shape('body', [near, leg]), shape('crease', [near, hemOf(leg)]), shape('near', [arms.near, arm]),
    ...(pressed ? [...drawHand([x, y - 1], 90, 1), drawPress([x + 13, y - 3], 90)] : []),
  ].map((one) => mapped(one, ([right, down]) => [right, -down - wide - 7]));
  return {shapes: [...laid(mat(pillows)).shapes, ...body]};
}

export const above = {
  'side-lie': () => onSide(false),
  'side-press': () => onSide(true),
  'side-roll': () => onSide(false, false),
  'tool-knee-out': () => laid([...mat(false), {...soft(9, 23, 6, 22, 6), role: 'tool'}, ...drawFront(prone), ...drawArrow([[-47, 31], [-53, 27], [-62, 20]])], -1),
  'knee-out': () => laid([...mat(true), soft(-44, -10, -56, 32, 9), ...drawFront({...resting, legs: [[36, -66], [5, -1]]})]),
  'leg-out': () => {
    const [x, y] = footOf(led, 0);
    return laid([...mat(true), ...drawFront(led), was([5, -1]), ...drawHand([x + 5, y - 12], 0, 1), drawPress([x + 8, y - 27], 0)]);
  },
  'turn-in': () => turning(-20),
  'turn-out': () => turning(22),
} satisfies Record<string, () => Picture>;
