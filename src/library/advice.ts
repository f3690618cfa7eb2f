/** Everyday advice: one piece after a session. All of it can be turned off. */
import type {Source} from '../core/routine.js';

export interface Advice {
  readonly id: string;
  /** What it asks of the body: left out where that does not fit today. */
  readonly loads?: readonly string[];
  readonly text: string;
  readonly source: Source;
}
const from = (file: NonNullable<Source['file']>) => ({file});

export const advice: readonly Advice[] = [
  {id: 'every-hour', text: 'Stand up once an hour, and walk or move for a minute.', source: from('001')},
  {id: 'standing-desk', text: 'If you can, do some of your work standing.', source: from('001')},
  {id: 'walks', text: 'Walk regularly, as far as is comfortable.', source: from('002')},
  {id: 'core-and-glutes', text: 'Strong buttocks and a strong middle take work off the hip flexors. Train them now and then.', loads: ['contract-relax'], source: from('001')},
  {id: 'abdominals', text: 'Train your belly muscles, and do not overwork them or the hip flexors.', loads: ['contract-relax'], source: from('002')},
  {id: 'hip-extension', text: 'Exercises that take the leg behind you work the other side of the hip.', loads: ['loaded-hip-extension'], source: from('002')},
  {id: 'posture', text: 'Sit and stand with back and pelvis upright.', source: from('002')},
  {id: 'sleep', text: 'At night, a pillow under your legs takes some of the pull off the hips.', loads: ['supine-flexed'], source: from('002')},
  {id: 'standing', text: 'Standing, let your lower ribs drop, and keep your shoulders over your hips.', source: from('003')},
  {id: 'quiet-time', text: 'Give yourself a few minutes with nothing else to do.', source: from('003')},
  {id: 'when-needed', text: 'Come back to it when you need it, after a long day of sitting for example.', source: from('002')},
  {id: 'low-back-and-hips', text: 'Your low back and the sides of your hips may like some massage too.', loads: ['abdominal-pressure'], source: from('002')},
  {id: 'shoes-and-chairs', text: 'How you walk, sit and what you wear on your feet matters all day.', source: from('000')},
  {id: 'ask-somebody', text: 'If it stays tight, let a physical therapist or massage therapist have a look.', source: from('001')},
  {id: 'stretch-after', text: 'After pressure or massage, stretch.', loads: ['loaded-hip-extension', 'abdominal-pressure'], source: from('002')},
];

/** The piece for a day: another one each day, the same all day long, of those that fit. `day` counts days from anywhere. */
export function adviceFor(day: number, minded: readonly string[] = []): Advice {
  const fitting = advice.filter(({loads = []}) => !loads.some((load) => minded.includes(load)));
  return fitting[((Math.floor(day) % fitting.length) + fitting.length) % fitting.length]!;
}
