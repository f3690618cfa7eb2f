/** `npx psoas-elements`: reads the words of the command line, hands files to the commands, and prints what they say. */
import {readFileSync} from 'node:fs';
import {check, findingLine} from './check.js';
import {print} from './print.js';
import {readRoutine} from './read.js';

const usage = `Checks and prints routines that are written as JSON.

  npx psoas-elements check FILE...   names each fault and warning with its line, and how long it takes
  npx psoas-elements print FILE...   writes it as plain text, to be read on paper

Ends with 1 where something is wrong, else with 0.
`;
const say = (text: string): unknown => process.stdout.write(text);
const complain = (text: string): void => {
  process.stderr.write(text);
  process.exitCode = 1;
};

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

const [name = '--help', ...files] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : null;
if (name === '--help' || name === '-h' || files.includes('--help')) say(usage);
else if (!command) complain(`"${name}" is no command.\n\n${usage}`);
else if (!files.length) complain(`Name a file: npx psoas-elements ${name} routine.json\n`);
else
  for (const file of files) {
    let text: string | null = null;
    try {
      text = readFileSync(file, 'utf8');
    } catch (error) {
      complain(`${file} cannot be read: ${(error as Error).message}\n`);
    }
    if (text !== null) command(file, text);
  }
