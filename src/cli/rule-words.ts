/** How the rules are told to whoever reviews them: names of loads, values and groups, and how a verdict is made. */
import type {Area} from '../safety/conditions.js';
import type {Load, Value} from '../safety/loads.js';
import type {FlagGroup} from '../safety/red-flags.js';

/** The head of a load's column, and what it means. */
export const loadWords: Readonly<Record<Load, readonly [code: string, about: string]>> = {
  'abdominal-pressure': ['AP', 'A tool, hands or body weight press into the belly'],
  'supine-flat': ['SF', 'Lying flat on the back'],
  prone: ['PR', 'Lying face down'],
  'side-lying': ['SL', 'Lying on the side'],
  kneeling: ['KN', 'Weight on a bent knee'],
  'loaded-hip-extension': ['HE', 'The hip is stretched behind neutral, by body weight, gravity or a hand'],
  'contract-relax': ['CR', 'Pushing against something, then letting go'],
  'long-hold': ['LH', 'One position for long, stretch or rest'],
  'paced-breathing': ['PB', 'Breathing to a given pace'],
  'breath-hold': ['BH', 'Holding the breath, or bearing down'],
  'floor-transfer': ['FT', 'Getting down to the floor and up again'],
  'supine-propped': ['SP', 'Lying with the torso at 30 degrees or more'],
  'supine-flexed': ['SK', 'Lying with knees bent, or calves on a chair'],
  'hip-flexion-end': ['HF', 'The knee is drawn past a right angle'],
  'partner-force': ['PF', 'Somebody else pushes or moves the leg'],
  'groin-pressure': ['GP', 'Pressure at the inner groin'],
  'hanging-leg': ['HL', 'The leg hangs over an edge'],
  'standing-balance': ['BA', 'Standing on one leg, or in a long step'],
  'long-stretch': ['LS', 'A stretch of more than a minute'],
  'long-rest': ['LR', 'A rest of more than three minutes'],
};

/** One letter a cell; what leaves stands out. */
export const letters: Readonly<Record<Value, string>> = {ok: '.', caution: 'c', 'clinician-first': 'F', avoid: 'X'};
export const letterWords: Readonly<Record<Value, string>> = {
  ok: 'ok: nothing changes',
  caution: 'caution: offered, with the change that the condition names',
  'clinician-first': 'clinician first: left out, unless a clinician who knows the condition has agreed',
  avoid: 'avoid: left out',
};

export const groupWords: Readonly<Record<FlagGroup, string>> = {nerves: 'Nerves', injury: 'Injury', illness: 'Illness', belly: 'Belly', circulation: 'Chest and circulation', pregnancy: 'Pregnancy', age: 'Age'};
export const areaWords: Readonly<Record<Area, string>> = {pregnancy: 'Pregnancy and birth', belly: 'Belly and pelvis', 'back-hip': 'Back and hip', 'heart-breath': 'Heart, blood and breath', body: 'Bones, nerves and the rest', comfort: 'Comfort', now: 'Just now'};

/** What the outcomes say to the person, in short. */
export const flagsIntro = 'Each group is one card; a yes or a not sure to one line is enough. "Get help now": call the emergency number, or go to an emergency department. "Ask first": see a health professional in the next days, and today if it gets worse; "Ask first, today": be seen today. After the first nothing is offered, after the second easy breathing at most.';
export const groundsIntro = 'What a rule stands on. "published": a guideline, a journal, an official body or a hospital says so. "ours": general knowledge or weaker pages; look at these first. "clinic": your own.';
export const verdictSentences: readonly string[] = [
  'For each load the most restrictive value counts, of all conditions that apply and of what holds for everybody: avoid, then clinician first, then caution, then ok.',
  'What is clinician first or avoid for any of its loads is not offered; clinician first becomes caution where a clinician who knows that condition has agreed, and avoid never opens.',
  'Not sure counts as yes for a red flag; for a condition, wherever it is not ok, it makes pressure and hip extension clinician first and all else caution.',
  'Pressure on belly or groin is only done with somebody who has been asked and wants it: no answer means no.',
  'What leaves is replaced by the first of its fallbacks that fits and is not there already, or by another of the first three that the person prefers; where nothing is left to do, a rest comes in. Where only the floor is the obstacle, what a bed will do for stays, on a bed; on a bed or a chair, what needs more leaves.',
];
