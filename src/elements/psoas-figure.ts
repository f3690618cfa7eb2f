import {LitElement, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {languageOf, onPageChange, tongueOf, wantsCalm} from '../devices/page.js';
import {figureIds, isFigure, motion} from '../figures/figure.js';
import {timer} from '../strings/en/timer.js';
import {shownOnce, type Play} from './beat.js';
import {figureTexts} from './figure-texts.js';
import {alone} from './styles/alone.js';
import {figureStyles} from './styles/figure.js';
import {keys} from './styles/keys.js';
import {room} from './styles/room.js';
import {figure} from './templates/figure.js';
import {icons} from './templates/icons.js';
import {sided, translate} from './translate.js';
import {quote} from './trouble.js';
import {version} from './version.js';

/**
 * One figure alone, in a post or on a clinic's page. It takes the page's colours and says in words what it shows; what moves can
 * be paused. What stands between its tags is shown where scripts do not run.
 *
 * @tag psoas-figure
 * @summary One instructional figure.
 * @slot - Shown before the script runs, and where there is no such pose.
 * @slot caption - Under the figure.
 * @csspart figure - The picture.
 * @csspart pause - The key that pauses a figure that moves.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 */
export class PsoasFigure extends LitElement {
  static readonly version = version;
  static override styles = [room, keys, figureStyles, alone];
  static override properties: PropertyDeclarations = {pose: {}, side: {}, motion: {}};

  /** Which figure, by its id. */
  pose: string | null = null;
  /** Whose side is shown: `left` is the mirror image of `right`. */
  side: 'left' | 'right' = 'right';
  /** `reduced` never moves, `full` always does, `auto` asks the system. */
  motion: 'auto' | 'full' | 'reduced' = 'auto';

  #paused = false;
  #leave = (): void => {};
  #complained = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // The words around it may be another language's.
    this.requestUpdate();
    this.#leave = onPageChange(() => this.requestUpdate());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /** What it shows, in the language of the page; empty where there is no such pose. */
  get description(): string {
    const text = this.pose === null ? undefined : figureTexts[this.pose];
    return text ? this.#text(text, this.side) : '';
  }
  readonly #text = (source: string, side: 'left' | 'right' | null = null): string => sided(translate(this, source), side);

  #toggle(): void {
    this.#paused = !this.#paused;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const {pose, side} = this;
    if (pose !== null && isFigure(pose)) {
      const still = this.motion === 'reduced' || (this.motion !== 'full' && wantsCalm());
      const play: Play = {pattern: shownOnce, times: Infinity, elapsed: null, runs: !this.#paused};
      const t = languageOf(this)?.timer ?? timer;
      return html`<figure class="room" lang=${tongueOf(this)}>
        ${figure(pose, side === 'left' ? 'left' : 'right', {text: this.#text, still}, play)}
        <figcaption><slot name="caption"></slot>${still || !motion(pose) ? nothing : html`<button type="button" class="key" part="pause" aria-label=${this.#paused ? t.resume : t.pause} @click=${() => this.#toggle()}>${this.#paused ? icons.play : icons.pause}</button>`}</figcaption>
      </figure>`;
    }
    if (pose !== null && pose !== this.#complained) console.error(`<psoas-figure> ${quote('pose', pose)} is no figure. There are: ${figureIds.join(', ')}.`);
    this.#complained = pose ?? '';
    return html`<slot></slot>`;
  }
}
