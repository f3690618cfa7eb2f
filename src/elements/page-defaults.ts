/** Where a page's defaults are: handed in by `configure`, or in a JSON script that the page carries. */
import {parseDefaults, type Defaults} from '../core/defaults.js';
import {faultLines} from '../core/parse.js';
import {shared} from '../devices/store.js';
import {tellAll} from '../devices/page.js';

const none: Defaults = {};

function accepted(input: unknown, from: string): Defaults {
  const {defaults, faults} = parseDefaults(input);
  if (defaults) return defaults;
  console.error(`psoas-elements: ${from} cannot be used:\n  ${faultLines(faults)}`);
  return none;
}

function written(): Defaults {
  const script = document.querySelector('script[data-psoas-defaults]');
  if (!script) return none;
  try {
    return accepted(JSON.parse(script.textContent), 'data-psoas-defaults');
  } catch {
    console.error('psoas-elements: data-psoas-defaults is no JSON. Check commas, quotes and brackets.');
    return none;
  }
}

const held = () => shared('defaults', () => ({now: null}));

/** The defaults of this page. */
export const pageDefaults = (): Defaults => (held().now ??= document.readyState === 'loading' ? null : written()) ?? none;

/** Sets what counts for all routines of this page, from their next start on. What is wrong is named on the console and changes nothing. */
export function configure(defaults: Defaults): void {
  const now = accepted(defaults, 'configure()');
  if (now === none) return;
  held().now = now;
  tellAll();
}
