/** Words under the floor: the instruction, what belongs to it, and lists. */
import {css} from 'lit';

export const words = css`
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
  .words {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    gap: 12px;
    padding: 24px var(--_pad);
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
  .said > .ends {
    padding: 0 var(--_pad) 4px;
  }
  .more,
  .facts,
  .lines,
  .steps,
  .advice,
  .soon {
    font-size: var(--_text);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .facts,
  .hint,
  .soon {
    color: var(--_quiet);
  }
  .hint,
  .small {
    font-size: var(--_note);
    max-inline-size: 38em;
    text-wrap: pretty;
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
  .lines,
  .steps {
    list-style: none;
  }
  .lines > li {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
  }
  .steps {
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
  b,
  h3 {
    font-weight: 600;
  }
  .advice b,
  h3 {
    display: block;
    font-size: var(--_note);
  }
  .entry {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    inline-size: 100%;
    min-block-size: 64px;
    padding-block: 12px;
    border: solid var(--_edge);
    border-width: 1px 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .entry + .entry {
    border-block-start: 0;
  }
  .entry b {
    display: block;
    font-size: var(--_text);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .signs .entry {
    border-color: var(--_line);
  }
  .entry .hint {
    display: block;
  }
  .entry .icon {
    flex: none;
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
  @container psoas (inline-size < 22.5em) {
    .words {
      padding-block: 20px;
    }
  }
  @container psoas (inline-size < 13em) {
    .room {
      --_words: 0px;
    }
  }
`;
