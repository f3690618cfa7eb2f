import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {legOutline, torso} from '../../src/figures/body.js';
import {buildOf} from '../../src/figures/build.js';
import {settle} from '../../src/figures/contact.js';
import {poseAt} from '../../src/figures/move.js';
import {uncrossed} from '../../src/figures/line.js';
import {skin} from '../../src/figures/bend.js';
import type {Point} from '../../src/figures/body.js';
import {close, everyPose, ids, lowest, poseOf} from './measure.js';

const widest = (points: readonly Point[]): number => Math.max(...points.map(([x]) => x));

describe('builds', () => {
  it('are four, and always the same objects', () => {
    const looks = [{}, {larger: true}, {longHair: true}, {larger: true, longHair: true}];
    const builds = looks.map(buildOf);
    assert.equal(new Set(builds).size, 4);
    assert.deepEqual(looks.map(buildOf), builds);
    assert.equal(builds[0]!.torso, torso);
  });

  it('a larger one has a belly, thighs and arms, on the same bones and the same soles', () => {
    const large = buildOf({larger: true});
    assert.ok(large.torso.every(([, y, bone], index) => y === torso[index]![1] && bone === torso[index]![2]));
    const belly = (outline: typeof torso): number => Math.max(...outline.filter(([, y]) => y < -6 && y > -18).map(([x]) => x));
    assert.ok(belly(large.torso) > belly(torso) + 5, 'belly');
    const thigh = (outline: typeof torso): number => Math.max(...outline.filter(([, y]) => y === 10).map(([x]) => x));
    assert.ok(thigh(large.leg) > thigh(legOutline) * 1.15, 'thigh');
    close(lowest(large.leg.map(([x, y]) => [x, y])), lowest(legOutline.map(([x, y]) => [x, y])), 0, 'sole');
  });

  it('a belly moves the hand that lies on it', () => {
    const seated = poseOf('sit-breathe');
    assert.ok(seated.larger);
    const {bones} = settle(seated);
    assert.ok(widest([bones.arms.near.joints[2]!]) > bones.spine.joints[0]![0], 'the wrist is in front of the hip');
  });

  it('a belly that fills lifts the hand of who lies, too', () => {
    const wrist = (share: number): number => settle(poseAt(poseOf('lie-breathe'), share)).bones.arms.near.joints[2]![1];
    assert.ok(wrist(1) < wrist(0) - 3, 'the breath lifts it');
  });

  it('not all are one lean person', () => {
    const looks = new Set(ids.map((id) => JSON.stringify([!!poseOf(id).larger, !!poseOf(id).longHair])));
    assert.equal(looks.size, 4);
    assert.ok(ids.filter((id) => poseOf(id).larger).length >= 5);
  });
});

describe('folds', () => {
  it('cuts a loop off where a line crosses itself, and leaves others alone', () => {
    const loop: Point[] = [[0, 0], [4, 0], [4, 4], [2, 4], [2, -4]];
    assert.deepEqual(uncrossed(loop), [[0, 0], [2, 0], [2, -4]]);
    const plain: Point[] = [[0, 0], [1, 1], [2, 0], [3, 1], [4, 0]];
    assert.deepEqual(uncrossed(plain), plain);
  });
  it('leaves no leg that crosses itself', () => {
    for (const [name, pose] of everyPose) {
      const line = uncrossed(skin(settle(pose).bones.legs.near, buildOf(pose).leg));
      assert.deepEqual(uncrossed(line), line, name);
      assert.ok(line.length > 25, `${name} keeps its shape`);
    }
  });
});
