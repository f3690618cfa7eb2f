/** The command line as it is called: what it prints where, and how it ends. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {folder} from './support.js';

const run = (...words: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {encoding: 'utf8'});
  return {status, stdout, stderr};
};

describe('npx psoas-elements', () => {
  test('says how it is used', () => {
    const {status, stdout, stderr} = run();
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /check FILE.*\n.*print FILE.*\n.*rules \[--json\]/);
    assert.equal(run('check', '--help').stdout, stdout);
  });
  test('names the version of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    for (const word of ['--version', '-v']) assert.deepEqual([run(word).status, run(word).stdout], [0, `${version}\n`]);
  });
  test('check ends with 1 on faults, with 0 else, and goes on to the next file', () => {
    const both = run('check', `${folder}/broken.json`, `${folder}/desk.json`);
    assert.equal(both.status, 1);
    assert.match(both.stdout, /broken\.json: 10 faults\n.*desk\.json: no faults; full form about 2 min/);
    assert.equal(run('check', `${folder}/desk.json`).status, 0);
  });
  test('print writes a routine, and names faults instead', () => {
    assert.match(run('print', `${folder}/breathing.json`).stdout, /^Quiet breathing in a chair\n=+\n/);
    const {status, stdout, stderr} = run('print', `${folder}/broken.json`);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /broken\.json:3:12 title is empty/);
  });
  test('names what it cannot do', () => {
    for (const [words, said] of [[['chekc', 'a.json'], '"chekc" is no command'], [['check'], 'Name a file'], [['check', 'nowhere.json'], 'nowhere.json cannot be read']] as const) {
      const {status, stderr} = run(...words);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(said), stderr);
    }
  });
});
