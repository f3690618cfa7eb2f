import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {skin, type Chain} from '../../src/figures/bend.js';
import {hair, legOutline, torso, type Outline} from '../../src/figures/body.js';
import {buildOf} from '../../src/figures/build.js';
import {settle} from '../../src/figures/contact.js';
import {figure, type Shape} from '../../src/figures/figure.js';
import type {Ground} from '../../src/figures/line.js';
import {poseAt} from '../../src/figures/move.js';
import {pairs} from '../../src/figures/poses.js';
import {firmGround} from '../../src/figures/props.js';
import {across, chest, close, everyPose, foot, frontOfThigh, heights, limbs, palmOf, poseOf, pressed, seat, settled, upperBack, withRole} from './measure.js';

/** How deep a part presses into what is below it, before flesh gives way. */
const sunk = (bones: Chain, part: Outline, ground: Ground): number => Math.max(...skin(bones, part).map(([x, y]) => y - ground(x, y)));
const calf = legOutline.filter(([x, y]) => x < 0 && y > 48 && y < 75);
const belly = torso.filter(([x, y]) => x > 0 && y < 4 && y > -32);

describe('support', () => {
  for (const [id, pose] of everyPose) it(`${id} sinks into nothing deeper than flesh gives way`, () => {
    const {bones: {spine, legs, arms}} = settle(pose);
    const ground = firmGround(pose.props ?? {});
    const {torso, head, leg, arm} = buildOf(pose);
    assert.ok(sunk(spine, torso, ground) < 4.5, 'trunk');
    assert.ok(sunk(spine, head, ground) < 2, 'head');
    for (const bones of limbs(legs)) assert.ok(sunk(bones, leg, ground) < 3.2, `leg: ${sunk(bones, leg, ground)}`);
    for (const bones of limbs(arms)) assert.ok(pressed(bones, arm) < 3, `arm: ${pressed(bones, arm)}`);
  });

  for (const [id, pose] of everyPose) it(`${id} touches what carries it`, () => {
    const {bones: {spine, legs}} = settle(pose);
    const ground = firmGround(pose.props ?? {});
    const {pad = 0} = pose.props ?? {};
    const {torso, leg} = buildOf(pose);
    const touching = Math.max(sunk(spine, torso, ground), ...limbs(legs).map((bones) => sunk(bones, leg, ground)));
    assert.ok(touching >= -pad - 0.1, `it floats ${-touching} above`);
  });

  for (const [id, pose] of everyPose.filter(([, {props, rests}]) => props?.bolster && rests === 'back')) it(`${id} sinks no deeper into its bolster than flesh gives way`, () => {
    const {bones: {spine}, ground, end} = settle(pose);
    const {torso, head} = buildOf(pose);
    const over = (outline: Outline): Outline => outline.filter((point) => skin(spine, [point])[0]![0] < end - 2);
    assert.ok(sunk(spine, over(torso), ground) < 5, `trunk: ${sunk(spine, over(torso), ground)}`);
    assert.ok(sunk(spine, head, ground) < 2, 'head');
  });

  it('calves-on-chair lays the calf on the seat, hip and knee at right angles', () => {
    const {bones: {legs: {near}}, posture: {legs}} = settled('calves-on-chair');
    close(legs.near.hip, 90, 15, 'hip');
    close(legs.near.knee, 90, 15, 'knee');
    const [front, back] = poseOf('calves-on-chair').props!.chair!;
    const lies = skin(near, [...calf, ...foot]).filter(([x]) => x > front && x < back);
    close(Math.max(...lies.map(([, y]) => y)), -45, 1, 'calf and heel');
    assert.ok(Math.max(...skin(near, foot).map(([x]) => x)) < back, 'the feet stay clear of the back of the chair');
    assert.ok(heights(withRole('calves-on-chair', 'prop')).includes(-45), 'the seat is drawn as high as the calf lies');
  });

  for (const id of ['knee-to-chest', 'table-edge'] as const) it(`${id} holds the far knee to the chest with both hands`, () => {
    const {bones: {legs: {far}, arms}, posture} = settled(id);
    assert.ok(posture.legs.far!.hip > 110 && posture.legs.far!.knee > 110);
    assert.ok(far!.joints[1]![0] < far!.joints[0]![0], 'the knee is over the belly');
    const shin = skin(far!, legOutline);
    for (const bones of limbs(arms)) {
      const [x, y] = palmOf(bones);
      const gap = Math.min(...shin.map(([left, top]) => Math.hypot(left - x, top - y)));
      assert.ok(gap < 6, `the palm is ${gap.toFixed(1)} from the shin`);
    }
    assert.equal(limbs(arms).length, 2);
  });

  it('table-edge lies on the table with its hips at the edge and lets the near leg hang', () => {
    const {bones: {spine, legs: {near}}} = settled('table-edge');
    const edge = poseOf('table-edge').props!.table!;
    close(pressed(spine, seat), -60 + 2.4, 0.1, 'seat');
    close(pressed(spine, upperBack), -60 + 2.4, 0.1, 'upper back');
    close(pressed(spine, hair), -60, 1, 'head');
    close(spine.joints[0]![0], edge, 15, 'hip');
    const [, knee, ankle] = near.joints;
    assert.ok(knee![0] > edge + 10 && ankle![1] > -50, 'the shin hangs beyond the edge, lower than the table');
    assert.ok(pressed(near, foot) < -5, 'the foot is free of the floor');
    assert.ok(knee![1] > near.joints[0]![1], 'the thigh falls below the hip');
    close(Math.max(...across(withRole('table-edge', 'prop'))), edge, 1, 'the table ends there');
  });

  it('heel-slide slides the near heel further out than the far foot and lays the near arm overhead', () => {
    const {bones: {legs, arms, spine}, posture} = settled('heel-slide');
    assert.ok(legs.near.joints[2]![0] > legs.far!.joints[2]![0] + 20);
    close(posture.legs.near.knee, 75, 20, 'the knee is half straight');
    assert.ok(palmOf(arms.near)[0] < spine.joints[8]![0] - 15, 'the hand is beyond the head');
    assert.ok(Math.max(...heights(withRole('heel-slide', 'arrow', 'arrow-head'))) > -5, 'the arrow runs along the floor');
  });

  it('pelvis-lift lifts the seat and rests on upper back and head', () => {
    const {bones: {spine}} = settled('pelvis-lift');
    assert.ok(pressed(spine, seat) < -8, 'seat');
    close(pressed(spine, upperBack), 2.4, 0.1, 'upper back');
    close(pressed(spine, hair), 0, 1, 'head');
  });

  it('prone-tool presses the belly on the tool and lays chest, thighs and forehead down', () => {
    const {bones: {spine, legs: {near}, arms}, ground} = settled('prone-tool');
    const deepest = sunk(spine, belly, ground);
    assert.ok(deepest > 2 && deepest < 4.5, 'belly');
    close(pressed(spine, chest), 0, 2, 'chest');
    assert.ok(pressed(near, frontOfThigh) > -8, 'thigh');
    assert.ok(Math.abs(palmOf(arms.near)[0] - spine.joints[8]![0]) < 20, 'the hand is by the forehead');
    assert.ok(heights(withRole('prone-tool', 'tool')).includes(-10), 'the tool is as high as the belly lies');
  });

  it('split-stance steps back with the near foot and has a hand on the chair', () => {
    const {bones: {legs: {near, far}, arms}} = settled('split-stance');
    assert.ok(far!.joints[2]![0] - near.joints[2]![0] > 45, 'a long step');
    const [x, y] = palmOf(arms.near);
    close(x, poseOf('split-stance').props!.chair![1], 5, 'hand over the back of the chair');
    close(y, -88, 4, 'hand on top of it');
    assert.ok(Math.max(...skin(far!, foot).map(([right]) => right)) < poseOf('split-stance').props!.chair![1], 'the front foot is clear of the chair');
  });

  it('kneels beside a chair, a hand on its back all the way', () => {
    for (const pose of [poseOf('kneel'), poseOf('kneel-lean'), ...[0, 0.5].map((share) => poseAt(poseOf('kneel-lean'), share))]) {
      const {bones: {legs, arms}} = settle(pose);
      const [x, y] = palmOf(arms.far!);
      close(x, pose.props!.chair![1], 4, 'hand over the back of the chair');
      close(y, -88, 4, 'hand on top of it');
      assert.ok(legs.far!.joints[2]![0] < pose.props!.chair![0], 'the foot is beside the chair, not beyond it');
    }
    assert.deepEqual([pairs['kneel-tuck'].right, pairs['kneel-tuck'].wrong].map(({props}) => !!props?.chair), [true, true]);
  });

  it('sit-edge points the near thigh down at the front edge and slides that foot back', () => {
    const {bones: {legs: {near, far}}} = settled('sit-edge');
    const [hip, knee, ankle] = near.joints;
    assert.ok(knee![1] > far!.joints[1]![1] + 15, 'the near knee is lower');
    assert.ok(ankle![0] < hip![0] + 5, 'the near foot is under the seat');
    close(pressed(near, foot), 0, 3.2, 'on its toes');
  });

  it('march takes the near foot a little off the floor and brings the far arm forward', () => {
    const {bones: {legs: {near}, arms}} = settled('march');
    assert.ok(near.joints[1]![1] > near.joints[0]![1] + 25, 'the knee stays well below the hip');
    const foot = -near.joints[2]![1];
    assert.ok(foot > 12 && foot < 30, `the ankle ${foot} above the floor`);
    assert.ok(palmOf(arms.far!)[0] > palmOf(arms.near)[0] + 30);
  });

  it('a tool under a belly is named, with a line from its name to it; one in sight is not', () => {
    for (const id of ['prone-tool', 'tool-leg', 'tool-book'] as const) {
      const [{word, x, y}, line] = [figure(id).labels[0]!, withRole(id, 'floor')];
      assert.equal(word, 'Tool');
      const [tool] = [withRole(id, 'tool')];
      assert.ok(Math.min(...across(line)) > Math.min(...across(tool)) && Math.min(...across(line)) < Math.max(...across(tool)), `${id}: it ends on the tool`);
      close(Math.max(...across(line)), x, 2, 'it begins at the word');
      assert.ok(y < Math.min(...heights(withRole(id, 'body'))), `${id}: the word stands over the body`);
    }
    assert.deepEqual(figure('tool-lower').labels, []);
  });

  it('side-roll lies as side-lie does, on nothing but the mat', () => {
    assert.deepEqual(withRole('side-roll', 'prop'), []);
    assert.deepEqual(withRole('side-roll', 'body'), withRole('side-lie', 'body'));
  });

  it('tool-book shows the pages of its book', () => assert.equal(withRole('tool-book', 'prop-line').length, 1));

  it('looks at how one lies where the body meets the floor, in one and the same body', () => {
    const looks = ['lie-ribs', 'lie-low-back', 'lie-thighs'] as const;
    const places: Record<(typeof looks)[number], Outline> = {'lie-ribs': torso.filter(([x, y]) => x < 0 && y < -28 && y > -40), 'lie-low-back': torso.filter(([x, y]) => x < 0 && y < -15 && y > -26), 'lie-thighs': legOutline.filter(([x, y]) => x < 0 && y > 10 && y < 30)};
    for (const id of looks) {
      for (const role of ['body', 'near', 'hair'] as const) assert.deepEqual(withRole(id, role), withRole('lie', role), `${id} lies as lie does`);
      const ring = withRole(id, 'look');
      close(Math.max(...heights(ring)), 0, 0.1, `${id}: on the floor`);
      const {bones: {spine, legs}} = settled(id);
      const xs = skin(id === 'lie-thighs' ? legs.near : spine, places[id]).map(([x]) => x);
      close((Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...across(ring)) + Math.max(...across(ring))) / 2, 4, `${id}: at its place`);
      assert.ok(figure(id).viewBox[2] < figure('lie').viewBox[2] * 0.75, `${id}: nearer`);
    }
    const {bones: {spine}} = settled('lie-low-back');
    const gap = -Math.max(...skin(spine, places['lie-low-back']).map(([, y]) => y));
    assert.ok(gap > 1 && gap < 4, `a small gap, ${gap}`);
    assert.ok(pressed(spine, places['lie-ribs']) > -1, 'the ribs rest');
  });

  it('press-lift lifts a bent knee by little, the hand at the height of the navel', () => {
    const {bones, posture: {legs}} = settled('press-lift');
    const started = settled('on-table');
    const lift = (joint: 1 | 2): number => started.bones.legs.near.joints[joint]![1] - bones.legs.near.joints[joint]![1];
    assert.ok(lift(2) > 3 && lift(2) < 15, `the foot by ${lift(2)}`);
    assert.ok(legs.near.hip - started.posture.legs.near.hip < 15);
  });

  it('side-lie is seen from above: a mat, one pillow under the head and one between the legs', () => {
    const box = (shape: Shape) => ({left: Math.min(...across([shape])), right: Math.max(...across([shape])), top: Math.min(...heights([shape])), bottom: Math.max(...heights([shape]))});
    const middle = ({left, right, top, bottom}: ReturnType<typeof box>): [number, number] => [(left + right) / 2, (top + bottom) / 2];
    const pillows = withRole('side-lie', 'prop').map(box);
    assert.equal(pillows.length, 2);
    const [skull, knees] = pillows;
    const within = ({left, right, top, bottom}: ReturnType<typeof box>, [x, y]: [number, number]): boolean => x > left && x < right && y > top && y < bottom;
    assert.ok(within(skull!, middle(box(withRole('side-lie', 'hair')[0]!))), 'the head lies on its pillow');
    const {shapes} = figure('side-lie');
    const [lower, between, upper] = [shapes.findLastIndex(({role}) => role === 'far'), shapes.findLastIndex(({role}) => role === 'prop'), shapes.findLastIndex(({role}) => role === 'body')];
    assert.ok(lower < between && between < upper, 'the other lies over the lower leg and under the upper one');
    const leg = box(shapes[upper]!);
    assert.ok(knees!.left > leg.left && knees!.right < leg.right && knees!.bottom > leg.bottom - 8, 'at the knees');
    assert.ok(Math.max(...heights(shapes)) < -5, 'the mat ends above the floor');
  });
});
