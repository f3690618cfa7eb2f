/** Words of the breath: English, and the pattern for all other languages. */

/** "4 s in, 6 s out": each time with its word, phases without a time left out. */
export const phases = (times: readonly string[], words: readonly string[]): string => times.flatMap((time, i) => (time ? [`${time} ${words[i]}`] : [])).join(', ');

export const breath = {
  breath: (n: number, of: number | null): string => (of === null ? `Breath ${n}` : `Breath ${n} of ${of}`),
  breaths: (n: number): string => (n === 1 ? '1 breath' : `${n} breaths`),
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  full: 'Stay',
  empty: 'Rest',
  ownPace: 'No pace to follow. Breathe as if falling asleep.',
  /** The times of in, full, out, empty; empty texts for phases that are left out. */
  pattern: (times: readonly string[]): string => `${phases(times, ['in', 'full', 'out', 'empty'])}. Your own pace is fine too.`,
  hill: (inhale: string, exhale: string): string => `A slope up for ${inhale}, then a slope down for ${exhale}.`,
  whenToStop: 'When to stop',
  lightHeaded: 'If you feel light-headed or tingly, breathe as you normally do.',
};
export type BreathWords = typeof breath;
