/** Draws every figure of every technique, and those that only authors use, from the built files. */
import {figure, figureIds, isFigure} from '/dist/figures/figure.js';
import {techniques} from '/dist/library/techniques.js';

const space = 'http://www.w3.org/2000/svg';

function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
function shape(name, attributes, ...inside) {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

const flip = (across) => `translate(${across} 0) scale(-1 1)`;

/** The same tree that a session renders. */
function draw(id, side, size) {
  const {viewBox, mirror, shapes, labels} = figure(id, side);
  const across = 2 * viewBox[0] + viewBox[2];
  const body = shape('g', mirror ? {transform: flip(across)} : {}, ...shapes.map(({role, d, upright}) => shape('path', {class: role, d, ...(mirror && upright !== undefined && {transform: flip(2 * upright)})})));
  const words = labels.map(({word, x, y, end}) => shape('text', {class: end === mirror ? 'start' : 'end', x: mirror ? across - x : x, y}, word));
  return shape('svg', {class: `figure ${size}`, viewBox: viewBox.join(' '), preserveAspectRatio: 'xMidYMax', role: 'img', 'aria-label': `${id}, ${size}`}, body, ...words);
}

const said = (text) => text.replaceAll(/\{[^|{}]*\|([^|{}]*)\}/g, '$1');
const cell = (id, say) => element('li', {}, element('div', {class: 'pair'}, draw(id, 'right', 'large'), draw(id, 'left', 'small')), element('p', {}, say ? `${said(say)} ` : '', element('code', {}, id)));

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
