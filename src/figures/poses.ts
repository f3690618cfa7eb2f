/** All poses by name, and the pairs of right and wrong. */
import {bolsterPairs, onBolster} from './poses/bolster.js';
import {atTheEdge, edgePairs} from './poses/edge.js';
import {lying} from './poses/lying.js';
import {onTable} from './poses/on-table.js';
import {faceDown} from './poses/prone.js';
import {upright, uprightPairs} from './poses/upright.js';

export type {Pose} from './pose.js';
export const poses = {...onBolster, ...lying, ...atTheEdge, ...faceDown, ...upright, ...onTable};
export const pairs = {...bolsterPairs, ...edgePairs, ...uprightPairs};
