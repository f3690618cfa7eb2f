/** One family of icons on a grid of 24, drawn at 1.6em so that they grow with the text. Only back and next turn round in right-to-left pages. */
import {html, type TemplateResult} from 'lit';

export const icon = (look: string, path: string): TemplateResult => html`<svg class="icon ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

export const icons = {
  stop: icon('solid', 'M8 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z'),
  back: icon('flip', 'M14.5 5.5 8 12l6.5 6.5'),
  next: icon('flip', 'M9.5 5.5 16 12l-6.5 6.5'),
  pause: icon('bold', 'M8.5 5.5v13M15.5 5.5v13'),
  play: icon('solid', 'M8 5.6v12.8a.7.7 0 0 0 1.1.6l9.6-6.4a.7.7 0 0 0 0-1.2L9.1 5a.7.7 0 0 0-1.1.6z'),
  again: icon('', 'M18.6 9.2A7.2 7.2 0 1 0 19.2 12M19 4.6v4.8h-4.8'),
  release: icon('', 'M3.5 19h17M4.5 15.5c4 0 4-6.5 7.5-6.5s3.5 6.5 7.5 6.5'),
  turn: icon('turn', 'M5.5 9.5 12 16l6.5-6.5'),
};
