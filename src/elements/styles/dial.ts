/** The ring rests on the floor and gathers; the clock in it counts down. */
import {css} from 'lit';

export const dial = css`
  .dial {
    display: grid;
    place-items: center;
    position: relative;
    inline-size: min(100%, 17.5em, var(--_stage) - 1.5em);
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
    /* As wide as its ring lets it be. */
    font-size: min(clamp(3.5em, 21cqi, 6em), 0.35 * var(--_fit, 1) * (var(--_stage) - 1.5em));
    white-space: nowrap;
    line-height: 1;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sub {
    font-size: var(--_text);
  }
  .told {
    padding: 12px var(--_pad);
  }
  /* From afar: digits stand on the floor, the ring above or beside them. */
  .far .dial {
    --_digits: min(36cqi * var(--_fit, 1), 22dvb);
    --_ring: min(29dvb, 84cqi, var(--_stage) - 1.2 * var(--_digits));
    inline-size: auto;
    aspect-ratio: auto;
    padding-block-start: calc(var(--_ring) + 0.25 * var(--_digits));
  }
  .c5 {
    --_fit: 0.8;
  }
  .c7,
  .c8 {
    --_fit: 0.55;
  }
  .far .dial > :is(.bed, .half) {
    inset-block: 0 auto;
    inset-inline: calc(50% - var(--_ring) / 2) auto;
    inline-size: var(--_ring);
    block-size: var(--_ring);
  }
  .far :not(.paused) > .half circle {
    r: 91px;
    stroke-width: 16;
  }
  .far .dial .clock {
    font-size: var(--_digits);
    letter-spacing: -0.03em;
    /* As high as digits are. */
    line-height: 0.74;
    padding-block-end: 0.05em;
  }
  @container psoas (inline-size < 22.5em) {
    .dial {
      inline-size: min(100%, 15.5em, var(--_stage) - 1.5em);
    }
  }
  @media (orientation: landscape) {
    @container psoas (inline-size >= 480px) {
      .far .dial {
        --_digits: min(31cqi * var(--_fit, 1), var(--_stage) / 0.82);
        --_ring: calc(0.72 * var(--_digits));
        padding-block-start: 0;
        padding-inline-start: calc(1.2 * var(--_ring));
      }
      .far .dial > :is(.bed, .half) {
        inset-block: auto calc(0.05 * var(--_digits));
        inset-inline: 0 auto;
      }
    }
  }
  @media (forced-colors: active) {
    /* What the browser lays behind words would hide the floor. */
    .far .clock {
      forced-color-adjust: none;
    }
  }
`;
