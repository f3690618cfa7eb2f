/** Stories of `<hold-timer>`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/hold-timer.js';
import type {Tags} from '../src/doors/tags.js';

type Args = Tags['hold-timer']['set'];
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'hold-timer',
  args: {hold: '30s', rest: '0', reps: 1, sides: 'none', switch: '10s', prepare: '3s', effort: '20%', label: 'Calf stretch', sound: 'on', motion: 'auto'},
  argTypes: {
    hold: {description: 'How long one hold lasts, 1 s to 60 min. Write 30s, 5min, 1:30 or plain seconds.', control: 'text', table: {defaultValue: {summary: '30s'}}},
    most: {description: 'Open-ended: from `hold` on until the person feels it let go, at most this long.', control: 'text'},
    contract: {description: 'A push before each hold, 1 s to 60 s.', control: 'text'},
    effort: {description: 'How strong the push is, 5% to 100% of full strength.', control: 'text', table: {defaultValue: {summary: '20%'}}},
    rest: {description: 'Rest between the repeats of a side, up to 10 min.', control: 'text', table: {defaultValue: {summary: '0'}}},
    reps: {description: 'How many holds, on each side, 1 to 100.', control: {type: 'number', min: 1, max: 100}, table: {defaultValue: {summary: '1'}}},
    sides: {description: 'Which sides: `both` does each in full, left first.', control: 'inline-radio', options: ['none', 'left', 'right', 'both'], table: {defaultValue: {summary: 'none'}}},
    switch: {description: 'Time to change sides, up to 60 s.', control: 'text', table: {defaultValue: {summary: '10s'}}},
    prepare: {description: 'Time to get ready before the first hold, up to 120 s.', control: 'text', table: {defaultValue: {summary: '3s'}}},
    label: {description: 'Its name.', control: 'text'},
    sound: {description: '`off` plays no tones until the person turns them on.', control: 'inline-radio', options: ['on', 'off'], table: {defaultValue: {summary: 'on'}}},
    motion: {description: '`auto` asks the system, `full` always moves, `reduced` never does.', control: 'inline-radio', options: ['auto', 'full', 'reduced'], table: {defaultValue: {summary: 'auto'}}},
  },
  render: (args) => html`
    <hold-timer hold=${args.hold || nothing} most=${args.most || nothing} contract=${args.contract || nothing} effort=${args.effort} rest=${args.rest} reps=${args.reps} sides=${args.sides} switch=${args.switch} prepare=${args.prepare} label=${args.label} sound=${args.sound} motion=${args.motion}>
      <p>An attribute is outside its limits: the console names it.</p>
    </hold-timer>
  `,
};
export default meta;

export const Plain: Story = {};

/** Three holds on the left, time to change, three on the right. */
export const TwoSided: Story = {args: {hold: '20s', reps: 3, rest: '10s', sides: 'both', switch: '12s', label: 'Hip stretch'}};

/** From 15 seconds on the person says when, and after a minute it moves on by itself. */
export const OpenEnded: Story = {args: {hold: '15s', most: '60s', label: 'Until it lets go'}};

/** A gentle push, let go, hold: three times. */
export const ContractRelax: Story = {args: {contract: '5s', effort: '20%', hold: '15s', reps: 3, label: 'Push and let go'}};

export const Silent: Story = {args: {sound: 'off'}};
