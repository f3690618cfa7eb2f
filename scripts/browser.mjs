/**
 * Finds a Chromium for the tests, or installs Debian's where it may. Prints one line that says what to do where it cannot.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const known = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];
const found = () => known.find((path) => path && existsSync(path));

/** The path of a Chromium. Throws with one line of advice where there is none. */
export function findChromium() {
  const there = found();
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found: installing Debian’s.');
    const apt = (...words) => execFileSync('apt-get', words, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = found();
    if (installed) return installed;
  }
  throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to one, and run this again.');
}
