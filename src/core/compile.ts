/** Turns a routine and the person's choices into a timeline: sides, repeats, rests, questions and pace worked out once. */
import {cycleLength, cyclesLength, easyBreath, parsePattern, type Pattern} from './breath.js';
import {isGroup, type Dose, type Item, type Routine} from './routine.js';
import {isOwnStep, placed, type Choices, type Part, type PlannedStep, type Side, type Span, type SpanKind, type SpanShape, type Timeline} from './timeline.js';

/** How long a question likely takes; ours. */
const answering = 10_000;
type Shape = {-readonly [Key in keyof SpanShape]: SpanShape[Key]};
type More = Partial<Shape>;
/** What an item takes over from the groups around it. */
type Inherited = Pick<PlannedStep, 'title' | 'technique' | 'stopSigns' | 'tips' | 'figure' | 'loads' | 'source' | 'changes'>;
interface Around {
  readonly side: Side | null;
  readonly gate: number | undefined;
  readonly part: string;
  /** A practitioner does it on somebody: every step waits for consent, and only a word ends it. */
  readonly handsOn: boolean;
  readonly inherited: Inherited;
}

/** Not done with these choices; nor is a group of which nothing is. */
const leftOut = (item: Item, choices: Choices): boolean => !!(choices.short && item.short === false) || !!(item.level && !choices.levels) || (isGroup(item) && item.steps.every((one) => leftOut(one, choices)));

/** Items unfolded into spans. `before` are the steps that earlier spans point to. */
function unfold(items: readonly Item[], choices: Choices, before: readonly PlannedStep[] = []) {
  const steps: PlannedStep[] = [...before];
  const spans: Shape[] = [];
  const parts: string[] = [];
  let lastOf: string | undefined;
  const {pace = 1, side: wanted = 'both', first = 'left'} = choices;
  const scale = (seconds: number): number => Math.round(seconds * 1000 * (pace === 'self' ? 1 : pace));

  const push = (kind: SpanKind, step: number, {side, gate, part}: Around, length: number | null, more: More = {}): Shape => {
    // Neighbours with the same name are two parts where they belong to two techniques.
    const of = steps[step]?.technique;
    if (parts.at(-1) !== part || lastOf !== of) parts.push(part);
    lastOf = of;
    const span: Shape = {kind, length, step, side, rep: 1, reps: 1, part: parts.length - 1, ...(gate !== undefined && {gate}), ...more};
    if (length === null && kind !== 'release' && kind !== 'breaths') span.waits = true;
    // At the person's own pace every timed end waits for them.
    if (length !== null && pace === 'self') Object.assign(span, {length: null, waits: true, about: span.about ?? length});
    spans.push(span);
    return span;
  };
  const plan = (step: PlannedStep, {inherited}: Around): number => steps.push({...inherited, ...step}) - 1;
  /** A question that is no dose: opt-ins, levels, the end of an until-group. Whoever passes it has said yes. */
  const ask = (say: string, around: Around, yes?: string, no?: string, more?: More): {span: Shape; inside: Around} => {
    const span = push('ask', plan({say, labels: {...(yes && {yes}), ...(no && {no})}}, around), around, null, {...more, about: answering});
    return {span, inside: {...around, gate: spans.length - 1}};
  };

  /** The dose itself, behind its push if it has one. */
  const dose = (kind: Dose, step: number, around: Around, more: More): void => {
    if ('contract' in kind && kind.contract) push('contract', step, around, scale(kind.contract.seconds), {...more, effort: kind.contract.effort ?? 20});
    switch (kind.type) {
      case 'hold': return void push('hold', step, around, scale(kind.seconds), {...more, ...(kind.halfway && {halfway: true})});
      case 'release': return void push('release', step, around, kind.most === undefined ? null : scale(kind.most), {...more, least: pace === 'self' ? 0 : scale(kind.least), about: scale(kind.least)});
      case 'breaths': return void push('breaths', step, around, ...breaths(kind, scale, more));
      case 'reps': {
        const pattern = scaled(kind.tempo, scale) ?? easyBreath;
        return void push('reps', step, around, cyclesLength(pattern, kind.count), {...more, pattern});
      }
      case 'ready': {
        const likely = scale(kind.about ?? 0);
        const length = around.handsOn || !choices.handsFree ? null : Math.max(scale(choices.handsFree), likely);
        return void push('ready', step, around, length, {...more, about: length ?? likely});
      }
      case 'check': return void push('check', step, around, null, {...more, about: answering});
    }
  };

  /** All repeats of one side; between them rests, or the question that may end them. */
  const rounds = (item: Item, outer: Around, step: number): void => {
    const {repeat = 1, rest = 0} = item;
    const until = typeof repeat === 'object' ? repeat : null;
    const reps = typeof repeat === 'object' ? repeat.most : repeat;
    const asked: Shape[] = [];
    let around = outer;
    for (let rep = 1; rep <= reps; rep++) {
      const more = {rep, reps};
      if (until && rep > until.least) {
        const {span, inside} = ask(until.ask, around, until.more, until.enough, more);
        asked.push(span);
        around = inside;
      } else if (rep > 1 && rest) push('rest', step, around, scale(rest), more);
      if (isGroup(item)) for (const inner of item.steps) emit(inner, around);
      else dose((choices.short && item.short) || item.dose, step, around, more);
    }
    for (const span of asked) span.exit = spans.length;
  };

  const emit = (item: Item, outer: Around): void => {
    if (leftOut(item, choices)) return;
    const {name, stopSigns, tips, figure, loads, source, changes, optIn, level, sides = 'none', prepare, switch: change = 10, switchSay = ''} = item;
    const own = {stopSigns, tips, figure, loads, source, changes: changes && [...(outer.inherited.changes ?? []), ...changes], ...(isGroup(item) && {title: item.title, technique: item.id})};
    const inherited = {...outer.inherited, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))};
    let around: Around = {...outer, part: name ?? outer.part, handsOn: outer.handsOn || (isGroup(item) && item.audience === 'practitioner'), inherited};
    const offered = optIn ?? (level ? {ask: ''} : null);
    const gate = offered && ask(offered.ask, around, offered.yes, offered.no, level ? {earned: true} : {});
    if (gate) around = gate.inside;
    const {short: _, changes: __, ...step} = isGroup(item) ? {say: item.title ?? '', short: false, changes} : item;
    const index = plan(step, around);
    const both: readonly Side[] = wanted === 'both' ? [first, first === 'left' ? 'right' : 'left'] : [wanted];
    const here: readonly (Side | null)[] = {none: [outer.side], left: ['left' as const], right: ['right' as const], first: both.slice(0, 1), both}[sides];
    if (prepare) push('prepare', index, {...around, side: here[0] ?? null}, scale(prepare));
    here.forEach((side, turn) => {
      const at = {...around, side};
      if (turn && change) push('switch', plan({say: switchSay}, at), at, scale(change));
      rounds(item, at, index);
    });
    if (gate) gate.span.exit = spans.length;
  };

  for (const item of items) emit(item, {side: null, gate: undefined, part: '', handsOn: false, inherited: {}});
  return {steps, spans, parts};
}

function scaled(written: string, scale: (seconds: number) => number): Pattern | null {
  const pattern = parsePattern(written);
  return !pattern || pattern === 'own' ? null : [scale(pattern[0] / 1000), scale(pattern[1] / 1000), scale(pattern[2] / 1000), scale(pattern[3] / 1000)];
}

/** Length and cycle of a breath dose. A time is rounded to whole breaths, at least one; own pace only keeps the time. */
function breaths({pattern: written, count, seconds}: Extract<Dose, {type: 'breaths'}>, scale: (seconds: number) => number, more: More): [number | null, More] {
  const pattern = scaled(written, scale);
  const time = seconds === undefined ? null : scale(seconds);
  if (!pattern) return [time ?? (count === undefined ? null : count * scale(cycleLength(easyBreath) / 1000)), more];
  const whole = count ?? (time === null ? null : Math.max(1, Math.round(time / cycleLength(pattern))));
  return [whole === null ? null : cyclesLength(pattern, whole), {...more, pattern}];
}

/** How long a span likely takes. */
export const about = (span: SpanShape): number => span.about ?? span.length ?? 0;

function partsOf(spans: readonly Span[], names: readonly string[]): Part[] {
  const parts = names.map((name) => ({name, from: spans.length, to: 0, about: 0}));
  spans.forEach((span, i) => {
    const part = parts[span.part!]!;
    part.from = Math.min(part.from, i);
    part.to = i + 1;
    if (span.gate === undefined) part.about += about(span);
  });
  return parts;
}

/** How long all of it takes, in milliseconds; `most` is `null` where an end is open, `about` estimates the person's own steps. */
export interface Total {
  readonly least: number;
  readonly most: number | null;
  readonly about: number;
  /** The likely time where all that is offered is taken. */
  readonly offered: number;
}

/** Total time, known before the start. Rounds that are only offered count towards the most, never towards what is likely. */
export function totalOf({spans}: Timeline): Total {
  let [least, likely, most]: [number, number, number | null] = [0, 0, 0];
  let offered = 0;
  for (const span of spans) {
    const {kind, length, gate} = span;
    offered += kind === 'release' ? (length ?? about(span)) : about(span);
    if (gate === undefined) {
      least += kind === 'release' ? span.least! : (length ?? 0);
      likely += about(span);
    }
    if (most !== null) most = length === null && !isOwnStep(kind) ? null : most + (length ?? 0);
  }
  return {least, most, about: likely, offered};
}

/** Compiles a routine for one sitting. The routine must have passed `parseRoutine`, or be built by code that keeps its types. Throws where `pace` is no time to stretch by. */
export function compile(routine: Routine, choices: Choices = {}): Timeline {
  const {pace = 1} = choices;
  if (pace !== 'self' && !(pace > 0 && pace < Infinity)) throw new RangeError(`pace is ${String(pace)}. Give a number above 0, or 'self'`);
  const {steps, spans: shapes, parts} = unfold([routine], choices);
  const {spans, length} = placed(shapes);
  return {id: routine.id, title: routine.title, screen: choices.screen ?? 'required', choices, steps, spans, parts: partsOf(spans, parts), length};
}

/** The timeline whose first `done` spans stay as they are, and whose rest is made of other items. */
export function replan(timeline: Timeline, done: number, items: readonly Item[]): Timeline {
  const fresh = unfold(items, timeline.choices, timeline.steps);
  const names = timeline.parts.filter((part) => part.from < done).map((part) => part.name);
  const kept = timeline.spans.slice(0, done).map((span) => (span.exit === undefined ? span : {...span, exit: Math.min(span.exit, done)}));
  const moved = fresh.spans.map((span) => ({...span, part: span.part! + names.length, ...(span.exit !== undefined && {exit: span.exit + done}), ...(span.gate !== undefined && {gate: span.gate + done})}));
  const {spans, length} = placed([...kept, ...moved]);
  return {...timeline, steps: fresh.steps, spans, parts: partsOf(spans, [...names, ...fresh.parts]), length};
}
