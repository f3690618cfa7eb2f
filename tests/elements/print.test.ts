/** The routine on paper. */
import {expect, waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define/breath-pacer.js';
import '../../src/define/hold-timer.js';
import '../../src/define/psoas-routine.js';
import {configure} from '../../src/elements/page-defaults.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import decode from 'qr/decode.js';
import {has, html, part, press, shown} from './support.js';

const onPaper = async (element: PsoasRoutine): Promise<HTMLElement> => {
  await executeServerCommand('media-features', {media: 'print'});
  window.dispatchEvent(new Event('beforeprint'));
  await element.updateComplete;
  return part(element, 'sheet');
};
const off = async (element: PsoasRoutine): Promise<void> => {
  window.dispatchEvent(new Event('afterprint'));
  await executeServerCommand('media-features', {});
  await element.updateComplete;
};
const says = (sheet: HTMLElement) => [...sheet.querySelectorAll<HTMLElement>('.sheet-say')].map((line) => line.innerText);

describe('the printed sheet', () => {
  it('stands there only while the page is printed, and then nothing else does', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`);
    expect(has(element, 'sheet')).to.equal(false);
    const sheet = await onPaper(element);
    expect([sheet.checkVisibility(), part(element, 'room').checkVisibility()]).to.deep.equal([true, false]);
    await off(element);
    expect([has(element, 'sheet'), part(element, 'room').checkVisibility()]).to.deep.equal([false, true]);
  });
  it('has every step once with its figure, dose and sides; when to stop; two weeks to fill in', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host"><b slot="print">Our clinic</b></psoas-routine>`);
    configure({contact: 'Call us.', painLimit: 4});
    try {
      const sheet = await onPaper(element);
      expect(says(sheet)).to.deep.equal(['Warm up first.', 'Kneel on your left knee.', 'Tuck your tailbone. Stay tall.']);
      expect(sheet.innerText).to.contain('20 s · 3 each side').and.contain('Pain rises above 4 out of 10').and.contain('You feel a pinch deep in the groin').and.contain('Call us.').and.contain(location.pathname);
      expect([sheet.querySelectorAll('.figure').length, sheet.querySelectorAll('.sheet-grid td').length]).to.deep.equal([3, 28]);
      expect(element.querySelector('b')!.checkVisibility()).to.equal(true);
    } finally {
      await off(element);
      configure({});
    }
  });
  it('says about how long where everything goes on when the person says so, and never no time at all', async () => {
    const all = {id: 'all', title: 'All', loads: [], steps: [
      {say: 'Hold.', dose: {type: 'hold', seconds: 20, contract: {seconds: 6, effort: 20}}},
      {say: 'Feel.', dose: {type: 'release', least: 30, most: 90}},
      {say: 'Breathe.', dose: {type: 'breaths', pattern: 'own', seconds: 60}},
      {say: 'Lift once.', dose: {type: 'reps', count: 1, tempo: '2-0-2-0'}},
    ]};
    const doses = async (pace: string) => {
      const element = await shown<PsoasRoutine>(html`<psoas-routine .definition=${all} screen="host" .pace=${pace}></psoas-routine>`);
      const sheet = await onPaper(element);
      const said = [...sheet.querySelectorAll<HTMLElement>('.sheet-dose')].map((dose) => dose.innerText);
      await off(element);
      return said;
    };
    expect(await doses('self')).to.deep.equal(['Push, 20 % 6 s · 20 s', '30 s', '1 min', '1 time']);
    expect(await doses('1')).to.deep.equal(['Push, 20 % 6 s · 20 s', '30 s, at most 1 min 30 s', '1 min', '1 time']);
  });
  it('rounds that are only offered stand there once, with their question', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    const sheet = await onPaper(element);
    expect(says(sheet).filter((line) => line === 'Stack it higher.').length).to.equal(1);
    expect(says(sheet).filter((line) => line === 'How do your lower ribs lie?').length).to.equal(2);
    expect(sheet.innerText).to.contain('Do the backs of your thighs rest, on the floor or on a pillow?').and.contain('5 min').and.contain('rests / light gap / clear gap');
    await off(element);
  });
  it('carries a code that leads back to the page, and nothing that stood behind its path', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    const {print} = window;
    let printed = 0;
    window.print = () => void printed++;
    try {
      await press(element, 'print');
      await waitUntil(() => printed === 1, 'it prints once the code is there');
      const code = (await onPaper(element)).querySelector('.qr')!;
      const [, , wide] = code.getAttribute('viewBox')!.split(' ').map(Number);
      const scale = 4;
      const size = wide! * scale;
      const data = new Uint8ClampedArray(size * size * 4).fill(255);
      for (const [, x, y] of code.querySelector('path')!.getAttribute('d')!.matchAll(/M(\d+) (\d+)/g))
        for (let i = 0; i < scale * scale; i++) data.set([0, 0, 0], (((Number(y) + 4) * scale + Math.floor(i / scale)) * size + (Number(x) + 4) * scale + (i % scale)) * 4);
      expect(decode({width: size, height: size, data})).to.equal(location.origin + location.pathname);
    } finally {
      window.print = print;
      await off(element);
    }
  });
  it('nothing is cut across pages', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="bolster-release" screen="host"></psoas-routine>`);
    const sheet = await onPaper(element);
    for (const kept of sheet.querySelectorAll('.sheet-steps li, section, footer')) expect(getComputedStyle(kept).breakInside).to.equal('avoid');
    expect(getComputedStyle(sheet.querySelector('footer')!).breakBefore, 'never alone').to.equal('avoid');
    await off(element);
  });
  it('is what today’s answers left, where they were given', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch"></psoas-routine>`);
    await press(element, 'start');
    const screen = element.shadowRoot!.querySelector('safety-screen')!;
    await screen.updateComplete;
    while (has(screen, 'answer')) await press(screen, 'answer');
    screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.click();
    await press(screen, 'next');
    await element.updateComplete;
    const sheet = await onPaper(element);
    expect(says(sheet)[0]).to.contain('foot back');
    expect(sheet.innerText).to.not.match(/You ticked|Knee replacement/);
    await off(element);
  });
});

describe('a timer on paper', () => {
  it('is what the page says in words, where it says anything', async () => {
    for (const [template, words] of [[html`<hold-timer hold="30s"><p>Hold for 30 seconds.</p></hold-timer>`, true], [html`<breath-pacer><p>Breathe easily.</p></breath-pacer>`, true], [html`<safety-screen><p>Ask us first.</p></safety-screen>`, true], [html`<hold-timer hold="30s"> </hold-timer>`, false]] as const) {
      const element = await shown(template);
      const [room, text] = [part(element, 'room'), element.querySelector('p')];
      expect([room.checkVisibility(), !!text?.checkVisibility()]).to.deep.equal([true, false]);
      await executeServerCommand('media-features', {media: 'print'});
      expect([room.checkVisibility(), !!text?.checkVisibility()], element.localName).to.deep.equal([!words, words]);
      await executeServerCommand('media-features', {});
    }
  });
});
