/** Reads what an answer does from the extensions of an item or an option. What the values must be is checked with the rules. */
import type {Complain} from '../core/fault.js';
import {shown} from './complain.js';
import {listIn, own, textIn} from './json.js';
import {urns} from './urns.js';

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly path: string;
}
export interface Effects {
  action?: Placed<string>;
  change?: Placed<string>;
  label?: Placed<string>;
  /** By load. */
  loads?: Placed<ReadonlyMap<string, Placed<string>>>;
}

const mostExtensions = 50;
const texts = {[urns.action]: 'action', [urns.change]: 'change', [urns.label]: 'label'} as const;
const isText = (url: string): url is keyof typeof texts => Object.hasOwn(texts, url);

function valueIn(extension: unknown, path: string, complain: Complain): Placed<string> | null {
  const value = textIn(extension, 'valueCode') ?? textIn(extension, 'valueString');
  if (value === undefined) complain(path, 'has no value', 'Give it a valueCode or a valueString');
  return value === undefined ? null : {value, path};
}

function extensionsIn(given: unknown, path: string, complain: Complain): readonly unknown[] {
  const [there, list] = [own(given, 'extension'), listIn(given, 'extension')];
  if (there !== undefined && !Array.isArray(there)) complain(`${path}.extension`, `is ${shown(there)}`, 'Write a list in square brackets');
  if (list.length <= mostExtensions) return list;
  complain(`${path}.extension`, `has ${list.length} entries`, `Give it at most ${mostExtensions}`);
  return [];
}

export function effectsOf(given: unknown, path: string, complain: Complain): Effects {
  const effects: Effects = {};
  extensionsIn(given, path, complain).forEach((one, i) => {
    const there = `${path}.extension[${i}]`;
    const url = own(one, 'url');
    // Those of other systems are none of ours.
    if (typeof url !== 'string' || !url.startsWith(urns.prefix)) return;
    const name = url === urns.loads ? 'loads' : isText(url) ? texts[url] : null;
    if (!name) return complain(`${there}.url`, `is ${shown(url)}, which is not known here`, `Write ${Object.keys(texts).join(', ')} or ${urns.loads}`);
    if (effects[name]) return complain(there, 'stands there twice', 'Leave one of them out');
    if (name !== 'loads') {
      const value = valueIn(one, there, complain);
      if (value) effects[name] = value;
      return;
    }
    const loads = new Map<string, Placed<string>>();
    extensionsIn(one, there, complain).forEach((load, j) => {
      const value = valueIn(load, `${there}.extension[${j}]`, complain);
      const of = textIn(load, 'url');
      if (of === undefined) complain(`${there}.extension[${j}].url`, 'is missing', 'Name the load, such as kneeling');
      else if (loads.has(of)) complain(`${there}.extension[${j}]`, 'stands there twice', 'Leave one of them out');
      else if (value) loads.set(of, value);
    });
    effects.loads = {value: loads, path: there};
  });
  return effects;
}
