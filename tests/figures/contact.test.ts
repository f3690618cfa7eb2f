import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {skin, skinPoint} from '../../src/figures/bend.js';
import {bladeTip, hair} from '../../src/figures/body.js';
import {flatten} from '../../src/figures/line.js';
import {across, backOfThigh, close, foot, heel, heights, kneeCap, limbs, lowest, poseOf, pressed, resting, seatOf, settled, sole, withRole, type PoseId} from './measure.js';

/** Who lies on the back, and how high above the floor the upper back lies. */
const backs: Partial<Record<PoseId, number>> = {lie: 0, 'knees-bent': 0, 'one-knee-bent': 0, 'calves-on-chair': 0, 'knee-to-chest': 0, 'heel-slide': 0, bolster: 17, 'bolster-high': 22};
const kneeling: PoseId[] = ['kneel', 'kneel-lean'];
describe('contact', () => {
  for (const [id, height] of Object.entries(backs) as [PoseId, number][]) it(`${id} sits on the floor and lays back and head where they belong`, () => {
    const {bones: {spine}, ground} = settled(id);
    const {props: {pillow = 0} = {}} = poseOf(id);
    close(resting(spine, seatOf(id)), 0, 1, 'seat');
    close(pressed(spine, seatOf(id)), 2.4, 0.1, 'the seat presses in no deeper than flesh gives way');
    const tip = skinPoint(spine, bladeTip);
    close(tip[1], -height, 2.5, 'shoulder blade before flesh gives way');
    close(flatten([tip], ground, 1.5)[0]![1], -height, 1, 'shoulder blade on what carries it');
    close(pressed(spine, hair), -height - pillow, 1, 'back of the head');
  });

  for (const [id, side] of [['lie', 'near'], ['bolster', 'near'], ['bolster-high', 'near'], ['knee-to-chest', 'near'], ['one-knee-bent', 'far']] as const) it(`${id} lets thigh and heel of a long leg lie on the floor`, () => {
    const long = settled(id).bones.legs[side]!;
    for (const [name, part] of [['thigh', backOfThigh], ['heel', heel]] as const) {
      close(resting(long, part), 0, 1, name);
      assert.ok(pressed(long, part) < 2.5, `${name} does not sink in`);
    }
  });

  for (const id of ['bolster', 'bolster-high'] as const) it(`${id} ends its bolster just below the shoulder blade`, () => {
    const {bones: {spine}, end} = settled(id);
    const below = end - skinPoint(spine, bladeTip)[0];
    assert.ok(below > 0 && below < 5, `${below} cm below`);
    const tops = heights(withRole(id, 'prop'));
    assert.ok(tops.includes(-17), 'the bolster is drawn as high as the back lies');
    assert.equal(tops.includes(-22), id === 'bolster-high', 'a blanket only where it is stacked higher');
    close(Math.max(...across(withRole(id, 'prop'))), end, 1.1, 'right end of the drawn props');
  });

  it('bolster-high lifts the chest higher than bolster', () => {
    const chest = (id: PoseId): number => settled(id).bones.spine.joints[5]![1];
    assert.ok(chest('bolster-high') < chest('bolster') - 3);
  });

  for (const id of kneeling) it(`${id} rests the knee on its pad and both feet on the floor`, () => {
    const {near, far} = settled(id).bones.legs;
    close(pressed(near, kneeCap), -7, 1, 'knee');
    close(pressed(near, foot), 0, 1, 'back foot');
    close(pressed(far!, sole), 0, 1, 'front foot');
    close(lowest([skinPoint(far!, [19, 90, 2])]) - lowest([skinPoint(far!, [-4.6, 90, 2])]), 0, 0.1, 'the front foot is flat');
    assert.ok(heights(withRole(id, 'prop')).includes(-7), 'the pad is drawn as high as the knee lies');
  });

  for (const [id, side] of [['one-knee-bent', 'near'], ['march', 'far'], ['sit-edge', 'far']] as const) it(`${id} stands on one flat foot`, () => {
    for (const point of skin(settled(id).bones.legs[side]!, sole)) close(point[1], 0, 1, 'sole');
  });

  it('kneel-lean moves the hips forward over the same knee and the same front foot', () => {
    const [before, after] = [settled('kneel'), settled('kneel-lean')];
    assert.ok(after.posture.hip[0] - before.posture.hip[0] > 10);
    assert.ok(after.posture.trunk.pelvis < before.posture.trunk.pelvis, 'the tailbone is tucked');
    close(after.bones.legs.near.joints[1]![0], before.bones.legs.near.joints[1]![0], 1, 'knee');
    close(after.bones.legs.far!.joints[2]![0], before.bones.legs.far!.joints[2]![0], 0.1, 'front ankle');
  });

  for (const id of ['knees-bent', 'heel-slide', 'pelvis-lift', 'stand', 'stand-tall', 'split-stance', 'sit'] as const) it(`${id} stands on flat feet`, () => {
    for (const bones of limbs(settled(id).bones.legs)) for (const point of skin(bones, sole)) close(point[1], 0, 1, 'sole');
  });
});
