/** A step of a routine, and what comes after it: words and keys under the floor, the clock beside them, and lists. */
import {css} from 'lit';

export const step = css`
  .room {
    --_words: 16.5em;
  }
  /* Words and keys share one reserved height: the keys never move, whatever the words or the row above them. */
  .lower {
    display: flex;
    flex-direction: column;
    min-block-size: calc(var(--_words) + var(--_key));
  }
  .said {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
  }
  .dialled .words {
    padding-block: 18px;
  }
  /* For whoever listens: the picture says it already. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    font-size: var(--_note);
    color: var(--_quiet);
  }
  .room {
    --_rail: var(--_key);
  }
  /* On a short screen what is waited for stays above the keys, where both can be reached. */
  .said > :is(.answers, .one) {
    position: sticky;
    inset-block-end: var(--_rail);
    z-index: 1;
  }
  .said > .ends {
    padding: 0 var(--_pad) 4px;
  }
  .steps,
  .advice,
  .soon {
    font-size: var(--_text);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .soon {
    color: var(--_quiet);
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 20px;
    margin-block-start: auto;
  }
  .time .clock {
    font-size: min(clamp(4em, 26cqi, 7em), 18svb);
  }
  /* Beside many words, so that Stop stays where it is. */
  @container psoas (inline-size < 37em) {
    .more:not(:empty) ~ .time .clock {
      font-size: 4.25em;
    }
  }
  .steps {
    list-style: none;
    counter-reset: s;
  }
  .steps li {
    counter-increment: s;
    display: grid;
    grid: auto / 1.75em 1fr;
    padding-block: 8px;
  }
  /* One alone is no first. */
  .steps li:only-child {
    display: block;
  }
  .steps li:not(:only-child)::before {
    content: counter(s);
    color: var(--_quiet);
  }
  .advice {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
    margin-block-start: auto;
  }
  .advice b {
    display: block;
    font-size: var(--_note);
  }
  .signs .entry {
    border-color: var(--_line);
  }
  .views {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 12px 24px;
    padding-block-start: 12px;
  }
  .views p {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_edge);
  }
  @container psoas (inline-size < 13em) {
    .room {
      --_words: 0px;
    }
    .said > :is(.answers, .one) {
      position: static;
    }
  }
  /* From afar. */
  .far .where .icon {
    display: none;
  }
  .far .time {
    flex: none;
  }
  /* A page to read. */
  :host(:state(far)) .room:not(.far) {
    font-size: clamp(1em, min(2cqi, 2.6vb), 1.75em);
  }
  @media (orientation: landscape) {
    @container psoas (inline-size >= 480px) {
      .far:has(.said > .rail) {
        --_rows: 2;
      }
      /* A word of a breath stands larger beside the disc than within it. */
      .far:has(.unseen) .breath-word {
        display: none;
      }
      .far .unseen {
        position: static;
        inline-size: auto;
        block-size: auto;
        clip-path: none;
      }
    }
  }
`;
