/** The ring rests on the floor and gathers; the clock in it counts down. */
import {css} from 'lit';

export const dial = css`
  .dial {
    display: grid;
    place-items: center;
    position: relative;
    inline-size: min(100%, 17.5em);
    aspect-ratio: 1;
    fill: none;
    text-align: center;
  }
  .dial div:not([class]) {
    z-index: 1;
  }
  .bed,
  .half,
  .half * {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .bed {
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .bed path {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .half {
    overflow: clip;
    clip-path: inset(-1px -1px -1px 50%);
  }
  .left {
    clip-path: inset(-1px 49.8% -1px -1px);
  }
  .empty .half {
    visibility: hidden;
  }
  .half i {
    transform: rotate(-1deg);
  }
  .half circle {
    stroke: var(--_accent);
    stroke-width: 8;
  }
  /* Paused is a shape, not a fade. */
  .paused .half circle {
    r: 97.6px;
    stroke-width: 3;
  }
  .clock {
    font-size: clamp(3.5em, 21cqi, 6em);
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sub {
    font-size: var(--_text);
  }
  .floor + .say {
    padding: 12px var(--_pad);
  }
  @container psoas (inline-size < 22.5em) {
    .dial {
      inline-size: min(100%, 15.5em);
    }
  }
`;
