/** The safety questions by keyboard alone, as a screen reader is told of them: roles, names and order, page by page, beside a kept copy. */
import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import '../../src/define/safety-screen.js';
import type {SafetyScreen} from '../../src/elements/safety-screen.js';
import {html, shown} from './support.js';

interface Node {
  role: string;
  name?: string;
  checked?: boolean;
  expanded?: boolean;
  focused?: boolean;
  children?: Node[];
}
const lines = ({role, name = '', checked, expanded, focused, children = []}: Node, depth = 0): string[] => [
  `${'  '.repeat(depth)}${role}${name && ` "${name}"`}${checked === undefined ? '' : checked ? ' checked' : ' unchecked'}${expanded === undefined ? '' : expanded ? ' open' : ' folded'}${focused ? ' <' : ''}`,
  ...children.flatMap((child) => lines(child, depth + 1)),
];
/** The page with every sentence in one node. */
async function tree(): Promise<string[]> {
  const root = (await (a11ySnapshot as unknown as () => Promise<Node>)()) as Node;
  return root.children!.flatMap((child) => lines(child));
}

describe('the safety questions, heard', () => {
  it('have the roles, names and order that were kept, and are answered by keyboard alone', async () => {
    const screen = await shown<SafetyScreen>(html`<safety-screen loads="kneeling loaded-hip-extension" share></safety-screen>`);
    const heard: string[] = [];
    const hear = async (what: string) => heard.push(`# ${what}`, ...(await tree()), '');
    const active = () => screen.shadowRoot!.activeElement as HTMLElement | null;
    const press = async (key: string) => {
      await sendKeys({press: key});
      await screen.updateComplete;
    };
    /** Forward to what is meant. */
    const to = async (meant: (element: HTMLElement) => boolean) => {
      for (let i = 0; i < 90; i++) {
        await press('Tab');
        if (active() && meant(active()!)) return;
      }
      throw new Error(`the tab key does not lead there from ${screen.state.page}: ${screen.shadowRoot!.textContent}`);
    };
    const key = (word: string) => (element: HTMLElement) => element.matches('button') && element.textContent!.trim() === word;
    const box = (value: string) => (element: HTMLElement) => (element as HTMLInputElement).value === value;

    await hear('the first card');
    await to(key('None of these'));
    await press('Enter');
    await to(key('None of these'));
    await press('Enter');
    await to(key('Yes, or not sure'));
    await press(' ');
    await to(box('rf-morning-stiff'));
    await press(' ');
    await hear('which of a card');
    await to(key('Next'));
    await press('Enter');
    for (let card = 0; card < 4; card++) {
      await to(key('None of these'));
      await press('Enter');
    }
    await to(box('spine-surgery'));
    await press(' ');
    await hear('the list');
    await to(key('Next'));
    await press('Enter');
    await to(box('fusion-new'));
    await press('ArrowDown');
    await hear('how long ago');
    await to(key('Next'));
    await press('Enter');
    await hear('the end');
    await to(key('Change my answer'));
    await press('Enter');
    await hear('all answers');

    const kept = await (await fetch(new URL('./fixtures/screen-tree.txt', import.meta.url))).text();
    const found = `${heard.join('\n').trim()}\n`;
    if (found !== kept) console.log(found);
    expect(found.split('\n')).to.deep.equal(kept.split('\n'));
  });
});
