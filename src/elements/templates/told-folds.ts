/** What a technique says beside its steps, one tap away: when to stop, where it comes from, questions with their answers. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Tip} from '../../core/routine.js';
import type {Side} from '../../core/timeline.js';
import type {Pages} from '../pages.js';
import {signKind, signsWithin} from '../../safety/stop-signs.js';
import {sentences} from '../spoken.js';
import {fold, lines} from './fold.js';
import {key, rail} from './keys.js';

/** When to stop. While a session runs each sign is a key: one tap stops, and says what to do next; so it is for whoever has stopped. */
export function stopFold(signs: readonly string[] | undefined, pages: Pages, when: 'before' | 'running' | 'stopped' = 'before'): unknown {
  if (!signs?.length) return nothing;
  const {r, text, defaults: {painLimit}} = pages;
  const told = [...(painLimit === undefined ? [] : [[r.painAbove(painLimit), ''] as const]), ...signsWithin(signs, painLimit).map((sign) => [text(sign), sign] as const)];
  const urgent = ([, sign]: readonly [string, string]): boolean => signKind(sign) === 'urgent';
  // Who stops for something looks for it: what cannot wait comes first.
  const all = when === 'before' ? told : [...told.filter(urgent), ...told.filter((one) => !urgent(one))];
  return fold(
    when === 'stopped' ? r.madeYouStop : r.whenToStop,
    html`<p class="small">${{before: r.stopIf, running: r.stopWith, stopped: r.whatWasIt}[when]}</p>
      ${when !== 'before' ? html`<div class="signs">${all.map(([said, sign]) => html`<button type="button" class="entry" part="sign" @click=${() => pages.stopFor(sign)}>${said}</button>`)}</div>` : lines(all.map(([said]) => said))}
      <p class="small">${r.notSettling}</p>${pages.settings.voice ? rail(r.readAloud, 'slim', key('read', r.readAloud, () => pages.settings.read(sentences(...all.map(([said]) => said), r.notSettling)))) : nothing}`,
  );
}

export const sourceFold = (note: string | undefined, {r, text}: Pages, stated?: boolean): unknown =>
  note ? fold(r.from, html`<p class="small">${text(note)}</p>${stated === undefined ? nothing : html`<p class="small">${stated ? r.stated : r.ours}</p>`}`) : nothing;

/** A question with its answer. Where those who know do not agree, their views stand side by side, in no order of worth. */
export const tipFold = ({title, text: said, views}: Tip, side: Side | null, {text, r}: Pages): TemplateResult =>
  fold(text(title), views ? html`<p class="small">${r.differ}</p><div class="views">${views.map((view) => html`<p>${text(view.text, side)}</p>`)}</div>` : html`<p>${text(said ?? '', side)}</p>`);
