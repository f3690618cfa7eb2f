/**
 * What each condition changes in what is left, in plain lines. Whoever only asks needs none of them, so they stand apart.
 * From the project's clinical notes, section 2.3; the words are ours. Not reviewed by a clinician yet.
 */
import type {Condition} from './conditions.js';

export interface ChangeLine {
  readonly line: string;
  /** Where it tells how to do something: how the names of the loads begin that it is about. Of use only where one of them is left. */
  readonly of?: readonly string[];
  /** A warning that counts whatever is left, and also where nothing has left or changed. */
  readonly always?: true;
}

/** What stretches the hip, by oneself or by somebody else. */
const stretch = 'loaded-hip-extension|contract-relax|partner-force';
/** Whoever has lain or knelt gets up again. */
const rise = 'supine|side-lying|prone|kneeling';
const roll = 'Roll to your side to get up.';
const cushion = 'A cushion under your knees, or knees bent and feet flat.';
const otherSide = 'Lie on the other side, a pillow between your knees. Do not turn over onto the new hip.';
const noPress = 'Nothing presses on your belly.';

/** By condition; after a colon, the loads that a line is about, or `always`. */
const written: Readonly<Record<string, readonly string[]>> = {
  // pregnancy
  'preg-to-15w': ['supine: Lie flat for 2 to 3 minutes at most, then turn to your side or prop up.', `${stretch}: Stretch half-way only.`],
  'preg-16-27w': ['No lying flat.', 'side-lying: Your left side is best.', 'kneeling: Pad your knee, and keep a hand on a chair.', `${stretch}: Stretch half-way only.`, `${rise}: ${roll}`],
  'preg-28w': ['No lying flat.', 'side-lying: Your left side is best.', `${stretch}: Hold 20 to 30 seconds, with a hand on a chair.`, `${rise}: ${roll}`],
  'preg-complex': ['Only rest and easy breathing until your maternity team agrees.'],
  'postnatal-6w': ['Keep it short and gentle. Ask for pelvic-floor advice first.', `${rise}: ${roll}`],
  // belly
  'surgery-0-6w': ['Nothing pulls or presses on the wound.', `supine: ${cushion}`, `${rise}: ${roll}`],
  'surgery-6-12w': ['Move half-way only. Stop at any pull on the scar.'],
  'surgery-3-6m': ['Nothing presses on your belly unless your surgeon agrees.'],
  hernia: ['always: Never strain. Stop if the lump bulges or hurts.'],
  endometriosis: [`${stretch}: Stretch instead of press.`, 'Shorter on bad days. Stop at cramp-like pain.'],
  'gut-active': ['Nothing presses on your belly, and no lying on it.'],
  'gut-quiet': ['Nothing presses on your belly unless a clinician has agreed.'],
  kidney: [noPress],
  'pelvic-mass': [noPress, 'always: Sudden pain on one side: stop and get help.'],
  iud: [`${stretch}: Try stretching first.`, 'Stop if you cramp.'],
  'liver-spleen': ['Nothing presses on your belly, and no lying on it.'],
  'abdo-device': ['Keep every prop and strap off the device.'],
  prolapse: ['always: Never bear down, never push or strain.'],
  diastasis: ['always: No bulging along the middle. Breathe out on effort.', `${rise}: ${roll}`],
  skin: ['Nothing presses on it.'],
  // back-hip
  'vert-fracture': ['Only what your clinician has planned, rest and easy breathing.'],
  'fusion-new': ['Only your surgeon’s programme, rest and easy breathing.'],
  'thr-ant-early': ['No stretch of that hip.', 'supine: Knees a little bent over a pillow. Toes point up, never out.', `side-lying: ${otherSide}`],
  'thr-ant-late': ['Never stretch the leg back and turn it out at once. Ask your surgeon.', 'supine: Toes point up.'],
  'thr-post-early': ['No knee to the chest, no deep bend, no crossing your legs.', 'supine: A pillow between your knees.', `side-lying: ${otherSide}`],
  'thr-post-late': ['Never bend the front hip past a right angle.', 'supine|side-lying: A pillow between your knees.'],
  'flexor-strain': ['Rest first, then move without pain.'],
  'labral-fai': [`${stretch}: Stop at straight.`, 'No pinch in the groin. In the first 3 months after keyhole surgery, ask your surgeon first.'],
  'hip-oa': [`${stretch}: A shorter step and more support.`, 'Keep pain under 3 of 10.'],
  'fusion-old': ['supine: Fill every gap with towels. Thighs take the weight, not ribs. If your ribs cannot drop, rest on your side or on a chair.'],
  spondy: ['Your back never arches. If a leg hurts or tingles, ask first.', `supine: ${cushion}`, `supine|${stretch}: Tailbone tucked.`],
  stenosis: [`supine: ${cushion}`, `supine|${stretch}: Tailbone tucked.`, 'If your legs ache, sit and lean forward.'],
  disc: ['Leave out what sends pain or tingling further down the leg.'],
  hyperlordosis: ['supine-flat: Prop higher until your thighs rest and your back stops arching.'],
  'groin-nerve': ['Nothing presses near the front hip bone or the groin.'],
  knee: ['No kneeling.'],
  // heart-breath
  'aaa-known': ['No pressure, no strain. Only what your vascular team agrees.'],
  'aaa-risk': ['Nothing presses on your belly until you have been checked.'],
  pvd: ['No deep fold and no strong stretch at the groin.'],
  anticoag: ['Nothing presses deep.', 'kneeling: Pad your knee.', 'contract-relax: A fifth of your strength.'],
  'dvt-recent': ['Follow your team’s advice. No pressure.'],
  hypertension: ['always: No straining. Count aloud on effort. Above 180 over 110 at rest, do no exercise and get care.'],
  heart: ['supine: Prop up if lying flat makes you breathless.', 'always: Breathe at your own pace.'],
  lungs: ['supine: Prop up.', 'always: Breathe at your own pace, out through pursed lips. Keep your reliever at hand.'],
  dizzy: ['always: Change position slowly. Sit for 30 seconds before you stand. Stop if it spins. Not alone if you tend to faint.'],
  // body
  'cancer-active': ['Only rest until your oncology team agrees.'],
  osteoporosis: ['supine: Head propped.', 'Stop well before the end of a movement. No twisting.', `${rise}: ${roll}`],
  'frail-65': ['A bed or a chair is better than the floor. Keep a hand on something firm.'],
  'no-floor': ['Use a firm bed or a chair.'],
  hypermobile: ['always: Stop two thirds of the way. Never hang at the end. Get up slowly.'],
  numb: ['Short holds and pads. Look at the skin now and then.'],
  glaucoma: ['supine: Head raised.', 'Never hold your breath or strain.'],
  reflux: ['Not within 2 to 3 hours of a meal.', 'supine: Prop up.', 'side-lying: Your left side is best.'],
  epilepsy: ['always: Never breathe fast or deep. Your own pace. Leave the flash off.'],
  'under-18': ['This is for adults.'],
  // comfort
  'trauma-pref': ['No touch there. No reason needed.'],
  panic: ['always: Eyes open. Mind your feet or a sound instead of your breath. Stop whenever you like.'],
  // now
  'state-meal': ['Wait a little, or choose a version sitting or standing.'],
  'state-sedated': ['Warning signs are dulled. Rest, or move very little, lying or sitting.'],
};

function changeLine(written: string): ChangeLine {
  const [, of, line = ''] = /^(?:([a-z|-]+): )?(.+)/.exec(written) ?? [];
  return {line, ...(of === 'always' ? {always: true} : of && {of: of.split('|')})};
}

/** Line by line, as far as each is of use. */
export const linesOf = ({id, change}: Pick<Condition, 'id' | 'change'>): readonly ChangeLine[] => (change === undefined ? (written[id] ?? []).map(changeLine) : [{line: change}]);
/** All of it, as one text. */
export const changeOf = (condition: Pick<Condition, 'id' | 'change'>): string => linesOf(condition).map(({line}) => line).join(' ');
