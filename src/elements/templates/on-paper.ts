/** What the page says between an element's tags stands on paper in its place, where it says anything. */
import {html, nothing, type TemplateResult} from 'lit';

export const onPaper = (host: Element): TemplateResult | typeof nothing => (host.children.length || host.textContent.trim() ? html`<slot class="on-paper"></slot>` : nothing);
