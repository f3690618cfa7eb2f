/**
 * What every technique for practitioners opens with, and what they share. Explaining, asking and working with the breath
 * are stated in 000; that tears or a refusal can come and should be named before, too.
 */
import type {Routine, Step} from '../../core/routine.js';
import {questions as q} from '../questions.js';
import {stop} from '../stop-signs.js';

const source = {file: '000', note: 'Explaining with a picture, asking before working on the skin, working with the breath, and saying beforehand that tears are not unusual are stated there. The words and the times are ours.'};

export const consent: readonly Step[] = [
  {say: 'Explain what you will do, and why.', more: 'A picture of the muscle helps. Say that tears, or wanting to stop, are not unusual.', figure: 'anatomy', tips: [q.whatIsIt, q.whereItBegins, q.crying, q.throughBack], source, dose: {type: 'ready', about: 45, stated: false}},
  {say: 'Ask whether you may work here.', more: 'On the skin or through cloth. One word from them stops you, at any moment.', tips: [q.ownWorkFirst, q.howDeep], source, dose: {type: 'ready', about: 15, stated: false}},
];

const table = {id: 'table', name: 'A padded table', short: 'table'};

/** A technique done on somebody else: its own fields, its steps behind consent, and what to watch for in them. */
export function onTable(own: Pick<Routine, 'id' | 'title' | 'loads' | 'name' | 'figure' | 'source' | 'steps'> & Partial<Routine>): Routine {
  return {audience: 'practitioner', position: 'on a table', props: [table], stopSigns: stop.hands, ...own, steps: [...consent, ...own.steps]};
}
