import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { formatFault } from '../../src/corpus/fault.ts';
import { readPeople } from '../../src/corpus/people.ts';
import { parsePeople } from '../../src/corpus/people-file.ts';
import { OFFICE_FIELDS, PERSON_FIELDS } from '../../src/corpus/person-entry.ts';
import { fold } from '../../src/text/fold.ts';
import { COUNTRIES } from '../../src/text/lexicon/countries.ts';

const ARTICLE = '---\ntitle: لقاء\nsource: الثورة\n---\n\nقال لافروف نعم.\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-people-'));
  await writeFile(join(folder, 'sochi.md'), ARTICLE);
});
afterAll(() => rm(folder, { recursive: true }));

describe('the people of an archive', () => {
  it('are those of its people.yaml', async () => {
    await writeFile(join(folder, 'people.yaml'), '- name: ألكسندر غروشكو\n');
    expect((await readArchive(folder)).people.map(({ name }) => name)).toEqual(['ألكسندر غروشكو']);
  });

  it('are told of where the file is broken, and the articles serve without them', async () => {
    await writeFile(join(folder, 'people.yaml'), '- aliases: [غروشكو]\n');
    const { articles, people, faults } = await readArchive(folder);
    expect({ articles: articles.map(({ slug }) => slug), people }).toEqual({ articles: ['sochi'], people: [] });
    expect(faults.map(formatFault)).toEqual([
      `${folder}/people.yaml:1: name is missing, write name: and the fullest name that newspapers use`,
    ]);
  });

  it('are told of where the file is no UTF-8', async () => {
    await writeFile(join(folder, 'people.yaml'), Buffer.from([0x2d, 0x20, 0xc7, 0xe1, 0x0a]));
    expect((await readArchive(folder)).faults.map(formatFault)).toEqual([
      `${folder}/people.yaml:1: the file is not UTF-8, save it as UTF-8`,
    ]);
  });

  it('are those who come with the program where it has no such file', async () => {
    await rm(join(folder, 'people.yaml'));
    const names = (await readArchive(folder)).people.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['سيرغي لافروف', 'جون كيري']));
  });
});

describe('the description of the people file', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../corpus/README.md'), 'utf8');

  it('shows one that has no fault', () => {
    const example = /```yaml\n(.*?)```/su.exec(readme)?.[1] ?? '';
    const { people, faults } = parsePeople(example, 'README.md');
    expect({ names: people.map(({ name }) => name), faults }).toEqual({
      names: ['جون كيري', 'أنطونيو غوتيريش'],
      faults: [],
    });
  });

  it('names every field', () => {
    for (const field of [...PERSON_FIELDS, ...OFFICE_FIELDS]) {
      expect(readme).toMatch(new RegExp(`^\\| [^|]*\`${field}\`[^|]* \\|`, 'mu'));
    }
  });
});

describe('the people who come with the program', async () => {
  const { people, faults } = await readPeople(join(import.meta.dirname, '../../corpus'));
  const holding = (title: string, country: string, day: string) =>
    people
      .filter(({ offices }) =>
        offices.some(
          (office) =>
            office.title === title &&
            office.country === country &&
            (office.from ?? '') <= day &&
            day <= (office.to ?? '9999'),
        ),
      )
      .map(({ name }) => name);

  it('are without a fault', () => {
    expect(faults).toEqual([]);
  });

  it('have offices of states that the table of countries knows', () => {
    const known = new Set(COUNTRIES.flatMap(({ arabic }) => arabic.split('، ').map(fold)));
    const countries = people.flatMap(({ offices }) => offices.flatMap(({ country }) => country ?? []));
    expect(countries.filter((country) => !known.has(fold(country)))).toEqual([]);
  });

  // Days well inside each term, as the press of the day had it.
  it.each([
    ['وزير الخارجية', 'الولايات المتحدة', '2015-05-12', 'جون كيري'],
    ['وزير الخارجية', 'الولايات المتحدة', '2017-04-12', 'ريكس تيلرسون'],
    ['وزير الخارجية', 'الولايات المتحدة', '2019-05-14', 'مايك بومبيو'],
    ['وزير الخارجية', 'روسيا', '2015-05-12', 'سيرغي لافروف'],
    ['وزير الخارجية', 'السعودية', '2015-08-01', 'عادل الجبير'],
    ['وزير الخارجية', 'فرنسا', '2015-08-01', 'لوران فابيوس'],
    ['وزير الخارجية', 'تركيا', '2015-08-01', 'مولود جاويش أوغلو'],
    ['وزير الخارجية', 'إيران', '2015-07-14', 'محمد جواد ظريف'],
    ['الرئيس', 'مصر', '2012-12-01', 'محمد مرسي'],
    ['رئيس الوزراء', 'العراق', '2015-08-01', 'حيدر العبادي'],
  ])('have one %s (%s) on %s: %s', (title, country, day, name) => {
    expect(holding(title, country, day)).toEqual([name]);
  });

  it('never hold one office of a state by two on one day in the middle of a term', () => {
    const offices = people.flatMap(({ name, offices: held }) => held.map((office) => ({ name, ...office })));
    const single = /^(?:الرئيس|وزير الخارجية|رئيس الوزراء|وزير الدفاع|الملك|الأمير)$/u;
    const dated = offices.filter(({ title, country, from }) => country && from && single.test(title));
    const clashes = dated.flatMap((one) =>
      dated
        .filter((other) => other !== one && other.title === one.title && other.country === one.country)
        .filter((other) => (one.from ?? '') < (other.from ?? '') && (other.from ?? '') < (one.to ?? '9999'))
        .map((other) => `${one.name} · ${other.name} · ${one.title} · ${one.country}`),
    );
    expect(clashes).toEqual([]);
  });
});
