/** On a practitioner's table, with that person's hands. The head is on the left; the near side is worked on. */
import {arm, near, trunk, type Spot} from '../spot.js';
import {stands, type LegPose, type Pose} from '../pose.js';
import type {Sign} from '../sign.js';
import {kneesBent, lie, lifted, long, overhead} from './lie.js';

const props = {plinth: true};
const bent: Pose = {...kneesBent, props};
const oneBent: Pose = {...lie, legs: {near: stands(42), far: long}, props};
const belly: Spot = trunk(10.3, -13);
const hand: Sign = ['hand', belly, 100];
const pressing: readonly Sign[] = [hand, ['press', belly, 90, [-17, -3]]];
/** The heel moves away, or comes back. */
const away: Sign = ['move', near(0, 89, 2), [22, -3], [32, -3], [44, -3]];
const straight: LegPose = {...long, ankle: 12};
const reached: Pose = {...bent, legs: {near: stands(72), far: stands(46)}, arms: {near: overhead}};
const armUp: Sign = ['move', arm(2, 60, 2), [6, -34], [-8, -38], [-22, -24]];
const drawn: LegPose = {hip: 92, knee: 98, ankle: 0};
const carried: LegPose = {hip: 16, knee: 8, ankle: -18};

export const onTable = {
  'press-belly': {...bent, signs: pressing},
  'press-knees-up': {...bent, legs: {near: stands(58), far: stands(66)}, props: {...props, roll: 35}, signs: pressing},
  'press-lift': {...bent, legs: {near: {hip: 74, knee: 92, ankle: 0}, far: stands(52)}, before: bent, signs: [hand, ['move', near(0, 89, 2), [6, 16], [6, 8], [4, 0]]]},
  'press-reach': {...reached, before: bent, signs: [hand, away, armUp]},
  'press-heel': {...reached, arms: bent.arms, before: bent, signs: [hand, ['press', belly, 0, [-18, -12]], away]},
  'press-arm': {...bent, arms: reached.arms, before: bent, signs: [hand, armUp]},
  'press-tilt': {...bent, trunk: {...lie.trunk, lowBack: -26, upperBack: -2}, before: bent, signs: [hand, ['move', trunk(10, -2), [12, -2], [14, -14], [2, -20]]]},
  'pin-knee': {...oneBent, legs: {near: drawn, far: long}, signs: [['hand', belly, 110], ['press', near(6, 40, 0.3), 150, [-8, -4]], ['move', near(0, 89, 2), [8, -6], [4, -16], [-8, -20]]]},
  'pin-away': {...oneBent, legs: {near: straight}, before: oneBent, signs: [hand, ['move', near(-6, 89, 2), [-36, -8], [-26, -8], [-12, -8]]]},
  'pin-back': {...oneBent, before: {...oneBent, legs: {near: long, far: long}}, signs: [hand, ['move', near(0, 89, 2), [46, -26], [36, -28], [22, -26]]]},
  'lift-hands': {...bent, signs: [['hand', belly, 40, -1], ['press', belly, 40, [-4, -14]]]},
  'lift-up': {...lifted, props, signs: [['hand', belly, 62, -1], ['move', near(-8, 12, 0), [4, 24], [4, 15], [4, 7]]]},
  'lift-down': {...bent, before: {...lifted, props}, signs: [['hand', belly, 62, -1], ['move', trunk(10, 0), [18, -20], [18, -12], [18, -3]]]},
  'leg-carried': {...lie, legs: {near: carried, far: long}, props, signs: [['hand', near(-6.5, 54, 1), 285], ['move', near(4, 76, 1), [4, -5], [4, -12], [4, -19]]]},
  'leg-pressed': {...lie, legs: {near: {hip: 24, knee: 32, ankle: -14}, far: long}, props, signs: [['hand', near(6.6, 41, 0.4), 20], ['press', near(6.6, 41, 0.4), 10, [2, -12]]]},
  'knee-level': {...lie, legs: {near: {hip: 88, knee: 90, ankle: 0}, far: long}, props, signs: [['hand', near(-3.5, 78, 1.2), 270], ['look', near(0, 41, 0.5), 9, 9]]},
} satisfies Record<string, Pose>;
