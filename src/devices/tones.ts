/** How cues sound: soft, low, slow to rise, so that nothing startles somebody with closed eyes. Made on the page, nothing is loaded. */
import type {Cue, CueType} from '../core/cues.js';

/** Glides in hertz, from and to, beginning and lasting in seconds; low, slow to rise, quick to let go of attention. */
export type Glide = readonly [from: number, to: number, begin: number, length: number];
export type Tone = readonly Glide[];

const C4 = 262;
const E4 = 330;
const G4 = 392;
const A4 = 440;
const C5 = 523;
/** Notes one after the other; the last one rings. */
/* @__NO_SIDE_EFFECTS__ */
const notes = (...hertz: readonly number[]): Tone => hertz.map((tone, i) => [tone, tone, i * 0.2, i + 1 < hertz.length ? 0.5 : 0.8]);
const tones: Partial<Record<CueType, Tone>> = {
  prepare: notes(E4),
  wait: notes(E4),
  start: notes(G4, C5),
  half: notes(G4),
  release: notes(G4),
  last: [[A4, A4, 0, 0.16]],
  end: notes(C5, G4),
  rest: notes(G4, E4, C4),
  switch: notes(E4, A4, E4),
  finish: notes(C5, G4, E4, C4),
};
/** Breathing in rises and breathing out falls, so that they cannot be mistaken with eyes shut. */
const turns: readonly (Tone | null)[] = [[[220, 330, 0, 1.4]], null, [[330, 196, 0, 1.8]]];

/** How a cue sounds; some say nothing. */
export const toneOf = ({type, n}: Pick<Cue, 'type' | 'n'>): Tone | null | undefined => (type === 'turn' ? turns[n!] : tones[type]);

/** What is played to hear whether there is any sound. */
export const trial: Tone = notes(E4, G4);
