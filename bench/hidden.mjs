/** A ten-minute hold in a tab that nobody looks at for most of it: what the clock says on return, and whether the end comes on time. */
import {launch, serve} from './browser.mjs';

const [hold, away] = [600, 431];
const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

export async function hidden() {
  const [{address, close}, browser] = [await serve(), await launch()];
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/page?script=ours`);
    await page.evaluate(async (seconds) => {
      await customElements.whenDefined('hold-timer');
      const timer = document.createElement('hold-timer');
      for (const [name, value] of Object.entries({hold: `${seconds}s`, prepare: '0', sound: 'off'})) timer.setAttribute(name, value);
      document.body.append(timer);
      window.seen = {hidden: 0};
      document.addEventListener('visibilitychange', () => (window.seen.hidden += Number(document.hidden)));
      timer.addEventListener('session-start', () => (window.seen.begun = performance.now()));
      timer.addEventListener('session-finish', () => (window.seen.ended = performance.now()));
      await timer.updateComplete;
      timer.start();
    }, hold);
    await wait(5);
    const other = await browser.newPage();
    await other.bringToFront();
    console.log(`\nHidden for ${away} s of a hold of ${hold} s …`);
    await wait(away);
    await page.bringToFront();
    await wait(1);
    const back = await page.evaluate(() => {
      const timer = document.querySelector('hold-timer');
      const shown = timer.shadowRoot.querySelector('[part~="clock"]').textContent.trim();
      const [minutes, seconds] = /(\d+):(\d+)/.exec(shown).slice(1).map(Number);
      return {shown, hidden: window.seen.hidden, off: minutes * 60 + seconds - (600 - (performance.now() - window.seen.begun) / 1000)};
    });
    if (!back.hidden) throw new Error('The tab was never hidden: nothing was measured.');
    console.log(`Back: the clock shows ${back.shown}, ${back.off.toFixed(2)} s from the truth (0 to 1 is right: it shows the second that is running).`);
    await wait(hold - away - 5);
    const {begun, ended} = await page.evaluate(() => window.seen);
    console.log(ended ? `The end came ${Math.round(ended - begun - hold * 1000)} ms after it was due.` : 'The end never came.');
  } finally {
    await browser.close();
    close();
  }
}
