import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {figure, figureIds, type FigureId} from '../../src/figures/figure.js';
import {target} from '../../src/figures/maps.js';
import {pairs} from '../../src/figures/poses.js';
import {settle} from '../../src/figures/contact.js';
import {skin} from '../../src/figures/bend.js';
import {buildOf} from '../../src/figures/build.js';
import {across, close, heights, poseOf, withRole, type PoseId} from './measure.js';

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
/** Maps of the trunk are drawn larger, and this far above the floor are the hip joints. */
const [zoom, hips] = [1.5, -33];

describe('signs', () => {
  it('lay a hand on the body, never in it', () => {
    for (const id of figureIds.filter((one) => poseOf(one as PoseId)?.signs?.some(([kind]) => kind === 'hand'))) {
      const pose = poseOf(id as PoseId);
      const {bones} = settle(pose);
      const body = [...skin(bones.spine, buildOf(pose).torso), ...skin(bones.legs.near, buildOf(pose).leg)];
      const [hand] = withRole(id, 'hand');
      const tips = across([hand!]).map((x, index) => [x, heights([hand!])[index]!] as const);
      const gap = Math.min(...tips.flatMap(([x, y]) => body.map(([left, top]) => Math.hypot(left - x, top - y))));
      assert.ok(gap < 4, `${id}: ${gap.toFixed(1)} from the body`);
    }
  });

  it('tell pressure from outside by another shape than the arrow that moves', () => {
    for (const id of ['press-belly', 'press-heel', 'edge-press', 'leg-pressed', 'turn-in'] as FigureId[]) {
      const [press] = withRole(id, 'press');
      assert.match(press!.d, /Z$/, 'a hollow outline');
      assert.ok(withRole(id, 'hand').length > 0 && withRole(id, 'sleeve').length > 0, `${id} shows whose hand`);
    }
  });

  it('belong to one right and one wrong drawing in every pair, each on its floor', () => {
    for (const id of Object.keys(pairs) as (keyof typeof pairs)[]) {
      assert.deepEqual([withRole(id, 'yes').length, withRole(id, 'no').length, withRole(id, 'floor').length], [1, 1, 2], id);
      assert.equal(pairs[id].right.signs, undefined, 'faults are marked on the wrong one only');
      assert.equal(withRole(id, 'fault').length, 1, id);
      const [yes, no] = [withRole(id, 'yes'), withRole(id, 'no')];
      for (const badge of [...yes, ...no]) close(middle(across([badge])), badge.upright!, 1, 'mirrored about its own middle, so it stays as it is');
      assert.ok(Math.abs(middle(across(yes)) - middle(across(no))) > 20 || Math.abs(middle(heights(yes)) - middle(heights(no))) > 20, 'apart');
    }
  });
});

it('a pair stands on the floor of the page, the badges over its heads; a lying one has a floor for each', () => {
  for (const id of ['kneel-tuck', 'stand-ribs', 'edge-tilt', 'bolster-place', 'bolster-head', 'ribs'] as const) {
    const floors = withRole(id, 'floor').map((line) => Math.max(...heights([line])));
    assert.deepEqual(floors.filter((height) => Math.abs(height) < 0.01).length, id.startsWith('bolster') || id === 'ribs' ? 1 : 2, id);
    if (floors[0] !== floors[1]) continue;
    assert.ok(Math.max(...heights(withRole(id, 'yes', 'no'))) < Math.min(...heights(withRole(id, 'body', 'hair', 'near', 'far'))) - 2, id);
  }
});

describe('seen from above', () => {
  const box = (shapes: Parameters<typeof across>[0]): [left: number, right: number, top: number, bottom: number] => [Math.min(...across(shapes)), Math.max(...across(shapes)), Math.min(...heights(shapes)), Math.max(...heights(shapes))];
  it('a mat lies clear of the floor, with all hands and arrows that push a leg on it', () => {
    for (const id of ['side-lie', 'side-press', 'side-roll', 'tool-knee-out', 'knee-out', 'leg-out', 'turn-in', 'turn-out'] as FigureId[]) {
      const [mat] = withRole(id, 'prop-line');
      const [left, right, top, bottom] = box([mat!]);
      assert.ok(right - left > 1.7 * (bottom - top) && bottom < -5, id);
      const signs = withRole(id, 'hand', 'sleeve', 'press');
      if (signs.length === 0) continue;
      const [first, last, high, low] = box(signs);
      assert.ok(first > left && last < right && high > top && low < bottom, `${id}: on the mat`);
    }
  });
  it('turns lead and resist at the same lower leg, from either side, each in sight', () => {
    for (const [id, led] of [['turn-in', -1], ['turn-out', 1]] as const) {
      const [press, head] = [withRole(id, 'press'), withRole(id, 'arrow-head')];
      assert.ok(Math.sign(middle(heights(head)) - middle(heights(press))) === led, `${id}: from either side`);
      assert.ok(Math.abs(middle(across(head)) - middle(across(press))) < 28 && Math.abs(middle(heights(head)) - middle(heights(press))) < 32, `${id}: at the lower leg`);
      const [shaft] = withRole(id, 'arrow');
      assert.equal(Math.sign(middle(heights(head)) - middle(heights([shaft!]))), -led, `${id}: pushes back`);
    }
  });
});

describe('maps', () => {
  it('put the target in the middle third between navel and front hip bone', () => {
    const [area] = withRole('tool-map', 'area');
    close(middle(across([area!])) / zoom, target[0], 0.2, 'across');
    close((middle(heights([area!])) - hips) / zoom, target[1], 0.2, 'height');
    const [navel, hipBone] = [[0, -15], [-11.8, -9]] as const;
    const share = (target[0] - navel[0]) / (hipBone[0] - navel[0]);
    assert.ok(share > 1 / 3 && share < 2 / 3);
  });
  it('hatch the pulse and keep it clear of every target', () => {
    for (const id of ['tool-map', 'press-map', 'iliacus-map', 'groin-map'] as FigureId[]) {
      const [hatched, area] = [withRole(id, 'avoid'), withRole(id, 'area')];
      assert.equal(hatched.length, 1, id);
      assert.equal(withRole(id, 'no').length, 1, 'and cross it out');
      const apart = Math.min(...across(area)) - Math.max(...across(hatched)) >= -4 || Math.min(...across(hatched)) - Math.max(...across(area)) >= -4 || Math.min(...heights(area)) > Math.max(...heights(hatched)) - 4;
      assert.ok(apart, id);
    }
    const [area] = withRole('tool-map', 'area');
    assert.ok(Math.max(...across([area!])) < Math.min(...across(withRole('tool-map', 'avoid'))) + 0.5, 'the tool stays beside it');
  });
  it('keep the cross and the hatching clear of the tool, and the hands off the target', () => {
    const [tool, cross, hatched] = [withRole('tool-map', 'ghost'), withRole('tool-map', 'no'), withRole('tool-map', 'avoid')];
    assert.ok(Math.max(...heights(cross)) < Math.min(...heights(tool)) - 1, 'the cross is above');
    assert.ok(Math.max(...across(tool)) < Math.min(...across(hatched)) - 1, 'the tool is beside');
    for (const id of ['press-map', 'iliacus-map'] as FigureId[]) {
      const area = withRole(id, 'area');
      const [x, y] = [middle(across(area)), middle(heights(area))];
      const hands = withRole(id, 'hand');
      const gaps = across(hands).map((left, index) => Math.hypot(left - x, heights(hands)[index]! - y));
      assert.ok(Math.min(...gaps) > 2 && Math.min(...gaps) < 5, `${id}: the finger tips ${Math.min(...gaps)} from its middle`);
    }
  });
  it('sway beside the hatching, never across it, and mark the groin on the thigh', () => {
    const [hatched, sway] = [withRole('press-sway', 'avoid'), withRole('press-sway', 'press').at(-1)!];
    assert.ok(Math.max(...across([sway])) < Math.min(...across(hatched)) - 0.5);
    assert.ok(Math.max(...across(withRole('groin-map', 'area'))) < -8, 'clear of the middle');
    assert.ok(Math.min(...heights(withRole('groin-map', 'area'))) > Math.max(...heights(withRole('groin-map', 'avoid'))) - 1, 'below the pulse');
  });
  it('mark the right of the person, which is left for who looks at it, and both for pain', () => {
    for (const id of ['tool-map', 'iliacus-map'] as FigureId[]) assert.ok(Math.max(...across(withRole(id, 'area'))) < 0, id);
    assert.equal(withRole('pain-map', 'area').length, 8);
    assert.equal(figure('pain-map').labels.length, 4);
  });
});

describe('the colours', () => {
  it('draw bodies in outline where colours are forced, so that what is drawn in ink on them is seen', async () => {
    const [, forced] = (await readFile('src/elements/styles/figure.ts', 'utf8')).split('forced-colors: active');
    const fills = (role: string): string[] => [...forced!.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, who, what]) => new RegExp(`\\.${role}[ ,)]`).test(who!) && what!.includes('fill:')).map(([, , what]) => /fill: (\w+)/.exec(what!)![1]!);
    for (const role of ['body', 'near', 'far', 'hand', 'prop', 'tool']) assert.deepEqual(fills(role), ['Canvas'], role);
  });

  it('know every role that a figure has', async () => {
    const rules = await readFile('src/elements/styles/figure.ts', 'utf8');
    for (const role of new Set(figureIds.flatMap((id) => figure(id).shapes.map(({role}) => role)))) assert.match(rules, new RegExp(`\\.${role}[ ,)]`), role);
  });
});
