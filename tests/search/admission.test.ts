import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/corpus/passages.ts';
import { Library } from '../../src/library.ts';
import { Filters } from '../../src/search/filters.ts';
import { article } from '../archive.ts';

/** Many articles on one subject, so that those that are asked for are not among the best of the index. */
function archive(...asked: readonly ReturnType<typeof article>[]): Library {
  const others = Array.from({ length: 1200 }, (_, at) =>
    article({ slug: `other-${at}`, title: '', paragraphs: [`بحث الوزير الأزمة السورية في الجلسة ${at}.`] }),
  );
  return new Library([...others, ...asked]);
}

/** The articles of the passages that come for a question, evidence or not. */
function found(library: Library, text: string, speaker?: string): string[] {
  const { passages, near } = library.ask({ text, speaker, limit: 3 });
  return [...passages, ...near].map(({ passage }) => passage.article.slug);
}

describe('what a question leaves out', () => {
  it('is every passage without its phrase, however good it is otherwise', () => {
    const said = article({
      slug: 'said',
      title: '',
      paragraphs: ['في تقرير طويل عن أمور شتى وردت عبارة الحل السياسي الشامل مرة واحدة ولم تتكرر في غيره من التقارير.'],
    });
    expect(found(archive(said), 'الأزمة السورية «الحل السياسي الشامل»')).toEqual(['said']);
  });

  it('is every passage where a phrase stands nowhere', () => {
    expect(found(archive(), 'الأزمة السورية «الحل السياسي الشامل»')).toEqual([]);
  });

  it('is not a phrase whose words are function words in another spelling: «علي» is printed «على» too', () => {
    const said = article({
      slug: 'said',
      title: '',
      paragraphs: ['وصل على عبد الله إلى المدينة وبحث الأزمة السورية.'],
    });
    expect(found(archive(said), 'الأزمة السورية «علي عبد الله»')).toEqual(['said']);
  });

  it('is every passage that does not name the speaker chosen', () => {
    const said = article({ slug: 'said', title: '', paragraphs: ['تحدث ريابكوف عن أمور شتى، منها الأزمة التي طالت.'] });
    expect(found(archive(said), 'الأزمة السورية', 'ريابكوف')).toEqual(['said']);
  });

  it('is not a passage of another time that names the time asked for', () => {
    const dated = article({ slug: 'dated', title: '', paragraphs: ['انتهت الجلسة الأولى من الحوار عام 1998.'] });
    const others = Array.from({ length: 1200 }, (_, at) =>
      article({
        slug: `other-${at}`,
        title: '',
        published: '2015-05-13',
        paragraphs: [`انتهت الجلسة ${at} من الحوار.`],
      }),
    );
    const library = new Library([...others, { ...dated, published: '2015-05-13' }]);
    expect(found(library, 'ماذا جرى في الحوار عام 1998؟')).toEqual(['dated']);
  });

  it('is what stands behind four thousand passages whose times were read', () => {
    const [dated] = passagesOf(article({ published: '2015-05-13', paragraphs: ['انتهت الحرب عام 1998.'] }));
    const admission = new Filters({ text: 'ماذا جرى عام 1998؟' }, []).admission();
    const admitted = Array.from({ length: 4001 }, () => dated && admission?.admit(dated));
    expect([admitted.indexOf(false), admitted.length]).toEqual([4000, 4001]);
  });

  it('is not read beyond ten thousand letters of a text', () => {
    const library = archive();
    const far = `${'في '.repeat(4000)}«الحل السياسي الشامل»`;
    expect(library.ask({ text: far }).understood.phrases).toEqual([]);
    expect(library.ask({ text: far.slice(6000) }).understood.phrases).toEqual(['الحل السياسي الشامل']);
  });
});
