/** Whether an element can be seen: on screen, in a page that is not hidden. One observer for all. */
import {shared} from './store.js';

export interface Sight {
  /** Calls back with every change until the given function is called. Starts as unseen. */
  watch(element: Element, tell: (seen: boolean) => void): () => void;
}

function createSight(): Sight {
  const watched = new Map<Element, {tell: (seen: boolean) => void; onScreen: boolean}>();
  const observer = new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) {
      const one = watched.get(target);
      if (!one) continue;
      one.onScreen = isIntersecting;
      one.tell(isIntersecting && !document.hidden);
    }
  });
  document.addEventListener('visibilitychange', () => {
    for (const {tell, onScreen} of watched.values()) tell(onScreen && !document.hidden);
  });
  return {
    watch(element, tell) {
      watched.set(element, {tell, onScreen: false});
      observer.observe(element);
      return () => {
        watched.delete(element);
        observer.unobserve(element);
      };
    },
  };
}

export const sight = (): Sight => shared('sight', createSight);
