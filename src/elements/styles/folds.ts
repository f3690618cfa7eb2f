/** What is one tap away, below the keys. */
import {css} from 'lit';

export const folds = css`
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 52px;
    padding: 8px var(--_pad);
    font-size: var(--_note);
    list-style: none;
    cursor: pointer;
  }
  .turn {
    flex: none;
    color: var(--_quiet);
  }
  [open] > summary .turn {
    transform: rotate(180deg);
  }
  .fold-in {
    display: grid;
    gap: 8px;
    padding: 0 var(--_pad) 20px;
  }
  .volume {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 52px;
  }
  .volume input {
    flex: 1;
    min-inline-size: 0;
    block-size: 44px;
    accent-color: var(--_accent);
  }
  .missing {
    padding: 8px var(--_pad);
    font-size: var(--_note);
  }
  .fold-in .rail {
    grid: auto / repeat(auto-fit, minmax(6.5em, 1fr));
    margin-inline: calc(-1 * var(--_pad));
    background: none;
  }
  .fold-in .rail .key {
    box-shadow: 0 0 0 1px var(--_line);
  }
`;
