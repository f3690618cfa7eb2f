/**
 * Signs that stop the routine and point to care. Not reviewed by a clinician yet.
 * Ids, groups and actions follow the project's clinical notes, section 1; the words are ours.
 */
import type {Grounds} from './grounds.js';

export type FlagAction = 'emergency-now' | 'clinician-before' | 'ok-with-changes';
/** One card of the screen asks for one group, in this order. */
export const flagGroups = ['nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age'] as const;
export type FlagGroup = (typeof flagGroups)[number];
export interface RedFlag {
  readonly id: string;
  readonly group: FlagGroup;
  readonly action: FlagAction;
  /** It needs a look today, not in the next days. */
  readonly today?: boolean;
  /** Nobody goes there by themselves: the emergency number is called. */
  readonly call?: boolean;
  /** What a person reads: a line of a list. */
  readonly ask: string;
  readonly grounds: Grounds;
}

/** `t`: a clinician first, and today. `n`: an emergency, and the number is called. */
const actions = {e: 'emergency-now', n: 'emergency-now', c: 'clinician-before', t: 'clinician-before', o: 'ok-with-changes'} as const;
type Row = readonly [id: string, action: keyof typeof actions, ask: string];

const rows: Record<FlagGroup, readonly Row[]> = {
  nerves: [
    ['saddle', 'e', 'Numb or tingling around your genitals, bottom or inner thighs'],
    ['bladder-bowel', 'e', 'Trouble holding or passing pee or poo, or no feeling there'],
    ['sexual', 'e', 'Lost feeling or function in sex'],
    ['both-legs', 'e', 'Pain, weakness, numbness or tingling in both legs'],
    ['weak-leg', 'e', 'A leg or foot that is getting weaker, gives way or drags'],
    ['unsteady', 'e', 'Unsteady on your feet, or a tight band around your trunk'],
  ],
  injury: [
    ['trauma', 'e', 'Pain since a bad fall, crash or blow'],
    ['no-weight', 'e', 'A leg you cannot stand on, or that looks shorter or turned out'],
    ['fragility', 't', 'Pain after a small fall or after lifting something, and you are over 50, have thin bones or take steroid tablets'],
    ['stress-fracture', 'c', 'Groin pain that builds as you walk or run, and keeps coming back'],
  ],
  illness: [
    ['psoas-abscess', 'e', 'Feverish or unwell, and straightening your hip hurts badly or is impossible'],
    ['fever', 't', 'Fever, chills or feeling very ill, with back, hip, groin or belly pain'],
    ['cancer', 'c', 'Ever had cancer, and this pain is new, worse or different'],
    ['weight-loss', 'c', 'Weight loss without trying, or drenching night sweats'],
    ['night-pain', 'c', 'Pain that never lets up, or is worst at night'],
    ['back-lump', 'c', 'A new lump, swelling or change of shape in your back, groin or belly'],
    ['infection-risk', 'c', 'Weak immunity, injected drugs, or not long ago a serious infection or a spine procedure'],
    ['morning-stiff', 'o', 'Stiff for over 30 minutes each morning for 3 months or more, better once you move'],
  ],
  belly: [
    ['sudden-severe', 'n', 'Sudden severe belly, back or side pain, with faintness, sweating or vomiting'],
    ['appendix', 'e', 'Belly pain that moves to the lower right, or is worse with every bump or cough'],
    ['acute-belly', 'e', 'New belly pain with vomiting, a hard swollen belly, or blood in vomit or stool'],
    ['hernia-stuck', 'e', 'A lump in groin or belly that is hard, very sore, or will not go back'],
    ['torsion', 'e', 'Sudden severe pain in a testicle, or low on one side of the belly'],
    ['pulsing', 't', 'A strong pulsing lump in your belly'],
    ['kidney', 't', 'Burning or bloody pee, or waves of severe pain from side to groin'],
  ],
  circulation: [
    ['chest', 'n', 'Chest pain, breathlessness you cannot explain, coughed blood, or fainting'],
    ['cold-leg', 'n', 'A leg that is suddenly cold, pale, numb or very painful'],
    ['blood-thinner-groin', 'e', 'On blood thinners or with a bleeding disorder, and new pain or weakness in groin, thigh or low belly'],
    ['dvt', 't', 'One leg newly swollen, warm, discoloured or tender'],
  ],
  pregnancy: [
    ['ectopic', 'n', 'Perhaps pregnant, with one-sided belly pain, shoulder-tip pain, bleeding or faintness'],
    ['maternity', 'e', 'Pregnant, with bleeding, leaking fluid, tightenings, bad headache, a swollen calf, or a baby that moves less'],
  ],
  age: [
    ['child', 'c', 'Under 18, with hip, groin, thigh or knee pain, or a limp'],
    ['aaa-risk', 'o', '60 or over and ever smoked, or a close relative had a bulge in the main belly artery'],
  ],
};

/** For these the clinical notes name no source. */
const ours = ['morning-stiff', 'kidney', 'ectopic', 'cold-leg'];

export const redFlags: readonly RedFlag[] = flagGroups.flatMap((group) =>
  rows[group].map(([id, action, ask]) => ({id: `rf-${id}`, group, action: actions[action], ...(action === 't' && {today: true}), ...(action === 'n' && {call: true}), ask, grounds: ours.includes(id) ? 'ours' : 'published'})),
);
