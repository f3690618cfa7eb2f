/** Words of the timers: English, and the pattern for all other languages. */
import {minutesOf} from '../../core/duration.js';
import type {SpanKind} from '../../core/timeline.js';

/** A short time: 5 min, 30 s, 4.5 s, 1 min 30 s. */
const time = (ms: number): string => {
  const [minutes, rest] = minutesOf(ms);
  return [minutes && `${minutes} min`, (rest || !minutes) && `${rest} s`].filter(Boolean).join(' ');
};
const kinds: Record<SpanKind, string> = {prepare: 'Get ready', ready: 'Ready', hold: 'Hold', contract: 'Push', release: 'Stay', breaths: 'Breathe', reps: 'Move', rest: 'Rest', switch: 'Change sides', check: 'Question', ask: 'Question'};

/** A word at the beginning of a line, as it stands within one. */
export const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const timer = {
  kinds,
  time,
  start: 'Start',
  stop: 'Stop',
  back: 'Back',
  pause: 'Pause',
  resume: 'Resume',
  next: 'Next',
  ready: 'Ready',
  again: 'Again',
  goOn: 'Go on',
  release: 'I feel the release',
  controls: 'Controls',
  settings: 'Settings',
  sound: 'Sound',
  screenOn: 'Screen on',
  voice: 'Voice',
  noVoice: 'This device has no voice of its own for this language.',
  screenOff: 'This device may turn the screen off by itself.',
  more: 'More ways to follow',
  vibrate: 'Vibration',
  flash: 'Flash',
  still: 'Less motion',
  far: 'Far view',
  volume: 'Volume',
  trySound: 'Try the sound',
  /** On a phone that is switched to silence; music of other apps stops for it. */
  silentMode: 'Heard in silent mode',
  seconds: 'seconds',
  left: 'Left',
  right: 'Right',
  side: (left: boolean): string => (left ? 'Left side' : 'Right side'),
  changeTo: 'Change to the {left|right} side.',
  count: (n: number, of: number): string => `${n} of ${of}`,
  eachSide: (reps: number): string => (reps === 1 ? 'Once each side' : `${reps} each side`),
  times: (reps: number): string => (reps === 1 ? '1 time' : `${reps} times`),
  atMost: (time: string): string => `at most ${time}`,
  push: (percent: number): string => `Push, ${percent} %`,
  letGo: 'Let go',
  soon: (what: string): string => `Next: ${small(what)}`,
  paused: 'Paused',
  done: 'Done',
  stopped: 'Stopped',
  /** What a screen reader says. */
  half: 'Half-way',
  ten: 'Ten seconds left',
  timeAgain: 'Time for it again.',
  later: 'In 10 minutes',
  goingOn: 'Going on',
  mayRelease: 'End it whenever you feel the release',
};
export type TimerWords = typeof timer;
