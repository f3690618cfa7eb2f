import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureTexts} from '../../src/elements/figure-texts.js';
import {figure, figureIds as ids, isFigure, motion, type FigureId, type Role} from '../../src/figures/figure.js';
import {pairs as pairsOfPoses, poses} from '../../src/figures/poses.js';
import {texts} from '../../src/strings/es/texts.js';
import {across, close, heights, numbersOf, poseOf, withRole, type PoseId} from './measure.js';

/** Pictures that end before their shapes do, and those beside which words stand. */
const cut: FigureId[] = ['tool-map', 'press-map', 'iliacus-map', 'groin-map', 'press-sway'];
const worded: FigureId[] = ['prone-tool', 'tool-leg', 'tool-book', 'tool-map', 'press-map', 'iliacus-map', 'groin-map', 'press-sway', 'pain-map'];
const fromFront: FigureId[] = [...cut, 'pain-map', 'tool-knee-out', 'knee-out', 'leg-out', 'turn-in', 'turn-out', 'anatomy'];
const pairs = (shapes: Parameters<typeof numbersOf>[0]): [number, number][] => across(shapes).map((x, index) => [x, heights(shapes)[index]!]);

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
    if (motion(id)) {
      // Room for all of its way, too.
      assert.ok(Math.min(...heights(shapes)) - top >= 3 && Math.min(...across(shapes)) - left >= 5 && left + width - Math.max(...across(shapes)) >= 5);
      return;
    }
    if (!cut.includes(id)) close(Math.min(...heights(shapes)) - top, 4, 1, 'room above');
    if (worded.includes(id)) return;
    close(Math.min(...across(shapes)) - left, 6, 1, 'room on the left');
    const {cut: end} = poseOf(id as PoseId) ?? {};
    close(left + width, end ?? Math.max(...across(shapes)) + 6, 1, 'room on the right, or where the picture is cut');
  });

  for (const id of ids) it(`${id} is mirrored for the left side, and the same picture otherwise`, () => {
    const [right, left, none] = [figure(id, 'right'), figure(id, 'left'), figure(id)];
    assert.deepEqual([right.mirror, left.mirror, none.mirror], [false, true, false]);
    assert.equal(none.shapes, right.shapes);
    assert.equal(figure(id, 'left').shapes, left.shapes, 'drawn once');
    // Of a pair the two change places.
    if (id in pairsOfPoses) return;
    assert.equal(left.shapes, right.shapes);
    assert.deepEqual(left.viewBox, right.viewBox);
  });

  it('paints props and far limbs first, the far leg over the props, then body and near arm, and signs over all', () => {
    const order: Role[] = ['prop', 'prop-line', 'body', 'hair', 'tool', 'work', 'near', 'ghost', 'arrow', 'arrow-head'];
    for (const id of Object.keys(poses) as FigureId[]) {
      const {shapes} = figure(id);
      assert.equal(shapes.filter(({role}) => role === 'near').length, 1, `${id} has one near arm`);
      const first = order.map((role) => shapes.findIndex((shape) => shape.role === role)).filter((index) => index >= 0);
      assert.deepEqual(first, first.toSorted((a, b) => a - b), id);
      const [lastFar, lastProp, body] = [shapes.findLastIndex(({role}) => role === 'far'), shapes.findLastIndex(({role}) => role === 'prop'), shapes.findIndex(({role}) => role === 'body')];
      assert.ok(lastFar < body, id);
      if (poseOf(id as PoseId).legs.far) assert.ok(lastFar > lastProp, id);
    }
  });

  it('marks the working part only where something works', () => {
    const working: FigureId[] = ['bolster', 'bolster-high', 'knee-to-chest', 'table-edge', 'edge-press', 'edge-further', 'long-leg-resist', 'long-leg-further', 'prone-tool', 'tool-book', 'kneel-lean', 'split-stance', 'sit-edge', 'kneel-tuck', 'anatomy'];
    assert.deepEqual(ids.filter((id) => withRole(id, 'work').length > 0).toSorted(), working.toSorted());
  });

  it('points an arrow, clear of the body, where something moves alone', () => {
    const ways = {'heel-slide': 'right', 'pelvis-lift': 'up', 'kneel-lean': 'right', 'stand-tall': 'down', 'split-stance': 'right', 'reach-up': 'up', 'lie-breathe': 'up', 'sit-march': 'up', 'tool-lower': 'down', 'tool-leg': 'up', 'edge-resist': 'up'} as const;
    for (const [id, way] of Object.entries(ways) as [keyof typeof ways, string][]) {
      const [shaft, tip] = [withRole(id, 'arrow'), withRole(id, 'arrow-head')];
      assert.deepEqual([shaft.length, tip.length], [1, 1], id);
      if (way === 'right') assert.ok(Math.max(...across(tip)) > Math.max(...across(shaft)), `${id} points to the right`);
      if (way === 'up') assert.ok(Math.min(...heights(tip)) < Math.min(...heights(shaft)), `${id} points up`);
      if (way === 'down') assert.ok(Math.max(...heights(tip)) > Math.max(...heights(shaft)), `${id} points down`);
      const [body, arrow] = [pairs(withRole(id, 'body', 'near', 'far')), pairs([...shaft, ...tip])];
      const gap = Math.min(...arrow.flatMap(([x, y]) => body.map(([left, top]) => Math.hypot(left - x, top - y))));
      assert.ok(gap > 2, `${id}: ${gap.toFixed(1)} cm from the body`);
    }
  });

  it('tells known figures from unknown ones', () => {
    for (const id of ids) assert.ok(isFigure(id), id);
    assert.equal(new Set(ids).size, ids.length, 'no name twice');
    assert.deepEqual(ids.filter((id) => !(id in poses) && !(id in pairsOfPoses) && !fromFront.includes(id)).toSorted(), ['side-lie', 'side-press', 'side-roll']);
    for (const id of ['', 'Lie', 'sitting', 'toString', '__proto__', 'constructor']) assert.equal(isFigure(id), false, id);
  });

  it('says in words what each figure shows, and what the words in it are', () => {
    for (const id of ids) assert.ok((figureTexts[id] ?? '').length > 15, id);
    for (const id of worded) for (const {word} of figure(id).labels) assert.equal(figureTexts[word], word);
    assert.deepEqual(ids.filter((id) => figure(id).labels.length > 0).toSorted(), worded.toSorted());
    for (const text of Object.values(figureTexts)) {
      assert.ok(texts[text], text);
      assert.equal(texts[text].split('{').length, text.split('{').length, text);
    }
  });
  it('describes and never addresses anybody', () => {
    for (const text of Object.values(figureTexts)) assert.doesNotMatch(text, /\byou\b|\byour\b|!/i, text);
  });

  it('gives the words of a picture room on either side', () => {
    for (const id of worded) {
      const {labels, viewBox: [left, , width]} = figure(id);
      for (const {word, x, end} of labels) {
        const room = end ? x - left : left + width - x;
        for (const said of [word, texts[word]!]) assert.ok(room > said.length * 3.6, `${id}: ${said}`);
      }
    }
  });
});

it('of a pair side by side the right one comes first, on both sides of the body', () => {
  for (const id of ['kneel-tuck', 'stand-ribs'] as const)
    for (const side of ['right', 'left'] as const) {
      const {viewBox: [left, , width], mirror, shapes} = figure(id, side);
      const place = (role: string): number => {
        const x = shapes.findLast((shape) => shape.role === role && shape.upright !== undefined)!.upright!;
        return mirror ? 2 * left + width - x : x;
      };
      assert.ok(place('yes') < place('no'), `${id} ${side}`);
    }
});
