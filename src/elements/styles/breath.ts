/** The breath: a disc that lies on the floor and rises like a belly; still form, a hill whose slopes are as wide as they are long in time. */
import {css} from 'lit';

export const breath = css`
  .breath {
    display: grid;
    place-items: end center;
    position: relative;
    inline-size: min(100%, 17.5em, var(--_stage) - 1.5em);
    aspect-ratio: 1;
  }
  .breath > * {
    grid-area: 1 / 1;
  }
  .breath svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: var(--_edge);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .disc {
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_tint) 66%, var(--_surface));
    transform: scale(0.75);
    transform-origin: 50% 100%;
  }
  .breath-word {
    position: relative;
    align-self: center;
    max-inline-size: max(66%, min(6em, 90%));
    padding-block-start: 12%;
    text-align: center;
  }
  .breath .say {
    font-size: min(clamp(1.625em, 1.25em + 1.9cqi, 2.25em), 0.14 * (var(--_stage) - 1.5em));
  }
  .breath-word .clock {
    font-size: min(3.5em, 0.3 * (var(--_stage) - 1.5em));
    line-height: 1;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .far .breath {
    inline-size: min(100%, var(--_stage) - 16px);
  }
  .far .breath .breath-word {
    font-size: min(9cqi, 0.11 * var(--_stage));
  }
  .far .breath-word .clock {
    font-size: 2em;
  }
  .far .hill {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: min(0.8 * var(--_stage), 50cqi);
  }
  :not(.far) > .brief {
    min-block-size: 9em;
  }
  .hill {
    display: block;
    inline-size: 100%;
    max-inline-size: 440px;
    max-block-size: 80%;
    overflow: visible;
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .hill-bed {
    fill: var(--_wash);
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .hill-run {
    stroke: var(--_accent);
    stroke-width: 8;
  }
  .hill text {
    font-size: 20px;
    fill: var(--_quiet);
  }
  .hill .now {
    fill: var(--_ink);
    font-weight: 600;
  }
  @container psoas (inline-size < 22.5em) {
    .breath {
      inline-size: min(100%, 15.5em, var(--_stage) - 1.5em);
    }
  }
  @media (forced-colors: active) {
    .disc {
      forced-color-adjust: none;
      background: Canvas;
      border: 4px solid CanvasText;
    }
    .hill-bed {
      fill: none;
    }
  }
`;
