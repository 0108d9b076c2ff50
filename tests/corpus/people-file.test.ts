import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/corpus/fault.ts';
import { parsePeople } from '../../src/corpus/people-file.ts';

const LAVROV = `# من يقول ماذا
- name: سيرغي لافروف
  aliases:
    - سيرجي لافروف
    - Sergey Lavrov
  offices:
    - {title: وزير الخارجية, country: روسيا, from: 2004-03-09}
`;

function faultsOf(text: string): string[] {
  return parsePeople(text, 'people.yaml').faults.map(formatFault);
}

describe('a people file', () => {
  it('gives each person with spellings and offices', () => {
    expect(parsePeople(LAVROV, 'people.yaml')).toEqual({
      people: [
        {
          name: 'سيرغي لافروف',
          aliases: ['سيرجي لافروف', 'Sergey Lavrov'],
          offices: [{ title: 'وزير الخارجية', country: 'روسيا', from: '2004-03-09' }],
        },
      ],
      faults: [],
    });
  });

  it('takes somebody of whom only the name is known', () => {
    expect(parsePeople('- name: جون كيري', 'people.yaml').people).toEqual([
      { name: 'جون كيري', aliases: [], offices: [] },
    ]);
  });

  it('takes what is of no state, and an office that has ended', () => {
    const text =
      "- name: بان كي مون\n  offices: [{title: الأمين العام, body: الأمم المتحدة, from: '2007', to: 2016-12-31}]";
    expect(parsePeople(text, 'people.yaml').people[0]?.offices).toEqual([
      { title: 'الأمين العام', body: 'الأمم المتحدة', from: '2007', to: '2016-12-31' },
    ]);
  });

  it('may be empty', () => {
    expect(parsePeople('# لا أحد بعد\n', 'people.yaml')).toEqual({ people: [], faults: [] });
  });

  it('reads lines that end as on Windows', () => {
    expect(parsePeople(LAVROV.replaceAll('\n', '\r\n'), 'people.yaml').faults).toEqual([]);
  });

  it('gives nobody where it has any fault', () => {
    expect(parsePeople(`${LAVROV}- aliases: [كيري]`, 'people.yaml').people).toEqual([]);
  });
});

describe('a fault in a people file', () => {
  it.each([
    [
      'a field that there is none of',
      '- name: جون كيري\n  alias: [كيري]',
      '2: there is no field «alias», write aliases',
    ],
    [
      'a field of an office that there is none of',
      '- name: جون كيري\n  offices:\n    - {title: وزير الخارجية, since: 2013}',
      '3: there is no field «offices.since», remove it: the fields are title, country, body, from, to',
    ],
    ['nobody named', '- aliases: [كيري]', '1: name is missing, write name: and the fullest name that newspapers use'],
    [
      'an office without a title',
      '- name: جون كيري\n  offices:\n    - {country: الولايات المتحدة}',
      '3: offices.title is missing, write title: and the office, without its country',
    ],
    [
      'a text in place of a list',
      '- name: جون كيري\n  aliases: كيري',
      '2: aliases is no list, write it as aliases: [one, two]',
    ],
    [
      'a text in place of an office',
      '- name: جون كيري\n  offices: [وزير الخارجية]',
      '2: an entry of offices has no fields, write it as offices: [{title: وزير الخارجية, country: روسيا, from: 2004-03-09}]',
    ],
    [
      'a date that is none',
      '- name: جون كيري\n  offices: [{title: وزير الخارجية, from: 2013-02-30}]',
      '2: offices.from is no date: «2013-02-30», write YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'an end before the beginning',
      '- name: جون كيري\n  offices: [{title: وزير الخارجية, from: 2013-02-01, to: 2012}]',
      '2: the office ends (2012) before it begins (2013-02-01), correct one of the two',
    ],
    [
      'a state and a body at once',
      '- name: جون كيري\n  offices: [{title: وزير الخارجية, country: روسيا, body: الأمم المتحدة}]',
      '2: country and body exclude each other, keep country for a state, body for anything else',
    ],
    [
      'a spelling that two bear',
      '- name: جون كيري\n  aliases:\n    - لافروف\n\n- name: سيرغي لافروف\n  aliases:\n    - لافروف',
      '7: «لافروف» stands already on line 3, as «لافروف», keep one: spellings that differ in hamza, ya, ta marbuta or vowel signs count as one',
    ],
    [
      'two spellings that are one',
      '- name: رجب طيب أردوغان\n  aliases:\n    - أردوغان\n    - إردوغان',
      '4: «إردوغان» stands already on line 3, as «أردوغان», keep one: spellings that differ in hamza, ya, ta marbuta or vowel signs count as one',
    ],
    [
      'a line before the first person',
      'people:\n  - name: جون كيري',
      '1: the line belongs to nobody, begin each person with `- name: …` at the very left',
    ],
    [
      'a name without a letter',
      '- name: "2015"',
      '1: there is no letter in the name «2015», write a name or remove it',
    ],
    [
      'a tab',
      '- name: جون كيري\n  aliases:\n\t- كيري',
      '3: a line of the entry begins with a tab, indent it with spaces',
    ],
    [
      'a character that turns the line',
      '- name: كيري\u202e',
      '1: an invisible character that turns the line around (U+202E), remove it: Arabic runs from right to left without it',
    ],
  ])('is told: %s', (_, text, fault) => {
    expect(faultsOf(text)).toContain(`people.yaml:${fault}`);
  });

  it('does not hide those of the next person', () => {
    expect(faultsOf('- aliases: [كيري]\n- name: [\n- alias: لافروف').map((fault) => fault.split(': ')[0])).toEqual(
      expect.arrayContaining(['people.yaml:1', 'people.yaml:2', 'people.yaml:3']),
    );
  });

  it('is told of a file that nests without end', () => {
    expect(faultsOf(`- name: ${'['.repeat(100_000)}`)).toContain(
      'people.yaml:1: the entry is too intricate, write fields and values only',
    );
  });
});
