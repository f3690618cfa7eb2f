/**
 * What somebody writes. A routine, a technique and a group have one shape: a list of steps with what they need and what
 * to watch for. These types know nothing of loads, conditions, words of the interface or time: see safety, strings and timeline.
 */
import type {InferOutput, StrictObjectSchema} from 'valibot';
import type * as schema from './schema.js';

export type Dose = InferOutput<typeof schema.dose>;
export type Step = InferOutput<typeof schema.step>;
export type Until = InferOutput<typeof schema.until>;
export type Prop = InferOutput<typeof schema.prop>;
export type Tip = InferOutput<typeof schema.tip>;
export type Source = InferOutput<typeof schema.source>;
type Plan = InferOutput<StrictObjectSchema<typeof schema.plan, undefined>>;
export interface Group extends Plan {
  steps: Item[];
}
export type Item = Step | Group;
/** A group that can stand alone: one sitting, or one technique in it. */
export interface Routine extends Group {
  id: string;
  title: string;
}

export const isGroup = (item: Item): item is Group => 'steps' in item;
