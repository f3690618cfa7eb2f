/** What a page may ask of a session: methods, and the same as invoker commands. */
import {LitElement} from 'lit';
import type {Command} from '../core/log.js';

/** Methods that are invoker commands too: `<button commandfor="timer" command="--start">`. */
const commands = ['start', 'pause', 'resume', 'toggle', 'next', 'back', 'again', 'release', 'stop', 'restart'] as const;

export abstract class SessionCommands extends LitElement {
  constructor() {
    super();
    this.addEventListener('command', (event) => {
      const asked = (event as Event & {command?: string}).command;
      const method = commands.find((name) => `--${name}` === asked);
      if (method) this[method]();
    });
  }

  /** Asks the session for something. */
  protected abstract ask(command: Command): void;

  /** Begins a new sitting. */
  start(): void {
    this.ask({type: 'start'});
  }
  pause(): void {
    this.ask({type: 'pause'});
  }
  resume(): void {
    this.ask({type: 'resume'});
  }
  /** Starts when idle, else pauses or resumes. */
  toggle(): void {
    this.ask({type: 'toggle'});
  }
  /** Ends this span, whatever it is, and moves on. */
  next(): void {
    this.ask({type: 'next'});
  }
  /** To the beginning of this span, or of the one before when it has barely begun. */
  back(): void {
    this.ask({type: 'back'});
  }
  /** Repeats the last step or round. */
  again(): void {
    this.ask({type: 'again'});
  }
  /** Ends an open-ended hold after its least time. */
  release(): void {
    this.ask({type: 'release'});
  }
  /** Lengthens the span at hand, or shortens it. */
  add(seconds: number): void {
    this.ask({type: 'add', ms: seconds * 1000});
  }
  /** Ends the sitting. */
  stop(): void {
    this.ask({type: 'stop', by: 'host'});
  }
  /** Begins again without asking the safety questions again. */
  restart(): void {
    this.ask({type: 'restart'});
  }
}
