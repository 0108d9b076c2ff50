import { isSettled } from '../statements/shelf.ts';
import { nameWords } from '../statements/shelf-words.ts';
import type { Statement } from '../statements/statement.ts';
import { fold } from '../text/fold.ts';
import { sliceOf } from '../text/span.ts';
import { words } from '../text/words.ts';
import { beginsOffice, mayHoldOffice, type OfficeWords, officeWords } from './office-words.ts';

/** What stands between an office and a name, or before both. From general knowledge. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'دكتور شيخ سيد سيدة أستاذ مهندس معالي سعادة سمو فضيلة أمير سفير لواء عميد عقيد مقدم رائد نقيب فريق جنرال كولونيل'
    .split(' ')
    .map(fold),
);

/**
 * The office that an article prints beside the name of a speaker: «وقال وزير النقل اليمني بدر باسلمة» → yemen, «وزير نقل»; also where it has
 * no other name for him. Null where it prints none.
 */
export function printedOffice(statement: Statement): OfficeWords | null {
  const { speaker, namedAs, paragraph } = statement;
  if (speaker === null || namedAs === null || !isSettled(statement)) return null;
  const text = sliceOf(paragraph.text, namedAs);
  if (!text.includes(' ') || !mayHoldOffice(text)) return null;
  if (fold(text) === fold(speaker)) return officeWords(text);
  const phrase = besideName(text, new Set(nameWords(speaker)));
  return phrase !== null && beginsOffice(phrase) ? officeWords(phrase) : null;
}

/** The words before a name, or those after it where it comes first. */
function besideName(text: string, name: ReadonlySet<string>): string | null {
  const all = words(text);
  const own = all.map((word) => fold(word.text).replace(/^ال(?=..)/u, ''));
  const isName = own.map((word) => name.has(word));
  const [first, last] = [isName.indexOf(true), isName.lastIndexOf(true)];
  if (first < 0) return null;
  let [from, to] = first > 0 ? [0, first] : [last + 1, all.length];
  while (from < to && HONORIFICS.has(own[from] ?? '')) from++;
  while (from < to && HONORIFICS.has(own[to - 1] ?? '')) to--;
  return from === to ? null : text.slice(all[from]?.start, all[to - 1]?.end);
}
