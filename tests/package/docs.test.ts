/** The documents keep what they say: links lead somewhere, examples are read, type-checked and run. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import {storyHeaders} from '../../stories/headers.mjs';
import {parseRoutine} from '../../src/doors/core.js';
import {routines, techniques} from '../../src/doors/library.js';

const pages = ['README.md', 'CHANGELOG.md', ...readdirSync('docs', {recursive: true}).map((name) => `docs/${String(name)}`).filter((name) => name.endsWith('.md'))];
const read = (page: string): string => readFileSync(page, 'utf8');
const blocks = (page: string, language: string): string[] => [...read(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , code]) => code!);

describe('the documents', () => {
  test('every link leads to a file', () => {
    for (const page of pages) for (const [, path] of read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)) assert.ok(existsSync(join(dirname(page), path!)), `${page}: ${path}`);
  });
  test('every import that the README names is a door, and every door is named', () => {
    const {exports: doors} = JSON.parse(read('package.json')) as {exports: Record<string, unknown>};
    const text = read('README.md');
    for (const [, name] of text.matchAll(/'psoas-elements(\/[\w/-]+)?'/g)) assert.ok(`.${name ?? ''}` in doors, name);
    for (const door of Object.keys(doors)) if (!door.includes('.', 1)) assert.ok(text.includes(door === '.' ? 'psoas-elements' : door.slice(1)), door);
  });
  test('every script that the README names is there', () => {
    const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};
    for (const [, name] of read('README.md').matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name!], name);
  });
  test('the first example is ten lines of HTML after its script tag at most, with a routine that exists', () => {
    const [first] = blocks('README.md', 'html');
    const [, id] = /routine="([^"]+)"/.exec(first!)!;
    assert.ok(routines.some((routine) => routine.id === id));
    assert.ok(first!.trim().split('\n').length <= 11);
    assert.equal(first!.match(/<script/g)!.length, 1);
  });
  test('the examples in TypeScript type-check and run', () => {
    const [app, engine] = blocks('README.md', 'ts');
    mkdirSync('.tmp/readme', {recursive: true});
    writeFileSync('.tmp/readme/app.ts', app!);
    writeFileSync('.tmp/readme/engine.ts', engine!);
    writeFileSync('.tmp/readme/tsconfig.json', JSON.stringify({compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM'], types: [], strict: true, noEmit: true}, files: ['app.ts', 'engine.ts']}));
    execFileSync('npx', ['--no-install', 'tsc', '-p', '.tmp/readme/tsconfig.json'], {stdio: 'inherit', shell: process.platform === 'win32'});
    assert.equal(execFileSync('npx', ['--no-install', 'tsx', '.tmp/readme/engine.ts'], {encoding: 'utf8', shell: process.platform === 'win32'}).trim(), '20000');
  });
  test('every routine that the documents show is read without a fault', () => {
    const scripts = (html: string): string[] => [...html.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(([, json]) => json!);
    let count = 0;
    for (const page of pages)
      for (const json of [...blocks(page, 'json'), ...blocks(page, 'html').flatMap(scripts)]) {
        assert.deepEqual(parseRoutine(JSON.parse(json), techniques).faults, undefined, `${page}: ${json}`);
        count++;
      }
    assert.ok(count >= 6);
  });
  test('the command line says what the documents show', () => {
    for (const page of pages)
      for (const block of blocks(page, 'console')) {
        const [asked, ...shown] = block.trimEnd().split('\n');
        const [, words] = /^\$ npx psoas-elements (.+)$/.exec(asked!)!;
        const {stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words!.split(' ')], {encoding: 'utf8'});
        assert.equal(shown.join('\n'), stdout.trimEnd(), `${page}: ${asked}`);
      }
  });
  test('the policy of docs/hosts.md is the one that the clinic’s page is served with', () => {
    const directives = (text: string): string[] => text.split(';').map((one) => one.trim());
    const [, told] = /Content-Security-Policy: ([^`]*)/.exec(read('docs/hosts.md'))!;
    const served = directives(storyHeaders('/stories/pages/clinic.html')['Content-Security-Policy']!);
    // The page has a picture in its tab besides.
    assert.deepEqual(directives(told!), served.filter((one) => !one.startsWith('img-src')));
  });
});
