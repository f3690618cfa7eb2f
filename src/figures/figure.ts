/** Instructional figures, computed: a pose is data, a picture is what follows from it. No text and no colour, only shapes with a role. */
import {anatomy} from './anatomy.js';
import {draw} from './draw.js';
import {extent, type Role, type Shape} from './line.js';
import {drawPair} from './pair.js';
import {pairs, poses} from './poses.js';
import {sideLying} from './side-lying.js';

export type {Role, Shape};

/** Pictures that no turn of the body model gives. */
const drawings = {'side-lie': sideLying, anatomy};

export type FigureId = keyof typeof poses | keyof typeof pairs | keyof typeof drawings;
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
/** The smallest view box that holds the shapes and stands on the floor. */
function frame(shapes: readonly Shape[]): Figure['viewBox'] {
  const {left, right, top} = extent(shapes);
  const [edge, height] = [Math.floor(left - beside), Math.ceil(above - top)];
  return [edge, -height, Math.ceil(right + beside) - edge, height];
}

const drawn = new Map<FigureId, Omit<Figure, 'mirror'>>();

const isDrawing = (id: string): id is keyof typeof drawings => Object.hasOwn(drawings, id);
const isPair = (id: string): id is keyof typeof pairs => Object.hasOwn(pairs, id);
/** All figures there are. */
export const figureIds = [...Object.keys(poses), ...Object.keys(pairs), ...Object.keys(drawings)] as readonly FigureId[];
export const isFigure = (id: string): id is FigureId => isDrawing(id) || isPair(id) || Object.hasOwn(poses, id);

/** The figure of a pose. The near limbs are the person's right ones; the left side is the mirror image. */
export function figure(id: FigureId, side: 'left' | 'right' | null = null): Figure {
  let picture = drawn.get(id);
  if (!picture) {
    const shapes = isDrawing(id) ? drawings[id]() : isPair(id) ? drawPair(pairs[id]) : draw(poses[id]);
    drawn.set(id, (picture = {viewBox: frame(shapes), shapes}));
  }
  return {...picture, mirror: side === 'left'};
}
