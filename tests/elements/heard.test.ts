/** What whoever does not see the screen hears, and where the focus is: nothing lost, nothing told as what it is not. */
import {aTimeout, expect} from '@open-wc/testing';
import '../../src/define/hold-timer.js';
import '../../src/define/psoas-routine.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {clock, html, part, pass, press, readable, said, shown, textOf} from './support.js';

const one = (...steps: object[]) => ({id: 'one', title: 'One', loads: [], steps});
const sitting = async (...steps: object[]): Promise<PsoasRoutine> => {
  const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${one(...steps)}></psoas-routine>`);
  await press(element, 'start');
  return element;
};
/** What is read after the words that have the focus. */
const described = (element: Element): string =>
  (element.shadowRoot!.activeElement?.getAttribute('aria-describedby') ?? '').split(' ').flatMap((id) => element.shadowRoot!.getElementById(id)?.innerText ?? []).join(' / ');
const focused = (element: Element): string | null | undefined => element.shadowRoot!.activeElement?.getAttribute('part');
const painted = (): Promise<void> => aTimeout(80);

beforeEach(async () => {
  // What was there before has left.
  await aTimeout(0);
  said.length = 0;
});

describe('a screen reader is told', () => {
  it('how hard to push, that an open hold is open, and when it may end', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer hold="30s" most="90s" contract="5s" prepare="0"></hold-timer>`);
    await press(timer, 'start');
    await pass(5, timer);
    await pass(30, timer);
    expect(said).to.deep.equal(['Push, 20 %, 5 seconds', 'Let go, at most 1 minute 30 seconds', 'End it whenever you feel the release']);
    said.length = 0;
    const routine = await sitting({say: 'Lean in.', prepare: 0, dose: {type: 'release', least: 30, most: 90, contract: {seconds: 5}}});
    expect(textOf(routine, 'cue')).to.equal('Gently, with about 20 % of your strength. Keep breathing.');
    await pass(5, routine);
    await pass(30, routine);
    // How hard is read where the focus went.
    expect(said).to.deep.equal(['5 seconds', 'Lean in. at most 1 minute 30 seconds', 'End it whenever you feel the release']);
  });
  it('what is asked half-way, and what to do about it', async () => {
    const element = await sitting({say: 'Rest here.', prepare: 0, dose: {type: 'hold', seconds: 120, halfway: true}});
    await pass(60, element);
    expect(said.at(-1)).to.equal('Half-way. Still comfortable?');
    expect(part(element, 'answer').closest('[role=group]')!.ariaLabel).to.equal('Still comfortable?');
    await pass(1, element);
    said.length = 0;
    const [, ease] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=answer]');
    ease!.focus();
    ease!.click();
    await element.updateComplete;
    await painted();
    expect([said, described(element)]).to.deep.equal([[], 'Change what presses, or add support. Press Stop whenever you like.']);
  });
  it('how much time there is after more was added, why it waits after sleep, and how to get up', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${{...one({say: 'Rest here.', prepare: 0, dose: {type: 'hold', seconds: 60}}), finish: {say: 'Roll to your side.'}}}></psoas-routine>`);
    await press(element, 'start');
    await pass(5, element);
    await press(element, 'more-time');
    expect(said.at(-1)).to.equal('1 minute 10 seconds');
    await pass(10, element);
    clock.sleep(900_000);
    await pass(1, element);
    expect(said.at(-1)).to.equal('Welcome back. Your device slept, so the clock waited. Go on when you like.');
    element.resume();
    element.next();
    expect(said.at(-1)).to.equal('Done. Roll to your side.');
  });
  it('what to do after a sign, where the focus goes, and not only that it has stopped', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`);
    await press(element, 'start');
    said.length = 0;
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=sign]')].find((sign) => sign.textContent!.includes('dizzy'))!.click();
    await element.updateComplete;
    await painted();
    expect([said, described(element)]).to.deep.equal([[], textOf(element, 'help')]);
  });
  it('all of a card of questions, and which it is, before the keys', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await press(element, 'start');
    await painted();
    const screen = element.shadowRoot!.querySelector('safety-screen')!;
    expect(described(screen)).to.match(/^1 of 8 \/ Numb or tingling/).and.contain('a tight band around your trunk');
  });
  it('how a step is done, after what is to be done', async () => {
    const element = await sitting({say: 'Lie down.', more: 'Knees bent, feet flat.', dose: {type: 'ready'}});
    await painted();
    expect([textOf(element, 'cue'), described(element)]).to.deep.equal(['Lie down.', 'Knees bent, feet flat.']);
    expect(part(element, 'cue').matches('h2')).to.equal(true);
  });
  it('each step once: where the focus goes to its words, only what these do not say', async () => {
    const steps = [{say: 'Lie down.', dose: {type: 'ready'}}, {say: 'Turn your knee out.', dose: {type: 'ready'}}, {say: 'Stay.', prepare: 0, sides: 'left', dose: {type: 'hold', seconds: 30}}, {say: 'Get up.', dose: {type: 'ready'}}];
    const element = await sitting(...steps);
    expect(said).to.deep.equal([]);
    part(element, 'next').focus();
    await press(element, 'next');
    await painted();
    expect([said, focused(element), textOf(element, 'cue')]).to.deep.equal([[], 'cue', 'Turn your knee out.']);
    part(element, 'next').focus();
    await press(element, 'next');
    expect(said).to.deep.equal(['Left side, 30 seconds']);
    await painted();
    // The focus stays on the words: these are new, and nothing but an announcement tells.
    part(element, 'cue').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
    expect(said.at(-1)).to.equal('Get up.');
    said.length = 0;
    element.back();
    element.back();
    expect(said).to.deep.equal(['Stay. Left side, 30 seconds', 'Turn your knee out.']);
    // Where the step stays the focus stays as well.
    part(element, 'repeat').focus();
    await press(element, 'repeat');
    expect(said.at(-1)).to.contain('Turn your knee out.');
  });
  it('how hard to push, also by a timer inside a routine', async () => {
    const definition = one({say: 'Lie down.', dose: {type: 'ready'}}, {say: 'Lean in.', prepare: 0, dose: {type: 'hold', seconds: 30, contract: {seconds: 5, effort: 30}}});
    const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" .definition=${definition}><hold-timer></hold-timer></psoas-routine>`);
    await press(element, 'start');
    await press(element, 'next');
    const timer = element.querySelector('hold-timer')!;
    await timer.updateComplete;
    expect(textOf(timer, 'cue')).to.equal('Push, 30 %');
  });
  it('keys in their own language among words of the page’s', async () => {
    const timer = await shown<HoldTimer>(html`<hold-timer lang="de" label="Wadendehnung" prepare="0"></hold-timer>`);
    await press(timer, 'start');
    const lang = (name: string): string | undefined => part(timer, name).closest<HTMLElement>('[lang]')?.lang;
    expect(['title', 'stop', 'more-time', 'clock'].map(lang)).to.deep.equal(['de', 'en', 'en', 'de']);
    timer.lang = 'en-GB';
    await aTimeout(0);
    await timer.updateComplete;
    expect(['title', 'stop', 'more-time'].map((name) => lang(name)?.toLowerCase())).to.deep.equal(['en-gb', 'en-gb', 'en-gb']);
  });
});

describe('the focus', () => {
  it('stays on a switch that is drawn elsewhere in the next step', async () => {
    const element = await sitting({say: 'Rest here.', prepare: 0, dose: {type: 'hold', seconds: 90}}, {say: 'Kneel.', figure: 'kneel-lean', prepare: 0, dose: {type: 'hold', seconds: 30}});
    part(element, 'sound').focus();
    await pass(90, element);
    await painted();
    expect([textOf(element, 'cue'), focused(element)]).to.deep.equal(['Kneel.', 'switch sound']);
  });
  it('is not lost with the fold that the far view hides', async () => {
    const element = await sitting({say: 'Rest here.', prepare: 0, dose: {type: 'hold', seconds: 90}});
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    part(element, 'far').focus();
    await press(element, 'far');
    await painted();
    expect(focused(element)).to.equal('cue');
  });
  it('is seen on the words where it came by keyboard', async () => {
    const element = await sitting({say: 'Lie down.', dose: {type: 'ready'}});
    await painted();
    const words = part(element, 'cue');
    expect(getComputedStyle(words).outlineStyle === 'none').to.equal(!words.matches(':focus-visible'));
  });
  it('Escape in a dialog closes the dialog, and ends nothing', async () => {
    const element = await sitting({say: 'Lie down.', dose: {type: 'ready'}});
    const dialog = document.createElement('dialog');
    element.parentElement!.append(dialog);
    dialog.append(element);
    dialog.showModal();
    const press = (): boolean => part(element, 'cue').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true}));
    expect([press(), element.status]).to.deep.equal([true, 'waiting']);
    dialog.close();
    expect([press(), element.status]).to.deep.equal([false, 'stopped']);
    dialog.remove();
  });
  it('a fold that was opened does not open another step’s', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    await press(element, 'start');
    const tips = (): HTMLDetailsElement[] => [...element.shadowRoot!.querySelectorAll('details')];
    for (let i = 0; i < 12 && !readable(element).includes('Which bolster?'); i++) await press(element, 'next');
    tips().find((tip) => tip.textContent!.includes('Which bolster?'))!.open = true;
    await press(element, 'next');
    expect(tips().filter(({open}) => open).map((tip) => tip.innerText)).to.deep.equal([]);
  });
});
