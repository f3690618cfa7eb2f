/** Reads a routine that somebody wrote, and names every fault with its place, what is wrong and what would be right. */
import {inside, type Complain, type Fault} from './fault.js';
import {read} from './read.js';
import {withTechniques} from './reuse.js';
import {isGroup, type Item, type Routine} from './routine.js';
import {routine as format} from './schema.js';

export type Parsed = {routine: Routine; faults?: undefined} | {routine?: undefined; faults: Fault[]};

/** Longest text of a routine that is read at all, in characters. */
export const longestText = 262_144;
/** Most spans a routine may unfold into: repeats inside repeats multiply. */
const mostSpans = 20_000;

/** Figures that are known where the routine runs: all, and those that a pose may start from. */
export interface KnownFigures {
  readonly figureIds: readonly string[];
  readonly poseIds: readonly string[];
}

const checksIn = (item: Item): string[] => (isGroup(item) ? item.steps.flatMap(checksIn) : item.dose.type === 'check' ? [item.dose.id] : []);

/** What one field alone cannot tell: pairs that must agree, sides inside sides, figures that there are, and how much it unfolds into. */
function across(routine: Routine, known: KnownFigures | null): Fault[] {
  const faults: Fault[] = [];
  const asked = new Set(checksIn(routine));
  const drawn = (figure: Item['figure'], say: Complain): void => {
    const [named, there, ids] = typeof figure === 'object' ? (['figure.like', figure.like, known?.poseIds] as const) : (['figure', figure, known?.figureIds] as const);
    if (there && ids && !ids.includes(there)) say(named, 'is no figure that is known here', `Use ${ids.join(', ')}`);
  };
  const walk = (item: Item, path: string, sided: boolean): number => {
    const say: Complain = (key, problem, fix) => faults.push({path: inside(path, key), problem, fix});
    drawn(item.figure, say);
    (isGroup(item) ? [] : (item.compare ?? [])).forEach((id, i) => asked.has(id) || say(`compare[${i}]`, 'is no question of this routine', asked.size ? `Use ${[...asked].join(', ')}` : 'Add a check with this id, or remove it'));
    const twoSided = item.sides === 'both';
    if (item.sides && item.sides !== 'none' && item.sides !== 'first' && sided) say('sides', 'stands inside another item with sides', 'Give sides to the outer item or to the inner ones');
    const {repeat} = item;
    if (typeof repeat === 'object' && repeat.most < repeat.least) say('repeat.most', 'is less than repeat.least', 'Raise it, or lower least');
    const rounds = (typeof repeat === 'object' ? repeat.most : (repeat ?? 1)) * (twoSided ? 2 : 1);
    // Between two rounds stands a rest, a switch or a question.
    if (isGroup(item)) return rounds + rounds * item.steps.reduce((sum, inner, i) => sum + walk(inner, inside(inside(path, 'steps'), i), sided || (item.sides ?? 'none') !== 'none'), 0);
    for (const key of ['dose', 'short'] as const) {
      const dose = item[key];
      if (!dose) continue;
      if (dose.type === 'release' && dose.most !== undefined && dose.most < dose.least) say(`${key}.most`, 'is less than least', 'Raise it, or lower least');
      if (dose.type === 'check' && !dose.options === !dose.scale) say(key, dose.scale ? 'has both options and a scale' : 'has no answers to choose from', 'Give either options or a scale');
      if (dose.type === 'breaths' && dose.count !== undefined && dose.seconds !== undefined) say(`${key}.seconds`, 'stands beside count', 'Give either count or seconds');
    }
    // A push, what it is about, and what stands between.
    return rounds * 3;
  };
  drawn(routine.finish?.figure, (key, problem, fix) => faults.push({path: `finish.${key}`, problem, fix}));
  if (routine.level) faults.push({path: 'level', problem: 'stands on the whole routine, which would then only be offered', fix: 'Give it to a part'});
  if (walk(routine, '', false) > mostSpans) faults.push({path: '', problem: 'unfolds into too many steps', fix: 'Repeat less'});
  return faults;
}

/**
 * Reads a routine from parsed JSON. Gives the routine, its times as plain seconds, or every fault found. `techniques` are
 * those that it may reuse by id, `figures` those that it may show; without them any figure's id will do. Never throws, and
 * keeps nothing of what it was given: the routine is made of fresh objects.
 */
export function parseRoutine(input: unknown, techniques: readonly Routine[] = [], figures: KnownFigures | null = null): Parsed {
  const faults: Fault[] = [];
  const written = read(input, format, '', faults) as Routine;
  const routine = faults.length ? written : withTechniques(written, techniques, faults);
  if (!faults.length) faults.push(...across(routine, figures));
  return faults.length ? {faults} : {routine};
}

/** Reads a routine from JSON text. A text that is no JSON, or too long to be a routine, is a fault like any other. */
export function parseRoutineText(text: string, techniques: readonly Routine[] = [], figures: KnownFigures | null = null): Parsed {
  const whole = (problem: string, fix: string): Parsed => ({faults: [{path: '', problem, fix}]});
  if (text.length > longestText) return whole(`is ${text.length} characters long`, `Write at most ${longestText}`);
  try {
    return parseRoutine(JSON.parse(text), techniques, figures);
  } catch (error) {
    return whole(`is no JSON: ${(error as Error).message}`, 'Check commas, quotes and brackets');
  }
}
