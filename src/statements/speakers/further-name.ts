import { MONTH_WORDS } from '../../text/period-month-names.ts';
import type { Token } from '../../text/period-tokens.ts';
import { cueWords } from '../reports/lexicon.ts';
import type { WordForm } from '../word.ts';
import { formOf } from '../word-forms.ts';
import { isCommonWord } from './common-words.ts';
import { isDescribed } from './first-name-here.ts';
import { institutionWord } from './institution-words.ts';
import { isFirstName, isNameBehindTitle } from './known-names.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import { nameRun } from './name-run.ts';
import { isPlaceNamedAt } from './named-behind.ts';
import { quotedName } from './names-of-bodies.ts';
import type { PlacedName } from './person-draft.ts';
import { isCity, isPlace, stateAt } from './places.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';
import { afterHonorifics, titlePhrase } from './title-phrase.ts';

const MOST_WORDS = 14;
const INSIDE = new Set(['في', 'علي', 'من', 'لدي']);
/** «عضو المجلس سابقا», «أستاذ مشارك» */
const OF_OFFICES = new Set(['سابقا', 'حاليا', 'مشارك', 'مكلف', 'المكلف']);
const JOINED = /^(?:وال|لل|بال|وال|ل|ب)/u;

/**
 * The name to which a long title leads that is not read to its end: «المشرفة على الفعاليات الشاعرة تذكار الخثلان»,
 * «المدير الإقليمي للحملة الوطنية لنصرة الأشقاء الدكتور بدر السمحان». Nothing but nouns of the title may stand between.
 */
export function furtherName(reader: Reader, from: number): PlacedName | null {
  let joined = false;
  let behindName: number | null = null;
  for (let at = from; at < from + MOST_WORDS; at++) {
    const word = at === behindName ? wordAt(reader, at) : nextWord(reader, at);
    if (!word) {
      const name = at > from ? quotedNameAt(reader, at) : null;
      behindName = name || behindName !== null ? null : quotedName(reader, at, isNamed(reader, at - 1));
      if (behindName === null) return name;
      at = behindName - 1;
      continue;
    }
    const role = roleWord(word.folded);
    if (at > from && role?.number === 'singular' && role.definite && role.kind !== 'source')
      return namedBehind(reader, at + 1);
    if (at > from && afterHonorifics(reader, at) > at) return namedBehind(reader, afterHonorifics(reader, at));
    const isPlaceName = at > from && isPlaceNamedAt(reader, at);
    if (at > from && !isPlaceName && (isFirstName(word.folded) || isNameBehindTitle(word.folded))) {
      const name = namedBehind(reader, at);
      if (name || isFirstName(word.folded)) return name;
    }
    const foreign = at > from && !joined ? foreignName(reader, at, word) : null;
    if (foreign) return foreign;
    const closes = joined && isBeforeRank(reader, at + 1);
    joined =
      opensJoined(word) ||
      ((joined || INSIDE.has(nextWord(reader, at - 1)?.folded ?? '')) &&
        !word.folded.startsWith('ال') &&
        isCommonWord(word.text, word.folded));
    const inTitle =
      joined ||
      INSIDE.has(word.folded) ||
      OF_OFFICES.has(word.folded) ||
      role?.number === 'singular' ||
      closes ||
      word.folded.startsWith('ال') ||
      (JOINED.test(word.folded) && word.folded.length > 3) ||
      (institutionWord(word.folded) !== null && !isOther(reader, at)) ||
      isDescribed(reader, at) ||
      word.number !== null ||
      MONTH_WORDS.has(word.folded) ||
      isCity(word.folded) ||
      isPlaceName ||
      stateAt(reader, at) !== null ||
      stateOfAdjective(word.folded) !== null ||
      (at > from && INSIDE.has(nextWord(reader, at - 1)?.folded ?? '') && isCommonWord(word.text, word.folded));
    if (!inTitle || MEETINGS.has(word.folded)) return null;
  }
  return null;
}

/** «وزير الداخلية اليمني دول التحالف»: behind a definite word one without the article is somebody or something else. */
function isOther(reader: Reader, at: number): boolean {
  const isDefinite = (index: number) => nextWord(reader, index)?.folded.startsWith('ال') === true;
  return isDefinite(at - 1) && !isDefinite(at);
}

/** «في قناة «نجم تي في»»: a noun whose name may stand in quotation marks behind it. */
function isNamed(reader: Reader, at: number): boolean {
  return institutionWord(wordAt(reader, at)?.folded ?? '')?.named === true;
}

/** «على تطوير سوق عكاظ الدكتور بريكان»: a rank closes the title, whatever word it ends in. */
function isBeforeRank(reader: Reader, at: number): boolean {
  const role = roleWord(nextWord(reader, at)?.folded ?? '');
  return role?.kind === 'rank' && role.definite;
}

/** «للتفتيش وتطوير بيئة العمل»: «و» and a noun, and then what that is of; no verb of saying. */
function opensJoined(word: Token): boolean {
  if (!word.folded.startsWith('و')) return false;
  const form = formOf(word);
  form.joinsNoun ??= joinsNoun(form);
  return form.joinsNoun;
}

function joinsNoun({ text, folded }: WordForm): boolean {
  return (
    /^و(?!ال)\p{L}{3,}/u.test(folded) && cueWords(folded).length === 0 && isCommonWord(text.slice(1), folded.slice(1))
  );
}

/** After these somebody else is named: «في لقاء الرئيس …», «في تصريح». */
const MEETINGS = new Set(
  'لقاء اللقاء لقايه تصريح تصريحات التصريحات حديث حديثه الحديث كلمه كلمته بيان البيان موتمر الموتمر مقابله المقابله حوار اتصال خطاب اجتماع الاجتماع ختام مستهل'.split(
    ' ',
  ),
);

function namedBehind(reader: Reader, from: number): PlacedName | null {
  const run = nameRun(reader, from, 'rank');
  return run && run.parts > 1 ? { ...run, from } : null;
}

/**
 * «رئيس الإدارة الوطنية للرقابة على السوق ريكاردو سواريس إن»: behind a title that is whole, words of no dictionary with the end of the subject
 * behind them.
 */
function foreignName(reader: Reader, at: number, { text, folded }: Token): PlacedName | null {
  const before = wordAt(reader, at - 1)?.folded ?? '';
  if (!before.startsWith('ال') && !isPlace(before) && !isPlace(before.slice(1))) return null;
  if (/^(?:ال|[ولب])/u.test(folded) || isCommonWord(text, folded) || isPlace(folded)) return null;
  const run = nameRun(reader, at, 'office');
  return run && run.parts > 1 && endsBehind(reader, run.to) ? { ...run, from: at } : null;
}

function endsBehind(reader: Reader, at: number): boolean {
  const behind = wordAt(reader, at);
  if (!behind || /^[،,:«"“]/u.test(behind.gap)) return true;
  return behind.gap === '' && (COMPLEMENTISERS.has(behind.folded) || roleWord(behind.folded)?.number === 'singular');
}

const OPENING = /^[«"“”(\-–—]$/u;
const CLOSING = /^(?:[»"”“)]|\s?[-–—])/u;

/** «الطفل "سعيد اليامي"», «المبعوث الأممي -نيكولاي ملادينوف-»: a name in quotation marks or between hyphens behind a title. */
export function quotedNameAt(reader: Reader, at: number): PlacedName | null {
  if (!OPENING.test(wordAt(reader, at)?.gap ?? '')) return null;
  // «المتحدث "الدكتور محمد الثبيتي"»
  const title = titlePhrase(reader, at);
  const from = title?.kind === 'rank' ? title.to : at;
  const run = nameRun(reader, from, 'rank');
  if (!run || (run.parts < 2 && !run.known)) return null;
  return CLOSING.test(reader.text.slice(reader.words[run.to - 1]?.end)) ? { ...run, from } : null;
}

/** «والي المدينة، سليمان تابسيز، …»: the name of the one whose title stands before the comma. */
export function nameAfterComma(reader: Reader, at: number): PlacedName | null {
  if (!/^[،,]$/u.test(wordAt(reader, at)?.gap ?? '')) return null;
  const addressed = afterHonorifics(reader, at);
  const title = titlePhrase(reader, addressed);
  // «المتحدث الرسمي للحكومة، السفير سالم العلي، أن»: an office alone leads to a name as a rank does.
  const isBare =
    title?.kind === 'office' && title.definite && title.office.field.length + title.office.countries.length === 0;
  const rank = title?.kind === 'rank' || isBare ? title : null;
  const from = rank?.to ?? addressed;
  const run = nameRun(reader, from, rank ? 'rank' : 'office');
  if (!run || run.parts < 2) return null;
  const behind = wordAt(reader, run.to);
  const ends = !behind || /^[،,:]/u.test(behind.gap) || COMPLEMENTISERS.has(behind.folded);
  return ends ? { ...run, from } : null;
}
