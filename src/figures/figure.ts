/** Instructional figures, computed: a pose is data, a picture is what follows from it. No text and no colour, only shapes with a role. */
import {anatomy} from './anatomy.js';
import {drawArrow} from './arrow.js';
import {at, skin, type Chain} from './bend.js';
import {armOutline, hair, head, legOutline, psoasOnLeg, psoasOnTrunk, torso, type Outline} from './body.js';
import {settle} from './contact.js';
import {curve, flatten, floor, type Role, type Shape} from './line.js';
import type {Pose} from './pose.js';
import {poses} from './poses.js';
import {drawProps} from './props.js';
import {sideLying} from './side-lying.js';

export type {Role, Shape};

/** Pictures that no turn of the body model gives. */
const drawings = {'side-lie': sideLying, anatomy};

export type FigureId = keyof typeof poses | keyof typeof drawings;
export interface Figure {
  /** Left, top, width, height. The bottom edge is the floor. */
  readonly viewBox: readonly [number, number, number, number];
  /** Draw it mirrored about the middle of the view box. */
  readonly mirror: boolean;
  /** In painting order. */
  readonly shapes: readonly Shape[];
}

/** Room left around the drawn shapes: at the sides and above. */
const [beside, above] = [6, 4];
const shape = (role: Role, d: string | false | undefined): Shape[] => (d ? [{role, d}] : []);

/** The shapes in painting order, far to near. A near leg in line with the trunk is one shape with it; a bent one is set off by a crease. */
function draw(pose: Pose): Shape[] {
  const {bones: {spine, legs, arms}, posture, ground, end} = settle(pose);
  const limb = (bone: Chain, outline: Outline, on = floor): string => curve(flatten(skin(bone, outline), on, 1.5), false, on);
  const mass = (bone: Chain, outline: Outline, gap = 1.5): string => curve(flatten(skin(bone, outline), ground, gap), true, ground);
  const creased = posture.legs.near.hip > 30;
  const places = {end, skull: at(spine.joints, 8)[0], knee: at(legs.near.joints, 1)[0]};

  return [
    shape('far', arms.far && limb(arms.far, armOutline)),
    shape('far', legs.far && limb(legs.far, legOutline, ground)),
    drawProps(pose.props ?? {}, places),
    shape('body', mass(spine, torso) + mass(spine, head, 0) + (creased ? '' : mass(legs.near, legOutline.toReversed()))),
    shape('hair', mass(spine, hair, 0)),
    shape('body', creased && limb(legs.near, legOutline, ground)),
    shape('work', pose.works && curve([...skin(spine, psoasOnTrunk), ...skin(legs.near, psoasOnLeg)], true)),
    shape('near', limb(arms.near, armOutline)),
    pose.arrow ? drawArrow(pose.arrow) : [],
  ].flat();
}

/** The smallest view box that holds the shapes and stands on the floor. */
function frame(shapes: readonly Shape[]): Figure['viewBox'] {
  const numbers = shapes.flatMap(({d}) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
  const across = numbers.filter((_, index) => index % 2 === 0);
  const left = Math.floor(Math.min(...across) - beside);
  const height = Math.ceil(above - Math.min(...numbers.filter((_, index) => index % 2)));
  return [left, -height, Math.ceil(Math.max(...across) + beside) - left, height];
}

const drawn = new Map<FigureId, Omit<Figure, 'mirror'>>();

const isDrawing = (id: string): id is keyof typeof drawings => Object.hasOwn(drawings, id);
export const isFigure = (id: string): id is FigureId => isDrawing(id) || Object.hasOwn(poses, id);

/** The figure of a pose. The near limbs are the person's right ones; the left side is the mirror image. */
export function figure(id: FigureId, side: 'left' | 'right' | null = null): Figure {
  let picture = drawn.get(id);
  if (!picture) {
    const shapes = isDrawing(id) ? drawings[id]() : draw(poses[id]);
    drawn.set(id, (picture = {viewBox: frame(shapes), shapes}));
  }
  return {...picture, mirror: side === 'left'};
}
