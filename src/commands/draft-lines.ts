import { quotationsIn } from '../corpus/ground.ts';
import { correctedDraft, type PageDraft } from '../corpus/import/page-draft.ts';
import type { Draft } from '../corpus/import/reading.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { importInArabic } from './import-in-arabic.ts';
import { type AddWording, addWordingIn } from './wording-add.ts';

/** How much of a line of the page is shown, in UTF-16 units. */
const SHOWN = 80;
/** How much of the title. */
const TITLE = 250;
/** Kinds of lines that were left out, the commonest. */
const MOST_KINDS = 6;
const EXAMPLE = 40;

/** What was understood of a page, line by line, for its keeper to look at: whence its date is, who wrote it, what was left out and why. */
export function draftLines(page: PageDraft, language: Language, months?: MonthNames): string[] {
  const own = addWordingIn(language);
  const draft = correctedDraft(page);
  return [
    own.title(shortened(draft.title, TITLE)),
    own.source(draft.source),
    dateLine(page, draft, own, language, months),
    ...(page.byline.length > 0 ? [own.byline(page.byline.map((line) => shortened(line, SHOWN)))] : []),
    own.paragraphs(draft.paragraphs.length),
    droppedLine(page, own),
    ...standingLines(page, own),
    ...warningsOf(page, draft).map((text) => own.warning(said(text, language))),
  ];
}

function dateLine(
  { dated, corrected }: PageDraft,
  { published, approximate }: Draft,
  own: AddWording,
  language: Language,
  months?: MonthNames,
): string {
  if (published !== null) {
    const ground = dated?.words ? own.fromLine(shortened(dated.words, SHOWN)) : own.fromData;
    return own.date(dateInWords(published, language, months), 'published' in corrected ? own.fromKeeper : ground);
  }
  if (!approximate) return own.noDate;
  const words = shortened(quotationsIn(approximate.ground).join(' … '), SHOWN);
  return own.date(`≈ ${dateInWords(approximate.date, language, months)}`, own.estimated(words));
}

function droppedLine({ dropped }: PageDraft, own: AddWording): string {
  if (dropped.length === 0) return own.notDropped;
  const kinds = dropped
    .slice(0, MOST_KINDS)
    .map(({ why, lines, example }) => own.droppedKind(why, lines, shortened(example, EXAMPLE)));
  return own.dropped(
    dropped.reduce((sum, { lines }) => sum + lines, 0),
    dropped.length > MOST_KINDS ? [...kinds, '…'] : kinds,
  );
}

/** On the command line a source is given otherwise than below a message. */
function said(text: string, language: Language): string {
  return language === 'ar' ? importInArabic(text) : text.replace('give --source', 'correct it by the button');
}

function standingLines({ standing: { change, slug } }: PageDraft, own: AddWording): string[] {
  if (slug === null) return [];
  return [change === 'unchanged' ? own.known(slug) : own.changed(slug)];
}

/** A keeper who has named the source or the day need not be told that the page does not. */
function warningsOf({ warnings, corrected }: PageDraft, { published }: Draft): string[] {
  return warnings.filter((text) => {
    if ('source' in corrected && text.includes('--source')) return false;
    return !(published !== null && 'published' in corrected && /date/u.test(text));
  });
}
