import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/corpus/import/entry.ts';
import { jsonObjects } from '../../../src/corpus/import/json-objects.ts';

const ORIGIN = { url: null, contentType: null, today: '2026-01-01' };
const ENTRY = {
  source: 'aawsat',
  url: 'http://aawsat.com/home/article/1/جسر-جديد',
  date_extracted: '2015-07-21 02:51:37',
  title: 'جسر جديد فوق الوادي ',
  author: 'بيروت: «رويترز»',
  content: ' افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير.\n\n وقال إن الجسر يحمل ألف سيارة في الساعة.\n',
};

async function* chunksOf(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const objectsOf = async (text: string, size: number) => {
  const found: (string | null)[] = [];
  for await (const object of jsonObjects(chunksOf(text, size))) found.push(object);
  return found;
};

describe('the objects of a file', () => {
  const first = { text: 'قال "نعم" } ثم { سكت \\', inner: { a: [1, { b: '}' }] } };
  const second = { text: 'الثاني' };

  it.each([1, 2, 7, 1000])('are found whatever pieces it comes in: %d characters', async (size) => {
    const array = JSON.stringify([first, second], null, 2);
    const lines = `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`;
    for (const text of [array, lines]) {
      expect((await objectsOf(text, size)).map((one) => JSON.parse(one ?? 'null'))).toEqual([first, second]);
    }
  });

  it('are told of where the file ends within one', async () => {
    expect(await objectsOf('[{"a": 1}, {"b": "', 5)).toEqual(['{"a": 1}', null]);
  });
});

describe('an entry', () => {
  it('is an article with its headline, newspaper and agency', () => {
    expect(readEntry(ENTRY, ORIGIN).draft).toMatchObject({
      title: 'جسر جديد فوق الوادي',
      source: 'الشرق الأوسط',
      agencies: ['رويترز'],
      url: 'http://aawsat.com/home/article/1/%D8%AC%D8%B3%D8%B1-%D8%AC%D8%AF%D9%8A%D8%AF',
      paragraphs: [
        { kind: 'body', text: 'افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير.' },
        { kind: 'body', text: 'وقال إن الجسر يحمل ألف سيارة في الساعة.' },
      ],
    });
  });

  it('is not dated by the day on which it was extracted', () => {
    expect(readEntry(ENTRY, ORIGIN).draft).toMatchObject({ published: null, approximate: null });
  });

  it('is not dated by a document that it quotes', () => {
    const content = `${ENTRY.content}\nالتاريخ : 9 / 10 / 1436هـ\nوبعد الاطلاع على نظام البلديات أمرنا بما هو آت.`;
    expect(readEntry({ ...ENTRY, content }, ORIGIN).draft?.published).toBeNull();
  });

  it('keeps poems and lists whole', () => {
    const lines = [
      'يا جسرنا فوق الغدير',
      'طابت لياليك الملاح',
      '***',
      '3601117062',
      '3601117157',
      'يا جسرنا فوق الغدير',
    ];
    const { draft, dropped } = readEntry({ ...ENTRY, content: `${ENTRY.content}${lines.join('\n')}` }, ORIGIN);
    expect(draft?.paragraphs.slice(2).map((one) => one.text)).toEqual(lines.filter((line) => line !== '***'));
    expect(dropped).toEqual([{ line: 6, text: '***', why: 'separator' }]);
  });

  it.each([
    { entry: { ...ENTRY, content: ' \n' }, refusal: 'the entry has no text' },
    { entry: { ...ENTRY, content: 12 }, refusal: 'the entry has no field content with a text' },
    { entry: ['a'], refusal: 'the entry is no object' },
    { entry: { ...ENTRY, content: 'A woman buys vegetables.' }, refusal: 'the page is not in Arabic' },
  ])('is refused with the reason: $refusal', ({ entry, refusal }) => {
    expect(readEntry(entry, ORIGIN)).toMatchObject({ draft: null, refusal });
  });

  it('may have no headline', () => {
    const { draft, warnings } = readEntry({ ...ENTRY, title: '' }, ORIGIN);
    expect(draft?.title).toBe('افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير.');
    expect(warnings).toContain('the page prints no headline: the first sentence stands as its title');
  });
});
