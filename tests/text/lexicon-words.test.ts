import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import { fold } from '../../src/text/fold.ts';
import { DIALECTS } from '../../src/text/lexicon/dialects.ts';
import { ENGLISH_WORDS } from '../../src/text/lexicon/english-words.ts';
import { SYNONYMS } from '../../src/text/lexicon/synonyms.ts';
import { SYNONYMS_VERB_FORMS } from '../../src/text/lexicon/synonyms-verb-forms.ts';

const ENGLISH = /^[a-z]+(?: [a-z]+)*(?:, [a-z]+(?: [a-z]+)*)*$/u;
const ARABIC = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*(?:، [\u0621-\u064a]+(?: [\u0621-\u064a]+)*)*$/u;

const arabicOf = (list: string) => list.split('، ');
const folded = (list: string) => arabicOf(list).map((phrase) => phrase.split(' ').map(fold).join(' '));
const repeated = (list: readonly string[]) => list.filter((each, index) => list.indexOf(each) !== index);
/** Alternatives of which the analysis leaves nothing, so that they could never be found. */
const unfindable = (list: string) => arabicOf(list).filter((phrase) => analyse(phrase).length === 0);

/** What is printed for an English lemma, over all its rows. */
function printedFor(lemma: string): string[] {
  return ENGLISH_WORDS.filter((row) => row.english.split(', ').includes(lemma)).flatMap((row) => arabicOf(row.arabic));
}

/** What is printed for a word of a dialect. */
function printedForDialect(word: string): string[] {
  return DIALECTS.filter((row) => arabicOf(row.dialect).includes(word)).flatMap((row) => arabicOf(row.arabic));
}

/** The classes that a word stands in. */
const classesOf = (word: string) => SYNONYMS.map(arabicOf).filter((words) => words.includes(word));

describe('the table of English words', () => {
  it('has lower-case English on one side and bare Arabic on the other', () => {
    expect(ENGLISH_WORDS.filter((row) => !ENGLISH.test(row.english))).toEqual([]);
    expect(ENGLISH_WORDS.filter((row) => !ARABIC.test(row.arabic))).toEqual([]);
  });
  it('has phrases of three words at most', () => {
    const lemmas = ENGLISH_WORDS.flatMap((row) => row.english.split(', '));
    expect(lemmas.filter((lemma) => lemma.split(' ').length > 3)).toEqual([]);
  });
  it('repeats nothing within a row', () => {
    for (const row of ENGLISH_WORDS) {
      expect(repeated(row.english.split(', ')), row.english).toEqual([]);
      expect(repeated(folded(row.arabic)), row.english).toEqual([]);
    }
  });
  it('has no two rows for one sense', () => {
    const senses = ENGLISH_WORDS.flatMap((row) =>
      row.english.split(', ').flatMap((lemma) =>
        folded(row.arabic)
          .slice(0, 1)
          .map((first) => `${lemma}: ${first}`),
      ),
    );
    expect(repeated(senses)).toEqual([]);
  });
  it('prints nothing that the analysis drops', () => {
    for (const row of ENGLISH_WORDS) expect(unfindable(row.arabic), row.english).toEqual([]);
  });
  it('gives the words that a newspaper chooses from', () => {
    expect(printedFor('meet')).toEqual(expect.arrayContaining(['اجتمع', 'التقى', 'لقاء', 'محادثات']));
    expect(printedFor('ceasefire')).toEqual(['وقف إطلاق النار', 'هدنة']);
    expect(printedFor('foreign minister')[0]).toBe('وزير الخارجية');
    expect(printedFor('hospital')).toEqual(['مستشفى', 'مشفى']);
    expect(printedFor('january')).toEqual(['يناير', 'كانون الثاني', 'جانفي']);
    expect(printedFor('hundred')).toEqual(expect.arrayContaining(['مئة', 'مائة']));
  });
  it('gives both senses of a word that has two', () => {
    expect(printedFor('strike')).toEqual(expect.arrayContaining(['غارة', 'إضراب']));
    expect(printedFor('march')).toEqual(expect.arrayContaining(['مسيرة', 'مارس', 'آذار']));
    expect(printedFor('party')).toEqual(expect.arrayContaining(['حزب', 'طرف']));
  });
  it('keeps opposites apart', () => {
    expect(printedFor('accept').filter((word) => printedFor('refuse').includes(word))).toEqual([]);
    expect(printedFor('confirm').filter((word) => printedFor('deny').includes(word))).toEqual([]);
    expect(printedFor('increase').filter((word) => printedFor('reduce').includes(word))).toEqual([]);
  });
});

describe('the table of the dialects', () => {
  it('has bare Arabic on both sides', () => {
    expect(DIALECTS.filter((row) => !ARABIC.test(row.dialect))).toEqual([]);
    expect(DIALECTS.filter((row) => !ARABIC.test(row.arabic))).toEqual([]);
  });
  it('repeats nothing within a row, nor what folding makes the printed word', () => {
    for (const row of DIALECTS)
      expect(repeated([...folded(row.dialect), ...folded(row.arabic)]), row.dialect).toEqual([]);
  });
  it('prints nothing that the analysis drops', () => {
    for (const row of DIALECTS) expect(unfindable(row.arabic), row.dialect).toEqual([]);
  });
  it('gives what a newspaper prints', () => {
    expect(printedForDialect('شاف')).toContain('رأى');
    expect(printedForDialect('قعدة')).toEqual(expect.arrayContaining(['لقاء', 'اجتماع']));
    expect(printedForDialect('دكاترة')).toContain('أطباء');
    expect(printedForDialect('مصاري')).toContain('أموال');
    expect(printedForDialect('عايز')).toContain('يريد');
  });
  it('keeps two words of content in a phrase, so that no particle makes every year this one', () => {
    const phrases = DIALECTS.flatMap((row) => arabicOf(row.dialect)).filter((word) => word.includes(' '));
    expect(phrases.filter((phrase) => analyse(phrase).length < 2)).toEqual([]);
  });
  it('gives the forms that people type', () => {
    for (const word of ['حكالو', 'هيحكي', 'ماحكاش']) expect(printedForDialect(word)).toContain('قال');
    for (const word of ['قصفو', 'بيقصف', 'هيقصف', 'انقصف', 'ماقصفوش']) expect(printedForDialect(word)).toContain('قصف');
    for (const word of ['بيجتمعو', 'هيجتمع', 'مااجتمعوش']) expect(printedForDialect(word)).toContain('اجتماع');
    for (const word of ['يبغى', 'ودهم', 'مايبي']) expect(printedForDialect(word)).toContain('أراد');
  });
  it('knows the same time in every dialect', () => {
    for (const word of ['امبارح', 'مبارح', 'البارح']) expect(printedForDialect(word)).toEqual(['أمس']);
    expect(printedForDialect('السنة اللي فاتت')).toContain('العام الماضي');
    expect(printedForDialect('السنة الجاية')).toContain('العام المقبل');
    expect(printedForDialect('حداشر')).toEqual(['أحد عشر']);
  });
  it('leaves out what is another word in print', () => {
    for (const word of ['بطل', 'قطر', 'نص', 'بان', 'ياسر', 'ولى', 'مية']) expect(printedForDialect(word)).toEqual([]);
  });
});

describe('the classes of synonyms', () => {
  it('are two to six bare Arabic expressions each', () => {
    expect(SYNONYMS.filter((row) => !ARABIC.test(row))).toEqual([]);
    expect(SYNONYMS.filter((row) => arabicOf(row).length < 2 || arabicOf(row).length > 6)).toEqual([]);
  });
  it('repeat nothing within a class, and no class', () => {
    for (const row of SYNONYMS) expect(repeated(folded(row)), row).toEqual([]);
    expect(repeated(SYNONYMS.map((row) => folded(row).sort().join('، ')))).toEqual([]);
  });
  it('hold nothing that the analysis drops', () => {
    for (const row of SYNONYMS) expect(unfindable(row), row).toEqual([]);
  });
  it('let no word stand for a crowd, the forms of one verb not counted', () => {
    const classes = SYNONYMS.filter((row) => !SYNONYMS_VERB_FORMS.includes(row));
    const joined = new Map<string, Set<string>>();
    for (const words of classes.map(arabicOf))
      for (const word of words) joined.set(word, new Set([...(joined.get(word) ?? []), ...words]));
    expect([...joined].filter(([, words]) => words.size > 10).map(([word]) => word)).toEqual([]);
  });
  it('join what a reader accepts', () => {
    expect(classesOf('مشفى').flat()).toContain('مستشفى');
    expect(classesOf('مسودة').flat()).toEqual(expect.arrayContaining(['نص', 'صيغة']));
    expect(classesOf('البيت الأبيض').flat()).toContain('الإدارة الأميركية');
    expect(classesOf('ألغى').flat()).toContain('إلغاء');
    expect(classesOf('زارت').flat()).toEqual(expect.arrayContaining(['يزور', 'زيارة']));
    expect(classesOf('نية').flat()).toContain('رغبة');
    expect(classesOf('ثمن').flat()).toContain('سعر');
    expect(classesOf('ألغى السفر').flat()).toContain('عدل عن الزيارة');
    expect(classesOf('أسف').flat()).toContain('أعرب عن أسفه');
  });
  it('do not run together', () => {
    expect(classesOf('معاهدة').flat()).not.toContain('صفقة');
    expect(classesOf('زاد').flat()).not.toContain('انخفض');
    expect(classesOf('تأييد').flat()).not.toContain('معارضة');
    expect(classesOf('هدنة').flat()).not.toContain('وقف الأعمال العدائية');
  });
});
