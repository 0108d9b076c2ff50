import { join } from 'node:path';
import { readFileBeside } from './file-beside.ts';
import { type Corrections, MEETINGS_FILE, parseMeetings } from './meetings-file.ts';

/** In bytes. */
const LARGEST_FILE = 2_000_000;

/** What the keeper of an archive says of its meetings; nothing where there is no such file. */
export async function readMeetings(folder: string): Promise<Corrections> {
  const file = join(folder, MEETINGS_FILE);
  const read = await readFileBeside(file, LARGEST_FILE);
  if (read === null) return { corrections: [], faults: [] };
  return 'fault' in read ? { corrections: [], faults: [read.fault] } : parseMeetings(read.text, file);
}
