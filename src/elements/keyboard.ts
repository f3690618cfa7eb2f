/** Space, arrows and Escape, while the focus rests on the words and not on a key. */
import type {Command} from '../core/log.js';
import {homeOf} from '../devices/announcer.js';

/** What a key press asks of a running session; `null` for nothing. Arrows follow the direction of reading. */
export function commandOf(event: KeyboardEvent, rightToLeft: boolean): Command | null {
  const {key, altKey, ctrlKey, metaKey} = event;
  if (altKey || ctrlKey || metaKey || !(event.composedPath()[0] as Element).matches('[data-focus]')) return null;
  // Of a dialog it closes the dialog.
  if (key === 'Escape' && homeOf(event.composedPath()[0] as Element) !== document.body) return null;
  const [onward, backward] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const type = ({' ': 'toggle', Escape: 'stop', [onward!]: 'next', [backward!]: 'back'} as Record<string, 'toggle' | 'next' | 'back' | 'stop'>)[key];
  return type ? {type} : null;
}
