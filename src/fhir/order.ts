/** Groups of questions in the order of the screen. */
import type {Area} from '../safety/conditions.js';
import type {FlagGroup} from '../safety/red-flags.js';
import {screen} from '../strings/en/screen.js';

export const flagGroups: readonly FlagGroup[] = ['nerves', 'injury', 'illness', 'belly', 'circulation', 'pregnancy', 'age'];
export const areas = Object.keys(screen.areas) as readonly Area[];
