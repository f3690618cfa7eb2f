/** How every story is shown: on a plain page, with what the elements tell the page in the Actions panel. */
/// <reference types="vite/client" />
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {action} from 'storybook/actions';
import '../stories/pages/plain.css';

const told = ['session-start', 'session-step', 'session-pause', 'session-resume', 'session-stop', 'session-finish', 'screen-complete'];
const log = (event: Event): void => action(event.type)(event);

const preview: Preview = {
  decorators: [
    (story, {canvasElement, globals}) => {
      for (const type of told) canvasElement.addEventListener(type, log);
      document.documentElement.style.colorScheme = globals.scheme;
      return html`<main>${story()}</main>`;
    },
  ],
  globalTypes: {
    scheme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light dark', title: 'As the system'},
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
  },
  initialGlobals: {scheme: 'light dark'},
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    backgrounds: {disable: true},
  },
};
export default preview;
