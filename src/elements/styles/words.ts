/** Words under the floor. */
import {css} from 'lit';

export const words = css`
  .words {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    gap: 12px;
    padding: 24px var(--_pad);
  }
  .more {
    font-size: var(--_text);
    max-inline-size: 34em;
    text-wrap: pretty;
  }
  @container psoas (inline-size < 22.5em) {
    .words {
      padding-block: 20px;
    }
  }
`;
