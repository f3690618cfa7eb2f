/**
 * Conditions that are one thing at different times: asked first as the thing, then how long ago. Not reviewed by a clinician yet.
 * The ids of the options are conditions; what a time changes stands there.
 */
import type {Area} from './conditions.js';

export interface Family {
  readonly id: string;
  readonly area: Area;
  /** What a person reads: a line of the list. */
  readonly label: string;
  /** What is asked once it is ticked. Somebody who is not sure has all of the options. */
  readonly ask: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
}

type Row = readonly [id: string, area: Area, label: string, ask: string, options: Readonly<Record<string, string>>];
const rows: readonly Row[] = [
  ['pregnancy', 'pregnancy', 'Pregnant', 'How many weeks?', {'preg-to-15w': 'Up to 15 weeks', 'preg-16-27w': '16 to 27 weeks', 'preg-28w': '28 weeks or more'}],
  ['belly-surgery', 'belly', 'Belly or pelvic surgery, or a caesarean, in the last 6 months', 'How long ago was the surgery?', {'surgery-0-6w': 'Under 6 weeks', 'surgery-6-12w': '6 to 12 weeks', 'surgery-3-6m': '3 to 6 months'}],
  ['spine-surgery', 'back-hip', 'Spinal fusion, rods or other spine surgery', 'How long ago was the spine surgery?', {'fusion-new': 'Under 12 months', 'fusion-old': 'Longer ago'}],
  [
    'hip-replaced',
    'back-hip',
    'A hip replaced',
    'How was the hip replaced, and when?',
    {
      'thr-ant-early': 'From the front, under 12 weeks ago or still with precautions',
      'thr-ant-late': 'From the front, longer ago and without precautions',
      'thr-post-early': 'From the back or side, under 12 weeks ago or still with precautions',
      'thr-post-late': 'From the back or side, longer ago and without precautions',
    },
  ],
];

export const families: readonly Family[] = rows.map(([id, area, label, ask, options]) => ({id, area, label, ask, options: Object.entries(options).map(([one, words]) => ({id: one, label: words}))}));
