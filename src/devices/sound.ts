/**
 * Soft tones made on the page: nothing is loaded. Cues of a span are put on the audio clock when it begins, so they
 * come in time whatever the page is busy with, and are taken back when the session pauses.
 */
import type {Cue, CueType} from '../core/cues.js';
import {shared} from './store.js';

export interface PlannedTone {
  /** Milliseconds from now. */
  readonly at: number;
  readonly tone: Tone;
}
export interface Sound {
  /** Called from a tap: browsers let a page sound only after one. */
  unlock(): void;
  /** Replaces what somebody has planned. Asked again when the audio clock, once stuck, goes on; `null` plans silence. */
  plan(who: object, tones: (() => readonly PlannedTone[]) | null): void;
}

/** Glides in hertz, from and to, beginning and lasting in seconds; low, slow to rise, quick to let go of attention. */
type Glide = readonly [from: number, to: number, begin: number, length: number];
export type Tone = readonly Glide[];

const [C4, E4, G4, A4, C5] = [262, 330, 392, 440, 523];
/** Notes one after the other; the last one rings. */
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

const loudness = 0.16;

type Scheduled = readonly [node: OscillatorNode, at: number];

function schedule(audio: AudioContext, at: number, [from, to, begin, length]: Glide): Scheduled {
  const time = at + begin;
  const node = new OscillatorNode(audio, {frequency: from});
  const gain = new GainNode(audio, {gain: 0});
  const line = (param: AudioParam, value: number, when: number): unknown => param.linearRampToValueAtTime(value, when);
  line(node.frequency, from, time);
  line(node.frequency, to, time + length);
  line(gain.gain, 0, time);
  line(gain.gain, loudness, time + Math.min(0.12, length / 3));
  line(gain.gain, 0, time + length);
  node.connect(gain).connect(audio.destination);
  node.start(time);
  node.stop(time + length);
  return [node, time];
}

function createSound(): Sound {
  let audio: AudioContext | null = null;
  const plans = new Map<object, {tones: () => readonly PlannedTone[]; scheduled: readonly Scheduled[]}>();
  const plan: Sound['plan'] = (who, tones) => {
    // What already sounds may finish: cutting a tone clicks.
    for (const [node, at] of plans.get(who)?.scheduled ?? []) if (at > audio!.currentTime + 0.05) node.stop();
    plans.delete(who);
    if (!tones) return;
    const scheduled = audio?.state === 'running' ? tones().flatMap(({at, tone}) => tone.map((glide) => schedule(audio!, audio!.currentTime + Math.max(0, at) / 1000, glide))) : [];
    plans.set(who, {tones, scheduled});
  };
  return {
    plan,
    unlock() {
      try {
        if (!audio) {
          audio = new AudioContext();
          audio.onstatechange = () => [...plans].forEach(([who, {tones}]) => plan(who, tones));
        }
        audio.resume().catch(() => {});
      } catch {
        audio = null; // No audio here: the session goes on in silence.
      }
    },
  };
}

export const sound = (): Sound => shared('sound', createSound);
