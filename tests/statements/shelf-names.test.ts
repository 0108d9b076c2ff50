import { describe, expect, it } from 'vitest';
import { SpeakerNames } from '../../src/statements/shelf-names.ts';
import { article } from '../archive.ts';
import { GUTERRES, KERRY, LAVROV, stated, TILLERSON } from './stated.ts';

const PAGE = article({ paragraphs: ['قال إن الحل قريب.'] });
const by = (speaker: string) => stated(PAGE, { content: 'إن الحل قريب', speaker });
const NAMES = new SpeakerNames(
  [
    by('سيرغي لافروف'),
    by('سيرغي لافروف'),
    by('جون كيري'),
    by('سعد الحريري'),
    by('نصر الحريري'),
    by('نصر الحريري'),
    by('وزارة الخارجية الروسية'),
    by('عبد الله النسور'),
    by('فهد الشعلان'),
  ],
  [LAVROV, KERRY, TILLERSON, GUTERRES],
);
const named = (typed: string) => NAMES.named(typed).map(({ name }) => name);

describe('a name that is typed', () => {
  it.each([
    ['the whole name', 'سيرغي لافروف', 'سيرغي لافروف'],
    ['the surname', 'لافروف', 'سيرغي لافروف'],
    ['another spelling of the people file', 'سيرجي لافروف', 'سيرغي لافروف'],
    ['letters that newspapers exchange', 'كيرى', 'جون كيري'],
    ['a title before it', 'الوزير لافروف', 'سيرغي لافروف'],
    ['Latin letters', 'Lavrov', 'سيرغي لافروف'],
    ['Latin letters of the people file', 'Sergey Lavrov', 'سيرغي لافروف'],
    ['Latin letters of nobody in any table', 'Shaalan', 'فهد الشعلان'],
    ['a slip of the finger', 'لافرروف', 'سيرغي لافروف'],
    ['two words written as one', 'عبدالله النسور', 'عبد الله النسور'],
    ['an institution without its first word', 'الخارجية الروسية', 'وزارة الخارجية الروسية'],
    ['somebody of whom the archive has no words', 'تيلرسون', 'ريكس تيلرسون'],
  ])('is found by %s: %s', (_, typed, name) => {
    expect(named(typed)).toEqual([name]);
  });

  it('means all who bear it, the most quoted first', () => {
    expect(named('الحريري')).toEqual(['نصر الحريري', 'سعد الحريري']);
  });

  it('means one alone where it is whole', () => {
    expect(named('سعد الحريري')).toEqual(['سعد الحريري']);
  });

  it('means nobody where nobody is called so', () => {
    expect(named('بوتفليقة')).toEqual([]);
    expect(named('؟')).toEqual([]);
  });
});

describe('a name of nobody', () => {
  it('is near to those that differ by a few letters', () => {
    expect(NAMES.nearest('لفروك', 3)).toContain('سيرغي لافروف');
  });

  it('is near to nobody where all differ', () => {
    expect(NAMES.nearest('xyz', 3)).toEqual([]);
  });
});

describe('the beginning of a name', () => {
  it('gives those of whom the archive has words', () => {
    expect(NAMES.beginning('لاف', 5).map(({ name }) => name)).toEqual(['سيرغي لافروف']);
    expect(NAMES.beginning('نصر الح', 5).map(({ name }) => name)).toEqual(['نصر الحريري']);
    expect(NAMES.beginning('تيل', 5)).toEqual([]);
  });
});

describe('a surname that an article gives alone', () => {
  it('does not stand before those who bear it', () => {
    const names = new SpeakerNames([by('أوباما'), by('باراك أوباما'), by('باراك أوباما')], []);
    expect(names.named('أوباما').map(({ name }) => name)).toEqual(['باراك أوباما', 'أوباما']);
  });
});

describe('a source without a name', () => {
  it('cannot be asked for', () => {
    const source = stated(PAGE, { content: 'إن الحل قريب', speaker: 'مصدر', speakerKind: 'anonymous' });
    expect(new SpeakerNames([source], []).speakers()).toEqual([]);
  });
});

describe('several who speak together', () => {
  it('are each found by their own names', () => {
    const both = stated(PAGE, {
      content: 'إن الحل قريب',
      speaker: 'سيرغي لافروف وجون كيري',
      speakerKind: 'collective',
      members: ['سيرغي لافروف', 'جون كيري'],
    });
    const names = new SpeakerNames([both], []);
    expect(names.speakers().map(({ name, statements }) => [name, statements])).toEqual([
      ['جون كيري', 1],
      ['سيرغي لافروف', 1],
    ]);
  });
});
