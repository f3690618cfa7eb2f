/** Stories of `<safety-screen>`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {action} from 'storybook/actions';
import '../src/define/safety-screen.js';
import {routines} from '../src/doors/library.js';
import {loads, type Load} from '../src/doors/safety.js';
import type {Tags} from '../src/doors/tags.js';

type Args = Omit<Tags['safety-screen']['set'], 'loads'> & {loads: Load[]};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'safety-screen',
  args: {loads: [], share: false},
  argTypes: {
    loads: {description: 'What the exercise asks of the body: only what matters for these is asked.', control: 'inline-check', options: loads},
    routine: {description: 'A built-in routine, in place of `loads`.', control: {type: 'select', labels: {'': 'none'}}, options: ['', ...routines.map(({id}) => id)]},
    'emergency-number': {description: 'Whom to call in an emergency.', control: 'text'},
    name: {description: 'Its name in a form. Submits nothing unless `share`.', control: 'text'},
    share: {description: 'Offers to share the outcome, never an answer, with the page, if the person ticks it.', control: 'boolean', table: {defaultValue: {summary: 'false'}}},
  },
  render: (args) => html`
    <safety-screen loads=${args.loads.join(' ') || nothing} routine=${args.routine || nothing} emergency-number=${args['emergency-number'] || nothing} name=${args.name || nothing} ?share=${args.share}></safety-screen>
  `,
};
export default meta;

export const ByLoads: Story = {args: {loads: ['kneeling', 'loaded-hip-extension', 'floor-transfer']}};

export const ByRoutine: Story = {args: {routine: 'half-kneeling-stretch', 'emergency-number': '112'}};

/** The Actions panel shows what the form would send: nothing, unless the person ticks the line at the end. */
export const InAForm: Story = {
  args: {routine: 'bolster-release', name: 'screen', share: true},
  decorators: (story) => html`
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        action('submit')(Object.fromEntries(new FormData(event.target as HTMLFormElement)));
      }}
    >
      ${story()}
      <p class="own"><button>Send</button></p>
    </form>
  `,
};
