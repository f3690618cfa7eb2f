/** The story routines, as a clinic would write them: plain words, no claims, whole. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {parsePattern} from '../../src/core/breath.js';
import {isGroup, type Item} from '../../src/core/routine.js';
import {readRoutine} from '../../src/cli/read.js';
import {stories, story, wellStories} from './support.js';

const items = (item: Item): Item[] => [item, ...(isGroup(item) ? item.steps.flatMap(items) : [])];

describe('the story routines', () => {
  test('are five, one of them broken', () => assert.deepEqual(stories, ['breathing', 'broken', 'contract-relax', 'desk', 'evening']));
  for (const name of wellStories) {
    const {routine} = readRoutine(story(name));
    test(`${name} has all that a person needs`, () => {
      assert.equal(routine!.id, name);
      for (const key of ['title', 'summary', 'audience', 'position', 'props', 'loads', 'stopSigns', 'source', 'finish'] as const) assert.ok(routine![key], key);
      for (const item of items(routine!)) {
        if (isGroup(item)) continue;
        assert.ok(item.say.length <= 60 && (item.more ?? '').length <= 120, item.say);
        if (item.dose.type === 'breaths' && item.dose.pattern !== 'own') assert.deepEqual((parsePattern(item.dose.pattern) as readonly number[]).filter((_, i) => i % 2), [0, 0]);
      }
    });
  }
  test('speak plainly: no claims, no addresses', () => {
    for (const name of stories) assert.doesNotMatch(story(name), /!|https?:|www\.|@|®|™|\b(safe\w*|cleared|cures?|heals?|treat\w*|reliev\w*|relief|proven|guarantee\w*|toxins?)\b/i, name);
  });
});
