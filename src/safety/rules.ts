/** All that decides who is offered what, as data with a version. No clinician has reviewed it yet. */
import {conditions, type Condition} from './conditions.js';
import {families, type Family} from './families.js';
import {redFlags, type RedFlag} from './red-flags.js';

export interface Rules {
  /** Changes whenever an answer could lead somewhere else than before: what was screened by other rules is screened again. */
  readonly version: string;
  /** Who has looked at them. */
  readonly review: string;
  readonly redFlags: readonly RedFlag[];
  readonly conditions: readonly Condition[];
  readonly families: readonly Family[];
}

export const builtInRules: Rules = {version: '4', review: 'not reviewed by a clinician', redFlags, conditions, families};
