/** A session followed without looking: by voice, by touch, by a flash at the edge, and by a screen reader as much as is wanted. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import '../../src/define/breath-pacer.js';
import {createVoice, voiceFor} from '../../src/devices/voice.js';
import type {BreathPacer} from '../../src/elements/breath-pacer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {clock, consoleOf, fixture, has, html, part, pass, person, press, readable, said, settled, shown} from './support.js';

/** A voice that says when it is asked, what it is asked, and ends only when told. */
class FakeSynth extends EventTarget {
  spoken: {text: string; lang: string}[] = [];
  cancelled = 0;
  voices: {lang: string; localService: boolean; default: boolean; name: string}[] = [];
  current: {onend: (() => void) | null} | null = null;
  getVoices(): unknown[] {
    return this.voices;
  }
  speak(utterance: {text: string; lang: string; onend: (() => void) | null}): void {
    this.spoken.push({text: utterance.text, lang: utterance.lang});
    this.current = utterance;
  }
  cancel(): void {
    this.cancelled++;
  }
  end(): void {
    const {current} = this;
    this.current = null;
    current?.onend?.();
  }
}
const own = (lang: string, more = {}) => ({lang, localService: true, default: false, name: lang, ...more});
const synth = new FakeSynth();
synth.voices = [own('en-GB'), own('es_ES'), own('de-DE', {localService: false})];
Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: synth});
Object.defineProperty(window, 'SpeechSynthesisUtterance', {configurable: true, value: class { constructor(public text: string) {} }});
const felt: number[][] = [];
Object.defineProperty(navigator, 'vibrate', {configurable: true, writable: true, value: (pattern: number[]) => (felt.push(pattern), true)});
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const words = () => synth.spoken.map(({text}) => text);
/** Everything that is said while time passes, each thing to its end. */
const talk = async (seconds: number, element: HoldTimer | BreathPacer | PsoasRoutine): Promise<void> => {
  for (let i = 0; i < seconds; i++) {
    await pass(1, element);
    synth.end();
  }
};
const loaded = async (element: HoldTimer | BreathPacer | PsoasRoutine): Promise<void> => {
  for (let i = 0; i < 50 && !element.settings.speaks; i++) await wait(5);
  await settled(element);
};

beforeEach(async () => {
  synth.end();
  // Whoever was cut off has taken a breath.
  await wait(70);
  synth.cancelled = 0;
  synth.spoken = [];
  felt.length = said.length = 0;
});

describe('the voice of a device', () => {
  const voices = synth.voices as unknown as SpeechSynthesisVoice[];
  it('is one of its own, for the language: never one that lives elsewhere', () => {
    expect([voiceFor(voices, 'en')?.lang, voiceFor(voices, 'es-mx')?.lang, voiceFor(voices, 'de'), voiceFor(voices, 'fr')]).to.deep.equal(['en-GB', 'es_ES', null, null]);
    const many = [own('en-AU'), own('en-US', {default: true}), own('en-GB')] as unknown as SpeechSynthesisVoice[];
    expect([voiceFor(many, 'en')?.lang, voiceFor(many, 'en-gb')?.lang]).to.deep.equal(['en-US', 'en-GB']);
  });
  const made = (fake: FakeSynth | undefined) => createVoice(fake as unknown as SpeechSynthesis | undefined, () => {});
  it('never speaks over itself, and drops what nobody has begun to say when the same speaker says more', () => {
    const fake = new FakeSynth();
    fake.voices = [own('en')];
    const [voice, me, you] = [made(fake), {}, {}];
    voice.say('one', 'en', me);
    voice.say('two', 'en', me);
    voice.say('other', 'en', you);
    voice.say('three', 'en', me);
    expect(fake.spoken.map(({text}) => text)).to.deep.equal(['one']);
    fake.end();
    fake.end();
    expect(fake.spoken.map(({text}) => text)).to.deep.equal(['one', 'other', 'three']);
  });
  it('falls silent at once, and takes a breath before it says more', async () => {
    const fake = new FakeSynth();
    fake.voices = [own('en')];
    const [voice, me] = [made(fake), {}];
    voice.say('one', 'en', me);
    voice.hush({});
    expect(fake.cancelled).to.equal(0);
    voice.hush(me);
    voice.say('two', 'en', me);
    expect([fake.cancelled, fake.spoken.length]).to.deep.equal([1, 1]);
    await wait(90);
    expect(fake.spoken.map(({text}) => text)).to.deep.equal(['one', 'two']);
  });
  it('a voice that says at once that it was cut off takes its breath too', async () => {
    const fake = new FakeSynth();
    fake.voices = [own('en')];
    fake.cancel = () => fake.end();
    const [voice, me] = [made(fake), {}];
    voice.say('one', 'en', me);
    voice.hush(me);
    voice.say('two', 'en', me);
    expect(fake.spoken.map(({text}) => text)).to.deep.equal(['one']);
    await wait(90);
    expect(fake.spoken.map(({text}) => text)).to.deep.equal(['one', 'two']);
  });
  it('knows later: voices that are named after a while', () => {
    const fake = new FakeSynth();
    const voice = made(fake);
    expect(voice.speaks('en')).to.equal(null);
    fake.voices = [own('en')];
    fake.dispatchEvent(new Event('voiceschanged'));
    expect([voice.speaks('en'), voice.speaks('fr')]).to.deep.equal([true, false]);
  });
  it('missing or throwing, it is silent', () => {
    const none = made(undefined);
    none.say('one', 'en', {});
    none.hush({});
    expect(none.speaks('en')).to.equal(false);
    const broken = Object.assign(new FakeSynth(), {getVoices: () => { throw new Error('no'); }, speak: () => { throw new Error('no'); }});
    const voice = made(broken);
    voice.say('one', 'en', {});
    const thrower = Object.assign(new FakeSynth(), {voices: [own('en')], speak: () => { throw new Error('no'); }});
    const other = made(thrower);
    other.say('one', 'en', {});
    other.say('two', 'en', {});
    expect(voice.speaks('en')).to.equal(null);
  });
});

describe('voice', () => {
  it('is off until somebody turns it on', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="3s"></hold-timer>`);
    await press(element, 'start');
    await talk(40, element);
    expect(words()).to.deep.equal([]);
    expect(said).to.include('Hold, 30 seconds');
  });
  it('says step, side and time with units written out, half-way, ten seconds and the end; and then no screen reader is told', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" sides="both" switch="8s" prepare="3s" voice></hold-timer>`);
    await loaded(element);
    await press(element, 'start');
    await talk(80, element);
    expect(words()).to.deep.equal(['Get ready, 3 seconds', 'Hold, Left side, 30 seconds', 'Half-way', 'Ten seconds left', 'Change to the right side.', 'Hold, Right side, 30 seconds', 'Half-way', 'Ten seconds left', 'Done']);
    expect(said).to.deep.equal([]);
    expect([...new Set(synth.spoken.map(({lang}) => lang))]).to.deep.equal(['en-GB']);
  });
  it('leads through a routine: title, instruction and what belongs to it, once; what comes next after a rest', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host" voice="on"></psoas-routine>`);
    await loaded(element);
    await press(element, 'start');
    synth.end();
    element.next();
    synth.end();
    element.next();
    await talk(60, element);
    const all = words().join(' | ');
    expect(all).to.contain('Half-kneeling stretch. Warm up first.').and.contain('Kneel on your left knee. A folded towel under it');
    expect(all).to.match(/Left side, 1 of 3, 20 seconds\. /).and.match(/Let go and rest\. 10 seconds\. Left side, 2 of 3/);
    expect(all.match(/Lean your weight|Tuck/g)?.length ?? 0).to.be.lessThan(4);
  });
  it('reads the signs to stop when it is asked, and stops reading when it goes on', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host" voice="on" sound="off"></psoas-routine>`);
    await loaded(element);
    await press(element, 'start');
    await wait(90);
    synth.end();
    synth.spoken = [];
    await press(element, 'read');
    await wait(90);
    expect(words()[0]).to.match(/^Your chest hurts, or you faint\. .*Your knee hurts\. .*You feel a pinch deep in the groin\. .*call a health professional\.$/);
    expect(element.status).to.equal('waiting');
    const {cancelled} = synth;
    await press(element, 'next');
    expect(synth.cancelled).to.equal(cancelled + 1);
    const silent = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host" sound="off"></psoas-routine>`);
    expect(has(silent, 'read'), 'where nobody wants a voice').to.equal(false);
  });
  it('breathes along', async () => {
    const element = await shown<BreathPacer>(html`<breath-pacer pattern="4-0-6-0" breaths="2" inhale-label="Push out" voice></breath-pacer>`);
    await loaded(element);
    await press(element, 'start');
    await talk(21, element);
    expect(words().filter((word) => word.includes('Push out')).length).to.equal(2);
    expect(words().filter((word) => word.includes('Breathe out')).length).to.equal(2);
  });
  it('a word for a breath is said at its turn or not at all, and never behind a long sentence', async () => {
    const step = {say: 'Breathe slowly into your hand, and let it rise and fall.', dose: {type: 'breaths', pattern: '4-0-6-0', count: 3}};
    const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" voice .definition=${{id: 'b', title: 'B', loads: [], steps: [step]}}></psoas-routine>`);
    await loaded(element);
    await press(element, 'start');
    expect(words().at(-1)).to.contain('into your hand').and.not.contain('Breathe in.');
    // It still speaks while the breath turns.
    await pass(4, element);
    await pass(3, element);
    synth.end();
    expect(words().at(-1)).to.contain('into your hand');
    await pass(3, element);
    expect(words().at(-1)).to.equal('Breathe in');
    synth.end();
    await pass(4, element);
    expect(words().at(-1)).to.equal('Breathe out');
  });
  it('more time cuts no word', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="5s" voice></hold-timer>`);
    await loaded(element);
    await press(element, 'start');
    const before = words().length;
    expect(before).to.be.greaterThan(0);
    await press(element, 'more-time');
    expect([synth.cancelled, words().length]).to.deep.equal([0, before]);
    await press(element, 'next');
    expect(synth.cancelled).to.equal(1);
  });
  it('falls silent when the session pauses, and never moves it on', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" voice></hold-timer>`);
    await loaded(element);
    await press(element, 'start');
    await press(element, 'pause');
    expect(synth.cancelled).to.equal(1);
    await wait(90);
    expect([element.status, words().at(-1)]).to.deep.equal(['paused', 'Paused']);
  });
  it('switched off it is silent at once, and stays so', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" voice></hold-timer>`);
    await loaded(element);
    await press(element, 'start');
    expect(words()).to.deep.equal(['Hold, 30 seconds']);
    await press(element, 'voice');
    expect(synth.cancelled).to.equal(1);
    await talk(31, element);
    expect(words()).to.deep.equal(['Hold, 30 seconds']);
  });
  it('speaks the language of the words; where the device has none, a line says so and a screen reader is told instead', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" voice></hold-timer>`);
    await loaded(element);
    synth.voices = [];
    synth.dispatchEvent(new Event('voiceschanged'));
    try {
      await press(element, 'start');
      await settled(element);
      expect(readable(element)).to.contain('This device has no voice of its own for this language.');
      expect([words(), said[0]]).to.deep.equal([[], 'Hold, 30 seconds']);
    } finally {
      synth.voices = [own('en-GB'), own('es_ES')];
      synth.dispatchEvent(new Event('voiceschanged'));
    }
  });
  it('is one tap away while a session runs', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="3s"></hold-timer>`);
    await press(element, 'start');
    await press(element, 'voice');
    await loaded(element);
    await talk(3, element);
    expect(words()).to.include('Hold, 30 seconds');
  });
});

describe('touch and flash', () => {
  it('each cue is felt at its time, with a pattern of its own; breathing in and out feel different', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="24s" reps="2" rest="6s" prepare="3s"></hold-timer>`);
    await press(timer, 'start');
    const at: [number, number[]][] = [];
    const from = clock.mono();
    for (let i = 0; i < 70; i++) {
      const before = felt.length;
      await pass(1, timer);
      for (const pattern of felt.slice(before)) at.push([(clock.mono() - from) / 1000, pattern]);
    }
    expect(at.map(([time]) => time)).to.deep.equal([3, 15, 24, 25, 26, 27, 30, 31, 32, 33, 45, 54, 55, 56, 57].filter((time) => at.some(([one]) => one === time)));
    expect(at.find(([time]) => time === 3)![1]).to.deep.equal([250]);
    expect(at.find(([time]) => time === 15)![1]).to.deep.equal([90, 90, 90]);
    expect(at.find(([time]) => time === 25)![1]).to.deep.equal([60]);
    expect(at.at(-1)![1]).to.deep.equal([400, 150, 400]);
    felt.length = 0;
    const pacer = await shown<BreathPacer>(html`<breath-pacer pattern="4-0-6-0" breaths="2" vibrate></breath-pacer>`);
    await press(pacer, 'start');
    for (let i = 0; i < 12; i++) await pass(1, pacer);
    const [breatheIn, breatheOut] = [felt.find((pattern) => pattern.length === 7), felt.find((pattern) => pattern[0] === 350)];
    expect([!!breatheIn, !!breatheOut]).to.deep.equal([true, true]);
  });
  it('switched on in the middle, the next cue is felt already', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="19s" prepare="0" vibrate="off"></hold-timer>`);
    await press(timer, 'start');
    await pass(5, timer);
    expect(felt, 'off').to.deep.equal([]);
    await press(timer, 'vibrate');
    for (let i = 0; i < 14; i++) await pass(1, timer);
    expect(felt).to.deep.equal([[60], [60], [60], [400, 150, 400]]);
  });
  it('before the first tap nothing is asked of the device, which would only complain', async () => {
    person.hasBeenActive = false;
    try {
      const timer = await shown<HoldTimer>(html`<hold-timer hold="9s" prepare="0"></hold-timer>`);
      timer.start();
      for (let i = 0; i < 7; i++) await pass(1, timer);
      expect(felt).to.deep.equal([]);
      person.hasBeenActive = true;
      for (let i = 0; i < 3; i++) await pass(1, timer);
      expect(felt).to.deep.equal([[60], [400, 150, 400]]);
    } finally {
      person.hasBeenActive = true;
    }
  });
  it('of two sessions the one that is heard is felt', async () => {
    const [first, second] = [await shown<HoldTimer>(html`<hold-timer hold="60s" prepare="0"></hold-timer>`), await shown<HoldTimer>(html`<hold-timer hold="90s" prepare="0"></hold-timer>`)];
    await press(first, 'start');
    await press(second, 'start');
    felt.length = 0;
    for (let i = 0; i < 30; i++) await pass(1, first, second);
    expect(felt, 'half of the first').to.deep.equal([]);
    for (let i = 0; i < 15; i++) await pass(1, first, second);
    expect(felt, 'half of the second').to.deep.equal([[90, 90, 90]]);
  });
  it('the last seconds of a long rest are felt as well', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="5s" reps="2" rest="4min" prepare="0" vibrate></hold-timer>`);
    await press(timer, 'start');
    await pass(5, timer);
    felt.length = 0;
    for (let i = 0; i < 238; i++) await pass(1, timer);
    expect(felt.filter((pattern) => String(pattern) === '60').length).to.equal(2);
  });
  it('pausing takes the cues back, and nothing missed is made up for', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" vibrate></hold-timer>`);
    await press(timer, 'start');
    await pass(5, timer);
    await press(timer, 'pause');
    felt.length = 0;
    await pass(100, timer);
    expect(felt).to.deep.equal([]);
    await press(timer, 'pause');
    for (let i = 0; i < 12; i++) await pass(1, timer);
    expect(felt).to.deep.equal([[90, 90, 90]]);
  });
  it('where nothing can be felt, nothing happens', async () => {
    const {vibrate} = navigator;
    navigator.vibrate = (() => { throw new Error('forbidden'); }) as typeof vibrate;
    try {
      const lines = await consoleOf(async () => {
        const timer = await shown<HoldTimer>(html`<hold-timer hold="5s" prepare="0" vibrate></hold-timer>`);
        await press(timer, 'start');
        await pass(6, timer);
        expect(timer.status).to.equal('finished');
      });
      expect(lines).to.deep.equal([]);
    } finally {
      navigator.vibrate = vibrate;
    }
  });
  it('a flash at the edge for each cue, no two within a third of a second; a border that stands where motion is unwanted', async () => {
    for (const motion of ['full', 'reduced']) {
      const timer = await shown<HoldTimer>(html`<hold-timer hold="8s" prepare="3s" flash motion=${motion}></hold-timer>`);
      const flashes: [number, Keyframe[]][] = [];
      const room = part(timer, 'room');
      const {animate} = room;
      room.animate = function (frames, options) {
        flashes.push([clock.mono(), frames as Keyframe[]]);
        return animate.call(this, frames, options);
      };
      await press(timer, 'start');
      for (let i = 0; i < 120; i++) await pass(0.1, timer);
      const times = flashes.map(([time]) => time);
      expect(times.length).to.be.greaterThan(4);
      for (const [i, time] of times.entries()) if (i) expect(time - times[i - 1]!).to.be.at.least(333);
      expect(flashes.every(([, [from, to]]) => (from!.outline === to!.outline) === (motion === 'reduced'))).to.equal(true);
    }
  });
  it('each has its switch', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" vibrate="off"></hold-timer>`);
    await press(timer, 'vibrate');
    await press(timer, 'start');
    expect(felt.length).to.equal(1);
    expect([has(timer, 'flash'), has(timer, 'still'), part(timer, 'vibrate').getAttribute('aria-checked')]).to.deep.equal([true, true, 'true']);
  });
});

describe('how much a screen reader is told', () => {
  /** In a page where a screen reader hears a region alone. */
  async function byRegion(run: () => Promise<void>): Promise<void> {
    const store = (globalThis as unknown as Record<symbol, {announcer?: unknown}>)[Symbol.for('psoas-elements/1')]!;
    const {announcer} = store;
    const notify = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
    delete store.announcer;
    if (notify) Reflect.deleteProperty(Element.prototype, 'ariaNotify');
    try {
      await run();
    } finally {
      store.announcer = announcer;
      if (notify) Object.defineProperty(Element.prototype, 'ariaNotify', notify);
      for (const region of document.querySelectorAll('[aria-live=polite]')) region.remove();
    }
  }
  it('where nothing else reaches it, by a region that stands empty before the first words, in their language', () =>
    byRegion(async () => {
      const timer = await shown<HoldTimer>(html`<hold-timer hold="30s" prepare="0" lang="fr"></hold-timer>`);
      const region = document.querySelector<HTMLElement>('body > [aria-live=polite]')!;
      expect(region.textContent).to.equal('');
      await press(timer, 'start');
      expect([region.textContent, region.lang]).to.deep.equal(['Hold, 30 seconds', 'en']);
    }));
  it('from within a dialog, whose page is out of reach; what is said last stands', () =>
    byRegion(async () => {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog><hold-timer hold="30s" prepare="0"></hold-timer></dialog>`);
      dialog.showModal();
      const timer = dialog.querySelector<HoldTimer>('hold-timer')!;
      await settled(timer);
      await press(timer, 'start');
      const region = dialog.querySelector<HTMLElement>('[aria-live=polite]')!;
      expect(region.textContent).to.equal('');
      await press(timer, 'pause');
      await waitUntil(() => region.textContent !== '');
      expect(region.textContent).to.equal('Paused');
      dialog.close();
    }));
  const told = async (announce: string): Promise<string[]> => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="24s" reps="2" rest="6s" prepare="3s" announce=${announce}></hold-timer>`);
    said.length = 0;
    await press(timer, 'start');
    for (let i = 0; i < 30; i++) await pass(1, timer);
    await press(timer, 'pause');
    return [...said];
  };
  it('all, some of it, or nothing', async () => {
    expect(await told('full')).to.deep.equal(['Get ready, 3 seconds', 'Hold, 1 of 2, 24 seconds', 'Half-way', 'Ten seconds left', 'Rest, 6 seconds', 'Paused']);
    expect(await told('some')).to.deep.equal(['Hold, 1 of 2, 24 seconds', 'Rest, 6 seconds', 'Paused']);
    expect(await told('off')).to.deep.equal([]);
  });
});
