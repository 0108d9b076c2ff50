import { fold } from './fold.ts';
import { BROKEN_PLURALS } from './lexicon/broken-plurals.ts';
import { WAW_WORDS } from './lexicon/waw-words.ts';
import { isProtectedName } from './protected-names.ts';

/**
 * A light stemmer in the manner of Light10 (Larkey, Ballesteros and Connell, *Light Stemming for Arabic Information Retrieval*,
 * 2007): the article with what may stand before it, and the endings of number, gender and possession. What stands before a word
 * without an article (ب، ل، ك، ف، س) stays, because too many words begin with these letters: stripping them was measured to hurt.
 * Names keep their endings: the «ين» of «بوتين» and the «ان» of «إيران» are no plurals.
 */
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'];
/** In this order, each at most once: «زياراتها» loses «ها», then «ات». */
const ENDINGS = ['ها', 'هم', 'نا', 'وا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const PRONOUN_ENDINGS = ['ها', 'هم', 'نا', 'ه'];
/** What may be written together with a name: «وموسكو», «بسوتشي», «لإيران». */
const BEFORE_NAMES = ['وب', 'ول', 'وال', 'بال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك'];

const LEAST_AFTER_WAW = 3;
const LEAST_AFTER_ARTICLE = 2;
/** How much an ending must leave: after two letters «ان» and «ين» mostly belong to the word («بيان», «يمين»), «ه» and «ات» do not («لغة», «لغات»). */
const LEAST_BEFORE_ENDING = 3;
const LEAST_BEFORE_FEMININE = 2;
/** How many letters a word has at least before an ending that turns its ta marbuta into ta, that ta counted, less one. */
const BEFORE_TA: Readonly<Record<string, number>> = { ها: 4, هم: 4, نا: 4, ه: 4, ين: 3, ان: 3 };
const FEMININE = new Set(['ه', 'ات']);
const VERB_ENDING = /(?:ت|وا)$/u;
const ARABIC = /^[\u0621-\u064a]+$/u;

/** The stem of a folded word: «والمحادثات» → «محادث», «بوتين» → «بوتين», «وبوتين» → «بوتين». Words of other scripts stay as they are. */
export function stem(word: string): string {
  if (!ARABIC.test(word)) return word;
  const name = protectedNameIn(word);
  if (name !== null) return name;
  const rest = withoutArticle(withoutWaw(word));
  return singularStem(rest) ?? withoutEndings(rest);
}

/** The stem of the singular, for a broken plural with or without a pronoun: «مشاريع» and «مشاريعها» → «مشروع». */
function singularStem(word: string): string | undefined {
  const bearer = PRONOUN_ENDINGS.find((pronoun) => word.endsWith(pronoun));
  return SINGULARS.get(word) ?? (bearer && SINGULARS.get(word.slice(0, -bearer.length)));
}

function protectedNameIn(word: string): string | null {
  if (isProtectedName(word)) return word;
  for (const before of BEFORE_NAMES) {
    if (word.startsWith(before) && isProtectedName(word.slice(before.length))) return word.slice(before.length);
  }
  return null;
}

/** «وزير» keeps its first letter, «والوزير» and «ووزير» lose theirs. */
function withoutWaw(word: string): string {
  if (!word.startsWith('و') || word.length <= LEAST_AFTER_WAW) return word;
  const ownLetter = WITH_WAW.has(withoutEndings(word)) || WITH_WAW.has(word.replace(VERB_ENDING, ''));
  return ownLetter ? word : word.slice(1);
}

/** «ألعاب» begins like an article once it is folded. */
function withoutArticle(word: string): string {
  if (SINGULARS.has(word)) return word;
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length >= each.length + LEAST_AFTER_ARTICLE);
  return article ? word.slice(article.length) : word;
}

function withoutEndings(word: string): string {
  let rest = word;
  for (const ending of ENDINGS) {
    const least = FEMININE.has(ending) ? LEAST_BEFORE_FEMININE : LEAST_BEFORE_ENDING;
    if (!rest.endsWith(ending) || rest.length < ending.length + least) continue;
    rest = rest.slice(0, -ending.length);
    // Ta marbuta turns into ta before a pronoun and in the dual: «زيارتها» and «زيارتين» are of «زيارة».
    if (rest.endsWith('ت') && rest.length > (BEFORE_TA[ending] ?? rest.length)) rest = rest.slice(0, -1);
  }
  return rest;
}

/** The stem of the singular by the folded plural. An ending would be taken off the plural wrongly, so it is looked up whole. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  BROKEN_PLURALS.flatMap(({ singular, plurals }) =>
    plurals.split('، ').map((plural) => [fold(plural), withoutEndings(fold(singular))] as const),
  ),
);

/** The stems of words that begin with «و»: what is left of them without their endings. */
const WITH_WAW: ReadonlySet<string> = new Set(
  [...WAW_WORDS, ...BROKEN_PLURALS.flatMap(({ singular, plurals }) => [singular, ...plurals.split('، ')])]
    .map(fold)
    .filter((word) => word.startsWith('و'))
    .map(withoutEndings),
);
