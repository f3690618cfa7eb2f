/** The command line as it is called: what it prints where, and how it ends. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {folder, story} from './support.js';

const given = (input: string | Buffer, ...words: string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], {input});
  return {status, stdout: String(stdout), stderr: String(stderr)};
};
const run = (...words: string[]) => given('', ...words);

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
    for (const [words, said, ends] of [[['chekc', 'a.json'], '"chekc" is no command', 2], [['check'], 'Name a file', 2], [['check', '--'], 'Name a file', 2], [['rules', 'a.json', 'b.json'], 'rules takes one file, not "b.json" as well', 2], [['check', 'nowhere.json'], 'nowhere.json cannot be read', 1], [['check', '--', '--json'], '--json cannot be read', 1]] as const) {
      const {status, stdout, stderr} = run(...words);
      assert.deepEqual([status, stdout], [ends, ''], stderr);
      assert.ok(stderr.startsWith(said), stderr);
    }
  });
  test('a flag that it does not have is no file', () => {
    assert.deepEqual(run('rules', '--jsn'), {status: 2, stdout: '', stderr: '"--jsn" is no flag of rules. It has --json, --help, -h; a file of that name is ./--jsn\n'});
    for (const command of ['check', 'print']) assert.match(run(command, `${folder}/desk.json`, '--json').stderr, new RegExp(`^"--json" is no flag of ${command}\\. .*\n$`));
  });
  test('- is standard input', () => {
    assert.match(given(story('desk'), 'check', '-').stdout, /^standard input: no faults; full form about 2 min/);
    assert.match(given(story('breathing'), 'print', '-').stdout, /^Quiet breathing in a chair\n/);
    assert.deepEqual(given('[]', 'rules', '-'), {status: 1, stdout: '', stderr: 'standard input:1:1 the file of rules is a list. Write an object in braces.\n'});
  });
  test('a text that is not UTF-8 is named so, and not shown with other letters', () => {
    for (const [encoding, words] of [['latin1', 'Füße'], ['utf16le', 'Feet'], ['utf16le', '\uFEFFFeet']] as const)
      for (const command of ['check', 'print', 'rules']) assert.deepEqual(given(Buffer.from(`{"title": "${words}"}`, encoding), command, '-'), {status: 1, stdout: '', stderr: 'standard input is not UTF-8. Save it as UTF-8.\n'});
    assert.equal(given(Buffer.from(`\uFEFF${story('desk')}`), 'check', '-').status, 0);
  });
  test('two routines that are printed at once have a line between them', () => {
    const both = run('print', `${folder}/desk.json`, `${folder}/broken.json`, `${folder}/breathing.json`);
    const parts = both.stdout.split(`\n${'-'.repeat(78)}\n\n`);
    assert.deepEqual(parts, [run('print', `${folder}/desk.json`).stdout, run('print', `${folder}/breathing.json`).stdout]);
  });
});
