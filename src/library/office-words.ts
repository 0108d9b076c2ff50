import { officeNamed } from '../statements/shelf-office.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** An office by its state, null where none is named, and its words: «المتحدث باسم الجيش اليمني» → yemen, «متحدث باسم جيش». */
export interface OfficeWords {
  readonly country: string | null;
  readonly words: readonly string[];
}

/** What an office begins with, without article and feminine ending. From general knowledge. */
const OFFICES =
  'وزير رئيس متحدث ناطق نائب مساعد وكيل مبعوث موفد سفير قنصل أمين ممثل مندوب مستشار قائد ملك أمير سلطان محافظ حاكم مدير مرشد مفوض منسق مقرر مفتي نقيب بابا بطريرك مدعي'.split(
    ' ',
  );
const HEADS: ReadonlySet<string> = new Set(OFFICES.map(fold));
const HEAD = new RegExp(OFFICES.join('|'), 'u');
/** Words for one thing in the names of offices: newspapers use the one or the other. */
const SAME = [
  { one: 'متحدث', other: 'ناطق' },
  { one: 'وزراء', other: 'حكومة' },
  { one: 'نفط', other: 'بترول' },
];
const SAID_FOR: ReadonlyMap<string, string> = new Map(SAME.map(({ one, other }) => [fold(other), fold(one)]));
/** Words that newspapers put into the name of an office or leave out: «الناطق الرسمي باسم», «رئيس هيئة الأركان», «رئيس الجمهورية». */
const LEFT_OUT: ReadonlySet<string> = new Set('رسمي دائم دائمه هييه جمهوريه عقيد عميد لواء'.split(' ').map(fold));
/** Before a state that the office is not of: «السفير السعودي لدى الولايات المتحدة». */
const ARTICLE = /^(?:ال|لل)(?=..)/u;
const ABROAD = /\s(?:لدى|إلى|الى)\s/u;

/** Whether a text may hold an office, told at a glance. */
export function mayHoldOffice(text: string): boolean {
  return HEAD.test(text);
}

const FIRST_WORD = /^\s*(?:ال)?(\p{L}+?)ة?(?!\p{L})/u;

/** Whether a text begins as an office does: «الوزيرة», «المتحدث باسم». */
export function beginsOffice(text: string): boolean {
  return HEADS.has(fold(FIRST_WORD.exec(text)?.[1] ?? ''));
}

/** The office that some words name, or null where they begin with none. */
export function officeWords(text: string): OfficeWords | null {
  if (!beginsOffice(text)) return null;
  const [own = '', abroad = ''] = text.split(ABROAD);
  const before = officeNamed(own);
  const office = before.country === null && abroad !== '' ? officeNamed(text) : before;
  const there =
    before.country === null || abroad === ''
      ? []
      : words(abroad).map(({ text: word }) => fold(word).replace(ARTICLE, ''));
  return { country: office.country, words: [...wordsOf(office.key), ...there] };
}

function wordsOf(key: string): string[] {
  return key
    .split(' ')
    .map((word) => SAID_FOR.get(word) ?? word)
    .filter((word, at) => at === 0 || !LEFT_OUT.has(word));
}
