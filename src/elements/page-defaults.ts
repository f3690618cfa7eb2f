/** Where a page's defaults are: handed in by `configure`, or in a JSON script that the page carries. */
import {parseDefaults, type Defaults} from '../core/defaults.js';
import {faultLines, isObject, type Fault} from '../core/fault.js';
import {shared} from '../devices/store.js';
import {tellAll} from '../devices/page.js';
import {tightened, type ClinicRules} from '../safety/clinic-rules.js';
import {builtInRules, type Rules} from '../safety/rules.js';

/** What a page sets: its defaults, and rules of its own, which can only be stricter than ours. */
export type Configuration = Defaults & {rules?: ClinicRules};
interface Kept {
  readonly defaults: Defaults;
  /** `null` where the page's own cannot be used. */
  readonly rules: Rules | null;
}
const none: Kept = {defaults: {}, rules: builtInRules};

const complain = (from: string, faults: readonly Fault[]): void => console.error(`psoas-elements: ${from} cannot be used as it stands:\n  ${faultLines(faults)}`);

/** What can be used of it; nothing where it is no object. Of rules nothing less than all: a clinic that asks more than we do must not have it asked in part. */
function accepted(input: unknown, from: string): Kept | null {
  if (!isObject(input)) return complain(from, [{path: 'the whole', problem: 'is no object', fix: 'Write it in braces'}]), null;
  const {rules: own, ...rest} = input;
  const faults: Fault[] = [];
  const right: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const one = parseDefaults({[name]: value});
    if (one.faults) faults.push(...one.faults);
    else Object.assign(right, one.defaults);
  }
  const {rules = null, faults: loose = []} = own === undefined ? {rules: builtInRules} : tightened(builtInRules, own);
  const all = [...faults, ...loose.map((fault) => ({...fault, path: fault.path ? `rules.${fault.path}` : 'rules'}))];
  if (all.length) complain(from, loose.length ? [...all, nothingOffered] : all);
  return {defaults: right, rules};
}
const nothingOffered: Fault = {path: 'rules', problem: 'are the page’s own', fix: 'Until all of them can be used, no routine and no question is shown'};

function written(): Kept {
  const name = 'data-psoas-defaults';
  const [first, ...others] = new Set([...document.querySelectorAll(`script[${name}]`)].map(({textContent}) => textContent));
  if (first === undefined) return none;
  if (others.length) console.error(`psoas-elements: only the first ${name} of a page counts. Write all into one.`);
  let kept: Kept | null = null;
  try {
    kept = accepted(JSON.parse(first), name);
  } catch {
    console.error(`psoas-elements: ${name} is no JSON. Check commas, quotes and brackets.`);
  }
  if (!kept) others.push(first);
  // What is not read may have been rules.
  const unread = others.some((text) => text.includes('"rules"'));
  if (unread) complain(name, [nothingOffered]);
  return {...(kept ?? none), ...(unread && {rules: null})};
}

const held = () => shared('defaults', () => ({now: null}));
const kept = (): Kept => ((held().now ??= document.readyState === 'loading' ? null : written()) ?? none) as Kept;

/** The defaults of this page. */
export const pageDefaults = (): Defaults => kept().defaults;
/** The rules of this page: ours, or a clinic's, which are stricter. `null` where a clinic's cannot be used: then nothing is offered. */
export const pageRules = (): Rules | null => kept().rules;

/** Sets what counts for all routines of this page, from their next start on. What is wrong is named on the console, and left out. */
export function configure(configuration: Configuration): void {
  const now = accepted(configuration, 'configure()');
  if (!now) return;
  held().now = now;
  tellAll();
}
