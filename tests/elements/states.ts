/** Every state of every element that can be seen, and how a person gets there. */
import {html, type LitElement} from 'lit';
import '../../src/define/psoas-routine.js';
import '../../src/define/hold-timer.js';
import '../../src/define/breath-pacer.js';
import type {BreathPacer} from '../../src/elements/breath-pacer.js';
import type {HoldTimer} from '../../src/elements/hold-timer.js';
import type {PsoasRoutine} from '../../src/elements/psoas-routine.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import {clock, pass, press} from './support.js';

export interface State<Kind extends LitElement = LitElement> {
  readonly name: string;
  readonly template: unknown;
  readonly go?: (element: Kind) => Promise<unknown>;
  /** A state of a running session: floor and keys stand where they stand in all others. */
  readonly session?: boolean;
}
const nextTimes = async (element: LitElement & {next(): void}, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) element.next();
  await element.updateComplete;
};
const answers = async (element: LitElement, times: number, which = 0): Promise<void> => {
  for (let i = 0; i < times; i++) {
    element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part~=answer]')[which]!.click();
    await element.updateComplete;
  }
};
const screenIn = async (element: PsoasRoutine): Promise<SafetyScreen> => {
  const screen = element.shadowRoot!.querySelector('safety-screen')!;
  await screen.updateComplete;
  return screen;
};

const bolster = html`<psoas-routine routine="bolster-release" screen="host"><p>In words.</p></psoas-routine>`;
const kneeling = html`<psoas-routine routine="half-kneeling-stretch" screen="host"></psoas-routine>`;
const screened = html`<psoas-routine routine="half-kneeling-stretch" emergency-number="112"></psoas-routine>`;
const tool = html`<psoas-routine routine="tool-then-stretch" screen="host"></psoas-routine>`;
const series = html`<psoas-routine routine="practitioner-series" audience="practitioner" screen="host"></psoas-routine>`;
const release = {id: 'r', title: 'Hold and wait', steps: [{say: 'Stay, and let it soften.', more: 'You may feel nothing. That is fine.', sides: 'both', dose: {type: 'release', least: 30, most: '2min'}, stopSigns: ['Anything feels sharp']}]};
const breathing = {id: 'b', title: 'Easy breath', steps: [{say: 'Breathe easily.', dose: {type: 'breaths', pattern: '4-0-6-0', count: 15}, stopSigns: ['You feel light-headed']}]};
/** To the long rest of the bolster routine, some seconds in. */
const toRest = async (element: PsoasRoutine, seconds: number): Promise<void> => {
  element.start();
  await nextTimes(element, 9);
  await pass(5, element);
  if (seconds) await pass(seconds, element);
};

/** To the list of conditions, with some of it ticked. */
async function ticking(element: PsoasRoutine, ...ids: string[]): Promise<SafetyScreen> {
  element.start();
  await element.updateComplete;
  const screen = await screenIn(element);
  await answers(screen, 7);
  for (const id of ids) screen.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${id}"]`)!.click();
  await screen.updateComplete;
  return screen;
}
/** To the plan. */
async function planned(element: PsoasRoutine, ...ids: string[]): Promise<void> {
  await press(await ticking(element, ...ids), 'next');
  await element.updateComplete;
}

export const routineStates: readonly State<PsoasRoutine>[] = [
  {name: 'start', template: bolster},
  {name: 'chooser', template: html`<psoas-routine></psoas-routine>`},
  {name: 'red-flag card', template: screened, go: async (element) => (element.start(), element.updateComplete)},
  {name: 'which of these', template: screened, go: async (element) => {
    element.start();
    await element.updateComplete;
    const screen = await screenIn(element);
    await answers(screen, 1);
    await answers(screen, 1, 1);
  }},
  {name: 'conditions', template: screened, go: async (element) => {
    element.start();
    await element.updateComplete;
    await answers(await screenIn(element), 7);
  }},
  {name: 'plan', template: screened, go: async (element) => {
    element.start();
    await element.updateComplete;
    const screen = await screenIn(element);
    await answers(screen, 7);
    screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.click();
    await press(screen, 'next');
    await element.updateComplete;
  }},
  {name: 'not sure', template: screened, go: async (element) => ticking(element, 'spine-surgery', 'knee')},
  {name: 'more about it', template: screened, go: async (element) => press(await ticking(element, 'spine-surgery', 'hip-replaced'), 'next')},
  {name: 'all answers', template: screened, go: async (element) => (await planned(element, 'hip-oa'), press(element, 'back'))},
  {name: 'the next time', template: screened, go: async (element) => {
    await planned(element, 'hip-oa');
    await press(element, 'start');
    await press(element, 'stop');
    await press(element, 'again');
    await screenIn(element);
  }},
  {name: 'a step with care', template: screened, session: true, go: async (element) => (await planned(element, 'hip-oa'), await press(element, 'start'), nextTimes(element, 1))},
  {name: 'a plan from the middle', template: screened, go: async (element) => {
    await planned(element);
    await press(element, 'start');
    await press(element, 'change');
    const screen = await screenIn(element);
    [...screen.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(-1)!.click();
    await screen.updateComplete;
    screen.shadowRoot!.querySelector<HTMLInputElement>('input[value=knee]')!.click();
    await press(screen, 'next');
    await press(screen, 'next');
    await element.updateComplete;
  }},
  {name: 'how it was', template: bolster, go: async (element) => {
    element.start();
    await element.updateComplete;
    await press(element, 'stop');
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.choice button')].at(-1)!.click();
    await element.updateComplete;
  }},
  {name: 'emergency', template: screened, go: async (element) => {
    element.start();
    await element.updateComplete;
    await answers(await screenIn(element), 1, 1);
  }},
  {name: 'lie flat', template: bolster, session: true, go: async (element) => (element.start(), element.updateComplete)},
  {name: 'check', template: bolster, session: true, go: async (element) => (element.start(), nextTimes(element, 1))},
  {name: 'scale', template: bolster, session: true, go: async (element) => (element.start(), nextTimes(element, 4))},
  {name: 'set-up', template: bolster, session: true, go: async (element) => (element.start(), nextTimes(element, 6))},
  {name: 'question', template: bolster, session: true, go: async (element) => (element.start(), nextTimes(element, 8))},
  {name: 'get ready', template: bolster, session: true, go: async (element) => (element.start(), nextTimes(element, 9))},
  {name: 'long rest', template: bolster, session: true, go: (element) => toRest(element, 130)},
  {name: 'half-way', template: bolster, session: true, go: (element) => toRest(element, 150)},
  {name: 'paused', template: bolster, session: true, go: async (element) => (await toRest(element, 130), press(element, 'pause'))},
  {name: 'welcome back', template: bolster, session: true, go: async (element) => (await toRest(element, 130), clock.sleep(600_000), pass(1, element))},
  {name: 'comparison', template: bolster, session: true, go: async (element) => {
    element.start();
    await nextTimes(element, 1);
    await answers(element, 3, 1);
    await answers(element, 1, 4);
    await nextTimes(element, 4);
    await pass(305, element);
    await nextTimes(element, 1);
    await answers(element, 3, 0);
    await answers(element, 1, 6);
  }},
  {name: 'finish', template: bolster, go: async (element) => (await toRest(element, 300), nextTimes(element, 6))},
  {name: 'stopped', template: bolster, go: async (element) => (element.start(), await element.updateComplete, press(element, 'stop'))},
  {name: 'kneel', template: kneeling, session: true, go: async (element) => (element.start(), nextTimes(element, 1))},
  {name: 'timed hold', template: kneeling, session: true, go: async (element) => (element.start(), await nextTimes(element, 2), pass(8, element))},
  {name: 'last three seconds', template: kneeling, session: true, go: async (element) => (element.start(), await nextTimes(element, 2), pass(23, element))},
  {name: 'rest between', template: kneeling, session: true, go: async (element) => (element.start(), await nextTimes(element, 2), pass(27, element))},
  {name: 'change sides', template: kneeling, session: true, go: async (element) => (element.start(), await nextTimes(element, 2), pass(85, element))},
  {name: 'open hold', template: html`<psoas-routine screen="host" .definition=${release}></psoas-routine>`, session: true, go: async (element) => (element.start(), await element.updateComplete, pass(48, element))},
  {name: 'breath', template: html`<psoas-routine screen="host" .definition=${breathing}></psoas-routine>`, session: true, go: async (element) => (element.start(), await element.updateComplete, pass(33, element))},
  {name: 'breath, still', template: html`<psoas-routine screen="host" motion="reduced" .definition=${breathing}></psoas-routine>`, session: true, go: async (element) => (element.start(), await element.updateComplete, pass(36, element))},
  {name: 'what is at hand', template: html`<psoas-routine audience="practitioner"></psoas-routine>`, go: async (element) => {
    await element.updateComplete;
    element.shadowRoot!.querySelector('details')!.open = true;
    element.shadowRoot!.querySelector<HTMLInputElement>('.tick input')!.click();
    await element.updateComplete;
  }},
  {name: 'pressure is asked for', template: tool, session: true, go: async (element) => {
    element.start();
    await element.updateComplete;
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
  }},
  {name: 'breaths on the tool', template: tool, session: true, go: async (element) => {
    element.start();
    await element.updateComplete;
    await answers(element, 1, 1);
    await nextTimes(element, 2);
    await pass(12, element);
  }},
  {name: 'a stage of the series', template: series, session: true, go: async (element) => (element.start(), await nextTimes(element, 7), pass(30, element))},
  {name: 'am I on it', template: series, session: true, go: async (element) => (element.start(), nextTimes(element, 5))},
  {name: 'did not load', template: html`<psoas-routine routine="nowhere"><ol><li>In words.</li></ol></psoas-routine>`},
];

const hold = html`<hold-timer hold="30s" sides="both" reps="3" rest="10s" label="Standing hip stretch"></hold-timer>`;
const open = html`<hold-timer hold="30s" most="2min" contract="5s" label="Hold and wait"></hold-timer>`;
const begin = async (element: HoldTimer | BreathPacer, seconds: number): Promise<void> => (element.start(), await element.updateComplete, pass(seconds, element));
export const timerStates: readonly State<HoldTimer>[] = [
  {name: 'timer', template: hold},
  {name: 'timer, get ready', template: hold, session: true, go: (element) => begin(element, 1)},
  {name: 'timer, hold', template: hold, session: true, go: (element) => begin(element, 20)},
  {name: 'timer, rest', template: hold, session: true, go: (element) => begin(element, 35)},
  {name: 'timer, switch', template: hold, session: true, go: (element) => begin(element, 116)},
  {name: 'timer, paused', template: hold, session: true, go: async (element) => (await begin(element, 20), press(element, 'pause'))},
  {name: 'timer, welcome back', template: hold, session: true, go: async (element) => (await begin(element, 20), clock.sleep(600_000), pass(1, element))},
  {name: 'timer, done', template: hold, go: (element) => begin(element, 400)},
];
export const openStates: readonly State<HoldTimer>[] = [
  {name: 'open timer, push', template: open, session: true, go: (element) => begin(element, 5)},
  {name: 'open timer, early', template: open, session: true, go: (element) => begin(element, 12)},
  {name: 'open timer, may end', template: open, session: true, go: (element) => begin(element, 50)},
];
const pacer = html`<breath-pacer pattern="4-0-6-0" breaths="15" label="Easy breath"></breath-pacer>`;
export const pacerStates: readonly State<BreathPacer>[] = [
  {name: 'pacer', template: pacer},
  {name: 'pacer, in', template: pacer, session: true, go: (element) => begin(element, 33)},
  {name: 'pacer, out', template: pacer, session: true, go: (element) => begin(element, 36)},
  {name: 'pacer, own pace', template: html`<breath-pacer pattern="own" duration="5min" label="As you like"></breath-pacer>`, session: true, go: (element) => begin(element, 60)},
];
