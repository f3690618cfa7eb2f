/** What a routine element runs: its `definition`, the JSON between its tags, a file, or a built-in routine, in this order. */
import {faultLines} from '../core/fault.js';
import {longestText, parseRoutine, parseRoutineText, type Parsed} from '../core/parse.js';
import {isGroup, type Item, type Routine} from '../core/routine.js';
import {figureIds, poseIds} from '../figures/figure.js';
import {routines, techniques} from '../library/routines.js';
import {quote, Trouble} from './trouble.js';

const figures = {figureIds, poseIds};

export interface Sources {
  readonly definition: unknown;
  /** The text of a JSON script between the tags. */
  readonly script: string | null;
  readonly src: string | null;
  readonly routine: string | null;
  readonly audience: string;
}

/** It, or something in it, is for practitioners. */
const forPractitioners = (item: Item): boolean => isGroup(item) && (item.audience === 'practitioner' || item.steps.some(forPractitioners));

/** The routine, or what keeps it from being one. */
function accepted(parsed: Parsed, from: string, audience: string): Routine {
  if (!parsed.routine) throw new Trouble(`${from} cannot be used:\n  ${faultLines(parsed.faults)}`);
  if (forPractitioners(parsed.routine) && audience !== 'practitioner') throw new Trouble(`${from} is for practitioners. Set audience="practitioner" where only they see it.`);
  return parsed.routine;
}

async function fetched(src: string): Promise<Parsed> {
  const url = new URL(src, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) throw new Trouble(`${quote('src', src)} is no http or https address.`);
  const response = await fetch(url);
  if (!response.ok) throw new Trouble(`${quote('src', src)} answered ${response.status}.`);
  if (Number(response.headers.get('content-length') ?? 0) > longestText * 4) throw new Trouble(`${quote('src', src)} is too large for a routine.`);
  return parseRoutineText(await response.text(), techniques, figures);
}

/** Finds the routine; `null` where nothing is named. Throws `Trouble`, or rejects with it. */
export function findRoutine({definition, script, src, routine, audience}: Sources): Routine | null | Promise<Routine> {
  if (definition != null) return accepted(typeof definition === 'string' ? parseRoutineText(definition, techniques, figures) : parseRoutine(definition, techniques, figures), 'definition', audience);
  if (script !== null) return accepted(parseRoutineText(script, techniques, figures), 'The JSON inside', audience);
  if (src !== null) return fetched(src).then((parsed) => accepted(parsed, quote('src', src), audience));
  if (routine === null) return null;
  const known = [...routines, ...techniques].find(({id}) => id === routine);
  if (!known) throw new Trouble(`${quote('routine', routine)} is not known. Use ${routines.map(({id}) => id).join(', ')}, or the id of a technique.`);
  return accepted({routine: known}, quote('routine', routine), audience);
}
