import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {limits} from '../../src/core/pose.js';
import {settle} from '../../src/figures/contact.js';
import {close, everyPose, length, limbs} from './measure.js';
describe('poses', () => {
  for (const [id, pose] of everyPose) it(`${id} keeps every joint within its limits`, () => {
    const {trunk, legs, arms} = settle(pose).posture;
    const {pelvis: _, ...spine} = trunk;
    const angles = [spine, ...limbs(legs), ...limbs(arms).map(({seen: __, ...joints}) => joints)].flatMap((part) => Object.entries(part));
    assert.ok(angles.length >= 10, 'all joints are looked at');
    for (const [joint, angle] of angles) {
      assert.ok(joint in limits, `${joint} has limits`);
      const [least, most] = limits[joint as keyof typeof limits];
      assert.ok(angle >= least && angle <= most, `${joint} is at ${angle.toFixed(1)}, outside ${least} to ${most}`);
    }
  });

  for (const [id, pose] of everyPose) it(`${id} keeps its limbs in one piece`, () => {
    const {bones: {spine, legs, arms}, posture} = settle(pose);
    for (const {joints: [hip, knee, ankle]} of limbs(legs)) {
      assert.deepEqual(hip, spine.joints[0], 'the leg hangs on the hip');
      close(length(hip!, knee!), 41.6, 0.001, 'thigh');
      close(length(knee!, ankle!), 41.8, 0.001, 'shin');
    }
    limbs(arms).forEach(({joints: [shoulder, elbow, wrist]}, index) => {
      const {seen = 1} = limbs(posture.arms)[index]!;
      close(length(shoulder!, elbow!), 30.5 * seen, 0.001, 'upper arm');
      close(length(elbow!, wrist!), 24.5 * seen, 0.001, 'forearm');
    });
    spine.joints.slice(1).forEach((joint, bone) =>
      close(length(joint, spine.joints[bone]!), length(spine.rest[bone + 1]!, spine.rest[bone]!), 0.001, `bone ${bone} of the spine`));
  });
});
