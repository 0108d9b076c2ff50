import type { Command } from 'commander';
import { type Asked, readBatch } from './ask-batch.ts';
import { type AskFilters, problemOf } from './ask-filters.ts';
import { askedAsJson } from './ask-json.ts';
import { askedAsText } from './ask-text.ts';
import { type LibraryOptions, withLibraryOptions } from './common-options.ts';
import { WrongCallError } from './errors.ts';
import { withLibrary } from './open-library.ts';
import { print, printJson } from './output.ts';

interface AskOptions extends LibraryOptions, AskFilters {
  readonly batch?: string;
}

/** `isnad ask «ماذا قال لافروف عن سوريا؟»`, or a file of such questions. */
export function addAsk(program: Command): void {
  withLibraryOptions(program.command('ask'))
    .description('the passages of the archive that answer a question')
    .argument('[question...]', 'the question, in Arabic')
    .option(
      '--batch <file>',
      'answer a file of questions instead, one JSON object a line: {"id", "question", …options}',
    )
    .option('--from <date>', 'printed on or after: YYYY, YYYY-MM or YYYY-MM-DD')
    .option('--to <date>', 'printed on or before')
    .option('--speaker <name>', 'only passages that name this person')
    .option('--source <name>', 'only this newspaper, agency or site')
    .option('--literal', 'the words of the question alone: no date, newspaper or phrase is read from them')
    .option('--limit <number>', 'how many passages at most, 1 to 50', Number, 5)
    .action(ask);
}

async function ask(words: readonly string[], options: AskOptions): Promise<void> {
  const problem = problemOf(options);
  if (problem) throw new WrongCallError(`${problem.what}, ${problem.remedy}`);
  const questions = await questionsOf(words, options);
  await withLibrary(options, async (library) => {
    for (const { id, question, filters } of questions) {
      const findings = library.ask({ text: question, ...filters });
      if (options.json) await printJson(askedAsJson(id, question, findings));
      else await print(askedAsText(question, findings, library.articles));
    }
  });
}

/** Words without quotation marks around them are one question all the same. */
async function questionsOf(words: readonly string[], options: AskOptions): Promise<Asked[]> {
  const { batch, from, to, speaker, source, literal, limit } = options;
  const filters = { from, to, speaker, source, literal, limit };
  if (batch !== undefined) {
    if (words.length > 0) throw new WrongCallError('write a question or --batch, one of the two');
    return readBatch(batch, filters);
  }
  if (words.length === 0)
    throw new WrongCallError('the question is missing, write it after ask or name a --batch file');
  return [{ id: null, question: words.join(' '), filters }];
}
