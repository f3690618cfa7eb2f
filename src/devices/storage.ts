/**
 * What this device may remember, if the page and the person let it: one small thing under one key, never an answer. Where nothing
 * can be kept (a sandboxed frame, a full disk, a private window) it is kept in memory and nobody is bothered.
 */
import {shared} from './store.js';

const key = 'psoas-elements';

export interface Memory {
  /** The day, counted from 1970, on which the safety questions were last answered, and by which rules. */
  readonly screened?: {readonly day: number; readonly rules: string};
}
const instead = () => shared('memory', () => ({now: null}));

export function remembered(): Memory {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const {screened} = (kept ?? instead().now ?? {}) as {screened?: {day?: unknown; rules?: unknown}};
    return typeof screened?.day === 'number' && typeof screened.rules === 'string' ? {screened: {day: screened.day, rules: screened.rules}} : {};
  } catch {
    return instead().now ?? {};
  }
}

/** Keeps this in place of what was kept before; `null` forgets it. */
export function remember(memory: Memory | null): void {
  instead().now = null;
  try {
    if (memory) localStorage.setItem(key, JSON.stringify(memory));
    else localStorage.removeItem(key);
  } catch {
    instead().now = memory;
  }
}
