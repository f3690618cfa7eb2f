/** How figures are drawn: roles become tones. The accent means that the person moves it, or where it works. */
import {css} from 'lit';

export const figureStyles = css`
  .figure {
    display: block;
    inline-size: 100%;
    max-inline-size: 27.5em;
    max-block-size: 96%;
    overflow: hidden;
    direction: ltr;
    stroke-linejoin: round;
  }
  .figure :is(.body, .near, .far, .work, .arrow-head, .tool) {
    stroke: var(--_surface);
    stroke-width: 2;
    paint-order: stroke;
  }
  .figure path.bare {
    stroke: none;
  }
  .figure :is(.prop-line, .arrow, .look, .ghost, .crease, .floor, .fault, .yes, .no) {
    fill: none;
    stroke-linecap: round;
  }
  /* The body in one calm tone; what lies behind it a little lighter, never pale. */
  .figure .body {
    fill: color-mix(in oklab, var(--_words-colour) 41%, var(--_surface));
  }
  .figure .near {
    fill: color-mix(in oklab, var(--_words-colour) 49%, var(--_surface));
  }
  .figure .far {
    fill: color-mix(in oklab, var(--_words-colour) 34%, var(--_surface));
  }
  .figure .hair {
    fill: color-mix(in oklab, var(--_words-colour) 72%, var(--_surface));
  }
  .figure .ghost {
    stroke: color-mix(in oklab, var(--_words-colour) 72%, var(--_surface));
    stroke-width: 1.3;
    stroke-dasharray: 3 3.4;
  }
  .figure :is(.prop, .prop-line) {
    stroke: var(--_edge);
    stroke-width: 0.8;
  }
  .figure .prop {
    fill: color-mix(in oklab, var(--_words-colour) 11%, var(--_surface));
  }
  .figure .tool {
    fill: color-mix(in oklab, var(--_words-colour) 22%, var(--_surface));
    stroke: var(--_words-colour);
    stroke-width: 1.4;
  }
  .figure .floor {
    stroke: var(--_edge);
    stroke-width: 1;
  }
  /* The accent has one job: what the person moves, and what works. */
  .figure :is(.work, .arrow-head) {
    fill: var(--_accent);
  }
  .figure .work {
    stroke-width: 3.6;
  }
  .figure :is(.arrow, .look, .yes) {
    stroke: var(--_accent);
    stroke-width: 2.6;
  }
  /* What comes from outside is hollow; what is wrong or not here is drawn in ink, never with an arrow. */
  .figure :is(.press, .hand, .sleeve) {
    fill: var(--_surface);
    stroke: var(--_words-colour);
    stroke-width: 1.4;
  }
  .figure .sleeve {
    fill: color-mix(in oklab, var(--_words-colour) 22%, var(--_surface));
  }
  .figure :is(.fault, .no, .avoid) {
    stroke: var(--_words-colour);
    stroke-width: 2.6;
  }
  .figure .fault {
    stroke-width: 2;
  }
  .figure .avoid {
    fill: var(--_surface);
    stroke-width: 0.9;
  }
  .figure .crease {
    stroke: color-mix(in oklab, var(--_words-colour) 16%, var(--_surface));
    stroke-width: 1;
  }
  .figure .area {
    fill: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .figure .place {
    cursor: pointer;
  }
  .figure .place:is(:hover, :focus-visible) .area {
    fill: var(--_accent);
  }
  .figure .place:focus-visible {
    outline: none;
    font-weight: 600;
    text-decoration: underline;
  }
  .figure .place:focus-visible .area {
    stroke: var(--_words-colour);
    stroke-width: 3;
  }
  .figure text {
    fill: var(--_words-colour);
    font-size: 8px;
  }
  .figure .end {
    text-anchor: end;
  }
  @media (forced-colors: active) {
    .figure {
      forced-color-adjust: none;
    }
    /* Line drawings: every sign on a body is seen. */
    .figure :is(.body, .near, .far, .hair, .tool, .press, .hand, .sleeve, .prop, .prop-line, .avoid, .floor, .ghost, .crease, .fault, .no) {
      stroke: CanvasText;
    }
    .figure :is(.body, .near, .far, .tool, .press, .hand, .prop, .avoid) {
      fill: Canvas;
    }
    .figure :is(.hair, .sleeve) {
      fill: CanvasText;
    }
    .figure :is(.work, .arrow-head) {
      stroke: Canvas;
    }
    .figure :is(.work, .arrow-head, .area) {
      fill: LinkText;
    }
    .figure :is(.arrow, .look, .yes, .area) {
      stroke: LinkText;
    }
    .figure .place:is(:hover, :focus-visible) .area {
      fill: Highlight;
      stroke: CanvasText;
    }
    .figure text {
      fill: CanvasText;
    }
  }
`;
