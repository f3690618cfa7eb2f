/** The keys: one row, edge to edge, split by hairlines. A filled key means that we wait for the person. */
import {css} from 'lit';

export const keys = css`
  .rail {
    display: grid;
    grid: auto / auto-flow 1fr;
    gap: 1px;
    background: var(--_line);
    border-block-start: 1px solid var(--_line);
  }
  .session {
    grid: auto / 1fr 1fr 1.5fr 1.5fr;
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .back-on {
    grid: auto / 1fr 1fr 3fr;
  }
  .key {
    border: 0;
    border-radius: 0;
    min-inline-size: 0;
    min-block-size: var(--_key);
    padding: 8px 4px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_note);
    line-height: 1.2;
    letter-spacing: inherit;
    word-spacing: inherit;
    /* Never under the keys that stay in sight, and what stands on them. */
    scroll-margin-block-end: calc(2 * var(--_key) + 8px);
    cursor: pointer;
  }
  .soft {
    background: var(--_wash);
  }
  /* A finger leaves nothing behind. */
  @media (hover: hover) {
    .key:hover {
      background: var(--_wash);
    }
  }
  .soft,
  .main,
  .glyph {
    font-weight: 600;
  }
  .main,
  .main:hover {
    background: var(--_accent);
    color: var(--_canvas);
  }
  .key:disabled {
    color: var(--_quiet);
    background: var(--_surface);
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -7px;
  }
  .one .key {
    flex-direction: row;
    gap: 10px;
    font-size: var(--_text);
  }
  .icon {
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .solid {
    fill: currentColor;
    stroke: none;
  }
  .bold {
    stroke-width: 3.5;
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .glyph,
  .slide {
    line-height: 1.6em;
    block-size: 1.6em;
  }
  .slide {
    inline-size: 2.8em;
    padding: 2px;
    border: 2px solid var(--_edge);
    border-radius: 1em;
  }
  .slide::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_edge);
  }
  [aria-checked='true'] .slide {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  [aria-checked='true'] .slide::before {
    margin-inline-start: auto;
    background: var(--_surface);
  }
  @container psoas (inline-size < 17em) {
    .tune:has(:nth-child(4)) {
      grid: auto / 1fr 1fr;
    }
  }
  @container psoas (inline-size < 13em) {
    .rail:not(.one) {
      grid: auto / 1fr 1fr;
      position: static;
    }
    .rail > :last-child:nth-child(odd) {
      grid-column: 1 / -1;
    }
  }
  @container psoas (inline-size >= 37em) {
    .key {
      flex-direction: row;
      gap: 10px;
    }
    .session .key {
      font-size: var(--_text);
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .rail,
    .room:has(+ .on-paper) {
      display: none;
    }
    .on-paper {
      display: contents;
    }
    .room {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .main {
      background: Highlight;
      color: HighlightText;
    }
    .main,
    .slide,
    .slide::before {
      forced-color-adjust: none;
    }
  }
`;
