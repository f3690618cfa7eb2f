import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define/hold-timer.js';
import '../../src/define/breath-pacer.js';
import type {BreathPacer} from '../../src/elements/breath-pacer.js';
import {toneOf} from '../../src/devices/tones.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {Session} from '../../src/session/session.js';
import {clock, consoleOf, has, html, part, pass, person, press, readable, settled, shown} from './support.js';

/** What the audio clock was asked to sound: hertz at the beginning and the end, and when, in seconds from the first ask. */
interface Note {
  from: number;
  to: number;
  at: number;
  cancelled: boolean;
  /** It begins its tone. */
  first: boolean;
}
const notes: Note[] = [];
/** When the note before began: those of one tone follow each other. */
let lastStart = 0;
class FakeParam {
  values: number[] = [];
  linearRampToValueAtTime(value: number): void {
    this.values.push(value);
  }
}
class FakeNode {
  frequency = new FakeParam();
  gain = new FakeParam();
  #note: Note | null = null;
  #stops = 0;
  connect(other: unknown): unknown {
    return other;
  }
  start(at: number): void {
    this.#note = {from: this.frequency.values[0]!, to: this.frequency.values.at(-1)!, at: Math.round(at * 1000) / 1000, cancelled: false, first: Math.abs(at - lastStart - 0.2) > 0.001};
    lastStart = at;
    notes.push(this.#note);
  }
  stop(): void {
    if (this.#stops++) this.#note!.cancelled = true;
  }
}
class FakeAudio {
  static all: FakeAudio[] = [];
  state = 'running';
  destination = {};
  onstatechange: (() => void) | null = null;
  frozen = false;
  /** So far it is behind, in seconds: its page was frozen. */
  lag = 0;
  closed = false;
  /** It moves, by next to nothing, as long as it is not frozen. */
  get currentTime(): number {
    return clock.mono() / 1000 - this.lag + (this.frozen ? 0 : performance.now() / 1e9);
  }
  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
  constructor() {
    FakeAudio.all.push(this);
  }
  resume(): Promise<void> {
    return Promise.resolve();
  }
}
Object.assign(globalThis, {AudioContext: FakeAudio, OscillatorNode: FakeNode, GainNode: FakeNode});

/** A wake lock that can be watched. */
let locks = 0;
Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: {request: async () => (locks++, {release: async () => void locks--})}});
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const planned = () => notes.filter(({cancelled}) => !cancelled);

beforeEach(() => {
  notes.length = 0;
});

describe('sound', () => {
  const timer = (more: unknown = html`<hold-timer hold="8s" reps="2" rest="4s" prepare="3s"></hold-timer>`) => shown<HoldTimer>(more);
  it('nothing sounds before the person starts, and one audio context serves the whole page', async () => {
    const before = FakeAudio.all.length;
    const [one, two] = [await timer(), await timer()];
    expect(FakeAudio.all.length).to.equal(before);
    await press(one, 'start');
    await press(two, 'start');
    expect(FakeAudio.all.length).to.equal(Math.max(1, before));
  });
  it('what the page starts by itself is heard from the first tap on, wherever that is', async () => {
    delete (globalThis as unknown as Record<symbol, {sound?: unknown}>)[Symbol.for('psoas-elements/1')]!.sound;
    const before = FakeAudio.all.length;
    person.hasBeenActive = false;
    try {
      const element = await timer();
      const start = clock.mono() / 1000;
      element.start();
      await pass(5, element);
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      expect(FakeAudio.all.length, 'a browser would only complain').to.equal(before);
      person.hasBeenActive = true;
      document.body.click();
      FakeAudio.all[before]!.onstatechange!();
      expect(planned()[0]!.at - start).to.be.closeTo(8, 0.001);
      document.body.click();
      expect(FakeAudio.all.length).to.equal(before + 1);
    } finally {
      person.hasBeenActive = true;
    }
  });
  it('all cues of a plan are put on the audio clock when it begins, each at its time', async () => {
    const element = await timer();
    const start = clock.mono() / 1000;
    await press(element, 'start');
    const at = [...new Set(planned().map((note) => Math.round((note.at - start) * 1000) / 1000))].filter((time) => Number.isInteger(time));
    expect(at).to.deep.equal([0, 3, 8, 9, 10, 11, 15, 20, 21, 22, 23]);
  });
  it('a pause takes back what has not sounded yet, and resuming plans it anew', async () => {
    const element = await timer();
    await press(element, 'start');
    await pass(4, element);
    await press(element, 'pause');
    expect(planned().filter((note) => note.at > clock.mono() / 1000)).to.deep.equal([]);
    notes.length = 0;
    await pass(60, element);
    await press(element, 'pause');
    expect(planned()[0]!.at).to.be.closeTo(clock.mono() / 1000 + 4, 0.001);
  });
  it('each cue sounds once, however often the page is woken', async () => {
    const element = await timer();
    await press(element, 'start');
    for (let i = 0; i < 30; i++) await pass(1, element);
    const times = planned().filter((note) => note.from === 440 && note.to === 440).map((note) => note.at);
    expect(new Set(times).size).to.equal(times.length);
    expect(times.length).to.equal(6);
  });
  it('breathing in rises and breathing out falls', async () => {
    const element = await shown<BreathPacer>(html`<breath-pacer pattern="4-6" breaths="1"></breath-pacer>`);
    await press(element, 'start');
    const glides = planned().filter((note) => note.from !== note.to);
    expect(glides.map((note) => Math.sign(note.to - note.from))).to.deep.equal([1, -1]);
  });
  it('off by one visible key, at once; off from the beginning by attribute', async () => {
    const element = await timer();
    await press(element, 'start');
    expect(part(element, 'sound').getAttribute('aria-checked')).to.equal('true');
    await press(element, 'sound');
    expect(part(element, 'sound').getAttribute('aria-checked')).to.equal('false');
    expect(planned().filter((note) => note.at > clock.mono() / 1000 + 0.1)).to.deep.equal([]);
    notes.length = 0;
    const quiet = await timer(html`<hold-timer hold="8s" sound="off"></hold-timer>`);
    await press(quiet, 'start');
    expect(notes).to.deep.equal([]);
    const empty = await timer(html`<hold-timer hold="8s" sound></hold-timer>`);
    await press(empty, 'start');
    expect(notes.length).to.be.greaterThan(0);
  });
  it('an audio clock that says it runs and does not is replaced, and all is planned anew', async () => {
    const audio = FakeAudio.all.at(-1)!;
    const element = await timer();
    await press(element, 'start');
    audio.frozen = true;
    notes.length = 0;
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([audio.closed, FakeAudio.all.at(-1) === audio, notes.length > 3]).to.deep.equal([true, false, true]);
  });
  it('every cue sounds at its moment, none is lost and none doubled, whatever is paused, passed over, gone back to, or hidden', async () => {
    const act = fc.oneof(fc.record({pass: fc.integer({min: 1, max: 90})}), fc.constantFrom('pause', 'resume', 'next', 'back', 'again', 'hidden' as const), fc.record({add: fc.constantFrom(-5, 15)}));
    let sounded = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, {maxLength: 14}), async (acts) => {
        const element = await timer(html`<hold-timer hold="9s" reps="3" rest="4s" sides="both" switch="5s" prepare="3s"></hold-timer>`);
        notes.length = 0;
        const began = clock.mono();
        element.start();
        const asked: number[] = [];
        for (const one of acts) {
          if (typeof one === 'string' || 'add' in one) asked.push(clock.mono());
          if (one === 'hidden') document.dispatchEvent(new Event('visibilitychange'));
          else if (typeof one === 'string') element[one]();
          else if ('pass' in one) for (let tenth = 0; tenth < one.pass; tenth++) clock.advance(100);
          else element.add(one.add);
        }
        const now = clock.mono();
        const {session} = element as unknown as {session: Session};
        const cues = session.cues(began, now);
        // What the person passes over is not heard; what comes at one moment is heard once.
        const due = cues.filter((cue, i) => cues[i + 1]?.at !== cue.at && toneOf(cue)).map(({at}) => at);
        // A tone's later notes are no cues of their own.
        const heard = notes.filter(({cancelled, first, at}) => !cancelled && first && at * 1000 < now - 51).map(({at}) => at * 1000).sort((a, b) => a - b);
        const soon = due.filter((at) => at < now - 51);
        const seen = JSON.stringify([acts, heard.map((at) => at - began), soon.map((at) => at - began)]);
        for (const at of soon) {
          const there = heard.filter((one) => Math.abs(one - at) < 5).length;
          expect(there === 1 || (there > 1 && asked.some((one) => Math.abs(one - at) <= 51)), `${at - began} ${seen}`).to.equal(true);
        }
        // What sounded when somebody paused or went elsewhere sounds to its end.
        for (const at of heard) expect(soon.some((one) => Math.abs(one - at) < 5) || asked.some((one) => Math.abs(one - at) <= 51), `${at - began} ${seen}`).to.equal(true);
        sounded += heard.length;
        element.remove();
        await new Promise((resolve) => setTimeout(resolve));
      }),
      {numRuns: 60},
    );
    expect(sounded).to.be.greaterThan(20);
  });
  it('what the person begins or ends is heard at once, by a clock that never stands still', async () => {
    const {mono} = clock;
    let reads = 0;
    clock.mono = () => Math.floor(mono() + ++reads * 0.05);
    try {
      const element = await timer(html`<hold-timer hold="20s" reps="2" rest="20s" prepare="5s"></hold-timer>`);
      const heard: (number | undefined)[] = [];
      for (const step of ['start', 'next', 'next', 'next', 'next'] as const) {
        notes.length = 0;
        element[step]();
        heard.push(planned().find(({at}) => Math.abs(at - mono() / 1000) < 0.1)?.from);
        clock.advance(3000);
      }
      // Get ready, hold, rest, hold, and the end.
      expect(heard).to.deep.equal([330, 392, 392, 392, 523]);
    } finally {
      clock.mono = mono;
    }
  });
  it('audio that wakes up a little late still plays what began it', async () => {
    const audio = FakeAudio.all.at(-1)!;
    audio.state = 'suspended';
    const element = await timer();
    await press(element, 'start');
    expect(planned().length).to.equal(0);
    clock.advance(200);
    audio.state = 'running';
    audio.onstatechange!();
    expect(planned()[0]!.at).to.be.closeTo(clock.mono() / 1000, 0.05);
    element.remove();
  });
  it('after a freeze, in which its clock stood, what is still to come is put anew', async () => {
    const element = await timer(html`<hold-timer hold="60s" prepare="0"></hold-timer>`);
    await press(element, 'start');
    await pass(10, element);
    const audio = FakeAudio.all.at(-1)!;
    audio.lag = 12;
    for (const [target, type] of [[document, 'visibilitychange'], [document, 'resume'], [window, 'pageshow']] as const) {
      notes.length = 0;
      target.dispatchEvent(new Event(type));
      expect(planned()[0]!.at, type).to.be.closeTo(audio.currentTime + 20, 0.1);
    }
    audio.lag = 0;
    element.remove();
  });
  it('whoever sounded before sounds again once the other is over', async () => {
    const [one, two] = [await timer(html`<hold-timer hold="60s" prepare="0"></hold-timer>`), await timer(html`<hold-timer hold="3s" prepare="0"></hold-timer>`)];
    await press(one, 'start');
    await press(two, 'start');
    notes.length = 0;
    await pass(4, one, two);
    expect(two.status).to.equal('finished');
    expect(planned().some(({at}) => at > clock.mono() / 1000 + 5)).to.equal(true);
  });
  it('an interrupted one is left to go on by itself', async () => {
    const audio = FakeAudio.all.at(-1)!;
    let asked = 0;
    audio.resume = () => (asked++, Promise.resolve());
    audio.state = 'interrupted';
    const element = await timer();
    await press(element, 'start');
    expect([asked, planned().length]).to.deep.equal([0, 0]);
    audio.state = 'running';
    audio.onstatechange!();
    expect(planned().length).to.be.greaterThan(3);
  });
  it('only one session sounds at a time: the one that began or went on last', async () => {
    const [one, two] = [await timer(), await timer()];
    await press(one, 'start');
    const now = clock.mono() / 1000 + 0.1;
    const ofOne = planned().filter(({at}) => at > now);
    await press(two, 'start');
    expect([ofOne.length > 3, ofOne.every(({cancelled}) => cancelled)]).to.deep.equal([true, true]);
    const ofTwo = planned().filter(({at}) => at > now);
    await press(one, 'pause');
    await press(one, 'pause');
    expect(ofTwo.every(({cancelled}) => cancelled)).to.equal(true);
    expect(planned().length).to.be.greaterThan(3);
  });
  it('who is silent, or waits, takes the sound from nobody', async () => {
    const [one, quiet, two] = [await timer(), await timer(html`<hold-timer hold="9s" sound="off"></hold-timer>`), await timer()];
    await press(one, 'start');
    const coming = (): number => planned().filter(({at}) => at > clock.mono() / 1000 + 0.1).length;
    const ofOne = coming();
    await press(quiet, 'start');
    expect(coming()).to.equal(ofOne);
    await press(two, 'start');
    notes.length = 0;
    await press(two, 'pause');
    expect(coming()).to.equal(ofOne);
  });
  it('begun again, it takes the sound back', async () => {
    const [one, two] = [await timer(), await timer()];
    await press(one, 'start');
    await press(two, 'start');
    notes.length = 0;
    one.restart();
    expect(planned().filter(({at}) => at > clock.mono() / 1000 + 0.1).length).to.be.greaterThan(3);
  });
  it('a thousand breaths are planned a little at a time, and each is heard', async () => {
    const pacer = await shown<BreathPacer>(html`<breath-pacer pattern="4-0-6-0" breaths="1000"></breath-pacer>`);
    await press(pacer, 'start');
    expect(planned().length).to.be.lessThan(120);
    notes.length = 0;
    await pass(5, pacer);
    // A turn alone plans nothing anew.
    expect(notes.length).to.equal(0);
    const from = clock.mono() / 1000;
    for (let i = 0; i < 30; i++) await pass(10, pacer);
    const turns = new Set(planned().filter(({first, at}) => first && at > from + 1 && at < from + 290).map(({at}) => Math.round(at)));
    // What was planned at the beginning reaches to second 90.
    const later = [...turns].sort((a, b) => a - b);
    expect(later.length).to.be.greaterThan(45);
    for (const [i, at] of later.slice(1).entries()) expect(at - later[i]!).to.be.lessThan(7);
  });
  it('what the page says of sound in the middle counts from the next start', async () => {
    const element = await timer();
    await press(element, 'start');
    element.sound = 'off';
    await element.updateComplete;
    expect(planned().some(({at}) => at > clock.mono() / 1000 + 1)).to.equal(true);
    await press(element, 'stop');
    notes.length = 0;
    element.start();
    await element.updateComplete;
    expect(planned().length).to.equal(0);
  });
  it('its volume is the person’s, for the whole page, and a tone lets it be heard', async () => {
    const element = await timer();
    const range = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
    notes.length = 0;
    range.value = '0.8';
    range.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(planned().length).to.equal(2);
    const other = await timer();
    expect(other.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!.value).to.equal('0.8');
  });
  it('can be tried with one tap, as loud as it is', async () => {
    const element = await timer();
    notes.length = 0;
    await press(element, 'try');
    expect(planned().map(({from}) => from)).to.deep.equal([330, 392]);
  });
  it('is heard over a phone’s silence only where somebody chooses that, and where a browser offers it', async () => {
    expect(has(await timer(), 'silent-mode')).to.equal(false);
    const session = {type: 'auto'};
    Object.defineProperty(navigator, 'audioSession', {configurable: true, value: session});
    try {
      const [element, other] = [await timer(), await timer()];
      await press(element, 'start');
      expect([session.type, part(element, 'silent-mode').ariaChecked]).to.deep.equal(['auto', 'false']);
      await press(element, 'silent-mode');
      other.requestUpdate();
      await other.updateComplete;
      expect([session.type, part(element, 'silent-mode').ariaChecked, part(other, 'silent-mode').ariaChecked]).to.deep.equal(['playback', 'true', 'true']);
      await press(element, 'silent-mode');
      expect(session.type).to.equal('auto');
    } finally {
      Reflect.deleteProperty(navigator, 'audioSession');
    }
  });
  it('that it is time again is heard once, and by nobody again', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="5s" prepare="0" every="1min"></hold-timer>`);
    await press(element, 'start');
    await pass(6, element);
    notes.length = 0;
    await pass(60, element);
    expect(planned().length).to.equal(1);
    notes.length = 0;
    FakeAudio.all.at(-1)!.onstatechange!();
    expect(planned()).to.deep.equal([]);
  });
  it('an audio clock that was stuck plans again when it goes on', async () => {
    const audio = FakeAudio.all.at(-1)!;
    audio.state = 'suspended';
    const element = await timer();
    await press(element, 'start');
    expect(planned()).to.deep.equal([]);
    audio.state = 'running';
    audio.onstatechange!();
    expect(planned().length).to.be.greaterThan(3);
  });
  it('stopped or taken out of the page, it falls silent', async () => {
    const element = await timer();
    await press(element, 'start');
    element.remove();
    await tick();
    expect(planned().filter((note) => note.at > clock.mono() / 1000 + 0.1)).to.deep.equal([]);
  });
});

describe('the screen stays on', () => {
  const timer = () => shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
  it('while a session runs, and not otherwise', async () => {
    const element = await timer();
    expect(locks).to.equal(0);
    await press(element, 'start');
    await tick();
    expect(locks).to.equal(1);
    await press(element, 'pause');
    await tick();
    expect(locks).to.equal(0);
    await press(element, 'pause');
    await tick();
    await pass(30, element);
    await tick();
    expect(locks).to.equal(0);
  });
  it('one lock for all sessions of the page', async () => {
    const [one, two] = [await timer(), await timer()];
    await press(one, 'start');
    await press(two, 'start');
    await tick();
    expect(locks).to.equal(1);
    await press(one, 'stop');
    await tick();
    expect(locks).to.equal(1);
    await press(two, 'stop');
    await tick();
    expect(locks).to.equal(0);
  });
  it('can be turned off, and a refusal is borne in silence', async () => {
    const element = await timer();
    await press(element, 'start');
    await press(element, 'screen-on');
    await tick();
    expect(locks).to.equal(0);
    const {request} = navigator.wakeLock;
    navigator.wakeLock.request = () => Promise.reject(new Error('no'));
    const lines = await consoleOf(async () => {
      const other = await timer();
      await press(other, 'start');
      await pass(31, other);
      expect(other.status).to.equal('finished');
      await tick();
    });
    navigator.wakeLock.request = request;
    expect(lines).to.deep.equal([]);
  });
  it('refused or taken away by the system, it is asked for again at the next step', async () => {
    const {request} = navigator.wakeLock;
    const held: {release: () => Promise<void>; listeners: (() => void)[]; addEventListener(type: string, listener: () => void): void}[] = [];
    let asked = 0;
    navigator.wakeLock.request = (async () => {
      if (!asked++) throw new Error('no');
      held.push({release: async () => {}, listeners: [], addEventListener(_, listener) { this.listeners.push(listener); }});
      return held.at(-1);
    }) as never;
    try {
      const element = await shown<HoldTimer>(html`<hold-timer hold="10s" reps="4" prepare="3s"></hold-timer>`);
      const dark = (): boolean => readable(element).includes('This device may turn the screen off');
      await press(element, 'start');
      await tick();
      await element.updateComplete;
      expect(dark()).to.be.true;
      await press(element, 'next');
      await tick();
      await element.updateComplete;
      expect([asked, held.length, dark()]).to.deep.equal([2, 1, false]);
      await press(element, 'next');
      await tick();
      expect(asked).to.equal(2);
      held[0]!.listeners[0]!();
      await element.updateComplete;
      expect(dark()).to.be.true;
      // Taken because the page is hidden, it comes back with it.
      await press(element, 'next');
      await tick();
      await element.updateComplete;
      expect(dark()).to.be.false;
      Object.defineProperty(document, 'hidden', {configurable: true, value: true});
      held.at(-1)!.listeners[0]!();
      delete (document as {hidden?: boolean}).hidden;
      await element.updateComplete;
      expect(dark()).to.be.false;
      await press(element, 'next');
      await tick();
      expect(asked).to.equal(4);
      element.remove();
      await tick();
    } finally {
      navigator.wakeLock.request = request;
    }
  });
});

describe('what moves', () => {
  const animations = (element: Element) => element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running');
  it('a short span runs on the compositor: transform only, aligned to the moment', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="10s" prepare="5s"></hold-timer>`);
    await press(element, 'start');
    expect(animations(element).length).to.be.at.least(2);
    for (const animation of animations(element)) {
      const names = (animation.effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame));
      expect(names.filter((name) => !['transform', 'offset', 'computedOffset', 'easing', 'composite'].includes(name))).to.deep.equal([]);
    }
  });
  it('a long span steps with the seconds and nothing runs', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="5min" prepare="0"></hold-timer>`);
    await press(element, 'start');
    await pass(60, element);
    expect(animations(element)).to.deep.equal([]);
    const [right] = element.shadowRoot!.querySelectorAll('.half i');
    expect(getComputedStyle(right!).transform).to.not.equal('none');
    const before = getComputedStyle(right!).transform;
    await pass(1, element);
    expect(getComputedStyle(right!).transform).to.not.equal(before);
  });
  it('with motion="reduced" nothing runs at all', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="10s" prepare="5s" motion="reduced"></hold-timer>`);
    await press(element, 'start');
    await pass(6, element);
    expect(animations(element)).to.deep.equal([]);
  });
  it('stands still while paused', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="10s" prepare="0"></hold-timer>`);
    await press(element, 'start');
    await pass(4, element);
    await press(element, 'pause');
    await settled(element);
    expect(animations(element)).to.deep.equal([]);
  });
});
