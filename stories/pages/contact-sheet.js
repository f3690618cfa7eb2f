/** Draws every figure of every technique, and those that only authors use, from the built files. */
import {figureIds, isFigure} from '/dist/figures/figure.js';
import {techniques} from '/dist/library/techniques.js';

function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

const said = (text) => text.replaceAll(/\{[^|{}]*\|([^|{}]*)\}/g, '$1');
const cell = (id, say) => element('li', {}, element('div', {class: 'pair'}, element('psoas-figure', {pose: id, side: 'right', class: 'large'}), element('psoas-figure', {pose: id, side: 'left', motion: 'reduced', class: 'small'})), element('p', {}, say ? `${said(say)} ` : '', element('code', {}, id)));

/** Each step with the figure that it shows: its own, or what stands above it. */
const steps = (item, above) => (item.steps ?? []).flatMap((inner) => ('steps' in inner ? steps(inner, inner.figure ?? above) : [[inner.figure ?? above, inner.say]]));
/** Steps in a row that show the same are shown once. */
const shown = (technique) => steps(technique, technique.figure).filter(([id], index, all) => id !== all[index - 1]?.[0]);

const section = (title, cells) => element('section', {}, element('h2', {}, title), element('ol', {class: 'cells'}, ...cells));

const used = new Set(techniques.flatMap((technique) => shown(technique).map(([id]) => id)));
const others = figureIds.filter((id) => !used.has(id));
document.querySelector('#sheet').append(
  ...techniques.map((technique) => section(technique.title, shown(technique).filter(([id]) => isFigure(id)).map(([id, say]) => cell(id, say)))),
  section('For authors', others.map((id) => cell(id, ''))),
);
