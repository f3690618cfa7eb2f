/** The questions after they were passed: in the middle of a sitting, and the next time. */
import {expect} from '@open-wc/testing';
import {configure} from '../../src/elements/page-defaults.js';
import '../../src/define/hold-timer.js';
import '../../src/define/psoas-routine.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import {momentAt, type PlayingMoment} from '../../src/doors/core.js';
import {builtInRules} from '../../src/safety/rules.js';
import type {Session} from '../../src/session/session.js';
import {clock, has, html, listen, part, pass, press, readable, shown, textOf} from './support.js';

const routine = (template: unknown) => shown<PsoasRoutine>(template);
const sessionOf = (element: PsoasRoutine) => (element as unknown as {session: Session}).session;
const screenOf = async (element: PsoasRoutine): Promise<SafetyScreen> => {
  await element.updateComplete;
  const screen = element.shadowRoot!.querySelector('safety-screen')!;
  await screen.updateComplete;
  return screen;
};
const tick = async (screen: SafetyScreen, ...ids: string[]): Promise<void> => {
  for (const id of ids) {
    screen.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
    await screen.updateComplete;
  }
};
const cue = (element: Element) => textOf(element, 'cue');
/** Through all cards with "none of these", ticking on the list, to the plan. */
async function screened(element: PsoasRoutine, ...ids: string[]): Promise<void> {
  await press(element, 'start');
  const screen = await screenOf(element);
  while (has(screen, 'answer')) await press(screen, 'answer');
  await tick(screen, ...ids);
  for (let i = 0; i < 4 && element.shadowRoot!.contains(screen); i++) {
    await press(screen, 'next');
    await element.updateComplete;
  }
}
/** Something has changed: opens the list from the review, ticks, and goes on to the plan. */
async function changed(element: PsoasRoutine, ...ids: string[]): Promise<void> {
  await press(element, 'change');
  const screen = await screenOf(element);
  expect(cue(screen)).to.equal('Your answers');
  [...screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(-1)!.click();
  await screen.updateComplete;
  await tick(screen, ...ids);
  for (let i = 0; i < 5 && element.shadowRoot!.contains(screen); i++) {
    await press(screen, 'next');
    await element.updateComplete;
  }
}
const titles = (element: PsoasRoutine) => [...new Set(sessionOf(element).timeline.spans.map(({step}) => sessionOf(element).timeline.steps[step]!.title))];

describe('something has changed in the middle of a sitting', () => {
  it('it waits, and goes on as before where nothing was changed', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    element.next();
    await pass(5, element);
    const before = sessionOf(element).timeline;
    await press(element, 'change');
    expect(element.status).to.equal('paused');
    const screen = await screenOf(element);
    await press(screen, 'back');
    await element.updateComplete;
    expect([element.status, sessionOf(element).timeline === before]).to.deep.equal(['paused', true]);
    await press(element, 'pause');
    expect(element.status).to.not.equal('paused');
  });
  it('what is left is planned anew; what is done stays, and the log replays', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    element.next();
    await pass(5, element);
    const done = sessionOf(element).timeline.spans.slice(0, 2);
    await changed(element, 'reflux');
    expect(cue(element)).to.equal('Your plan from here');
    expect(readable(element)).to.contain('Knee to chest, with a change.');
    await press(element, 'start');
    const session = sessionOf(element);
    expect(session.timeline.spans.slice(0, 2).map(({kind, length}) => [kind, length])).to.deep.equal(done.map(({kind, length}) => [kind, length]));
    expect(titles(element)).to.deep.equal(['Half-kneeling stretch', 'Knee to chest']);
    expect((session.moment as PlayingMoment).step.title).to.equal('Half-kneeling stretch');
    const original = session.log.reduce((first, event) => (event.type === 'planned' ? (first ?? event.timeline) : first), null as PlayingMoment['timeline'] | null)!;
    expect(momentAt(original, session.log, clock.mono())).to.deep.equal(session.moment);
  });
  it('each rule says what it stands on', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await screened(element, 'knee', 'osteoporosis');
    expect([...element.shadowRoot!.querySelectorAll('details .lines li')].map((line) => line.textContent)).to.deep.equal(['Knee replacement, or pain when you kneel: ours, not yet reviewed', 'Thin bones (osteoporosis) or long-term steroids: published guidance']);
  });
  it('how to do something is only said where it is done, and so nothing contradicts', async () => {
    const lines = async (element: PsoasRoutine, ...ids: string[]): Promise<string[]> => {
      await screened(element, ...ids);
      return [...element.shadowRoot!.querySelectorAll('.need .lines li')].map((line) => line.textContent!);
    };
    const kept = async (...ids: string[]): Promise<string[]> => lines(await routine(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`), ...ids);
    expect(await kept('anticoag')).to.deep.equal(['Nothing presses deep.', 'Pad your knee.']);
    expect(await kept('anticoag', 'knee')).to.deep.equal(['No kneeling.', 'Nothing presses deep.']);
    // Loads of the whole count beside those inside it.
    const steps = [{say: 'Lie.', dose: {type: 'hold', seconds: 30}}, {say: 'Kneel.', loads: ['kneeling'], dose: {type: 'hold', seconds: 30}}];
    const own = {id: 'o', title: 'Own', loads: ['supine-flat', 'kneeling'], steps};
    expect(await lines(await routine(html`<psoas-routine .definition=${own}></psoas-routine>`), 'heart')).to.contain('Prop up if lying flat makes you breathless.');
  });
  it('a step that no longer fits is left at once, and its alternative comes next', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    element.next();
    await pass(5, element);
    await changed(element, 'knee');
    expect(readable(element)).to.contain('Left out: half-kneeling stretch.');
    await press(element, 'start');
    const moment = sessionOf(element).moment as PlayingMoment;
    expect([moment.step.title, titles(element)]).to.deep.equal(['Standing stretch', ['Half-kneeling stretch', 'Standing stretch', 'Knee to chest']]);
    expect(element.status).to.not.equal('paused');
  });
  it('no key and no tap leads the session behind the questions', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    await press(element, 'change');
    const screen = await screenOf(element);
    for (const key of [' ', 'ArrowRight', 'Escape']) part(screen, 'cue').dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    expect([element.status, (sessionOf(element).moment as PlayingMoment).index]).to.deep.equal(['paused', 0]);
    element.settings.own.far = true;
    part(screen, 'cue').click();
    expect(element.status).to.equal('paused');
  });
  it('another choice of the page in between does not move what is already planned', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    element.short = true;
    await element.updateComplete;
    await changed(element, 'reflux');
    await press(element, 'start');
    const {timeline} = sessionOf(element);
    const second = timeline.spans.findIndex(({step}) => timeline.steps[step]!.title === 'Knee to chest');
    sessionOf(element).dispatch({type: 'jump', to: second});
    await element.updateComplete;
    await changed(element, 'pregnancy');
    // Only the technique at hand leaves.
    expect(readable(element)).to.contain('Left out: knee to chest.');
    await press(element, 'start');
    expect((sessionOf(element).moment as PlayingMoment).step.title).to.not.equal('Half-kneeling stretch');
  });
  it('breathing in place of it belongs to no place of the routine', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only" remember="tab"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    await press(element, 'change');
    const screen = await screenOf(element);
    // A sign that a clinician should look at first.
    screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')[2]!.click();
    await screen.updateComplete;
    screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[1]!.click();
    await screen.updateComplete;
    await tick(screen, 'rf-cancer');
    for (let i = 0; i < 5 && !has(screen, 'start'); i++) await press(screen, has(screen, 'next') ? 'next' : 'answer');
    await press(screen, 'start');
    await element.updateComplete;
    await pass(30, element);
    expect([element.status, has(element, 'change'), sessionStorage.getItem('psoas-elements')]).to.deep.equal(['running', false, null]);
  });
  it('while the questions are open, nothing goes on behind them; it can only be ended', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    element.next();
    await pass(5, element);
    const place = (sessionOf(element).moment as PlayingMoment).index;
    await press(element, 'change');
    const {events, stop} = listen();
    for (const command of ['resume', 'toggle', 'restart', 'start', 'next', 'back', 'again', 'release'] as const) element[command]();
    await pass(60, element);
    expect([element.status, (sessionOf(element).moment as PlayingMoment).index, events]).to.deep.equal(['paused', place, []]);
    element.stop();
    stop();
    expect([element.status, events]).to.deep.equal(['stopped', ['stop host']]);
  });
  it('after words of help what was done before is not begun again', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch"><hold-timer></hold-timer></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    await press(element, 'change');
    const screen = await screenOf(element);
    // All of the first card is an emergency.
    screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')[0]!.click();
    await screen.updateComplete;
    screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[1]!.click();
    await screen.updateComplete;
    await element.updateComplete;
    expect([element.status, readable(screen).includes('Get help now')]).to.deep.equal(['stopped', true]);
    const {events, stop} = listen();
    element.restart();
    element.querySelector('hold-timer')!.restart();
    await pass(60, element);
    stop();
    expect([element.status, events]).to.deep.equal(['stopped', []]);
  });
  it('an element inside asks the routine, and gets past none of its questions', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch"><hold-timer></hold-timer></psoas-routine>`);
    const timer = element.querySelector('hold-timer')!;
    await screened(element);
    await press(element, 'start');
    element.stop();
    await element.updateComplete;
    timer.start();
    await element.updateComplete;
    const screen = await screenOf(element);
    expect([element.status, cue(screen)]).to.deep.equal(['screening', 'Is any of this true today?']);
    const tool = await routine(html`<psoas-routine routine="tool-then-stretch" screen="host"><hold-timer></hold-timer></psoas-routine>`);
    await press(tool, 'start');
    [...tool.shadowRoot!.querySelectorAll<HTMLElement>('[part~=answer]')].at(-1)!.click();
    await tool.updateComplete;
    [...tool.shadowRoot!.querySelectorAll<HTMLElement>('[part=sign]')].find((one) => one.textContent!.includes('pulse'))!.click();
    await tool.updateComplete;
    tool.querySelector('hold-timer')!.restart();
    await tool.updateComplete;
    expect([tool.status, textOf(tool, 'title')]).to.deep.equal(['waiting', 'Bolster rest']);
  });
  it('an attribute that makes no sense counts from the next start, also while the questions are open', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await press(element, 'start');
    const screen = await screenOf(element);
    element.pace = '9';
    await element.updateComplete;
    while (has(screen, 'answer')) await press(screen, 'answer');
    await press(screen, 'next');
    await element.updateComplete;
    expect(has(element, 'start')).to.equal(true);
  });
  it('who leaves the plan is asked again at the next start, and is not led past the answers', async () => {
    const element = await routine(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await screened(element, 'knee');
    expect(readable(element)).to.contain('Left out: half-kneeling stretch.');
    element.stop();
    await element.updateComplete;
    await press(element, 'start');
    expect(element.shadowRoot!.querySelector('safety-screen')).to.not.equal(null);
  });
  it('can be changed more than once, and what is ticked off comes back', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    await changed(element, 'pregnancy');
    await press(element, 'start');
    expect(titles(element)).to.not.include('Knee to chest');
    await changed(element, 'pregnancy');
    await press(element, 'start');
    expect(titles(element)).to.include('Knee to chest');
    for (let i = 0; i < 200 && element.status !== 'finished'; i++) element.next();
    expect(element.status).to.equal('finished');
  });
  it('an emergency ends it with the words of help', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    const {events, stop} = listen();
    await press(element, 'change');
    const screen = await screenOf(element);
    screen.shadowRoot!.querySelector<HTMLElement>('.entry')!.click();
    await screen.updateComplete;
    screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[1]!.click();
    await element.updateComplete;
    stop();
    expect(element.status).to.equal('stopped');
    expect(readable(await screenOf(element))).to.contain('Get help now');
    expect(events).to.deep.equal(['pause', 'screen-complete', 'stop person']);
  });
  it('who goes back from a changed answer without a word is taken at it all the same', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    await press(element, 'change');
    const screen = await screenOf(element);
    [...screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(-1)!.click();
    await screen.updateComplete;
    await tick(screen, 'knee');
    await press(screen, 'back');
    await press(screen, 'back');
    await element.updateComplete;
    expect(readable(element)).to.contain('Left out: half-kneeling stretch.');
  });
  it('is not offered where the page has screened', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only" screen="host"></psoas-routine>`);
    element.start();
    await element.updateComplete;
    expect(has(element, 'change')).to.equal(false);
  });
});

describe('where it is done', () => {
  const choose = async (element: PsoasRoutine, word: string) => {
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choice button')].find((key) => key.textContent === word)!.click();
    await element.updateComplete;
  };
  it('on a bed or a chair: the plan follows, before any question', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await choose(element, 'On a bed');
    await screened(element);
    expect(readable(element)).to.contain('Left out: half-kneeling stretch. It does not go where you are.');
    await press(element, 'start');
    expect(titles(element)).to.deep.equal(['Standing stretch', 'Knee to chest']);
  });
  it('counts where the page has screened too', async () => {
    const element = await routine(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    await choose(element, 'On a chair');
    element.start();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Seated rest']);
  });
  it('is not asked where nothing goes to the floor', async () => {
    expect(readable(await routine(html`<psoas-routine routine="desk-break"></psoas-routine>`))).to.not.contain('On a bed');
  });
});

describe('the next time', () => {
  const day = 86_400_000;
  const firstCue = async (element: PsoasRoutine): Promise<string> => {
    await press(element, has(element, 'start') ? 'start' : 'again');
    return cue(await screenOf(element));
  };
  const through = async (element: PsoasRoutine, ...ids: string[]): Promise<void> => {
    await screened(element, ...ids);
    await press(element, 'start');
    for (let i = 0; i < 100 && element.status !== 'finished'; i++) element.next();
    await element.updateComplete;
  };
  const tell = async (element: PsoasRoutine, word: string) => {
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choice button')].find((key) => key.textContent === word)!.click();
    await element.updateComplete;
  };
  it('one short card and the list, as it was', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await through(element, 'knee');
    expect(await firstCue(element)).to.equal('Is any of this true today?');
    const screen = await screenOf(element);
    await press(screen, 'answer');
    expect(screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.checked).to.equal(true);
  });
  it('on a tablet for many, everything is gone with the end', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only" kiosk></psoas-routine>`);
    await through(element, 'knee');
    expect(await firstCue(element)).to.equal('Is any of this new, or getting worse?');
    expect((await screenOf(element)).state.answers).to.deep.equal({});
  });
  it('after four weeks, all of it', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await through(element);
    await pass((28 * day) / 1000, element);
    expect(await firstCue(element)).to.equal('Is any of this new, or getting worse?');
  });
  it('clearly worse: what to do, and all of it the next time', async () => {
    const element = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
    await through(element);
    await tell(element, 'A little worse');
    expect(readable(element)).to.contain('It should settle within a day. Do less next time.');
    await tell(element, 'Clearly worse');
    expect(readable(element)).to.contain('If it has not settled by tomorrow, ask a health professional.');
    expect(await firstCue(element)).to.equal('Is any of this new, or getting worse?');
  });
  it('two steps less of ease than before count as clearly worse, without a word', async () => {
    const element = await routine(html`<psoas-routine routine="bolster-release" short></psoas-routine>`);
    await screened(element);
    await press(element, 'start');
    let given = 7;
    for (let i = 0; i < 100 && element.status !== 'finished'; i++) {
      const moment = sessionOf(element).moment as PlayingMoment;
      if (moment.step.dose?.type === 'check' && moment.step.dose.id === 'ease') {
        sessionOf(element).dispatch({type: 'answer', value: given});
        given -= 2;
      } else element.next();
    }
    await element.updateComplete;
    expect(readable(element)).to.contain('Next time we ask all questions anew.');
    expect(await firstCue(element)).to.equal('Is any of this new, or getting worse?');
  });

  describe('on a device that may remember', () => {
    const key = 'psoas-elements';
    afterEach(() => localStorage.removeItem(key));
    const remembering = () => routine(html`<psoas-routine routine="stretch-only" remember="device"></psoas-routine>`);
    it('keeps the day and the version of the rules, and nothing else, whatever came out', async () => {
      const kept: (string | null)[] = [];
      for (const stops of [false, true]) {
        const element = await remembering();
        if (stops) {
          await press(element, 'start');
          const screen = await screenOf(element);
          screen.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[1]!.click();
          await element.updateComplete;
        } else await screened(element, 'knee');
        kept.push(localStorage.getItem(key));
        localStorage.removeItem(key);
      }
      expect(kept).to.deep.equal(Array(2).fill(JSON.stringify({screened: {day: Math.floor(clock.wall() / day), rules: builtInRules.version}})));
    });
    it('keeps whether there is sound, and which side comes first', async () => {
      const element = await remembering();
      part(element, 'sound').click();
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.choice .key')].find(({textContent}) => textContent!.includes('Right'))!.click();
      await element.updateComplete;
      const again = await remembering();
      expect([part(again, 'sound').ariaChecked, again.choices.first]).to.deep.equal(['false', 'right']);
      part(again, 'forget').click();
      expect(localStorage.getItem(key)).to.equal(null);
      const other = await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`);
      part(other, 'sound').click();
      expect(localStorage.getItem(key)).to.equal(null);
    });
    it('another page then asks the short card, and an empty list', async () => {
      await screened(await remembering(), 'knee');
      const element = await remembering();
      expect(readable(element)).to.contain('2 short questions about today');
      expect(await firstCue(element)).to.equal('Is any of this true today?');
      const screen = await screenOf(element);
      await press(screen, 'answer');
      expect(screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.checked).to.equal(false);
    });
    it('not after other rules, not after four weeks, not where the page does not let it', async () => {
      await screened(await remembering());
      try {
        configure({rules: {version: 'ours'}});
        expect(await firstCue(await remembering())).to.equal('Is any of this new, or getting worse?');
      } finally {
        configure({});
      }
      expect(await firstCue(await routine(html`<psoas-routine routine="stretch-only"></psoas-routine>`))).to.equal('Is any of this new, or getting worse?');
      await pass((28 * day) / 1000);
      expect(await firstCue(await remembering())).to.equal('Is any of this new, or getting worse?');
    });
    it('forgets when told to', async () => {
      await screened(await remembering());
      const element = await remembering();
      part(element, 'forget').click();
      await element.updateComplete;
      expect([localStorage.getItem(key), has(element, 'forget')]).to.deep.equal([null, false]);
      expect(await firstCue(element)).to.equal('Is any of this new, or getting worse?');
    });
    it('a tablet for many keeps nothing', async () => {
      await screened(await routine(html`<psoas-routine routine="stretch-only" remember="device" kiosk></psoas-routine>`));
      expect(localStorage.getItem(key)).to.equal(null);
    });
    it('what somebody else wrote there is passed over', async () => {
      for (const junk of ['{', '[]', '"a"', '{"screened":{"day":"x"}}']) {
        localStorage.setItem(key, junk);
        expect(await firstCue(await remembering())).to.equal('Is any of this new, or getting worse?');
      }
    });
    it('storage that throws is tolerated in silence, with memory instead', async () => {
      const {setItem} = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('full');
      };
      try {
        await screened(await remembering());
      } finally {
        Storage.prototype.setItem = setItem;
      }
      expect(await firstCue(await remembering())).to.equal('Is any of this true today?');
    });
  });
});
