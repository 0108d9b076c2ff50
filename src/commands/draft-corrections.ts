import type { Corrections, PageDraft } from '../corpus/import/page-draft.ts';
import { dayOfValue } from '../corpus/import/stated-date.ts';
import { presentable } from '../text/characters.ts';
import { westernDigits } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { DraftFields } from './errand.ts';
import { addWordingIn } from './wording-add.ts';

/** What a keeper wants otherwise, or what is wrong with what was written. */
type ReadFields = { readonly corrected: Corrections } | { readonly wrong: string };

/**
 * Reads a form in which a keeper corrects a page: title and source are needed, the date is a whole day or nothing.
 *
 * @param lastDay no article is of a later day; `YYYY-MM-DD`.
 */
export function correctionsIn(
  fields: DraftFields,
  { asRead, corrected }: PageDraft,
  lastDay: string,
  language: Language,
): ReadFields {
  const own = addWordingIn(language);
  const [title, source, date] = [fields.title, fields.source, fields.date].map(oneLine);
  if (!title) return { wrong: own.missing(own.fields.title) };
  if (!source) return { wrong: own.missing(own.fields.source) };
  const published = date ? dayIn(date) : null;
  if (date && published === null) return { wrong: own.badDate(date) };
  if (published !== null && published > lastDay) return { wrong: own.futureDate(date ?? '') };
  const before = { ...asRead, ...corrected };
  return {
    corrected: {
      ...corrected,
      ...(title !== before.title && { title }),
      ...(source !== before.source && { source }),
      ...(published !== before.published && { published }),
    },
  };
}

/** «13 أيار 2015», «2015/05/13», «13-5-2015» → 2015-05-13. */
function dayIn(typed: string): string | null {
  const western = westernDigits(typed);
  const { year, month, day } =
    /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/u.exec(western)?.groups ?? {};
  return dayOfValue(year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : western);
}

/** What an article file can hold on a line. */
function oneLine(text: string): string {
  return presentable(text).replace(/\s+/gu, ' ').trim();
}
