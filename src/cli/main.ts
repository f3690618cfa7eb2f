/** `npx psoas-elements`: reads the words of the command line, hands files to the commands, and prints what they say. */
import {existsSync, readFileSync} from 'node:fs';
import {techniques} from '../library/techniques.js';
import {baseline} from '../safety/conditions.js';
import {check} from './check.js';
import {findingLine} from './findings.js';
import {print} from './print.js';
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

Ends with 1 where something is wrong, else with 0.
`;
const say = (text: string): unknown => process.stdout.write(text);
const complain = (text: string): void => {
  process.stderr.write(text);
  process.exitCode = 1;
};

// Whoever reads along may stop, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const commands: Record<string, (file: string, text: string) => void> = {
  check(file, text) {
    const {lines, wrong} = check(file, text);
    say(`${lines.join('\n')}\n`);
    if (wrong) process.exitCode = 1;
  },
  print(file, text) {
    const {routine, faults} = readRoutine(text);
    if (routine) say(print(routine));
    else complain(`${faults.map((fault) => findingLine(file, fault)).join('\n')}\n`);
  },
};

/** The rules have the version of the package: its description lies above the built file, and above the sources. */
const version = (): string => {
  const file = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version : 'of unknown version';
};
function rules(words: readonly string[]): void {
  const [file, ...others] = words.filter((word) => word !== '--json');
  if (others.length) return complain(`rules takes one file, not "${others.join(' ')}".\n\n${usage}`);
  const own = file === undefined ? '{}' : textOf(file);
  if (own === null) return;
  const {rules: found, faults, warnings = []} = readRules(own);
  if (!found) return complain(`${faults.map((fault) => findingLine(file!, fault)).join('\n')}\n`);
  // Beside the sheet, which may go into a file.
  if (file !== undefined) for (const warning of warnings) process.stderr.write(`${findingLine(file, warning, 'warning: ')}\n`);
  const sheet = ruleSheet({version: version(), rules: found, baseline, techniques});
  say(words.includes('--json') ? `${JSON.stringify(sheet, null, 2)}\n` : rulesText(sheet));
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    complain(`${file} cannot be read: ${(error as Error).message}\n`);
    return null;
  }
}

const [name = '--help', ...files] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : null;
if (name === '--help' || name === '-h' || files.includes('--help')) say(usage);
else if (name === '--version' || name === '-v') say(`${version()}\n`);
else if (name === 'rules') rules(files);
else if (!command) complain(`"${name}" is no command.\n\n${usage}`);
else if (!files.length) complain(`Name a file: npx psoas-elements ${name} routine.json\n`);
else
  for (const file of files) {
    const text = textOf(file);
    if (text !== null) command(file, text);
  }
