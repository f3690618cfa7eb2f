/** Instructional figures, computed: a pose is data, a picture is what follows from it. No text and no colour, only shapes with a role. */
import type {WrittenPose} from '../core/pose.js';
import {above as fromAbove} from './above.js';
import {anatomy} from './anatomy.js';
import {settle} from './contact.js';
import {draw} from './draw.js';
import {extent, type Role, type Shape} from './line.js';
import {maps, type Label, type Picture} from './maps.js';
import {limbMotion, type Motion} from './motion.js';
import {otherEnd, poseAt} from './move.js';
import {drawPair, pairWay} from './pair.js';
import {pairs, poses, type Pose} from './poses.js';
import {nameOf} from './props.js';
import {poseOf} from './written.js';

export type {Label, Motion, Role, Shape};
export type {Limb} from './limb.js';
export {eased} from './move.js';

/** Pictures that no turn of the body model gives. */
const drawings = {anatomy: () => ({shapes: anatomy()}), ...maps, ...fromAbove} satisfies Record<string, () => Picture>;

export type FigureId = keyof typeof poses | keyof typeof pairs | keyof typeof drawings;
/** A figure that is built in, or a pose that an author wrote. */
export type Figured = FigureId | WrittenPose;
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
const room = ({word}: Label): number => (word.length + 3) * 4.2;
/** The smallest view box that holds the shapes and stands on the floor. */
function frame({shapes, labels = [], top: high, cut}: Picture): Figure['viewBox'] {
  const {left: first, right: last, top} = extent(shapes);
  const left = Math.min(first, ...labels.map((label) => (label.end ? label.x - room(label) : first)));
  const right = Math.max(last, ...labels.map((label) => (label.end ? last : label.x + room(label))));
  const [edge, height] = [Math.floor(left - beside), Math.ceil(high === undefined ? above - top : -high)];
  return [edge, -height, (cut ?? Math.ceil(right + beside)) - edge, height];
}

const isDrawing = (id: Figured): id is keyof typeof drawings => typeof id === 'string' && Object.hasOwn(drawings, id);
const isPair = (id: Figured): id is keyof typeof pairs => typeof id === 'string' && Object.hasOwn(pairs, id);
const isPose = (id: unknown): id is keyof typeof poses => typeof id === 'string' && Object.hasOwn(poses, id);
const alone: Readonly<Partial<Record<keyof typeof pairs, FigureId>>> = {'kneel-tuck': 'kneel-lean', 'stand-ribs': 'stand', 'edge-tilt': 'table-edge'};
/** Of a pair what is right, alone and large: for whoever is doing it. */
export const rightOf = (id: Figured): Figured => ((isPair(id) && alone[id]) || id);
/** What a figure shows once more was put underneath. */
const raised: Readonly<Partial<Record<FigureId, FigureId>>> = {'bolster-high': 'bolster'};
export const isRaised = (id: unknown, from: Figured): id is FigureId => typeof from === 'string' && raised[id as FigureId] === from;
/** All figures there are, and those that a pose of one's own may start from. */
export const figureIds = [...Object.keys(poses), ...Object.keys(pairs), ...Object.keys(drawings)] as readonly FigureId[];
export const poseIds = Object.keys(poses) as readonly (keyof typeof poses)[];
export const isFigure = (id: unknown): id is Figured => (typeof id === 'object' ? id !== null : figureIds.includes(id as FigureId));

/** Makes each thing once; what belongs to a pose of an author goes when the pose goes. */
function kept<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const [named, owned] = [new Map<unknown, Made>(), new WeakMap<object, Made>()];
  return (key) => {
    const all: Pick<Map<unknown, Made>, 'has' | 'get' | 'set'> = typeof key === 'object' ? (owned as unknown as Map<unknown, Made>) : named;
    if (!all.has(key)) all.set(key, make(key));
    return all.get(key)!;
  };
}

const written = kept((pose: WrittenPose): Pose => poseOf(pose, poses[isPose(pose.like) ? pose.like : 'stand']));
/** The pose of a figure that has one; of a pair the right one. */
const poseFor = (id: Exclude<Figured, keyof typeof drawings>): Pose => (typeof id === 'object' ? written(id) : isPair(id) ? pairs[id].right : poses[id]);

/** The shapes of a pose, or of a pair, at a share of its way; nothing where it shows a rest or a map. */
function wayOf(id: Figured, turned: boolean): ((share: number) => readonly Shape[]) | null {
  if (isDrawing(id)) return null;
  const pose = poseFor(id);
  if (!otherEnd(pose)) return null;
  const whole = settle(pose);
  const drawn = (share: number): Shape[] => draw(poseAt(pose, share), whole);
  // Of a pair only the right one moves, where it stands.
  return isPair(id) ? pairWay(pairs[id], drawn, turned) : drawn;
}

/** As it is drawn, and as it is drawn for who mirrors it: of a pair what is right always comes first. */
const bothWays = <Made>(make: (id: Figured, turned: boolean) => Made): ((id: Figured, turned: boolean) => Made) => {
  const [plain, mirrored] = [kept((id: Figured) => make(id, false)), kept((id: Figured) => make(id, true))];
  return (id, turned) => (turned && isPair(id) ? mirrored(id) : plain(id));
};
const pictureOf = bothWays((id, turned) => {
  const {shapes, labels = [], ...rest}: Picture = isDrawing(id) ? drawings[id]() : isPair(id) ? {shapes: drawPair(pairs[id], turned)} : {shapes: draw(poseFor(id)), labels: nameOf(poseFor(id)), cut: poseFor(id).cut};
  // What moves has room for all of its way.
  const way = wayOf(id, turned);
  return {viewBox: frame({...rest, labels, shapes: [...shapes, ...(way ? [0, 0.5, 1].flatMap(way) : [])]}), shapes, labels};
});
/** The figure of a pose. The near limbs are the person's right ones; the left side is the mirror image. */
export const figure = (id: Figured, side: 'left' | 'right' | null = null): Figure => ({...pictureOf(id, side === 'left'), mirror: side === 'left'});

/** A whole body is drawn at so many places of its way: nobody sees more, and each is drawn once. */
const places = 60;
const motionOf = bothWays((id, turned): Motion | null => {
  const way = wayOf(id, turned);
  if (!way || isDrawing(id)) return null;
  const drawn = kept((place: number) => way(place / places));
  return (isPair(id) ? null : limbMotion(poseFor(id))) ?? {parts: pictureOf(id, turned).shapes, redraw: (share) => drawn(Math.round(share * places))};
});
/** How its person gets there; `null` where it shows a rest or a map. */
export const motion = (id: Figured, side: 'left' | 'right' | null = null): Motion | null => motionOf(id, side === 'left');
