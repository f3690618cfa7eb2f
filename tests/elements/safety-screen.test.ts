import {expect} from '@open-wc/testing';
import '../../src/define/safety-screen.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import {configure} from '../../src/elements/page-defaults.js';
import {consoleOf, has, html, listen, part, readable, settled, shown, textOf} from './support.js';

const screen = (template: unknown = html`<safety-screen loads="kneeling loaded-hip-extension floor-transfer"></safety-screen>`) => shown<SafetyScreen>(template);
const answers = (element: SafetyScreen) => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')];
const none = async (element: SafetyScreen, times = 1) => {
  for (let i = 0; i < times; i++) {
    answers(element)[0]!.click();
    await element.updateComplete;
  }
};
const yes = async (element: SafetyScreen) => {
  answers(element)[1]!.click();
  await element.updateComplete;
};
const tick = (element: SafetyScreen, ...ids: string[]) => ids.forEach((id) => element.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click());
const press = async (element: SafetyScreen, name: string) => {
  part(element, name).click();
  await element.updateComplete;
};
const place = (element: SafetyScreen) => element.shadowRoot!.querySelector('.where')!.textContent;

describe('<safety-screen>', () => {
  it('asks seven cards of signs and then the conditions', async () => {
    const element = await screen();
    const seen: (string | null)[] = [];
    for (let i = 0; i < 7; i++) {
      seen.push(place(element));
      await none(element);
    }
    expect(seen).to.deep.equal(['1 of 8', '2 of 8', '3 of 8', '4 of 8', '5 of 8', '6 of 8', '7 of 8']);
    expect(textOf(element, 'cue')).to.equal('Does any of this apply to you today?');
    await press(element, 'next');
    expect(textOf(element, 'cue')).to.equal('Thank you.');
  });
  it('asks of the conditions only whether somebody is an adult where none would change anything', async () => {
    const element = await screen(html`<safety-screen loads=""></safety-screen>`);
    expect(place(element)).to.equal('1 of 8');
    await none(element, 7);
    expect([...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.tick input')].map(({value}) => value)).to.deep.equal(['under-18']);
    await press(element, 'next');
    expect(textOf(element, 'cue')).to.equal('Thank you.');
  });
  it('asks only conditions that matter for the loads, those that block first', async () => {
    const element = await screen(html`<safety-screen loads="kneeling"></safety-screen>`);
    await none(element, 7);
    const ids = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.tick input')].map(({value}) => value);
    expect(ids).to.include('knee').and.include('pregnancy').and.not.include('kidney');
    expect(ids.indexOf('knee')).to.be.lessThan(ids.indexOf('osteoporosis'));
  });
  it('takes the loads of a built-in routine by its name', async () => {
    const element = await screen(html`<safety-screen routine="bolster-release"></safety-screen>`);
    await none(element, 7);
    expect(readable(element)).to.contain('Pregnant').and.not.contain('Kidney stones');
  });

  describe('the list of conditions', () => {
    const seen = (element: SafetyScreen) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.tick')].filter((row) => row.checkVisibility()).map((row) => row.innerText.trim());
    const find = async (element: SafetyScreen, words: string): Promise<void> => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('.find')!;
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await element.updateComplete;
    };
    it('is searched, and what was ticked stays ticked', async () => {
      const element = await screen();
      await none(element, 7);
      tick(element, 'knee');
      await find(element, 'OSTEO');
      expect(seen(element)).to.deep.equal(['Thin bones (osteoporosis) or long-term steroids']);
      await find(element, 'nothing of the kind');
      expect(seen(element)).to.deep.equal([]);
      expect(readable(element)).to.contain('Nothing in the list is called that.');
      await find(element, '');
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.checked).to.equal(true);
      await press(element, 'next');
      expect(readable(element)).to.contain('Some movements do not fit you today.');
    });
    it('asks for a clinician’s word only where it could open something', async () => {
      const element = await screen();
      await none(element, 7);
      tick(element, 'knee', 'vert-fracture');
      await press(element, 'next');
      expect(textOf(element, 'cue')).to.equal('Has a clinician agreed to this kind of movement?');
      expect(seen(element)).to.deep.equal(['Broken bone in the spine in the last 3 months']);
      await press(element, 'back');
      expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[value=vert-fracture]')!.checked).to.equal(true);
      await press(element, 'next');
      await press(element, 'next');
      expect(readable(element)).to.contain('Some movements do not fit you today.');
    });
  });

  describe('what it leads to', () => {
    it('a card that is all emergencies: one tap, and nothing more is asked', async () => {
      const element = await screen(html`<safety-screen loads="prone" emergency-number="112"></safety-screen>`);
      await yes(element);
      expect(readable(element)).to.contain('Get help now').and.contain('Call your local emergency number');
      const call = part(element, 'call') as HTMLAnchorElement;
      expect(call.href).to.equal('tel:112');
      expect(textOf(element, 'call')).to.equal('Call 112');
    });
    it('without a number of the page it names none', async () => {
      const element = await screen();
      await yes(element);
      expect(has(element, 'call')).to.equal(false);
    });
    it('a mixed card asks which; an emergency among them stops', async () => {
      const element = await screen();
      await none(element, 3);
      await yes(element);
      expect(textOf(element, 'cue')).to.equal('Which of these?');
      tick(element, 'rf-appendix');
      await press(element, 'next');
      expect(readable(element)).to.contain('Get help now');
    });
    it('a sign that needs a look first: all other signs are still asked, then care is named', async () => {
      const element = await screen();
      await none(element, 1);
      await yes(element);
      tick(element, 'rf-stress-fracture');
      await press(element, 'next');
      expect(place(element)).to.equal('3 of 8');
      await none(element, 5);
      expect(readable(element)).to.contain('Speak to a health professional before you do this.');
      expect(has(element, 'call')).to.equal(false);
    });
    it('a minor sign stops nothing', async () => {
      const element = await screen();
      await none(element, 2);
      await yes(element);
      tick(element, 'rf-morning-stiff');
      await press(element, 'next');
      await none(element, 4);
      await press(element, 'next');
      expect(textOf(element, 'cue')).to.equal('Thank you.');
    });
    it('not sure which counts as all of them', async () => {
      const element = await screen();
      await none(element, 1);
      await yes(element);
      await press(element, 'next');
      expect(readable(element)).to.contain('Get help now');
    });
    it('under 18 is told that this is for adults', async () => {
      const element = await screen();
      await none(element, 7);
      tick(element, 'under-18');
      await press(element, 'next');
      expect(textOf(element, 'cue')).to.equal('This is made for adults.');
    });
    it('a condition that changes something says so, kindly', async () => {
      const element = await screen();
      await none(element, 7);
      tick(element, 'knee');
      await press(element, 'next');
      expect(readable(element)).to.contain('Some movements do not fit you today.');
    });
  });

  it('goes back, keeps what was ticked, and lets every answer be changed', async () => {
    const element = await screen();
    await none(element, 1);
    await yes(element);
    tick(element, 'rf-trauma');
    await press(element, 'next');
    expect(readable(element)).to.contain('Get help now');
    await press(element, 'back');
    expect(place(element)).to.equal('2 of 8');
    await yes(element);
    await press(element, 'back');
    expect(textOf(element, 'cue')).to.equal('Does any of this fit you?');
    await none(element, 6);
    await press(element, 'next');
    expect(textOf(element, 'cue')).to.equal('Thank you.');
  });
  it('shows all answers on one page, each a way to change it', async () => {
    const element = await screen();
    await none(element, 7);
    tick(element, 'knee', 'pregnancy');
    await element.updateComplete;
    await press(element, 'next');
    tick(element, 'preg-28w');
    await press(element, 'next');
    await press(element, 'back');
    expect(textOf(element, 'cue')).to.equal('Your answers');
    const rows = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.entry')];
    expect(rows().map((row) => row.innerText.replace(/\s+/g, ' ').trim())).to.include('Conditions and today Pregnant, 28 weeks or more; Knee replacement, or pain when you kneel').and.include('Nerves None of these');
    rows().at(-1)!.click();
    await element.updateComplete;
    tick(element, 'knee', 'pregnancy');
    await press(element, 'next');
    expect(rows().at(-1)!.innerText).to.contain('None of these');
    await press(element, 'next');
    expect(textOf(element, 'cue')).to.equal('Thank you.');
    expect(readable(element)).to.contain('Nothing you answered stops you here.');
  });
  it('back from the review leads to what came out', async () => {
    const element = await screen();
    await none(element, 7);
    await press(element, 'next');
    await press(element, 'back');
    await press(element, 'back');
    expect(textOf(element, 'cue')).to.equal('Thank you.');
  });
  it('takes not sure beside what is ticked', async () => {
    const element = await screen();
    await none(element, 7);
    const pill = () => element.shadowRoot!.querySelector<HTMLInputElement>('.pill input');
    expect(pill()).to.equal(null);
    tick(element, 'osteoporosis');
    await element.updateComplete;
    expect(pill()!.getAttribute('aria-label')).to.equal('Not sure: Thin bones (osteoporosis) or long-term steroids');
    pill()!.click();
    await element.updateComplete;
    expect(element.state.answers.osteoporosis).to.equal('unsure');
    pill()!.click();
    expect(element.state.answers.osteoporosis).to.equal('yes');
  });
  it('asks how long ago, and whoever is not sure has all of it', async () => {
    const element = await screen();
    await none(element, 7);
    tick(element, 'spine-surgery');
    await element.updateComplete;
    await press(element, 'next');
    expect(readable(element)).to.contain('How long ago was the spine surgery?');
    tick(element, 'unsure');
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('input[value=unsure]')!.checked).to.equal(true);
    await press(element, 'next');
    expect(element.state.answers).to.include({'fusion-new': 'yes', 'fusion-old': 'yes'});
  });

  it('tells the page that it is done, and the same for every outcome', async () => {
    const lead = async (emergency: boolean) => {
      const element = await screen();
      const {events, stop} = listen();
      const fields: string[] = [];
      element.addEventListener('screen-complete', (event) => fields.push(JSON.stringify({...event}), Object.keys(event).join()));
      if (emergency) await yes(element);
      else {
        await none(element, 7);
        await press(element, 'next');
      }
      stop();
      return [...events, ...fields, element.outerHTML];
    };
    expect(await lead(true)).to.deep.equal(await lead(false));
  });

  it('says how soon: a sign that cannot wait is seen today', async () => {
    const told = async (card: number, id: string) => {
      const element = await screen();
      await none(element, card);
      await yes(element);
      element.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
      await press(element, 'next');
      for (let i = 0; i < 7 && has(element, 'answer'); i++) await press(element, 'answer');
      return readable(element);
    };
    expect(await told(2, 'rf-fever')).to.contain('Ask to be seen today.');
    expect(await told(2, 'rf-cancer')).to.contain('Ask for a visit in the next days');
  });
  it('asks everything where it does not know what is meant, and says so once', async () => {
    for (const [attribute, value] of [['loads', 'kneelin'], ['routine', 'half-kneeling']] as const) {
      const element = document.createElement('safety-screen') as SafetyScreen;
      element.setAttribute(attribute, value);
      const lines = await consoleOf(async () => {
        document.body.append(element);
        await settled(element);
        await none(element, 7);
      });
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`${value}`).and.contain('is not known').and.contain('everything is asked');
      expect(element.shadowRoot!.querySelectorAll('.tick input').length).to.be.greaterThan(30);
      element.remove();
    }
  });
  it('never allows what it did not ask about', async () => {
    const element = document.createElement('safety-screen') as SafetyScreen;
    Object.assign(element, {loads: 'kneeling', share: true});
    document.body.append(element);
    await settled(element);
    await none(element, 7);
    await press(element, 'next');
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=share]')!.click();
    expect([element.allows('kneeling'), element.allows('prone'), element.allows('kneelin')]).to.deep.equal([true, false, false]);
    element.remove();
  });

  describe('in a form', () => {
    it('submits the result only with share, and only once the person has ticked it', async () => {
      const container = document.createElement('form');
      document.body.append(container);
      for (const share of [false, true]) {
        container.replaceChildren();
        const element = document.createElement('safety-screen') as SafetyScreen;
        Object.assign(element, {loads: 'prone', share});
        element.name = 'screen';
        container.append(element);
        await element.updateComplete;
        await none(element, 7);
        await press(element, 'next');
        expect([...new FormData(container)]).to.deep.equal([]);
        expect(element.result).to.equal(null);
        const box = element.shadowRoot!.querySelector<HTMLInputElement>('input[value=share]');
        expect(!!box).to.equal(share);
        if (!box) continue;
        expect(box.checked).to.equal(false);
        box.click();
        expect([...new FormData(container)]).to.deep.equal([['screen', 'go']]);
        expect(element.result).to.deep.equal({outcome: 'go'});
        await element.updateComplete;
        container.reset();
        await element.updateComplete;
        expect([[...new FormData(container)], element.result, box.checked]).to.deep.equal([[], null, false]);
        box.click();
        box.click();
        expect([...new FormData(container)]).to.deep.equal([]);
      }
      container.remove();
    });
  });

  describe('what a page may know', () => {
    const ended = async (share: unknown) => {
      const element = await screen(html`<safety-screen loads="kneeling side-lying" .share=${share}></safety-screen>`);
      await none(element, 7);
      tick(element, 'knee');
      await press(element, 'next');
      return element;
    };
    const agree = (element: SafetyScreen) => element.shadowRoot!.querySelector<HTMLInputElement>('input[value=share]')!.click();
    it('whether a load may be offered, only once the person has agreed', async () => {
      const element = await ended(true);
      expect([element.allows('kneeling'), element.allows('side-lying')]).to.deep.equal([null, null]);
      agree(element);
      expect([element.allows('kneeling'), element.allows('side-lying'), element.allows('abdominal-pressure')]).to.deep.equal([false, true, false]);
      expect(element.result).to.deep.equal({outcome: 'go-with-changes'});
      agree(element);
      expect([element.allows('side-lying'), element.result]).to.deep.equal([null, null]);
    });
    it('the answers, only where the page asks for them and the person agrees to just that', async () => {
      const element = await ended('answers');
      expect(readable(element)).to.contain('Share my answers and the result with this page');
      expect(element.result).to.equal(null);
      agree(element);
      expect(element.result!.answers).to.include({knee: 'yes', 'rf-saddle': 'no'});
    });
    it('nothing more than what was agreed to, however the page changes what it asks', async () => {
      for (const [before, after] of [[true, 'answers'], ['answers', true], [true, false]] as const) {
        const element = await ended(before);
        agree(element);
        element.share = after;
        expect(element.result, `${after} at once`).to.equal(null);
        await element.updateComplete;
        element.share = before;
        await element.updateComplete;
        expect(element.result, `${before} again`).to.equal(null);
      }
    });
    it('nothing of loads that were not asked about; what is new is asked', async () => {
      const element = await ended(true);
      agree(element);
      element.loads = 'kneeling side-lying prone standing-balance';
      expect(element.allows('prone')).to.equal(false);
      await element.updateComplete;
      expect([element.result, textOf(element, 'cue')]).to.deep.equal([null, 'Does any of this apply to you today?']);
      await press(element, 'next');
      agree(element);
      expect([element.allows('prone'), element.allows('kneeling')]).to.deep.equal([true, false]);
    });
    it('nothing any more once an answer is changed', async () => {
      const element = await ended(true);
      agree(element);
      await press(element, 'back');
      expect([element.result, element.allows('side-lying')]).to.deep.equal([null, null]);
    });
    it('the attribute says which', async () => {
      const element = await screen(html`<safety-screen loads="kneeling" share="answers"></safety-screen>`);
      expect(element.share).to.equal('answers');
      element.setAttribute('share', '');
      expect(element.share).to.equal(true);
      element.removeAttribute('share');
      expect(element.share).to.equal(false);
    });
    it('scripts that record the page find it marked as private', async () => {
      const element = await screen();
      expect(element.matches('.rr-block.sentry-block.ph-no-capture[data-private][data-hj-suppress][data-clarity-mask=true][data-dd-privacy=hidden]')).to.equal(true);
    });
  });

  it('asks a clinic’s own questions', async () => {
    try {
      configure({rules: {version: 'a', conditions: [{id: 'brace', area: 'back-hip', label: 'A brace', change: 'Nothing below the brace.', loads: {kneeling: 'avoid'}}], redFlags: [{id: 'cough', group: 'nerves', action: 'emergency-now', ask: 'A cough that shakes you'}]}});
      const element = await screen();
      expect(readable(element)).to.contain('A cough that shakes you');
      await none(element, 7);
      expect(readable(element)).to.contain('A brace');
    } finally {
      configure({});
    }
  });
  it('names a rule of a clinic’s that would loosen one of ours', async () => {
    const lines = await consoleOf(() => configure({rules: {conditions: [{id: 'knee', loads: {kneeling: 'ok'}}]}}));
    configure({});
    expect(lines.join()).to.contain('rules.conditions[0].loads.kneeling would loosen knee, which is avoid');
  });

  it('moves the focus to each new question', async () => {
    const element = await screen();
    await none(element);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Does any of this fit you?');
  });

  it('never says what it must not', async () => {
    const element = await screen();
    const all: string[] = [];
    const read = () => all.push(readable(element));
    for (let i = 0; i < 7; i++) {
      read();
      await none(element);
    }
    read();
    tick(element, 'knee');
    await press(element, 'next');
    read();
    const found = /\b(safe(ly|ty)?|cleared|risks?|cures?|heal(s|ed|ing)?)\b/i.exec(all.join(' '));
    expect(found?.[0]).to.equal(undefined);
  });
});
