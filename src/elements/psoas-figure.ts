import {LitElement, css, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {onPageChange} from '../devices/page.js';
import {figureIds, isFigure} from '../figures/figure.js';
import {figureStyles} from './styles/figure.js';
import {room} from './styles/room.js';
import {figure, figureTexts} from './templates/figure.js';
import {sided, translate} from './translate.js';
import {quote} from './trouble.js';
import {version} from './version.js';

/**
 * One figure alone, in a post or on a clinic's page. It takes the page's colours and says in words what it shows; what stands
 * between its tags is shown where scripts do not run.
 *
 * @tag psoas-figure
 * @summary One instructional figure.
 * @slot - Shown before the script runs, and where there is no such pose.
 * @slot caption - Under the figure.
 * @csspart figure - The picture.
 * @cssproperty [--psoas-accent=#3f6b5c] - The one colour.
 * @cssproperty [--psoas-canvas=Canvas] - The page's background.
 * @cssproperty [--psoas-ink=CanvasText] - The page's text colour.
 */
export class PsoasFigure extends LitElement {
  static readonly version = version;
  static override styles = [
    room,
    figureStyles,
    css`
      .room {
        content-visibility: visible;
        block-size: 100%;
        align-items: center;
        justify-content: end;
        margin: 0;
        background: none;
        --_surface: var(--_canvas);
      }
      /* As high as the page lets it be. */
      .figure {
        flex: 0 1 auto;
        min-block-size: 0;
        max-block-size: 100%;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {pose: {}, side: {}};

  /** Which figure, by its id. */
  pose: string | null = null;
  /** Whose side is shown: `left` is the mirror image of `right`. */
  side: 'left' | 'right' = 'right';

  #leave = (): void => {};
  #complained = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = onPageChange(() => this.requestUpdate());
  }
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /** What it shows, in the language of the page; empty where there is no such pose. */
  get description(): string {
    const text = this.pose === null ? undefined : (figureTexts as Readonly<Record<string, string>>)[this.pose];
    return text ? this.#text(text, this.side) : '';
  }
  readonly #text = (source: string, side: 'left' | 'right' | null = null): string => sided(translate(this, source), side);

  protected override render(): TemplateResult {
    const {pose, side} = this;
    if (pose !== null && isFigure(pose)) return html`<figure class="room">${figure(pose, side === 'left' ? 'left' : 'right', {text: this.#text})}<figcaption><slot name="caption"></slot></figcaption></figure>`;
    if (pose !== null && pose !== this.#complained) console.error(`<psoas-figure> ${quote('pose', pose)} is no figure. There are: ${figureIds.join(', ')}.`);
    this.#complained = pose ?? '';
    return html`<slot></slot>`;
  }
}
