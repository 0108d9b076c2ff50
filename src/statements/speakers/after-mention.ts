import type { Token } from '../../text/period-tokens.ts';
import { listed } from './forms.ts';
import { COMPLEMENTISERS, PRAYERS, RELATIVES } from './lexicon/limits.ts';
import { UNNAMED_FORMULA } from './lexicon/many.ts';
import { type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';

/** How far a relative clause goes at most, in words. */
const MOST_CLAUSE = 40;
const MOST_BRACKETS = 12;
/** «وفقا للبيان الذي صدر أمس فإن» */
const THEN_THAT = /^فان(?:ه|ها|هم)?$/u;
const COMMA = /^[،,؛-]$/u;
const STOP = /[.!?؟:«»"“”\n]/u;
const FORMULA: ReadonlySet<string> = new Set(UNNAMED_FORMULA.flatMap(listed));
const ANONYMITY: ReadonlySet<string> = new Set(
  listed('اسمه، اسمها، هويته، هويتها، أسمائهم، هويتهم، هوياتهم، اسميهما، نفسه، الكشف'),
);

/** Past brackets that open right here: «(أبو مازن)», «(45 عاما)»; the same index where none do, or do not close. */
export function afterBrackets(reader: Reader, at: number): number {
  const first = wordAt(reader, at);
  if (!first?.gap.startsWith('(') || first.gap.includes(')')) return at;
  for (let next = at + 1; next <= at + MOST_BRACKETS; next++) {
    const word = wordAt(reader, next);
    if (!word) return reader.text.startsWith(')', wordAt(reader, next - 1)?.end) ? next : at;
    if (word.gap.includes(')')) return next;
  }
  return at;
}

/** Past a prayer: «-حفظه الله-». */
export function afterPrayer(reader: Reader, at: number): number {
  return PRAYERS.has(wordAt(reader, at)?.folded ?? '') && wordAt(reader, at + 1)?.folded === 'الله' ? at + 2 : at;
}

/**
 * Past a clause that tells more of the speaker, with or without commas around it: «، الذي يزور القاهرة،»,
 * «طلب عدم ذكر اسمه». The same index where there is none.
 */
export function afterClause(reader: Reader, at: number): number {
  const first = wordAt(reader, at);
  if (!first || !(first.gap === '' || COMMA.test(first.gap))) return at;
  const relative = RELATIVES.has(first.folded);
  if (!relative && !(FORMULA.has(first.folded) && isFormula(reader, at))) return at;
  for (let next = at + 1; next <= at + MOST_CLAUSE; next++) {
    const word = wordAt(reader, next);
    if (!word || STOP.test(word.gap) || COMMA.test(word.gap.replace(/[()]/gu, ''))) return next;
    if (COMPLEMENTISERS.has(word.folded) || THEN_THAT.test(word.folded)) return next;
  }
  return at;
}

/** «طلب عدم ذكر اسمه», «رفض الكشف عن هويته», «لم يكشف عن اسمه» */
function isFormula(reader: Reader, at: number): boolean {
  for (let next = at + 1; next < at + 7; next++) {
    const word = wordAt(reader, next);
    if (word?.gap !== '') return false;
    if (ANONYMITY.has(word.folded)) return true;
  }
  return false;
}

/** Whether a title after a comma, «صائب عريقات، عضو اللجنة،», goes on about the one just named. */
export function isApposition(word: Token | undefined): boolean {
  if (!word || !COMMA.test(word.gap)) return false;
  const role = roleWord(word.folded);
  return role !== null && role.number === 'singular' && role.kind !== 'source';
}
