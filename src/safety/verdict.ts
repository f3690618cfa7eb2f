/**
 * From answers to what may be done. Pure: the same answers give the same verdict, in whatever order they came.
 * A verdict only ever removes; that every answer is "no" never means that something is fine.
 */
import {baseline} from './conditions.js';
import {loads, presses, stricter, type Load, type Value} from './loads.js';
import type {RedFlag} from './red-flags.js';
import {builtInRules, type Rules} from './rules.js';

export type ScreenAnswer = 'yes' | 'no' | 'unsure';
/** By id of red flag or condition. What is missing was not asked, or not answered. */
export type ScreenAnswers = Readonly<Record<string, ScreenAnswer>>;
export type Outcome = 'go' | 'go-with-changes' | 'clinician-first' | 'emergency';
/** Of a routine nothing is offered then: care comes first. */
export const stopsAll = (outcome: Outcome): outcome is 'emergency' | 'clinician-first' => outcome === 'emergency' || outcome === 'clinician-first';
/** Where the person will lie or stand: only the floor asks for getting down and up. */
export type Surface = 'floor' | 'bed' | 'chair';
export interface Verdict {
  readonly outcome: Outcome;
  /** Loads that nothing offered may carry. */
  readonly blocked: readonly Load[];
  /** Loads that are only offered with a change. */
  readonly changed: readonly Load[];
  /** Red flags answered with yes or not sure. */
  readonly flags: readonly string[];
  /** For each load that is stricter than for everybody: the conditions that make it so. */
  readonly because: Readonly<Partial<Record<Load, readonly string[]>>>;
  readonly surface: Surface;
}

export interface VerdictOptions {
  surface?: Surface;
  /** Conditions for which a clinician who knows them agreed to this kind of movement. Opens `clinician-first`, never `avoid`. */
  agreed?: readonly string[];
  /** The person asked for belly pressure. */
  pressure?: boolean;
  /** The built-in rules, or a clinic's own: see `tightened`. */
  rules?: Pick<Rules, 'redFlags' | 'conditions'>;
}

/** Not sure whether one has it: pressure and strong stretches wait for a clinician, all else is only done carefully. */
function unsure(load: Load, value: Value): Value {
  if (value === 'ok') return 'ok';
  return presses(load) || load === 'loaded-hip-extension' ? 'clinician-first' : 'caution';
}

/** Flags that only withhold one load, as the condition that says so. */
const asCondition: Record<string, string> = {'rf-aaa-risk': 'aaa-risk'};

export function verdict(answers: ScreenAnswers, {surface = 'floor', agreed = [], pressure = false, rules = builtInRules}: VerdictOptions = {}): Verdict {
  const given = (id: string): ScreenAnswer => (Object.hasOwn(answers, id) ? answers[id]! : 'no');
  const raised = rules.redFlags.filter(({id}) => given(id) !== 'no');
  const value: Record<Load, Value> = {...baseline};
  const because: Partial<Record<Load, string[]>> = {};
  const minor = new Set(raised.map(({id}) => asCondition[id]));

  for (const {id, loads: own} of rules.conditions) {
    const answer = minor.has(id) ? 'yes' : given(id);
    if (answer === 'no') continue;
    // Pressure is done with care by everybody; what a condition says of pressure alone, or what a clinician opened, is worth a word of its own.
    const alone = loads.every((load) => presses(load) || own[load] === baseline[load]);
    for (const load of loads) {
      let says = answer === 'unsure' ? unsure(load, own[load]) : own[load];
      // A word given for what somebody has opens nothing where nobody is sure of having it.
      const opened = answer === 'yes' && says === 'clinician-first' && agreed.includes(id);
      if (opened) says = 'caution';
      if (stricter(says, baseline[load]) !== baseline[load] || (pressure && presses(load) && (opened || (alone && says === 'caution')))) (because[load] ??= []).push(id);
      value[load] = stricter(value[load], says);
    }
  }
  if (surface !== 'floor') {
    value['floor-transfer'] = 'ok';
    delete because['floor-transfer'];
  }
  const blocked = loads.filter((load) => value[load] === 'avoid' || value[load] === 'clinician-first' || (presses(load) && !pressure));
  const changed = loads.filter((load) => because[load] && !blocked.includes(load));
  const has = (action: RedFlag['action']): boolean => raised.some((flag) => flag.action === action);
  const outcome = has('emergency-now') ? 'emergency' : has('clinician-before') || given('under-18') !== 'no' ? 'clinician-first' : Object.keys(because).length ? 'go-with-changes' : 'go';
  return {outcome, blocked, changed, flags: raised.map(({id}) => id), because, surface};
}
