/** What is wrong with something that somebody wrote: where, what, and what would be right. */
export interface Fault {
  /** Where, as an author would write it: `steps[2].dose.seconds`. Empty for the whole. */
  path: string;
  /** What is wrong there. */
  problem: string;
  /** What would be right. */
  fix: string;
}

/** Tells what is wrong at a place, and what would be right. */
export type Complain = (path: string, problem: string, fix: string) => void;

/** Nobody reads more faults than these. */
export const mostFaults = 50;

/** What stands in braces; a list is none. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a field or an entry stands, below another place. */
export const inside = (path: string, key: string | number): string => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key);

/** Faults as lines for a console: where, what is wrong, what would be right. */
export const faultLines = (faults: readonly Fault[]): string => faults.map(({path, problem, fix}) => `${path || 'the routine'} ${problem}. ${fix}.`).join('\n  ');
