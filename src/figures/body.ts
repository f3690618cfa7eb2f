/**
 * One body, drawn once, standing and facing right: its bones, its outlines and how far its joints go.
 * Units are centimetres for a person 170 tall and degrees. x points to the front, y down, the hip joint is at 0, 0.
 */
export type Point = readonly [x: number, y: number];
/** A point of the skin at rest and the bone that carries it. A fraction lies in a bend: 1.5 is half way between bones 1 and 2. */
export type SkinPoint = readonly [x: number, y: number, bone: number];
export type Outline = readonly SkinPoint[];
/** Where the bones of the spine or of a limb begin, at rest. */
export type Joints = readonly Point[];

/** Hip, L5/S1, L3, T12, T9, T6, T2, C7, base of the skull. */
export const spine: Joints = [[0, 0], [-4, -13], [-4.5, -20], [-4.5, -28], [-5.5, -36], [-6, -44], [-4.5, -52], [-2.6, -58], [1, -66]];
/** Hip, knee, ankle. The sole is at 90. */
export const leg: Joints = [[0, 0], [0, 41.6], [0, 83.4]];
/** Shoulder, elbow, wrist. The finger tips are at 73. */
export const arm: Joints = [[0, 0], [0, 30.5], [0, 55]];
/** From the ankle down to the sole, back to the heel and forward to the toes, and from the wrist to the middle of the palm. */
export const soleBelowAnkle = 6.6;
export const [heelBehindAnkle, toesBeforeAnkle] = [4.6, 18];
export const palmBelowWrist = 7;

/** Ties a point of the trunk to the spine by its height. A point level with a joint lies half way in its bend, so the back curves. */
export const onSpine = ([x, y]: Point): SkinPoint => {
  const above = spine.findIndex(([, height]) => height <= y);
  const [[, low], [, high]] = [spine[above - 1] ?? [0, 0], spine[above] ?? [0, 0]];
  return [x, y, y > -6.5 ? 0 : Math.max(0, above - 1.5 + (y - low) / (high - low))];
};
/** Ties points given from the base of the skull to the last bone of the spine. */
const onSkull = ([x, y]: Point): SkinPoint => [x + 1, y - 66, 8];
export const hairTo = (points: readonly Point[]): Outline => points.map(onSkull);

/** The shoulder joint rides on the spine. */
export const shoulder: SkinPoint = [-2.5, -49.5, 5.5];
/** The bottom of the shoulder blade, below which a bolster ends. */
export const bladeTip = onSpine([-11.9, -39]);

/** Trunk and neck, from the groin up the front and down the back. */
export const torso: Outline = [
  [3, 7, 0], [7.2, 3.5, 0], [9.3, -2, 0],
  ...([[10.3, -8], [10.4, -14], [9.6, -20], [9.5, -26], [10.4, -32], [11.3, -38], [11.2, -43.5]] as const).map(onSpine),
  [9.2, -50, 6], [6, -55, 6], [4.2, -58.5, 6.6], [4.4, -62.5, 7.5], [5, -68, 8],
  [-6.4, -70, 8], [-6, -64.5, 7.6], [-6.6, -60, 6.8], [-8.6, -56, 6],
  ...([[-11, -50], [-12.2, -44], [-11.7, -37], [-9.6, -30], [-7.9, -24], [-7.9, -18], [-9.7, -12]] as const).map(onSpine),
  [-11.8, -6, 0], [-12.4, 0, 0], [-11.4, 6, 0], [-9.7, 12, 0], [-7.5, 14, 0],
];
/** Where shorts begin and end: a light cue of clothing. */
export const waistOf = (trunk: Outline): Outline => trunk.filter(([, y]) => y === -8 || y === -12);
export const hemOf = (limb: Outline): Outline => limb.filter(([, y]) => y === 20);
/** The seat of who bends the hips sharply is round. */
export const roundSeat = (trunk: Outline): Outline => [...trunk.filter(([, y]) => y < 7.1), [-8.4, 9.6, 0], [-3, 10.8, 0]];
/** Down the front of the leg, along the sole and up the back; open at the hip. */
export const legOutline: Outline = [
  [6.8, -7, 0], [9.3, 2, 0], [9.6, 10, 0], [8.9, 20, 0], [7.5, 30, 0], [6.4, 36, 0], [6.5, 39.4, 0.25], [6.6, 42.6, 0.6],
  [5.8, 46.5, 1], [5.1, 51, 1], [4.9, 58, 1], [4.2, 68, 1], [3.5, 77, 1], [4, 82, 1.5],
  [7.5, 84.2, 2], [12.5, 86.2, 2], [17, 87.2, 2], [19.6, 88.6, 2], [19, 90, 2], [14.5, 90, 2], [11, 89.6, 2], [5, 89.4, 2],
  [-1, 90, 2], [-4.6, 90, 2], [-6.2, 87.6, 2], [-5.3, 84, 2],
  [-3.4, 79.5, 1.5], [-3.3, 73, 1], [-5, 64, 1], [-6.7, 56, 1], [-6.9, 51, 1], [-5.6, 45, 0.95], [-4.9, 41.6, 0.5], [-5.6, 37, 0.05],
  [-7, 30, 0], [-8.4, 20, 0], [-9.3, 12, 0], [-9.4, 5, 0], [-8.7, 0.8, 0],
];
/** Down the front of the arm, round the thumb and the finger tips and up the back; open at the shoulder. */
export const armOutline: Outline = [
  [1, -5.2, 0], [4, -3, 0], [5.2, 2, 0], [4.9, 9, 0], [4.6, 16, 0], [3.9, 23, 0], [3.6, 28, 0.2],
  [4.1, 33, 0.9], [4.2, 37, 1], [3.6, 43, 1], [2.6, 50, 1], [2.3, 54.5, 1.5],
  [3.2, 57, 2], [4.8, 60.5, 2], [5, 63.5, 2], [3.7, 64, 2], [2.9, 62.5, 2], [2.9, 67, 2], [2, 71.5, 2], [0.4, 73, 2], [-1.2, 71, 2], [-2.2, 65, 2], [-2.6, 59, 2],
  [-2.1, 54.5, 1.5], [-2.5, 49, 1], [-3.4, 42, 1], [-3.9, 35, 1], [-4.1, 30.5, 0.5],
  [-4.3, 25, 0], [-4.9, 16, 0], [-5.1, 8, 0], [-5.3, 2, 0], [-4.2, -3, 0], [-1.8, -5.4, 0],
];
/** Face and skull, wound like the torso so that both fill as one shape. */
export const head: Outline = ([
  [-3, 6], [0.8, 5.4], [4.8, 8.1], [8.2, 8.8], [9.9, 7.3], [9.8, 5.4], [10.5, 4.3], [10.4, 2.5], [11.9, 1.3], [10.4, -1.2], [9.5, -3.8], [9.3, -7.4],
  [7.3, -11.4], [3, -13.9], [-2.6, -13.7], [-7.6, -10.4], [-9.3, -5.2], [-8.5, -0.6], [-6.2, 3.6],
] as const).map(onSkull);
export const hair: Outline = ([
  [-6.3, 2.2], [-8.8, -0.8], [-9.8, -5.4], [-8.1, -11], [-2.7, -14.5], [3.2, -14.7], [7.7, -12.1],
  [8.9, -9], [5.2, -9.2], [2.2, -6.6], [0.8, -2.6], [-2, -1.6], [-4.2, 1.6],
] as const).map(onSkull);
/** The psoas as a spindle from the low back over the front of the hip to the thigh: the part on the trunk, then the part on the leg. */
export const psoasOnTrunk: Outline = ([[2.8, -5], [1.6, -14], [1.4, -25], [6, -15], [7.9, -5]] as const).map(onSpine);
export const psoasOnLeg: Outline = [[7.6, 3, 0], [3.6, 12, 0], [1.8, 4, 0]];
