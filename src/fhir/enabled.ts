/** Whether an item is asked at all, after what was answered to the one that it stands behind. */
import type {ScreenAnswer} from '../safety/verdict.js';
import {meaningOfWhen} from './meaning.js';
import type {QuestionnaireItem} from './types.js';

export function isEnabled({enableWhen = [], enableBehavior}: QuestionnaireItem, answerTo: (linkId: string) => ScreenAnswer | undefined): boolean {
  if (!enableWhen.length) return true;
  const fits = enableWhen.map((when) => when.operator === '=' && answerTo(when.question) !== undefined && meaningOfWhen(when) === answerTo(when.question));
  return enableBehavior === 'all' ? fits.every(Boolean) : fits.some(Boolean);
}
