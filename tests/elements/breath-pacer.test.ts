import {expect} from '@open-wc/testing';
import '../../src/define/breath-pacer.js';
import '../../src/define/psoas-routine.js';
import type {BreathPacer} from '../../src/elements/breath-pacer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {consoleOf, html, listen, part, pass, press, readable, settled, shown, textOf} from './support.js';

const pacer = (template: unknown) => shown<BreathPacer>(template);

describe('<breath-pacer>', () => {
  it('says its pace, pauses included where there are any', async () => {
    expect(readable(await shown(html`<breath-pacer pattern="4-6"></breath-pacer>`))).to.contain('4 s in, 6 s out. Your');
    expect(readable(await shown(html`<breath-pacer pattern="3.5-0.5-5-1"></breath-pacer>`))).to.contain('3.5 s in, 0.5 s full, 5 s out, 1 s empty. Your');
  });
  it('paces in whole breaths and ends on a full out-breath', async () => {
    const element = await pacer(html`<breath-pacer pattern="4-0-6-0" breaths="3"></breath-pacer>`);
    const {events, stop} = listen();
    await press(element, 'start');
    expect(textOf(element, 'cue')).to.equal('Breathe in');
    expect(readable(element)).to.contain('Breath 1 of 3');
    await pass(4, element);
    expect(textOf(element, 'cue')).to.equal('Breathe out');
    await pass(6, element);
    expect(readable(element)).to.contain('Breath 2 of 3');
    await pass(20, element);
    stop();
    expect(element.status).to.equal('finished');
    expect(events).to.deep.equal(['start', 'step 0/1 breaths -', 'finish 30']);
  });
  it('a breath runs in one movement, whenever it is drawn anew', async () => {
    const element = await pacer(html`<breath-pacer pattern="3.7-0-6.4-0" breaths="3"></breath-pacer>`);
    await press(element, 'start');
    const runs = new Set<Animation>();
    for (let i = 0; i < 95; i++) {
      await pass(0.1, element);
      element.requestUpdate();
      await element.updateComplete;
      for (const mark of element.shadowRoot!.querySelectorAll('.floor *')) for (const run of mark.getAnimations()) runs.add(run);
    }
    expect(runs.size).to.equal(1);
  });
  it('takes tenths of a second, pauses, and words of its own', async () => {
    const element = await pacer(html`<breath-pacer pattern="1.5-0.5-2-1" breaths="2" inhale-label="Push out" exhale-label="Sink"></breath-pacer>`);
    await press(element, 'start');
    const said: string[] = [];
    for (let i = 0; i < 9; i++) {
      said.push(textOf(element, 'cue'));
      await pass(0.5, element);
    }
    expect(said).to.deep.equal(['Push out', 'Push out', 'Push out', 'Stay', 'Sink', 'Sink', 'Sink', 'Sink', 'Rest']);
    await pass(4.5, element);
    expect(element.status).to.equal('finished');
  });
  it('rounds a time to whole breaths', async () => {
    const element = await pacer(html`<breath-pacer pattern="4-6" duration="64s"></breath-pacer>`);
    await press(element, 'start');
    expect(readable(element)).to.contain('Breath 1 of 6');
  });
  it('goes on until stopped where no end is given', async () => {
    const element = await pacer(html`<breath-pacer></breath-pacer>`);
    await press(element, 'start');
    await pass(3600, element);
    expect(element.status).to.equal('running');
    expect(readable(element)).to.contain('Breath 361').and.not.contain('Breath 361 of');
    await press(element, 'stop');
    expect(element.status).to.equal('stopped');
  });
  it('at own pace only keeps the time', async () => {
    const element = await pacer(html`<breath-pacer pattern="own" duration="5min"></breath-pacer>`);
    await press(element, 'start');
    expect(textOf(element, 'clock')).to.equal('5:00');
    expect(readable(element)).to.contain('Breathe as if falling asleep');
    await pass(299, element);
    expect(element.status).to.equal('running');
    await pass(1, element);
    expect(element.status).to.equal('finished');
  });
  it('without an end it counts up', async () => {
    const element = await pacer(html`<breath-pacer pattern="own"></breath-pacer>`);
    await press(element, 'start');
    await pass(65, element);
    expect(textOf(element, 'clock')).to.equal('1:05');
  });
  it('adds whole breaths', async () => {
    const element = await pacer(html`<breath-pacer pattern="4-6" breaths="2"></breath-pacer>`);
    await press(element, 'start');
    await press(element, 'more-time');
    expect(readable(element)).to.contain('Breath 1 of 4');
  });

  describe('how it moves', () => {
    const disc = (element: Element) => element.shadowRoot!.querySelector('.disc')!;
    it('the disc runs by one animation on transform, created once for many breaths', async () => {
      const element = await pacer(html`<breath-pacer pattern="4-6" breaths="9"></breath-pacer>`);
      await press(element, 'start');
      const [animation] = disc(element).getAnimations();
      expect(animation!.playState).to.equal('running');
      expect((animation!.effect as KeyframeEffect).getKeyframes().every((frame) => Object.keys(frame).every((name) => ['transform', 'offset', 'computedOffset', 'easing', 'composite'].includes(name)))).to.equal(true);
      await pass(4, element);
      await pass(6, element);
      expect(disc(element).getAnimations()).to.deep.equal([animation]);
    });
    it('stands still while paused, where the breath was', async () => {
      const element = await pacer(html`<breath-pacer pattern="4-6" breaths="9"></breath-pacer>`);
      await press(element, 'start');
      await pass(2, element);
      await press(element, 'pause');
      const [animation] = disc(element).getAnimations();
      expect([animation!.playState, animation!.currentTime]).to.deep.equal(['paused', 2000]);
    });
    it('with reduced motion a hill paces instead, and nothing moves', async () => {
      const element = await pacer(html`<breath-pacer pattern="4-0-6-0" breaths="3" motion="reduced"></breath-pacer>`);
      await press(element, 'start');
      expect(element.shadowRoot!.querySelector('.disc')).to.equal(null);
      const slope = () => element.shadowRoot!.querySelector('.hill-run')!.getAttribute('d');
      const up = slope();
      expect(textOf(element, 'cue')).to.equal('Breathe in');
      await pass(4, element);
      expect(slope()).to.not.equal(up);
      expect(textOf(element, 'cue')).to.equal('Breathe out');
      expect(element.shadowRoot!.getAnimations().filter(({playState}) => playState === 'running')).to.deep.equal([]);
    });
    it('the slopes are as wide as their times are long', async () => {
      const element = await pacer(html`<breath-pacer pattern="4-0-6-0" motion="reduced"></breath-pacer>`);
      await press(element, 'start');
      const ends = () => element.shadowRoot!.querySelector('.hill-run')!.getAttribute('d')!.match(/[\d.]+/g)!.map(Number);
      const inhale = ends();
      await pass(4, element);
      const exhale = ends();
      expect((exhale.at(-2)! - exhale[0]!) / (inhale.at(-2)! - inhale[0]!)).to.be.closeTo(1.5, 0.01);
    });
  });

  for (const [name, template, message] of [
    ['a pattern that is none', html`<breath-pacer pattern="deep">Breathe.</breath-pacer>`, /pattern="deep" is no breath pattern\. Write in-full-out-empty/],
    ['too many breaths', html`<breath-pacer breaths="5000">Breathe.</breath-pacer>`, /breaths="5000" is no whole number from 1 to 1000/],
    ['a duration that is none', html`<breath-pacer duration="long">Breathe.</breath-pacer>`, /duration="long" is no time/],
  ] as const)
    it(`${name}: named once, the page's own text stays`, async () => {
      let element!: BreathPacer;
      const lines = await consoleOf(async () => {
        element = await pacer(template);
        await settled(element);
      });
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.match(message);
      expect(element.shadowRoot!.querySelector('slot')).to.not.equal(null);
    });

  it('says how to breathe when it feels wrong', async () => {
    const element = await pacer(html`<breath-pacer></breath-pacer>`);
    expect(readable(element)).to.contain('If you feel light-headed or tingly, breathe as you normally do.');
    expect(part(element, 'start').getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('a breath within a routine', () => {
  /** As far as its breaths. */
  async function breathing(template: unknown): Promise<PsoasRoutine> {
    const element = await shown<PsoasRoutine>(template);
    await press(element, 'start');
    for (let i = 0; i < 20 && element['moment']!.kind !== 'breaths'; i++) await press(element, 'next');
    return element;
  }
  it('says how, whatever its pace', async () => {
    const own = await breathing(html`<psoas-routine routine="standing-alignment" screen="host"></psoas-routine>`);
    expect([textOf(own, 'cue'), textOf(own, 'clock'), part(own, 'figure').getAttribute('role')]).to.deep.equal(['Let your lower ribs drop.', 'Breathe 0:20', 'img']);
    expect(readable(own)).to.contain('Your shoulders stay over your hips');
    const long = await breathing(html`<psoas-routine routine="sleep-breathing" screen="host"></psoas-routine>`);
    expect([textOf(long, 'cue'), textOf(long, 'ring')]).to.deep.equal(['Breathe as if falling asleep.', '3:00of 3 min']);
    const paced = await breathing(html`<psoas-routine routine="belly-breathing" screen="host"></psoas-routine>`);
    expect(textOf(paced, 'cue')).to.equal('Breathe in');
    expect([...paced.shadowRoot!.querySelectorAll('.words .more')].map((line) => line.textContent).join(' ')).to.contain('Breathe low into your belly. Easy, not big.').and.contain('4 s in, 6 s out');
  });
  it('so does a pacer in a layout of the page’s own', async () => {
    const element = await breathing(html`<psoas-routine routine="belly-breathing" screen="host"><breath-pacer></breath-pacer></psoas-routine>`);
    const inner = element.querySelector('breath-pacer')!;
    await inner.updateComplete;
    expect(readable(inner)).to.contain('Breathe low into your belly. Easy, not big.').and.contain('4 s in, 6 s out');
  });
});
