/**
 * Speaks with the device's own voices, one for the page: never two at once, never in the middle of another's words, and never
 * with a voice that lives elsewhere, for that would send the routine's words away. Nobody waits for it.
 */
import {tellAll} from './page.js';
import {pageClock} from './page-clock.js';
import {shared} from './store.js';

export interface Voice {
  /** Whether this device speaks a language by itself; `null` while it is still looking. */
  speaks(lang: string): boolean | null;
  /**
   * Says this when it is this speaker's turn, in place of whatever the same speaker has not begun to say. `within` that many
   * milliseconds, or not at all: then it gives way to what already waits.
   */
  say(text: string, lang: string, who: object, within?: number): void;
  /** Falls silent at once. */
  hush(who: object): void;
}

/** Longest that one letter is waited for, and some more: voices that never say that they are done are not waited for. */
const [aLetter, more] = [110, 3000];
/** Some browsers lose words that are said in the same breath as others are cut off. */
const breather = 60;
/** Devices without voices say so by never naming any. */
const looking = 2000;

const plain = (lang: string): string => lang.replace('_', '-').toLowerCase();
/** The best of the device's own voices: the same region before the same language, the device's favourite first. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const own = voices.filter(({localService}) => localService).toSorted((a, b) => Number(b.default) - Number(a.default));
  const [wanted, root] = [plain(lang), plain(lang).split('-')[0]!];
  return own.find((one) => plain(one.lang) === wanted) ?? own.find((one) => plain(one.lang).split('-')[0] === root) ?? null;
}

interface Turn {
  readonly text: string;
  readonly lang: string;
  readonly who: object;
  /** After this it is no longer true. */
  readonly until: number;
}

export function createVoice(synth: SpeechSynthesis | undefined, told: () => void): Voice {
  let waiting: Turn[] = [];
  /** Held on to: some browsers forget an utterance that nobody holds, and then it never ends. */
  let speaking: (Turn & {utterance: SpeechSynthesisUtterance}) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = !synth;
  const voices = (): readonly SpeechSynthesisVoice[] => {
    try {
      return synth?.getVoices() ?? [];
    } catch {
      return [];
    }
  };
  const found = (): void => {
    looked = true;
    told();
  };
  try {
    synth?.addEventListener('voiceschanged', found);
  } catch {
    // It is asked each time instead.
  }
  if (synth) setTimeout(found, looking);

  const after = (ms: number, next: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(next, ms);
  };
  const done = (): void => {
    speaking = null;
    next();
  };
  function next(): void {
    const turn = speaking ? undefined : waiting.shift();
    if (!turn) return;
    if (turn.until < pageClock().mono()) return next();
    const voice = voiceFor(voices(), turn.lang);
    if (!voice) return next();
    try {
      const utterance = Object.assign(new SpeechSynthesisUtterance(turn.text), {lang: voice.lang, voice, rate: 0.95});
      speaking = {...turn, utterance};
      utterance.onend = utterance.onerror = () => speaking?.utterance === utterance && done();
      synth!.speak(utterance);
      after(more + turn.text.length * aLetter, done);
    } catch {
      done();
    }
  }
  return {
    speaks: (lang) => (voiceFor(voices(), lang) ? true : looked ? false : null),
    say(text, lang, who, within = Infinity) {
      if (within < Infinity && waiting.some((turn) => turn.who === who)) return;
      waiting = [...waiting.filter((turn) => turn.who !== who), {text, lang, who, until: pageClock().mono() + within}];
      next();
    },
    hush(who) {
      waiting = waiting.filter((turn) => turn.who !== who);
      if (speaking?.who !== who) return;
      // Cut off, it says so at once: the breather counts from here.
      speaking.utterance.onend = speaking.utterance.onerror = null;
      try {
        synth!.cancel();
      } catch {
        // It will end by itself.
      }
      after(breather, done);
    },
  };
}

/** The page's voice. Everybody is told when it is known which languages it speaks. */
export const voice = (): Voice => shared('voice', () => createVoice(globalThis.speechSynthesis, tellAll));
