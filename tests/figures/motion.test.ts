/** Figures that move: at every share of the way the body stays whole, within its limits and on what carries it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cycleLength} from '../../src/core/breath.js';
import {framesOf, playOf, shareAt, shownOnce, stillFor, type Play} from '../../src/elements/beat.js';
import type {PlayingMoment} from '../../src/core/moment.js';
import type {Chain, Skeleton} from '../../src/figures/bend.js';
import {limits} from '../../src/core/pose.js';
import type {Point} from '../../src/figures/body.js';
import {buildOf} from '../../src/figures/build.js';
import {settle} from '../../src/figures/contact.js';
import {eased, figure, figureIds, isFigure, motion, type FigureId, type Limb} from '../../src/figures/figure.js';
import {extent} from '../../src/figures/line.js';
import {otherEnd, poseAt} from '../../src/figures/move.js';
import {pairs, poses, type Pose} from '../../src/figures/poses.js';
import {firmGround} from '../../src/figures/props.js';
import {skin} from '../../src/figures/bend.js';
import {close, length, limbs} from './measure.js';

const shares = Array.from({length: 11}, (_, i) => i / 10);
const poseOf = (id: FigureId): Pose | undefined => (pairs as Record<string, {right: Pose}>)[id]?.right ?? (poses as Record<string, Pose>)[id];
const moving = figureIds.filter((id) => motion(id));
const bonesAt = (id: FigureId, share: number): Skeleton => settle(poseAt(poseOf(id)!, share)).bones;
const cut = (id: FigureId): Limb[] => motion(id)!.parts.filter((part) => 'bones' in part);

describe('what moves', () => {
  it('are the movements of the techniques, and nothing that is a rest or a map', () => {
    for (const id of ['heel-slide', 'press-arm', 'kneel-tuck', 'kneel-lean', 'table-edge', 'press-tilt', 'prone-tool', 'sit-breathe', 'lie-breathe', 'march', 'sit-march', 'reach-up', 'pin-away', 'pin-back', 'lift-up', 'lift-down', 'tool-leg', 'long-leg-further', 'bolster-sit', 'edge-sit', 'walk', 'tool-lower'] as FigureId[]) assert.ok(motion(id), id);
    for (const id of ['lie', 'bolster', 'knees-bent', 'kneel', 'stand', 'sit', 'tool-map', 'anatomy', 'pain-map'] as FigureId[]) assert.equal(motion(id), null, id);
  });
  it('are limbs alone wherever the trunk stays as it is', () => {
    for (const id of ['heel-slide', 'press-arm', 'press-reach', 'press-heel', 'press-lift', 'pin-away', 'pin-back', 'march', 'sit-march', 'reach-up', 'tool-leg'] as FigureId[]) {
      assert.equal(motion(id)!.redraw, null, id);
      assert.ok(cut(id).length, id);
    }
    for (const id of moving.filter((one) => !motion(one)!.redraw)) for (const share of shares) assert.deepEqual(bonesAt(id, share).spine, bonesAt(id, 1).spine, id);
  });
});

for (const id of moving) describe(`${id}, on its way`, () => {
  it('keeps every joint within its limits and its limbs in one piece', () => {
    for (const share of shares) {
      const {posture: {trunk: {pelvis: _, ...spine}, legs, arms}, bones} = settle(poseAt(poseOf(id)!, share));
      for (const [joint, angle] of [spine, ...limbs(legs), ...limbs(arms).map(({seen: __, ...joints}) => joints)].flatMap((part) => Object.entries(part))) {
        const [least, most] = limits[joint as keyof typeof limits];
        assert.ok(angle >= least && angle <= most, `${joint} is at ${angle.toFixed(1)} at ${share}`);
      }
      for (const {joints: [hip, knee, ankle]} of limbs(bones.legs)) {
        close(length(hip!, knee!), 41.6, 0.001, 'thigh');
        close(length(knee!, ankle!), 41.8, 0.001, 'shin');
      }
    }
  });
  it('sinks into nothing deeper than flesh gives way', () => {
    for (const share of shares) {
      const pose = poseAt(poseOf(id)!, share);
      const {spine, legs, arms} = settle(pose).bones;
      const ground = firmGround(pose.props ?? {});
      const {torso, leg, arm} = buildOf(pose);
      const sunk = (bones: Chain, outline: typeof torso): number => Math.max(...skin(bones, outline).map(([x, y]) => y - ground(x, y)));
      assert.ok(sunk(spine, torso) < 4.5, `trunk at ${share}`);
      for (const bones of limbs(legs)) assert.ok(sunk(bones, leg) < 3.2, `leg at ${share}: ${sunk(bones, leg)}`);
      for (const bones of limbs(arms)) assert.ok(sunk(bones, arm) < 3, `arm at ${share}: ${sunk(bones, arm)}`);
    }
  });
  it('keeps a foot that stands where it stands, or slides it along the floor', () => {
    const from = otherEnd(poseOf(id)!)!;
    for (const side of ['near', 'far'] as const) {
      const end = poseOf(id)!.legs[side];
      if (end?.stands === undefined || (from.legs?.[side] && from.legs[side].stands === undefined)) continue;
      for (const share of shares) {
        const heel = Math.max(...skin(bonesAt(id, share).legs[side]!, buildOf({}).leg.filter(([, , bone]) => bone === 2)).map(([x, y]) => y - firmGround(poseOf(id)!.props ?? {})(x, y)));
        close(heel, 0, 1, `${side} foot at ${share}`);
        if (!from.legs?.[side]) close(bonesAt(id, share).legs[side]!.joints[2]![0], bonesAt(id, 1).legs[side]!.joints[2]![0], 0.2, `${side} ankle at ${share}`);
      }
    }
  });
  it('ends in the picture that stands still, or begins in it, has its shapes all the way, and stays in its frame', () => {
    const {shapes, viewBox: [left, top, width]} = figure(id);
    const {redraw, parts} = motion(id)!;
    if (!redraw) {
      assert.ok(parts.every((part) => 'bones' in part || shapes.some(({role}) => role === part.role)));
      return;
    }
    assert.deepEqual(redraw(poseOf(id)!.to ? 0 : 1), shapes);
    for (const share of shares) {
      const drawn = redraw(share);
      assert.deepEqual(drawn.map(({role}) => role), shapes.map(({role}) => role));
      const {left: first, right: last, top: high} = extent(drawn);
      assert.ok(first >= left && last <= left + width && high >= top, `at ${share}`);
    }
  });
});

it('knee-to-chest comes from rest: foot on the floor, arms beside the body, and the hands meet the shin in the end', () => {
  const resting = bonesAt('knee-to-chest', 0);
  close(Math.max(...skin(resting.legs.far!, buildOf({}).leg).map(([, y]) => y)), 0, 1, 'the foot stands');
  for (const {joints: [, elbow, wrist]} of limbs(resting.arms)) assert.ok(elbow![1] > -16 && wrist![1] > -16, 'on the floor');
  const hip = (share: number): number => settle(poseAt(poses['knee-to-chest'], share)).posture.legs.far!.hip;
  assert.ok(hip(0) < hip(0.5) && hip(0.5) < hip(1));
});

describe('limbs in pieces', () => {
  /** Where the last joint of a limb comes to lie when each piece is turned. */
  const tip = ({from, bones}: Limb, at: number): Point => {
    let [x, y, turn] = [...from, 0];
    bones.forEach(({below, turns}, i) => {
      if (i) [x, y] = [x - below * Math.sin(turn), y + below * Math.cos(turn)];
      turn += (turns[at]! * Math.PI) / 180;
    });
    return [x, y];
  };
  for (const id of moving.filter((one) => !motion(one)!.redraw)) it(`${id} carries hands and feet where the whole body would`, () => {
    for (const limb of cut(id)) limb.bones[0]!.turns.forEach((_, i, {length: times}) => {
      const {legs, arms} = bonesAt(id, eased(i / (times - 1)));
      const ends = [...limbs(legs), ...limbs(arms)].map(({joints}) => joints[2]!);
      assert.ok(ends.some((end) => length(end, tip(limb, i)) < 0.01), `${limb.role} at ${i}`);
    });
  });
  it('are closed but for the one that grows out of the trunk', () => {
    for (const {bones: [first, ...others]} of cut('heel-slide')) {
      assert.doesNotMatch(first!.d, /Z$/);
      for (const {d} of others) assert.match(d, /Z$/);
    }
  });
});

describe('when it moves', () => {
  const pattern = fc.tuple(fc.integer({min: 500, max: 6000}), fc.nat(4000), fc.oneof(fc.constant(0), fc.integer({min: 500, max: 6000})), fc.nat(4000));
  it('follows go, stay, return and rest, never leaves the way, and never jumps', () =>
    fc.assert(fc.property(pattern, fc.nat(30_000), ([go, stay, back, rest], elapsed) => {
      const play = {pattern: [go, stay, back, rest] as const, times: Infinity, elapsed: 0, runs: true};
      const share = shareAt(elapsed, play);
      assert.ok(share >= 0 && share <= 1);
      const [now, whole] = [elapsed % cycleLength(play.pattern), cycleLength(play.pattern)];
      if (now >= go && now < go + stay) assert.equal(share, 1);
      if (back && now >= go + stay + back) assert.equal(share, 0);
      if (back && now + 16 < whole) assert.ok(Math.abs(shareAt(elapsed + 16, play) - share) < 0.05);
      const still = stillFor(elapsed, play)!;
      assert.ok(still === 0 || shareAt(elapsed + still - 1, play) === share, 'nothing moves while it rests');
    }), {numRuns: 1000}));
  it('done so often it stays where it is, and rests for good', () => {
    const once: Play = {pattern: [1000, 500, 0, 0], times: 1, elapsed: 0, runs: true};
    assert.equal(shareAt(9000, once), 1);
    assert.equal(stillFor(9000, once), null);
    assert.equal(shareAt(9000, {...once, pattern: [1000, 500, 1000, 0]}), 0);
  });
  it('gives a bone frames in order, from the first turn and back to it', () => {
    const frames = framesOf([0, 10, 40], [2000, 1000, 1000, 1000]);
    assert.deepEqual(frames.map(({offset}) => offset), [0, 0.2, 0.4, 0.6, 0.7, 0.8, 1]);
    assert.equal(frames[0]!['transform'], frames.at(-1)!['transform']);
    assert.deepEqual(framesOf([0, 40], [2000, 1000, 0, 0]).map(({transform}) => transform), ['rotate(0deg)', 'rotate(40deg)', 'rotate(40deg)']);
  });
  const moment = (more: Partial<PlayingMoment>): PlayingMoment => ({kind: 'hold', status: 'running', elapsed: 0, length: 20_000, span: {}, ...more}) as PlayingMoment;
  it('keeps the tempo of repeats and breaths, goes into a hold and out of it, and waits before one', () => {
    const tempo = [4000, 1000, 4000, 1000] as const;
    assert.deepEqual(playOf(moment({kind: 'reps', span: {pattern: tempo} as never, elapsed: 700})), {pattern: tempo, times: Infinity, elapsed: 700, runs: true});
    const hold = playOf(moment({}));
    assert.equal(cycleLength(hold.pattern), 20_000, 'as long as the hold');
    assert.deepEqual([0, 10_000, 20_000].map((at) => shareAt(at, hold)), [0, 1, 0]);
    assert.equal(shareAt(3000, playOf(moment({length: 3000}))), 1, 'a short one has no time to go back');
    for (const kind of ['prepare', 'rest', 'switch', 'contract'] as const) {
      const waits = playOf(moment({kind, elapsed: 1500}));
      assert.deepEqual([waits.runs, shareAt(waits.elapsed!, waits)], [false, 0], kind);
    }
    assert.deepEqual(playOf(moment({kind: 'ready', status: 'waiting'})).pattern, shownOnce);
    assert.equal(playOf(moment({status: 'paused'})).runs, false);
  });
});

it('a figure that only authors use moves as well', () => assert.ok(isFigure('heel-out') && motion('heel-out')));
