import { describe, expect, it } from 'vitest';
import { archive } from '../../src/commands/archive.ts';
import type { Fault } from '../../src/corpus/fault.ts';
import { freshParts } from '../../src/library/library-parts.ts';
import { Library } from '../../src/library.ts';
import type { Language } from '../../src/text/language.ts';
import { article } from '../archive.ts';

const ARTICLES = [
  article({
    slug: 'a',
    source: 'الثورة',
    published: '2015-05-13',
    paragraphs: ['قال سيرغي لافروف إن المحادثات مفيدة.'],
  }),
  article({ slug: 'b', source: 'تاس', published: '2016-01-02', paragraphs: ['وصل الوفد إلى سوتشي.', 'وغادر مساء.'] }),
  article({ slug: 'c', source: 'الثورة', paragraphs: ['بقيت الهدنة.'] }),
];
const FAULT: Fault = {
  file: '2016/d.md',
  line: 5,
  what: 'published is no day of the calendar: «2015-02-30»',
  remedy: 'write the day that the page states',
};

function shown(language: Language, faults: readonly Fault[] = []) {
  const parts = { ...freshParts(ARTICLES, []), faults, changedAt: '2026-03-09T07:05:30.000Z' };
  const people = [{ name: 'سيرغي لافروف', aliases: [], offices: [] }];
  const answer = archive.run({ options: {}, language }, new Library(ARTICLES, people, parts));
  const notices = answer.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));
  const lists = answer.blocks.flatMap((block) => (block.kind === 'list' ? [[block.title, ...block.lines]] : []));
  return { answer, notices, lists };
}

describe('/archive', () => {
  it('tells everybody what the archive holds', () => {
    const { answer, notices, lists } = shown('ar');
    expect(answer).toMatchObject({ outcome: 'told', private: false });
    expect(answer.heading).toBe('في الأرشيف 3 مقالات من مصدرين، بين عامي 2015 و2016.');
    expect(notices).toEqual([
      'عدد المقاطع التي يُبحث فيها: 4.',
      'فيه أقوال متحدث واحد، وفي ملف الأشخاص: شخص واحد.',
      'عدد اللقاءات فيه: 0.',
      'آخر تغيير: 9 آذار/مارس 2026، 07:05 بتوقيت غرينتش.',
      'كل ملفاته مقروءة.',
    ]);
    expect(lists).toEqual([
      ['المصادر', '«الثورة»: مقالان', '«تاس»: مقال واحد'],
      ['السنوات', '«2016»: مقال واحد', '«2015»: مقال واحد', '«بلا تاريخ»: مقال واحد'],
    ]);
  });

  it('tells it in English', () => {
    const { notices, lists } = shown('en');
    expect(notices).toContain('It quotes 1 speaker; its file of people has 1 name.');
    expect(lists).toContainEqual(['Sources', '“الثورة”: 2 articles', '“تاس”: 1 article']);
  });

  it('names what cannot be read, why, and what mends it, in both languages', () => {
    expect(shown('ar', [FAULT]).lists.at(-1)).toEqual([
      'ملفات لا تُقرأ، وما يُصلحها',
      '«2016/d.md»، السطر 5: ما في published ليس يومًا في التقويم: «2015-02-30». العلاج: اكتب اليوم الذي تذكره الصفحة.',
    ]);
    expect(shown('en', [FAULT]).lists.at(-1)?.at(-1)).toBe(
      '“2016/d.md” line 5: published is no day of the calendar: «2015-02-30». Remedy: write the day that the page states.',
    );
  });

  it('says of an archive that is still being read that it is', () => {
    const library = new Library(ARTICLES, [], { ...freshParts(ARTICLES, []), unread: 2 });
    const { blocks } = archive.run({ options: {}, language: 'ar' }, library);
    expect(blocks).toContainEqual({ kind: 'notice', text: 'ما زالت أقوال مقالين تُقرأ.' });
  });
});
