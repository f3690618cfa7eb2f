/** On a practitioner's table, with that person's hands. The head is on the left; the near side is worked on. */
import {arm, near, trunk, type Spot} from '../spot.js';
import {stands, type ArmPose, type LegPose, type Pose} from '../pose.js';
import type {Sign} from '../sign.js';
import {down, kneesBent, lie, lifted, long, onRibs, overhead, slid} from './lie.js';

const props = {plinth: true};
const bent: Pose = {...kneesBent, longHair: true, props};
const rolled: Pose = {...bent, legs: {near: stands(58), far: stands(66)}, props: {...props, roll: 35}};
const oneBent: Pose = {...lie, larger: true, legs: {near: stands(42), far: long}, props};
const belly: Spot = trunk(10.2, -16);
const hand: Sign = ['hand', belly, 100];
const pressing: readonly Sign[] = [hand, ['press', belly, 90, [-17, -3]]];
/** The heel moves away, or comes back. */
const away: Sign = ['move', near(0, 89, 2), [22, -3], [32, -3], [44, -3]];
const reached: Pose = {...bent, props: {plinth: 'long'}, legs: {near: stands(74), far: stands(40)}, arms: {near: overhead}};
const armUp: Sign = ['move', arm(2, 60, 2), [20, -26], [4, -30], [-10, -10]];
/** An arm along the side, before it reaches. */
const beside: ArmPose = {shoulder: -9, elbow: 8, wrist: 4};
const drawn: LegPose = {hip: 92, knee: 98, ankle: 0};
const carried: LegPose = {hip: 16, knee: 8, ankle: -18};

export const onTable = {
  'on-table': bent,
  'on-table-long': {...lie, props},
  'on-table-one-knee': oneBent,
  'on-table-roll': rolled,
  'press-belly': {...bent, signs: pressing},
  'press-knees-up': {...rolled, signs: pressing},
  'press-lift': {...bent, legs: {near: {hip: 60, knee: 116, ankle: -8}, far: stands(58)}, from: {legs: {near: stands(40)}}, signs: [hand, ['move', near(0, 42, 0.5), [-4, -10], [-5, -16], [-9, -25]]]},
  'press-reach': {...reached, from: {legs: {near: stands(46)}, arms: {near: beside}}, signs: [hand, away, armUp]},
  'press-heel': {...reached, props, arms: bent.arms, from: {legs: {near: stands(46)}}, signs: [['hand', belly, 64], ['press', belly, 0, [-12, -15]], away]},
  'press-arm': {...bent, props: reached.props!, arms: reached.arms, from: {arms: {near: beside}}, signs: [hand, armUp]},
  'press-tilt': {...bent, arms: {near: {...onRibs, touches: trunk(11, -42)}}, legs: {near: stands(68), far: stands(68)}, leant: [{lowBack: -40, upperBack: -6}, false], from: {trunk: {lowBack: -22}}, signs: [['hand', trunk(10.3, -20), 125, -1], ['move', trunk(8, 0), [-17, -12], [-1, -27], [14, -9]]]},
  'pin-knee': {...oneBent, legs: {near: drawn, far: long}, from: {legs: {near: stands(42)}}, signs: [['hand', belly, 138], ['press', near(8, 38, 0.3), 180, [-3, -2]], ['move', near(0, 89, 2), [8, -6], [4, -16], [-8, -20]]]},
  'pin-away': {...oneBent, legs: {near: slid, far: long}, before: stands(42), signs: [hand, ['move', near(5, 70, 1), [-14, -8], [-4, -8], [10, -8]]]},
  'pin-back': {...oneBent, legs: {near: stands(46), far: long}, from: {legs: {near: slid}}, signs: [hand, ['move', near(0, 89, 2), [46, -26], [36, -28], [22, -26]]]},
  'lift-hands': {...bent, signs: [['hand', belly, 40, -1], ['press', belly, 40, [-13, -9]]]},
  'lift-up': {...lifted, props, from: down, signs: [['hand', belly, 62, -1], ['move', near(-9, 6, 0), [6, 18], [6, 13], [6, 6]]]},
  'lift-down': {...lifted, trunk: {...lifted.trunk, pelvis: -106}, legs: {near: stands(46), far: stands(54)}, props, from: {trunk: {pelvis: -113}, x: -2}, signs: [['hand', belly, 62, -1], ['move', near(-9, 6, 0), [6, 3], [6, 8], [6, 15]]]},
  'leg-carried': {...lie, legs: {near: carried, far: long}, props, from: {legs: {near: long}}, signs: [['hand', near(-6.5, 54, 1), 285], ['press', near(4, 76, 1), 270, [-2, -24]]]},
  'leg-pressed': {...lie, legs: {near: {hip: 24, knee: 32, ankle: -14}, far: long}, props, signs: [['hand', near(6.6, 41, 0.4), 20], ['press', near(6.6, 41, 0.4), 10, [2, -12]]]},
  'knee-level': {...lie, legs: {near: {hip: 88, knee: 90, ankle: 0}, far: long}, props, signs: [['hand', near(-3.5, 78, 1.2), 270], ['look', near(0, 41, 0.5), 9, 9]]},
} satisfies Record<string, Pose>;
