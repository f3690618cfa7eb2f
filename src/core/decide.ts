/**
 * Which event a command leads to. A command that makes no sense now leads to none: it is refused and nothing changes.
 * Nothing here reads a clock; the reading is handed in.
 */
import {eventOf, type Command, type Log, type LogEvent} from './log.js';
import {advance, apply, stateAfter, type State} from './state.js';
import type {Timeline} from './timeline.js';

/** The event of a command, from a state that is already known, and the state it leads to; `null` where it is refused. */
export function decideFrom(state: State, command: Command, at: number): {event: LogEvent; state: State} | null {
  // Whole milliseconds in every log, also where somebody hands in others.
  const now = Math.max(Math.floor(at), Math.ceil(state.at));
  const {phase, halted, index, timeline} = advance(state, now);
  const asked: Command = command.type !== 'toggle' ? command : {type: phase !== 'on' || !timeline.spans[index] ? 'start' : halted === null ? 'pause' : 'resume'};
  const event = eventOf(asked.type === 'stop' ? {by: 'person', ...asked} : asked, now);
  const after = apply(state, event);
  return after && {event, state: after};
}

/** The events that a command leads to after everything in the log, at a reading of the clock: none where it is refused. */
export function decide(timeline: Timeline, log: Log, command: Command, at: number): readonly LogEvent[] {
  const decided = decideFrom(stateAfter(timeline, log), command, at);
  return decided ? [decided.event] : [];
}
