/** The routine format as data, written once: `read` checks against it, and the types in routine.ts are inferred from it. */
import {parsePattern} from './breath.js';
import {flag, form, id, line, list, long, object, short, time, whole, word, type Schema} from './kinds.js';
import {pose} from './pose.js';

const pattern = form('breath pattern', 'Write in-full-out-empty in seconds, such as 4-0-6-0, or in-out, such as 4-6, or own', (it) => parsePattern(it) !== null);
const tempo = form('tempo', 'Write go-stay-return-rest in seconds, such as 3-1-3-1, or go-return, such as 3-3', (it) => Array.isArray(parsePattern(it)));
/** Whether a source states the number, or it is ours. */
const stated = {'stated?': flag} as const;
/** A push before the hold, and its share of full strength. */
const push = {'contract?': object({seconds: time(1, 60), 'effort?': whole(5, 100), ...stated})} as const;

/** How a step ends. */
const dose = {
  is: 'kinds',
  of: {
    ready: {'about?': time(0, 600), ...stated},
    hold: {seconds: time(1, 3600), 'halfway?': flag, ...push, ...stated},
    release: {least: time(0, 3600), 'most?': time(1, 3600), ...push, ...stated},
    breaths: {pattern, 'count?': whole(1, 1000), 'seconds?': time(1, 3600), 'inhale?': short, 'exhale?': short, ...stated},
    reps: {count: whole(1, 1000), tempo, ...stated},
    check: {id, 'options?': list(object({value: id, label: short}), 5, 2), 'scale?': object({low: short, high: short})},
  },
} as const;
/** The file that says so, by its three digits, or ours; and in a sentence what it says and what is ours. */
const source = object({'file?': form('source', 'Use the three digits of the file, or ours', /^(\d{3}|ours)$/), 'note?': long});
/** A question with its answer; or with several, side by side, where those who know do not agree. */
const tip = object({title: line, 'text?': long, 'views?': list(object({text: long, 'source?': source}), 6, 2), 'source?': source});
/** Repeats until the person says enough. */
const until = object({ask: line, 'more?': short, 'enough?': short, least: whole(0, 99), most: whole(1, 100)});

/** What steps and groups share: how often they run, and what to watch for. */
const common = {
  'id?': id,
  'name?': short,
  /** `both`: each side for its full dose. `first`: once, on the side that comes first. */
  'sides?': word('left', 'right', 'both', 'first', 'none'),
  'repeat?': {is: 'either', first: until, second: whole(1, 100), isFirst: (value: unknown) => typeof value === 'object'},
  'rest?': time(0, 600),
  'switch?': time(0, 60),
  /** What to say while sides change. Like every text it may hold {a|b}: a on the left side, b on the right. */
  'switchSay?': line,
  'prepare?': time(0, 120),
  /** Whether a source states the repeats and the times between, or they are ours. */
  ...stated,
  'level?': whole(0, 3),
  'optIn?': object({ask: line, 'yes?': short, 'no?': short}),
  'loads?': list(id, 20),
  /** What is done another way than usual, in one line each. The safety questions add to these. */
  'changes?': list(line, 12),
  'stopSigns?': list(line, 20),
  'tips?': list(tip, 12),
  /** One that is built in, by its id, or a pose of one's own. */
  'figure?': {is: 'either', first: pose, second: id, isFirst: (value: unknown) => typeof value === 'object'},
  'source?': source,
} as const;

/** Where a recording lies: http or https. */
const address = form('address', 'Write an address that begins with https:// or http://, or one relative to the page', (it) => /^(https?:\/\/|\/|\.{1,2}\/)\S+$/i.test(it), 2000);
export const step = object({...common, say: line, 'audio?': address, 'more?': long, 'list?': list(line, 12), 'compare?': list(id, 12), dose, 'short?': {is: 'either', first: dose, second: word(false), isFirst: (value: unknown) => value !== false}});

/** A titled list of steps, without the steps: a group, a technique or a whole routine. */
export const plan = object({
  ...common,
  '$schema?': line,
  'version?': short,
  'title?': line,
  'summary?': long,
  'audience?': word('self-care', 'practitioner'),
  'position?': line,
  'surfaces?': list(word('floor', 'bed', 'chair'), 3),
  /** Things to have at hand, and what may stand in for them. */
  'props?': list(object({id, name: line, 'short?': short, 'instead?': line}), 12),
  'fallbacks?': list(id, 12),
  'finish?': object({say: line, 'list?': list(line, 12), 'advice?': line, 'figure?': id}),
  'short?': word(false),
});

/** A technique that is known where the routine runs, by its id, with doses of one's own. */
const doses = {'seconds?': time(1, 3600), 'least?': time(0, 3600), 'most?': time(1, 3600), 'count?': whole(1, 1000), 'pattern?': pattern} as const;
export const reuse = object({use: id, 'name?': short, 'dose?': object(doses)});
/** What a page sets once for all its routines. */
export const defaults = object({'emergencyNumber?': short, 'contact?': line, 'advice?': flag, 'painLimit?': whole(0, 10), 'doses?': list(object({technique: id, ...doses}), 60)});

const group: Schema = object({...plan.fields, get steps() {
  return items;
}});
const has = (field: string) => (value: unknown) => typeof value === 'object' && value !== null && field in value;
const items: Schema = list({is: 'either', first: reuse, second: {is: 'either', first: group, second: step, isFirst: has('steps')}, isFirst: has('use')}, 200, 1);

/** The whole format. */
export const routine: Schema = object({...plan.fields, id, title: line, steps: items});
