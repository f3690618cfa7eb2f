/**
 * Two routines followed by sound alone, and in silence by sight and touch alone: everything that reaches the person, in order, at its
 * time, beside a kept copy. Whoever reads the copy must be able to do the routine right.
 */
import {expect} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import {feelOf} from '../../src/devices/vibration.js';
import {toneOf, type Tone} from '../../src/devices/tones.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import type {CueType} from '../../src/core/cues.js';
import {clock, fixtureCleanup, html, part, pass, shown, textOf} from './support.js';

/** What was heard, felt or seen, with its time. */
let heard: [at: number, what: string][] = [];
let began = 0;
const note = (what: string, at = clock.mono()) => heard.push([at - began, what]);

const types: readonly CueType[] = ['prepare', 'wait', 'start', 'half', 'release', 'last', 'end', 'rest', 'switch', 'finish'];
/** Tones that sound alike are one: what a person can tell apart. */
const named = new Map<string, string>();
const nameOf = (tone: Tone): string => JSON.stringify(tone.map(([from, to]) => [from, to]));
for (const type of types) {
  const tone = toneOf({type});
  if (tone) named.set(nameOf(tone), [...(named.has(nameOf(tone)) ? [named.get(nameOf(tone))!] : []), type].join('/'));
}
for (const [n, word] of [[0, 'in'], [2, 'out']] as const) named.set(nameOf(toneOf({type: 'turn', n})!), `breath ${word}`);

/** Glides that begin together are one tone. */
interface Glide { from: number; to: number; at: number; cancelled: boolean; tone: number }
let glides: Glide[] = [];
const tone = 0;
class Param { values: number[] = []; value = 0; linearRampToValueAtTime(value: number): void { this.values.push(value); } }
class AudioNodeFake {
  frequency = new Param();
  gain = new Param();
  #own: Glide | null = null;
  #stops = 0;
  connect(other: unknown): unknown { return other; }
  start(at: number): void { glides.push((this.#own = {from: this.frequency.values[0]!, to: this.frequency.values.at(-1)!, at, cancelled: false, tone})); }
  stop(): void { if (this.#stops++) this.#own!.cancelled = true; }
}
Object.assign(globalThis, {OscillatorNode: AudioNodeFake, GainNode: AudioNodeFake, AudioContext: class {
  state = 'running';
  destination = {};
  get currentTime(): number { return clock.mono() / 1000 + performance.now() / 1e12; }
  resume(): Promise<void> { return Promise.resolve(); }
}});
const synth = Object.assign(new EventTarget(), {getVoices: () => [{lang: 'en-GB', localService: true, default: true}], speak: (words: {text: string; onend(): void}) => { note(`voice: ${words.text}`); queueMicrotask(() => words.onend()); }, cancel: () => {}});
Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: synth});
Object.defineProperty(window, 'SpeechSynthesisUtterance', {configurable: true, value: class { constructor(public text: string) {} }});
const feels = new Map<string, string>(types.flatMap((type) => (feelOf({type}) ? [[JSON.stringify(feelOf({type})), type]] : [])));
for (const [n, word] of [[0, 'in'], [2, 'out']] as const) feels.set(JSON.stringify(feelOf({type: 'turn', n})), `breath ${word}`);
Object.defineProperty(navigator, 'vibrate', {configurable: true, value: (pattern: number[]) => (note(`felt: ${feels.get(JSON.stringify(pattern))}`), true)});

const clockOf = (ms: number): string => `${Math.floor(ms / 60_000)}:${String(Math.floor((ms % 60_000) / 1000)).padStart(2, '0')}`;
/** Whole tones that were played, from the glides: those that follow each other within the length of a tone. */
function tones(): void {
  const played = glides.filter(({cancelled}) => !cancelled);
  const starts = new Map<string, string>([...named].map(([shape, name]) => [shape, name]));
  for (let i = 0; i < played.length; ) {
    let best = 0;
    for (let count = 1; count <= 4 && i + count <= played.length; count++) {
      const shape = JSON.stringify(played.slice(i, i + count).map(({from, to}) => [from, to]));
      const close = played.slice(i, i + count).every(({at}, k) => Math.abs(at - played[i]!.at - k * 0.2) < 0.01);
      if (close && starts.has(shape)) best = count;
    }
    const shape = JSON.stringify(played.slice(i, i + Math.max(1, best)).map(({from, to}) => [from, to]));
    note(`tone: ${starts.get(shape) ?? shape}`, played[i]!.at * 1000);
    i += Math.max(1, best);
  }
}

async function run(routine: string, way: 'sound' | 'silence'): Promise<string[]> {
  fixtureCleanup();
  [heard, glides] = [[], []];
  const sound = way === 'sound';
  const element = await shown<PsoasRoutine>(html`<psoas-routine routine=${routine} screen="host" short hands-free="30s" sound=${sound ? 'on' : 'off'} voice=${sound ? 'on' : 'off'} vibrate=${sound ? 'off' : 'on'}></psoas-routine>`);
  for (let i = 0; sound && i < 50 && !element.settings.speaks; i++) await new Promise((resolve) => setTimeout(resolve, 5));
  began = clock.mono();
  element.start();
  await element.updateComplete;
  let shownNow = '';
  for (let second = 0; second < 1200 && element.status !== 'finished'; second++) {
    // The question before pressure is the person's own word.
    if (element.status === 'waiting') {
      note('the person: yes');
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')].at(-1)?.click();
    }
    if (!sound) {
      await element.updateComplete;
      const seen = [textOf(element, 'cue'), element.shadowRoot!.querySelector('.more, .hint')?.textContent?.trim(), element.shadowRoot!.querySelector('.where')?.textContent?.trim(), element.shadowRoot!.querySelector('[part~=figure]') ? 'figure' : 'ring'].filter(Boolean).join(' | ');
      if (seen !== shownNow) note(`seen: ${seen}`);
      shownNow = seen;
    }
    await pass(1, element);
  }
  if (!sound) note(`seen: ${textOf(element, 'cue')} | ${[...element.shadowRoot!.querySelectorAll('.steps li')].map((line) => line.textContent!.trim()).join(' ')}`.trim());
  expect(element.status).to.equal('finished');
  expect(part(element, 'cue')).to.not.equal(null);
  tones();
  return heard.sort(([a], [b]) => a - b).map(([at, what]) => `${clockOf(at + 1)} ${what}`);
}

describe('transcripts', () => {
  for (const routine of ['tool-release', 'half-kneeling-stretch'])
    for (const way of ['sound', 'silence'] as const)
      it(`${routine}, by ${way === 'sound' ? 'sound alone' : 'sight and touch alone'}`, async () => {
        const found = await run(routine, way);
        const name = `./fixtures/${routine}.${way}.txt`;
        const answer = await fetch(new URL(name, import.meta.url));
        const kept = answer.ok ? (await answer.text()).trim().split('\n') : [];
        if (found.join('\n') !== kept.join('\n')) console.log(`### ${name}\n${found.join('\n')}`);
        expect(found).to.deep.equal(kept);
      });
});
