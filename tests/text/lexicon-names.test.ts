import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { BROKEN_PLURALS } from '../../src/text/lexicon/broken-plurals.ts';
import { CITIES } from '../../src/text/lexicon/cities.ts';
import { COUNTRIES } from '../../src/text/lexicon/countries.ts';
import { FIRST_NAMES, ORGANISATIONS, PEOPLES, SURNAMES } from '../../src/text/lexicon/names.ts';

const ENGLISH_NAME = /^[a-z0-9]+(?:[ .'-]+[a-z0-9]+)*\.?$/;
const ARABIC_NAME = /^[\u0621-\u064a]+(?: [\u0621-\u064a0-9]+)*$/;

const latin = (list: string) => (list === '' ? [] : list.split(', '));
const arabic = (list: string) => (list === '' ? [] : list.split('، '));

/** The values that stand in the list more than once when spelling is taken out of them. */
function twice(values: readonly string[]): string[] {
  const folded = values.map(fold);
  return values.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index);
}

const PEOPLE = [...FIRST_NAMES, ...SURNAMES];
const TABLES = { CITIES, PEOPLE, PEOPLES, ORGANISATIONS };

describe.each(Object.entries(TABLES))('the table %s', (_, table) => {
  it('has names in small Latin letters', () => {
    expect(table.flatMap((row) => latin(row.english)).filter((name) => !ENGLISH_NAME.test(name))).toEqual([]);
    expect(table.filter((row) => row.english === '')).toEqual([]);
  });
  it('has names in Arabic letters without vowel signs', () => {
    expect(table.flatMap((row) => arabic(row.arabic)).filter((name) => !ARABIC_NAME.test(name))).toEqual([]);
    expect(table.filter((row) => row.arabic === '')).toEqual([]);
  });
  it('has one row for an English name', () => {
    expect(twice(table.flatMap((row) => latin(row.english)))).toEqual([]);
  });
  it('gives each spelling of a row once', () => {
    expect(table.flatMap((row) => twice(arabic(row.arabic)))).toEqual([]);
  });
});

describe('the countries', () => {
  const english = COUNTRIES.flatMap((row) => [row.english, row.demonym, row.capitalEnglish].flatMap(latin));
  const arabicLists = COUNTRIES.flatMap((row) => [row.arabic, row.adjective, row.capital].map(arabic));

  it('have Latin letters in English fields and Arabic ones in Arabic fields', () => {
    expect(english.filter((name) => !ENGLISH_NAME.test(name))).toEqual([]);
    expect(arabicLists.flat().filter((name) => !ARABIC_NAME.test(name))).toEqual([]);
  });
  it('have a name and an adjective each', () => {
    expect(COUNTRIES.filter((row) => row.english === '' || row.arabic === '' || row.adjective === '')).toEqual([]);
  });
  it('have a demonym each, but for the United Nations', () => {
    expect(COUNTRIES.filter((row) => row.demonym === '').map((row) => row.english)).toEqual([
      'united nations, un, u.n.',
    ]);
  });
  it('have their capital in both languages or in none', () => {
    expect(COUNTRIES.filter((row) => (row.capital === '') !== (row.capitalEnglish === ''))).toEqual([]);
  });
  it('have one row for a name or a capital', () => {
    expect(twice(COUNTRIES.flatMap((row) => latin(row.english)))).toEqual([]);
    expect(twice(COUNTRIES.flatMap((row) => latin(row.capitalEnglish)))).toEqual([]);
    expect(twice(COUNTRIES.flatMap((row) => arabic(row.arabic)))).toEqual([]);
  });
  it('give each spelling of a field once', () => {
    expect(arabicLists.flatMap(twice)).toEqual([]);
  });
  it('hold every member of the United Nations, and what news treats as a state beside them', () => {
    // 193 members, Palestine, the Vatican, Kosovo, Taiwan, Western Sahara, Hong Kong, and the two unions.
    expect(COUNTRIES).toHaveLength(193 + 6 + 2);
  });
});

describe('the broken plurals', () => {
  const plurals = BROKEN_PLURALS.flatMap((row) => arabic(row.plurals));

  it('are single words in Arabic letters', () => {
    const words = [...plurals, ...BROKEN_PLURALS.map((row) => row.singular)];
    expect(words.filter((word) => !/^[\u0621-\u064a]{2,}$/.test(word))).toEqual([]);
    expect(BROKEN_PLURALS.filter((row) => row.plurals === '')).toEqual([]);
  });
  it('lead from one folded form to one singular', () => {
    expect(twice(plurals)).toEqual([]);
  });
  it('have one row for a singular', () => {
    expect(twice(BROKEN_PLURALS.map((row) => row.singular))).toEqual([]);
  });
  it('are no singulars themselves', () => {
    const singulars = new Set(BROKEN_PLURALS.map((row) => fold(row.singular)));
    expect(plurals.filter((plural) => singulars.has(fold(plural)))).toEqual([]);
  });
  it('are no names of countries or capitals', () => {
    const names = new Set(COUNTRIES.flatMap((row) => arabic(`${row.arabic}، ${row.capital}`)).map(fold));
    expect(plurals.filter((plural) => names.has(fold(plural)) || names.has(fold(`ال${plural}`)))).toEqual([]);
  });
});

describe('facts of the lexicon', () => {
  const country = (name: string) => COUNTRIES.find((row) => latin(row.english).includes(name));
  const singularOf = (plural: string) =>
    BROKEN_PLURALS.find((row) => arabic(row.plurals).map(fold).includes(fold(plural)))?.singular;
  const named = (table: readonly { english: string; arabic: string }[], name: string) =>
    arabic(table.find((row) => latin(row.english).includes(name))?.arabic ?? '');

  it('names Damascus «دمشق»', () => {
    expect(COUNTRIES.find((row) => latin(row.capitalEnglish).includes('damascus'))?.capital).toBe('دمشق');
  });
  it('knows both spellings of Syria and of America', () => {
    expect(arabic(country('syria')?.arabic ?? '')).toEqual(expect.arrayContaining(['سوريا', 'سورية']));
    expect(arabic(country('usa')?.adjective ?? '')).toEqual(expect.arrayContaining(['أميركي', 'أمريكي']));
  });
  it('knows the broken plurals of peoples', () => {
    expect(arabic(country('russia')?.adjective ?? '')).toContain('روس');
    expect(arabic(country('turkey')?.adjective ?? '')).toContain('أتراك');
    expect(named(PEOPLES, 'kurds')).toContain('أكراد');
  });
  it('names cities as Arabs do', () => {
    expect(named(CITIES, 'aleppo')).toEqual(['حلب']);
    expect(named(CITIES, 'jerusalem')).toEqual(['القدس']);
    expect(named(CITIES, 'crimea')).toContain('القرم');
  });
  it('knows how newspapers spell foreign names', () => {
    expect(named(PEOPLE, 'sergey')).toEqual(expect.arrayContaining(['سيرغي', 'سيرجي']));
    expect(named(PEOPLE, 'netanyahu')).toEqual(expect.arrayContaining(['نتنياهو', 'نتانياهو']));
    expect(named(PEOPLE, 'abdullah')).toEqual(expect.arrayContaining(['عبدالله', 'عبد الله']));
  });
  it('translates organisations and their abbreviations', () => {
    expect(named(ORGANISATIONS, 'security council')).toContain('مجلس الأمن');
    expect(named(ORGANISATIONS, 'imf')).toContain('صندوق النقد الدولي');
    expect(named(ORGANISATIONS, 'daesh')).toContain('داعش');
  });
  it('leads from a broken plural to its singular, spelled with its hamza or without', () => {
    expect(singularOf('رؤساء')).toBe('رئيس');
    expect(singularOf('صناديق')).toBe('صندوق');
    expect(singularOf('قمم')).toBe('قمة');
    expect(singularOf('اسلحة')).toBe('سلاح');
    expect(singularOf('أبحاث')).toBe('بحث');
  });
  it('leaves out plurals that are other words', () => {
    for (const word of ['نعم', 'كتب', 'جمال', 'أعلام', 'مدافع', 'عيون', 'سيول'])
      expect(singularOf(word), word).toBeUndefined();
  });
});
