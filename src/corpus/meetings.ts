import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from './decode.ts';
import { faultOfError } from './file-fault.ts';
import { type Corrections, MEETINGS_FILE, parseMeetings } from './meetings-file.ts';

/** In bytes. */
const LARGEST_FILE = 2_000_000;
const NONE: Corrections = { corrections: [], faults: [] };

/** What the keeper of an archive says of its meetings; nothing where there is no such file. */
export async function readMeetings(folder: string): Promise<Corrections> {
  const file = join(folder, MEETINGS_FILE);
  const refused = (line: number, what: string, remedy: string): Corrections => {
    return { corrections: [], faults: [{ file, line, what, remedy }] };
  };
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return refused(1, `the file has ${size} bytes`, `cut it: ${LARGEST_FILE} are the most`);
    const decoded = decodeUtf8(await readFile(file));
    if ('badLine' in decoded) return refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8');
    return parseMeetings(decoded.text, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NONE;
    return { corrections: [], faults: [faultOfError(file, error)] };
  }
}
