/**
 * The way through the safety questions, as plain data and pure functions: which page is open, what an answer does to it, and
 * where it leads. Pages are drawn elsewhere; nothing here is kept, and nothing is sent.
 */
import type {Area, Condition} from './conditions.js';
import type {Family} from './families.js';
import {values, type Load} from './loads.js';
import {flagGroups, type FlagGroup, type RedFlag} from './red-flags.js';
import type {Rules} from './rules.js';
import {stopsAll, verdict, type ScreenAnswer, type ScreenAnswers} from './verdict.js';

/** A card of questions, or what is asked more about one. */
export type Card = 'brief' | FlagGroup | 'conditions';
export type Page = Card | `which-${FlagGroup}` | 'details' | 'agreed' | 'review' | 'outcome';

export interface ScreenState {
  readonly answers: ScreenAnswers;
  /** Conditions for which a clinician who knows them agreed to this kind of movement. */
  readonly agreed: readonly string[];
  readonly page: Page;
  /** Everything was answered once: each card leads back to the review. */
  readonly review: boolean;
  /** One card in place of all signs: whoever was asked not long ago. */
  readonly brief: boolean;
  /** Only these lines of the list are asked now: what came in for something else asks for more. */
  readonly more?: readonly string[];
}
/** What is asked of whom: by which rules, and what the exercise asks of the body. */
export interface Asked {
  readonly rules: Rules;
  readonly loads: readonly string[];
}

/** A line of the list of conditions: one condition, or a family of them. */
export interface Entry {
  readonly id: string;
  readonly area: Area;
  readonly label: string;
  /** It can hold something back, and not only change it. */
  readonly blocks: boolean;
  readonly family: Family | null;
  /** The conditions that it stands for. */
  readonly conditions: readonly Condition[];
}

export const flagsOf = ({rules}: Asked, group: FlagGroup): readonly RedFlag[] => rules.redFlags.filter((flag) => flag.group === group);

/** The lines of the list that can change anything for these loads. */
export function entries({rules, loads}: Asked): Entry[] {
  const strictest = ({loads: own}: Condition): number => Math.max(0, ...loads.map((load) => values.indexOf(own[load as Load] ?? 'ok')));
  const made = new Set<Family>();
  return rules.conditions.flatMap((one): Entry[] => {
    const family = rules.families.find(({options}) => options.some(({id}) => id === one.id)) ?? null;
    if (family && made.has(family)) return [];
    if (family) made.add(family);
    const conditions = family ? rules.conditions.filter(({id}) => family.options.some((option) => option.id === id)) : [one];
    const most = Math.max(...conditions.map(strictest));
    const {id, area, label} = family ?? one;
    // Whatever it asks of the body, it is made for adults.
    return most || id === 'under-18' ? [{id, area, label, blocks: most > 1 || id === 'under-18', family, conditions}] : [];
  });
}

/** Conditions that were answered with yes and that a clinician's word would open something for. Nobody's word makes somebody older. */
export const askable = ({rules, loads}: Asked, answers: ScreenAnswers): Condition[] =>
  rules.conditions.filter(({id, loads: own}) => id !== 'under-18' && answers[id] === 'yes' && loads.some((load) => own[load as Load] === 'clinician-first'));

/** The cards of a way, in order. */
export function cards(asked: Asked, {brief}: Pick<ScreenState, 'brief'>): Card[] {
  const signs: Card[] = brief ? ['brief'] : flagGroups.filter((group) => flagsOf(asked, group).length);
  return entries(asked).length ? [...signs, 'conditions'] : signs;
}
/** The card that a page belongs to. */
export const cardOf = (page: Page): Card => (page.startsWith('which-') ? (page.slice(6) as FlagGroup) : page === 'details' || page === 'agreed' ? 'conditions' : (page as Card));

/** Families that were ticked and not yet told apart. */
export const open = (asked: Asked, {answers}: Pick<ScreenState, 'answers'>): Family[] => entries(asked).flatMap(({id, family}) => (family && answers[id] === 'yes' ? [family] : []));

const answered = (asked: Asked, {answers}: ScreenState, card: Card): boolean =>
  card === 'brief' ? asked.rules.redFlags.every(({id}) => answers[id]) : card === 'conditions' ? entries(asked).every(({id}) => answers[id]) : flagsOf(asked, card).every(({id}) => answers[id]);

const stops = ({rules}: Asked, answers: ScreenAnswers): 'emergency' | 'clinician-first' | null => {
  const {outcome} = verdict(answers, {rules});
  return stopsAll(outcome) ? outcome : null;
};

/** A way that begins. What was answered before on this page stays, but for what is only true today. */
export function opened(asked: Asked, before: ScreenState | null, recently: boolean): ScreenState {
  const today = new Set(asked.rules.conditions.filter(({area}) => area === 'now').map(({id}) => id));
  const answers = Object.fromEntries(Object.entries(before?.answers ?? {}).filter(([id]) => !today.has(id)));
  const known = recently && !stops(asked, answers);
  const first: ScreenState = {answers: known ? answers : {}, agreed: known ? (before?.agreed ?? []) : [], page: 'outcome', review: false, brief: known};
  return {...first, page: cards(asked, first)[0]!};
}

/** The cards that must be answered: a sign that needs a clinician first makes the conditions needless. */
const needed = (asked: Asked, state: ScreenState): Card[] => cards(asked, state).filter((card) => card !== 'conditions' || !asked.rules.redFlags.some(({id, action}) => action === 'clinician-before' && (state.answers[id] ?? 'no') !== 'no'));

/** More is asked than before: of the list what is new, in the end the same as if all had been asked at once. */
export function asksMore(asked: Asked, state: ScreenState): ScreenState | null {
  const more = entries(asked).flatMap(({id}) => (state.answers[id] ? [] : [id]));
  return more.length && !stops(asked, state.answers) ? {...state, page: 'conditions', more} : null;
}

/** To whatever is still to be asked after a card, or to the end; where all was answered before, to the review. */
function after(asked: Asked, {more, ...state}: ScreenState): ScreenState {
  const way = needed(asked, state);
  const left = way.filter((card) => !answered(asked, state, card));
  const end: ScreenState = {...state, page: 'outcome', review: !left.length, brief: false};
  if (stops(asked, state.answers) === 'emergency') return end;
  if (more) return end;
  if (state.review) return state.page === 'review' && !left.length ? end : {...state, page: left[0] ?? 'review'};
  const on = way[way.indexOf(cardOf(state.page)) + 1];
  return on ? {...state, page: on} : end;
}

const withAnswers = (state: ScreenState, more: ScreenAnswers): ScreenState => ({...state, answers: {...state.answers, ...more}});
const all = (ids: readonly {readonly id: string}[], answer: ScreenAnswer): ScreenAnswers => Object.fromEntries(ids.map(({id}) => [id, answer]));

/** One tap on a card of signs: none of it, or something. Where all of a card is an emergency there is nothing more to ask. */
export function tapped(asked: Asked, state: ScreenState, none: boolean): ScreenState {
  const card = cardOf(state.page);
  if (card === 'conditions') return state;
  if (card === 'brief') {
    if (!none) return {...state, brief: false, page: cards(asked, {brief: false})[0]!};
    return after(asked, withAnswers(state, Object.fromEntries(asked.rules.redFlags.map(({id}) => [id, state.answers[id] ?? 'no']))));
  }
  const flags = flagsOf(asked, card);
  const next = withAnswers(state, all(flags, none ? 'no' : 'unsure'));
  return none || flags.every(({action}) => action === 'emergency-now') ? after(asked, next) : {...next, page: `which-${card}`};
}

/** Ticked lines of a card mean yes, the others no; none ticked means not sure about any. */
export function told(asked: Asked, state: ScreenState, ticked: readonly string[]): ScreenState {
  const flags = flagsOf(asked, cardOf(state.page) as FlagGroup);
  return after(asked, ticked.length ? withAnswers(state, Object.fromEntries(flags.map(({id}) => [id, ticked.includes(id) ? 'yes' : 'no']))) : state);
}

/** A line of the list is ticked, is not sure, or is neither. */
export const marked = (state: ScreenState, {id, conditions, family}: Entry, answer: ScreenAnswer): ScreenState =>
  withAnswers(state, {[id]: answer, ...(family && all(conditions, answer === 'yes' ? 'unsure' : answer))});

/** Which of a family it is; `null` for not sure, and then all of it counts. */
export const detailed = (state: ScreenState, {options}: Family, chosen: string | null): ScreenState =>
  withAnswers(state, Object.fromEntries(options.map(({id}) => [id, chosen === null || chosen === id ? 'yes' : 'no'])));

/** On from the list, from what is asked more about it, or from the review. */
export function next(asked: Asked, state: ScreenState): ScreenState {
  const {page} = state;
  if (page === 'conditions') {
    const filled = withAnswers(state, Object.fromEntries(entries(asked).flatMap(({id, conditions}) => (state.answers[id] ? [] : [[id, 'no'], ...conditions.map((one) => [one.id, 'no'])]))));
    if (open(asked, filled).length) return {...filled, page: 'details'};
    return askable(asked, filled.answers).length ? {...filled, page: 'agreed'} : after(asked, filled);
  }
  if (page === 'details') {
    // Whoever has told nothing apart is not sure.
    const sure = open(asked, state).reduce((now, family) => (family.options.some(({id}) => now.answers[id] === 'yes') ? now : detailed(now, family, null)), state);
    return askable(asked, sure.answers).length ? {...sure, page: 'agreed'} : after(asked, sure);
  }
  if (page === 'agreed') return after(asked, {...state, agreed: state.agreed.filter((id) => askable(asked, state.answers).some((one) => one.id === id))});
  return after(asked, state);
}

/** One page back; `null` from the first. */
export function back(asked: Asked, {more: _, ...state}: ScreenState): ScreenState | null {
  const {page, review} = state;
  if (page === 'agreed' && open(asked, state).length) return {...state, page: 'details'};
  // Stopped half-way, there is one answer to change.
  if (page === 'outcome') return {...state, page: review ? 'review' : cards(asked, state).findLast((card) => card !== 'conditions' && answered(asked, state, card)) ?? 'review'};
  if (page === 'review') return null;
  if (page !== cardOf(page)) return {...state, page: cardOf(page)};
  if (review) return {...state, page: 'review'};
  const way = cards(asked, state);
  const before = way[way.indexOf(page) - 1];
  return before ? {...state, page: before} : null;
}

/** Opens one card from the review, or the review itself. */
export const turned = (state: ScreenState, page: Card | 'review'): ScreenState => ({...state, page, brief: false});
