/** Questions: lines to read, rows to tick, equal answers, and the page that points to care. */
import {css} from 'lit';

export const questions = css`
  .floor-top {
    margin-block-start: 14px;
    min-block-size: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: 12px;
  }
  fieldset .hint {
    margin-block-end: 12px;
  }
  .two {
    grid: auto / 1fr 2fr;
  }
  .two .main {
    flex-direction: row;
    gap: 10px;
    font-size: var(--_text);
  }
  .slim {
    --_key: 52px;
  }
  .slim .key {
    flex-direction: row;
  }
  summary em {
    font-style: normal;
    color: var(--_quiet);
  }
  .fold .tick,
  .fold .row {
    margin-inline: calc(-1 * var(--_pad));
  }
  .fold .row .tick {
    margin-inline: 0;
  }
  .full {
    transform: none;
  }
  .answers {
    gap: 2px;
    background: var(--_surface);
  }
  .answers .key {
    font-size: var(--_text);
  }
  /* Many answers take rows of their own, as wide as the surface; they would hide what is asked. */
  .answers:not(.numbers):has(:nth-child(4)) {
    display: flex;
    flex-wrap: wrap;
    position: static;
    > .key {
      flex: 1 1 8em;
    }
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 52px;
    padding: 8px var(--_pad);
    margin-inline: calc(-1 * var(--_pad));
    border-block-start: 1px solid var(--_line);
    font-size: var(--_text);
    line-height: 1.3;
    text-wrap: balance;
    cursor: pointer;
  }
  .tick input {
    appearance: none;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_edge);
    border-radius: 4px;
    background: var(--_canvas);
    display: grid;
    place-items: center;
  }
  .tick input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .tick input:checked::before {
    content: '';
    inline-size: 9px;
    block-size: 16px;
    border: solid var(--_canvas);
    border-width: 0 3px 3px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  .tick input:focus-visible {
    outline-offset: 3px;
  }
  .tick input[type='radio'] {
    border-radius: 50%;
  }
  .tick input[type='radio']:checked::before {
    inline-size: 12px;
    block-size: 12px;
    border: 0;
    border-radius: 50%;
    background: var(--_canvas);
    transform: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    margin-inline: calc(-1 * var(--_pad));
    border-block-start: 1px solid var(--_line);
  }
  .row .tick {
    flex: 1 1 11em;
    margin-inline: 0;
    border: 0;
  }
  .row[hidden] {
    display: none;
  }
  /* Beside what is ticked: whoever is not sure says so there. */
  .pill {
    flex: none;
    align-self: center;
    display: flex;
    align-items: center;
    min-block-size: 44px;
    margin-inline: auto var(--_pad);
    margin-block-end: 4px;
    padding-inline: 12px;
    border: 2px solid var(--_edge);
    border-radius: 22px;
    font-size: var(--_note);
    cursor: pointer;
  }
  .pill input {
    appearance: none;
    position: absolute;
  }
  .pill:has(input:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_canvas);
  }
  .pill:has(input:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .detail + .detail {
    margin-block-start: 20px;
  }
  .detail legend {
    font-weight: 700;
    margin-block-end: 4px;
  }
  .find {
    inline-size: 100%;
    min-block-size: 48px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border: 2px solid var(--_edge);
    border-radius: 4px;
    background: var(--_canvas);
    color: inherit;
    font: inherit;
    font-size: var(--_text);
  }
  .area {
    margin-block: 20px 6px;
  }
  .area[hidden] {
    display: none;
  }
  .folds .row:first-child {
    border-block-start: 0;
  }
  .urgent,
  .call {
    --_alarm: light-dark(oklch(0.45 0.17 27), oklch(0.8 0.11 27));
  }
  .urgent {
    border-block-start: 6px solid var(--_alarm);
    padding-block-start: 16px;
    display: grid;
    gap: 8px;
  }
  .urgent-word {
    color: var(--_alarm);
    font-weight: 700;
    font-size: var(--_text);
  }
  .call,
  .call:hover {
    background: var(--_alarm);
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .answers {
      background: CanvasText;
    }
    .numbers {
      background: Canvas;
    }
    .numbers .key {
      outline: 1px solid;
    }
    .tick input {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .tick input:checked {
      background: CanvasText;
    }
    .pill:has(input:checked) {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
      color: Canvas;
    }
  }
`;
