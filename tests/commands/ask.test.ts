import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { ask } from '../../src/commands/ask.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const LIBRARY = new Library([
  article({
    slug: '2015-05-13-sochi',
    source: 'الإعلام التقدمي',
    published: '2015-05-13',
    paragraphs: [
      'أعلن لافروف في ختام محادثاته مع كيري في سوتشي عن تقارب المواقف.',
      'كما تطرق اللقاء إلى قضية كوريا الشمالية.',
    ],
  }),
  article({
    slug: '2019-05-15-sochi',
    source: 'الثورة',
    published: '2019-05-15',
    paragraphs: [
      'قال لافروف خلال مؤتمر صحفي مع بومبيو في سوتشي: اتفقنا على مواصلة المشاورات.',
      'قدم الجانب الروسي مذكرة رسمية.',
    ],
  }),
  article({
    slug: 'moscow',
    source: 'الوقت',
    paragraphs: ['وشدد كيري في موسكو على أن التعاون حقق نجاحاً واضحاً.', 'دعا بوتين إلى البحث عن نقاط التقاء.'],
  }),
]);

function answer(options: Record<string, string | boolean>): Answer {
  return ask.run({ options, language: 'ar' }, LIBRARY);
}

function cited(given: Answer): string[] {
  return given.blocks.flatMap((block) =>
    block.kind === 'passage' ? `${block.passage.article.slug} ¶${block.passage.paragraph.number}` : [],
  );
}

function notices(given: Answer): string[] {
  return given.blocks.flatMap((block) => (block.kind === 'notice' ? block.text : []));
}

describe('/ask', () => {
  it('puts the passage first that answers', () => {
    expect(cited(answer({ question: 'عن ماذا أعلن لافروف بعد محادثاته مع كيري؟' }))[0]).toBe('2015-05-13-sochi ¶1');
  });

  it('keeps to the dates asked for', () => {
    const given = answer({ question: 'لافروف في سوتشي', from: '2019' });
    expect(cited(given)).toEqual(['2019-05-15-sochi ¶1']);
    expect(notices(given)).toContain('من 1 كانون الثاني/يناير 2019');
  });

  it('says how many articles a date left out because they bear none', () => {
    expect(notices(answer({ question: 'لافروف في سوتشي', from: '2019' }))).toContain('لم يُنظر في مقال واحد بلا تاريخ.');
  });

  it('says so where it has something outside the dates only, and shows it as near', () => {
    const given = answer({ question: 'ماذا قال لافروف في سوتشي؟', to: '2014' });
    expect(given.outcome).toBe('refused');
    expect(notices(given)).toContain('لا شيء عن هذا في المدة المطلوبة.');
    expect(cited(given)).toContain('2019-05-15-sochi ¶1');
  });

  it('keeps to the source asked for, whatever it is called', () => {
    expect(cited(answer({ question: 'لافروف في سوتشي', source: 'جريدة الثورة' }))).toEqual(['2019-05-15-sochi ¶1']);
  });

  it('says so where it has nothing of the source asked for', () => {
    const given = answer({ question: 'لافروف في سوتشي', source: 'الأهرام' });
    expect(given.outcome).toBe('refused');
    expect(notices(given)).toContain('السؤال عن أمرٍ ليس في الأرشيف.');
  });

  it('says which words are not in the archive', () => {
    expect(notices(answer({ question: 'ماذا قال كيري عن فنزويلا؟' }))).toContain('لا يرد في الأرشيف: «فنزويلا».');
  });

  it('asks for a word to look for where there is none', () => {
    expect(notices(answer({ question: 'ماذا عن هذا؟' }))).toContain(
      'ليس في السؤال كلمة يُبحث عنها. اكتب اسمًا أو مكانًا أو موضوعًا.',
    );
  });

  it('says how to write a date that it cannot read', () => {
    const given = answer({ question: 'سوتشي', from: 'أمس' });
    expect(given.outcome).toBe('misused');
    expect(given.heading).toBe('«أمس» ليس تاريخًا أعرفه. اكتب سنة أو شهرًا أو يومًا: 2015 أو 2015/05 أو 2015/05/13.');
  });

  it('answers in the language of the question', () => {
    expect(answer({ question: 'xyzzy' }).heading).toBe('The archive holds no answer to this question.');
  });

  it('is private where that is asked for', () => {
    expect(answer({ question: 'سوتشي', private: true }).private).toBe(true);
    expect(answer({ question: 'سوتشي' }).private).toBe(false);
  });
});
