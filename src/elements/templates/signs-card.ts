/** The cards of signs that need care first: one tap for none of them; and which of them it is. */
import {html, type TemplateResult} from 'lit';
import type {FlagGroup} from '../../safety/red-flags.js';
import {flagsOf, tapped} from '../../safety/screen.js';
import {fold, lines} from './fold.js';
import {key, rail} from './keys.js';
import {backOnly, page, question, tick, type ScreenView} from './screen-view.js';

/** A group of signs; or, for whoever was asked not long ago, all of them in short. */
export function signsCard(view: ScreenView, card: FlagGroup | 'brief', first: boolean): TemplateResult {
  const {t, asked, state, text, turn} = view;
  const {title, why} = t.cards[card];
  const list = card === 'brief' ? t.brief : flagsOf(asked, card).map(({ask}) => text(ask));
  return html`${question(title, html`<div id="asked">${lines(list)}</div>`)}
    ${rail(title, 'answers', [key('answer', t.none, () => turn(tapped(asked, state, true)), 'soft'), key('answer', t.yes, () => turn(tapped(asked, state, false)), 'soft')])}
    ${backOnly(view, first)} ${fold(t.why, html`<p>${why}</p>`)}`;
}

/** `ticked` and `change` keep what is ticked while the card is open: whoever leaves it half-way is not sure. */
export function whichCard(view: ScreenView, group: FlagGroup, ticked: ReadonlySet<string>, change: (id: string, on: boolean) => void): TemplateResult {
  const {t, asked, text} = view;
  return page(view, {
    title: t.which,
    inside: html`<p class="hint">${t.tickAll}</p>${flagsOf(asked, group).map(({id, ask}) => tick(id, text(ask), ticked.has(id), (on) => change(id, on)))}`,
  });
}
