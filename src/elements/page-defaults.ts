/** Where a page's defaults are: handed in by `configure`, or in a JSON script that the page carries. */
import {parseDefaults, type Defaults} from '../core/defaults.js';
import {faultLines} from '../core/fault.js';
import {shared} from '../devices/store.js';
import {tellAll} from '../devices/page.js';
import {tightened, type ClinicRules} from '../safety/clinic-rules.js';
import {builtInRules, type Rules} from '../safety/rules.js';

/** What a page sets: its defaults, and rules of its own, which can only be stricter than ours. */
export type Configuration = Defaults & {rules?: ClinicRules};
interface Kept {
  readonly defaults: Defaults;
  readonly rules: Rules;
}
const none: Kept = {defaults: {}, rules: builtInRules};

function accepted(input: unknown, from: string): Kept | null {
  const {rules: own, ...rest} = (typeof input === 'object' && input && !Array.isArray(input) ? input : {rest: input}) as {rules?: unknown};
  const {defaults, faults = []} = parseDefaults('rest' in rest ? rest.rest : rest);
  const {rules = builtInRules, faults: loose = []} = own === undefined ? {} : tightened(builtInRules, own);
  const all = [...faults, ...loose.map((fault) => ({...fault, path: fault.path ? `rules.${fault.path}` : 'rules'}))];
  if (!all.length) return {defaults: defaults!, rules};
  console.error(`psoas-elements: ${from} cannot be used:\n  ${faultLines(all)}`);
  return null;
}

function written(): Kept | null {
  const script = document.querySelector('script[data-psoas-defaults]');
  if (!script) return null;
  try {
    return accepted(JSON.parse(script.textContent), 'data-psoas-defaults');
  } catch {
    console.error('psoas-elements: data-psoas-defaults is no JSON. Check commas, quotes and brackets.');
    return null;
  }
}

const held = () => shared('defaults', () => ({now: null}));
const kept = (): Kept => ((held().now ??= document.readyState === 'loading' ? null : (written() ?? none)) ?? none) as Kept;

/** The defaults of this page. */
export const pageDefaults = (): Defaults => kept().defaults;
/** The rules of this page: ours, or a clinic's, which are stricter. */
export const pageRules = (): Rules => kept().rules;

/** Sets what counts for all routines of this page, from their next start on. What is wrong is named on the console and changes nothing. */
export function configure(configuration: Configuration): void {
  const now = accepted(configuration, 'configure()');
  if (!now) return;
  held().now = now;
  tellAll();
}
