/** The picture of a pose, standing on the floor. Its text alternative says what can be seen. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {WrittenPose} from '../../core/pose.js';
import type {Side} from '../../core/timeline.js';
import {figure as compute, isFigure, motion, type Label, type Limb, type Shape} from '../../figures/figure.js';
import type {Play} from '../beat.js';
import {figureTexts} from '../figure-texts.js';
import {playFigure} from '../play.js';
import type {View} from '../view.js';

/** A limb in pieces that turn: once with its edge, then without, so that no edge shows inside it. */
function limb({role, from: [x, y], bones}: Limb): TemplateResult {
  const chain = (look: string): unknown => bones.reduceRight<unknown>((inner, {d, below}) => svg`<g transform="translate(0 ${below})"><g class="bone"><path class=${look} d=${d}></path>${inner}</g></g>`, nothing);
  return svg`<g transform="translate(${x} ${y})">${chain(role)}${chain(`${role} bare`)}</g>`;
}

/** Places on the body to choose from. */
export interface Choice {
  readonly options: readonly {readonly value: string; readonly label: string}[];
  choose(value: string): void;
}

/** Given when to move, a figure that can moves; else it shows where it leads to. A picture of its own each time: what has moved is never mistaken for what stands still. */
export function figure(id: string | WrittenPose | undefined, side: Side | null, {text, still}: Pick<View, 'text' | 'still'>, play: Play | null = null, choice: Choice | null = null): unknown {
  if (!isFigure(id)) return nothing;
  const {viewBox, mirror, shapes, labels} = compute(id, side);
  const moves = play && !still ? motion(id, side) : null;
  const [left, , width] = viewBox;
  const across = 2 * left + width;
  const turned = mirror ? `translate(${across} 0) scale(-1 1)` : '';
  const shape = ({role, d, upright}: Shape): TemplateResult => svg`<path class=${role} d=${d} transform=${mirror && upright !== undefined ? `translate(${2 * upright} 0) scale(-1 1)` : nothing} />`;
  const name = ({word, x, y, end}: Label): TemplateResult => svg`<text class=${end === mirror ? 'start' : 'end'} x=${mirror ? across - x : x} y=${y}>${text(figureTexts[word]!)}</text>`;
  const places = choice?.options.filter(({value}) => shapes.some(({place}) => place === value)) ?? [];
  const free = ({place}: {readonly place?: string}): boolean => !places.some(({value}) => value === place);
  return keyed(moves ?? id, html`<svg class="figure" part="figure" viewBox=${viewBox.join(' ')} role=${places.length ? 'group' : 'img'} aria-label=${text(typeof id === 'string' ? figureTexts[id]! : id.shows, side ?? 'right')}>
    <g transform=${turned}>
      ${(moves?.parts ?? shapes.filter(free)).map((part) => ('bones' in part ? limb(part) : shape(part)))}
      ${moves && svg`<g ${playFigure(moves, play!)}></g>`}
    </g>
    ${places.map(({value, label}) => {
      const here = ({place}: {readonly place?: string}): boolean => place === value;
      const press = (event: Event): void => {
        if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choice!.choose(value);
      };
      return svg`<g class="place" role="button" tabindex="0" aria-label=${text(label)} @click=${press} @keydown=${press}><g transform=${turned}>${shapes.filter(here).map(shape)}</g>${labels.filter(here).map(name)}</g>`;
    })}
    ${labels.filter(free).map(name)}
  </svg>`);
}
