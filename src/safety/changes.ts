/**
 * How a step is done where one of its loads is only offered with care: one plain line, and a dose that fits. They read well to a
 * person and to a practitioner. Source: the project's clinical notes, section 2.1; the numbers are ours, not yet reviewed.
 */
import {cycleLength, easyBreath, parsePattern} from '../core/breath.js';
import type {Dose, Item, Step} from '../core/routine.js';
import {presses, type Load} from './loads.js';

interface Change {
  readonly line: string;
  /** What becomes of a dose that it concerns. */
  readonly dose?: (dose: Dose) => Dose;
}

/** How long one breath or movement takes, in milliseconds; at one's own pace, an easy breath. */
function cycle(dose: Extract<Dose, {type: 'breaths' | 'reps'}>): number {
  const pattern = parsePattern(dose.type === 'reps' ? dose.tempo : dose.pattern);
  return cycleLength(pattern && pattern !== 'own' ? pattern : easyBreath);
}
/** Times of so many seconds and more are halved. */
const halved = (from: number) => (dose: Dose): Dose => {
  const half = (seconds: number): number => (seconds >= from ? Math.round(seconds / 2) : seconds);
  if (dose.type === 'hold') return {...dose, seconds: half(dose.seconds)};
  if (dose.type === 'release') return {...dose, least: half(dose.least), ...(dose.most !== undefined && {most: Math.max(half(dose.most), half(dose.least))})};
  if (dose.type !== 'breaths' && dose.type !== 'reps') return dose;
  if (dose.type === 'breaths' && dose.count === undefined) return dose.seconds === undefined ? dose : {...dose, seconds: half(dose.seconds)};
  return dose.count! * cycle(dose) >= from * 1000 ? {...dose, count: Math.ceil(dose.count! / 2)} : dose;
};
/** At most so many seconds, in whole breaths or movements where they are counted. */
const atMost = (most: number) => (dose: Dose): Dose => {
  const less = (seconds: number): number => Math.min(seconds, most);
  if (dose.type === 'hold') return {...dose, seconds: less(dose.seconds)};
  if (dose.type === 'release') return {...dose, least: less(dose.least), most: less(dose.most ?? most)};
  if (dose.type !== 'breaths' && dose.type !== 'reps') return dose;
  if (dose.type === 'breaths' && dose.count === undefined) return {...dose, seconds: less(dose.seconds ?? most)};
  return {...dose, count: Math.min(dose.count!, Math.max(1, Math.floor((most * 1000) / cycle(dose))))};
};
const fewer = (dose: Dose): Dose => ('count' in dose && dose.count !== undefined ? {...dose, count: Math.ceil(dose.count / 2)} : halved(1)(dose));
const gentler = (dose: Dose): Dose => ('contract' in dose && dose.contract ? {...dose, contract: {...dose.contract, seconds: Math.min(dose.contract.seconds, 5), effort: Math.min(dose.contract.effort ?? 20, 20), stated: false}} : dose);
const ownPace = (dose: Dose): Dose => (dose.type === 'breaths' ? {...dose, pattern: 'own'} : dose);

const pressing: Change = {line: 'Light and short, with something soft. Never on a pulse.', dose: fewer};
export const changes: Readonly<Partial<Record<Load, Change>>> = {
  'abdominal-pressure': pressing,
  'groin-pressure': pressing,
  'supine-flat': {line: 'A cushion under your knees, or your back and head propped up.'},
  'supine-propped': {line: 'Half sitting, with support from hips to head.'},
  'supine-flexed': {line: 'A cushion under head and back.'},
  prone: {line: 'A pillow under the belly, and two minutes at most.', dose: atMost(120)},
  'side-lying': {line: 'A pillow between the knees.'},
  kneeling: {line: 'A thick pad under the knee, a hand on a chair.'},
  'loaded-hip-extension': {line: 'Tailbone tucked. Stop at the first mild pull.'},
  'hip-flexion-end': {line: 'Bend the hip only as far as is easy.'},
  'contract-relax': {line: 'A fifth of full strength, counting aloud.', dose: gentler},
  'partner-force': {line: 'Very little force, and a stop at any word.', dose: gentler},
  'long-hold': {line: 'Half the time.', dose: halved(60)},
  'long-stretch': {line: 'Half the time.', dose: halved(60)},
  'long-rest': {line: 'Half the time.', dose: halved(180)},
  'paced-breathing': {line: 'Breathe as you like, at no set pace.', dose: ownPace},
  'floor-transfer': {line: 'Down and up in stages, over the side. Sit for half a minute before you stand.'},
  'standing-balance': {line: 'A hand on something firm.'},
};

export const changeLines = (loads: readonly Load[]): string[] => [...new Set(loads.flatMap((load) => changes[load]?.line ?? []))];

/** A dose as these loads want it. What is halved for two reasons is halved once, by the first that changes anything. */
function ease(dose: Dose, loads: readonly Load[]): Dose {
  const done = new Set<string>();
  const eased = loads.reduce((now, load) => {
    const {line = '', dose: change} = changes[load] ?? {};
    if (!change || done.has(line)) return now;
    const next = change(now);
    if (JSON.stringify(next) !== JSON.stringify(now)) done.add(line);
    return next;
  }, dose);
  return JSON.stringify(eased) === JSON.stringify(dose) ? dose : {...eased, stated: false} as Dose;
}

/** A step with its doses as these loads want them. */
export const eased = (step: Step, loads: readonly Load[]): Step => ({...step, dose: ease(step.dose, loads), ...(step.short && {short: ease(step.short, loads)})});

/** Who is to do it with care is not offered more of it. */
export const offers = ({level}: Item, careful: readonly Load[]): boolean => !level || !careful.some((load) => presses(load) || load === 'prone');
