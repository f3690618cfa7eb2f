/** A few options side by side, of which one is on. */
import {html, type TemplateResult} from 'lit';

export const choice = (title: string, options: readonly (readonly [label: string, on: boolean, press: () => void])[]): TemplateResult =>
  html`<div class="choices"><h3>${title}</h3><div class="choice" role="group" aria-label=${title}>${options.map(([label, on, press]) => html`<button type="button" class="key ${on ? 'soft' : ''}" aria-pressed=${on} @click=${press}>${label}</button>`)}</div></div>`;
