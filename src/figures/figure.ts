/** Instructional figures, computed: a pose is data, a picture is what follows from it. No text and no colour, only shapes with a role. */
import {above as fromAbove} from './above.js';
import {anatomy} from './anatomy.js';
import {settle} from './contact.js';
import {draw} from './draw.js';
import {extent, type Role, type Shape} from './line.js';
import {maps, type Label, type Picture} from './maps.js';
import {limbMotion, type Motion} from './motion.js';
import {beginning, poseAt} from './move.js';
import {drawPair, pairWay} from './pair.js';
import {pairs, poses} from './poses.js';

export type {Label, Motion, Role, Shape};
export type {Limb} from './limb.js';
export {eased} from './move.js';

/** Pictures that no turn of the body model gives. */
const drawings = {anatomy: () => ({shapes: anatomy()}), ...maps, ...fromAbove} satisfies Record<string, () => Picture>;

export type FigureId = keyof typeof poses | keyof typeof pairs | keyof typeof drawings;
export interface Figure {
  /** Left, top, width, height. The bottom edge is the floor. */
  readonly viewBox: readonly [number, number, number, number];
  /** Draw it mirrored about the middle of the view box. */
  readonly mirror: boolean;
  /** In painting order. */
  readonly shapes: readonly Shape[];
  /** Words of the picture, in English. They belong outside what is mirrored: their x mirrors, they do not. */
  readonly labels: readonly Label[];
}

/** Room left around the drawn shapes: at the sides and above. */
const [beside, above] = [6, 4];
/** About how wide a word is, in a language with longer ones. */
const room = ({word}: Label): number => (word.length + 4) * 3.7;
/** The smallest view box that holds the shapes and stands on the floor. */
function frame({shapes, labels = [], top: cut}: Picture): Figure['viewBox'] {
  const {left: first, right: last, top} = extent(shapes);
  const left = Math.min(first, ...labels.map((label) => (label.end ? label.x - room(label) : first)));
  const right = Math.max(last, ...labels.map((label) => (label.end ? last : label.x + room(label))));
  const [edge, height] = [Math.floor(left - beside), Math.ceil(cut === undefined ? above - top : -cut)];
  return [edge, -height, Math.ceil(right + beside) - edge, height];
}

const isDrawing = (id: string): id is keyof typeof drawings => Object.hasOwn(drawings, id);
const isPair = (id: string): id is keyof typeof pairs => Object.hasOwn(pairs, id);
/** All figures there are. */
export const figureIds = [...Object.keys(poses), ...Object.keys(pairs), ...Object.keys(drawings)] as readonly FigureId[];
export const isFigure = (id: string): id is FigureId => isDrawing(id) || isPair(id) || Object.hasOwn(poses, id);

/** The shapes of a pose, or of a pair, at a share of its way; nothing where it shows a rest or a map. */
function wayOf(id: FigureId): ((share: number) => readonly Shape[]) | null {
  if (isDrawing(id)) return null;
  const pose = isPair(id) ? pairs[id].right : poses[id];
  if (!beginning(pose)) return null;
  const whole = settle(pose);
  const drawn = (share: number): Shape[] => draw(poseAt(pose, share), whole);
  // Of a pair only the right one moves, where it stands.
  return isPair(id) ? pairWay(pairs[id], drawn) : drawn;
}

function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const all = new Map<Key, Made>();
  return (key) => {
    if (!all.has(key)) all.set(key, make(key));
    return all.get(key)!;
  };
}

const pictureOf = kept((id: FigureId) => {
  const {shapes, labels = [], ...rest}: Picture = isDrawing(id) ? drawings[id]() : {shapes: isPair(id) ? drawPair(pairs[id]) : draw(poses[id])};
  // What moves has room for all of its way.
  const way = wayOf(id);
  return {viewBox: frame({...rest, labels, shapes: [...shapes, ...(way ? [0, 0.5].flatMap(way) : [])]}), shapes, labels};
});
/** The figure of a pose. The near limbs are the person's right ones; the left side is the mirror image. */
export const figure = (id: FigureId, side: 'left' | 'right' | null = null): Figure => ({...pictureOf(id), mirror: side === 'left'});

/** A whole body is drawn at so many places of its way: nobody sees more, and each is drawn once. */
const places = 60;
/** How its person gets there; `null` where it shows a rest or a map. */
export const motion = kept((id: FigureId): Motion | null => {
  const way = wayOf(id);
  if (!way) return null;
  const drawn = kept((place: number) => way(place / places));
  return (Object.hasOwn(poses, id) ? limbMotion(poses[id as keyof typeof poses]) : null) ?? {parts: figure(id).shapes, redraw: (share) => drawn(Math.round(share * places))};
});
