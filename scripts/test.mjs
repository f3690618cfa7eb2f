/** The whole check: lint and types, build, sizes, then all tests. The last line says how many passed. */
import {spawn} from 'node:child_process';
import {findChromium, findFirefox, findWebKit} from './browser.mjs';

/** Runs one script of package.json, shows what it says, and gives its exit code and its words. */
const run = (name) =>
  new Promise((resolve) => {
    console.log(`\n── ${name}`);
    const child = spawn('npm', ['run', '--silent', name], {stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32'});
    let said = '';
    child.stdout.on('data', (words) => {
      said += words;
      process.stdout.write(words);
    });
    child.on('close', (code) => resolve({name, code, said}));
  });
/** What the runners say of themselves: Node's lines end a run, the browser runner's last count does. */
const counts = (said) => {
  const last = (pattern) => Number([...said.matchAll(pattern)].at(-1)?.[1] ?? 0);
  return {passed: last(/^\D*\bpass (\d+)$/gm) + last(/(\d+) passed, \d+ failed/g), failed: last(/^\D*\bfail (\d+)$/gm) + last(/\d+ passed, (\d+) failed/g)};
};

// Found or installed before anything else takes its time.
findChromium();
const others = [findFirefox() && 'Firefox', findWebKit() && 'WebKit'].filter(Boolean);
let [passed, failed] = [0, 0];
const broken = [];
for (const name of ['lint', 'build', 'size', 'test:engine', 'test:package', 'test:browser', ...(others.length ? ['test:others'] : [])]) {
  const {code, said} = await run(name);
  const of = counts(said);
  passed += of.passed;
  failed += of.failed;
  if (code) broken.push(name);
  // Nothing that follows would mean anything.
  if (code && name === 'build') break;
}
if (others.length < 2) console.log(`\nNot run in ${['Firefox', 'WebKit'].filter((name) => !others.includes(name)).join(' and ')}: not found here. Install Debian’s firefox-esr, webkit2gtk-driver and xvfb, or set FIREFOX_PATH.`);
if (broken.length) console.log(`\nNot well: ${broken.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length || failed ? 1 : 0;
