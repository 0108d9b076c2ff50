import { addAsk } from './ask.ts';
import { addCheck } from './check.ts';
import { addImport } from './import.ts';
import { run } from './run.ts';
import { addSaid } from './said.ts';
import { addSummary } from './summary.ts';

/** The commands, in the order of the help. A new one is a file and a line here. */
const COMMANDS = [addAsk, addSaid, addSummary, addImport, addCheck];

process.exitCode = await run(process.argv.slice(2), COMMANDS);
