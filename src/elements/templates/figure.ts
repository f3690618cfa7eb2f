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
  'half-sitting': 'A person rests half sitting, the back and the head on a slope of cushions, knees bent and feet on the floor.',
  'knees-bent': 'A person lies on the back with knees bent and feet on the floor.',
  'one-knee-bent': 'A person lies on the back, the {left|right} knee bent and that foot flat on the floor. The {right|left} leg is long.',
  'calves-on-chair': 'A person lies on the back in front of a chair, calves resting on its seat. Hips and knees are bent at right angles.',
  'knee-to-chest': 'A person lies on the back and holds the {right|left} knee to the chest with both hands. The {left|right} leg lies long on the floor, and the front of that hip is marked.',
  'table-edge': 'A person lies on the back with the hips at the edge of a table or bed and holds the {right|left} knee to the chest with both hands. The {left|right} leg hangs over the edge, knee bent, and the front of that hip is marked.',
  'heel-slide': 'A person lies on the back, the {left|right} arm stretched overhead along the floor. The {right|left} knee is bent, foot flat; the {left|right} heel slides away along the floor.',
  'pelvis-lift': 'A person lies on the back with knees bent and feet flat, and lifts the pelvis off the floor. Head, shoulders and arms stay down.',
  'prone-tool': 'A person lies face down with a low dome under the front of the {left|right} hip, legs long, forehead on the forearms. Where it presses is marked.',
  'side-lie': 'A person lies on one side with knees bent, seen from behind. One pillow is under the head, another between the knees.',
  kneel: 'A person kneels on the {left|right} knee, upright, the other foot flat in front.',
  'kneel-lean': 'A person kneels on the {left|right} knee and eases the hips forward. The front of that hip is marked.',
  stand: 'A person stands at ease.',
  'stand-tall': 'A person stands tall and lets the lower ribs drop.',
  march: 'A person stands on one leg, lifts the other knee to hip height, and brings the opposite arm forward.',
  'split-stance': 'A person stands upright, the {left|right} foot a long step behind the other, a hand on the back of a chair, and eases the hips forward. The front of the {left|right} hip is marked.',
  sit: 'A person sits upright on a chair, feet flat on the floor, hands on the thighs.',
  'sit-edge': 'A person sits upright on the front edge of a chair, the {right|left} foot flat in front. The {left|right} foot is slid back under the seat, so that the thigh points down; the front of that hip is marked.',
  anatomy: 'The trunk and thighs from the front, with spine, pelvis and thigh bones; the {left|right} psoas is marked. It runs from the sides of the last chest vertebra and the five low-back vertebrae, down over the rim of the pelvis, to the inner top of the thigh bone; beside it the iliacus lines the bowl of the pelvis and joins it.',
};

export function figure(id: string | undefined, side: Side | null, {text}: View): TemplateResult | typeof nothing {
  if (!id || !isFigure(id)) return nothing;
  const {viewBox, mirror, shapes} = compute(id, side);
  const [left, , width] = viewBox;
  return html`<svg class="figure" part="figure" viewBox=${viewBox.join(' ')} role="img" aria-label=${text(figureTexts[id]!, side ?? 'right')}>
    <g transform=${mirror ? `translate(${2 * left + width} 0) scale(-1 1)` : ''}>${shapes.map(({role, d}) => svg`<path class=${role} d=${d} />`)}</g>
  </svg>`;
}
