/** The card of conditions: those that hold something back first, the rest in plain groups, all of it to be searched; and what a clinician has agreed to. */
import {html, type TemplateResult} from 'lit';
import {conditions, type Area, type Condition} from '../../safety/conditions.js';
import {values, type Load} from '../../safety/loads.js';
import type {ScreenWords} from '../../strings/en/screen.js';
import {fold} from './fold.js';

/** Conditions that change anything for these loads, those that hold something back before those that only change it. */
export function relevant(loads: readonly string[]): {blocking: Condition[]; changing: Condition[]} {
  const strictest = ({loads: own}: Condition): number => Math.max(...loads.map((load) => values.indexOf(own[load as Load] ?? 'ok')));
  return {blocking: conditions.filter((one) => strictest(one) > 1), changing: conditions.filter((one) => strictest(one) === 1)};
}

/** Ticked conditions of which a clinician's word would open something for these loads. Nobody's word makes somebody older. */
export const askable = (loads: readonly string[], ticked: (id: string) => boolean): Condition[] => conditions.filter(({id, loads: own}) => id !== 'under-18' && ticked(id) && loads.some((load) => own[load as Load] === 'clinician-first'));

/** Letters as they are compared: small, without accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Card {
  readonly loads: readonly string[];
  readonly t: ScreenWords;
  /** What is searched for. */
  readonly sought: string;
  readonly find: (sought: string) => void;
  readonly text: (english: string) => string;
  readonly tick: (id: string, label: string, hidden: boolean) => TemplateResult;
}

export function conditionsCard({loads, t, sought, find, text, tick}: Card): TemplateResult {
  const {blocking, changing} = relevant(loads);
  const fits = ({label}: Condition): boolean => plain(text(label)).includes(plain(sought.trim()));
  const row = (one: Condition): TemplateResult => tick(one.id, one.label, !fits(one));
  const areas = [...new Set(changing.map(({area}) => area))] as Area[];
  const nothing = sought && ![...blocking, ...changing].some(fits);
  return html`<input class="find" type="search" autocomplete="off" aria-label=${t.find} placeholder=${t.find} .value=${sought} @input=${(event: Event) => find((event.target as HTMLInputElement).value)} />
    ${blocking.map(row)}
    <p class="hint" role="status">${nothing ? t.notFound : ''}</p>
    <div class="folds">
      ${areas.map((area) => {
        const there = changing.filter((one) => one.area === area);
        const found = there.filter(fits).length;
        return html`<div ?hidden=${!found}>${fold(html`${t.areas[area]} <em>${found}</em>`, there.map(row), !!sought)}</div>`;
      })}
    </div>`;
}
