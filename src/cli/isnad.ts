import { readEnvFile } from '../env-file.ts';
import { addAsk } from './ask.ts';
import { addCheck } from './check.ts';
import { addImport } from './import.ts';
import { run } from './run.ts';
import { addSaid } from './said.ts';
import { addSummary } from './summary.ts';

/** The commands, in the order of the help. A new one is a file and a line here. */
const COMMANDS = [addAsk, addSaid, addSummary, addImport, addCheck];

// As the bot has its settings: what the environment says goes before the file.
const inFile = settingsInFile();
for (const name of ['CORPUS', 'CACHE']) {
  const set = process.env[name]?.trim() || inFile[name]?.trim();
  if (set) process.env[name] = set;
  else delete process.env[name];
}
process.exitCode = await run(process.argv.slice(2), COMMANDS);

/** The file with the token of the bot may not be for whoever asks here. */
function settingsInFile(): Readonly<Record<string, string>> {
  try {
    return readEnvFile('.env');
  } catch {
    return {};
  }
}
