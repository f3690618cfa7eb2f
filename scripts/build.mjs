/** Builds dist: modules with types, single files for script tags, and the manifest of the elements. */
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';

const run = (...words) => execFileSync('npx', ['--no-install', ...words], {stdio: 'inherit', shell: process.platform === 'win32'});

rmSync('dist', {recursive: true, force: true});
run('rollup', '-c', '--silent');
run('cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet');
