/** The examples of docs/fhir.md work as they are written. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Questionnaire, QuestionnaireResponse, SharedResult} from '../../src/doors/fhir.js';
import {itemOf, messages} from './support.js';

const folder = '.tmp/fhir';
const page = readFileSync('docs/fhir.md', 'utf8');
const names = ['questions', 'answers', 'own'];
const examples = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

mkdirSync(folder, {recursive: true});
// From the sources, and not from what was built last.
examples.forEach((code, i) => writeFileSync(`${folder}/${names[i]}.ts`, code.replace(/'psoas-elements\/(\w+)'/g, "'../../src/doors/$1.js'")));
/** What an example gives, and what it prints. */
async function run(name: string): Promise<{exports: Record<string, unknown>; printed: unknown[]}> {
  const printed: unknown[] = [];
  const {log, error} = console;
  console.log = console.error = (line) => void printed.push(line);
  try {
    return {exports: (await import(`../../${folder}/${name}.ts`)) as Record<string, unknown>, printed};
  } finally {
    Object.assign(console, {log, error});
  }
}

describe('docs/fhir.md', () => {
  test('its examples type-check', () => {
    assert.equal(examples.length, names.length);
    writeFileSync(`${folder}/tsconfig.json`, JSON.stringify({compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2023', 'DOM'], types: [], strict: true, skipLibCheck: true, noEmit: true}, files: names.map((name) => `${name}.ts`)}));
    execFileSync('npx', ['--no-install', 'tsc', '-p', `${folder}/tsconfig.json`], {stdio: ['ignore', 'inherit', 'ignore'], shell: process.platform === 'win32'});
  });
  test('the questions', async () => {
    const [json] = (await run('questions')).printed as [string];
    const questionnaire = JSON.parse(json) as Questionnaire;
    assert.deepEqual(messages(questionnaire), []);
    assert.equal(questionnaire.url, 'https://clinic.example/Questionnaire/before-exercise');
    assert.deepEqual([!!itemOf(questionnaire, 'knee'), !!itemOf(questionnaire, 'iud')], [true, false]);
  });
  test('the answers leave only with consent', async () => {
    const send = (await run('answers')).exports.send as (result: SharedResult | null) => Promise<boolean>;
    const sent: QuestionnaireResponse[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (_, init) => Promise.resolve(new Response(String(sent.push(JSON.parse(String(init!.body)) as QuestionnaireResponse))));
    try {
      assert.deepEqual([await send(null), await send({outcome: 'go'}), sent.length], [false, false, 0]);
      assert.equal(await send({outcome: 'go', answers: {knee: 'no'}}), true);
    } finally {
      globalThis.fetch = fetch;
    }
    assert.deepEqual(messages(sent[0]!), []);
    assert.match(sent[0]!.authored!, /^\d{4}-\d\d-\d\dT/);
  });
  test('a Questionnaire of one’s own', async () => {
    assert.deepEqual((await run('own')).printed, [{version: '7', redFlags: [{id: 'pins', action: 'clinician-before', group: 'injury', ask: 'Metal pins in the pelvis'}, {id: 'rf-fever', action: 'emergency-now'}]}]);
  });
  test('it names every function of the door', async () => {
    for (const name of Object.keys(await import('../../src/doors/fhir.js'))) assert.ok(page.includes(`\`${name}(`), name);
  });
});
