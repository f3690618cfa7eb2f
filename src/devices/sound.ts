/**
 * Tones on the audio clock. Cues of a span are put there when it begins, so they come in time whatever the page is busy with,
 * and are taken back when the session pauses. One audio context for the page; only one session sounds at a time.
 */
import {onReturn, tapped, tellAll} from './page.js';
import {shared} from './store.js';
import {trial, type Glide, type Tone} from './tones.js';

export interface PlannedTone {
  /** Milliseconds from now; what is a little late sounds at once. */
  readonly at: number;
  readonly tone: Tone;
}
export interface Sound {
  /** Lets the page sound: at once after a tap, else from the first one on. */
  unlock(): void;
  /** From now on only this one sounds, until it leaves. */
  take(who: object): void;
  /** It is over: whoever sounded before it does again. */
  leave(who: object): void;
  /** Whether somebody else sounds now. */
  taken(who: object): boolean;
  /** Replaces what somebody has planned. Asked again when the audio clock, once stuck, goes on; `null` plans silence. */
  plan(who: object, tones: (() => readonly PlannedTone[]) | null): void;
  /** 0 to 1, for the whole page. */
  volume: number;
  /** A tone now, where the page may sound. */
  once(tone: Tone): void;
  /** A tone now, to hear whether there is any. */
  try(): void;
  /** Whether it is heard on a phone that is switched to silence, too; other sounds of the phone stop for it. */
  overSilence: boolean;
}
/** Where the browser lets a page choose what kind of sound it makes: Safari. */
const kind = (): {type: string} | undefined => (navigator as Navigator & {audioSession?: {type: string}}).audioSession;
/** Whether a page may be heard over silence. */
export const overrules = (): boolean => !!kind();

/** How loud a tone is at full volume. */
const loudness = 0.32;
/** An audio clock that does not move for so long, though it says that it runs, is stuck for good. */
const stuck = 300;

/** What is nearer than this, in seconds, has begun to sound: it is neither taken back nor planned again. */
const sounding = 0.05;

interface Scheduled {
  readonly node: OscillatorNode;
  /** When its tone begins, on the audio clock, in seconds. */
  readonly at: number;
  readonly tone: Tone;
}

/** `due` is when it should begin; what is late begins now. */
function schedule(audio: AudioContext, out: AudioNode, due: number, now: number, [from, to, begin, length]: Glide, tone: Tone): Scheduled {
  const time = Math.max(now, due) + begin;
  const node = new OscillatorNode(audio, {frequency: from});
  const gain = new GainNode(audio, {gain: 0});
  const line = (param: AudioParam, value: number, when: number): unknown => param.linearRampToValueAtTime(value, when);
  line(node.frequency, from, time);
  line(node.frequency, to, time + length);
  line(gain.gain, 0, time);
  line(gain.gain, loudness, time + Math.min(0.12, length / 3));
  line(gain.gain, 0, time + length);
  node.connect(gain).connect(out);
  node.start(time);
  node.stop(time + length);
  return {node, at: due, tone};
}

export function createSound(): Sound {
  let audio: AudioContext | null = null;
  let master: GainNode | null = null;
  let volume = 0.5;
  /** Whose turn it is to sound: the last one. */
  const takers: object[] = [];
  const taken = (who: object): boolean => takers.length > 0 && takers.at(-1) !== who;
  const plans = new Map<object, {tones: () => readonly PlannedTone[]; scheduled: readonly Scheduled[]}>();

  /** `begun` are tones that sound already: what would be one of them again is left out. */
  const put = (tones: readonly PlannedTone[], begun: readonly Scheduled[] = []): Scheduled[] => {
    const now = audio?.currentTime ?? 0;
    if (audio?.state !== 'running') return [];
    return tones.flatMap(({at, tone}) => {
      const due = now + at / 1000;
      return begun.some((one) => one.tone === tone && Math.abs(one.at - due) <= sounding) ? [] : tone.map((glide) => schedule(audio!, master!, due, now, glide, tone));
    });
  };
  const once = (tone: Tone): unknown => put([{at: 0, tone}]);
  const plan: Sound['plan'] = (who, tones) => {
    // A tone that has begun is heard to its end: cutting it clicks.
    const now = audio?.currentTime ?? 0;
    const before = plans.get(who)?.scheduled ?? [];
    for (const {node, at} of before) if (at > now + sounding) node.stop();
    const begun = before.filter(({at}) => at <= now + sounding && at > now - 2);
    plans.delete(who);
    if (tones) plans.set(who, {tones, scheduled: taken(who) ? [] : [...begun, ...put(tones(), begun)]});
  };
  const again = (): void => [...plans].forEach(([who, {tones}]) => plan(who, tones));
  /** Somebody else sounds now: who plays a recording looks again. */
  const passed = (): void => {
    again();
    tellAll();
  };
  const open = (): void => {
    audio = new AudioContext();
    master = new GainNode(audio, {gain: volume});
    master.connect(audio.destination);
    audio.onstatechange = again;
  };
  /** Whether a clock that says it runs really does; one that does not is thrown away. */
  const look = (): void => {
    const [now, before] = [audio, audio?.currentTime];
    setTimeout(() => {
      if (!now || now !== audio || now.state !== 'running' || now.currentTime !== before) return;
      for (const [who, {tones}] of plans) plans.set(who, {tones, scheduled: []});
      now.onstatechange = null;
      void now.close?.();
      open();
      again();
    }, stuck);
  };
  const unlock = (): void => {
    // What the page starts by itself is heard from the first tap on.
    if (!tapped()) return ['click', 'keydown'].forEach((type) => addEventListener(type, unlock, {once: true, capture: true}));
    try {
      if (!audio) open();
      // An interrupted one goes on by itself: asking it to can wedge it.
      if ((audio!.state as string) !== 'interrupted') audio!.resume().catch(() => {});
      look();
    } catch {
      audio = null; // No audio here: the session goes on in silence.
    }
  };
  // A page that was frozen finds its audio clock behind: what is still to come is put anew.
  onReturn(() => {
    if (!audio) return;
    unlock();
    again();
  });

  return {
    plan,
    unlock,
    take(who) {
      if (takers.at(-1) === who) return;
      if (takers.includes(who)) takers.splice(takers.indexOf(who), 1);
      takers.push(who);
      passed();
    },
    leave(who) {
      if (!takers.includes(who)) return;
      takers.splice(takers.indexOf(who), 1);
      passed();
    },
    taken,
    get volume() {
      return volume;
    },
    set volume(to) {
      volume = Math.min(1, Math.max(0, to));
      if (master) master.gain.value = volume;
    },
    get overSilence() {
      return kind()?.type === 'playback';
    },
    set overSilence(to) {
      const session = kind();
      if (session) session.type = to ? 'playback' : 'auto';
    },
    once,
    try() {
      unlock();
      // A context that has just been opened needs a moment.
      if (audio?.state === 'running') once(trial);
      else audio?.addEventListener?.('statechange', () => once(trial), {once: true});
    },
  };
}

export const sound = (): Sound => shared('sound', createSound);
