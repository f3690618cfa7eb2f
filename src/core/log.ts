/** What is asked of a session, and what happened in it. Plain data; `at` is the clock's steady reading in milliseconds. */
import type {Timeline} from './timeline.js';

/** An answer: the value of a choice, a number on a scale of 0 to 10, or `yes` / `no` to a question. */
export type AnswerValue = string | number;

export type Command =
  /** Begin a sitting; where the screen is required and not passed, open the screen instead. */
  | {readonly type: 'start'}
  /** The safety questions were passed: by the person here, or by the host, who vouches for it. */
  | {readonly type: 'screened'; readonly by: 'person' | 'host'}
  /** Go on by another plan, whose done part is the same: see `replan`. Never carries a reason. */
  | {readonly type: 'plan'; readonly timeline: Timeline}
  | {readonly type: 'pause' | 'resume' | 'toggle' | 'next' | 'back' | 'again' | 'release' | 'restart'}
  /** Go to the beginning of a span. */
  | {readonly type: 'jump'; readonly to: number}
  | {readonly type: 'answer'; readonly value: AnswerValue}
  /** Lengthen (or, negative, shorten) the span at hand. */
  | {readonly type: 'add'; readonly ms: number}
  /** End the sitting, or leave the safety questions. */
  | {readonly type: 'stop'; readonly by?: 'person' | 'host'}
  /** Nobody watched the time since `from`: the device slept, or the page was frozen. Sent by the session itself. */
  | {readonly type: 'away'; readonly from: number};

export type LogEvent = {readonly at: number} & (
  | {readonly type: 'started' | 'paused' | 'resumed' | 'restarted'}
  | {readonly type: 'screened'; readonly by: 'person' | 'host'}
  | {readonly type: 'planned'; readonly timeline: Timeline}
  /** Went elsewhere in the plan; `to` only where a span was named. */
  | {readonly type: 'moved'; readonly by: 'next' | 'back' | 'again' | 'release' | 'jump'; readonly to?: number}
  /** The question of the span at hand was answered. */
  | {readonly type: 'answered'; readonly value: AnswerValue}
  | {readonly type: 'added'; readonly ms: number}
  | {readonly type: 'away'; readonly from: number}
  | {readonly type: 'stopped'; readonly by: 'person' | 'host'}
);

/** Everything that happened, oldest first. Never changed, only made longer. */
export type Log = readonly LogEvent[];

const happens = {start: 'started', pause: 'paused', resume: 'resumed', restart: 'restarted', plan: 'planned', answer: 'answered', add: 'added', stop: 'stopped'} as const;

/** What happens if a command is followed. `toggle` must have been told which way by then. */
export function eventOf(command: Command, at: number): LogEvent {
  const {type} = command;
  const moves = type === 'next' || type === 'back' || type === 'again' || type === 'release' || type === 'jump';
  return {...command, ...(moves && {by: type}), ...(command.type === 'away' && {from: Math.floor(command.from)}), type: moves ? 'moved' : (happens[type as keyof typeof happens] ?? type), at} as LogEvent;
}
