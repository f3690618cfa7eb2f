/**
 * Plays a figure in time with its session: limbs by Web Animations on rotations, which the compositor runs by itself; a whole body
 * drawn anew picture by picture, as in a film, and only while it moves. Whoever cannot see it costs nothing.
 */
import {noChange} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ElementPart} from 'lit/directive.js';
import {cycleLength} from '../core/breath.js';
import {pageClock} from '../devices/page-clock.js';
import {sight} from '../devices/sight.js';
import type {Motion} from '../figures/figure.js';
import {framesOf, shareAt, stillFor, type Play} from './beat.js';

/** Between two pictures of a body that moves: of a slow movement nobody sees more. */
const picture = 40;

class PlayFigure extends AsyncDirective {
  #group: Element | null = null;
  #motion: Motion | null = null;
  #play: Play | null = null;
  /** How far it had come at a reading of the clock. */
  #come = 0;
  #since = 0;
  #limbs: readonly Animation[] = [];
  #seen = false;
  #timer = 0;
  #leave: (() => void) | null = null;

  render(_motion: Motion, _play: Play): typeof noChange {
    return noChange;
  }
  override update({element}: ElementPart, [motion, play]: [Motion, Play]): typeof noChange {
    const before = this.#play;
    const anew = !before || `${play.pattern} ${play.times}` !== `${before.pattern} ${before.times}`;
    const [is, come] = [this.#elapsed, play.elapsed ?? this.#elapsed];
    // What runs in time is left alone.
    if (!anew && play.runs === before.runs && Math.abs(is - come) < 100) return noChange;
    [this.#motion, this.#play, this.#come, this.#since] = [motion, play, come, pageClock().mono()];
    // It stands behind what it moves, which is in the page only once all is drawn.
    queueMicrotask(() => {
      this.#group = element.parentElement;
      if (!this.isConnected || !this.#group) return;
      if (anew) this.#cut(play);
      this.#watch();
      this.#follow();
    });
    return noChange;
  }
  protected override disconnected(): void {
    this.#leave?.();
    this.#leave = null;
    this.#seen = false;
    this.#rest();
    // Only paused, they would go on being counted.
    for (const animation of this.#limbs) animation.cancel();
  }
  protected override reconnected(): void {
    if (!this.#group) return;
    this.#cut(this.#play!);
    this.#watch();
  }

  get #elapsed(): number {
    return this.#come + (this.#play?.runs ? pageClock().mono() - this.#since : 0);
  }
  #watch(): void {
    this.#leave ??= sight().watch(this.#group!.closest('svg')!, (seen) => {
      this.#seen = seen;
      this.#follow();
    });
  }
  /** Gives every bone its turns. Each limb is there twice: with its edge and without. */
  #cut({pattern, times}: Play): void {
    for (const animation of this.#limbs) animation.cancel();
    const bones = this.#motion!.parts.flatMap((part) => ('bones' in part ? [...part.bones, ...part.bones] : []));
    this.#limbs = [...this.#group!.querySelectorAll('.bone')].map((element, i) => element.animate(framesOf(bones[i]!.turns, pattern), {duration: cycleLength(pattern), iterations: times, fill: 'both'}));
  }
  #rest(): void {
    clearTimeout(this.#timer);
    for (const animation of this.#limbs) animation.pause();
  }
  /** Stands where it should be by now, and goes on from there where it runs and is seen. */
  #follow(): void {
    this.#rest();
    const elapsed = this.#elapsed;
    const goes = this.#play!.runs && this.#seen && stillFor(elapsed, this.#play!) !== null;
    for (const animation of this.#limbs) {
      animation.currentTime = elapsed;
      if (goes) animation.play();
    }
    if (this.#motion!.redraw) this.#draw(goes);
  }
  #draw(goes: boolean): void {
    const elapsed = this.#elapsed;
    this.#motion!.redraw!(shareAt(elapsed, this.#play!)).forEach(({d}, i) => this.#group!.children[i]!.setAttribute('d', d));
    const pause = stillFor(elapsed, this.#play!);
    if (goes && pause !== null) this.#timer = window.setTimeout(() => this.#draw(true), pause || picture);
  }
}
export const playFigure = directive(PlayFigure);
