/** What figures that move cost: limbs run on while the main thread is blocked; what is paused, off screen or at rest does nothing. */
import {createHash} from 'node:crypto';
import {launch, serve} from './browser.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** Counts frames and timers that scripts ask for. Runs before any script of the page. */
function countWakes() {
  window.wakes_ = 0;
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval']) {
    const real = window[name].bind(window);
    window[name] = (...given) => {
      window.wakes_ += 1;
      return real(...given);
    };
  }
}
function put(pose) {
  document.body.replaceChildren();
  const figure = document.createElement('psoas-figure');
  figure.setAttribute('pose', pose);
  figure.setAttribute('motion', 'full');
  figure.style.cssText = 'display:block;inline-size:400px;block-size:260px';
  document.body.append(figure);
}
const states = {
  moving: () => {},
  paused: () => document.querySelector('psoas-figure').shadowRoot.querySelector('[part=pause]').click(),
  'off screen': () => Object.assign(document.querySelector('psoas-figure').style, {marginBlockStart: '5000px'}),
  'at rest (a pose that does not move)': () => document.querySelector('psoas-figure').setAttribute('pose', 'lie'),
};

/** Different pictures that reach the screen while the main thread is blocked for two seconds. */
async function whileBlocked(page) {
  const cdp = await page.createCDPSession();
  const shots = [];
  cdp.on('Page.screencastFrame', ({data, sessionId}) => {
    shots.push([Date.now(), createHash('md5').update(data).digest('hex')]);
    cdp.send('Page.screencastFrameAck', {sessionId}).catch(() => {});
  });
  await cdp.send('Page.startScreencast', {format: 'png', everyNthFrame: 1});
  await wait(400);
  const from = Date.now();
  await page.evaluate(() => {
    const begin = performance.now();
    while (performance.now() - begin < 2000);
  });
  await cdp.send('Page.stopScreencast');
  return new Set(shots.filter(([at]) => at > from + 100 && at < from + 1900).map(([, picture]) => picture)).size;
}

export async function motion() {
  const [{address, close}, browser] = [await serve(), await launch()];
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(countWakes);
    await page.goto(`${address}/page?script=figure`);
    await page.evaluate(() => customElements.whenDefined('psoas-figure'));
    for (const pose of ['heel-slide', 'press-reach', 'kneel-lean', 'kneel-tuck']) {
      await page.evaluate(put, pose);
      await wait(600);
      console.log(`${pose}: ${await whileBlocked(page)} pictures in 1.8 s of a blocked main thread`);
      for (const [state, enter] of Object.entries(states)) {
        await page.evaluate(put, pose);
        await wait(300);
        await page.evaluate(enter);
        await wait(500);
        const reading = async () => ({...(await page.metrics()), wakes: await page.evaluate(() => window.wakes_)});
        const before = await reading();
        await wait(5000);
        const after = await reading();
        const [busy, recalculated] = [((after.TaskDuration - before.TaskDuration) / (after.Timestamp - before.Timestamp)) * 100, after.RecalcStyleCount - before.RecalcStyleCount];
        console.log(`  ${state}: ${busy.toFixed(1)} % of the main thread, ${after.wakes - before.wakes} frames and timers asked for, ${recalculated} style recalculations in 5 s`);
      }
    }
  } finally {
    await browser.close();
    close();
  }
}
