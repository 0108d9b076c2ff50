import { readFile, stat } from 'node:fs/promises';
import { decodeUtf8 } from './decode.ts';
import type { Fault } from './fault.ts';
import { faultOfError } from './file-fault.ts';

/** The text of a file that an archive may have beside its articles, or why it cannot be read. */
type FileBeside = { readonly text: string } | { readonly fault: Fault };

/**
 * Reads a file of which an archive has one or none.
 *
 * @param most bytes that it may have.
 * @returns null where there is none.
 */
export async function readFileBeside(file: string, most: number): Promise<FileBeside | null> {
  const refused = (line: number, what: string, remedy: string) => ({ fault: { file, line, what, remedy } });
  try {
    const stats = await stat(file);
    // Whoever reads a pipe waits until somebody writes to it.
    if (!stats.isFile() && !stats.isDirectory()) return refused(1, 'it is no regular file', 'put the file itself here');
    if (stats.size > most) return refused(1, `the file has ${stats.size} bytes`, `cut it: ${most} are the most`);
    const decoded = decodeUtf8(await readFile(file));
    return 'badLine' in decoded ? refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8') : decoded;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { fault: faultOfError(file, error) };
  }
}
