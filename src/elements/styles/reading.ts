/** What is read before anything begins: facts, lines, and ways in. */
import {css} from 'lit';

export const reading = css`
  .facts,
  .lines {
    font-size: var(--_text);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  .facts,
  .hint {
    color: var(--_quiet);
  }
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
  .lines {
    list-style: none;
  }
  .lines > li {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    line-height: 1.35;
  }
  b,
  h3 {
    font-weight: 600;
  }
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
  .entry .hint {
    display: block;
  }
  .entry .icon {
    flex: none;
  }
`;
