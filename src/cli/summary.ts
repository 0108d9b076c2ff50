import type { Command } from 'commander';
import type { Library } from '../library.ts';
import { type LibraryOptions, withLibraryOptions } from './common-options.ts';
import { WrongCallError } from './errors.ts';
import { withLibrary } from './open-library.ts';
import { print, printJson } from './output.ts';
import { type AskedMeeting, readSummaryBatch } from './summary-batch.ts';
import { meetingAsJson, summaryAsJson } from './summary-json.ts';
import { meetingAsText, summaryAsText } from './summary-text.ts';

interface SummaryOptions extends LibraryOptions {
  readonly batch?: string;
  readonly list?: boolean;
  readonly focus?: string;
  readonly short?: boolean;
}

/** `isnad summary لقاء سوتشي 2015`, a file of such names, or with `--list` the meetings that there are. */
export function addSummary(program: Command): void {
  withLibraryOptions(program.command('summary'))
    .description('what a meeting was about, in the sentences of the articles')
    .argument('[meeting...]', 'any name of the meeting: people, a place, a date')
    .option('--batch <file>', 'summarise a file of meetings instead, one JSON object a line: {"id", "meeting"}')
    .option('--list', 'the meetings of the archive, those that articles report on first, the newest first')
    .option('--focus <topic>', 'only what is about this topic or person')
    .option('--short', 'a few sentences')
    .action(summary);
}

async function summary(words: readonly string[], options: SummaryOptions): Promise<void> {
  const { batch, list } = options;
  if ([words.length > 0, batch !== undefined, list === true].filter(Boolean).length !== 1) {
    throw new WrongCallError('write the name of a meeting, --batch or --list, one of the three');
  }
  const asked = batch === undefined ? [{ id: null, meeting: words.join(' ') }] : await readSummaryBatch(batch);
  await withLibrary(options, async (library) => {
    if (list) await printList(library, options);
    else for (const each of asked) await printSummary(each, library, options);
  });
}

async function printList({ meetings: { meetings } }: Library, { json }: SummaryOptions): Promise<void> {
  for (const meeting of meetings) {
    await (json ? printJson(meetingAsJson(meeting)) : print(meetingAsText(meeting)));
  }
}

async function printSummary(
  { id, meeting }: AskedMeeting,
  library: Library,
  { focus, short, json }: SummaryOptions,
): Promise<void> {
  const found = library.summary(meeting, { focus: focus ?? null, length: short ? 'short' : 'full' });
  if (json) await printJson(summaryAsJson(id, found));
  else await print(`${summaryAsText(meeting, found, library.meetings.meetings)}\n`);
}
