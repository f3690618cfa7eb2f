/** Pages of a routine that are neither its start, a step nor its end: it is time again, what to choose from, and where nothing loads. */
import {html, nothing, type TemplateResult} from 'lit';
import {compile} from '../../core/compile.js';
import type {Moment} from '../../core/moment.js';
import type {Prop, Routine} from '../../core/routine.js';
import {atHand} from '../../library/at-hand.js';
import type {Pages} from '../pages.js';
import {facts} from './facts.js';
import {figure} from './figure.js';
import {floor} from './floor.js';
import {fold} from './fold.js';
import {icons} from './icons.js';
import {againRail, key, rail} from './keys.js';

/** It is time again. Later is as easy as now. */
export const promptPage = (routine: Routine, moment: Moment, later: () => void, pages: Pages): TemplateResult =>
  html`<div class="room low" part="room">
    <div class="stage">${figure(routine.figure, null, pages)}</div>
    ${floor([], moment, pages)}
    <div class="words">
      <h2 class="say" part="cue" tabindex="-1" data-focus>${pages.t.timeAgain}</h2>
      <p class="more"><b>${pages.text(routine.title)}</b> ${facts(moment.timeline, routine, pages)}</p>
    </div>
    ${againRail(pages, moment.kind === 'idle', later)}
  </div>`;

/** Nothing to run was named: the built-in routines to choose from, as far as what the person has at hand allows. */
export function chooserPage(routines: readonly Routine[], techniques: readonly Routine[], things: readonly Prop[], missing: ReadonlySet<string>, have: (id: string, has: boolean) => void, pages: Pages): TemplateResult {
  const {r, text} = pages;
  const fitting = routines.flatMap((routine) => atHand(routine, missing, techniques) ?? []);
  const needs = ({props = []}: Routine): string => props.filter(({short, id}) => short || missing.has(id)).map(({short, name}) => text(short ?? name)).join(', ');
  return html`<div class="room" part="room">
    <div class="words">
      <h2 class="say" part="title" tabindex="-1" data-focus>${r.choose}</h2>
      <div>
        ${fitting.map((routine) => html`<button type="button" class="entry" part="choice" @click=${() => pages.pick(routine)}><span><b>${text(routine.title)}</b><span class="hint">${facts(compile(routine), routine, pages)}</span>${needs(routine) ? html`<span class="hint">${r.needs(needs(routine))}</span>` : nothing}</span>${icons.next}</button>`)}
      </div>
    </div>
    ${fold(r.haveAtHand, html`<p class="small">${r.untick}</p>${things.map(({id, short}) => html`<label class="tick"><input type="checkbox" autocomplete="off" .checked=${!missing.has(id)} @change=${(event: Event) => have(id, (event.target as HTMLInputElement).checked)} />${text(short!)}</label>`)}`)}
  </div>`;
}

/** Nothing could be loaded: the page's own text stands instead. */
export const failedPage = (retry: () => void, {r}: Pages): TemplateResult =>
  html`<div class="room" part="room">
    <div class="words"><h2 class="say" part="cue" tabindex="-1" data-focus>${r.failed}</h2><p class="more">${r.inWords}</p><slot></slot></div>
    ${rail(r.tryAgain, '', key('again', r.tryAgain, retry, '', icons.again))}
  </div>`;
