/** An author's own recording of a step. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {consoleOf, html, pass, press, shown} from './support.js';

class FakeTrack {
  static all: FakeTrack[] = [];
  static refuses = false;
  src = '';
  currentTime = 0;
  duration = 60;
  volume = 1;
  onended: (() => void) | null = null;
  ended = false;
  playing = false;
  get paused(): boolean {
    return !this.playing;
  }
  constructor() {
    FakeTrack.all.push(this);
  }
  play(): Promise<void> {
    // As browsers do: what has failed to load does not say that it is paused.
    this.playing = true;
    if (FakeTrack.refuses) return Promise.reject(new DOMException('refused'));
    return Promise.resolve();
  }
  pause(): void {
    this.playing = false;
  }
  removeAttribute(): void {
    this.src = '';
  }
}
Object.assign(window, {Audio: FakeTrack});
const handlers = new Map<string, unknown>();
Object.defineProperty(navigator, 'mediaSession', {configurable: true, value: {setActionHandler: (key: string, act: unknown) => {
  if (key === 'stop') throw new TypeError('unknown key');
  if (act) handlers.set(key, act);
  else handlers.delete(key);
}}});
const definition = {
  id: 'r',
  title: 'R',
  steps: [
    {say: 'Listen.', audio: 'https://clinic.example/one.mp3', dose: {type: 'hold', seconds: 30}},
    {say: 'Quiet.', dose: {type: 'hold', seconds: 30}},
    {say: 'Again.', audio: './two.mp3', dose: {type: 'hold', seconds: 30}},
  ],
};
const routine = (more: Partial<PsoasRoutine> = {}) => shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${definition} .sound=${more.sound ?? 'on'}></psoas-routine>`);
const track = () => FakeTrack.all.at(-1)!;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const state = () => [track().src, track().playing];

describe('a recorded step', () => {
  beforeEach(() => {
    FakeTrack.all = [];
    FakeTrack.refuses = false;
    handlers.clear();
  });
  it('nothing is loaded before its step begins', async () => {
    await routine();
    await soon();
    expect(FakeTrack.all.length).to.equal(0);
  });
  it('plays with its step, waits with it, and is found again at the right place', async () => {
    const element = await routine();
    await press(element, 'start');
    await waitUntil(() => FakeTrack.all.length === 1, 'nothing plays');
    expect(state()).to.deep.equal(['https://clinic.example/one.mp3', true]);
    await pass(8, element);
    track().currentTime = 8;
    await press(element, 'pause');
    expect([track().playing, track().currentTime]).to.deep.equal([false, 8]);
    await pass(100, element);
    await press(element, 'pause');
    expect([track().playing, track().currentTime]).to.deep.equal([true, 8]);
    element.back();
    expect(track().currentTime).to.equal(0);
  });
  it('ends with its step; the next recording is another', async () => {
    const element = await routine();
    await press(element, 'start');
    await soon();
    const first = track();
    await pass(31, element);
    expect([first.playing, first.src]).to.deep.equal([false, '']);
    await pass(30, element);
    await soon();
    expect(state()).to.deep.equal(['./two.mp3', true]);
    await press(element, 'stop');
    expect(track().playing).to.equal(false);
  });
  it('the keys of a headset work the session while it plays, and are given back', async () => {
    const element = await routine();
    await press(element, 'start');
    await soon();
    expect([...handlers.keys()].sort()).to.deep.equal(['nexttrack', 'pause', 'play', 'previoustrack']);
    (handlers.get('pause') as () => void)();
    expect(element.status).to.equal('paused');
    (handlers.get('play') as () => void)();
    (handlers.get('nexttrack') as () => void)();
    await soon();
    expect([...handlers.keys()]).to.deep.equal([]);
  });
  it('once over it is not heard again, its keys are given back, and it is as loud as the person likes', async () => {
    const element = await routine();
    element.settings.volume = 0.2;
    await press(element, 'start');
    await soon();
    expect(track().volume).to.equal(0.2);
    await pass(6, element);
    Object.assign(track(), {duration: 5, currentTime: 5, ended: true, playing: false});
    track().onended!();
    expect(handlers.size).to.equal(0);
    element.add(15);
    await soon();
    expect([track().playing, track().currentTime]).to.deep.equal([false, 5]);
    element.settings.volume = 0.5;
  });
  it('only one session of a page sounds: what began last is heard, and gives way when it is over', async () => {
    const first = await routine();
    await press(first, 'start');
    await soon();
    const one = track();
    await pass(4, first);
    const second = await routine();
    await press(second, 'start');
    await soon();
    expect([one.playing, track().playing, track() === one]).to.deep.equal([false, true, false]);
    second.stop();
    await soon();
    expect([FakeTrack.all.length, track().playing, track().currentTime]).to.deep.equal([3, true, 4]);
  });
  it('no voice speaks over it; once it is over, the voice does', async () => {
    const long = {...definition, steps: [{say: 'Listen.', audio: 'https://clinic.example/one.mp3', dose: {type: 'hold', seconds: 120}}]};
    const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${long}></psoas-routine>`);
    const words: string[] = [];
    Object.defineProperty(element.settings, 'voice', {value: {say: (text: string) => words.push(text), hush() {}, speaks: () => true}});
    await press(element, 'start');
    await soon();
    await pass(60, element);
    expect([track().playing, words]).to.deep.equal([true, []]);
    track().pause();
    track().ended = true;
    await pass(50, element);
    expect(words).to.deep.equal(['Ten seconds left']);
  });
  it('is not led anew by what is only drawn, and is let go of with its routine', async () => {
    const element = await routine();
    await press(element, 'start');
    await soon();
    track().currentTime = 0.2;
    for (let i = 0; i < 5; i++) {
      await pass(1, element);
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(track().currentTime).to.equal(0.2);
    element.motion = 'reduced';
    element.remove();
    await soon();
    expect([FakeTrack.all.length, track().playing]).to.deep.equal([1, false]);
  });
  it('who goes on hears the recording, and not that it goes on', async () => {
    const element = await routine();
    const words: string[] = [];
    Object.defineProperty(element.settings, 'voice', {value: {say: (text: string) => words.push(text), hush() {}, speaks: () => true}});
    await press(element, 'start');
    await soon();
    element.pause();
    element.resume();
    await soon();
    expect(words).to.deep.equal(['Paused']);
  });
  it('what cannot be heard is left to the voice', async () => {
    const element = await routine();
    const words: string[] = [];
    Object.defineProperty(element.settings, 'voice', {value: {say: (text: string) => words.push(text), hush() {}, speaks: () => true}});
    FakeTrack.refuses = true;
    await press(element, 'start');
    await soon();
    expect(words).to.deep.equal(['R. Listen. 30 seconds']);
    // It is not tried again beside the voice.
    FakeTrack.refuses = false;
    element.back();
    await soon();
    expect([words.at(-1)!.includes('Listen.'), track().playing]).to.deep.equal([true, false]);
  });
  it('with the sound off, or refused, the session goes on without it', async () => {
    const quiet = await routine({sound: 'off'});
    await press(quiet, 'start');
    await soon();
    expect(FakeTrack.all.length).to.equal(0);
    FakeTrack.refuses = true;
    const lines = await consoleOf(async () => {
      const element = await routine();
      await press(element, 'start');
      await soon();
      await pass(31, element);
      expect([element.status, handlers.size]).to.deep.equal(['running', 0]);
    });
    expect(lines).to.deep.equal([]);
  });
  it('an address that is none is named', async () => {
    const lines = await consoleOf(() => shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${{...definition, steps: [{...definition.steps[0], audio: 'javascript:alert(1)'}]}}></psoas-routine>`));
    expect(lines.join()).to.contain('steps[0].audio is no address. Write an address that begins with https://');
  });
});
