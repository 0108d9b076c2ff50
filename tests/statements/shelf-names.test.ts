import { describe, expect, it } from 'vitest';
import { SpeakerNames } from '../../src/statements/shelf-names.ts';
import { article } from '../archive.ts';
import { GUTERRES, KERRY, LAVROV, stated, TILLERSON } from './stated.ts';

const PAGE = article({ paragraphs: ['قال إن الحل قريب.'] });
const by = (speaker: string) => stated(PAGE, { content: 'إن الحل قريب', speaker });
const NAMES = SpeakerNames.of(
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

describe('names that were kept', () => {
  const KEPT = SpeakerNames.thawed(NAMES.kept());
  const told = (names: SpeakerNames) => names.speakers().map(({ name, statements }) => [name, statements]);

  it.each([
    'لافروف',
    'الوزير لافروف',
    'Sergey Lavrov',
    'Shaalan',
    'لافرروف',
    'الخارجية الروسية',
    'الحريري',
    'بوتفليقة',
  ])('mean by %s whom they meant before', (typed) => {
    expect(KEPT.named(typed).map(({ name }) => name)).toEqual(named(typed));
  });

  it('tell of each how much they have said', () => {
    expect(told(KEPT)).toEqual(told(NAMES));
    expect(KEPT.beginning('نصر الح', 5).map(({ name }) => name)).toEqual(['نصر الحريري']);
  });

  it('take more', () => {
    const more = SpeakerNames.of([by('فهد الشعلان'), by('فهد الشعلان'), by('سعود الفيصل')], [], KEPT);
    expect(told(more).slice(0, 4)).toEqual([
      ['فهد الشعلان', 3],
      ['سيرغي لافروف', 2],
      ['نصر الحريري', 2],
      ['جون كيري', 1],
    ]);
    expect(more.named('الفيصل').map(({ name }) => name)).toEqual(['سعود الفيصل']);
    expect(more.named('كيرى').map(({ name }) => name)).toEqual(['جون كيري']);
  });
});

describe('a surname that an article gives alone', () => {
  it('does not stand before those who bear it', () => {
    const names = SpeakerNames.of([by('أوباما'), by('باراك أوباما'), by('باراك أوباما')], []);
    expect(names.named('أوباما').map(({ name }) => name)).toEqual(['باراك أوباما', 'أوباما']);
  });
});

describe('a source without a name', () => {
  it('cannot be asked for', () => {
    const source = stated(PAGE, { content: 'إن الحل قريب', speaker: 'مصدر', speakerKind: 'anonymous' });
    expect(SpeakerNames.of([source], []).speakers()).toEqual([]);
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
    const names = SpeakerNames.of([both], []);
    expect(names.speakers().map(({ name, statements }) => [name, statements])).toEqual([
      ['جون كيري', 1],
      ['سيرغي لافروف', 1],
    ]);
  });
});
