/** How often an item is done. */
import type {Item} from '../core/routine.js';

/** At least and at most so often; above the least the person is asked each time. */
export const turns = ({repeat = 1}: Pick<Item, 'repeat'>): {readonly least: number; readonly most: number; readonly ask: string} => (typeof repeat === 'object' ? repeat : {least: repeat, most: repeat, ask: ''});
/** Rests stand between rounds; where the person is asked instead, there is none. */
export const rests = (item: Pick<Item, 'repeat'>): boolean => turns(item).least > 1;
