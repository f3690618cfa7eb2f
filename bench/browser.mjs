/** A page server and a browser for the benches: built files, and plain timers bundled as a stranger would bundle them. */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../scripts/browser.mjs';

const bundled = async (name) => {
  const {outputFiles} = await build({entryPoints: [`bench/pages/${name}.js`], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false});
  return outputFiles[0].text;
};

/** Serves `/page?script=…` (an empty page with that script) and the scripts themselves. Gives the address and a way to end it. */
export async function serve() {
  const scripts = {
    'plain-lit': await bundled('plain-lit-timer'),
    vanilla: await bundled('vanilla-timer'),
    ours: await readFile('dist/hold-timer.min.js', 'utf8'),
    figure: await readFile('dist/psoas-figure.min.js', 'utf8'),
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://bench');
    const script = scripts[pathname.slice(1)];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? `<!doctype html><html lang="en"><title>bench</title><script type="module" src="/${searchParams.get('script')}"></script><body>`);
  });
  await new Promise((listening) => server.listen(0, listening));
  return {address: `http://localhost:${server.address().port}`, close: () => server.close()};
}

/** A browser that throttles what is hidden, as a person's does. */
export const launch = () =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--window-size=1280,900'],
    defaultViewport: {width: 1280, height: 900},
    ignoreDefaultArgs: ['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'],
  });
