/** What only a whole routine shows: the comparison, choices, and the wide layout. */
import {css} from 'lit';

export const routineStyles = css`
  :is(.where, .sheet-dose):has(.icon) {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  :is(.where, .sheet-dose) .icon {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    /* No line is higher for it: the floor stays where it is. */
    margin-block: -0.4em;
  }
  @container psoas (inline-size < 24em) {
    .where .icon {
      display: none;
    }
  }
  /* What is one tap away, under a layout of the page's own. */
  slot + .room {
    margin-block-start: 8px;
  }
  ::slotted([slot^='step-']) {
    max-inline-size: 100%;
    max-block-size: var(--_stage);
    object-fit: contain;
  }
  .time-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    padding-block: 12px;
  }
  .time-field {
    display: grid;
    gap: 4px;
    font-size: var(--_note);
  }
  .time-field input {
    min-block-size: 44px;
    padding-inline: 8px;
    border: 2px solid var(--_edge);
    border-radius: 4px;
    background: var(--_canvas);
    color: inherit;
    font: inherit;
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
  .low > .stage:empty {
    block-size: 1.5em;
  }
  /* The comparison gives its words the height that its figure does not need, so that Stop stays. */
  .compare {
    --_stage: 5em;
    --_words: 30.5em;
  }
  .touch {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_note);
  }
  .touch :is(th, td) {
    padding-block: 8px;
    padding-inline-end: 8px;
    text-align: inherit;
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
    /* It begins where lines begin. */
    &:dir(rtl) {
      transform: scaleX(-1);
    }
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
  .far .figure {
    max-inline-size: none;
  }
  .far .time .clock {
    font-size: calc(2 * var(--_mid));
  }
  .numbers {
    grid: auto-flow / repeat(6, 1fr);
    --_key: 52px;
  }
  .plan .facts {
    flex: none;
    font-size: inherit;
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
    text-align: inherit;
    min-block-size: 44px;
    inline-size: 100%;
    cursor: pointer;
  }
  @container psoas (inline-size < 22.5em) {
    .compare {
      --_stage: 3em;
    }
  }
  @container psoas (inline-size < 17em) {
    .choice {
      grid: auto / repeat(auto-fit, minmax(min(100%, 6em), 1fr));
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
  @container psoas (inline-size >= 37em) {
    .figure {
      max-inline-size: 35em;
    }
    /* In a session: figure left, words right, both standing on one floor. */
    .step:not(.far) {
      display: grid;
      grid: auto auto auto / minmax(0, 1.25fr) minmax(0, 1fr);
      > *,
      .session {
        grid-column: 1 / -1;
      }
      > .stage {
        grid-area: 2 / 1;
        align-self: end;
      }
      > .lower {
        display: contents;
      }
      .said {
        grid-area: 2 / 2;
        align-self: end;
      }
      .said .key {
        flex-direction: column;
      }
      .words {
        padding-block: 32px 28px;
        padding-inline: 8px var(--_pad);
      }
      .dialled {
        align-self: center;
      }
      > .floor {
        grid-row: 3;
        margin-block-end: 14px;
      }
    }
    .low {
      --_stage: 15em;
    }
    .compare {
      --_words: 15em;
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
  .choice [aria-pressed='true'] {
    box-shadow: inset 0 -3px var(--_accent);
  }
  @media (forced-colors: active) {
    .choice [aria-pressed='true'] {
      outline: 3px solid CanvasText;
      outline-offset: -4px;
    }
  }
`;
