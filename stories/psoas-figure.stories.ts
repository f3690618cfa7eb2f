/** Stories of `<psoas-figure>`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/psoas-figure.js';
import type {Tags} from '../src/doors/tags.js';
import {figureIds} from '../src/figures/figure.js';

type Args = Tags['psoas-figure']['set'];
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'psoas-figure',
  args: {pose: 'heel-slide', side: 'right', motion: 'auto'},
  argTypes: {
    pose: {description: 'Which figure, by its id.', control: 'select', options: figureIds},
    side: {description: 'Whose side is shown: `left` is the mirror image of `right`.', control: 'inline-radio', options: ['right', 'left']},
    motion: {description: '`auto` asks the system, `full` always moves, `reduced` stands still.', control: 'inline-radio', options: ['auto', 'full', 'reduced'], table: {defaultValue: {summary: 'auto'}}},
  },
  render: ({pose, side, motion}) => html`
    <psoas-figure pose=${pose!} side=${side!} motion=${motion!}>
      <p>There is no such figure: the console names those that there are.</p>
    </psoas-figure>
  `,
};
export default meta;

/** A limb that moves by itself. */
export const HeelSlide: Story = {};

/** A body that is drawn anew while it moves, beside what goes wrong. */
export const RightAndWrong: Story = {args: {pose: 'kneel-tuck'}};

/** A map of the trunk: where, and where not. */
export const Map: Story = {args: {pose: 'tool-map'}};

/** What a person sees who asked their system for less motion. */
export const ReducedMotion: Story = {args: {motion: 'reduced'}};
