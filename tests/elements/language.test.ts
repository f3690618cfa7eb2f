import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import '../../src/define/breath-pacer.js';
import '../../src/define/psoas-figure.js';
import {registerLanguage} from '../../src/devices/page.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {es} from '../../src/strings/es/index.js';
import {consoleOf, html, pass, press, readable, said, settled, shown, textOf} from './support.js';

const drawn = async (element: HoldTimer | PsoasRoutine): Promise<void> => {
  await Promise.resolve();
  await element.updateComplete;
};

describe('languages', () => {
  it('English is built in, also for a language nobody has made known', async () => {
    expect(textOf(await shown<HoldTimer>(html`<hold-timer lang="tlh"></hold-timer>`), 'start')).to.equal('Start');
  });
  it('a language that arrives later reaches what is already drawn', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer lang="es" hold="30s" sides="both"></hold-timer>`);
    expect(textOf(element, 'start')).to.equal('Start');
    registerLanguage(es);
    await drawn(element);
    expect(textOf(element, 'start')).to.equal('Empezar');
    expect(readable(element)).to.contain('Izquierdo');
  });
  it('the nearest lang counts, also through shadow roots and slots', async () => {
    const holder = await shown<HTMLElement & HoldTimer>(html`<div lang="es"></div>`).catch(() => document.querySelector<HTMLElement>('div[lang=es]')!);
    const root = holder.attachShadow({mode: 'open'});
    const inner = document.createElement('hold-timer') as HoldTimer;
    root.append(inner);
    await settled(inner);
    expect(textOf(inner, 'start')).to.equal('Empezar');
  });
  it('a regional tag falls back to its language', async () => {
    expect(textOf(await shown<HoldTimer>(html`<hold-timer lang="es-MX"></hold-timer>`), 'start')).to.equal('Empezar');
  });
  it('is switched live when the page changes its lang, and mid-session too', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`);
    await press(element, 'start');
    expect(textOf(element, 'cue')).to.equal('Warm up first.');
    document.documentElement.lang = 'es';
    await drawn(element);
    expect(textOf(element, 'cue')).to.equal(es.texts!['Warm up first.']!);
    said.length = 0;
    await press(element, 'next');
    expect(said).to.deep.equal([es.texts!['Kneel on your {left|right} knee.']!.replace(/\{([^|]*)\|[^}]*\}/g, '$1')]);
    document.documentElement.lang = 'en';
    await drawn(element);
    expect(textOf(element, 'cue')).to.equal('Kneel on your left knee.');
  });
  it('what is drawn says which language it is in, so that nobody reads English as the page’s own', async () => {
    const lang = async (template: Parameters<typeof shown>[0]): Promise<string | null> => {
      const element = await shown<LitElement>(template);
      await element.updateComplete;
      return element.shadowRoot!.querySelector('.room')!.getAttribute('lang');
    };
    expect(await lang(html`<hold-timer lang="fr"></hold-timer>`)).to.equal('en');
    expect(await lang(html`<hold-timer lang="en-GB"></hold-timer>`)).to.equal('en-GB');
    expect(await lang(html`<hold-timer lang="es-MX"></hold-timer>`)).to.equal('es-MX');
    expect(await lang(html`<safety-screen lang="fr"></safety-screen>`)).to.equal('en');
    expect(await lang(html`<psoas-figure lang="fr" pose="lie"></psoas-figure>`)).to.equal('en');
    expect(await lang(html`<psoas-routine lang="fr" routine="bolster-release"></psoas-routine>`)).to.equal('en');
    // The page's own words stay the page's.
    expect(await lang(html`<hold-timer lang="fr" label="Hanche gauche"></hold-timer>`)).to.equal('fr');
    const definition = {id: 'x', title: 'Hanche gauche', steps: [{say: 'Poussez', dose: {type: 'hold', seconds: 9}}]};
    expect(await lang(html`<psoas-routine lang="fr" .definition=${definition}></psoas-routine>`)).to.equal('fr');
  });
  it('a tag that is none runs all the same', async () => {
    const element = await shown<HoldTimer>(html`<hold-timer lang="es-" hold="30s" prepare="0"></hold-timer>`);
    await press(element, 'start');
    expect([element.status, textOf(element, 'pause'), said.at(-1)]).to.deep.equal(['running', es.timer!.pause, 'Mantén, 30 segundos']);
  });
  it('a text that a language does not have stays as it was written', async () => {
    const definition = {id: 'x', title: 'Only here', steps: [{say: 'Words of a clinic', dose: {type: 'hold', seconds: 9}}]};
    const lines = await consoleOf(async () => {
      for (let i = 0; i < 2; i++) expect(textOf(await shown<PsoasRoutine>(html`<psoas-routine lang="es" screen="host" .definition=${definition}></psoas-routine>`), 'title')).to.equal('Only here');
    });
    // In development it is named, once.
    expect(lines).to.deep.equal(['No text in es for: Only here']);
  });
  it('a whole sitting in Spanish shows no English', async () => {
    const element = await shown<PsoasRoutine>(html`<psoas-routine lang="es" routine="bolster-release"></psoas-routine>`);
    const pages: string[] = [];
    const read = (): void => {
      pages.push(readable(element), ...[...element.shadowRoot!.querySelectorAll('safety-screen')].map((screen) => readable(screen)));
      for (const labelled of element.shadowRoot!.querySelectorAll('[aria-label]')) pages.push(labelled.getAttribute('aria-label')!);
    };
    read();
    await press(element, 'start');
    const screen = element.shadowRoot!.querySelector('safety-screen')!;
    await screen.updateComplete;
    for (let i = 0; i < 7; i++) {
      read();
      await press(screen, 'answer');
    }
    screen.shadowRoot!.querySelectorAll<HTMLInputElement>('.tick input').forEach((box) => ['spondy', 'disc'].includes(box.value) && box.click());
    await press(screen, 'next');
    await element.updateComplete;
    read();
    await press(element, 'start');
    for (let i = 0; i < 25 && element.status !== 'finished'; i++) {
      read();
      if (element.status === 'running') await pass(160, element);
      else await press(element, 'next');
    }
    read();
    expect(element.status).to.equal('finished');
    const english = /\b(the|your|you|and|with|for|this|that|Stop|Back|Next|Pause|Resume|side|floor|knee)\b/;
    for (const page of pages) expect(english.exec(page)?.[0], page.slice(0, 300)).to.equal(undefined);
  });
});
