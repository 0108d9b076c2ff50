import { describe, expect, it } from 'vitest';
import { whoIsAsked } from '../../src/library/who-is-asked.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { KERRY, LAVROV, TILLERSON } from '../statements/stated.ts';

const PRINTED = [
  'وقال وزير النقل اليمني سالم العولقي إن المطار سيفتح خلال يومين.',
  'وأكد المتحدث باسم الجيش اليمني العميد ناصر الحكمي أن الطريق آمن.',
  'وقال وزير الخارجية الأميركي جون كيري إن المحادثات مفيدة.',
];
const { statements: SHELF } = new Library(
  [article({ published: null, paragraphs: PRINTED })],
  [KERRY, LAVROV, TILLERSON],
);

function namesOf(typed: string): readonly string[] {
  return whoIsAsked(typed, SHELF).names;
}

describe('whoIsAsked', () => {
  it('knows an office from the articles that print it beside a name', () => {
    expect(namesOf('وزير النقل اليمني')).toEqual(['سالم العولقي']);
    expect(namesOf('الناطق الرسمي باسم الجيش اليمني')).toEqual(['ناصر الحكمي']);
  });

  it('takes an office by some of its words for every one that has them', () => {
    expect(namesOf('الوزير اليمني')).toEqual(['سالم العولقي']);
    expect(namesOf('الوزير الروسي')).toEqual(['سيرغي لافروف']);
  });

  it('takes an office with a name behind it for the bearer of the name', () => {
    expect(namesOf('وزير الخارجية الأميركي ريكس تيلرسون')).toEqual(['ريكس تيلرسون']);
  });

  it('knows an office in English', () => {
    expect(namesOf('the Yemeni transport minister')).toEqual(['سالم العولقي']);
    expect(namesOf('US secretary of state')).toEqual(['جون كيري', 'ريكس تيلرسون']);
    expect(namesOf('foreign minister of Russia')).toEqual(['سيرغي لافروف']);
  });

  it('takes nobody for a minister of whom nobody knows', () => {
    expect(namesOf('الوزير البرازيلي')).toEqual([]);
  });

  it('counts words of no known day for those whom the articles print with the office', () => {
    const { terms } = whoIsAsked('وزير الخارجية الأميركي', SHELF);
    expect(terms.map(({ person, isOfDated }) => ({ person, isOfDated }))).toEqual([
      { person: 'جون كيري', isOfDated: false },
      { person: 'ريكس تيلرسون', isOfDated: true },
    ]);
  });
});
