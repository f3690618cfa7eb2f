/** What a stop sign is about. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {routines, techniques} from '../../src/doors/library.js';
import {signKind} from '../../src/safety/stop-signs.js';

test('every sign of the library is understood as what it says', () => {
  const kinds = (text: string) => signKind(text);
  assert.deepEqual(
    ['You feel a pulse under the tool: roll off, and no more pressure today', 'You feel pins and needles or numbness in a leg', 'You feel dizzy, sick or short of breath', 'It upsets you, or something in you says no', 'Anything feels sharp, burning or electric', 'You feel a pinch deep in the groin', 'Your low back arches and starts to hurt'].map(kinds),
    ['pulse', 'numb', 'faint', 'upset', 'sharp', 'sharp', 'other'],
  );
});
test('of all signs in the library only plain pain gets the general words', () => {
  const all = new Set([...techniques, ...routines].flatMap(({stopSigns = []}) => stopSigns));
  for (const sign of all) if (signKind(sign) === 'other') assert.match(sign, /hurt|ache|arches/, sign);
});
test('an author’s sign in Spanish, and a pulse by any name', () => {
  for (const [sign, kind] of [['Notas un latido bajo la herramienta', 'pulse'], ['You feel a heartbeat under it', 'pulse'], ['Te mareas', 'faint'], ['Hormigueo en una pierna', 'numb'], ['Un dolor agudo', 'sharp'], ['Your chest hurts, or you faint', 'faint'], ['A leg gives way, or you feel numb between your legs', 'numb'], ['The repaired hip aches', 'other']] as const) assert.equal(signKind(sign), kind, sign);
});
test('an author’s sign in another language gets the general words', () => assert.equal(signKind('Te duele la rodilla'), 'other'));
