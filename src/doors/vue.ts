/**
 * `psoas-elements/vue`: the tags as Vue 3 templates know them, in types alone. Tell Vue's compiler that they are no Vue
 * components: `isCustomElement: (tag) => tag.includes('-')`.
 */
import type {DefineComponent, HTMLAttributes} from 'vue';
import type {SessionEventMap} from '../elements/events.js';
import type {Tags} from './tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Listeners = {[Type in keyof SessionEventMap as `on${Capitalize<Camel<Type>>}`]?: (event: SessionEventMap[Type]) => void};
type VueTags = {[Tag in keyof Tags]: DefineComponent<Omit<HTMLAttributes, keyof Tags[Tag]['set']> & Partial<Tags[Tag]['set']> & Listeners>};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends VueTags {}
}
