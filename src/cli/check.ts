import type { Command } from 'commander';
import { numbered } from '../commands/counted.ts';
import type { Archive } from '../corpus/archive.ts';
import { readArchive } from '../corpus/archive.ts';
import { formatFault } from '../corpus/fault.ts';
import { type CommonOptions, withCommonOptions } from './common-options.ts';
import { FailureError } from './errors.ts';
import { print, printError, printJson } from './output.ts';

/** `isnad check`: every fault of the archive, or how much it holds. */
export function addCheck(program: Command): void {
  withCommonOptions(program.command('check'))
    .description('read the whole archive and tell what is wrong with it, file by file and line by line')
    .action(async ({ corpus, json }: CommonOptions) => {
      const archive = await readArchive(corpus);
      await (json ? printAsJson(archive) : printAsText(archive));
      if (archive.faults.length > 0) throw new FailureError();
    });
}

async function printAsJson(archive: Archive): Promise<void> {
  for (const { file, line, what, remedy } of archive.faults) await printJson({ file, line, what, remedy });
  await printJson({
    articles: archive.articles.length,
    paragraphs: paragraphsIn(archive),
    older: archive.older.size,
    faults: archive.faults.length,
  });
}

async function printAsText(archive: Archive): Promise<void> {
  for (const fault of archive.faults) await print(formatFault(fault));
  const articles = numbered(archive.articles.length, 'article');
  const readable = `${articles} with ${numbered(paragraphsIn(archive), 'paragraph')}`;
  // No faults: nothing has to be mended.
  for (const [slug, newest] of archive.older)
    printError(`${slug}: not searched, ${newest} is the newest version of its page`);
  if (archive.faults.length === 0) await print(`no fault in ${readable}`);
  // Lines of faults alone go to stdout, so that other tools can read them.
  else printError(`${numbered(archive.faults.length, 'fault')}; ${readable} can be read`);
}

function paragraphsIn({ articles }: Archive): number {
  return articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
}
