/** With the hips at the edge of a bed or a table, one knee held. The head is on the left. */
import {near, trunk} from '../spot.js';
import {stands, type Pose} from '../pose.js';
import type {Sign} from '../sign.js';
import {drawnIn, hugging, lie, onRibs} from './lie.js';

const hanging: Pose = {
  ...lie,
  legs: {near: {hip: -16, knee: 58, ankle: -30}, far: drawnIn},
  arms: hugging,
  props: {table: 13},
  works: true,
};
const lower: Pose = {...hanging, legs: {...hanging.legs, near: {hip: -23, knee: 58, ankle: -30}}};
const onThigh: readonly Sign[] = [['hand', near(9.4, 30, 0), 78, -1], ['press', near(9.4, 30, 0), 90, [15, -3]]];
/** Against the hand: what the person does. */
const resist: Sign = ['move', near(-9, 30, 0), [3, 24], [3, 14], [3, 6]];

/** At the table of a practitioner: the edge under the middle of the thigh, the other foot on the table. */
const atEdge: Pose = {
  ...lie,
  legs: {near: {hip: -6, knee: 62, ankle: -30}, far: stands(24)},
  arms: {near: onRibs},
  props: {table: 25},
};
const atEdgeLower: Pose = {...atEdge, legs: {...atEdge.legs, near: {hip: -18, knee: 64, ankle: -30}}};

export const atTheEdge = {
  'table-edge': {...hanging, from: {legs: {near: {hip: -6, knee: 58, ankle: -30}}}, signs: [['move', near(5, 60, 1), [14, 6], [14, -2], [14, -8]], ['move', near(5, 60, 1), [24, -8], [24, 2], [24, 18]]]},
  'edge-sit': {
    ...lie,
    trunk: {pelvis: -16, lowBack: 30, upperBack: 16, neck: 18, head: 8},
    legs: {near: {hip: 70, knee: 82, ankle: -10}, far: {hip: 116, knee: 104, ankle: 0}},
    arms: hugging,
    rests: 'seat',
    x: -6,
    props: {table: 13},
    to: {trunk: {pelvis: -40}, legs: {near: {hip: 48, knee: 82, ankle: -10}}},
    signs: [['move', ['trunk', -8, -60, 6], [-12, -6], [-26, -4], [-36, 14]]],
  },
  'edge-hand': {...atEdge, signs: [['look', near(-8, 18, 0), 14, 9]]},
  'edge-press': {...atEdge, works: true, signs: onThigh},
  'edge-resist': {...atEdge, signs: [['hand', near(9.4, 30, 0), 78, -1], resist]},
  'edge-further': {...atEdgeLower, works: true, before: atEdge.legs.near, signs: onThigh},
  'long-leg-resist': {...hanging, signs: [...onThigh, resist]},
  'long-leg-further': {...lower, before: hanging.legs.near, signs: onThigh},
} satisfies Record<string, Pose>;

export const edgePairs = {
  'edge-tilt': {
    right: {...hanging, works: false},
    wrong: {...hanging, works: false, tense: true, trunk: {...lie.trunk, lowBack: -40, upperBack: -4}, legs: {...hanging.legs, near: {hip: 10, knee: 66, ankle: -30}, far: {...drawnIn, hip: 90, knee: 110}}, signs: [['fault', trunk(-12.5, -36), trunk(-12.5, -21), trunk(-14.5, -6)]]},
  },
} satisfies Record<string, {right: Pose; wrong: Pose}>;
