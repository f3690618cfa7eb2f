/** The room: colours mixed from the page's own, type in em of the page's text, and the order head, stage, floor, keys. */
import {css} from 'lit';

export const room = css`
  :host {
    display: block;
    container: psoas / inline-size;
    /* Where the page gives it no width of its own: in a row, or shrunk to fit. */
    contain-intrinsic-inline-size: 24em;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  .room {
    --_base: var(--psoas-accent, #3f6b5c);
    --_canvas: var(--psoas-canvas, Canvas);
    --_words-colour: var(--psoas-ink, CanvasText);
    /* Lightness is held in oklch so that words and shapes stay readable with any accent; mixes are oklab, where hues do not wander. */
    --_accent: light-dark(oklch(from var(--_base) min(l, 0.5) c h), oklch(from var(--_base) max(l, 0.74) min(c, 0.13) h));
    --_tint: light-dark(oklch(from var(--_base) 0.72 min(c, 0.09) h), oklch(from var(--_base) 0.5 min(c, 0.07) h));
    --_surface: color-mix(in oklab, var(--_tint) 13%, var(--_canvas));
    --_wash: color-mix(in oklab, var(--_tint) 38%, var(--_surface));
    --_ink: color-mix(in oklab, var(--_words-colour) 92%, var(--_surface));
    --_quiet: color-mix(in oklab, var(--_words-colour) 66%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_words-colour) 50%, var(--_surface));
    --_line: color-mix(in oklab, var(--_words-colour) 15%, var(--_surface));
    --_note: 0.9375em;
    --_text: 1.125em;
    --_pad: 24px;
    --_key: 72px;
    /* Lower where the window is: words and keys come first. */
    --_stage: clamp(9em, 100svb - 25em, 19em);
    display: flex;
    flex-direction: column;
    overflow: clip;
    /* Off screen it costs nothing. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 32em;
    background: var(--_surface);
    color: var(--_ink);
    border-radius: var(--psoas-radius, 14px);
    line-height: 1.45;
    overflow-wrap: anywhere;
    /* What a page does to its own type. */
    text-align: left;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
  }
  .room:dir(rtl) {
    text-align: right;
  }
  :where(.room *) {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    /* Words of another direction than the page's keep their own order, and its edge. */
    unicode-bidi: plaintext;
  }
  .head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
    padding: 16px var(--_pad) 0;
    font-size: var(--_note);
    line-height: 1.45;
    /* A long title goes on over the air above the figure: the floor stays where it is. */
    block-size: calc(16px + 1lh);
  }
  .title {
    font-weight: 600;
    hyphens: auto;
    /* Not so long that it would cover what stands there. */
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .where {
    flex: none;
    max-inline-size: 60%;
    text-align: end;
  }
  .where,
  .sub,
  .name {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  /* Fixed: the floor never moves while a session runs. */
  .stage {
    display: grid;
    flex: none;
    place-items: end center;
    block-size: var(--_stage);
    padding: 0 16px;
  }
  .floor {
    border-block-start: 1.5px solid var(--_edge);
    min-block-size: calc(12px + 1.45 * var(--_note));
  }
  .marks {
    display: flex;
    gap: 4px;
    padding: 0 var(--_pad);
    margin-block-start: -1.5px;
    list-style: none;
  }
  .mark {
    flex: 1;
    min-inline-size: 0;
    /* A name that is longer than its mark runs on in the page's direction. */
    unicode-bidi: normal;
  }
  .apart {
    margin-inline-start: 8px;
  }
  .bar,
  .fill {
    display: block;
    block-size: 6px;
    background: var(--_line);
    overflow: hidden;
  }
  .fill {
    background: var(--_accent);
    transform: scaleX(0);
    transform-origin: 0 0;
  }
  .fill:dir(rtl) {
    transform-origin: 100% 0;
  }
  .name {
    padding-block-start: 6px;
    padding-inline-end: 8px;
    font-size: var(--_note);
    white-space: nowrap;
  }
  .now {
    color: var(--_ink);
    font-weight: 600;
  }
  .say {
    /* Each on its own: inside a shorthand the face's default would undo all of it. */
    font-family: var(--psoas-heading-font, inherit);
    font-weight: 500;
    font-size: clamp(1.625em, 1.25em + 1.9cqi, 2.25em);
    line-height: 1.18;
    text-wrap: balance;
    max-inline-size: 22em;
  }
  .say:focus {
    outline-offset: 6px;
  }
  .say:focus:not(:focus-visible) {
    outline: none;
  }
  @container psoas (inline-size < 22.5em) {
    .room {
      --_pad: 16px;
      --_key: 64px;
      --_stage: min(clamp(9em, 100svb - 25em, 17em), 100cqi - 8px);
    }
  }
  @container psoas (inline-size < 18em) {
    .where {
      max-inline-size: 45%;
    }
  }
  @container psoas (inline-size < 13em) {
    .where {
      max-inline-size: none;
    }
    .title {
      -webkit-line-clamp: 1;
    }
    .name:not(.now) {
      display: none;
    }
    /* Title and place have a line each, always: the floor stays where it is. */
    .head {
      flex-direction: column;
      gap: 0;
      min-block-size: calc(16px + 2.9em);
    }
  }
  :host(:fullscreen) {
    overflow: auto;
    background: var(--psoas-canvas, Canvas);
  }
  :host(:fullscreen) .room {
    min-block-size: 100%;
    justify-content: center;
    border-radius: 0;
  }
  @media (prefers-contrast: more) {
    .room {
      --_ink: var(--_words-colour);
      --_quiet: var(--_ink);
      --_line: var(--_edge);
    }
  }
  @media (forced-colors: active) {
    .room {
      --_surface: Canvas;
      --_accent: CanvasText;
      --_edge: CanvasText;
      --_line: CanvasText;
      border: 1px solid;
    }
    .bar {
      background: Canvas;
      outline: 1px solid;
      outline-offset: -1px;
    }
    .fill {
      forced-color-adjust: none;
    }
  }
`;
