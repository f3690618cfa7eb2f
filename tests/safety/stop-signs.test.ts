/** What a stop sign is about, and what must be said of it. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {routines, techniques} from '../../src/doors/library.js';
import {mayBeUrgent, signKind, signsWithin} from '../../src/safety/stop-signs.js';

const all = [...techniques, ...routines];
const inLibrary = new Set(all.flatMap(({stopSigns = []}) => stopSigns));

test('every sign of the library is understood as what it says', () => {
  const kinds = ['pulse', 'urgent', 'urgent', 'belly', 'breath', 'breath', 'breath', 'faint', 'numb', 'upset', 'upset', 'sharp', 'sharp', 'sharp', 'other'];
  const signs = [
    'You feel a pulse under the tool: roll off, and no more pressure until a doctor has agreed',
    'Your chest hurts, or you faint',
    'A leg gives way, or you feel numb between your legs',
    'Your belly cramps, or a lump bulges',
    'You are short of breath, or your chest feels tight',
    'Lying flat hurts or makes you breathless',
    'You feel light-headed or tingly: breathe as you normally do',
    'You feel dizzy, sick or sweaty',
    'A leg feels numb, tingly or weak',
    'It upsets you, or something in you says no',
    'Following the breath makes you uneasy',
    'Anything feels sharp, burning or electric',
    'You feel a pinch deep in the groin',
    'Pain rises above 4 out of 10',
    'Your low back arches and starts to hurt',
  ];
  assert.deepEqual(signs.map(signKind), kinds);
  for (const sign of signs) assert.ok(inLibrary.has(sign), sign);
});
test('of all signs in the library only plain pain gets the general words', () => {
  for (const sign of inLibrary) if (signKind(sign) === 'other') assert.match(sign, /hurt|ache|arches/, sign);
});
test('what needs help at once is named wherever there are signs, and never sent to wait', () => {
  for (const {id, stopSigns = []} of all) {
    const urgent = stopSigns.filter((sign) => signKind(sign) === 'urgent');
    assert.equal(urgent.length, 2, id);
    assert.ok(urgent.every((sign) => mayBeUrgent(signKind(sign))), id);
  }
});
test('whatever moves or presses names the signs that end anything', () => {
  for (const {id, stopSigns = [], loads = []} of all) if (loads.some((load) => load !== 'paced-breathing')) for (const kind of ['sharp', 'numb', 'faint', 'breath', 'upset'] as const) assert.ok(stopSigns.some((sign) => signKind(sign) === kind), `${id}: ${kind}`);
});
test('a page’s own limit for pain stands in place of ours', () => {
  const signs = ['Pain rises above 4 out of 10', 'Your knee hurts'];
  assert.deepEqual([signsWithin(signs, undefined), signsWithin(signs, 2)], [signs, ['Your knee hurts']]);
  // What an author has written is the author's.
  assert.deepEqual(signsWithin(['Knee pain above 2 out of 10'], 5), ['Knee pain above 2 out of 10']);
});
test('an author’s sign in Spanish, and a pulse by any name', () => {
  for (const [sign, kind] of [['Notas un latido bajo la herramienta', 'pulse'], ['You feel a heartbeat under it', 'pulse'], ['Te mareas', 'faint'], ['Te duele el pecho', 'urgent'], ['Te falta el aire', 'breath'], ['Hormigueo en una pierna', 'numb'], ['Un dolor agudo', 'sharp'], ['You pass out', 'urgent'], ['You feel faint', 'urgent'], ['The knee gives way', 'urgent'], ['You feel dizzy or short of breath', 'breath'], ['Your calf cramps', 'sharp'], ['The repaired hip aches', 'other']] as const) assert.equal(signKind(sign), kind, sign);
});
test('an author’s sign in another language gets the general words', () => assert.equal(signKind('Te duele la rodilla'), 'other'));
