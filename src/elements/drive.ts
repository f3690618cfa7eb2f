/**
 * Moves a ring half, a bar or the breath disc by Web Animations on transform, which the compositor runs by itself.
 * With `since` it runs from there; without, it stands at `elapsed`, and whoever draws each second moves it on in steps.
 */
import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

type Frames = readonly Keyframe[];

class Drive extends Directive {
  #shown = '';
  #animation: Animation | undefined;

  render(_frames: Frames, _length: number, _elapsed: number, _since: number | null, _iterations?: number): typeof noChange {
    return noChange;
  }
  override update({element}: ElementPart, [frames, length, elapsed, since, iterations = 1]: Parameters<this['render']>): typeof noChange {
    // Of what is counted together from parts of a millisecond, the last places differ.
    const shown = `${since?.toFixed()} ${length}`;
    // What stands at its beginning needs no animation; what runs is left alone; what steps is moved on.
    if (shown !== this.#shown) {
      this.#animation?.cancel();
      this.#animation = undefined;
    }
    this.#shown = shown;
    if (!this.#animation && (elapsed || since !== null)) {
      this.#animation = element.animate([...frames], {duration: length, fill: 'both', iterations});
      this.#animation.currentTime = elapsed;
      if (since === null) this.#animation.pause();
    } else if (this.#animation && since === null) this.#animation.currentTime = elapsed;
    return noChange;
  }
}

export const drive = directive(Drive);

/** Shorter spans move on the compositor; of longer ones nobody sees the steps. */
export const short = 15_000;
export const grow: Frames = [{transform: 'scaleX(0)'}, {transform: 'none'}];
