/** What the tests of the command line share. */
import {readdirSync, readFileSync} from 'node:fs';

export const folder = 'stories/routines';
/** The text of a story routine. */
export const story = (name: string): string => readFileSync(`${folder}/${name}.json`, 'utf8');
export const stories = readdirSync(folder).map((name) => name.replace(/\.json$/, '')).sort();
export const wellStories = stories.filter((name) => name !== 'broken');

/** A small routine as text, two spaces deep, to be made wrong in one way. */
export const step = (more: object = {}) => ({say: 'Stay', dose: {type: 'hold', seconds: 30, stated: false}, ...more});
export const routine = (more: object = {}) => ({id: 'mine', title: 'Mine', position: 'on a chair', loads: [], stopSigns: ['It hurts'], steps: [step()], ...more});
export const text = (value: object): string => JSON.stringify(value, null, 2);
