/** Every step has a picture of its own or of its technique, and no picture is left without a step. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Item, Routine} from '../../src/core/routine.js';
import {figureTexts} from '../../src/elements/figure-texts.js';
import {figureIds, isFigure} from '../../src/figures/figure.js';
import {poses} from '../../src/figures/poses.js';
import {routines, techniques} from '../../src/library/routines.js';

/** What each step shows: its own figure, else what stands above it. */
const shown = (item: Item | Routine, above?: string): [say: string, figure: string | undefined][] => {
  const figure = (item.figure as string | undefined) ?? above;
  return 'steps' in item ? item.steps.flatMap((inner) => shown(inner, figure)) : [['say' in item ? item.say : '', figure]];
};
const everything = [...techniques, ...routines];

describe('steps', () => {
  for (const technique of everything) it(`${technique.id} shows every step, and says it`, () => {
    for (const [say, figure] of shown(technique)) {
      assert.ok(figure && isFigure(figure), `${say}: ${figure}`);
      assert.ok(figureTexts[figure], say);
    }
    if (technique.finish) assert.ok(isFigure(technique.finish.figure ?? ''), 'its finish too');
  });

  it('lies on the back all through the gentle routine, as it says', () => {
    const {steps} = routines.find(({id}) => id === 'gentle-daily')!;
    for (const [say, figure] of steps.flatMap((step) => shown(step))) {
      assert.ok(figure! in poses, say);
      assert.equal(poses[figure as keyof typeof poses].rests, 'back', `${say}: ${figure}`);
    }
  });

  it('shows a movement by another picture than where it starts', () => {
    for (const id of ['bolster-rest', 'tool-release', 'half-kneeling', 'heel-slide', 'bed-edge', 'table-edge', 'post-isometric', 'positional-release', 'bent-knee-rotation', 'pin-heel-slide', 'pelvic-lift', 'functional-series', 'palpated-pressure']) {
      const technique = techniques.find((one) => one.id === id)!;
      const different = new Set(shown(technique).map(([, figure]) => figure));
      assert.ok(different.size >= Math.min(4, technique.steps.length), `${id}: ${[...different].join(' ')}`);
    }
  });

  it('has no picture that no step shows, but those for authors', () => {
    const used = new Set(everything.flatMap((one) => [one.figure, one.finish?.figure, ...shown(one).map(([, figure]) => figure)]));
    assert.deepEqual(figureIds.filter((id) => !used.has(id)).toSorted(), ['heel-out', 'kneel-lean', 'one-knee-bent', 'pelvis-lift', 'ribs', 'stand-tall'].filter((id) => !used.has(id)).toSorted());
  });
});
