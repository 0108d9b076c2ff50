import { formatFault } from '../corpus/fault.ts';
import type { Library } from '../library.ts';
import { openWhole, type WholeArchive } from '../serving/open-whole.ts';
import type { LibraryOptions } from './common-options.ts';
import { FailureError } from './errors.ts';
import { printError } from './output.ts';

/**
 * The library of a folder. Files with faults are left out and said to be so on stderr.
 *
 * @throws FailureError where there are faults and nothing else.
 */
export async function openLibrary(folder: string): Promise<Library> {
  return (await open(folder, null)).library;
}

/**
 * Asks the library of a folder, opened as {@link openLibrary} opens it, but for what was kept of it. What was made of a large archive is kept
 * for the next call, and for the bot; where it cannot be written, the next call takes as long.
 */
export async function withLibrary(
  { corpus, cache }: LibraryOptions,
  ask: (library: Library) => Promise<void>,
): Promise<void> {
  const { library, keep } = await open(corpus, cache);
  await ask(library);
  try {
    keep();
  } catch {
    // Who asked has been answered.
  }
}

async function open(folder: string, cache: string | null): Promise<WholeArchive> {
  const whole = await openWhole({ folder, cache });
  const { articles, faults } = whole.archive;
  const [fault] = faults;
  if (fault && articles.length === 0) throw new FailureError(formatFault(fault));
  if (fault) {
    const files = new Set(faults.map(({ file }) => file)).size;
    printError(`left out of the archive for their faults: ${files}; see isnad check --corpus ${folder}`);
  }
  return whole;
}
