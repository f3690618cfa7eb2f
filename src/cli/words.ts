/** Times, doses and repeats in words, as a sheet of paper says them. */
import {parsePattern, type Pattern} from '../core/breath.js';
import {compile, totalOf} from '../core/compile.js';
import {isGroup, type Dose, type Item, type Routine} from '../core/routine.js';
import {rests, turns} from './repeats.js';

/** A time of so many seconds: `20 s`, `5 min`, `1 min 30 s`. */
export function time(seconds: number): string {
  // Rounded as a whole: no minute has 60 seconds.
  const tenths = Math.round(seconds * 10);
  const minutes = Math.floor(tenths / 600);
  const rest = (tenths - minutes * 600) / 10;
  return [minutes && `${minutes} min`, (rest || !minutes) && `${rest} s`].filter(Boolean).join(' ');
}

/** A time that nobody can know to the second. */
const rough = (ms: number): string => (Math.round(ms / 1000) < 60 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`);
const span = (least: string, most: string): string => (least === most ? least : least.split(' ')[1] === most.split(' ')[1] ? `${least.split(' ')[0]} to ${most}` : `${least} to ${most}`);

/** How long a routine likely takes. Empty where nobody can know. */
export function aboutLong(routine: Routine, short: boolean): string {
  const {about} = totalOf(compile(routine, {short}));
  return about ? `about ${rough(about)}` : '';
}

/** How long a routine likely takes, and how much of that a clock counts. */
export function howLong(routine: Routine, short: boolean): string {
  const timeline = compile(routine, {short});
  const {least, most, about} = totalOf(timeline);
  const upTo = most ? `up to ${rough(most)}` : '';
  if (!about) return upTo && !timeline.spans.some(({waits}) => waits) ? upTo : `as long as the person takes${upTo && `, ${upTo} of it timed`}`;
  const timed = most === null ? `${rough(least)} or more` : least ? span(rough(least), rough(most)) : upTo;
  return `${aboutLong(routine, short)}${most === 0 ? '' : `, ${timed === rough(about) ? 'all' : timed} of it timed`}`;
}

/** Whether the short form is another one. */
export function hasShort(item: Item): boolean {
  return item.short !== undefined || (isGroup(item) && item.steps.some(hasShort));
}

/** Whether there is more in it than the base. */
export function hasLevels(item: Item): boolean {
  return !!item.level || (isGroup(item) && item.steps.some(hasLevels));
}

const small = (words: string | undefined, otherwise: string): string => (words ? words.charAt(0).toLowerCase() + words.slice(1) : otherwise);
const phases = (pattern: Pattern, names: readonly string[]): string => pattern.flatMap((ms, i) => (ms ? [`${time(ms / 1000)} ${names[i]}`] : [])).join(', ');

/** How a step ends. Empty where the person decides. */
export function doseWords(dose: Dose): string {
  const push = 'contract' in dose && dose.contract ? `push gently for ${time(dose.contract.seconds)}, about ${dose.contract.effort ?? 20} % of your strength, then ` : '';
  switch (dose.type) {
    case 'ready': return '';
    case 'hold': return `${push}hold ${time(dose.seconds)}`;
    case 'release': return `${push}hold ${dose.least ? `at least ${time(dose.least)}, ` : ''}until you feel it let go${dose.most === undefined ? '' : `, ${time(dose.most)} at most`}`;
    case 'breaths': {
      const pattern = parsePattern(dose.pattern);
      const long = dose.count !== undefined ? `${dose.count} ${dose.count === 1 ? 'breath' : 'breaths'}` : dose.seconds !== undefined ? `breathe for ${time(dose.seconds)}` : 'breathe as long as you like';
      return `${long}, ${!pattern || pattern === 'own' ? 'at your own pace' : phases(pattern, [small(dose.inhale, 'in'), 'full', small(dose.exhale, 'out'), 'empty'])}`;
    }
    case 'reps': {
      const pattern = parsePattern(dose.tempo);
      return `${dose.count} ${dose.count === 1 ? 'movement' : 'movements'}${Array.isArray(pattern) ? `, ${phases(pattern as unknown as Pattern, ['there', 'staying', 'back', 'resting'])}` : ''}`;
    }
    case 'check': return dose.scale ? `answer: from 0 (${dose.scale.low}) to 10 (${dose.scale.high})` : `answer: ${(dose.options ?? []).map(({label}) => label).join(' / ')}`;
  }
}

/** How often, on which side, with which rests. */
export function sharedWords(item: Item): string[] {
  const {sides, switch: change = 10, rest, optIn, level} = item;
  const {least, most, ask} = turns(item);
  return [
    ...(optIn || level ? [optIn ? `only if you say yes to: ${optIn.ask}` : 'only if you like a little more'] : []),
    ...(most > least ? [`${least ? `${least} to` : 'up to'} ${most} times, asking each time: ${ask}`] : most > 1 ? [`${most} times`] : []),
    ...(sides === 'both' ? ['each side'] : sides === 'first' ? ['the side that comes first'] : sides === 'left' || sides === 'right' ? [`${sides} side`] : []),
    ...(sides === 'both' && change ? [`${time(change)} to change`] : []),
    ...(rest && rests(item) ? [`${time(rest)} rest`] : []),
  ];
}
