/**
 * What somebody writes. A routine, a technique and a group have one shape: a list of steps with what they need and what
 * to watch for. These types know nothing of loads, conditions, words of the interface or time: see safety, strings and timeline.
 */
import type {Read} from './kinds.js';
import type {plan, step} from './schema.js';

export type Step = Read<typeof step>;
export type Dose = Step['dose'];
type Plan = Read<typeof plan>;
/** Repeats until the person says enough. */
export type Until = Extract<Step['repeat'], object>;
/** One thing to have at hand, and what may stand in for it. */
export type Prop = NonNullable<Plan['props']>[number];
export type Tip = NonNullable<Plan['tips']>[number];
export type Source = NonNullable<Plan['source']>;
export interface Group extends Plan {
  steps: readonly Item[];
}
export type Item = Step | Group;
/** A group that can stand alone: one sitting, or one technique in it. */
export interface Routine extends Group {
  id: string;
  title: string;
}

export const isGroup = (item: Item): item is Group => 'steps' in item;
