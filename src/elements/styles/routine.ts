/** What only a whole routine shows: figures, the comparison, choices, and the wide layout. */
import {css} from 'lit';

export const routineStyles = css`
  .figure {
    display: block;
    inline-size: 100%;
    max-inline-size: 440px;
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
    stroke-width: 1.6;
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
  .figure text {
    fill: var(--_words-colour);
    font-size: 7px;
  }
  .figure .end {
    text-anchor: end;
  }
  .w2 {
    flex-grow: 2;
  }
  .w3 {
    flex-grow: 3;
  }
  .w4 {
    flex-grow: 4;
  }
  .w5 {
    flex-grow: 5;
  }
  .named .mark {
    min-inline-size: max-content;
  }
  .low {
    --_stage: 11.5em;
  }
  /* The comparison gives its words the height that its figure does not need, so that Stop stays. */
  .compare {
    --_stage: 5em;
    --_words: 29em;
  }
  .touch {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_note);
  }
  .touch :is(th, td) {
    padding: 8px 8px 8px 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  .touch thead {
    color: var(--_quiet);
  }
  .touch tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .touch tbody th {
    font-weight: 600;
  }
  .arch {
    display: block;
    inline-size: 72px;
    max-inline-size: 100%;
    margin-block-end: 4px;
    overflow: visible;
    fill: none;
    stroke-linecap: round;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .arch path + path {
    stroke: var(--_accent);
    stroke-width: 5;
  }
  .scale {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: var(--_surface);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .scale circle {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .scale circle + circle {
    fill: var(--_accent);
  }
  .numbers {
    grid: auto-flow / repeat(6, 1fr);
    --_key: 52px;
  }
  .plan .facts {
    flex: none;
  }
  .plan li {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .choice {
    display: grid;
    grid: auto / auto-flow 1fr;
    gap: 1px;
    background: var(--_line);
    border: 1px solid var(--_line);
    --_key: 52px;
  }
  .jump {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    min-block-size: 44px;
    inline-size: 100%;
    cursor: pointer;
  }
  @container psoas (inline-size < 22.5em) {
    .compare {
      --_stage: 3em;
    }
  }
  @container psoas (inline-size < 13em) {
    .rail.numbers {
      grid: auto-flow / repeat(4, 1fr);
    }
    .numbers .key:last-child {
      grid-column: auto;
    }
  }
  @container psoas (inline-size >= 40em) {
    .figure {
      max-inline-size: 560px;
    }
    /* In a session: figure left, words right, both standing on one floor. */
    .step {
      display: grid;
      grid: auto auto auto / minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .step > *,
    .step .session {
      grid-column: 1 / -1;
    }
    .step > .stage {
      grid-area: 2 / 1;
    }
    .step > .lower {
      display: contents;
    }
    .step .said {
      grid-area: 2 / 2;
      align-self: end;
    }
    .step .words {
      padding: 32px var(--_pad) 28px 8px;
    }
    .step .dialled {
      align-self: center;
    }
    .step > .floor {
      grid-row: 3;
      margin-block-end: 14px;
    }
    .low {
      --_stage: 15em;
    }
    .columns {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8px 48px;
      align-items: start;
    }
    .columns > * {
      grid-column: 1;
    }
    .columns > :is(.need, .ease) {
      grid-column: 2;
      grid-row: 1 / span 4;
    }
    .columns > :is(.entry, .choices, .hint) {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .choice [aria-pressed='true'] {
      outline: 3px solid CanvasText;
      outline-offset: -4px;
    }
    .figure {
      forced-color-adjust: none;
    }
    .figure :is(.body, .near, .far, .hair, .work, .arrow-head, .tool, .press, .hand, .sleeve, .prop, .avoid) {
      fill: Canvas;
      stroke: Canvas;
    }
    .figure :is(.body, .near, .far, .hair, .sleeve) {
      fill: CanvasText;
    }
    .figure :is(.prop, .tool, .press, .hand, .prop-line, .floor, .ghost, .avoid, .fault, .no) {
      stroke: CanvasText;
    }
    .figure .crease {
      stroke: Canvas;
    }
    .figure :is(.work, .arrow-head, .area) {
      fill: LinkText;
    }
    .figure :is(.arrow, .look, .yes, .area) {
      stroke: LinkText;
    }
    .figure text {
      fill: CanvasText;
    }
  }
`;
