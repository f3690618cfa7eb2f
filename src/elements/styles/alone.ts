/** A figure alone, as high as the page lets it be, with its caption beside its key. */
import {css} from 'lit';

export const alone = css`
  .room {
    content-visibility: visible;
    block-size: 100%;
    align-items: center;
    justify-content: end;
    margin: 0;
    background: none;
    --_surface: var(--_canvas);
  }
  /* As high as the page lets it be. */
  .figure {
    flex: 0 1 auto;
    min-block-size: 0;
    max-block-size: 100%;
  }
  /* Beside the caption, never over the picture. */
  figcaption {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-inline-size: 100%;
  }
  .key {
    min-inline-size: 44px;
    min-block-size: 44px;
    margin-inline-start: auto;
    background: none;
    color: var(--_quiet);
  }
  /* Drawn small, it keeps to its outline. */
  @container psoas (inline-size < 160px) {
    .figure .crease {
      display: none;
    }
  }
  @media print {
    .key {
      display: none;
    }
  }
`;
