/** `psoas-elements/core`: the engine. Runs in Node, in a worker, anywhere. */
export {parseDuration} from '../core/duration.js';
export {parsePattern, cycleAt, type Pattern, type Turn} from '../core/breath.js';
export type {Fault} from '../core/fault.js';
export {parseRoutine, parseRoutineText, type KnownFigures, type Parsed} from '../core/parse.js';
export type {WrittenPose} from '../core/pose.js';
export type {Dose, Group, Item, Prop, Routine, Source, Step, Tip, Until} from '../core/routine.js';
export {compile, replan, totalOf, type Total} from '../core/compile.js';
export type {Choices, Part, PlannedStep, Side, Span, SpanKind, Timeline} from '../core/timeline.js';
export type {AnswerValue, Command, Log, LogEvent} from '../core/log.js';
export {decide} from '../core/decide.js';
export {momentAt, isPlaying, type Moment, type PlayingMoment, type Status, type StoppedMoment} from '../core/moment.js';
export {cuesBetween, type Cue, type CueType} from '../core/cues.js';
export {restore, snapshot, type Snapshot} from '../core/snapshot.js';
export {createSession, type Change, type Listener, type Session, type SessionOptions} from '../session/session.js';
export {manualClock, systemClock, type Clock, type ManualClock} from '../session/clock.js';
