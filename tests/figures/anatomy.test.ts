import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {leg} from '../../src/figures/body.js';
import {figure, type Shape} from '../../src/figures/figure.js';
import {across, close, heights, withRole} from './measure.js';

const perCentimetre = 3;
const [ribs, sacrum, pelvis, spine, thighs] = withRole('anatomy', 'prop');
const [trunk] = withRole('anatomy', 'far');
const [marked] = withRole('anatomy', 'work');
const [quiet] = withRole('anatomy', 'body');
const [iliacus] = withRole('anatomy', 'hair');
const left = (shape?: Shape): number => Math.min(...across([shape!]));
const right = (shape?: Shape): number => Math.max(...across([shape!]));
const top = (shape?: Shape): number => Math.min(...heights([shape!]));
const bottom = (shape?: Shape): number => Math.max(...heights([shape!]));
/** The vertebrae from the lowest of the low back up. */
const vertebrae = spine!.d.split('Z').filter(Boolean).map((d): Shape => ({role: 'prop', d}));

describe('anatomy', () => {
  it('lays the muscles over the bones, and what is marked over all', () =>
    assert.deepEqual(figure('anatomy').shapes.map(({role}) => role), ['far', 'prop', 'prop', 'prop', 'prop', 'prop', 'hair', 'body', 'work']));

  it('has the same on both sides, and marks the right psoas, which is left for who looks at it', () => {
    for (const shape of [trunk, ribs, sacrum, pelvis, spine, thighs, iliacus]) close(left(shape), -right(shape), 0.15, shape!.d);
    assert.ok(right(marked) < 0);
    for (const [edge, same] of [[left(marked), -right(quiet)], [right(marked), -left(quiet)], [top(marked), top(quiet)], [bottom(marked), bottom(quiet)]] as const) close(edge, same, 0.15, 'the left psoas');
  });

  it('runs the psoas from the last chest vertebra to the inner top of the thigh bone', () => {
    assert.equal(vertebrae.length, 8);
    assert.ok(top(marked) > top(vertebrae[5]) - 1 && top(marked) < bottom(vertebrae[5]), 'it starts beside the sixth from below');
    for (const one of vertebrae.slice(0, 6)) assert.ok(left(one) > left(marked) && left(one) < right(marked) + 1, 'beside the spine');
    const hip = -leg[1]![1] / 2 * perCentimetre;
    close((bottom(marked) - hip) / perCentimetre, 6, 1, 'centimetres below the hip joint');
    assert.ok(left(marked) > left(thighs) + 4 * perCentimetre, 'the inner side');
  });

  it('keeps the iliacus inside the bowl of the pelvis until it joins the psoas', () => {
    assert.ok(top(iliacus) > top(pelvis) && left(iliacus) > left(pelvis));
    assert.ok(bottom(iliacus) < bottom(marked) && bottom(iliacus) > bottom(sacrum));
  });

  it('keeps to the measures of a body and stands behind the floor', () => {
    const width = (shape?: Shape): number => (right(shape) - left(shape)) / perCentimetre;
    close(width(trunk), 34.5, 1.5, 'hips');
    close(width(pelvis), 28, 1.5, 'pelvis');
    close(width(vertebrae[0]), 5.2, 0.5, 'lowest vertebra');
    close((bottom(vertebrae[0]) - top(vertebrae[4])) / perCentimetre, 17.5, 1, 'low back');
    for (const shape of [trunk, thighs]) assert.equal(bottom(shape), 0);
  });

  it('stays small', () => assert.ok(figure('anatomy').shapes.reduce((sum, {d}) => sum + d.length, 0) < 8000));
});
