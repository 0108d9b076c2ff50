import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from './decode.ts';
import { faultOfError } from './file-fault.ts';
import { type People, parsePeople } from './people-file.ts';

/** What the file is called in the folder of an archive. */
const PEOPLE_FILE = 'people.yaml';
/** In bytes. */
const LARGEST_FILE = 5_000_000;
/** The people who come with the program: office-holders whom newspapers of any country name. */
const OWN = join(import.meta.dirname, '../../corpus', PEOPLE_FILE);

/** The people of an archive: those of its own people file, or where it has none, those who come with the program. */
export async function readPeople(folder: string): Promise<People> {
  return (await readPeopleFile(join(folder, PEOPLE_FILE))) ?? (await readPeopleFile(OWN)) ?? { people: [], faults: [] };
}

/** Null where there is no such file. */
async function readPeopleFile(file: string): Promise<People | null> {
  const refused = (line: number, what: string, remedy: string): People => {
    return { people: [], faults: [{ file, line, what, remedy }] };
  };
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return refused(1, `the file has ${size} bytes`, `cut it: ${LARGEST_FILE} are the most`);
    const decoded = decodeUtf8(await readFile(file));
    if ('badLine' in decoded) return refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8');
    return parsePeople(decoded.text, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return { people: [], faults: [faultOfError(file, error)] };
  }
}
