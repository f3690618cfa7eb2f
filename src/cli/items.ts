/** How warnings go through what somebody wrote: item by item, each with what stands around it. */
import {inside} from '../core/fault.js';
import type {Written} from './read.js';

type Visit = (item: Written, path: string, around: readonly Written[]) => void;

/** What an item holds, each with its path. */
export const stepsIn = (item: Written, path: string): [Written, string][] => ('steps' in item ? item.steps.map((inner, i) => [inner, inside(inside(path, 'steps'), i)]) : []);

export function walk(item: Written, visit: Visit, path = '', around: readonly Written[] = []): void {
  visit(item, path, around);
  for (const [inner, there] of stepsIn(item, path)) walk(inner, visit, there, [...around, item]);
}
