import { bare } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { BROKEN_PLURALS } from '../../text/lexicon/broken-plurals.ts';
import { DIALECTS } from '../../text/lexicon/dialects.ts';
import { ENGLISH_WORDS } from '../../text/lexicon/english-words.ts';
import { SYNONYMS } from '../../text/lexicon/synonyms.ts';
import { stem } from '../../text/stem.ts';
import { cueWords } from '../reports/lexicon.ts';
import { listed, withoutArticle } from './forms.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { MORE_NOUNS } from './lexicon/nouns.ts';
import { once } from './once.ts';

/** Single words of the project's dictionaries, folded, without the article, and their stems. */
const dictionary = once((): ReadonlySet<string> => {
  const lists = [
    ...BROKEN_PLURALS.flatMap(({ singular, plurals }) => [singular, plurals]),
    ...SYNONYMS,
    ...DIALECTS.map(({ arabic }) => arabic),
    ...ENGLISH_WORDS.map(({ arabic }) => arabic),
    MORE_NOUNS.join('، '),
  ];
  const words = new Set<string>();
  for (const phrase of lists.flatMap(listed)) {
    for (const each of phrase.split(' ')) {
      const { base } = withoutArticle(each);
      if (isFirstName(base) || isSurname(base)) continue;
      words.add(base);
      words.add(stem(base));
    }
  }
  return words;
});

/**
 * Nouns of action by their pattern, looked for in what was printed because hamza tells much: «استقالة», «اجتماع», «إعلان», «تأكيد»,
 * «انسحاب», «تعاون». Foreign names hardly ever fit them; Arabic first names that do stand in the table of names.
 */
const MASDAR = /^(?:ال)?(?:است..ا.|ا...ا.|إ..ا.|ت..ي.|ت.ا..)(?:ا|اً|ه|ها|هم|هما)?$/u;
const FEMININE = /(?:ة|تها|ته|تهم|تنا)$/u;
const OTHER_ENDINGS = /(?:ات|اتها|اته|اتهم|اً|ًا|هما|ها|هم|ون|ين)$/u;

const actions = once((): ReadonlySet<string> => new Set(MORE_NOUNS.flatMap(listed)));

/** «تطورا», «مبتسما»: a noun in the accusative. Foreign names may look like one. */
export function isAccusative(folded: string): boolean {
  return folded.endsWith('ا') && folded.length > 4 && inDictionary(folded.slice(0, -1));
}

/** A noun that stands behind verbs of saying as what is said: «أكد … دعم», «وجود». */
export function isActionNoun(folded: string): boolean {
  return actions().has(folded);
}

const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 50_000;

/** Whether a printed word is some word of the language rather than part of a name. */
export function isCommonWord(text: string, folded: string): boolean {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const common = look(text, folded);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, common);
  return common;
}

function look(text: string, folded: string): boolean {
  const { base, definite } = withoutArticle(folded);
  if (isFirstName(folded) || isSurname(folded) || isSurname(base)) return false;
  if (isFunctionWord(bare(text))) return true;
  if (FEMININE.test(text) || MASDAR.test(text)) return true;
  if (definite && OTHER_ENDINGS.test(text)) return true;
  if (/(?:اً|ًا|هما)$/u.test(text)) return true;
  return inDictionary(folded) || inDictionary(withoutEnding(folded));
}

const ENDINGS = /(?:كم|هم|ها|نا|ني|ه)$/u;

/** «خيركم», «يمكنه» without the pronoun. */
function withoutEnding(folded: string): string {
  const rest = folded.replace(ENDINGS, '');
  return rest.length >= 3 ? rest : folded;
}

/** Whether a dictionary of the project holds that very word, with or without the article. */
export function isListedWord(folded: string): boolean {
  return dictionary().has(withoutArticle(folded).base);
}

const LISTED = new Map<string, boolean>();

/** Whether a dictionary of the project holds a folded word, or one of its stem. */
export function inDictionary(folded: string): boolean {
  const known = LISTED.get(folded);
  if (known !== undefined) return known;
  const listed = lookInDictionary(folded);
  if (LISTED.size >= MOST_KNOWN) LISTED.clear();
  LISTED.set(folded, listed);
  return listed;
}

function lookInDictionary(folded: string): boolean {
  const words = dictionary();
  if (words.has(withoutArticle(folded).base)) return true;
  const stemmed = stem(folded);
  return stemmed.length >= 3 && words.has(stemmed);
}

/** A verb of the present that news puts after a subject, «يحذر», «تؤكد», or of the future, «سيدفع». Known by its dictionary word. */
export function isPresentVerb(folded: string): boolean {
  if (/^س[يت]\p{L}{3,}$/u.test(folded) && !isFirstName(folded) && !isSurname(folded))
    return isPresentVerb(folded.slice(1));
  return (
    folded.length >= 4 &&
    /^[يت]/u.test(folded) &&
    !isFirstName(folded) &&
    !isSurname(folded) &&
    (dictionary().has(folded.slice(1)) ||
      dictionary().has(withoutEnding(folded).slice(1)) ||
      isPresentVerbOfSaying(folded))
  );
}

/** «يؤكد», «تناشد» */
export function isPresentVerbOfSaying(folded: string): boolean {
  return /^[يت]/u.test(folded) && cueWords(folded).some(({ tense, before }) => tense === 'imperfect' && before === '');
}
