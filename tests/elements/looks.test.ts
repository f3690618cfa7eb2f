import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import {consoleOf, fixtureCleanup, html, part, settled, shown} from './support.js';
import {routines} from '../../src/library/routines.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import {openStates, pacerStates, routineStates, timerStates, type State} from './states.js';

type Any = State<LitElement>;
const all = [...routineStates, ...timerStates, ...openStates, ...pacerStates] as unknown as readonly Any[];

/** The element in a state, in a column of a width and a text size. */
async function reach({template, go}: Any, width: number, size = 100): Promise<LitElement> {
  let element!: LitElement;
  await consoleOf(async () => {
    const column = await shown<LitElement>(html`<div>${template}</div>`).catch(() => null);
    const holder = column as unknown as HTMLElement;
    holder.style.setProperty('inline-size', `${width}px`);
    holder.style.setProperty('font-size', `${size}%`);
    element = holder.firstElementChild as LitElement;
    await settled(element);
    await go?.(element);
    await settled(element);
  });
  return element;
}
const roots = (element: Element): ShadowRoot[] => [element.shadowRoot!, ...[...element.shadowRoot!.querySelectorAll('safety-screen')].map((screen) => screen.shadowRoot!)];

describe('every state', () => {
  before(() => setViewport({width: 1000, height: 1400}));

  for (const state of all)
    it(`${state.name}: axe finds nothing`, async () => {
      const element = await reach(state, 390);
      await expect(element).to.be.accessible();
    });

  it('every part that can be styled, and every state, stands in the manifest', async () => {
    const {modules} = (await (await fetch('/custom-elements.json')).json()) as {modules: {declarations: {tagName?: string; cssParts?: {name: string}[]; cssStates?: {name: string}[]}[]}[]};
    const declared = modules.flatMap(({declarations}) => declarations);
    const missing = new Set<string>();
    for (const state of all) {
      const element = await reach(state, 390);
      for (const one of [element, ...element.shadowRoot!.querySelectorAll('safety-screen')]) {
        const {cssParts = [], cssStates = []} = declared.find(({tagName}) => tagName === one.localName)!;
        for (const styled of one.shadowRoot!.querySelectorAll('[part]')) for (const name of styled.part) if (!cssParts.some((part) => part.name === name)) missing.add(`${one.localName}::part(${name})`);
        for (const name of ['idle', 'screening', 'running', 'waiting', 'paused', 'stopped', 'finished', 'far']) if (one.matches(`:state(${name})`) && !cssStates.some((known) => known.name === name)) missing.add(`${one.localName}:state(${name})`);
      }
      fixtureCleanup();
    }
    expect([...missing]).to.deep.equal([]);
  }).timeout(20_000);
  it('no word of a key is broken in two in a narrow column', async () => {
    const broken: string[] = [];
    for (const state of all) {
      const element = await reach(state, 240);
      for (const root of roots(element))
        for (const key of root.querySelectorAll('.key')) {
          const walker = document.createTreeWalker(key, NodeFilter.SHOW_TEXT);
          while (walker.nextNode())
            for (const word of walker.currentNode.textContent!.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(walker.currentNode, word.index);
              range.setEnd(walker.currentNode, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(({top}) => top)).size > 1) broken.push(`${state.name}: ${word[0]}`);
            }
        }
      fixtureCleanup();
    }
    expect(broken).to.deep.equal([]);
  }).timeout(20_000);
  for (const [width, size] of [[390, 100], [320, 100], [280, 100], [390, 200], [720, 100]] as const)
    it(`nothing runs out of its box, and whatever can be pressed is at least 44 pixels, at ${width} pixels and ${size} % text`, async () => {
      for (const state of all) {
        const element = await reach(state, width, size);
        for (const root of roots(element)) {
          for (const target of root.querySelectorAll<HTMLElement>('button, summary, a, .tick')) {
            const {height, width: wide} = target.getBoundingClientRect();
            if (!height) continue;
            expect(height, `${state.name}: ${target.textContent!.trim()}`).to.be.at.least(44);
            expect(wide, `${state.name}: ${target.textContent!.trim()}`).to.be.at.least(44);
          }
          const room = root.querySelector<HTMLElement>('.room')!;
          if (room) expect(room.scrollWidth, state.name).to.be.at.most(room.clientWidth + 1);
        }
        fixtureCleanup();
      }
    }).timeout(40_000);
});

describe('in a low window', () => {
  const windows = [[640, 360], [667, 375], [844, 390], [1280, 400], [320, 256]] as const;
  const state = (name: string): Any => all.find((one) => one.name === name)!;
  after(() => setViewport({width: 1000, height: 1400}));
  for (const [width, height] of windows) {
    it(`digits and words of a breath stand whole within their ring, ${width} x ${height}`, async () => {
      await setViewport({width, height});
      for (const name of ['timer', 'timer, hold', 'timer, rest', 'open timer, may end', 'pacer, in', 'pacer, own pace']) {
        const element = await reach(state(name), width - 32);
        const ring = element.shadowRoot!.querySelector('.dial, .breath')!.getBoundingClientRect();
        const words = element.shadowRoot!.querySelector('.dial .clock, .breath-word')!;
        const line = document.createRange();
        line.selectNodeContents(words);
        const box = line.getBoundingClientRect();
        expect(box.left > ring.left && box.right < ring.right && box.top > ring.top && box.bottom < ring.bottom, name).to.be.true;
        const style = getComputedStyle(words.querySelector('.clock') ?? words);
        expect(box.height, `${name}: one line`).to.be.below(1.6 * parseFloat(style.fontSize));
        fixtureCleanup();
      }
    });
    if (width > 400)
      it(`the keys leave the time of a hold to be seen, ${width} x ${height}`, async () => {
        await setViewport({width, height});
        const element = await reach(state('timed hold'), width - 32);
        element.scrollIntoView();
        const [clock, keys] = ['clock', 'stop'].map((name) => part(element, name).getBoundingClientRect());
        expect(clock!.bottom).to.be.at.most(keys!.top);
        expect(keys!.bottom).to.be.at.most(height);
      });
  }
});

describe('floor and Stop stand still', () => {
  before(() => setViewport({width: 1200, height: 1400}));
  const same = (name: string, states: readonly Any[], width: number): void =>
    void it(`${name} at ${width} pixels`, async () => {
      const places = new Map<string, string[]>();
      // In a wide column the comparison is a page of its own, its two parts side by side under the figure.
      for (const state of states.filter(({session, name: which}) => session && (width < 640 || which !== 'comparison'))) {
        const element = await reach(state, width);
        const top = element.getBoundingClientRect().top;
        const round = (value: number): number => Math.round(value * 2) / 2;
        const stop = round(part(element, 'stop').getBoundingClientRect().top - top);
        // The comparison has its own floor: what is compared lies under it.
        const floor = state.name === 'comparison' ? '' : `floor ${round(part(element, 'progress').getBoundingClientRect().top - top)}, `;
        const place = `${floor}stop ${stop}`;
        places.set(place, [...(places.get(place) ?? []), state.name]);
        fixtureCleanup();
      }
      const stops = new Set([...places.keys()].map((place) => place.split('stop ')[1]));
      const floors = new Set([...places.keys()].filter((place) => place.includes('floor')).map((place) => place.split(',')[0]));
      expect([stops.size, floors.size], JSON.stringify([...places], null, 1)).to.deep.equal([1, 1]);
    }).timeout(40_000);
  for (const [id, width] of routines.flatMap(({id: one}) => [[one, 390], [one, 360]] as const))
    it(`all steps of ${id} on a phone, ${width} pixels wide`, async () => {
      const {firstElementChild} = (await shown(html`<div><psoas-routine routine=${id} audience="practitioner" screen="host"></psoas-routine></div>`)) as HTMLElement;
      const element = firstElementChild as PsoasRoutine;
      element.parentElement!.style.setProperty('inline-size', `${width}px`);
      await settled(element);
      element.start();
      const tall: string[] = [];
      let stands: number | null = null;
      for (let i = 0; i < 60 && element.status !== 'finished'; i++) {
        await element.updateComplete;
        const stop = Math.round(part(element, 'stop').getBoundingClientRect().top - element.getBoundingClientRect().top);
        stands ??= stop;
        // A list to read may be longer than a step; what is to be done never is.
        const list = element.shadowRoot!.querySelector('.words .lines');
        if (stop !== stands && !list) tall.push(`${stop - stands} px: ${part(element, 'cue').textContent}`);
        if (element.shadowRoot!.querySelector('[part~=answer]')) [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')].at(-1)!.click();
        else element.next();
      }
      expect(tall).to.deep.equal([]);
    });
  for (const width of [390, 320, 720]) {
    same('all states of a routine', routineStates as unknown as readonly Any[], width);
    same('all states of a timer', timerStates as unknown as readonly Any[], width);
    same('all states of an open timer', openStates as unknown as readonly Any[], width);
    same('all states of a pacer', pacerStates as unknown as readonly Any[], width);
  }
});

for (const [name, template] of [['a timer', html`<hold-timer hold="30s" reps="3" sides="both"></hold-timer>`], ['an open timer', html`<hold-timer hold="30s" most="2min"></hold-timer>`], ['a pacer', html`<breath-pacer breaths="5"></breath-pacer>`]] as const)
  it(`nothing under ${name} moves when it starts, and when it is stopped`, async () => {
    const element = await shown<HoldTimer>(template);
    const heights: number[] = [];
    for (const step of [() => {}, () => element.start(), () => element.pause(), () => element.stop()]) {
      step();
      await settled(element);
      heights.push(element.getBoundingClientRect().height);
    }
    expect([...new Set(heights)]).to.have.length(1);
  });

it('the digits can be read from three metres: taller than forty pixels even on a small phone', async () => {
  const element = await reach(timerStates[2] as unknown as Any, 320);
  const size = parseFloat(getComputedStyle(part(element, 'clock')).fontSize);
  // Digits are about 0.7 of the size of their type.
  expect(size * 0.7).to.be.at.least(40);
});

it('the instruction stands out, whether or not the page names a face for it', async () => {
  for (const font of ['', 'Georgia, serif']) {
    const element = await reach(routineStates[0] as unknown as Any, 390);
    element.style.setProperty('--psoas-heading-font', font);
    const instruction = getComputedStyle(part(element, 'title'));
    expect(parseFloat(instruction.fontSize)).to.be.at.least(26);
    expect(instruction.fontFamily).to.equal(font || getComputedStyle(element).fontFamily);
  }
});

it('stands where a page gives it no width of its own, and yields where there is little', async () => {
  for (const display of ['display:flex', 'display:inline-block', 'display:flex;inline-size:260px']) {
    const holder = (await shown(html`<div style=${display}><hold-timer></hold-timer></div>`).catch(() => document.querySelector(`div[style="${display}"]`))) as unknown as HTMLElement;
    const wide = holder.firstElementChild!.getBoundingClientRect().width;
    expect(wide, display).to.be.within(250, display.includes('260') ? 261 : 400);
    fixtureCleanup();
  }
});

describe('on a page that reads from right to left', () => {
  const state = (name: string): Any => routineStates.find((one) => one.name === name)! as unknown as Any;
  /** Where a character of a text stands. */
  const at = (text: Text, index: number): DOMRect => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  };

  it('words of another direction keep their own order, and stand at the edge of the page', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const element = await reach({...state('start'), template: html`<psoas-routine dir=${direction} routine="half-kneeling-stretch" screen="host"></psoas-routine>`, go: async (one) => (one as PsoasRoutine).start()}, 390);
      const cue = part(element, 'cue');
      const text = [...cue.childNodes].find((node): node is Text => node instanceof Text && !!node.data.trim())!;
      const end = text.data.trimEnd().length - 1;
      expect(text.data[end]).to.equal('.');
      expect(at(text, end).left, direction).to.be.greaterThan(at(text, end - 1).left);
      const [box, words] = [cue.getBoundingClientRect(), [at(text, 0), at(text, end)] as const];
      expect(direction === 'rtl' ? box.right - words[1].right : words[0].left - box.left).to.be.at.most(1);
    }
  });
  it('names on the floor stay within it', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const element = await reach(state('timed hold'), 240);
      element.dir = direction;
      await settled(element);
      const floor = part(element, 'progress').getBoundingClientRect();
      for (const name of element.shadowRoot!.querySelectorAll('.name')) {
        const {left, right} = name.getBoundingClientRect();
        expect(left - floor.left, direction).to.be.at.least(15);
        expect(floor.right - right, direction).to.be.at.least(15);
      }
    }
  });
  it('a scale begins where its words begin', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const element = await reach(state('comparison'), 390);
      element.dir = direction;
      await settled(element);
      const [[before, after], [low]] = [[...element.shadowRoot!.querySelectorAll('.scale circle')].map((dot) => dot.getBoundingClientRect().left) as [number, number], [...element.shadowRoot!.querySelectorAll('.ends span')].map((end) => end.getBoundingClientRect().left) as [number]];
      // Ease was 4, then 6.
      expect(Math.abs(before - low), direction).to.be.lessThan(Math.abs(after - low));
    }
  });
});
