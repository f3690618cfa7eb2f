/** `npx psoas-elements`: reads the words of the command line, hands files to the commands, and prints what they say. */
import {existsSync, readFileSync} from 'node:fs';
import {techniques} from '../library/techniques.js';
import {baseline} from '../safety/conditions.js';
import {check} from './check.js';
import {taken} from './command-line.js';
import {findingLine} from './findings.js';
import {cut, print} from './print.js';
import {inputName, readText, standardInput} from './read-file.js';
import {readRoutine} from './read.js';
import {readRules} from './read-rules.js';
import {ruleSheet, rulesText} from './rules.js';

const usage = `Checks and prints routines that are written as JSON, and prints the rules.

  npx psoas-elements check FILE...   names each fault and warning with its line, and how long it takes
  npx psoas-elements print FILE...   writes it as plain text, to be read on paper
  npx psoas-elements rules [--json] [FILE]
                                     writes all rules that decide who is offered what, for a clinician's review;
                                     with a clinic's own rules worked in, where FILE holds them
  npx psoas-elements --version       names the version of the package

A FILE that is - is standard input; what stands after -- is a file whatever its name.

Ends with 1 where something is wrong with a file, with 2 where the command cannot be understood, else with 0.
`;
const say = (text: string): unknown => process.stdout.write(text);
const complain = (text: string, exitCode = 1): void => {
  process.stderr.write(text);
  process.exitCode = exitCode;
};
/** What is wrong with the words of the command line, and with no file. */
const refuse = (text: string): void => complain(text, 2);

// Whoever reads along may stop, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

let sheets = 0;
const perFile: Record<string, (name: string, text: string) => void> = {
  check(name, text) {
    const {lines, wrong} = check(name, text);
    say(`${lines.join('\n')}\n`);
    if (wrong) process.exitCode = 1;
  },
  print(name, text) {
    const {routine, faults} = readRoutine(text);
    if (routine) say(`${sheets++ ? cut : ''}${print(routine)}`);
    else complain(`${faults.map((fault) => findingLine(name, fault)).join('\n')}\n`);
  },
};

/** The rules have the version of the package: its description lies above the built file, and above the sources. */
const version = (): string => {
  const file = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version : 'of unknown version';
};
function rules(files: readonly string[], asData: boolean): void {
  const [file, ...others] = files;
  if (others.length) return refuse(`rules takes one file, not "${others.join(' ')}" as well.\n`);
  const name = file === undefined ? '' : nameOf(file);
  const own = file === undefined ? '{}' : textOf(file);
  if (own === null) return;
  const {rules: found, faults, warnings = []} = readRules(own);
  if (!found) return complain(`${faults.map((fault) => findingLine(name, fault)).join('\n')}\n`);
  // Beside the sheet, which may go into a file.
  if (file !== undefined) for (const warning of warnings) process.stderr.write(`${findingLine(name, warning, 'warning: ')}\n`);
  const sheet = ruleSheet({version: version(), rules: found, baseline, techniques});
  say(asData ? `${JSON.stringify(sheet, null, 2)}\n` : rulesText(sheet));
}

const nameOf = (file: string): string => (file === standardInput ? inputName : file);
function textOf(file: string): string | null {
  const {text, problem} = readText(file);
  if (problem !== undefined) complain(`${nameOf(file)} ${problem}\n`);
  return text ?? null;
}

/** The flags of each command, besides those that ask for help. */
const flagsOf: Record<string, readonly string[]> = {check: [], print: [], rules: ['--json']};
const help = ['--help', '-h'];

function run(command: string, words: readonly string[]): void {
  const {flags, files} = taken(words);
  const known = Object.hasOwn(flagsOf, command) ? [...flagsOf[command]!, ...help] : null;
  if (help.includes(command) || (known && flags.some((flag) => help.includes(flag)))) return void say(usage);
  if (command === '--version' || command === '-v') return void say(`${version()}\n`);
  if (!known) return refuse(`"${command}" is no command.\n\n${usage}`);
  const strange = flags.find((flag) => !known.includes(flag));
  if (strange !== undefined) return refuse(`"${strange}" is no flag of ${command}. It has ${known.join(', ')}; a file of that name is ./${strange}\n`);
  if (command === 'rules') return rules(files, flags.includes('--json'));
  if (!files.length) return refuse(`Name a file: npx psoas-elements ${command} routine.json\n`);
  for (const file of files) {
    const text = textOf(file);
    if (text !== null) perFile[command]!(nameOf(file), text);
  }
}

const [command = '--help', ...words] = process.argv.slice(2);
run(command, words);
