/** Hold, repeat, breathe: a sign each, beside the words that say the same. Kept apart from other icons: timers show none of them. */
import type {TemplateResult} from 'lit';
import type {Span} from '../../core/timeline.js';
import {icon} from './icons.js';

const [hold, repeat, breathe] = [
  icon('', 'M12 21a7.8 7.8 0 1 0 0-15.6 7.8 7.8 0 0 0 0 15.6zM9.5 2.5h5M12 9v4.4l2.8 1.8'),
  icon('', 'M17 3l3 3-3 3M4.5 11.5V10a4 4 0 0 1 4-4H20M7 21l-3-3 3-3M19.5 12.5V14a4 4 0 0 1-4 4H4'),
  icon('', 'M3 9c3-3.6 6 3.6 9 0s6-3.6 9 0M3 15.5c3-3.6 6 3.6 9 0s6-3.6 9 0'),
];

export const doseSigns = ({kind, reps}: Span): TemplateResult[] => [
  ...(kind === 'hold' || kind === 'release' || kind === 'contract' ? [hold] : kind === 'breaths' ? [breathe] : []),
  ...(kind === 'reps' || (reps > 1 && kind !== 'ask') ? [repeat] : []),
];
