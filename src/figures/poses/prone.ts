/** Face down on a pressure tool. The head is on the right. */
import {near, trunk} from '../spot.js';
import type {Pose} from '../pose.js';

const prone: Pose = {
  trunk: {pelvis: 82, lowBack: 20, upperBack: 7, neck: -44, head: -4},
  legs: {near: {hip: 0, knee: 4, ankle: -60, falls: 'hip'}},
  arms: {near: {shoulder: 157, elbow: 40, wrist: -14, seen: 0.5}},
  rests: 'belly',
  props: {tool: 13},
};
/** The belly pushes into the tool, and sinks onto it. */
const breathing = {breath: 0.4, from: {breath: -1.4}} as const;

export const faceDown = {
  'prone-tool': {...prone, ...breathing, works: true},
  'tool-lower': {
    ...prone,
    trunk: {pelvis: 74, lowBack: 6, upperBack: 4, neck: -20, head: 0},
    legs: {near: {hip: 68, knee: 84, ankle: -64, falls: 'knee'}},
    arms: {near: {shoulder: 0, elbow: 0, wrist: 70, reaches: [54, 1]}},
    rests: 'knee',
    props: {tool: 18},
    to: {trunk: {pelvis: 80}, legs: {near: {hip: 44, knee: 54, ankle: -64, falls: 'knee'}}, x: 20},
    signs: [['move', trunk(10, -20), [0, 5], [0, 12], [0, 20]]],
  },
  'tool-leg': {
    ...prone,
    legs: {near: {hip: 0, knee: 0, ankle: 20, falls: 'hip'}},
    from: {legs: {near: {hip: 0, knee: 26, ankle: 20, falls: 'hip'}}},
    signs: [['move', near(0, 40, 0), [0, -10], [0, -18], [0, -26]]],
  },
  'tool-book': {...prone, larger: true, longHair: true, arms: {near: {shoulder: 0, elbow: 0, wrist: -10, seen: 0.62, reaches: [72, -4]}}, trunk: {...prone.trunk, lowBack: 26}, props: {tool: 13, book: 5}, ...breathing, works: true},
} satisfies Record<string, Pose>;
