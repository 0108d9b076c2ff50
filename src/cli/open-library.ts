import { readArchive } from '../corpus/archive.ts';
import { formatFault } from '../corpus/fault.ts';
import { Library } from '../library.ts';
import { FailureError } from './errors.ts';
import { printError } from './output.ts';

/**
 * The library of a folder. Files with faults are left out and said to be so on stderr.
 *
 * @throws FailureError where there are faults and nothing else.
 */
export async function openLibrary(folder: string): Promise<Library> {
  const { articles, people, corrections, faults } = await readArchive(folder);
  const [fault] = faults;
  if (fault && articles.length === 0) throw new FailureError(formatFault(fault));
  if (fault) {
    const files = new Set(faults.map(({ file }) => file)).size;
    printError(`left out of the archive for their faults: ${files}; see isnad check --corpus ${folder}`);
  }
  return new Library(articles, people, undefined, corrections);
}
