/**
 * An author's own recording of a step, played along with it: it waits where the session waits, and is found again at the right place.
 * Nothing is loaded before its step begins. While it plays, the keys of a headset and of a lock screen work the session.
 */
export interface Recorded {
  /** What should be heard now, from how far in, how loud, and whether it runs. `null`: nothing. `failed`: it cannot be heard. */
  follow(what: {readonly src: string; readonly at: number; readonly volume: number; readonly running: boolean; failed(name: string): void} | null, keys: Keys): void;
  end(): void;
  /** It can be heard now. */
  readonly sounding: boolean;
}
/** What a headset's keys do. */
export type Keys = Readonly<Record<'play' | 'pause' | 'nexttrack' | 'previoustrack' | 'stop', () => void>>;

/** Further off than this it is put right, in seconds. */
const off = 0.4;

export function createRecorded(make: () => HTMLAudioElement = () => new Audio()): Recorded {
  let audio: HTMLAudioElement | null = null;
  let playing = '';
  const media = (): MediaSession | undefined => ('mediaSession' in navigator ? navigator.mediaSession : undefined);
  /** The keys are ours only while our own recording can be heard. */
  const give = (keys: Keys | null): void => {
    for (const key of ['play', 'pause', 'nexttrack', 'previoustrack', 'stop'] as const) {
      try {
        media()?.setActionHandler(key, keys?.[key] ?? null);
      } catch {
        // This browser does not know that key.
      }
    }
  };
  const end = (): void => {
    audio?.pause();
    audio?.removeAttribute('src');
    audio = null;
    playing = '';
    give(null);
  };
  return {
    end,
    get sounding() {
      return !!audio && !audio.paused && !audio.ended;
    },
    follow(what, keys) {
      if (!what) return audio ? end() : undefined;
      if (what.src !== playing) {
        end();
        audio = make();
        audio.src = what.src;
        playing = what.src;
        audio.onended = () => give(null);
      }
      const own = audio!;
      own.volume = what.volume;
      const at = what.at / 1000;
      if (Math.abs(own.currentTime - at) > off && !(own.ended && at >= own.duration)) own.currentTime = at;
      // At its end it would begin again.
      if (!what.running || (own.ended && at >= own.duration)) return own.pause();
      // Refused, missing or broken: the session goes on without it. Told to wait before it began, it has not failed.
      Promise.resolve(own.play()).then(() => audio === own && give(keys), (error: Error) => {
        if (audio !== own || error.name === 'AbortError') return;
        end();
        what.failed(error.name);
      });
    },
  };
}
