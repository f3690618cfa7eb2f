/** All poses by name. */
import {lying} from './poses/lying.js';
import {upright} from './poses/upright.js';

export type {Pose} from './pose.js';
export const poses = {...lying, ...upright};
