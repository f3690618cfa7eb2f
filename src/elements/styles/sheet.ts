/** On paper: black on white, nothing cut across pages, for A4 and Letter. What belongs to the screen stays away. */
import {css} from 'lit';

export const sheet = css`
  .sheet {
    display: none;
  }
  @media print {
    :host {
      container: none;
      color-scheme: light;
    }
    .room {
      display: none;
    }
    .sheet {
      --_canvas: #fff;
      --_surface: #fff;
      --_words-colour: #000;
      --_ink: #000;
      --_edge: #555;
      --_line: #bbb;
      display: block;
      background: #fff;
      color: #000;
      font-size: 10.5pt;
      line-height: 1.4;
      text-align: left;
    }
    .sheet:dir(rtl) {
      text-align: right;
    }
    .sheet :is(h1, h2, p, ol, ul, li, table) {
      margin: 0;
      padding: 0;
    }
    .sheet :is(h1, h2, p, li, th, td, b, span) {
      unicode-bidi: plaintext;
    }
    .sheet h1 {
      font-size: 20pt;
      font-family: var(--psoas-heading-font, inherit);
    }
    .sheet h2 {
      font-size: 12pt;
      margin-block: 5mm 2mm;
      break-after: avoid;
    }
    .sheet-steps {
      list-style: none;
      columns: 2;
      column-gap: 8mm;
    }
    .sheet-steps li,
    .sheet section,
    .sheet footer {
      break-inside: avoid;
    }
    .sheet-step {
      display: grid;
      grid: auto / 34mm 1fr;
      gap: 3mm;
      align-items: start;
      padding-block: 2mm;
      border-block-start: 0.3mm solid #bbb;
    }
    .sheet-figure {
      display: grid;
      place-items: center;
      min-block-size: 12mm;
    }
    .sheet .figure {
      inline-size: 34mm;
      block-size: auto;
      max-block-size: 30mm;
      print-color-adjust: exact;
    }
    .sheet .crease {
      display: none;
    }
    .sheet-say {
      font-weight: 600;
    }
    .sheet-dose:empty {
      display: none;
    }
    .sheet-dose {
      font-weight: 600;
      margin-block-start: 1mm;
    }
    .sheet .lines {
      columns: 2;
      column-gap: 8mm;
      list-style: disc inside;
    }
    .sheet .lines > li {
      padding: 0.5mm 0;
      border: 0;
    }
    .sheet-grid {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    .sheet-grid :is(th, td) {
      block-size: 8mm;
      border: 0.3mm solid #555;
      font-size: 8.5pt;
      font-weight: 400;
    }
    .sheet-grid tr > :first-child {
      inline-size: 24mm;
      text-align: inherit;
      padding-inline-start: 1.5mm;
    }
    .sheet footer {
      display: flex;
      align-items: center;
      gap: 4mm;
      /* Never alone on a page. */
      break-before: avoid;
      margin-block-start: 6mm;
      font-size: 9pt;
    }
    .qr {
      inline-size: 24mm;
      flex: none;
      print-color-adjust: exact;
    }
  }
`;
