import { periodsIn } from '../../text/period.ts';
import type { Standing, Stored } from './article-store.ts';
import { bylineOf } from './byline.ts';
import { impliedDay } from './implied-day.ts';
import { pageLine } from './page-line.ts';
import type { Draft, Dropped, Reading, Why } from './reading.ts';
import { dateLineOf } from './stated-date.ts';

/** What was understood of a page, for its keeper to decide on: plain data, so that it can be kept in a file. */
export interface PageDraft {
  /** As the page was read. */
  readonly asRead: Draft;
  readonly corrected: Corrections;
  /** Where its date was found: the printed words, the data of the page for machines (`null`), or nowhere. */
  readonly dated: { readonly words: string | null } | null;
  /** Lines that say who wrote or carried it. */
  readonly byline: readonly string[];
  readonly dropped: readonly DroppedKind[];
  readonly warnings: readonly string[];
  /** Against the archive as it was when the page was read. */
  readonly standing: Standing;
  /** Null until it is saved. */
  readonly stored: Stored | null;
}

/** What its keeper wants otherwise. */
export type Corrections = Partial<Pick<Draft, 'title' | 'source' | 'published'>>;

/** Lines that were left out for one reason, and the first of them. */
interface DroppedKind {
  readonly why: Why;
  readonly lines: number;
  readonly example: string;
}

const MOST_BYLINES = 3;

/** What is to be shown of a page that is an article. */
export function pageDraftOf({ dropped, warnings }: Reading, draft: Draft, standing: Standing): PageDraft {
  return {
    asRead: draft,
    corrected: {},
    dated: draft.published === null ? null : { words: groundOf(draft.published, dropped, draft) },
    byline: dropped.filter(isByline).slice(0, MOST_BYLINES).map(textOf),
    dropped: kindsOf(dropped),
    warnings,
    standing,
    stored: null,
  };
}

/** The draft as its keeper wants it. A date that is taken away leaves what the text implies. */
export function correctedDraft({ asRead, corrected }: PageDraft): Draft {
  const draft = { ...asRead, ...corrected };
  const implied = () => impliedDay(draft.paragraphs.map((one) => one.text));
  return { ...draft, approximate: draft.published === null ? implied() : null };
}

/** The words that state a day: a line of the frame, or the beginning of the text. Null where only the data of the page do. */
function groundOf(day: string, dropped: readonly Dropped[], { paragraphs }: Draft): string | null {
  const line = dropped.find(({ text }) => dateLineOf(text)?.day === day);
  if (line) return line.text;
  const [opening = ''] = paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text);
  return periodsIn(opening.slice(0, DATELINE)).find(({ from, to }) => from === day && to === day)?.words ?? null;
}

/** In UTF-16 units: so far a dateline reaches into the text. */
const DATELINE = 120;

function isByline({ why, text }: Dropped): boolean {
  return why === 'date or byline' && bylineOf(pageLine(1, text)) !== null;
}

function textOf({ text }: Dropped): string {
  return text;
}

function kindsOf(dropped: readonly Dropped[]): DroppedKind[] {
  const kinds = new Map<Why, DroppedKind>();
  for (const { why, text } of dropped) {
    const { lines, example } = kinds.get(why) ?? { lines: 0, example: text };
    kinds.set(why, { why, lines: lines + 1, example });
  }
  return [...kinds.values()].sort((a, b) => b.lines - a.lines);
}
