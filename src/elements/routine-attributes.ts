/** What a page may say of a routine, and what of it makes sense. */
import type {PropertyDeclarations} from 'lit';
import type {Choices} from '../core/timeline.js';
import {hoursOf} from './every.js';
import {SessionElement} from './session-element.js';
import {handsFreeWait} from './templates/start-page.js';
import {quote, timeOf, Trouble, wordOf, type Written} from './trouble.js';

export abstract class RoutineAttributes extends SessionElement {
  static override properties: PropertyDeclarations = {
    definition: {attribute: false},
    src: {},
    routine: {},
    side: {},
    first: {},
    short: {type: Boolean},
    audience: {},
    screen: {},
    levels: {type: Boolean},
    pace: {},
    handsFree: {attribute: 'hands-free'},
    emergencyNumber: {attribute: 'emergency-number'},
    every: {},
    everyHours: {attribute: 'every-hours'},
    kiosk: {type: Boolean},
    remember: {},
    rememberFor: {attribute: 'remember-for'},
  };

  /** A routine as an object or as JSON text; goes before everything else. */
  definition: unknown = null;
  /** Address of a routine as JSON, http or https. */
  src: string | null = null;
  /** Id of a built-in routine. */
  routine: string | null = null;
  /** Which sides of two-sided steps are done. */
  side: 'left' | 'right' | 'both' = 'both';
  /** Which side comes first. */
  first: 'left' | 'right' = 'left';
  /** The short form, where there is one. */
  short = false;
  /** For whom: techniques for practitioners run only where the page says so. */
  audience: 'self-care' | 'practitioner' = 'self-care';
  /** `host`: the page vouches that the person has been screened. */
  screen: 'required' | 'host' = 'required';
  /** Offer more pressure, each level when its turn comes. */
  levels = false;
  /** Stretches all times, 0.5 to 3, default 1; `self` lets the person end each step. */
  pace: Written = null;
  /** Steps that wait for the person go on by themselves after this time, 10 s to 5 min; empty: 30 s. */
  handsFree: Written = null;
  /** Whom to call in an emergency. */
  emergencyNumber = '';
  /** Comes back after this time, 1 min to 24 h: asks gently, while the page is open. */
  every: Written = null;
  /** Only between these hours, as in `9-17` or `mon-fri 9-17`. */
  everyHours: string | null = null;
  /** For a tablet that many people use: forgets everything after a minute without a touch. */
  kiosk = false;
  /**
   * `device`: this device keeps the day of the last safety questions, never an answer; then few questions are enough for four weeks.
   * `tab`: this tab keeps where somebody is, in numbers, and offers to go on there after the page was left.
   */
  remember: 'none' | 'tab' | 'device' = 'none';
  /** How long such a place is offered, 1 min to 7 days. Default 12 h. */
  rememberFor: Written = null;

  protected readonly shapes = Object.keys(RoutineAttributes.properties);
  /** How long until it comes back, in milliseconds; `null` for never. @internal */
  protected comesBack: number | null = null;
  /** @internal */
  hours = hoursOf(null);
  /** @internal */
  stale = 0;

  /** The choices that the attributes make. Throws `Trouble` where they make no sense. */
  protected get given(): Choices {
    const pace = this.pace === 'self' ? 'self' : Number(this.pace ?? 1);
    if (pace !== 'self' && !(pace >= 0.5 && pace <= 3)) throw new Trouble(`${quote('pace', this.pace)} is no number from 0.5 to 3, and not self.`);
    return {side: wordOf('side', this.side, ['both', 'left', 'right']), first: wordOf('first', this.first, ['left', 'right']), short: this.short, levels: this.levels, pace, ...(this.handsFree != null && {handsFree: timeOf('hands-free', this.handsFree || handsFreeWait, 10, 300) / 1000}), screen: 'required'};
  }
  /** Reads what is no choice of a plan. Throws `Trouble` too. */
  protected readTimes(): void {
    wordOf('remember', this.remember, ['none', 'tab', 'device']);
    this.stale = timeOf('remember-for', this.rememberFor ?? '12h', 60, 604_800);
    this.hours = hoursOf(this.everyHours);
    this.comesBack = this.every == null ? null : timeOf('every', this.every, 60, 86_400);
  }
}
