/** The list of conditions: those that hold something back first, the rest in plain groups, all of it to be searched; and what is asked more about what was ticked. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Area} from '../../safety/conditions.js';
import {askable, entries, open, type Entry} from '../../safety/screen.js';
import {fold} from './fold.js';
import {page, tick, type ScreenView} from './screen-view.js';

/** Letters as they are compared: small, without accents. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** More lines than these stand under headings. */
const few = 8;
const areasOf = (list: readonly Entry[]): Area[] => [...new Set(list.map(({area}) => area))];

/** `sought` is what is searched for. */
export function conditionsCard(view: ScreenView, sought: string, find: (sought: string) => void): TemplateResult {
  const {t, asked, state: {answers, more}, text, mark} = view;
  const all = entries(asked).filter(({id}) => !more || more.includes(id));
  const fits = ({label, conditions}: Entry): boolean => [label, ...conditions.map((one) => one.label)].some((words) => plain(text(words)).includes(plain(sought.trim())));
  const row = (entry: Entry): TemplateResult => {
    const answer = answers[entry.id] ?? 'no';
    const word = text(entry.label);
    return html`<div class="row" ?hidden=${!fits(entry)}>
      ${tick(entry.id, word, answer !== 'no', (on) => mark(entry, on ? 'yes' : 'no'))}
      ${answer === 'no' ? nothing : html`<label class="pill"><input type="checkbox" autocomplete="off" aria-label=${t.unsureOf(word)} .checked=${answer === 'unsure'} @change=${(event: Event) => mark(entry, (event.target as HTMLInputElement).checked ? 'unsure' : 'yes')} />${t.unsure}</label>`}
    </div>`;
  };
  const blocking = all.filter(({blocks}) => blocks);
  const rest = all.filter(({blocks}) => !blocks);
  const section = (title: string, there: readonly Entry[]): TemplateResult => html`<h3 class="area" ?hidden=${!there.some(fits)}>${title}</h3>${there.map(row)}`;
  const none = sought && !all.some(fits);
  return page(view, {
    title: t.apply,
    inside: html`<p class="hint">${more ? t.moreOf : t.leaveOut}</p>
      <input class="find" type="search" autocomplete="off" aria-label=${t.find} placeholder=${t.find} .value=${sought} @input=${(event: Event) => find((event.target as HTMLInputElement).value)} />
      ${blocking.length > few ? areasOf(blocking).map((area) => section(t.areas[area], blocking.filter((one) => one.area === area))) : blocking.map(row)}
      <p class="hint" role="status">${none ? t.notFound : ''}</p>
      <div class="folds">
        ${areasOf(rest).map((area) => {
          const there = rest.filter((one) => one.area === area);
          const found = there.filter(fits).length;
          return html`<div ?hidden=${!found}>${fold(html`${t.areas[area]} <em>${found}</em>`, there.map(row), !!sought)}</div>`;
        })}
      </div>`,
  });
}

/** When it was, or which kind: each family of conditions that was ticked. */
export function detailsCard(view: ScreenView): TemplateResult {
  const {t, asked, state, text, detail} = view;
  return page(view, {
    title: t.details,
    inside: open(asked, state).map((family) => {
      const yes = family.options.filter(({id}) => state.answers[id] === 'yes');
      const row = (chosen: string | null, label: string) =>
        html`<label class="tick"><input type="radio" autocomplete="off" name=${family.id} value=${chosen ?? 'unsure'} .checked=${chosen === null ? yes.length > 1 : yes.length === 1 && yes[0]!.id === chosen} @change=${() => detail(family, chosen)} />${label}</label>`;
      return html`<fieldset class="detail"><legend>${text(family.ask)}</legend>${family.options.map(({id, label}) => row(id, text(label)))}${row(null, t.unsure)}</fieldset>`;
    }),
  });
}

/** Where a clinician's word could open something. */
export function agreedCard(view: ScreenView): TemplateResult {
  const {t, asked, state: {answers, agreed}, text, agree} = view;
  return page(view, {
    title: t.agreed,
    inside: html`<p class="hint">${t.agreedMore}</p>${askable(asked, answers).map(({id, label}) => tick(id, text(label), agreed.includes(id), (on) => agree(id, on)))}`,
  });
}
