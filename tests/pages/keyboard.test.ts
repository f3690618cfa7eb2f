/** A whole sitting with nothing but the keyboard. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {close, drawn, one, open, words, type Shown, type StoryPage} from './support.js';

after(close);

/** The element that has the focus, through all shadow roots. */
function focused({document}: StoryPage): HTMLElement {
  let there = document.activeElement as HTMLElement;
  while (there.shadowRoot?.activeElement) there = there.shadowRoot.activeElement as HTMLElement;
  return there;
}
const name = (page: StoryPage): string => (focused(page).getAttribute('part') ?? '').replace('key', '').trim();
async function tabTo(page: StoryPage, part: string): Promise<void> {
  for (let i = 0; i < 90; i++) {
    await sendKeys({press: 'Tab'});
    if (name(page).split(' ').includes(part)) return;
  }
  throw new Error(`the tab key does not lead to ${part}`);
}

describe('with the keyboard alone', () => {
  let page: StoryPage;
  let routine: Shown;
  const press = async (key: string): Promise<void> => {
    await sendKeys({press: key});
    await drawn(routine);
  };

  it('the clinic’s routine is screened, played, paused, moved through, and stopped', async () => {
    page = await open('pages/clinic');
    routine = one(page, 'psoas-routine');
    page.window.focus();
    await tabTo(page, 'start');
    await press('Enter');
    for (let card = 0; card < 7; card++) {
      expect(name(page), `card ${card}`).to.equal('cue');
      await tabTo(page, 'answer');
      await press('Enter');
    }
    await tabTo(page, 'next');
    await press('Enter');
    expect(words(routine)).to.equal('Your plan today');
    await tabTo(page, 'start');
    await press('Enter');
    expect(focused(page).textContent).to.equal('Lie flat on your back.');
    await press('ArrowRight');
    expect(focused(page).textContent).to.equal('How do your lower ribs lie?');
    await tabTo(page, 'answer');
    await press(' ');
    expect(focused(page).textContent).to.equal('How does your low back lie?');
    await press('ArrowLeft');
    expect(focused(page).textContent).to.equal('How do your lower ribs lie?');
    for (let step = 0; step < 7; step++) await press('ArrowRight');
    expect([routine.status, words(routine)]).to.deep.equal(['waiting', 'Do the backs of your thighs rest, on the floor or on a pillow?']);
    await press('ArrowRight');
    expect(routine.status).to.equal('running');
    await press(' ');
    expect(routine.status).to.equal('paused');
    await press(' ');
    expect(routine.status).to.equal('running');
    await press('Escape');
    expect([routine.status, focused(page).textContent]).to.deep.equal(['stopped', 'You stopped. That is fine.']);
  }).timeout(90_000);

  it('a routine is chosen, with what is not at hand unticked, and left again', async () => {
    page = await open('pages/practice');
    routine = one(page, '#chooser');
    page.window.focus();
    routine.focus();
    await drawn(routine);
    const choices = routine.shadowRoot.querySelectorAll<HTMLElement>('[part=choice]');
    for (let i = 0; i <= choices.length; i++) await sendKeys({press: 'Tab'});
    await press('Enter');
    await sendKeys({press: 'Tab'});
    await press(' ');
    expect(choices[0]!.innerText).to.contain('two blankets rolled tight');
    await sendKeys({down: 'Shift'});
    for (let i = 0; i < 2; i++) await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(name(page)).to.equal('choice');
    await press('Enter');
    expect(routine.shadowRoot.querySelector('[part~=title]')!.textContent).to.equal('Am I on it?');
    await tabTo(page, 'back');
    await press('Enter');
    expect(routine.shadowRoot.querySelector('[part~=title]')!.textContent).to.equal('Choose a routine');
  }).timeout(90_000);

  it('a practitioner’s series is screened and played to its end', async () => {
    page = await open('pages/practice');
    routine = one(page, '#series');
    page.window.focus();
    await tabTo(page, 'start');
    await press('Enter');
    for (let card = 0; card < 7; card++) {
      await tabTo(page, 'answer');
      await press('Enter');
    }
    await tabTo(page, 'next');
    await press('Enter');
    await tabTo(page, 'start');
    await press('Enter');
    const heard: string[] = [];
    for (let step = 0; step < 20 && routine.status !== 'finished'; step++) {
      heard.push(focused(page).textContent!.trim());
      await press('ArrowRight');
    }
    expect(routine.status).to.equal('finished');
    expect(heard.slice(0, 2)).to.deep.equal(['Explain what you will do, and why.', 'Ask whether you may work here.']);
    expect(heard.at(-1)).to.equal('Look again at what led you here.');
    expect(heard.length).to.equal(13);
  }).timeout(90_000);

  it('the focus is always to be seen', async () => {
    page = await open('pages/clinic');
    routine = one(page, 'psoas-routine');
    page.window.focus();
    await tabTo(page, 'start');
    const {outlineStyle, outlineWidth} = page.window.getComputedStyle(focused(page));
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});
