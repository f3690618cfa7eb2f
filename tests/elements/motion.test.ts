/** Figures that move in time with the session, only while somebody can see them and wants it. */
import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define/psoas-figure.js';
import '../../src/define/psoas-routine.js';
import type {PsoasFigure} from '../../src/elements/psoas-figure.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {figure} from '../../src/figures/figure.js';
import {clock, html, part, pass, press, settled, shown} from './support.js';

const picture = (element: Element): Element => part(element, 'figure');
const bones = (element: Element): Animation[] => [...picture(element).querySelectorAll('.bone')].flatMap((bone) => bone.getAnimations());
const trunk = (element: Element): string => picture(element).querySelector('.body')!.getAttribute('d')!;
const drawnOf = (id: Parameters<typeof figure>[0]): string => figure(id).shapes.find(({role}) => role === 'body')!.d;
const frames = (count = 3): Promise<void> => new Promise((resolve) => {
  const next = (left: number): void => void (left ? requestAnimationFrame(() => next(left - 1)) : resolve());
  next(count);
});

/** A routine of one step. */
const one = (figure: string, dose: unknown, prepare: number) => ({id: 'one', title: 'One', loads: [], steps: [{say: 'Move.', figure, dose, sides: 'right', prepare}]});
async function sitting(figure: string, dose: unknown, motion = 'full', prepare = 0): Promise<PsoasRoutine> {
  const element = await shown<PsoasRoutine>(html`<psoas-routine screen="host" sound="off" motion=${motion} .definition=${one(figure, dose, prepare)}></psoas-routine>`);
  element.start();
  await settled(element);
  return element;
}

describe('a figure that moves', () => {
  it('turns its limbs in time with the tempo, and stands while the session is paused', async () => {
    const element = await sitting('heel-slide', {type: 'reps', count: 3, tempo: '4-1-4-1'});
    await pass(2, element);
    await waitUntil(() => bones(element).length === 12, 'three bones of a leg and of an arm, twice');
    const [thigh] = bones(element);
    expect((thigh!.effect as KeyframeEffect).getTiming()).to.include({duration: 10_000, iterations: Infinity});
    expect(thigh!.playState).to.equal('running');
    expect(element.shadowRoot!.querySelector('.where')!.textContent).to.equal('Right side, 1 of 3');
    expect(element.shadowRoot!.querySelectorAll('.where .icon').length, 'the sign for repeats').to.equal(1);
    await press(element, 'pause');
    await waitUntil(() => bones(element)[0]!.playState === 'paused');
    expect(Number(bones(element)[0]!.currentTime)).to.be.closeTo(2000, 20);
    await press(element, 'pause');
    await waitUntil(() => bones(element)[0]!.playState === 'running');
    expect(bones(element)[0], 'the same movement goes on').to.equal(thigh);
    await pass(9, element);
    expect(element.shadowRoot!.querySelector('.where')!.textContent).to.equal('Right side, 2 of 3');
  });
  it('draws a whole body anew while it moves, holds it still while it is held, and ends where it began', async () => {
    const element = await sitting('kneel-lean', {type: 'hold', seconds: 20});
    const upright = trunk(element);
    await pass(1, element);
    await waitUntil(() => trunk(element) !== upright, 'it moves');
    await pass(4, element);
    await waitUntil(() => trunk(element) === drawnOf('kneel-lean'), 'it has arrived');
    const changes = new MutationObserver(() => {});
    changes.observe(picture(element), {attributes: true, subtree: true});
    await frames(5);
    expect(changes.takeRecords().length, 'nothing is drawn while nothing moves').to.equal(0);
    changes.disconnect();
  });
  it('is seen to move again and again while somebody gets ready', async () => {
    const ready = await sitting('heel-slide', {type: 'ready'});
    await waitUntil(() => bones(ready)[0]?.playState === 'running');
  });
  it('waits where it begins until a hold begins', async () => {
    const hold = await sitting('heel-slide', {type: 'hold', seconds: 20}, 'full', 5);
    await pass(2, hold);
    expect(bones(hold).map(({playState, currentTime}) => `${playState} ${currentTime}`)).to.deep.equal(Array(12).fill('paused 0'));
    await pass(4, hold);
    await waitUntil(() => bones(hold)[0]?.playState === 'running', 'the hold has begun');
  });
  it('does no work where nobody sees it', async () => {
    const element = await sitting('heel-slide', {type: 'ready'});
    await waitUntil(() => bones(element)[0]?.playState === 'running');
    const below = document.createElement('div');
    Object.assign(below.style, {blockSize: '5000px'});
    element.before(below);
    await waitUntil(() => bones(element)[0]!.playState === 'paused', 'scrolled away');
    below.remove();
    await waitUntil(() => bones(element)[0]!.playState === 'running', 'and back');
  });
  it('lets go of its limbs when the step is over', async () => {
    const element = await sitting('heel-slide', {type: 'ready'});
    await waitUntil(() => bones(element)[0]?.playState === 'running');
    const [thigh] = bones(element);
    element.stop();
    await settled(element);
    await waitUntil(() => thigh!.playState !== 'running');
  });
  it('shows where the movement leads, and nothing that moves, where less motion is wanted', async () => {
    const element = await sitting('kneel-lean', {type: 'hold', seconds: 20}, 'reduced');
    expect(trunk(element)).to.equal(drawnOf('kneel-lean'));
    await pass(2, element);
    expect(trunk(element)).to.equal(drawnOf('kneel-lean'));
    const slide = await sitting('heel-slide', {type: 'ready'}, 'reduced');
    expect(bones(slide)).to.deep.equal([]);
  });
});

describe('<psoas-figure> in motion', () => {
  it('moves until it is paused, and says which it would do', async () => {
    const element = await shown<PsoasFigure>(html`<psoas-figure pose="heel-slide" motion="full"></psoas-figure>`);
    await waitUntil(() => bones(element)[0]?.playState === 'running');
    expect(part(element, 'pause').ariaLabel).to.equal('Pause');
    clock.advance(800);
    await press(element, 'pause');
    await waitUntil(() => bones(element)[0]!.playState === 'paused');
    expect(bones(element)[0]!.currentTime).to.equal(800);
    expect(part(element, 'pause').ariaLabel).to.equal('Resume');
    clock.advance(5000);
    await press(element, 'pause');
    await waitUntil(() => bones(element)[0]!.playState === 'running');
    expect(Number(bones(element)[0]!.currentTime), 'it goes on where it stood').to.be.within(790, 1500);
  });
  it('has no key where nothing moves', async () => {
    for (const [pose, motion] of [['lie', 'full'], ['heel-slide', 'reduced']]) {
      const element = await shown<PsoasFigure>(html`<psoas-figure pose=${pose} motion=${motion}></psoas-figure>`);
      expect(element.shadowRoot!.querySelector('button'), pose).to.equal(null);
    }
  });
  it('moves on the other side as well', async () => {
    const element = await shown<PsoasFigure>(html`<psoas-figure pose="heel-slide" side="left" motion="full"></psoas-figure>`);
    await waitUntil(() => bones(element).length === 12);
    expect(picture(element).querySelector('g')!.getAttribute('transform')).to.contain('scale(-1 1)');
  });
});

describe('the picture fits the words', () => {
  /** Steps on until this is said, and tells which picture stands there. */
  async function shownAt(element: PsoasRoutine, said: string): Promise<string> {
    for (let i = 0; i < 40 && part(element, 'cue').textContent!.trim() !== said; i++) await press(element, 'next');
    return picture(element).getAttribute('aria-label')!;
  }
  it('between holds one is back where one set up: no right and wrong to compare, no stretch', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling" screen="host" sound="off"></psoas-routine>`);
    await press(element, 'start');
    const setUp = await shownAt(element, 'Kneel on your left knee.');
    expect(await shownAt(element, 'Tuck your tailbone. Stay tall.')).to.not.equal(setUp);
    expect(await shownAt(element, 'Let go and rest.')).to.equal(setUp);
    expect(await shownAt(element, 'Change to the right knee.')).to.equal(setUp.replace('left', 'right'));
  });
  it('where nothing may move one rests as one set up, too, and not in the stretch', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="knee-to-chest" screen="host" sound="off" motion="reduced"></psoas-routine>`);
    await press(element, 'start');
    const setUp = await shownAt(element, 'Lie on your back, knees bent.');
    expect(setUp).to.contain('knees bent');
    expect(await shownAt(element, 'Let go and rest.')).to.equal(setUp);
  });
  it('what is asked about is not done already', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-rest" screen="host" sound="off"></psoas-routine>`);
    await press(element, 'start');
    const stacked = /blanket|two layers|higher/i;
    expect(await shownAt(element, 'Do the backs of your thighs rest, on the floor or on a pillow?')).to.not.match(stacked);
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part=answer]')[1]!.click();
    await element.updateComplete;
    expect(await shownAt(element, 'Stack it higher.')).to.match(stacked);
    await press(element, 'next');
    expect(await shownAt(element, 'Do the backs of your thighs rest, on the floor or on a pillow?'), 'what was put there stays').to.match(stacked);
    await press(element, 'next');
    expect(await shownAt(element, 'Breathe as if falling asleep.')).to.match(stacked);
  });
  it('what was not put there does not come', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-rest" screen="host" sound="off"></psoas-routine>`);
    await press(element, 'start');
    await shownAt(element, 'Do the backs of your thighs rest, on the floor or on a pillow?');
    await press(element, 'next');
    expect(await shownAt(element, 'Breathe as if falling asleep.')).to.match(/bolster/).and.not.match(/blanket/);
  });
});
