/** A fold: what is one tap away. Folds sit below the keys, so opening one never moves Stop. */
import {html, type TemplateResult} from 'lit';
import {icons} from './icons.js';

export const fold = (title: unknown, inside: unknown, open = false): TemplateResult =>
  html`<details class="fold" ?open=${open}><summary><span>${title}</span>${icons.turn}</summary><div class="fold-in">${inside}</div></details>`;

export const lines = (list: readonly unknown[]): TemplateResult => html`<ul class="lines">${list.map((line) => html`<li>${line}</li>`)}</ul>`;
