import { join } from 'node:path';
import { readFileBeside } from './file-beside.ts';
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
  const read = await readFileBeside(file, LARGEST_FILE);
  if (read === null) return null;
  return 'fault' in read ? { people: [], faults: [read.fault] } : parsePeople(read.text, file);
}
