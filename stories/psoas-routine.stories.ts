/** Stories of `<psoas-routine>`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import '../src/define/psoas-routine.js';
import type {Routine} from '../src/doors/core.js';
import {routines} from '../src/doors/library.js';
import '../src/doors/strings/es.js';
import type {Tags} from '../src/doors/tags.js';

type Args = Tags['psoas-routine']['set'] & {lang: string; theme: Record<string, string>};
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'psoas-routine',
  args: {side: 'both', first: 'left', short: false, levels: false, audience: 'self-care', screen: 'required', pace: '1', sound: 'on', motion: 'auto'},
  argTypes: {
    definition: {description: 'Property: a routine as an object or as JSON text. Goes before `src` and `routine`.', control: 'object'},
    src: {description: 'Address of a routine as JSON, http or https.', control: 'text'},
    routine: {description: 'A built-in routine. Without any: a choice of them.', control: {type: 'select', labels: {'': 'none'}}, options: ['', ...routines.map(({id}) => id)]},
    side: {description: 'Which sides of two-sided steps are done.', control: 'inline-radio', options: ['left', 'right', 'both'], table: {defaultValue: {summary: 'both'}}},
    first: {description: 'Which side comes first.', control: 'inline-radio', options: ['left', 'right'], table: {defaultValue: {summary: 'left'}}},
    short: {description: 'The short form, where there is one.', control: 'boolean', table: {defaultValue: {summary: 'false'}}},
    levels: {description: 'Offers more pressure, each level when its turn comes.', control: 'boolean', table: {defaultValue: {summary: 'false'}}},
    audience: {description: 'For whom: techniques for practitioners run only where the page says so.', control: 'inline-radio', options: ['self-care', 'practitioner'], table: {defaultValue: {summary: 'self-care'}}},
    screen: {description: '`host`: the page vouches that the questions have been asked.', control: 'inline-radio', options: ['required', 'host'], table: {defaultValue: {summary: 'required'}}},
    pace: {description: 'Stretches all times, 0.5 to 3; `self` lets the person end each step.', control: 'text', table: {defaultValue: {summary: '1'}}},
    'emergency-number': {description: 'Whom to call in an emergency.', control: 'text'},
    lang: {description: 'Language; inherited from the page where it is not given.', control: 'text'},
    theme: {description: 'Custom properties of the page’s style sheet.', control: 'object'},
    sound: {description: '`off` plays no tones until the person turns them on.', control: 'inline-radio', options: ['on', 'off'], table: {defaultValue: {summary: 'on'}}},
    motion: {description: '`auto` asks the system, `full` always moves, `reduced` never does.', control: 'inline-radio', options: ['auto', 'full', 'reduced'], table: {defaultValue: {summary: 'auto'}}},
  },
  render: (args) => html`
    <psoas-routine .definition=${args.definition ?? null} src=${args.src || nothing} routine=${args.routine || nothing} side=${args.side} first=${args.first} ?short=${args.short} ?levels=${args.levels} audience=${args.audience} screen=${args.screen} pace=${args.pace} emergency-number=${args['emergency-number'] || nothing} lang=${args.lang || nothing} sound=${args.sound} motion=${args.motion} style=${styleMap(args.theme ?? {})}>
      <p>Something is not as it should be: the console names it.</p>
    </psoas-routine>
  `,
};
export default meta;

export const Chooser: Story = {};

export const BolsterRelease: Story = {args: {routine: 'bolster-release', 'emergency-number': '112'}};

export const HalfKneeling: Story = {args: {routine: 'half-kneeling-stretch', 'emergency-number': '112'}};

/** The page has asked the questions itself, so it starts at once. */
export const HostScreened: Story = {args: {routine: 'half-kneeling-stretch', screen: 'host'}};

/** A routine of one's own: change it in the Controls panel. */
export const Definition: Story = {
  args: {
    screen: 'host',
    definition: {
      id: 'chair-break',
      title: 'A break from the chair',
      summary: 'Stand up, step back, and breathe.',
      position: 'standing',
      props: [{id: 'chair', name: 'A chair that does not roll'}],
      stopSigns: ['You feel unsteady', 'Anything hurts'],
      figure: 'stand',
      steps: [
        {say: 'Stand behind your chair.', more: 'Rest your hands on its back.', dose: {type: 'ready'}},
        {say: 'Step back with your {left|right} foot.', more: 'Stay tall, and let the heel grow heavy.', sides: 'both', repeat: 2, rest: 5, prepare: 3, dose: {type: 'hold', seconds: 15}},
        {say: 'Breathe slowly.', dose: {type: 'breaths', pattern: '4-6', count: 5}},
      ],
    } satisfies Routine,
  },
};

export const Spanish: Story = {args: {routine: 'bolster-release', 'emergency-number': '112', lang: 'es'}};

/** All that a page may set, in its own style sheet. */
export const Themed: Story = {
  args: {
    routine: 'half-kneeling-stretch',
    theme: {'--psoas-accent': '#8a3f5c', '--psoas-canvas': 'light-dark(#fbf5ee, #1f181b)', '--psoas-ink': 'light-dark(#33262b, #f1e7ea)', '--psoas-heading-font': 'Georgia, serif', '--psoas-radius': '4px'},
  },
};
