/** The page's defaults for routines: doses that fit no technique of the library are named on the console, once, and left out. */
import {fitting, type Defaults} from '../core/defaults.js';
import {faultLines} from '../core/fault.js';
import {techniques} from '../library/routines.js';
import {pageDefaults} from './page-defaults.js';

const read = new WeakMap<Defaults, Defaults>();

export function routineDefaults(): Defaults {
  const given = pageDefaults();
  const known = read.get(given);
  if (known) return known;
  const {defaults, faults} = fitting(given, techniques);
  if (faults.length) console.error(`psoas-elements: what the page sets for all routines:\n  ${faultLines(faults)}`);
  read.set(given, defaults);
  return defaults;
}
