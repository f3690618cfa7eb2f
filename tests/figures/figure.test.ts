import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figureTexts} from '../../src/elements/templates/figure.js';
import {figure, isFigure, type FigureId, type Role} from '../../src/figures/figure.js';
import {poses} from '../../src/figures/poses.js';
import {figureTexts as spanish} from '../../src/strings/es/figure-texts.js';
import {texts} from '../../src/strings/es/texts.js';
import {across, close, heights, numbersOf, withRole} from './measure.js';

const ids: FigureId[] = [
  'lie', 'bolster', 'bolster-high', 'half-sitting', 'knees-bent', 'one-knee-bent', 'calves-on-chair', 'knee-to-chest', 'table-edge', 'heel-slide', 'pelvis-lift', 'prone-tool', 'side-lie',
  'kneel', 'kneel-lean', 'stand', 'stand-tall', 'march', 'split-stance', 'sit', 'sit-edge', 'anatomy',
];
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
    for (const id of ids.filter((name) => name !== 'anatomy')) {
      const {shapes} = figure(id);
      assert.equal(shapes.filter(({role}) => role === 'near').length, 1, `${id} has one near arm`);
      const first = order.map((role) => shapes.findIndex((shape) => shape.role === role)).filter((index) => index >= 0);
      assert.deepEqual(first, first.toSorted((a, b) => a - b), id);
    }
  });

  it('marks the working part only where something works', () => {
    assert.deepEqual(ids.filter((id) => withRole(id, 'work').length > 0), ['bolster', 'bolster-high', 'knee-to-chest', 'table-edge', 'prone-tool', 'kneel-lean', 'split-stance', 'sit-edge', 'anatomy']);
  });

  it('points one arrow, clear of the body, where something moves', () => {
    const ways = {'heel-slide': 'right', 'pelvis-lift': 'up', 'kneel-lean': 'right', 'stand-tall': 'down', 'split-stance': 'right'} as const;
    assert.deepEqual(ids.filter((id) => withRole(id, 'arrow', 'arrow-head').length > 0), Object.keys(ways));
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
    assert.deepEqual([...Object.keys(poses), 'side-lie', 'anatomy'].toSorted(), ids.toSorted());
    for (const id of ['', 'Lie', 'sitting', 'toString', '__proto__', 'constructor']) assert.equal(isFigure(id), false, id);
  });

  it('says in words what each figure shows', () => {
    assert.deepEqual(Object.keys(figureTexts).toSorted(), ids.toSorted());
    for (const text of Object.values(figureTexts)) {
      const said = spanish[text] ?? texts[text];
      assert.ok(said, text);
      assert.equal(said.split('{').length >= 2, text.split('{').length >= 2, text);
    }
    for (const text of Object.keys(spanish)) assert.ok(Object.values(figureTexts).includes(text), text);
  });
});
