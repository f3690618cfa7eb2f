/** Lying on one side with bent knees, seen from behind: the one picture that no turn of the body model gives. Head on the left, the near leg on top. */
import type {Point} from './body.js';
import {drawHand} from './hand.js';
import {curve, type Role, type Shape} from './line.js';
import {soft} from './props.js';

const trunk: readonly Point[] = [
  [-68, -22.5], [-64, -22.5], [-60, -26], [-57, -33], [-52, -37.5], [-46, -37.5], [-38, -34.5], [-29, -29.5], [-20, -26.5], [-12, -29], [-4, -34], [4, -35.8], [14, -35], [24, -33], [31, -31.5], [35, -28], [35, -23], [31, -19],
  [24, -17.5], [17, -15.5], [14.5, -9], [11, -2.5], [3, 0], [-6, 0], [-16, -1.5], [-24, -2], [-34, 0], [-46, 0], [-55, -0.5], [-59, -5], [-61, -10], [-64, -12.5], [-69, -13],
];
const head: readonly Point[] = [[-66, -17.5], [-67.5, -22.5], [-72, -25.5], [-79, -26], [-85.5, -23.5], [-88.5, -18], [-86, -12.5], [-80, -9.8], [-72, -10], [-67.5, -12.5]];
const shin: readonly Point[] = [
  [34, -22], [29, -25.5], [29.5, -29.3], [34, -30.8], [41, -30.4], [48, -28.8], [55, -27], [60, -27.8], [64, -27], [66, -23], [65, -19], [61, -17.5], [55, -18.5], [48, -17.5], [40, -16.5], [33, -16.8], [26.5, -17],
];
const arm: readonly Point[] = [[-53, -30], [-51, -34], [-46, -34.5], [-38, -31], [-30, -27], [-25, -25], [-22.5, -22], [-24.5, -19], [-29, -19], [-37, -21], [-46, -24.5], [-51, -27]];
const shape = (role: Role, points: readonly Point[], closed = false): Shape => ({role, d: curve(points, closed)});

/** Spine and seat: this is the back. */
const back = curve([[-58, -19], [-44, -18.6], [-28, -15.4], [-12, -14], [4, -16.5]], false) + curve([[8, -17], [16, -17.6], [25, -17.2]], false);
/** A hand over the waist, its fingers out of sight at the belly. */
export const sidePressure = (): Shape[] => [...drawHand([-21, -23.5], 66, 1), ...sideLying()];

export const sideLying = (): Shape[] => [
  shape('far', ([[12, -30], ...shin.slice(3), [12, -17]] as const).map(([x, y]) => [x - 6, Math.min(y + 17.5, 0)])),
  soft(18, 54, 11.5, 7, 5),
  soft(-98, -60, 0, 10.5, 6),
  shape('body', trunk, true),
  {role: 'crease', d: back},
  shape('hair', head, true),
  shape('body', shin),
  shape('near', arm),
];
