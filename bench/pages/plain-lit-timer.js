/** A countdown with a ring as one would write it with Lit in a quarter of an hour: one tick for all, redrawn once a second. */
import {LitElement, css, html, svg} from 'lit';

const running = new Set();
setInterval(() => running.forEach((timer) => timer.requestUpdate()), 1000);
const [radius, whole] = [45, 2 * Math.PI * 45];

class PlainTimer extends LitElement {
  static styles = css`
    :host { display: block; position: relative; inline-size: 16rem; block-size: 16rem }
    svg { inline-size: 100%; block-size: 100%; transform: rotate(-90deg) }
    circle { fill: none; stroke: #ddd; stroke-width: 6 }
    .left { stroke: #276d69 }
    b { position: absolute; inset: 0; display: grid; place-items: center; font-size: 3rem }
  `;
  start() {
    this.end = performance.now() + 1_200_000;
    running.add(this);
    this.requestUpdate();
  }
  render() {
    const left = Math.max(0, Math.ceil(((this.end ?? 0) - performance.now()) / 1000));
    const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    return html`<svg viewBox="0 0 100 100">${svg`<circle cx="50" cy="50" r=${radius} /><circle class="left" cx="50" cy="50" r=${radius} stroke-dasharray=${whole} stroke-dashoffset=${whole * (1 - left / 1200)} />`}</svg><b>${text}</b>`;
  }
}
customElements.define('bench-timer', PlainTimer);
