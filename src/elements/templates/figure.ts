/** The picture of a pose, standing on the floor. Its text alternative says what can be seen. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Side} from '../../core/timeline.js';
import {figure as compute, isFigure} from '../../figures/figure.js';
import type {View} from '../view.js';

/** What each figure shows, for whoever cannot see it. */
export const figureTexts: Readonly<Record<string, string>> = {
  lie: 'A person lies flat on the back with legs long.',
  bolster: 'A person lies back on a bolster that ends just below the shoulder blades. The head rests on a pillow; hips and legs rest on the floor.',
  'bolster-high': 'A person lies back on a bolster with a folded blanket on top. Chest and head are higher; hips and legs rest on the floor.',
  'knees-bent': 'A person lies on the back with knees bent and feet on the floor.',
  kneel: 'A person kneels on the {left|right} knee, upright, the other foot flat in front.',
  'kneel-lean': 'A person kneels on the {left|right} knee and eases the hips forward. The front of that hip is marked.',
  stand: 'A person stands at ease.',
};

export function figure(id: string | undefined, side: Side | null, {text}: View): TemplateResult | typeof nothing {
  if (!id || !isFigure(id)) return nothing;
  const {viewBox, mirror, shapes} = compute(id, side);
  const [left, , width] = viewBox;
  return html`<svg class="figure" part="figure" viewBox=${viewBox.join(' ')} role="img" aria-label=${text(figureTexts[id]!, side)}>
    <g transform=${mirror ? `translate(${2 * left + width} 0) scale(-1 1)` : ''}>${shapes.map(({role, d}) => svg`<path class=${role} d=${d} />`)}</g>
  </svg>`;
}
