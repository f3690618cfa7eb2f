/** The picture of a pose, standing on the floor. Its text alternative says what can be seen. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {WrittenPose} from '../../core/pose.js';
import type {Side} from '../../core/timeline.js';
import {figure as compute, isFigure, motion, type FigureId, type Label, type Limb, type Shape} from '../../figures/figure.js';
import type {Play} from '../beat.js';
import {playFigure} from '../play.js';
import type {View} from '../view.js';

/** What each figure shows, for whoever cannot see it, and the words that stand in figures. */
const shown = {
  lie: 'A person lies flat on the back with legs long.',
  'lie-ribs': 'A person lies flat on the back. A ring marks the lower ribs: how they lie is what to notice.',
  'lie-low-back': 'A person lies flat on the back. A ring marks the space under the low back: how it lies is what to notice.',
  'lie-thighs': 'A person lies flat on the back. A ring marks the backs of the thighs: how they lie is what to notice.',
  bolster: 'A person lies back on a bolster that ends just below the shoulder blades. The head rests on a pillow; hips and legs rest on the floor.',
  'bolster-high': 'A person lies back on a bolster with a folded blanket on top. Chest and head are higher; hips and legs rest on the floor.',
  'bolster-sit': 'A person sits on the floor with knees bent, the end of a bolster close behind the seat. An arrow shows the way back along it.',
  'bolster-place': 'Right: the bolster ends just below the shoulder blades; ribs and thighs rest. Wrong: it reaches to the waist; the ribs lift and the thighs leave the floor.',
  'bolster-head': 'Right: a pillow on the bolster carries the head, the face looking up. Wrong: without a pillow the head tips back.',
  ribs: 'Right: the lower ribs are down, back and thighs rest on the floor. Wrong: the ribs lift, the low back arches, and light shows under it.',
  'half-sitting': 'A person rests half sitting, the back and the head on a slope of cushions, knees bent and feet on the floor.',
  'knees-bent': 'A person lies on the back with knees bent and feet on the floor.',
  'one-knee-bent': 'A person lies on the back, the {left|right} knee bent and that foot flat on the floor. The {right|left} leg is long.',
  'calves-on-chair': 'A person lies on the back in front of a chair, calves resting on its seat. Hips and knees are bent at right angles.',
  'knee-to-chest': 'A person lies on the back and holds the {right|left} knee to the chest with both hands. The {left|right} leg lies long on the floor, and the front of that hip is marked.',
  'knees-in': 'A person lies on the back and holds both knees drawn in to the chest.',
  'heel-slide': 'A person lies on the back, the {left|right} arm stretched overhead along the floor. The {right|left} knee is bent, foot flat; the {left|right} heel slides away along the floor.',
  'heel-out': 'A person lies on the back, the {left|right} leg long and that arm stretched overhead along the floor. The {right|left} knee is bent, foot flat.',
  'pelvis-lift': 'A person lies on the back with knees bent and feet flat, and lifts the pelvis off the floor. Head, shoulders and arms stay down.',
  'table-edge': 'A person lies on the back with the hips at the edge of a table or bed and holds the {right|left} knee to the chest with both hands. The {left|right} leg hangs over the edge, knee bent; it lifts a little, then sinks.',
  'edge-sit': 'A person sits on the edge of a table or bed, chin tucked, the {right|left} knee held to the chest with both hands. The {left|right} leg hangs down; an arrow shows the way back.',
  'edge-tilt': 'Right: the {right|left} knee is held close, the back lies flat, and the {left|right} leg hangs over the edge. Wrong: the knee has slipped away, the pelvis tips and the low back arches.',
  'edge-hand': 'A person lies on the back, the {right|left} foot on the table. The {left|right} leg hangs over its end; a ring marks the edge under the middle of the thigh.',
  'edge-press': 'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand presses that thigh down near the knee; the front of the hip is marked.',
  'edge-resist': 'A person lies on the back, the {left|right} leg hanging over the end of a table. It lifts against somebody else’s hand on the thigh.',
  'edge-further': 'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand has brought the thigh lower than the dashed outline.',
  'long-leg-resist': 'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand presses the hanging {left|right} thigh down while it pushes up.',
  'long-leg-further': 'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand has brought the hanging {left|right} thigh lower than the dashed outline.',
  'prone-tool': 'A person lies face down with a pressure tool under the front of the {left|right} hip, legs long, forehead on the hands. The part that is pressed is marked.',
  'tool-map': 'The trunk from the front. The place for the tool is marked half-way between the navel and the front of the {left|right} hip bone; a dashed outline shows the tool, wide end up. Down the middle runs the pulse, hatched and crossed out: not there.',
  'tool-lower': 'A person on hands and knees above a pressure tool. An arrow shows the belly coming down onto it.',
  'tool-leg': 'A person lies face down on a pressure tool. The {left|right} leg is straight on its toes, and its knee lifts off the floor.',
  'tool-knee-out': 'A person lies face down, seen from above, head on the hands, a pressure tool under the {left|right} side of the belly. The {right|left} knee slides out to the side.',
  'tool-book': 'A person lies face down on a pressure tool that stands on a book. The part that is pressed is marked.',
  'side-lie': 'A person lies on one side with knees bent, seen from above. One pillow is under the head, another between the knees.',
  'side-press': 'A person lies on one side with knees bent, seen from above. Somebody else’s hand presses on the front of the belly.',
  kneel: 'A person kneels on the {left|right} knee, upright, the other foot flat in front.',
  'kneel-lean': 'A person kneels on the {left|right} knee and eases the hips forward. The front of that hip is marked.',
  'kneel-tuck': 'Right: kneeling on the {left|right} knee, tailbone tucked, trunk tall, the hips move forward and the front of that hip stretches. Wrong: the low back arches and the trunk leans back.',
  stand: 'A person stands at ease.',
  'stand-tall': 'A person stands tall and lets the lower ribs drop; a dashed line shows the chest lifted, as before.',
  'stand-ribs': 'Right: a person stands with the lower ribs down, shoulders over the hips. Wrong: the ribs lift, the shoulders are behind the hips and the low back arches.',
  'reach-up': 'A person stands tall and reaches up with both arms.',
  march: 'A person stands on one leg, lifts the other knee to hip height, and brings the opposite arm forward.',
  walk: 'A person walks with loose arms.',
  'split-stance': 'A person stands upright, the {left|right} foot a long step behind the other, a hand on the back of a chair, and eases the hips forward. The front of the {left|right} hip is marked.',
  sit: 'A person sits upright on a chair, feet flat on the floor, hands on the thighs.',
  'sit-back': 'A person sits back on a chair, the back against its backrest, feet flat on the floor, hands on the thighs.',
  'sit-breathe': 'A person sits on a chair, a hand on the belly. An arrow shows the belly moving out with the breath.',
  'sit-march': 'A person sits tall on a chair and lifts one knee; the other foot stays on the floor.',
  'sit-edge': 'A person sits upright on the front edge of a chair, the {right|left} foot flat in front. The {left|right} foot is slid back under the seat, so that the thigh points down; the front of that hip is marked.',
  'on-table': 'A person lies on the back on a padded table, knees bent and feet flat.',
  'on-table-long': 'A person lies on the back on a padded table, legs long.',
  'on-table-one-knee': 'A person lies on the back on a padded table, the {left|right} knee bent and that foot flat. The {right|left} leg is long.',
  'on-table-roll': 'A person lies on the back on a padded table, hips and knees a little bent over a roll.',
  'knee-out': 'A person lies on the back, seen from above, the {left|right} knee bent out to the side and resting on a pillow.',
  'press-map': 'The trunk from the front. The fingers of two hands press half-way between the navel and the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.',
  'iliacus-map': 'The trunk from the front. The fingers of a hand curl in just inside the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.',
  'groin-map': 'The trunk from the front, the {left|right} leg turned out. The inner top of that thigh is marked. Above it, along the crease of the groin, lies the pulse, hatched and crossed out: not there.',
  'press-sway': 'The trunk from the front. The fingers of a hand, beside the navel on the {left|right}, move a little from side to side. Down the middle runs the pulse, hatched and crossed out: not there.',
  'press-belly': 'A person lies on the back on a padded table, knees bent. Somebody else’s hand presses down into the belly beside the navel.',
  'press-knees-up': 'A person lies on the back on a padded table, knees over a roll. Somebody else’s hand presses down into the belly beside the navel.',
  'press-lift': 'A person lies on the back on a padded table and lifts the {left|right} foot with the knee bent. Somebody else’s hand stays at the belly.',
  'press-reach': 'A person lies on the back on a padded table. The {left|right} heel slides away while that arm reaches overhead; somebody else’s hand stays at the belly.',
  'press-heel': 'A person lies on the back on a padded table and slides the {left|right} heel away. Somebody else’s hand at the belly presses towards the head.',
  'press-arm': 'A person lies on the back on a padded table, knees bent, and reaches the {left|right} arm overhead. Somebody else’s hand stays at the belly.',
  'press-tilt': 'A person lies on the back on a padded table, knees bent, and tips the pelvis: an arrow runs over the hip towards the feet. A dashed line shows the low back arched; otherwise it lies flat. Somebody else’s hand stays at the belly.',
  'pin-knee': 'A person lies on the back on a padded table and draws the {left|right} knee in against somebody else’s push. That person’s hand stays at the belly.',
  'pin-away': 'A person lies on the back on a padded table. The {left|right} leg has slid from bent, shown dashed, to long, toes drawn up; somebody else’s hand stays at the belly.',
  'pin-back': 'A person lies on the back on a padded table and draws the {left|right} heel back until the knee is up. Somebody else’s hand stays at the belly.',
  'lift-hands': 'A person lies on the back on a padded table, knees bent. Somebody else’s hand lies at the belly, pressing in and towards the head.',
  'lift-up': 'A person on a padded table lifts the pelvis, feet flat, shoulders down. Somebody else’s hand at the belly goes with it.',
  'lift-down': 'A person on a padded table lets the lifted pelvis down again. Somebody else’s hand stays at the belly.',
  'leg-carried': 'A person lies on the back on a padded table. Somebody else’s hand under the {left|right} leg lifts it a little.',
  'leg-out': 'A person lies on the back, seen from above. Somebody else’s hand leads the {left|right} leg out to the side; a dashed outline shows where it was.',
  'leg-pressed': 'A person lies on the back on a padded table, the {left|right} leg a little lifted. Somebody else’s hand at the knee presses along the thigh into the hip.',
  'knee-level': 'A person lies on the back on a padded table, the {left|right} hip and knee bent at right angles. Somebody else’s hand carries the lower leg level with the knee.',
  'turn-in': 'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot inwards, towards the other leg, while the leg pushes back outwards.',
  'turn-out': 'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot outwards, while the leg pushes back inwards.',
  'pain-map': 'A body from behind and from the front. Four places are marked: two bands along the low back, the front of the hips, the groin, and the front of the thighs.',
  anatomy: 'The trunk and thighs from the front, with spine, pelvis and thigh bones; the {left|right} psoas is marked. It runs from the sides of the last chest vertebra and the five low-back vertebrae, down over the rim of the pelvis, to the inner top of the thigh bone; beside it the iliacus lines the bowl of the pelvis and joins it.',
} satisfies Record<FigureId, string>;
const words = ['Here', 'Navel', 'Front hip bone', 'Pulse: not here', 'Low back', 'Hip', 'Groin', 'Thigh'];
export const figureTexts: Readonly<Record<string, string>> = {...shown, ...Object.fromEntries(words.map((word) => [word, word]))};

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
  const moves = play && !still ? motion(id) : null;
  const [left, , width] = viewBox;
  const across = 2 * left + width;
  const turned = mirror ? `translate(${across} 0) scale(-1 1)` : '';
  const shape = ({role, d, upright}: Shape): TemplateResult => svg`<path class=${role} d=${d} transform=${mirror && upright !== undefined ? `translate(${2 * upright} 0) scale(-1 1)` : nothing} />`;
  const name = ({word, x, y, end}: Label): TemplateResult => svg`<text class=${end === mirror ? 'start' : 'end'} x=${mirror ? across - x : x} y=${y}>${text(figureTexts[word]!)}</text>`;
  const places = choice?.options.filter(({value}) => shapes.some(({place}) => place === value)) ?? [];
  const free = ({place}: {readonly place?: string}): boolean => !places.some(({value}) => value === place);
  return keyed(moves ?? id, html`<svg class="figure" part="figure" viewBox=${viewBox.join(' ')} role=${places.length ? 'group' : 'img'} aria-label=${text(typeof id === 'string' ? shown[id] : id.shows, side ?? 'right')}>
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
