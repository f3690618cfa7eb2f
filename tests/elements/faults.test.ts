/** Everything a device can do wrong, one after the other: the session ends right, at its time, and nobody is told but by one line at most. */
import {expect} from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../../src/define/psoas-routine.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import {clock, consoleOf, html, listen, pass, press, shown} from './support.js';

/** Puts something in place of what the browser has, until told. */
const replaced: [object, string, PropertyDescriptor | undefined][] = [];
const replace = (on: object, name: string, value: unknown): void => {
  replaced.push([on, name, Object.getOwnPropertyDescriptor(on, name)]);
  Object.defineProperty(on, name, {configurable: true, writable: true, value});
};
const broken = (): never => {
  throw new Error('broken');
};
class DeadAudio {
  constructor(readonly state = 'suspended') {}
  currentTime = 0;
  destination = {};
  resume(): Promise<void> {
    return new Promise(() => {});
  }
}
const node = class {
  frequency = {linearRampToValueAtTime() {}};
  gain = {linearRampToValueAtTime() {}, value: 0};
  connect(other: unknown): unknown { return other; }
  start(): void {}
  stop(): void {}
};
const store = () => (globalThis as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for('psoas-elements/1')]!;
const wait = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const faults: Record<string, {before?: () => void; during?: (second: number) => void}> = {
  'nothing is wrong': {},
  'there is no audio': {before: () => replace(window, 'AudioContext', undefined)},
  'audio throws': {before: () => replace(window, 'AudioContext', class { constructor() { broken(); } })},
  'audio is suspended for ever': {before: () => replace(window, 'AudioContext', class extends DeadAudio {})},
  'audio is interrupted': {before: () => replace(window, 'AudioContext', class extends DeadAudio { constructor() { super('interrupted'); } })},
  'audio says it runs and stands': {before: () => (replace(window, 'AudioContext', class extends DeadAudio { constructor() { super('running'); } }), replace(window, 'OscillatorNode', node), replace(window, 'GainNode', node))},
  'there is no voice': {before: () => replace(window, 'speechSynthesis', undefined)},
  'the voice throws': {before: () => replace(window, 'speechSynthesis', {getVoices: broken, speak: broken, cancel: broken, addEventListener: broken})},
  'the voice never ends': {before: () => (replace(window, 'speechSynthesis', Object.assign(new EventTarget(), {getVoices: () => [{lang: 'en', localService: true}], speak() {}, cancel() {}})), replace(window, 'SpeechSynthesisUtterance', class {}))},
  'the screen may not stay on': {before: () => replace(navigator, 'wakeLock', {request: () => Promise.reject(new DOMException('no', 'NotAllowedError'))})},
  'the screen lock throws': {before: () => replace(navigator, 'wakeLock', {request: broken})},
  'the screen lock is lost': {before: () => replace(navigator, 'wakeLock', {request: () => Promise.resolve({release: () => Promise.reject(new Error('gone'))})})},
  'there is no screen lock': {before: () => replace(navigator, 'wakeLock', undefined)},
  'vibration says no': {before: () => replace(navigator, 'vibrate', () => false)},
  'vibration throws': {before: () => replace(navigator, 'vibrate', broken)},
  'storage throws': {before: () => (replace(window, 'localStorage', new Proxy({}, {get: broken})), replace(window, 'sessionStorage', new Proxy({}, {get: broken})))},
  'the page flickers': {during: (second) => { if (second === 4) for (let i = 0; i < 1000; i++) document.dispatchEvent(new Event('visibilitychange')); }},
  'the clock is set a day back': {during: (second) => { if (second === 4) clock.setWall(clock.wall() - 86_400_000); }},
};

describe('a session ends right though', () => {
  afterEach(() => {
    for (const [on, name, was] of replaced.splice(0).reverse()) was ? Object.defineProperty(on, name, was) : delete (on as Record<string, unknown>)[name];
    for (const name of ['sound', 'voice', 'wakeLock', 'memory']) delete store()[name];
  });
  for (const [name, {before, during}] of Object.entries(faults))
    it(name, async () => {
      for (const one of ['sound', 'voice', 'wakeLock', 'memory']) delete store()[one];
      before?.();
      const {events, stop} = listen();
      const lines = await consoleOf(async () => {
        const timer = await shown<HoldTimer>(html`<hold-timer hold="8s" reps="2" rest="4s" prepare="3s" voice vibrate flash></hold-timer>`);
        await wait();
        const began = clock.mono();
        await press(timer, 'start');
        for (let second = 0; second < 30 && timer.status !== 'finished'; second++) {
          during?.(second);
          await pass(1, timer);
          // Somebody was away, as far as one can tell: they are back.
          if (timer.status === 'paused') timer.resume();
        }
        await wait(20);
        expect([timer.status, (clock.mono() - began) / 1000]).to.deep.equal(['finished', 23]);
      });
      stop();
      expect(events.at(-1)).to.equal('finish 23');
      expect(lines.length, lines.join()).to.be.at.most(1);
    });
});
