/**
 * `psoas-elements/react`: the tags as React 19 knows them, in types alone. React sets properties and listens to events
 * by itself: `<hold-timer hold="30s" onsession-finish={(event) => …} />`.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {SessionEventMap} from '../elements/events.js';
import type {Tags} from './tags.js';

type Listeners = {[Type in keyof SessionEventMap as `on${Type}`]?: (event: SessionEventMap[Type]) => void};
type ReactTags = {[Tag in keyof Tags]: Omit<DetailedHTMLProps<HTMLAttributes<Tags[Tag]['element']>, Tags[Tag]['element']>, keyof Tags[Tag]['set']> & Partial<Tags[Tag]['set']> & Listeners};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends ReactTags {}
  }
}
