/** Flat on the back, the start of much else. Head on the left. */
import {trunk} from '../spot.js';
import {stands, type ArmPose, type From, type LegPose, type Pose} from '../pose.js';

export const long: LegPose = {hip: 0, knee: 0, ankle: -18, falls: 'hip'};
/** Long, too, but the end of a slide along the floor: the heel is where it got to, the toes are up. */
export const slid: LegPose = stands(83, 74);
const alongside: ArmPose = {shoulder: -9, elbow: 8, wrist: 4, seen: 0.96};
/** A hand on the lower ribs leaves the waist in sight. */
export const onRibs: ArmPose = {shoulder: 0, elbow: 0, wrist: -62, seen: 0.57, touches: trunk(10.2, -27)};
export const overhead: ArmPose = {shoulder: 177, elbow: 2, wrist: 0};

export const lie: Pose = {
  trunk: {pelvis: -90, lowBack: 14, upperBack: -8, neck: 0, head: 4},
  legs: {near: long},
  arms: {near: alongside},
  rests: 'back',
};
export const kneesBent: Pose = {...lie, legs: {near: stands(40), far: stands(52)}};
/** One knee at the chest, held by both hands, the other leg as it comes. */
const hug: ArmPose = {shoulder: 0, elbow: 0, wrist: -35, seen: 0.8, holds: [5, 50, 1]};
export const drawnIn: LegPose = {hip: 120, knee: 132, ankle: -10};
export const hugging = {near: hug, far: {...hug, holds: [5, 42, 1] as const}};
/** The pelvis up, on shoulders and feet. */
export const lifted: Pose = {
  ...lie,
  trunk: {pelvis: -113, lowBack: 4, upperBack: 10, neck: 0, head: 4},
  legs: {near: stands(43), far: stands(50)},
  arms: {near: {shoulder: -8, elbow: 6, wrist: 0, seen: 0.72}},
  rests: 'blades',
};
/** Where a lift of the pelvis begins. */
export const down: From = {trunk: {pelvis: -94, lowBack: 12, upperBack: -4}, x: 4};
