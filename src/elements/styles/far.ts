/** Read from three metres: what stands on the floor is as large as the surface, the one next thing below it; what belongs to the hand alone leaves. */
import {css} from 'lit';

export const far = css`
  .far {
    /* What is read, from which all other sizes follow. */
    --_mid: clamp(1.25em, min(5cqi, 6.5vb), 4em);
    --_key: clamp(52px, 12vb, 72px);
    /* Apart from the words, so that the floor stands still whatever they are. */
    --_stage: 54dvb;
    min-block-size: 100dvb;
    cursor: pointer;
  }
  .far > :is(.fold, .slim),
  .far > .tune > :is([part~='voice'], [part~='screen-on']),
  .far .title:not(:has(+ :empty)) {
    display: none;
  }
  .far > .tune {
    order: -1;
    border: 0;
    --_key: 48px;
  }
  .far > .tune > .key {
    padding-block: 0;
  }
  /* What is added says so by itself. */
  .far .glyph + span {
    font-size: 0;
  }
  @container psoas (inline-size >= 20em) {
    .far > .tune > .key {
      flex-direction: row;
      gap: 10px;
    }
  }
  .far .session {
    position: sticky;
  }
  @container psoas (inline-size < 20em) {
    .far {
      --_stage: 40dvb;
    }
  }
  .far > .head > p {
    font-size: calc(0.75 * var(--_mid));
    font-weight: 600;
    color: inherit;
  }
  .far .name {
    font-size: max(1em, 0.6 * var(--_mid));
  }
  .far :is(.say, .soon, .more) {
    font-size: var(--_mid);
    line-height: 1.3;
    max-inline-size: none;
  }
  .far .say {
    font-size: calc(1.25 * var(--_mid));
    line-height: 1.18;
  }
  .far .rail:not(.tune) .key {
    font-size: max(1em, 0.5 * var(--_mid));
  }
  .far .soon {
    color: var(--_quiet);
  }
  .far > :is(.lower, .told) {
    flex: 1 0 auto;
    min-block-size: 0;
  }
  .far :is(.words, .told) {
    display: flex;
    flex-direction: column;
    gap: 0 1em;
    padding: 12px var(--_pad) 24px;
  }
  @media (orientation: landscape) {
    @container psoas (inline-size >= 480px) {
      .far {
        --_stage: max(5em, 100dvb - 136px - var(--_key) * var(--_rows, 1) - 4.92 * var(--_mid));
      }
      /* One line, where there is no instruction. */
      .far:has(> .brief, .breath, .hill) {
        --_stage: max(5em, 100dvb - 136px - var(--_key) - 3.3 * var(--_mid));
      }
      .far > .tune {
        grid-auto-columns: auto;
        position: absolute;
        z-index: 1;
        inset-block-start: 0;
        inset-inline-end: 0;
        background: none;
      }
      .far > .tune > .key {
        padding-inline: 16px;
      }
      .far > .head {
        min-block-size: 48px;
        padding-inline-end: 22em;
      }
      .far :is(.words, .told) {
        flex-direction: row;
        align-items: baseline;
        justify-content: space-between;
      }
      .far .say {
        min-inline-size: 45%;
      }
    }
  }
`;
