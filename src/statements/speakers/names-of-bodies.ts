import { isFirstName } from './known-names.ts';
import { nameRun } from './name-run.ts';
import { isBodyNamedAt } from './named-behind.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';

const OPENING = /^[«"“”]$/u;
const CLOSING = /[»"”“]/u;
const MOST_QUOTED = 6;

/** Past the closing mark of a name in quotation marks: «شركة "أرامكو"», «حركة «فتح»». */
export function quotedName(reader: Reader, at: number, named: boolean): number | null {
  const first = wordAt(reader, at);
  if (!named || !first || !OPENING.test(first.gap)) return null;
  for (let next = at + 1; next <= at + MOST_QUOTED; next++) {
    const word = wordAt(reader, next);
    if (!word)
      return next <= at + MOST_QUOTED && CLOSING.test(reader.text.slice(wordAt(reader, next - 1)?.end ?? 0).slice(0, 1))
        ? next
        : null;
    if (CLOSING.test(word.gap)) return next;
    if (word.gap !== '') return null;
  }
  return null;
}

/** «مفوض عام «الأونروا» بيير كرهينبول»: quotation marks around what an office is of, with the name behind them. */
export function leadsToName(reader: Reader, at: number): boolean {
  const behind = quotedName(reader, at, true);
  const run = behind === null ? null : nameRun(reader, behind, 'office');
  return run !== null && run.parts > 1;
}

/** «شركة بيل هانت», «شركة زين محمد العلي»: past the name of a body, where a whole name stands behind it past its first word; null for none. */
export function calledBody(reader: Reader, at: number): number | null {
  if (!isBodyNamedAt(reader, at)) return null;
  const behind = nameRun(reader, at + 1, 'office');
  if (behind?.known && behind.parts > 1) return at + 1;
  return nameRun(reader, at, 'office')?.to ?? null;
}

/** Past the name of a namesake, which goes on by «بن» alone where a whole name follows: «جامعة الملك سعود بدران العمر». */
export function namesakeEnd(reader: Reader, at: number): number {
  const run = nameRun(reader, at, 'office');
  const behind = nextWord(reader, at + 1)?.text === 'بن' ? null : nameRun(reader, at + 1, 'office');
  const isOwn = behind?.known && behind.parts > 1 && isFirstName(nextWord(reader, at + 1)?.folded ?? '');
  return isOwn ? at + 1 : (run?.to ?? at);
}
