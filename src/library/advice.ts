/** Everyday advice: one piece after a session. All of it can be turned off. */
import type {Source} from '../core/routine.js';

export interface Advice {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
}
const from = (file: NonNullable<Source['file']>) => ({file});

export const advice: readonly Advice[] = [
  {id: 'every-hour', text: 'Stand up once an hour, and stretch or walk for a minute.', source: from('001')},
  {id: 'standing-desk', text: 'If you can, do some of your work standing.', source: from('001')},
  {id: 'walks', text: 'Walk regularly, as far as is comfortable.', source: from('002')},
  {id: 'core-and-glutes', text: 'Strong buttocks and a strong middle take work off the hip flexors. Train them now and then.', source: from('001')},
  {id: 'abdominals', text: 'Train your belly muscles, and do not overwork them or the hip flexors.', source: from('002')},
  {id: 'hip-extension', text: 'Exercises that take the leg behind you work the other side of the hip.', source: from('002')},
  {id: 'posture', text: 'Sit and stand with back and pelvis upright.', source: from('002')},
  {id: 'sleep', text: 'Sleeping on your back, put a pillow under your legs.', source: from('002')},
  {id: 'standing', text: 'Standing, let your lower ribs drop, and keep your shoulders over your hips.', source: from('003')},
  {id: 'quiet-time', text: 'Give yourself a few minutes with nothing else to do.', source: from('003')},
  {id: 'when-needed', text: 'Come back to it when you need it, after a long day of sitting for example.', source: from('002')},
  {id: 'low-back-and-hips', text: 'Your low back and the sides of your hips may like some massage too.', source: from('002')},
  {id: 'shoes-and-chairs', text: 'How you walk, sit and what you wear on your feet matters all day.', source: from('000')},
  {id: 'ask-somebody', text: 'If it stays tight, let a physical therapist or massage therapist have a look.', source: from('001')},
  {id: 'stretch-after', text: 'After pressure or massage, stretch.', source: from('002')},
];

/** The piece for a day: another one each day, the same all day long. `day` counts days from anywhere. */
export const adviceFor = (day: number): Advice => advice[((Math.floor(day) % advice.length) + advice.length) % advice.length]!;
