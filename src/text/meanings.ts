import { analyse } from './analysis.ts';
import { lemmas } from './english.ts';
import { CITIES } from './lexicon/cities.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { DIALECTS } from './lexicon/dialects.ts';
import { ENGLISH_WORDS } from './lexicon/english-words.ts';
import { ORGANISATIONS, PEOPLE, PEOPLES } from './lexicon/names.ts';
import { SYNONYMS } from './lexicon/synonyms.ts';
import { MONTHS } from './months.ts';

/** What a newspaper may print for a word or phrase: the stems of one expression, and how surely it means the same (0–1). */
export interface Meaning {
  readonly stems: readonly string[];
  readonly sureness: number;
}

/** How surely one expression stands for another, by what joins the two. */
const SURENESS = {
  /** «سيرغي» and «سيرجي», «مايو» and «أيار» */
  sameName: 0.95,
  /** «روسيا» and «روسي» */
  adjective: 0.85,
  /** «موسكو» for the Russian government */
  capital: 0.5,
  /** «شاف» and «رأى» */
  dialect: 0.8,
  /** «مسودة» and «نص» */
  synonym: 0.6,
  /** “sanctions” and «عقوبات» */
  translation: 0.9,
};

/** The longest expression that is looked up, in content words: «منظمة الأمن والتعاون الأوروبي» has four. */
export const LONGEST_PHRASE = 4;

/** How many lemmas of a word are tried. */
const MOST_LEMMAS = 3;

type Table = Map<string, Meaning[]>;

/** What may be printed for an Arabic expression, given as the stems of its content words in order. */
export function meaningsOf(stems: readonly string[]): readonly Meaning[] {
  return ARABIC.get(stems.join(' ')) ?? [];
}

/** What is printed in Arabic for an English word or phrase, given as its content words in order, in small letters. */
export function englishMeanings(words: readonly string[]): readonly Meaning[] {
  const ways = words.map((word) => lemmas(word).slice(0, MOST_LEMMAS));
  const keys = ways.reduce<string[]>(
    (heads, way) => (heads.length === 0 ? way : heads.flatMap((head) => way.map((tail) => `${head} ${tail}`))),
    [],
  );
  return keys.map((key) => ENGLISH.get(key)).find((meanings) => meanings !== undefined) ?? [];
}

const ARABIC: Table = new Map();
const ENGLISH: Table = new Map();

for (const { arabic, adjective, capital } of COUNTRIES) {
  join(ARABIC, arabic, arabic, SURENESS.sameName);
  join(ARABIC, adjective, adjective, SURENESS.sameName);
  join(ARABIC, arabic, adjective, SURENESS.adjective);
  join(ARABIC, adjective, arabic, SURENESS.adjective);
  join(ARABIC, capital, capital, SURENESS.sameName);
  join(ARABIC, capital, arabic, SURENESS.capital);
  join(ARABIC, arabic, capital, SURENESS.capital);
}
for (const { arabic } of [...CITIES, ...PEOPLE, ...PEOPLES, ...ORGANISATIONS])
  join(ARABIC, arabic, arabic, SURENESS.sameName);
for (const { levantine, egyptian } of MONTHS) {
  join(ARABIC, levantine, egyptian, SURENESS.sameName);
  join(ARABIC, egyptian, levantine, SURENESS.sameName);
}
for (const { dialect, arabic } of DIALECTS) join(ARABIC, dialect, arabic, SURENESS.dialect);
for (const words of SYNONYMS) join(ARABIC, words, words, SURENESS.synonym);

for (const { english, demonym, arabic, adjective, capital, capitalEnglish } of COUNTRIES) {
  translate(english, arabic, SURENESS.sameName);
  translate(english, adjective, SURENESS.adjective);
  translate(english, capital, SURENESS.capital);
  translate(demonym, adjective, SURENESS.sameName);
  translate(demonym, arabic, SURENESS.adjective);
  translate(capitalEnglish, capital, SURENESS.sameName);
  translate(capitalEnglish, arabic, SURENESS.capital);
}
for (const { english, arabic } of [...CITIES, ...PEOPLE, ...PEOPLES, ...ORGANISATIONS])
  translate(english, arabic, SURENESS.sameName);
for (const { english, levantine, egyptian } of MONTHS)
  translate(english.toLowerCase(), `${levantine}، ${egyptian}`, SURENESS.sameName);
for (const { english, arabic } of ENGLISH_WORDS) translate(english, arabic, SURENESS.translation);

/** Says that some English expressions, a list between «, », are printed as each of some Arabic ones. */
function translate(english: string, arabic: string, sureness: number): void {
  for (const expression of english.split(', ')) {
    const key = analyse(expression)
      .map((term) => term.exact)
      .join(' ');
    for (const stems of expressions(arabic)) put(ENGLISH, key, { stems, sureness });
  }
}

/** Says that each of some expressions may be printed as each of others. Both are lists between «، ». */
function join(table: Table, from: string, to: string, sureness: number): void {
  for (const stems of expressions(from)) {
    for (const meaning of expressions(to)) put(table, stems.join(' '), { stems: meaning, sureness });
  }
}

function put(table: Table, key: string, meaning: Meaning): void {
  const known = table.get(key) ?? [];
  const same = known.findIndex((each) => each.stems.join(' ') === meaning.stems.join(' '));
  if (key === '' || key === meaning.stems.join(' ')) return;
  if (same < 0) known.push(meaning);
  else if ((known[same]?.sureness ?? 0) < meaning.sureness) known[same] = meaning;
  table.set(key, known);
}

function expressions(list: string): string[][] {
  return list
    .split('، ')
    .map((expression) => analyse(expression).map((term) => term.stem))
    .filter((stems) => stems.length > 0 && stems.length <= LONGEST_PHRASE);
}
