/** Element tests from the sources, page tests against what the build makes, both in a real Chromium. */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {storyHeaders} from './stories/headers.mjs';
import {findChromium} from './scripts/browser.mjs';

const sessions = new WeakMap();
const features = ['forced-colors', 'prefers-color-scheme', 'prefers-contrast', 'prefers-reduced-motion'];
/** What a page is asked to look like. One connection a page, every feature named each time: else it does not go back. */
const mediaFeatures = {
  name: 'media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'media-features') return undefined;
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    await sessions.get(page).send('Emulation.setEmulatedMedia', {media: payload.media ?? '', features: features.map((name) => ({name, value: payload[name] ?? ''}))});
    return true;
  },
};

/** Story pages in frames get their store, and with it the clock, from the test that opened them: before any script of theirs. */
const pagesOfTests = {
  name: 'pages-of-tests',
  async executeCommand({command, session}) {
    if (command !== 'pages-of-tests') return undefined;
    await session.browser.getPage(session.id).evaluateOnNewDocument(() => window !== parent && parent.onStoryPage?.(window));
    return true;
  },
};

export default {
  files: ['tests/elements/**/*.test.ts', 'tests/pages/**/*.test.ts'],
  nodeResolve: {exportConditions: ['development']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}), a11ySnapshotPlugin(), mediaFeatures, pagesOfTests],
  middleware: [
    (context, next) => {
      for (const [name, value] of Object.entries(storyHeaders(context.path))) context.set(name, value);
      return next();
    },
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: findChromium(), headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--autoplay-policy=no-user-gesture-required']},
      // Without this, keys and mouse hang in every tab but the front one.
      createPage: async ({context}) => {
        const page = await context.newPage();
        await (await page.createCDPSession()).send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
      concurrency: 1,
    }),
  ],
  testFramework: {config: {timeout: 10_000}},
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  coverageConfig: {include: ['src/**/*.ts']},
  filterBrowserLogs: ({args}) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
