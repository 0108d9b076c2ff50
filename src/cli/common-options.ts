import type { Command } from 'commander';

export interface CommonOptions {
  /** The folder of the archive. */
  readonly corpus: string;
  readonly json?: boolean;
}

/** What every command takes. */
export function withCommonOptions(command: Command): Command {
  return command
    .option('--corpus <folder>', 'the folder of the archive', 'corpus')
    .option('--json', 'print one JSON object a line');
}
