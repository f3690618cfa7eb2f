/** Words of the breath: English, and the pattern for all other languages. */
export const breath = {
  breath: (n: number, of: number | null): string => (of === null ? `Breath ${n}` : `Breath ${n} of ${of}`),
  breaths: (n: number): string => (n === 1 ? '1 breath' : `${n} breaths`),
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  full: 'Rest',
  empty: 'Rest',
  own: 'Your own breath',
  ownPace: 'No pace to follow. Breathe as if falling asleep.',
  pattern: (inhale: string, exhale: string): string => `${inhale} in, ${exhale} out. Your own pace is fine too.`,
  hill: (inhale: string, exhale: string): string => `A slope up for ${inhale}, then a slope down for ${exhale}.`,
  whenToStop: 'When to stop',
  lightHeaded: 'If you feel light-headed or tingly, breathe as you normally do.',
};
export type BreathWords = typeof breath;
