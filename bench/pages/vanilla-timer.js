/** The limit: a countdown with a ring and no library, one tick for all, which draws only what is on screen. */
const seen = new Set();
const sight = new IntersectionObserver((changes) => {
  for (const {target, isIntersecting} of changes) {
    seen[isIntersecting ? 'add' : 'delete'](target);
    if (isIntersecting) target.draw();
  }
});
setInterval(() => seen.forEach((timer) => timer.draw()), 1000);
const whole = 2 * Math.PI * 45;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; inline-size: 16rem; block-size: 16rem }
  svg { inline-size: 100%; block-size: 100%; transform: rotate(-90deg) }
  circle { fill: none; stroke: #ddd; stroke-width: 6 }
  .left { stroke: #276d69 }
  b { position: absolute; inset: 0; display: grid; place-items: center; font-size: 3rem }
`);
const template = document.createElement('template');
template.innerHTML = `<svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="45" /><circle class="left" cx="50" cy="50" r="45" stroke-dasharray="${whole}" /></svg><b></b>`;

customElements.define(
  'bench-timer',
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'open'}).append(template.content.cloneNode(true));
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.ring = this.shadowRoot.querySelector('.left');
      this.text = this.shadowRoot.querySelector('b');
    }
    start() {
      this.end = performance.now() + 1_200_000;
      this.draw();
      sight.observe(this);
    }
    draw() {
      const left = Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
      this.text.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
      this.ring.setAttribute('stroke-dashoffset', whole * (1 - left / 1200));
    }
  },
);
