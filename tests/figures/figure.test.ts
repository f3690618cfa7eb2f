import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {skin, skinPoint, type Chain, type Pair} from '../../src/figures/bend.js';
import {bladeTip, hair, legOutline, limits, torso, type Outline, type Point} from '../../src/figures/body.js';
import {settle} from '../../src/figures/contact.js';
import {figure, isFigure, type FigureId, type Role, type Shape} from '../../src/figures/figure.js';
import {flatten} from '../../src/figures/line.js';
import {poses, type Pose} from '../../src/figures/poses.js';

const ids: FigureId[] = ['lie', 'bolster', 'bolster-high', 'knees-bent', 'kneel', 'kneel-lean', 'stand'];
const flatLegs: FigureId[] = ['lie', 'bolster', 'bolster-high'];
const lying: FigureId[] = [...flatLegs, 'knees-bent'];
const kneeling: FigureId[] = ['kneel', 'kneel-lean'];
const backHeights: Partial<Record<FigureId, number>> = {lie: 0, 'knees-bent': 0, bolster: 17, 'bolster-high': 22};

const poseOf = (id: FigureId): Pose => poses[id];
const settled = (id: FigureId) => settle(poseOf(id));
const limbs = <Limb>({near, far}: Pair<Limb>): Limb[] => (far ? [near, far] : [near]);
const length = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x2 - x1, y2 - y1);
const lowest = (points: readonly Point[]): number => Math.max(...points.map(([, y]) => y));
const close = (actual: number, wanted: number, within: number, what: string): void =>
  assert.ok(Math.abs(actual - wanted) <= within, `${what}: ${actual.toFixed(2)} is not within ${within} of ${wanted}`);

const numbersOf = (shapes: readonly Shape[]): number[] => shapes.flatMap(({d}) => (d.match(/-?[\d.]+/g) ?? []).map(Number));
const across = (shapes: readonly Shape[]): number[] => numbersOf(shapes).filter((_, index) => index % 2 === 0);
const heights = (shapes: readonly Shape[]): number[] => numbersOf(shapes).filter((_, index) => index % 2 === 1);
const withRole = (id: FigureId, ...roles: Role[]): Shape[] => figure(id).shapes.filter(({role}) => roles.includes(role));

const backOfThigh = legOutline.filter(([x, y]) => x < 0 && y > 4 && y < 25);
const heel = legOutline.filter(([x, , bone]) => bone === 2 && x < 0);
const sole = legOutline.filter(([, y]) => y > 89);
const kneeCap = legOutline.filter(([x, y]) => x > 0 && y > 35 && y < 50);
const foot = legOutline.filter(([, , bone]) => bone === 2);
const seat = torso.filter(([x, y]) => x < 0 && y > -8 && y < 9);

/** How high above the floor a part lies once flesh has given way, as y. */
const resting = (bones: Chain, part: Outline): number => lowest(flatten(skin(bones, part), () => 0, 1.5));
/** The same before flesh gives way: more than 0 presses into the floor. */
const pressed = (bones: Chain, part: Outline): number => lowest(skin(bones, part));

describe('poses', () => {
  for (const id of ids) it(`${id} keeps every joint within its limits`, () => {
    const {trunk, legs, arms} = settled(id).posture;
    const {pelvis: _, ...spine} = trunk;
    const angles = [spine, ...limbs(legs), ...limbs(arms).map(({seen: __, ...joints}) => joints)].flatMap((part) => Object.entries(part));
    assert.ok(angles.length >= 10, 'all joints are looked at');
    for (const [joint, angle] of angles) {
      assert.ok(joint in limits, `${joint} has limits`);
      const [least, most] = limits[joint as keyof typeof limits];
      assert.ok(angle >= least && angle <= most, `${joint} is at ${angle.toFixed(1)}, outside ${least} to ${most}`);
    }
  });

  for (const id of ids) it(`${id} keeps its limbs in one piece`, () => {
    const {bones: {spine, legs, arms}, posture} = settled(id);
    for (const {joints: [hip, knee, ankle]} of limbs(legs)) {
      assert.deepEqual(hip, spine.joints[0], 'the leg hangs on the hip');
      close(length(hip!, knee!), 41.6, 0.001, 'thigh');
      close(length(knee!, ankle!), 41.8, 0.001, 'shin');
    }
    for (const {joints: [shoulder, elbow, wrist]} of limbs(arms)) {
      const {seen = 1} = posture.arms.near;
      close(length(shoulder!, elbow!), 30.5 * seen, 0.001, 'upper arm');
      close(length(elbow!, wrist!), 24.5 * seen, 0.001, 'forearm');
    }
    spine.joints.slice(1).forEach((joint, bone) =>
      close(length(joint, spine.joints[bone]!), length(spine.rest[bone + 1]!, spine.rest[bone]!), 0.001, `bone ${bone} of the spine`));
  });
});

describe('contact', () => {
  for (const id of lying) it(`${id} sits on the floor and lays back and head where they belong`, () => {
    const {bones: {spine}, ground} = settled(id);
    const {props: {pillow = 0} = {}} = poseOf(id);
    const height = backHeights[id]!;
    close(resting(spine, seat), 0, 1, 'seat');
    close(pressed(spine, seat), 2.4, 0.1, 'the seat presses in no deeper than flesh gives way');
    const tip = skinPoint(spine, bladeTip);
    close(tip[1], -height, 2.5, 'shoulder blade before flesh gives way');
    close(flatten([tip], ground, 1.5)[0]![1], -height, 1, 'shoulder blade on what carries it');
    close(pressed(spine, hair), -height - pillow, 1, 'back of the head');
  });

  for (const id of flatLegs) it(`${id} lets thigh and heel lie on the floor`, () => {
    const {near} = settled(id).bones.legs;
    for (const [name, part] of [['thigh', backOfThigh], ['heel', heel]] as const) {
      close(resting(near, part), 0, 1, name);
      assert.ok(pressed(near, part) < 2.5, `${name} does not sink in`);
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
    const chest = (id: FigureId): number => settled(id).bones.spine.joints[5]![1];
    assert.ok(chest('bolster-high') < chest('bolster') - 3);
  });

  for (const id of kneeling) it(`${id} rests the knee on its pad and both feet on the floor`, () => {
    const {near, far} = settled(id).bones.legs;
    close(pressed(near, kneeCap), -4, 1, 'knee');
    close(pressed(near, foot), 0, 1, 'back foot');
    close(pressed(far!, sole), 0, 1, 'front foot');
    close(lowest([skinPoint(far!, [19, 90, 2])]) - lowest([skinPoint(far!, [-4.6, 90, 2])]), 0, 0.1, 'the front foot is flat');
    assert.ok(heights(withRole(id, 'prop')).includes(-4), 'the pad is drawn as high as the knee lies');
  });

  it('kneel-lean moves the hips forward over the same knee and the same front foot', () => {
    const [before, after] = [settled('kneel'), settled('kneel-lean')];
    assert.ok(after.posture.hip[0] - before.posture.hip[0] > 10);
    assert.ok(after.posture.trunk.pelvis < before.posture.trunk.pelvis, 'the tailbone is tucked');
    close(after.bones.legs.near.joints[1]![0], before.bones.legs.near.joints[1]![0], 1, 'knee');
    close(after.bones.legs.far!.joints[2]![0], before.bones.legs.far!.joints[2]![0], 0.1, 'front ankle');
  });

  for (const id of ['knees-bent', 'stand'] as const) it(`${id} stands on flat feet`, () => {
    for (const bones of limbs(settled(id).bones.legs)) for (const point of skin(bones, sole)) close(point[1], 0, 1, 'sole');
  });
});

describe('drawing', () => {
  for (const id of ids) it(`${id} draws clean paths that stay above the floor and inside the view box`, () => {
    const {shapes, viewBox: [left, top, width, height]} = figure(id);
    assert.ok(shapes.length >= 3);
    for (const {d} of shapes) {
      assert.match(d, /^M/);
      for (const word of d.split(/[ MCQLZ]+/).filter(Boolean)) assert.match(word, /^-?\d{1,3}(\.\d)?$/);
    }
    assert.equal(numbersOf(shapes).length % 2, 0, 'coordinates come in pairs');
    assert.equal(top + height, 0, 'the bottom edge is the floor');
    assert.ok(Math.max(...heights(shapes)) <= 0.05, 'nothing sinks through the floor');
    close(Math.min(...heights(shapes)) - top, 4, 1, 'room above');
    close(Math.min(...across(shapes)) - left, 6, 1, 'room on the left');
    close(left + width - Math.max(...across(shapes)), 6, 1, 'room on the right');
  });

  for (const id of ids) it(`${id} is mirrored for the left side, and the same picture otherwise`, () => {
    const [right, left, none] = [figure(id, 'right'), figure(id, 'left'), figure(id)];
    assert.deepEqual([right.mirror, left.mirror, none.mirror], [false, true, false]);
    assert.equal(left.shapes, right.shapes, 'drawn once');
    assert.equal(none.shapes, right.shapes);
    assert.deepEqual(left.viewBox, right.viewBox);
  });

  it('paints far limbs first, then props, body, and the near arm', () => {
    const order: Role[] = ['far', 'prop', 'prop-line', 'body', 'hair', 'work', 'near', 'arrow', 'arrow-head'];
    for (const id of ids) {
      const {shapes} = figure(id);
      assert.equal(shapes.filter(({role}) => role === 'near').length, 1, `${id} has one near arm`);
      const first = order.map((role) => shapes.findIndex((shape) => shape.role === role)).filter((index) => index >= 0);
      assert.deepEqual(first, first.toSorted((a, b) => a - b), id);
    }
  });

  it('marks the working part only where something works', () => {
    assert.deepEqual(ids.filter((id) => withRole(id, 'work').length > 0), ['bolster', 'bolster-high', 'kneel-lean']);
  });

  it('points one arrow, forwards and clear of the body', () => {
    assert.deepEqual(ids.filter((id) => withRole(id, 'arrow', 'arrow-head').length > 0), ['kneel-lean']);
    const arrow = withRole('kneel-lean', 'arrow', 'arrow-head');
    const [top, bottom] = [Math.min(...heights(arrow)), Math.max(...heights(arrow))];
    const body = numbersOf(withRole('kneel-lean', 'body'));
    const beside = body.filter((_, index) => index % 2 === 0 && body[index + 1]! > top - 5 && body[index + 1]! < bottom + 5);
    assert.ok(beside.length > 5, 'there is body beside the arrow');
    assert.ok(Math.max(...across(arrow)) < Math.min(...beside) - 2);
    assert.ok(Math.max(...across(withRole('kneel-lean', 'arrow-head'))) > Math.max(...across(withRole('kneel-lean', 'arrow'))), 'it points to the right');
  });

  it('tells known figures from unknown ones', () => {
    for (const id of ids) assert.ok(isFigure(id), id);
    assert.deepEqual(Object.keys(poses).toSorted(), ids.toSorted());
    for (const id of ['', 'Lie', 'sit', 'toString', '__proto__', 'constructor']) assert.equal(isFigure(id), false, id);
  });
});
