import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/import/read-page.ts';

const TITLE = 'القباني: محصول القمح هذا الموسم فاق كل التوقعات';
const TEXT = [
  'أعلن وزير الزراعة نديم القباني في مؤتمر صحفي عقده في مبنى الوزارة أن محصول القمح هذا الموسم فاق كل التوقعات بعد أمطار الربيع.',
  'وأوضح القباني أن الصوامع استقبلت حتى الآن مليونين ونصف مليون طن، وهو رقم لم تبلغه البلاد منذ عشرين عاما على الأقل.',
  'من جهته قال رئيس اتحاد الفلاحين وليد الخطيب إن أسعار الشراء التي حددتها الحكومة لا تزال دون كلفة الإنتاج في كثير من المناطق.',
];
const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
const RELATED = `<aside><h3>ذات صلة</h3><a href="/r"><h4>المنتخب يخسر مباراته الأخيرة أمام ضيفه</h4></a>
  <time datetime="2018-06-25T10:00:00Z">25 يونيو 2018</time></aside>`;
const CLOCK = '<div class="top"><time datetime="2026-01-30T10:00:00Z">الجمعة 30 يناير 2026</time></div>';
const STATED = '<time datetime="2018-06-20T10:00:00Z">20 يونيو 2018</time>';

function article(inside = ''): string {
  return `<main><article><h1>${TITLE}</h1>${inside}<div>${paragraphs}</div></article></main>`;
}

function linked(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function published(head: string, body: string): string | null | undefined {
  const html = `<!doctype html><html lang="ar"><head><title>${TITLE} | صحيفة الوادي</title>${head}</head><body>${body}
    <footer>جميع الحقوق محفوظة © 2026</footer></body></html>`;
  const { draft } = readPage(Buffer.from(html), { url: null, contentType: 'text/html', today: '2026-01-31' });
  expect(draft?.title).toBe(TITLE);
  return draft?.published;
}

describe('the day of a page with a head', () => {
  it.each([
    {
      of: 'its article, not of its last change',
      head: linked({
        '@type': 'NewsArticle',
        headline: TITLE,
        datePublished: '2018-06-20T10:00:00+03:00',
        dateModified: '2018-06-22',
      }),
      body: article(),
    },
    {
      of: 'the page, where it says of itself no more',
      head: linked({ '@graph': [{ '@type': 'WebPage', name: TITLE, datePublished: '2018-06-20T07:00:00+00:00' }] }),
      body: article(),
    },
    {
      of: 'this article among several',
      head: linked([
        { '@type': 'NewsArticle', headline: 'المنتخب يخسر مباراته الأخيرة أمام ضيفه', datePublished: '2018-06-25' },
        { '@type': 'NewsArticle', headline: TITLE, datePublished: '2018-06-20' },
      ]),
      body: article(),
    },
    { of: 'the time below the headline, whatever the clock says', head: '', body: CLOCK + article(STATED) },
    { of: 'the time below the headline, whatever other articles bear', head: '', body: article(STATED) + RELATED },
    {
      of: 'the time between headline and text, where nothing is marked as an article',
      head: '',
      body: `${CLOCK}<h1>${TITLE}</h1>${STATED}<div>${paragraphs}</div>${RELATED}`,
    },
    {
      of: 'the line below the headline, whatever comments bear',
      head: '',
      body: `${article('<span>نشر في 20 يونيو 2018</span>')}<section class="comments"><h3>التعليقات</h3><b>أبو أحمد</b>
        <time datetime="2018-06-23">23 يونيو 2018</time><p>كلام جميل جدا والله يعطيكم العافية على هذا الخبر المفرح.</p></section>`,
    },
  ])('is that of $of', ({ head, body }) => {
    expect(published(head, body)).toBe('2018-06-20');
  });

  it.each([
    { what: 'a clock of the visit', head: '', body: CLOCK + article() },
    { what: 'times of other articles', head: '', body: article() + RELATED },
    {
      what: 'the day of a change',
      head: '<meta property="article:modified_time" content="2018-06-22T10:00:00Z">',
      body: article(),
    },
    {
      what: 'a day to come',
      head: linked({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2031-01-01' }),
      body: article(),
    },
    {
      what: 'the beginning of computers’ time',
      head: linked({ '@type': 'NewsArticle', headline: TITLE, datePublished: '1970-01-01T00:00:00Z' }),
      body: article(),
    },
  ])('is not read out of $what', ({ head, body }) => {
    expect(published(head, body)).toBeNull();
  });
});
