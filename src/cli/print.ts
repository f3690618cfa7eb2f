/** `print`: a routine as plain text, to be read on paper or sent along. */
import {isGroup, type Item, type Routine} from '../core/routine.js';
import {eitherSide} from '../core/sides.js';
import {aboutLong, doseWords, hasShort, sharedWords} from './words.js';

const width = 78;
/** Stands between two sheets that are written one after the other. */
export const cut = `\n${'-'.repeat(width)}\n\n`;
const sentence = (words: string): string => words && `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
/** Text for both sides at once: {left|right} is read as left/right. */
const bothSides = (text: string): string => text.replace(eitherSide, (_, left: string, right: string) => [left, right].filter(Boolean).join('/'));

/** Lines of at most `width` characters, the first behind its mark, the others below it. */
export function wrapped(text: string, indent: number, mark = ''): string[] {
  const lines = [''];
  // A number stays with its unit.
  for (const word of bothSides(text).split(/(?<!\d)\s+|\s+(?!(?:s|min|%)\b|%)/)) {
    const line = lines.at(-1)!;
    if (line && indent + line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line, i) => `${(i ? '' : mark).padEnd(indent)}${line}`);
}
const dashed = (texts: readonly string[] = [], indent = 2): string[] => texts.flatMap((text) => wrapped(text, indent + 2, `${' '.repeat(indent)}- `));
const titled = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', title, ...lines] : []);

/** All values of one kind in a routine, each once. */
function gathered<T>(item: Item, of: (item: Item) => readonly T[]): T[] {
  return [...new Set([...of(item), ...(isGroup(item) ? item.steps.flatMap((inner) => gathered(inner, of)) : [])])];
}

const between = ({sides, switch: change, switchSay}: Item): string => (sides === 'both' && change !== 0 && switchSay ? `Between the sides: ${switchSay}` : '');

/** The steps, numbered through; those with a name, and groups, stand below it. */
function steps(items: readonly Item[], depth = 0, count = {n: 0}): string[] {
  return items.flatMap((item) => {
    const [name, shared] = [(isGroup(item) && item.title) || item.name, sharedWords(item)];
    const inner = isGroup(item) ? [...shared, ...(item.short === false ? ['not in the short form'] : [])].join(', ') : '';
    const heading = name && inner ? `${name}: ${inner}` : name || sentence(inner);
    const above = heading ? ['', ...wrapped(heading, depth * 2, ' '.repeat(depth * 2))] : [];
    const below = heading ? depth + 1 : depth;
    const change = between(item);
    if (isGroup(item)) {
      const another = dashed(item.changes, below * 2);
      return [...above, ...(change ? wrapped(change, below * 2, ' '.repeat(below * 2)) : []), ...(heading || !another.length ? another : ['', ...another]), ...steps(item.steps, below, count)];
    }
    const mark = `${' '.repeat(below * 2)}${String(++count.n).padStart(2)}. `;
    const {say, more, list, changes, dose, short} = item;
    const how = sentence([doseWords(dose), ...shared].filter(Boolean).join(', '));
    const brief = short === false ? 'Not in the short form.' : short ? `Short form: ${doseWords(short) || 'as long as you like'}.` : '';
    return [...above, ...wrapped(say, mark.length, mark), ...[more, [how, brief].filter(Boolean).join(' '), change].flatMap((text) => (text ? wrapped(text, mark.length) : [])), ...dashed([...(list ?? []), ...(changes ?? [])], mark.length)];
  });
}

/** The whole sheet. */
export function print(routine: Routine): string {
  const {summary, position, changes, props = [], finish, source} = routine;
  const short = hasShort(routine) && aboutLong(routine, true);
  const long = `${aboutLong(routine, false)}${short ? ` (short form: ${short})` : ''}`;
  const notes = source?.note ? [source.note] : gathered(routine, ({source: own}) => (own?.note ? [own.note] : []));
  const title = wrapped(routine.title, 0);
  return `${[
    ...title,
    '='.repeat(Math.max(...title.map((line) => [...line].length))),
    ...wrapped([[long, position].filter(Boolean), sharedWords(routine)].map((words) => sentence(words.join(', '))).filter(Boolean).join(' '), 0),
    ...(between(routine) ? wrapped(between(routine), 0) : []),
    ...dashed(changes),
    ...(summary ? ['', ...wrapped(summary, 0)] : []),
    ...titled('What you need', dashed(props.map(({name, instead}) => (instead ? `${name}, or ${instead}` : name)))),
    ...titled('Steps', steps(routine.steps)),
    ...titled('When to stop', dashed(gathered(routine, ({stopSigns = []}) => stopSigns))),
    ...titled('To finish', finish ? [...wrapped(finish.say, 2, '  '), ...dashed(finish.list), ...(finish.advice ? wrapped(finish.advice, 2, '  ') : [])] : []),
    ...titled('Where this comes from', notes.flatMap((note) => wrapped(note, 2, '  '))),
  ].join('\n')}\n`;
}
