import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { SETTINGS } from '../settings.ts';

export interface CommonOptions {
  /** The folder of the archive. */
  readonly corpus: string;
  readonly json?: boolean;
}

/** What every command takes that asks the archive. */
export interface LibraryOptions extends CommonOptions {
  /** The folder for what is derived from a large archive. */
  readonly cache: string;
}

/** Where the bot keeps it that is started in the folder of its own code: from anywhere else, no folder is made beside the files of others. */
const CACHE = join(import.meta.dirname, '../..', SETTINGS.shape.CACHE.parse(undefined));

/** What every command takes. */
export function withCommonOptions(command: Command): Command {
  const corpus = new Option('--corpus <folder>', 'the folder of the archive');
  return command.addOption(corpus.env('CORPUS').default('corpus')).option('--json', 'print one JSON object a line');
}

export function withLibraryOptions(command: Command): Command {
  const cache = new Option('--cache <folder>', 'where what is derived from a large archive is kept for the next call');
  return withCommonOptions(command).addOption(cache.env('CACHE').default(CACHE, 'as the bot keeps it'));
}
