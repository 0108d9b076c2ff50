import type { Token } from '../../text/period-tokens.ts';
import { isCommonWord } from './common-words.ts';
import { isNisba, listed, withoutArticle } from './forms.ts';
import { institutionWord, isInstitutionName } from './institution-words.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import { calledBody, leadsToName, namesakeEnd, quotedName } from './names-of-bodies.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isCity, isPlace, longCityAt, stateAt } from './places.ts';
import { endsNames, nextWord, type Reader, withCut, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

/** What follows the head of an office or institution: «الخارجية الروسية», «الإعلام والثقافة». */
export interface Complement {
  readonly to: number;
  /** Folded, without article, states left out. */
  readonly field: readonly string[];
  readonly countries: readonly string[];
}

export interface Head {
  readonly definite: boolean;
  /** Whether a word of no dictionary may name it: «شركة أرامكو». */
  readonly named: boolean;
  /** Whether it is the head of a body as a whole, of which a further adjective tells: «هيئة المسح الجيولوجي». */
  readonly body?: boolean;
  /** Whether it is an office: «مدير عام». */
  readonly office?: boolean;
  /** Whether «و» may join another noun to the head itself: «للسياحة والآثار». */
  readonly joins?: boolean;
}

export const POINTING: ReadonlySet<string> = new Set(listed('هذا، هذه، ذلك، تلك، هؤلاء'));
const MOST_WORDS = 12;
const MOST_IDAFA = 6;
/** Reads on from the word after a head: an idafa down to its definite word, then adjectives, then «و» with another of the kind. */
export function complement(reader: Reader, from: number, head: Head): Complement {
  const field: string[] = [];
  const countries: string[] = [];
  let closed = head.definite;
  let idafa = 0;
  let at = from;
  while (at - from < MOST_WORDS) {
    const word = nextWord(reader, at);
    // «المتحدثة باسم هذه المنظمة», «قائد تلك القوات»
    if (word && !closed && POINTING.has(word.folded) && nextWord(reader, at + 1)?.folded.startsWith('ال')) {
      at++;
      continue;
    }
    if (!word) {
      const named = head.named || PLACES.has(field.at(-1) ?? '') || (head.office === true && leadsToName(reader, at));
      const quoted = closed ? null : quotedName(reader, at, named);
      if (quoted === null) break;
      at = afterAdjective(reader, quoted);
      closed = true;
      continue;
    }
    const adjective = closed && word.folded.startsWith('ال') ? stateOfAdjective(word.folded) : null;
    if (adjective !== null) countries.push(adjective);
    else if (closed) {
      const base =
        furtherWord(reader, at, word, head.joins === true || field.length > 0) ??
        (head.body ? adjectiveOfBody(word) : null);
      if (base === null) break;
      field.push(base);
    } else {
      // «مدير عام التعليم»: what is mostly «year» is «general» behind an office.
      if (at === from && word.folded === 'عام' && head.office) {
        field.push(word.folded);
        at++;
        continue;
      }
      if (endsNames(word)) break;
      const state = stateAt(reader, at);
      if (state) {
        countries.push(state.id);
        at += state.words;
        closed = true;
        continue;
      }
      const city = isFirstName(word.folded) ? 0 : longCityAt(reader, at);
      if (city > 0) {
        field.push(word.folded);
        at += city;
        closed = true;
        continue;
      }
      const named = head.named || PLACES.has(field.at(-1) ?? '');
      const called = isFirstName(word.folded) ? calledBody(reader, at) : null;
      if (called !== null) {
        field.push(word.folded);
        at = called;
        closed = true;
        continue;
      }
      const kind = namesakeHere(reader, at, word, named, head) ?? idafaWord(word, named);
      if (kind === null || idafa >= MOST_IDAFA) break;
      field.push(withoutArticle(word.folded).base);
      closed = kind === 'last';
      idafa++;
      // «مركز الملك سلمان للإغاثة»
      if (NAMESAKES.has(word.folded)) at = namesakeEnd(reader, at + 1) - 1;
    }
    at++;
  }
  return { to: at, field, countries };
}

/** An adjective, or «و» with another definite noun: «الثقافة والإعلام», «الشؤون البلدية والقروية». */
const YEAR = new Set(listed('الماضي، المقبل، القادم، الجاري، الحالي، المنصرم، السابق'));

function furtherWord(reader: Reader, at: number, word: Token, hasField: boolean): string | null {
  // «الحكومة العام الماضي»
  if (word.folded === 'العام' && YEAR.has(nextWord(reader, at + 1)?.folded ?? '')) return null;
  if (isOfficeAdjective(word) || isBeforeName(reader, at, word)) return withoutArticle(word.folded).base;
  if (!hasField || !word.folded.startsWith('وال') || word.folded.length < 6) return null;
  const cut = wordAt(withCut(reader, at, 1), at);
  if (!cut || roleWord(cut.folded)?.number === 'singular' || institutionWord(cut.folded)) return null;
  const { base } = withoutArticle(cut.folded);
  if (isOfficeAdjective(cut)) return base;
  const isNamed = isSurname(cut.folded) || isFirstName(base) || reader.isName(cut.folded);
  return isNamed || stateOfAdjective(cut.folded) !== null ? null : base;
}

/** «الجيولوجي»: an adjective of belonging that no dictionary has, and no surname. */
export function adjectiveOfBody({ folded }: Token): string | null {
  const { base, definite } = withoutArticle(folded);
  return definite && isNisba(base) && !isSurname(folded) && !isFirstName(base) ? base : null;
}

/** «القيادي الحوثي حمد البخيتي»: with a first name behind it, what might be a surname tells of the title. */
function isBeforeName(reader: Reader, at: number, { folded }: Token): boolean {
  const { base, definite } = withoutArticle(folded);
  const next = nextWord(reader, at + 1);
  return definite && isNisba(base) && next !== undefined && isFirstName(next.folded) && !isFirstName(folded);
}

/** «شركة زين، إن», «متحدث هلال القصيم»: what is a first name as well, where the subject ends with it or a place is behind it. */
function namesakeHere(
  reader: Reader,
  at: number,
  { folded }: Token,
  named: boolean,
  head: Head,
): 'more' | 'last' | null {
  if (!isFirstName(folded)) return null;
  const next = wordAt(reader, at + 1);
  if (head.office && next?.gap === '' && next.folded.startsWith('ال') && isPlace(next.folded)) return 'more';
  const ends = !next || /^[،,:«"“]/u.test(next.gap) || (next.gap === '' && COMPLEMENTISERS.has(next.folded));
  return named && ends ? 'last' : null;
}

/** «وزير الحج», «وزارة الري»: too short to lose its article elsewhere. */
const SHORT_DEFINITE = /^ال(?!له$)\p{L}{2}$/u;

/** A word of an idafa: `more` goes on («إدارة»), `last` closes it («الخارجية», «أرامكو»); null is none. */
function idafaWord(word: Token, named: boolean): 'more' | 'last' | null {
  const { definite } = withoutArticle(word.folded);
  if (definite || SHORT_DEFINITE.test(word.folded)) return 'last';
  if (isCity(word.folded) || isInstitutionName(word.folded)) return 'last';
  if (roleWord(word.folded) || institutionWord(word.folded)) return 'more';
  if (isFirstName(word.folded) || isSurname(word.folded)) return named && !isFirstName(word.folded) ? 'last' : null;
  if (isCommonWord(word.text, word.folded)) return 'more';
  return named ? 'last' : null;
}

/** After these a word of no dictionary is the name of a place: «محافظ مدينة كيلس». */
const PLACES: ReadonlySet<string> = new Set(
  listed(
    'مدينة، محافظة، منطقة، قرية، بلدة، مديرية، ولاية، حي، إقليم، مقاطعة، مركز، شركة، حزب، جامعة، حركة، بنك، مؤسسة، مجموعة، نادي، صحيفة، قناة، وكالة',
  ),
);

/** Titles of those after whom institutions are called. */
const NAMESAKES: ReadonlySet<string> = new Set(listed('الملك، الأمير، الأميرة، الإمام، الشيخ، السلطان، الملكة'));

/** «حركة «الشباب» المتطرفة» */
function afterAdjective(reader: Reader, at: number): number {
  const word = wordAt(reader, at);
  const { base, definite } = withoutArticle(word?.folded ?? '');
  return definite && /^[»”"“]$/u.test(word?.gap ?? '') && /(?:ه|ي)$/u.test(base) ? at + 1 : at;
}
