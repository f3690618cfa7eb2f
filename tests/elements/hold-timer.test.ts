import {expect} from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import {clock, consoleOf, has, html, listen, part, pass, press, readable, said, settled, shown, store, textOf} from './support.js';

const timer = (attributes: unknown) => shown<HoldTimer>(attributes);

describe('<hold-timer>', () => {
  describe('from attributes', () => {
    it('shows its dose before it begins', async () => {
      const element = await timer(html`<hold-timer hold="45s" sides="both" reps="3" label="Hip stretch">Hold 45 seconds.</hold-timer>`);
      expect(textOf(element, 'clock')).to.equal('0:45');
      expect(textOf(element, 'title')).to.equal('Hip stretch');
      expect(readable(element)).to.contain('3 each side').and.contain('Left').and.contain('Right');
      expect(element.status).to.equal('idle');
    });
    it('holds 30 seconds when nothing is said', async () => {
      expect(textOf(await timer(html`<hold-timer></hold-timer>`), 'clock')).to.equal('0:30');
    });
    it('takes numbers as properties', async () => {
      const element = await timer(html`<hold-timer .hold=${90} .reps=${2}></hold-timer>`);
      expect(textOf(element, 'clock')).to.equal('1:30');
    });
    it('an attribute that is taken away, or a framework’s undefined, means the default', async () => {
      const element = await timer(html`<hold-timer hold="45s" most="60s" contract="5s" effort="50%" rest="5s" reps="3" sides="both" switch="5s" prepare="0">Hold.</hold-timer>`);
      for (const name of ['most', 'contract', 'effort', 'rest', 'reps', 'sides', 'switch', 'prepare']) element.removeAttribute(name);
      element.hold = undefined;
      await settled(element);
      expect(textOf(element, 'clock')).to.equal('0:30');
      expect(readable(element)).not.to.contain('each side');
    });
    it('keeps no own field over a property', async () => {
      const element = await timer(html`<hold-timer hold="5s"></hold-timer>`);
      expect(Object.hasOwn(element, 'hold')).to.equal(false);
    });
  });

  describe('a run', () => {
    it('counts down by seconds, through prepare, holds, rests and sides, to the end', async () => {
      const element = await timer(html`<hold-timer hold="6s" sides="both" reps="2" rest="4s" switch="5s" prepare="3s"></hold-timer>`);
      const {events, stop} = listen();
      await press(element, 'start');
      expect(textOf(element, 'clock')).to.equal('0:03');
      await pass(3, element);
      expect(textOf(element, 'clock')).to.equal('0:06');
      expect(readable(element)).to.contain('Left side, 1 of 2');
      await pass(1, element);
      expect(textOf(element, 'clock')).to.equal('0:05');
      await pass(5, element);
      expect(readable(element)).to.contain('Rest');
      await pass(10, element);
      expect(readable(element)).to.contain('Change sides');
      await pass(21, element);
      stop();
      expect(element.status).to.equal('finished');
      expect(events).to.deep.equal(['start', 'step 0/8 prepare -', 'step 1/8 hold left', 'step 2/8 rest left', 'step 3/8 hold left', 'step 4/8 switch right', 'step 5/8 hold right', 'step 6/8 rest right', 'step 7/8 hold right', 'finish 40']);
      expect(textOf(element, 'again')).to.equal('Again');
    });
    it('pauses and resumes with one key, and adds nothing', async () => {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await pass(10, element);
      await press(element, 'pause');
      expect(textOf(element, 'pause')).to.equal('Resume');
      expect(element.matches(':state(paused)')).to.equal(true);
      await pass(300, element);
      expect(textOf(element, 'clock')).to.equal('0:20');
      await press(element, 'pause');
      await pass(1, element);
      expect(textOf(element, 'clock')).to.equal('0:19');
    });
    it('stops in one tap, says by whom, and can begin again', async () => {
      const element = await timer(html`<hold-timer hold="30s"></hold-timer>`);
      const {events, stop} = listen();
      await press(element, 'start');
      await press(element, 'stop');
      expect(element.status).to.equal('stopped');
      await press(element, 'again');
      expect(element.status).to.equal('running');
      element.stop();
      stop();
      expect(events.filter((event) => event.startsWith('stop'))).to.deep.equal(['stop person', 'stop host']);
    });
    it('moves on and back', async () => {
      const element = await timer(html`<hold-timer hold="30s" reps="3" rest="10s" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await press(element, 'next');
      expect(readable(element)).to.contain('Rest');
      await press(element, 'back');
      expect(readable(element)).to.contain('1 of 3');
      element.next();
      element.next();
      element.again();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.where')!.textContent).to.equal('2 of 3');
    });
    it('adds time, by key and by method', async () => {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await press(element, 'more-time');
      expect(textOf(element, 'clock')).to.equal('0:45');
      element.add(-10);
      await element.updateComplete;
      expect(textOf(element, 'clock')).to.equal('0:35');
    });
    it('an attribute changed while it runs counts from the next start', async () => {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      await press(element, 'start');
      element.hold = '10s';
      await pass(1, element);
      expect(textOf(element, 'clock')).to.equal('0:29');
      await press(element, 'stop');
      await press(element, 'again');
      expect(textOf(element, 'clock')).to.equal('0:10');
    });
  });

  describe('an open-ended hold', () => {
    it('counts up, and ends when the person feels the release, after the least time', async () => {
      const element = await timer(html`<hold-timer hold="30s" most="2min" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await pass(12, element);
      expect(textOf(element, 'clock')).to.equal('0:12');
      expect(readable(element)).to.contain('at most 2 min');
      expect((part(element, 'release') as HTMLButtonElement).disabled).to.equal(true);
      await pass(18, element);
      expect((part(element, 'release') as HTMLButtonElement).disabled).to.equal(false);
      await press(element, 'release');
      expect(element.status).to.equal('finished');
    });
    it('ends at the most by itself', async () => {
      const element = await timer(html`<hold-timer hold="30s" most="1min" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await pass(60, element);
      expect(element.status).to.equal('finished');
    });
    it('no key moves when the time of the release key comes', async () => {
      const element = await timer(html`<hold-timer hold="5s" most="1min" contract="4s" prepare="3s"></hold-timer>`);
      await press(element, 'start');
      const place = (): number => part(element, 'stop').getBoundingClientRect().top - element.getBoundingClientRect().top;
      const before = place();
      for (let i = 0; i < 15; i++) {
        await pass(1, element);
        expect(place()).to.equal(before);
      }
    });
  });

  it('a push is named with its effort, and what comes after it says to let go', async () => {
    const element = await timer(html`<hold-timer hold="20s" contract="5s" effort="15%" prepare="0"></hold-timer>`);
    expect(textOf(element, 'clock')).to.equal('0:20');
    await press(element, 'start');
    expect(readable(element)).to.contain('Push, 15 %');
    await pass(5, element);
    expect(readable(element)).to.contain('Let go');
  });

  describe('time that never lies', () => {
    it('after the device slept it waits, welcomes and goes on', async () => {
      const element = await timer(html`<hold-timer hold="60s" prepare="0"></hold-timer>`);
      await press(element, 'start');
      await pass(10, element);
      clock.sleep(600_000);
      await pass(1, element);
      expect(element.status).to.equal('paused');
      expect(textOf(element, 'pause')).to.equal('Go on');
      await press(element, 'pause');
      expect(element.status).to.equal('running');
    });
  });

  describe('bad input', () => {
    const bad: [string, unknown, RegExp][] = [
      ['hold="soon"', html`<hold-timer hold="soon">Hold 30 seconds.</hold-timer>`, /hold="soon" is no time\. Write 30s/],
      ['a negative number', html`<hold-timer hold="-5">Hold.</hold-timer>`, /hold="-5" is no time/],
      ['an endless number', html`<hold-timer .hold=${Infinity}>Hold.</hold-timer>`, /hold="Infinity" is no time/],
      ['too long', html`<hold-timer hold="2h">Hold.</hold-timer>`, /hold="2h" is not within 1 to 3600 seconds/],
      ['reps="many"', html`<hold-timer hold="5s" reps="many">Hold.</hold-timer>`, /reps="many" is no whole number from 1 to 100/],
      ['sides="up"', html`<hold-timer hold="5s" sides="up">Hold.</hold-timer>`, /sides="up" is not known\. Use none, left, right, both/],
      ['most below hold', html`<hold-timer hold="30s" most="10s">Hold.</hold-timer>`, /most="10s" is less than hold="30s"/],
      ['markup', html`<hold-timer hold="<img src=x onerror=alert(1)>">Hold.</hold-timer>`, /is no time/],
    ];
    for (const [name, template, message] of bad)
      it(`${name}: named once on the console, the page's own text stays`, async () => {
        let element!: HoldTimer;
        const lines = await consoleOf(async () => {
          element = await timer(template);
          element.start();
          element.requestUpdate();
          await settled(element);
        });
        expect(lines.length).to.equal(1);
        expect(lines[0]).to.match(/^<hold-timer> /).and.match(message);
        expect(element.status).to.equal('idle');
        expect(element.shadowRoot!.querySelector('slot')!.assignedNodes().map((node) => node.textContent).join('')).to.match(/^Hold/);
      });
    it('a switch that is set to no known word is named, and the timer runs all the same', async () => {
      const lines = await consoleOf(async () => {
        await timer(html`<hold-timer sound="no" motion="none" voice></hold-timer>`);
        const element = await timer(html`<hold-timer .sound=${false as never}></hold-timer>`);
        await press(element, 'start');
        expect(element.status).to.equal('running');
      });
      expect(lines).to.deep.equal(['<hold-timer> sound="no" is not known. Use on, off.', '<hold-timer> motion="none" is not known. Use auto, full, reduced.', '<hold-timer> sound="false" is not known. Use on, off.']);
    });
    it('comes to life when it is mended', async () => {
      let element!: HoldTimer;
      await consoleOf(async () => {
        element = await timer(html`<hold-timer hold="soon">Hold.</hold-timer>`);
      });
      element.hold = '20s';
      await settled(element);
      expect(textOf(element, 'clock')).to.equal('0:20');
    });
  });

  it('invoker commands call its methods; unknown ones do nothing', async () => {
    const element = await timer(html`<hold-timer id="invoked" hold="30s" prepare="0"></hold-timer>`);
    const button = document.createElement('button');
    document.body.append(button);
    button.setAttribute('commandfor', 'invoked');
    for (const [command, status] of [['--start', 'running'], ['--pause', 'paused'], ['--resume', 'running'], ['--explode', 'running'], ['--toggle', 'paused'], ['--stop', 'stopped']] as const) {
      button.setAttribute('command', command);
      // Browsers that know no invokers yet are told by hand what a newer one would tell.
      if ('command' in button) button.click();
      else element.dispatchEvent(Object.assign(new Event('command'), {command}));
      expect(element.status, command).to.equal(status);
    }
    button.remove();
  });

  describe('where it stands in the page', () => {
    it('once more: the last repeat again, by a key', async () => {
      const element = await shown<HoldTimer>(html`<hold-timer hold="10s" reps="2" rest="5s" prepare="0"></hold-timer>`);
      expect(has(element, 'repeat')).to.equal(false);
      await press(element, 'start');
      await pass(7, element);
      await press(element, 'repeat');
      expect(textOf(element, 'clock')).to.equal('0:10');
    });
    it('moved within a task it goes on; removed it pauses; put back it shows itself paused', async () => {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      const home = element.parentElement!;
      await press(element, 'start');
      const other = document.createElement('div');
      home.append(other);
      other.append(element);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(element.status).to.equal('running');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(element.status).to.equal('paused');
      home.append(element);
      await settled(element);
      expect(textOf(element, 'pause')).to.equal('Resume');
    });
    it('draws only what is on screen, and catches up when it comes into view', async () => {
      const element = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
      element.style.setProperty('position', 'absolute');
      element.style.setProperty('top', '5000px');
      await settled(element);
      element.start();
      await element.updateComplete;
      const before = textOf(element, 'clock');
      await pass(7, element);
      expect(textOf(element, 'clock')).to.equal(before);
      element.style.removeProperty('position');
      await settled(element);
      expect(textOf(element, 'clock')).to.equal('0:23');
    });
  });

  it('says the milestones to screen readers, and no seconds', async () => {
    const element = await timer(html`<hold-timer hold="30s" sides="both" switch="8s" prepare="3s"></hold-timer>`);
    said.length = 0;
    await press(element, 'start');
    for (let i = 0; i < 80; i++) await pass(1, element);
    expect(said).to.deep.equal(['Get ready, 3 seconds', 'Hold, Left side, 30 seconds', 'Half-way', 'Ten seconds left', 'Change to the right side.', 'Hold, Right side, 30 seconds', 'Half-way', 'Ten seconds left', 'Done']);
  });

  it('comes back after a while, gently, and can be put off', async () => {
    const element = await timer(html`<hold-timer hold="5s" prepare="0" every="1h"></hold-timer>`);
    said.length = 0;
    await pass(3599, element);
    expect(has(element, 'later')).to.equal(false);
    await pass(2, element);
    expect([readable(element).includes('Time for it again.'), said]).to.deep.equal([true, ['Time for it again.']]);
    await press(element, 'later');
    expect(has(element, 'later')).to.equal(false);
    await pass(601, element);
    await press(element, 'start');
    await pass(6, element);
    expect(element.status).to.equal('finished');
    await pass(3601, element);
    expect(has(element, 'later')).to.equal(true);
  });

  it('taken away and put back, it goes on telling; a command of a listener that leads nowhere else loses nothing', async () => {
    const element = await timer(html`<hold-timer hold="9s" reps="2" rest="3s" prepare="3s"></hold-timer>`);
    const {events, stop} = listen(element);
    element.addEventListener('session-start', () => element.add(5), {once: true});
    element.start();
    expect(events).to.deep.equal(['start', 'step 0/4 prepare -']);
    const home = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    home.append(element);
    await element.updateComplete;
    element.resume();
    await pass(9, element);
    stop();
    expect(events.slice(2)).to.deep.equal(['pause', 'resume', 'step 1/4 hold -']);
  });
  it('an hour of the day is found again after the device has slept', async () => {
    const element = await timer(html`<hold-timer hold="5s" prepare="0" every="1h" every-hours="9-17"></hold-timer>`);
    const evening = new Date(clock.wall());
    evening.setHours(17, 30, 0, 0);
    clock.setWall(evening.getTime() - 3_600_000);
    await pass(3601, element);
    expect(has(element, 'later')).to.equal(false);
    clock.sleep(16 * 3_600_000);
    await pass(1, element);
    store.waker.look();
    await element.updateComplete;
    expect(has(element, 'later')).to.equal(true);
  });
  it('another time between breaks counts at once', async () => {
    const element = await timer(html`<hold-timer hold="5s" prepare="0" every="1h"></hold-timer>`);
    element.every = '5min';
    await element.updateComplete;
    await pass(301, element);
    expect(has(element, 'later')).to.equal(true);
  });
  it('who answers an event with a command hears of nothing that is no longer so', async () => {
    const element = await timer(html`<hold-timer hold="9s" reps="2" rest="3s" prepare="3s"></hold-timer>`);
    const {events, stop} = listen(element);
    element.addEventListener('session-start', () => element.next(), {once: true});
    element.start();
    expect(events).to.deep.equal(['start', 'step 1/4 hold -']);
    element.addEventListener('session-step', () => element.stop(), {once: true});
    clock.freeze(20_000);
    stop();
    expect(events.slice(2).filter((event) => event.startsWith('stop'))).to.deep.equal(['stop host']);
    expect(events.at(-1)).to.equal('stop host');
  });

  it('focus is never lost with a key that goes', async () => {
    const element = await timer(html`<hold-timer hold="5s" prepare="0"></hold-timer>`);
    part(element, 'start').focus();
    await press(element, 'start');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('pause');
    await pass(5, element);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('again');
  });

  it('two timers do not know each other', async () => {
    const one = await timer(html`<hold-timer hold="30s" prepare="0"></hold-timer>`);
    const two = await timer(html`<hold-timer hold="40s" prepare="0"></hold-timer>`);
    await press(one, 'start');
    await pass(5, one, two);
    expect([textOf(one, 'clock'), textOf(two, 'clock'), two.status]).to.deep.equal(['0:25', '0:40', 'idle']);
    expect(has(two, 'pause')).to.equal(false);
  });
});
