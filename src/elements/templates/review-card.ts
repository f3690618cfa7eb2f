/** All answers on one page, each a way to change it. */
import {html, type TemplateResult} from 'lit';
import {cards, entries, flagsOf, turned, type Card} from '../../safety/screen.js';
import {icons} from './icons.js';
import {page, type ScreenView} from './screen-view.js';

/** What was answered on a card, in words. */
function said({t, asked, state: {answers}, text}: ScreenView, card: Card): string {
  const asks = card === 'conditions' || card === 'brief' ? entries(asked) : flagsOf(asked, card).map(({id, ask}) => ({id, label: ask, family: null}));
  const found = asks.filter(({id}) => answers[id] === 'yes' || answers[id] === 'unsure');
  const name = ({id, label, family}: (typeof asks)[number]): string => {
    const which = family?.options.filter((one) => answers[one.id] === 'yes') ?? [];
    const words = which.length === 1 ? `${text(label)}, ${text(which[0]!.label)}` : text(label);
    return answers[id] === 'unsure' ? t.unsureOf(words) : words;
  };
  return found.length ? found.map(name).join('; ') : t.none;
}

export function reviewCard(view: ScreenView): TemplateResult {
  const {t, asked, state, turn} = view;
  return page(view, {
    title: t.review,
    on: t.go,
    inside: html`<p class="hint">${t.reviewMore}</p>
      <div class="entries">${cards(asked, {brief: false}).map((card) => html`<button type="button" class="entry" part="answer" @click=${() => turn(turned(state, card))}><span><b>${t.names[card]}</b><span class="hint">${said(view, card)}</span></span>${icons.next}</button>`)}</div>`,
  });
}
