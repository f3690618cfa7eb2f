/**
 * The element tests in Firefox and WebKit, as far as they are there: behaviour, not looks. What needs Chromium's own tools (media,
 * the accessibility tree) stays with it.
 */
import {spawn} from 'node:child_process';
import puppeteer from 'puppeteer-core';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findFirefox, findWebKit} from './scripts/browser.mjs';
import base from './web-test-runner.config.mjs';

const [port, display] = [4477, ':97'];
const wanted = (process.env.BROWSERS ?? 'firefox,webkit').split(',');
const firefox = wanted.includes('firefox') && findFirefox();
const webkit = wanted.includes('webkit') && findWebKit();

const inFirefox = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath: firefox, headless: true},
    // Older ones size their window and then do not know how to turn it.
    createPage: async ({context}) => {
      const page = await context.newPage();
      const size = page.setViewport.bind(page);
      return Object.assign(page, {setViewport: (viewport) => size(viewport).catch(() => {})});
    },
    concurrency: 1,
  });

const inWebKit = () =>
  webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': {binary: webkit.browser, args: ['--automation']}},
  });
/** WebKit has no window of its own: it gets a screen that nobody sees, and the driver that talks to it. */
const running = [];
const webkitDriver = {
  name: 'webkit-driver',
  async serverStart() {
    running.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], {stdio: 'ignore'}));
    running.push(spawn(webkit.driver, [`--port=${port}`, '--host=127.0.0.1'], {stdio: 'ignore', env: {...process.env, DISPLAY: display}}));
    await new Promise((resolve) => setTimeout(resolve, 1000));
  },
  serverStop: () => running.forEach((one) => one.kill()),
};

export default {
  ...base,
  files: ['tests/elements/**/*.test.ts', `!tests/elements/{looks,print,screen-tree${webkit ? ',far' : ''}}.test.ts`],
  plugins: [...base.plugins, ...(webkit ? [webkitDriver] : [])],
  browsers: [...(firefox ? [inFirefox()] : []), ...(webkit ? [inWebKit()] : [])],
};
