/** The packed package, as a stranger gets it: what is in it, who can resolve it, whose types fit, and what runs in plain Node. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {before, describe, test} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {Ajv2020} from 'ajv/dist/2020.js';
import {build} from 'esbuild';
import {routines} from '../../src/doors/library.js';

const consumer = '.tmp/consumer';
const installed = `${consumer}/node_modules/psoas-elements`;
const {version, exports: doors} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string; exports: Record<string, {default?: string; types?: string} | string>};
const tarball = `.tmp/psoas-elements-${version}.tgz`;
const run = (tool: string, ...words: string[]): string => {
  const {status, stdout, stderr} = spawnSync('npx', ['--no-install', tool, ...words], {encoding: 'utf8', shell: process.platform === 'win32'});
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

before(() => {
  assert.ok(existsSync('dist/doors/index.js'), 'Run `npm run build` first.');
  rmSync('.tmp', {recursive: true, force: true});
  mkdirSync(installed, {recursive: true});
  execFileSync('npm', ['pack', '--silent', '--pack-destination', '.tmp'], {stdio: 'pipe', shell: process.platform === 'win32'});
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed]);
  cpSync('tests/package/fixtures', consumer, {recursive: true});
  writeFileSync(`${consumer}/package.json`, JSON.stringify({name: 'consumer', type: 'module', private: true}));
});

describe('the packed package', () => {
  test('holds what is built and what is to be read, and nothing else', () => {
    assert.deepEqual(readdirSync(installed).sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'dist', 'package.json']);
  });
  test('publint finds nothing', () => void run('publint', tarball, '--strict'));
  test('its types resolve for everybody who uses ES modules', () => void run('attw', tarball, '--profile', 'esm-only'));
  test('every door leads to a file', () => {
    for (const [door, target] of Object.entries(doors)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) if (!path.includes('*')) assert.ok(existsSync(`${installed}/${path}`), `${door}: ${path}`);
    }
  });
  test('single files are scripts of their own: nothing is imported, nothing fetched', () => {
    for (const name of ['psoas-elements', 'psoas-routine', 'hold-timer', 'breath-pacer', 'safety-screen', 'psoas-figure', 'strings-es']) {
      const code = readFileSync(`${installed}/dist/${name}.min.js`, 'utf8');
      assert.match(code.slice(0, 120), /^\/\*! psoas-elements \d+\.\d+\.\d+, MIT/);
      assert.doesNotMatch(code, /\bimport\s*[({"']|\beval\(|new Function|innerHTML\s*\+?=(?!=)\s*['"`]/, name);
      assert.equal(code.includes('createPolicy("lit-html"'), false, name);
    }
  });
  test('the manifest names every element with its attributes, events, parts and slots', () => {
    const {modules} = JSON.parse(readFileSync(`${installed}/custom-elements.json`, 'utf8')) as {modules: {path: string; declarations?: {tagName?: string; attributes?: {name: string}[]; events?: {name: string}[]; cssParts?: {name: string}[]; slots?: unknown[]}[]}[]};
    const elements = new Map(modules.flatMap(({declarations = []}) => declarations.flatMap((one) => (one.tagName ? [[one.tagName, one] as const] : []))));
    assert.deepEqual([...elements.keys()].sort(), ['breath-pacer', 'hold-timer', 'psoas-figure', 'psoas-routine', 'safety-screen']);
    const names = (tag: string, key: 'attributes' | 'events' | 'cssParts') => elements.get(tag)![key]!.map(({name}) => name);
    for (const name of ['hold', 'most', 'contract', 'effort', 'rest', 'reps', 'sides', 'switch', 'prepare', 'label', 'sound', 'motion']) assert.ok(names('hold-timer', 'attributes').includes(name), name);
    for (const name of ['src', 'routine', 'side', 'first', 'short', 'audience', 'screen', 'levels', 'pace', 'emergency-number']) assert.ok(names('psoas-routine', 'attributes').includes(name), name);
    for (const name of ['session-start', 'session-step', 'session-pause', 'session-resume', 'session-stop', 'session-finish', 'screen-complete']) assert.ok(names('psoas-routine', 'events').includes(name), name);
    for (const name of ['title', 'figure', 'clock', 'ring', 'cue', 'controls', 'start', 'pause', 'next', 'stop']) assert.ok(names('psoas-routine', 'cssParts').includes(name), name);
    for (const {path} of modules) assert.ok(existsSync(`${installed}/${path}`), path);
  });
});

describe('the command line of the packed package', () => {
  const cli = `${installed}/dist/cli.js`;
  const call = (...words: string[]) => spawnSync('node', [cli, ...words], {encoding: 'utf8'});
  test('is one file for Node, with nothing to install beside it', () => {
    const code = readFileSync(cli, 'utf8');
    assert.match(code, /^#!\/usr\/bin\/env node\n\/\*! psoas-elements \d+\.\d+\.\d+, MIT/);
    for (const [, path] of code.matchAll(/^import .*from ['"]([^'"]+)['"]/gm)) assert.match(path!, /^node:/);
    assert.doesNotMatch(code, /\bfetch\(|node:https?|node:net/);
    assert.equal((JSON.parse(readFileSync(`${installed}/package.json`, 'utf8')) as {bin: Record<string, string>}).bin['psoas-elements'], './dist/cli.js');
  });
  test('checks and prints', () => {
    const {status, stdout} = call('check', 'stories/routines/broken.json');
    assert.equal(status, 1);
    assert.match(stdout, /broken\.json: 10 faults\n$/);
    assert.equal(call('check', 'stories/routines/evening.json').status, 0);
    assert.match(call('print', 'stories/routines/evening.json').stdout, /^Evening wind-down\n=/);
  });
  test('beside it lies the JSON Schema, and it fits what is built in', () => {
    const validate = new Ajv2020().compile(JSON.parse(readFileSync(`${installed}/dist/routine.schema.json`, 'utf8')) as object);
    for (const routine of routines) assert.ok(validate(JSON.parse(JSON.stringify(routine))), JSON.stringify(validate.errors));
    assert.equal(validate(JSON.parse(readFileSync('stories/routines/broken.json', 'utf8'))), false);
  });
});

describe('a stranger’s project', () => {
  const check = (tool: string, file: string, options: object = {}): void => {
    const config = `${consumer}/tsconfig.${file}.json`;
    writeFileSync(config, JSON.stringify({compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true, ...options}, files: [file], vueCompilerOptions: {strictTemplates: true}}));
    run(tool, '-p', config);
  };
  test('plain TypeScript type-checks, library types included', () => check('tsc', 'plain.ts'));
  test('TypeScript for Node type-checks', () => check('tsc', 'plain.ts', {module: 'NodeNext', moduleResolution: 'NodeNext'}));
  test('a React 19 app type-checks', () => check('tsc', 'App.tsx', {jsx: 'react-jsx', skipLibCheck: true}));
  test('a Vue 3 app type-checks', () => check('vue-tsc', 'App.vue', {skipLibCheck: true}));
  test('every door imports in plain Node, where there is no page', () => {
    const names = Object.entries(doors).flatMap(([door, target]) => (typeof target === 'object' && target.default ? [door.replace(/^\./, 'psoas-elements')] : []));
    assert.ok(names.length >= 12);
    const script = `for (const name of ${JSON.stringify(names)}) await import(name); console.log(typeof document);`;
    assert.equal(execFileSync('node', ['--input-type=module', '-e', script], {cwd: consumer, encoding: 'utf8'}).trim(), 'undefined');
  });
  describe('what registers its elements does so, also in a bundle that drops what nobody uses', () => {
    const tags = ['psoas-routine', 'safety-screen', 'psoas-figure', 'hold-timer', 'breath-pacer'];
    const registered = {'psoas-elements': tags, 'psoas-elements/psoas-routine': tags.slice(0, 2), ...Object.fromEntries(tags.slice(1).map((tag) => [`psoas-elements/${tag}`, [tag]])), 'psoas-elements/elements': []};
    const known = `console.log(${JSON.stringify(tags)}.filter((tag) => customElements.get(tag)).join())`;
    const inNode = (...words: string[]): string => execFileSync('node', words, {cwd: consumer, encoding: 'utf8'}).trim();
    for (const [name, there] of Object.entries(registered))
      test(name, async () => {
        assert.equal(inNode('--input-type=module', '-e', `await import('lit'); await import('${name}'); ${known}`), there.join());
        const {outputFiles} = await build({stdin: {contents: `import 'lit'; import '${name}'; ${known}`, resolveDir: consumer}, bundle: true, write: false, format: 'esm', platform: 'node'});
        writeFileSync(`${consumer}/bundle.mjs`, outputFiles[0]!.text);
        assert.equal(inNode('bundle.mjs'), there.join());
      });
  });
  test('a worker or Node runs the engine without Lit', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ['"]([^'"]+)['"]/g)) {
        assert.match(path!, /^\./, `${file} imports ${path}`);
        walk(new URL(path!, `file://${process.cwd()}/${file}`).pathname.replace(`${process.cwd()}/`, ''));
      }
    };
    for (const door of ['core', 'library', 'safety', 'fhir']) walk(`${installed}/dist/doors/${door}.js`);
    assert.ok(reached.size > 10);
    assert.ok([...reached].every((file) => !/\/(elements|devices|define|figures)\//.test(file)));
  });
  test('one element does not bring the others along', () => {
    const code = (name: string): string => readFileSync(`${installed}/dist/${name}.min.js`, 'utf8');
    for (const name of ['hold-timer', 'breath-pacer']) assert.doesNotMatch(code(name), /rf-saddle|bolster-release|Half-kneeling|kneel-lean|upperBack/, name);
    assert.match(code('psoas-figure'), /kneel-lean.*upperBack|upperBack.*kneel-lean/s, 'there the figures are');
    assert.doesNotMatch(code('safety-screen'), /Lay the bolster/);
    // What only helps in development stays there.
    for (const name of ['hold-timer', 'safety-screen', 'psoas-elements']) assert.doesNotMatch(code(name), /No text in/, name);
    const size = (name: string): number => brotliCompressSync(code(name), {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
    assert.ok(size('hold-timer') < size('psoas-elements') / 2);
    assert.ok(statSync(`${installed}/dist/psoas-elements.min.js`).size > 50_000);
  });
});
