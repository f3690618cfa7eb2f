/** Faults of a Questionnaire: where, what is wrong, what would be right. */
import {mostFaults, type Complain, type Fault} from '../core/fault.js';

export const complaining = (faults: Fault[]): Complain => (path, problem, fix) => void (faults.length < mostFaults && faults.push({path, problem, fix}));

/** A value as a fault shows it, short; nothing is missing. */
export const shown = (value: unknown): string => (value === undefined ? 'missing' : typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : String(value).slice(0, 40));
/** Of a value that is not one of those that are read. */
export const notRead = (value: unknown): string => `is ${shown(value)}${value === undefined ? '' : ', which is not read'}`;
