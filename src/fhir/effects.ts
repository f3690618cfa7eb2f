/** What an answer does, written as extensions: so that rules are still rules after a way through another system. */
import {linesOf} from '../safety/condition-lines.js';
import type {Condition} from '../safety/conditions.js';
import {finer, loads, type FinerLoad, type Load} from '../safety/loads.js';
import type {RedFlag} from '../safety/red-flags.js';
import type {Extension} from './types.js';
import {urns} from './urns.js';

type Text = (english: string) => string;

/** A load is named unless it is fine, and would be so if nothing were said. */
function named(load: Load, own: Condition['loads']): boolean {
  const of = Object.hasOwn(finer, load) ? finer[load as FinerLoad].of : null;
  return load === 'breath-hold' || own[load] !== 'ok' || (of !== null && own[of] !== 'ok');
}

export const flagEffects = ({action}: RedFlag): Extension[] => [{url: urns.action, valueCode: action}];

export const conditionEffects = (condition: Condition, text: Text): Extension[] => [
  {url: urns.change, valueString: linesOf(condition).map(({line}) => text(line)).join(' ')},
  {url: urns.loads, extension: loads.filter((load) => named(load, condition.loads)).map((load) => ({url: load, valueCode: condition.loads[load]}))},
];

/** An option of a follow-up says its own words: the condition's stand beside. */
export const optionEffects = (condition: Condition, text: Text): Extension[] => [{url: urns.label, valueString: text(condition.label)}, ...conditionEffects(condition, text)];
