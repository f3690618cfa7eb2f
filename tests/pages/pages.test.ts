/** The story pages, played as a visitor plays them. They load what the build makes, under the policies that strict hosts send. */
import {expect} from '@open-wc/testing';
import {close, drawn, one, open, playThrough, press, within, words, type Shown, type StoryPage} from './support.js';

after(close);
const clean = ({violations, errors, lines}: StoryPage): void => void expect({violations, errors, lines}).to.deep.equal({violations: [], errors: [], lines: []});

describe('the clinic’s page, under a policy that allows next to nothing', () => {
  it('is screened, plays the whole rest to its end, and asks the network for nothing', async () => {
    const page = await open('pages/clinic');
    const routine = one(page, 'psoas-routine');
    const before = page.requests();
    const heard = await playThrough(page, routine);
    expect(routine.status).to.equal('finished');
    for (const said of ['How do your lower ribs lie?', 'Lay the bolster along your spine.', 'Breathe as if falling asleep.', 'Still comfortable?', 'How you lie, before and after.', 'Get up slowly.']) expect(heard).to.include(said);
    expect(page.events[0]).to.equal('psoas-routine start');
    expect(page.events.at(-1)).to.equal('psoas-routine finish');
    expect(page.requests()).to.deep.equal(before);
    clean(page);
  }).timeout(30_000);
  it('sends the policy it promises', async () => {
    const policy = (await fetch('/stories/pages/clinic.html')).headers.get('content-security-policy');
    expect(policy).to.equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types psoas-elements");
  });
});

for (const name of ['copies', 'copies-reversed'])
  describe(`three single files on one strict page: ${name}`, () => {
    it('each element plays, and nothing collides', async () => {
      const page = await open(`pages/${name}`);
      const [timer, pacer, routine] = ['hold-timer', 'breath-pacer', 'psoas-routine'].map((tag) => one(page, tag)) as [Shown, Shown, Shown];
      await press(timer, 'start');
      await press(pacer, 'start');
      page.clock.advance(3000 + 30_000 + 57_000);
      await drawn(pacer);
      expect([timer.status, pacer.status]).to.deep.equal(['finished', 'finished']);
      await playThrough(page, routine);
      expect(routine.status).to.equal('finished');
      clean(page);
    }).timeout(30_000);
    it('all of them run on one clock, one waker and one voice', async () => {
      const page = await open(`pages/${name}`);
      const store = (page.window as unknown as Record<symbol, Record<string, unknown>>)[Symbol.for('psoas-elements/1')]!;
      for (const shared of ['clock', 'waker', 'page', 'sight', 'policy', 'root']) expect(store, shared).to.have.property(shared);
    });
  });

describe('where scripts are blocked', () => {
  it('what the page wrote reads well, and nothing empty stands in its place', async () => {
    const page = await open('pages/no-script', 390);
    const routine = one(page, 'psoas-routine');
    expect(page.window.customElements.get('psoas-routine')).to.equal(undefined);
    const {width, height} = routine.querySelector('ol')!.getBoundingClientRect();
    expect(width).to.be.greaterThan(250);
    expect(height).to.be.greaterThan(100);
    // The room that is kept for the running element stays empty below the words.
    expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(390);
  });
});

describe('buttons without a script', () => {
  it('start, pause, move on and stop the timer', async () => {
    const page = await open('pages/invokers');
    const timer = one(page, 'hold-timer');
    const command = async (name: string): Promise<string> => {
      page.document.querySelector<HTMLElement>(`[command="--${name}"]`)!.click();
      await drawn(timer);
      return timer.status;
    };
    expect([await command('start'), await command('toggle'), await command('toggle')]).to.deep.equal(['running', 'paused', 'running']);
    page.clock.advance(3000);
    expect(await command('next')).to.equal('running');
    expect(await command('stop')).to.equal('stopped');
    expect(page.document.querySelectorAll('script:not([src])').length).to.equal(0);
    clean(page);
  });
});

describe('a layout of the page’s own', () => {
  it('shows each part of the session once, where the page wants it', async () => {
    const page = await open('pages/layout');
    const [routine, timer, screen] = ['psoas-routine', 'hold-timer', 'safety-screen'].map((tag) => one(page, tag)) as [Shown, Shown, Shown];
    const seen = (element: Shown): boolean => !!element.shadowRoot.querySelector('.head, .stage');
    expect([seen(routine), seen(timer), seen(screen)]).to.deep.equal([true, false, false]);
    await press(routine, 'start');
    expect([seen(routine), seen(timer), seen(screen)]).to.deep.equal([false, false, true]);
    while (within(routine, '[part~=answer]')) await press(routine, 'answer');
    await press(routine, 'next');
    expect([words(routine), seen(screen)]).to.deep.equal(['Your plan today', false]);
    await press(routine, 'back');
    expect([seen(routine), seen(screen)]).to.deep.equal([false, true]);
    await press(routine, 'next');
    await press(routine, 'start');
    expect(seen(screen)).to.equal(false);
    expect(words(routine)).to.equal('Warm up first.');
    await press(routine, 'next');
    await press(routine, 'next');
    expect([seen(routine), seen(timer)]).to.deep.equal([false, true]);
    expect(timer.status).to.equal('running');
    page.clock.advance(5000 + 7000);
    await drawn(timer);
    expect(timer.shadowRoot.querySelector('[part~=clock]')!.textContent!.trim()).to.equal('0:13');
    await press(timer, 'pause');
    expect(routine.status).to.equal('paused');
    await press(timer, 'stop');
    expect([routine.status, seen(routine), seen(timer)]).to.deep.equal(['stopped', true, false]);
    expect(new Set(page.events.map((event) => event.split(' ')[0]))).to.deep.equal(new Set(['psoas-routine']));
    clean(page);
  });
});

describe('a blog post', () => {
  it('has a timer in its text and one in its sidebar, and they know nothing of each other', async () => {
    const page = await open('pages/blog', 1200);
    const [post, corner] = [one(page, '#post'), one(page, '#corner')];
    await press(post, 'start');
    page.clock.advance(3000 + 7000);
    await drawn(post);
    expect(within(post, '[part~=clock]')!.textContent!.trim()).to.equal('0:23');
    expect(corner.status).to.equal('idle');
    page.clock.advance(6 * 30_000 + 4 * 10_000 + 10_000 - 7000);
    await drawn(post);
    expect(post.status).to.equal('finished');
    clean(page);
  });
});

describe('in Spanish', () => {
  it('speaks the language of the page from a second script tag, and English where the page says so', async () => {
    const page = await open('pages/spanish');
    const [routine, timer, english] = [one(page, 'psoas-routine'), one(page, 'hold-timer'), one(page, 'hold-timer[lang=en]')];
    expect(within(routine, '[part~=start]')!.textContent!.trim()).to.equal('Empezar');
    expect(within(timer, '[part~=start]')!.textContent!.trim()).to.equal('Empezar');
    expect(within(english, '[part~=start]')!.textContent!.trim()).to.equal('Start');
    const heard = await playThrough(page, routine);
    const {texts} = (await import('../../src/strings/es/texts.js')) as {texts: Record<string, string>};
    for (const said of ['Lay the bolster along your spine.', 'Breathe as if falling asleep.', 'Get up slowly.']) expect(heard).to.include(texts[said]);
    page.document.documentElement.lang = 'en';
    await drawn(routine);
    expect(words(routine)).to.equal('Get up slowly.');
    clean(page);
  }).timeout(30_000);
});

describe('mistakes', () => {
  it('are named once each with the place and the fix; what the page wrote stays, and the rest does not notice', async () => {
    const page = await open('pages/faults');
    await drawn(one(page, '#unknown'));
    const expected: Record<string, RegExp> = {
      soon: /^<hold-timer> hold="soon" is no time\. Write 30s/,
      negative: /^<hold-timer> reps="-3" is no whole number from 1 to 100/,
      infinite: /^<breath-pacer> breaths="Infinity" is no whole number from 1 to 1000/,
      unknown: /^<psoas-routine> routine="bolster-relase".*bolster-release/,
      broken: /is no JSON/,
      wrong: /^<psoas-routine> The JSON inside[^]*steps\[0\]\.dose\.seconds/,
    };
    expect(page.lines.length, page.lines.join('\n')).to.equal(Object.keys(expected).length);
    for (const [id, line] of Object.entries(expected)) {
      expect(page.lines.filter((said) => line.test(said)).length, `${id}: ${page.lines.join('\n')}`).to.equal(1);
      expect(page.document.querySelector(`#${id} .kept`)!.getBoundingClientRect().height, id).to.be.greaterThan(10);
    }
    expect([page.errors, page.violations]).to.deep.equal([[], []]);
    const right = one(page, '#right');
    await press(right, 'start');
    page.clock.advance(33_000);
    expect(right.status).to.equal('finished');
  });
});

describe('the front page and the page of each element', () => {
  it('show the routine ready to start, and lead to every other page', async () => {
    const page = await open('index', 390);
    expect(within(one(page, 'psoas-routine'), '[part~=start]')).to.not.equal(null);
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href}) => href);
    for (const href of links) expect((await fetch(href)).status, href).to.equal(200);
    for (const name of ['clinic', 'blog', 'each', 'layout', 'invokers', 'spanish', 'copies', 'copies-reversed', 'no-script', 'faults']) expect(links.some((href) => href.endsWith(`/pages/${name}.html`)), name).to.equal(true);
    expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(390);
    clean(page);
  });
  it('every element of the page of all of them starts', async () => {
    const page = await open('pages/each', 390);
    for (const element of page.document.querySelectorAll<Shown>('hold-timer, breath-pacer')) {
      await press(element, 'start');
      expect(element.status, element.id).to.equal('running');
    }
    expect(one(page, '#chooser').shadowRoot.querySelectorAll('[part~=choice]').length).to.equal(6);
    expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(390);
    clean(page);
  });
});

describe('a clinic’s own routines', () => {
  it('load and start; the broken one keeps its words, and its ten faults are named', async () => {
    const page = await open('pages/routines', 390);
    const routines = [...page.document.querySelectorAll<Shown>('psoas-routine')];
    const there = (routine: Shown): boolean => !!routine.shadowRoot.querySelector('[part~=start], [part~=cue]');
    for (let i = 0; i < 100 && !routines.every(there); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    const titles = routines.slice(0, 4).map((routine) => routine.shadowRoot.querySelector('[part~=title]')!.textContent!.trim());
    expect(new Set(titles).size).to.equal(4);
    expect(page.lines.length).to.equal(1);
    expect(page.lines[0]!.split('\n').length).to.equal(11);
    expect(one(page, '#broken p').checkVisibility()).to.equal(true);
    expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(390);
    expect({violations: page.violations, errors: page.errors}).to.deep.equal({violations: [], errors: []});
  });
});

describe('the page at the table', () => {
  for (const width of [320, 1000])
    it(`holds its routines at ${width} px, with the clinic’s defaults`, async () => {
      const page = await open('pages/practice', width);
      expect(one(page, '#chooser').shadowRoot.querySelectorAll('[part~=choice]').length).to.equal(19);
      expect(one(page, '#series').shadowRoot.textContent).to.contain('Pain rises above 3 out of 10');
      expect(page.document.scrollingElement!.scrollWidth).to.be.at.most(width);
      clean(page);
    });
});
