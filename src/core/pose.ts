/** A pose that an author writes for a figure: whole degrees with flexion positive, and whole centimetres for a person 170 tall. */
import {flag, id, line, list, object, whole, word, type Read} from './kinds.js';

/** How far each joint goes, flexion positive. Poses are checked against this; nothing is bent back silently. */
export const limits = {
  lowBack: [-40, 50], upperBack: [-25, 40], neck: [-50, 50], head: [-20, 20],
  hip: [-25, 130], knee: [-3, 150], ankle: [-65, 25],
  shoulder: [-55, 180], elbow: [0, 150], wrist: [-75, 75],
} as const;

/*@__NO_SIDE_EFFECTS__*/ const joint = (name: keyof typeof limits) => whole(limits[name][0], limits[name][1]);
const place = whole(-130, 130);
const leg = object({'hip?': joint('hip'), 'knee?': joint('knee'), 'ankle?': joint('ankle'), 'stands?': place, 'toes?': whole(-60, 80), 'falls?': word('hip', 'knee')});
const arm = object({'shoulder?': joint('shoulder'), 'elbow?': joint('elbow'), 'wrist?': joint('wrist'), 'seen?': whole(40, 100), 'reaches?': list(whole(-200, 200), 2, 2)});
/** What a body does, and where its hip is. The near limbs are the right ones on the right side. */
const body = {
  'trunk?': object({'pelvis?': whole(-180, 180), 'lowBack?': joint('lowBack'), 'upperBack?': joint('upperBack'), 'neck?': joint('neck'), 'head?': joint('head')}),
  'nearLeg?': leg,
  'farLeg?': leg,
  'nearArm?': arm,
  'farArm?': arm,
  'x?': whole(-60, 60),
} as const;

export const pose = object({
  /** What can be seen, for whoever cannot: a sentence that could be followed alone. */
  shows: line,
  /** The built-in pose that it starts from; standing, where there is none. A limb that is given is told whole. */
  'like?': id,
  ...body,
  'rests?': word('back', 'blades', 'belly', 'seat', 'knee', 'foot', 'far foot'),
  /** Where the movement begins; what is not told is as in the end. */
  'from?': object(body),
  /** How high soft things are, and where firm ones stand. */
  'props?': object({'bolster?': whole(5, 40), 'blanket?': whole(1, 20), 'pillow?': whole(1, 30), 'pad?': whole(1, 20), 'chair?': list(place, 2, 2), 'wall?': place, 'table?': place, 'slope?': place, 'tool?': place, 'book?': whole(1, 8), 'roll?': place, 'plinth?': flag}),
  /** Marks the psoas as the part that works. */
  'works?': flag,
  'larger?': flag,
  'longHair?': flag,
});
export type WrittenPose = Read<typeof pose>;
