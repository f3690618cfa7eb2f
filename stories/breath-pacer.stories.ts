/** Stories of `<breath-pacer>`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/define/breath-pacer.js';
import type {Tags} from '../src/doors/tags.js';

type Args = Tags['breath-pacer']['set'];
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'breath-pacer',
  args: {pattern: '4-0-6-0', label: 'Slow breathing', sound: 'on', motion: 'auto'},
  argTypes: {
    pattern: {description: 'In, full, out, empty, in seconds, tenths allowed. Two numbers mean in and out; `own` sets no pace and only keeps the time.', control: 'text', table: {defaultValue: {summary: '4-0-6-0'}}},
    breaths: {description: 'How many breaths, 1 to 1,000. Without it and `duration`: until stopped.', control: {type: 'number', min: 1, max: 1000}},
    duration: {description: 'How long, rounded to whole breaths. `breaths` goes before it.', control: 'text'},
    'inhale-label': {description: 'What breathing in is called.', control: 'text'},
    'exhale-label': {description: 'What breathing out is called.', control: 'text'},
    label: {description: 'Its name.', control: 'text'},
    sound: {description: '`off` plays no tones until the person turns them on.', control: 'inline-radio', options: ['on', 'off'], table: {defaultValue: {summary: 'on'}}},
    motion: {description: '`auto` asks the system, `full` always moves, `reduced` shows a hill in place of the moving disc.', control: 'inline-radio', options: ['auto', 'full', 'reduced'], table: {defaultValue: {summary: 'auto'}}},
  },
  render: (args) => html`
    <breath-pacer pattern=${args.pattern || nothing} breaths=${args.breaths || nothing} duration=${args.duration || nothing} inhale-label=${args['inhale-label'] || nothing} exhale-label=${args['exhale-label'] || nothing} label=${args.label} sound=${args.sound} motion=${args.motion}>
      <p>An attribute is outside its limits: the console names it.</p>
    </breath-pacer>
  `,
};
export default meta;

/** Four seconds in, six out, fifteen times. */
export const FourSix: Story = {args: {breaths: 15}};

/** Words of one's own for the two halves of a breath. */
export const PushAndSink: Story = {args: {pattern: '3.5-0.5-5-1', breaths: 10, 'inhale-label': 'Push out', 'exhale-label': 'Sink', label: 'Push and sink'}};

/** Nothing to follow, only the time. */
export const OwnPace: Story = {args: {pattern: 'own', duration: '3min', label: 'Your own breath'}};

/** What a person sees who asked their system for less motion. */
export const ReducedMotion: Story = {args: {breaths: 15, motion: 'reduced'}};
