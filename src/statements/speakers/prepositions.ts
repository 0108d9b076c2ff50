import type { Token } from '../../text/period-tokens.ts';
import { isCommonWord } from './common-words.ts';
import { withoutArticle } from './forms.ts';
import { institutionWord, wholeInstitutionAt } from './institution-words.ts';
import { complement, POINTING } from './phrase.ts';
import { isCity, stateAt } from './places.ts';
import { endsNames, nextWord, type Reader, withCut, wordAt } from './reader.ts';

/** What goes with an office by a preposition: «باسم الكرملين», «للأمم المتحدة», «لشؤون الشرق الأوسط», «بوزارة الصحة», «في موسكو». */
export interface Attached {
  readonly to: number;
  readonly field: readonly string[];
  readonly countries: readonly string[];
  /** Whether it is a place where somebody may just be speaking: «في القاهرة». */
  readonly loose: boolean;
}

const SPEAKS_FOR = new Set(['باسم', 'بلسان']);
const AT = new Set(['في', 'لدي', 'الي', 'علي', 'من', 'عن']);
/** Nouns of regions and affairs, beside those of institutions. From general knowledge. */
const REGIONS = new Set(
  'فرع حمله مطار ميناء معرض مهرجان مشروع منطقه محافظه مدينه ولايه اقليم شوون شان حقوق قضايا منتدي مدرسه مديريه مجال قضاء بلده الشرق المنطقه الشوون المحافظه العمليات عمليات ملف الملف'.split(
    ' ',
  ),
);
/** Those to whom words are said: «قال الوزير للصحفيين» names no office. */
const ADDRESSEES = new Set(
  'صحفيين صحافيين صحافه صحفي اعلاميين مراسلين جزيره عربيه شرق رياض وطن حياه مدينه يوم تلفزيون اذاعه نواب اعضاء حضور مشاركين وسايل برنامج'.split(
    ' ',
  ),
);

/** «للمرة الأولى», «للعام الثاني»: how often, and no part of an office. */
const TIMES = new Set('مره عام يوم اسبوع شهر سنه موسم'.split(' '));

/** `posted` says that it is somebody's who is sent there: «المبعوث الخاص للشرق الأوسط» speaks to no newspaper. */
export function attachedAt(reader: Reader, at: number, posted = false): Attached | null {
  const word = nextWord(reader, at);
  if (!word) return null;
  if (SPEAKS_FOR.has(word.folded)) return nounsFrom(reader, at + 1, false);
  if (AT.has(word.folded)) {
    const next = nextWord(reader, at + 1);
    if (!next) return null;
    if (isBody(reader, at + 1)) return nounsFrom(reader, at + 1, word.folded !== 'في' && word.folded !== 'علي');
    const isPlace = stateAt(reader, at + 1) !== null || isCity(next.folded);
    return isPlace && word.folded !== 'من' && word.folded !== 'عن' ? nounsFrom(reader, at + 1, true) : null;
  }
  const letter = word.text.charAt(0);
  if ((letter !== 'ل' && letter !== 'ب') || word.folded.length < 4) return null;
  const cut = withCut(reader, at, 1);
  const rest = wordAt(cut, at);
  if (!rest || (letter === 'ل' && !posted && ADDRESSEES.has(withoutArticle(rest.folded).base))) return null;
  if (TIMES.has(withoutArticle(rest.folded).base)) return null;
  if (isBody(cut, at)) return nounsFrom(cut, at, false);
  const common = letter === 'ل' && rest.folded.startsWith('ال') && isCommonWord(rest.text, rest.folded);
  return common || stateAt(cut, at) ? nounsFrom(cut, at, letter === 'ب') : null;
}

/** «الاتحاد السعودي لكرة القدم», «الإدارة الوطنية لسلامة المرور على الطرق»: what a body is for, a noun and its genitive. */
export function purposeAt(reader: Reader, at: number): Attached | null {
  const word = nextWord(reader, at);
  if (!word || !/^ل(?!ل)\p{L}{3,}/u.test(word.folded)) return null;
  const cut = withCut(reader, at, 1);
  const rest = wordAt(cut, at);
  const next = nextWord(reader, at + 1);
  if (!rest || !next || endsNames(rest) || !withoutArticle(next.folded).definite) return null;
  if (ADDRESSEES.has(rest.folded) || institutionWord(rest.folded) || !isNoun(rest)) return null;
  return nounsFrom(cut, at, false);
}

/** «سلامة» is a surname, too. */
function isNoun({ text, folded }: Token): boolean {
  return text.endsWith('ة') || isCommonWord(text, folded);
}

function isBody(reader: Reader, at: number): boolean {
  const folded = wordAt(reader, at)?.folded ?? '';
  const noun = institutionWord(folded);
  // «بوكالة شؤون المسجد النبوي» is no news agency.
  const next = nextWord(reader, at + 1);
  const isAgency = noun?.outlet === true && next !== undefined && REGIONS.has(next.folded);
  if (noun) return isAgency || (!noun.outlet && !noun.document);
  return REGIONS.has(folded) || wholeInstitutionAt(reader, at)?.outlet === false;
}

function nounsFrom(reader: Reader, first: number, loose: boolean): Attached | null {
  // «باسم هذه المنظمة»
  const at = POINTING.has(nextWord(reader, first)?.folded ?? '') ? first + 1 : first;
  const word = nextWord(reader, at);
  if (!word || (endsNames(word) && !wholeInstitutionAt(reader, at))) return null;
  const state = stateAt(reader, at);
  if (state) return { to: at + state.words, field: [], countries: [state.id], loose };
  const whole = wholeInstitutionAt(reader, at);
  const { base, definite } = withoutArticle(word.folded);
  const named = institutionWord(word.folded)?.named === true || REGIONS.has(word.folded);
  const from = whole ? at + whole.words : at + 1;
  const rest = complement(reader, from, { definite: definite || whole !== null, named, joins: definite });
  const own = whole ? reader.words.slice(at, from).map((each) => withoutArticle(each.folded).base) : [base];
  return { to: rest.to, field: [...own, ...rest.field], countries: rest.countries, loose };
}
