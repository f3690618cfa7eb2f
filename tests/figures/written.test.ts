/** Poses that authors write: read with their limits, settled like all others, and drawn without the signs of what they start from. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseRoutine, type WrittenPose} from '../../src/doors/core.js';
import {limits} from '../../src/core/pose.js';
import {settle} from '../../src/figures/contact.js';
import {figure, figureIds, isFigure, motion, poseIds} from '../../src/figures/figure.js';
import {poses} from '../../src/figures/poses.js';
import {poseOf} from '../../src/figures/written.js';
import {close} from './measure.js';

const reach: WrittenPose = {shows: 'A person reaches up.', like: 'stand', nearArm: {shoulder: 172, elbow: 4}, from: {nearArm: {shoulder: 5, elbow: 12}}};
const routine = (pose: unknown) => ({id: 'mine', title: 'Mine', steps: [{say: 'Reach.', figure: pose, dose: {type: 'ready'}}]});
const faults = (pose: unknown) => (parseRoutine(routine(pose), [], {figureIds, poseIds}).faults ?? []).map(({path, fix}) => `${path}: ${fix}`);

describe('a pose in a routine', () => {
  it('is read, drawn, and moves as it says', () => {
    assert.deepEqual(faults(reach), []);
    assert.ok(isFigure(reach));
    assert.notDeepEqual(figure(reach).shapes, figure('stand').shapes);
    assert.equal(motion(reach)!.redraw, null, 'an arm alone');
    assert.equal(motion({...reach, from: undefined}), null);
    assert.equal(figure(reach).shapes, figure(reach).shapes, 'drawn once');
  });
  it('names every fault with its place', () => {
    assert.deepEqual(faults({like: 'stand'}), ['steps[0].figure.shows: Add shows']);
    assert.deepEqual(faults({...reach, nearArm: {shoulder: 200}}), ['steps[0].figure.nearArm.shoulder: Write a whole number from -55 to 180']);
    assert.deepEqual(faults({...reach, from: {farLeg: {knee: '90'}}}), ['steps[0].figure.from.farLeg.knee: Write a whole number from -3 to 150']);
    assert.deepEqual(faults({...reach, leg: {}}), ['steps[0].figure.leg: Remove it, or check its spelling']);
    assert.match(faults({...reach, like: 'handstand'})[0]!, /^steps\[0\]\.figure\.like: Use lie, /);
    assert.match(faults({...reach, like: 'ribs'})[0]!, /figure\.like/, 'a pair is no pose');
    assert.match(faults('handstand')[0]!, /^steps\[0\]\.figure: Use .*anatomy/);
    assert.deepEqual(parseRoutine(routine('handstand')).faults, undefined, 'where nobody knows the figures, any may be there');
  });
  it('holds every joint to its limits', () => {
    for (const [joint, [least, most]] of Object.entries(limits)) {
      const part = (value: number) => (['hip', 'knee', 'ankle'].includes(joint) ? {nearLeg: {[joint]: value}} : ['shoulder', 'elbow', 'wrist'].includes(joint) ? {nearArm: {[joint]: value}} : {trunk: {[joint]: value}});
      for (const good of [least, most]) assert.deepEqual(faults({shows: 'x', ...part(good)}), [], joint);
      for (const bad of [least - 1, most + 1, (least + most) / 2 + 0.25]) assert.equal(faults({shows: 'x', ...part(bad)}).length, 1, `${joint} ${bad}`);
    }
  });
  it('starts from what is built in, without its arrows and signs', () => {
    const plain = poseOf({shows: 'x', like: 'press-arm'}, poses['press-arm']);
    assert.deepEqual([plain.signs, plain.from, plain.arrow, plain.before], [undefined, undefined, undefined, undefined]);
    assert.ok(plain.props?.plinth, 'on the same table');
    assert.equal(poseOf({shows: 'x', like: 'kneel-lean'}, poses['kneel-lean']).works, false);
  });
  it('stands on a foot where it says, and rests on what it says', () => {
    const {bones} = settle(poseOf({shows: 'x', like: 'knees-bent', nearLeg: {stands: 50}}, poses['knees-bent']));
    close(bones.legs.near.joints[2]![0], 50, 0.1, 'ankle');
    const sat = settle(poseOf({shows: 'x', like: 'stand', rests: 'seat', nearLeg: {hip: 90, knee: 0}, farLeg: {hip: 90, knee: 0}}, poses.stand));
    assert.ok(sat.bones.spine.joints[0]![1] > -20, 'on the floor');
  });
  it('has a wall to lean on, where one is told', () => {
    const wall = (x?: number) => figure({shows: 'x', like: 'stand', ...(x !== undefined && {props: {wall: x}})}).shapes.filter(({role}) => role === 'prop').length;
    assert.deepEqual([wall(), wall(40)], [0, 1]);
    assert.deepEqual(faults({...reach, props: {wall: 40}}), []);
  });
  it('draws whatever joints can do, without a number that is none', () => {
    const angle = ([least, most]: readonly [number, number]) => fc.integer({min: least, max: most});
    const leg = fc.oneof(fc.record({hip: angle(limits.hip), knee: angle(limits.knee), ankle: angle(limits.ankle)}), fc.record({stands: fc.integer({min: -130, max: 130}), toes: fc.integer({min: -60, max: 80})}), fc.record({hip: angle(limits.hip), knee: angle(limits.knee), falls: fc.constantFrom('hip' as const, 'knee' as const)}));
    const arm = fc.oneof(fc.record({shoulder: angle(limits.shoulder), elbow: angle(limits.elbow), seen: fc.integer({min: 40, max: 100})}), fc.record({reaches: fc.tuple(fc.integer({min: -200, max: 200}), fc.integer({min: -200, max: 200}))}));
    const trunk = fc.record({pelvis: fc.integer({min: -180, max: 180}), lowBack: angle(limits.lowBack), upperBack: angle(limits.upperBack), neck: angle(limits.neck), head: angle(limits.head)});
    fc.assert(fc.property(fc.constantFrom(...poseIds), trunk, leg, leg, arm, arm, fc.constantFrom('back', 'blades', 'belly', 'seat', 'knee', 'foot', 'far foot'), (like, bent, nearLeg, farLeg, nearArm, farArm, rests) => {
      const pose = {shows: 'x', like, trunk: bent, nearLeg, farLeg, nearArm, farArm, rests, from: {nearLeg: farLeg, nearArm: farArm}} as unknown as WrittenPose;
      assert.deepEqual(faults(pose), []);
      for (const {d} of [...figure(pose).shapes, ...(motion(pose)?.redraw?.(0.4) ?? [])]) assert.doesNotMatch(d, /NaN|Infinity|undefined/);
    }), {numRuns: 200, examples: [['lie', {pelvis: 88, lowBack: 0, upperBack: 0, neck: 0, head: 0}, {stands: 0, toes: 0}, {stands: 0, toes: 24}, {shoulder: 0, elbow: 0, seen: 40}, {shoulder: 0, elbow: 0, seen: 40}, 'knee']]});
  });
  it('stands in the documents as it works', async () => {
    const [, json] = /## A figure of your own[^]*?```json\n([^]*?)```/.exec(await readFile('docs/authoring.md', 'utf8'))!;
    const {routine: read, faults: wrong} = parseRoutine(JSON.parse(json!), [], {figureIds, poseIds});
    assert.equal(wrong, undefined);
    assert.ok(motion((read!.steps[0] as {figure: WrittenPose}).figure));
  });
});
