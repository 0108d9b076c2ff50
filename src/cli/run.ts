import { Command, CommanderError } from 'commander';
import { FailureError, WrongCallError } from './errors.ts';
import { endWithTheReader, printError } from './output.ts';

/** What puts a command into the program: its name, options and action. */
export type AddCommand = (program: Command) => void;

const WORKED = 0;
const FAILED = 1;
const CALLED_WRONGLY = 2;

/** Runs the command that the arguments name and gives the exit status. Whatever goes wrong is one sentence on stderr. */
export async function run(args: readonly string[], commands: readonly AddCommand[]): Promise<number> {
  endWithTheReader();
  try {
    await programOf(commands).parseAsync(args, { from: 'user' });
    return WORKED;
  } catch (error) {
    return statusOf(error);
  }
}

function programOf(commands: readonly AddCommand[]): Command {
  const program = new Command('isnad')
    .description('Answers from an archive of Arabic news, with the passage and where it was printed')
    .exitOverride()
    // Its errors are told by `statusOf`, as all others are.
    .configureOutput({ outputError: () => {} });
  for (const add of commands) add(program);
  return program;
}

function statusOf(error: unknown): number {
  if (error instanceof FailureError) {
    // Nothing to add where the command has told it all.
    for (const message of error.messages) printError(message);
    return FAILED;
  }
  if (error instanceof WrongCallError) {
    printError(error.message);
    return CALLED_WRONGLY;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === WORKED) return WORKED;
    // Called without a command, it has shown its help.
    if (error.code !== 'commander.help') printError(sentenceOf(error));
    return CALLED_WRONGLY;
  }
  printError(`this is a fault of the program itself: ${error instanceof Error ? error.message : String(error)}`);
  return FAILED;
}

/** `error: unknown option '--form'\n(Did you mean --from?)` → `unknown option '--form' (Did you mean --from?)` */
function sentenceOf(error: CommanderError): string {
  return error.message
    .replace(/^error: /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
