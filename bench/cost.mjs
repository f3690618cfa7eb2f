/** What a thousand running timers cost a page: ours beside a plain Lit timer and beside the least that can be done. */
import {launch, serve} from './browser.mjs';

const [timers, seconds, rounds] = [1000, 10, 5];
const names = ['plain-lit', 'ours', 'vanilla'];
const tags = {ours: 'hold-timer'};

/** Counts what wakes the page. Runs before any script of the page. */
function countWakes() {
  window.wakes = {timers: 0, frames: 0};
  for (const [name, kind] of [['setTimeout', 'timers'], ['setInterval', 'timers'], ['requestAnimationFrame', 'frames']]) {
    const real = window[name].bind(window);
    window[name] = (run, ...rest) =>
      real((...given) => {
        window.wakes[kind] += 1;
        run(...given);
      }, ...rest);
  }
}
/** Puts the timers on the page and starts them at moments of their own. */
async function fill(tag, count) {
  await customElements.whenDefined(tag);
  const all = Array.from({length: count}, () => {
    const timer = document.createElement(tag);
    if (tag === 'hold-timer') for (const [name, value] of Object.entries({hold: '20min', prepare: '0', sound: 'off'})) timer.setAttribute(name, value);
    return timer;
  });
  document.body.append(...all);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const begin = performance.now();
  for (const [index, timer] of all.entries()) {
    timer.start();
    if (index % 50 === 49) await new Promise((resolve) => setTimeout(resolve, Math.max(0, begin + index * 3.07 - performance.now())));
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(browser, address, name) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.evaluateOnNewDocument(countWakes);
  await page.goto(`${address}/page?script=${name}`);
  await page.evaluate(fill, tags[name] ?? 'bench-timer', timers);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const reading = async () => ({...(await page.metrics()), ...(await page.evaluate(() => window.wakes))});
  const before = await reading();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const after = await reading();
  await page.close();
  if (faults.length) throw new Error(`${name}: ${faults.join('; ')}`);
  const per = after.Timestamp - before.Timestamp;
  return {busy: ((after.TaskDuration - before.TaskDuration) / per) * 1000, timers: (after.timers - before.timers) / per, frames: (after.frames - before.frames) / per};
}

export async function cost() {
  const [{address, close}, browser] = [await serve(), await launch()];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) for (const name of names) results[name].push(await measure(browser, address, name));
  } finally {
    await browser.close();
    close();
  }
  console.log(`\n${timers} running timers, ${seconds} s, median of ${rounds} interleaved rounds`);
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          'main thread busy, ms a second': median(results[name].map(({busy}) => busy)).toFixed(1),
          'of plain Lit': median(results[name].map(({busy}, round) => busy / results['plain-lit'][round].busy)).toFixed(2),
          'timers fired a second': median(results[name].map((one) => one.timers)).toFixed(1),
          'animation frames a second': median(results[name].map((one) => one.frames)).toFixed(1),
        },
      ]),
    ),
  );
}
