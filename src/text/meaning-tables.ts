import { analyse } from './analysis.ts';
import { CITIES } from './lexicon/cities.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { DIALECTS } from './lexicon/dialects.ts';
import { ENGLISH_WORDS } from './lexicon/english-words.ts';
import { EVERYDAY } from './lexicon/everyday.ts';
import { FIRST_NAMES, ORGANISATIONS, PEOPLES, SURNAMES } from './lexicon/names.ts';
import { SYNONYMS } from './lexicon/synonyms.ts';
import { SYNONYMS_VERB_FORMS } from './lexicon/synonyms-verb-forms.ts';
import { MONTHS, type Month } from './months.ts';
import { once } from './once.ts';
import { READY_TABLES, type ReadyTables } from './ready-tables.ts';
import { readTables, readWords, writtenTables, writtenWords } from './written-tables.ts';

/** What a newspaper may print for a word or phrase: the stems of one expression, and how surely it means the same (0–1). */
export interface Meaning {
  readonly stems: readonly string[];
  readonly sureness: number;
}

/** How surely one expression stands for another, by what joins the two. Set by hand, before any question was looked at. */
const SURENESS = {
  /** «سيرغي» and «سيرجي», «مايو» and «أيار» */
  sameName: 0.95,
  /** “sanctions” and «عقوبات» */
  translation: 0.9,
  /** «ألغى» and «إلغاء» */
  form: 0.9,
  /** «روسيا» and «روسي» */
  adjective: 0.85,
  /** «شاف» and «رأى» */
  dialect: 0.8,
  /** «مسودة» and «نص» */
  synonym: 0.4,
  /** «موسكو» for the Russian government */
  capital: 0.5,
};

/** The longest expression that is looked up, in content words: «منظمة الأمن والتعاون الأوروبي» has four. */
export const LONGEST_PHRASE = 4;

class MeaningTable {
  readonly #meanings = new Map<string, Map<string, Meaning>>();

  /** Says that an expression may be printed as each of some Arabic ones; where that is known, the surer word holds. */
  put(key: string, arabic: readonly Expression[], sureness: number): void {
    for (const expression of arabic) this.#add(key, expression, { stems: expression.stems, sureness });
  }

  /** Says that expressions are forms of one word: whatever one of them means, all do. */
  share(forms: readonly Expression[]): void {
    const all = forms.flatMap(({ key }) => [...(this.#meanings.get(key) ?? [])]);
    for (const form of forms) for (const [key, meaning] of all) this.#add(form.key, { key }, meaning);
  }

  get meanings(): Map<string, readonly Meaning[]> {
    return new Map(Array.from(this.#meanings, ([key, meanings]) => [key, [...meanings.values()]]));
  }

  #add(key: string, to: Pick<Expression, 'key'>, meaning: Meaning): void {
    if (key === '' || to.key === key) return;
    let known = this.#meanings.get(key);
    if (!known) {
      known = new Map();
      this.#meanings.set(key, known);
    }
    if ((known.get(to.key)?.sureness ?? 0) < meaning.sureness) known.set(to.key, meaning);
  }
}

const NAMED = [...CITIES, ...FIRST_NAMES, ...SURNAMES, ...PEOPLES, ...ORGANISATIONS];

/** What may be printed for each expression. */
export type MeaningsByKey = Pick<ReadonlyMap<string, readonly Meaning[]>, 'get' | 'has'>;

/** A language's expressions: what may be printed for each, and which are names. */
export interface Tables {
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** The names of places, organisations and public figures. */
  readonly names: ReadonlySet<string>;
}

/** The same, to look single expressions up. */
interface LookUp {
  readonly meanings: MeaningsByKey;
  readonly names: ReadonlySet<string>;
}

/** The Arabic tables, keyed by the stems of an expression, joined by spaces. To make them, thousands of expressions are analysed. */
export const arabicTables = once((): LookUp => (READY_TABLES ? readTables(READY_TABLES.arabic) : arabicMade()));
/** The English tables, keyed by the content words of an expression in small letters, joined by spaces. Most archives are never asked in English. */
export const englishTables = once((): LookUp => (READY_TABLES ? readTables(READY_TABLES.english) : englishMade()));
/** The stems of single words that the tables use as words, names left out: whoever types one has not misspelt another. */
export const knownWords = once((): ReadonlySet<string> => (READY_TABLES ? readWords(READY_TABLES.known) : knownMade()));

/** All of them, made now. */
export function madeTables(): ReadyTables {
  return {
    arabic: writtenTables(arabicMade()),
    english: writtenTables(englishMade()),
    known: writtenWords(knownMade()),
  };
}

function arabicMade(): Tables {
  return { meanings: arabicTable(), names: arabicNames() };
}

function englishMade(): Tables {
  return { meanings: englishTable(), names: englishNames() };
}

function knownMade(): Set<string> {
  const lists = [
    ...SYNONYMS,
    ...EVERYDAY,
    ...DIALECTS.flatMap(({ dialect, arabic }) => [dialect, arabic]),
    ...ENGLISH_WORDS.map(({ arabic }) => arabic),
  ];
  return new Set(lists.flatMap(expressions).flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
}

function arabicTable(): Tables['meanings'] {
  const table = new MeaningTable();
  const join = (from: string, to: string, sureness: number) => {
    const printed = expressions(to);
    for (const { key } of from === to ? printed : expressions(from)) table.put(key, printed, sureness);
  };
  for (const { arabic, adjective, capital } of COUNTRIES) {
    for (const names of [arabic, adjective, capital]) join(names, names, SURENESS.sameName);
    join(arabic, adjective, SURENESS.adjective);
    join(adjective, arabic, SURENESS.adjective);
    join(capital, arabic, SURENESS.capital);
    join(arabic, capital, SURENESS.capital);
  }
  for (const { arabic } of NAMED) join(arabic, arabic, SURENESS.sameName);
  for (const month of MONTHS) join(namesOf(month), namesOf(month), SURENESS.sameName);
  for (const { dialect, arabic } of DIALECTS) join(dialect, arabic, SURENESS.dialect);
  for (const words of [...SYNONYMS, ...EVERYDAY]) join(words, words, SURENESS.synonym);
  for (const forms of SYNONYMS_VERB_FORMS) {
    join(forms, forms, SURENESS.form);
    table.share(expressions(forms));
  }
  return table.meanings;
}

function englishTable(): Tables['meanings'] {
  const table = new MeaningTable();
  const translate = (english: string, arabic: string, sureness: number) => {
    const printed = expressions(arabic);
    for (const expression of english.split(', ')) table.put(englishKey(expression), printed, sureness);
  };
  for (const { english, demonym, arabic, adjective, capital, capitalEnglish } of COUNTRIES) {
    translate(english, arabic, SURENESS.sameName);
    translate(english, adjective, SURENESS.adjective);
    translate(english, capital, SURENESS.capital);
    translate(demonym, adjective, SURENESS.sameName);
    translate(demonym, arabic, SURENESS.adjective);
    translate(capitalEnglish, capital, SURENESS.sameName);
    translate(capitalEnglish, arabic, SURENESS.capital);
  }
  for (const { english, arabic } of NAMED) {
    translate(english, arabic, SURENESS.sameName);
  }
  for (const month of MONTHS) translate(month.english.toLowerCase(), namesOf(month), SURENESS.sameName);
  for (const { english, arabic } of ENGLISH_WORDS) translate(english, arabic, SURENESS.translation);
  return table.meanings;
}

function arabicNames(): Set<string> {
  const states = COUNTRIES.flatMap(({ arabic, capital }) => [arabic, capital]);
  // First names are left out: in Arabic they are often words, «كريم» may be a generous man.
  const named = [...CITIES, ...SURNAMES, ...ORGANISATIONS].map(({ arabic }) => arabic);
  return new Set([...states, ...named].flatMap((list) => expressions(list).map(({ key }) => key)));
}

function englishNames(): Set<string> {
  const states = COUNTRIES.flatMap(({ english, capitalEnglish }) => [english, capitalEnglish]);
  const named = [...CITIES, ...FIRST_NAMES, ...SURNAMES, ...ORGANISATIONS].map(({ english }) => english);
  const keys = [...states, ...named].flatMap((list) => list.split(', ').map(englishKey));
  return new Set(keys.filter((key) => key !== ''));
}

/** The names of a month in every part of the Arab world, as a list. */
function namesOf({ levantine, egyptian, maghrebi, moroccan }: Month): string {
  return [levantine, egyptian, maghrebi, moroccan].join('، ');
}

function englishKey(expression: string): string {
  return analyse(expression)
    .map((term) => term.exact)
    .join(' ');
}

/** One word or phrase: its stems, and these joined by spaces. */
interface Expression {
  readonly stems: readonly string[];
  readonly key: string;
}

function expressions(list: string): Expression[] {
  return list
    .split('، ')
    .map((expression) => analyse(expression).map((term) => term.stem))
    .filter((stems) => stems.length > 0 && stems.length <= LONGEST_PHRASE)
    .map((stems) => ({ stems, key: stems.join(' ') }));
}
