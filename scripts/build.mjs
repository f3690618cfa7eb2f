/** Builds dist: modules with types, single files for script tags, the command line, the routine format as JSON Schema, and the manifest of the elements. */
import {execFileSync} from 'node:child_process';
import {chmodSync, rmSync, writeFileSync} from 'node:fs';
import {jsonSchema} from './schema.mjs';

const run = (...words) => execFileSync('npx', ['--no-install', ...words], {stdio: 'inherit', shell: process.platform === 'win32'});

rmSync('dist', {recursive: true, force: true});
run('rollup', '-c', '--silent');
chmodSync('dist/cli.js', 0o755);
const [{routine}, {techniques}, {loads}] = await Promise.all(['core/schema', 'doors/library', 'doors/safety'].map((name) => import(`../dist/${name}.js`)));
const ids = techniques.map(({id}) => id);
writeFileSync('dist/routine.schema.json', `${JSON.stringify(jsonSchema(routine, 'Routine', {use: ids, fallbacks: ids, loads: [...loads]}))}\n`);
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
