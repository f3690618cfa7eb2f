/**
 * Finds the browsers for the tests, or installs Debian's where it may. Says in one line what to do where it cannot.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const {env} = process;
const known = {
  chromium: [
    env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
  'firefox-esr': [env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', `${env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
};
const found = (name) => known[name].find((path) => path && existsSync(path));

/** The path of a browser by the name of Debian's package; `null` where there is none and none can be installed. */
function find(name) {
  if (!found(name) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`No ${name} found: installing Debian’s.`);
    const apt = (...words) => execFileSync('apt-get', words, {stdio: ['ignore', 'ignore', 'inherit'], env: {...env, DEBIAN_FRONTEND: 'noninteractive'}});
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', name);
  }
  return found(name) ?? null;
}

/** The path of a Chromium. Throws with one line of advice where there is none. */
export function findChromium() {
  const there = find('chromium');
  if (!there) throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to one, and run this again.');
  return there;
}
/** WebKit's small browser with its driver, or `null`: only Linux has them. */
export function findWebKit() {
  const driver = find('webkit2gtk-driver');
  const browser = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));
  return driver && browser && find('xvfb') ? {driver, browser} : null;
}
/** The path of a Firefox, or `null`: what runs in Chromium is enough to work with. */
export const findFirefox = () => find('firefox-esr');
