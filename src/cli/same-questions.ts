/** Questions whose answers cannot be told apart, or not be compared. */
import {inside, type Complain} from '../core/fault.js';
import type {Dose} from '../core/routine.js';
import {walk} from './items.js';
import type {Written} from './read.js';

type Check = Extract<Dose, {type: 'check'}>;
/** The answers that it takes, whatever their order. */
const answersOf = ({options, scale}: Check): string => (scale ? `${scale.low} ${scale.high}` : (options ?? []).map(({value, label}) => `${value} ${label}`).sort().join('\n'));

/** The same question before and after is as it should be; another one under its id would be shown beside it as if it were the same. */
export function warnOfQuestions(written: Written, warn: Complain): void {
  const asked = new Map<string, Check>();
  walk(written, (item, path) => {
    if (!('dose' in item) || item.use) return;
    for (const key of ['dose', 'short'] as const) {
      const dose = item[key];
      if (!dose || dose.type !== 'check') continue;
      const there = inside(path, key);
      const values = (dose.options ?? []).map(({value}) => value);
      values.forEach((value, i) => values.indexOf(value) < i && warn(`${there}.options[${i}].value`, `is the value of another answer: ${value}`, 'Give each answer a value of its own'));
      const first = asked.get(dose.id);
      if (first && (!first.scale !== !dose.scale || answersOf(first) !== answersOf(dose))) warn(`${there}.id`, `is the id of a question with other answers: ${dose.id}`, 'Give both the same answers, or each an id of its own');
      if (!first) asked.set(dose.id, dose);
    }
  });
}
