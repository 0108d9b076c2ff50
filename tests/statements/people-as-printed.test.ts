import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/corpus/person.ts';
import { peopleAsPrinted, peopleAsSpeakers } from '../../src/statements/people-as-printed.ts';
import { archivePeople } from '../../src/statements/speakers/archive-people.ts';
import { statementsOf } from '../../src/statements/statements.ts';
import { article } from '../archive.ts';

const PESKOV: Person = {
  name: 'ديمتري بيسكوف',
  aliases: ['دميتري بيسكوف', 'Dmitry Peskov'],
  offices: [{ title: 'المتحدث باسم الكرملين', country: 'روسيا', from: '2012-05' }],
};
const SALMAN: Person = { name: 'سلمان بن عبد العزيز', aliases: ['الملك سلمان'], offices: [] };
const OBAMA: Person = { name: 'باراك أوباما', aliases: [], offices: [] };

function namesAfter(people: readonly Person[], ...paragraphs: string[]): string[] {
  return peopleAsPrinted(people, archivePeople([article({ paragraphs })])).map(({ name }) => name);
}

describe('somebody of the people file', () => {
  it('is called as the archive prints the full name', () => {
    expect(namesAfter([PESKOV], 'قال دميتري بيسكوف إن اللقاء مهم.')).toEqual(['دميتري بيسكوف']);
    expect(namesAfter([SALMAN], 'وصل الملك سلمان بن عبدالعزيز إلى جدة.')).toEqual(['سلمان بن عبدالعزيز']);
  });

  it('is called as it does most often, and of equals as the file does', () => {
    const [one, other] = ['قال دميتري بيسكوف إن اللقاء مهم.', 'قال ديمتري بيسكوف إن الموعد قريب.'];
    expect(namesAfter([PESKOV], one, one, other)).toEqual(['دميتري بيسكوف']);
    expect(namesAfter([PESKOV], one, other)).toEqual(['ديمتري بيسكوف']);
  });

  it('keeps hamzas that are left out in haste', () => {
    expect(namesAfter([OBAMA], 'قال باراك اوباما إن الاتفاق قريب.')).toEqual(['باراك أوباما']);
  });

  it('keeps the name of the file among the aliases', () => {
    const archive = archivePeople([article({ paragraphs: ['قال دميتري بيسكوف إن اللقاء مهم.'] })]);
    expect(peopleAsPrinted([PESKOV], archive)[0]?.aliases).toEqual(['ديمتري بيسكوف', 'Dmitry Peskov']);
  });

  it('speaks by that name, by office too', () => {
    const paragraphs = ['قال دميتري بيسكوف إن اللقاء مهم.', 'وأكد المتحدث باسم الكرملين أن الموعد قريب.'];
    const statements = statementsOf([article({ published: '2015-05-12', paragraphs })], [PESKOV]);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['دميتري بيسكوف', 'دميتري بيسكوف']);
    expect(peopleAsSpeakers([PESKOV, OBAMA], statements).map(({ name }) => name)).toEqual([
      'دميتري بيسكوف',
      'باراك أوباما',
    ]);
  });
});
