import { isSettled } from '../statements/shelf.ts';
import { type SaidAt, saidAt } from '../statements/shelf-event.ts';
import type { Statement, StatementKind } from '../statements/statement.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { sliceOf } from '../text/span.ts';
import { saidWordingIn } from './wording-said.ts';

/** Who said the words of a passage, and how they came. */
export interface Attribution {
  /** Whose words they are, or that the text does not settle it. */
  readonly speaker: string;
  /** Whether they are printed word for word: «كلامه بنصّه», «منقول بالمعنى». */
  readonly mark: string;
  /** From whoever spoke, where that is settled, to whoever printed it: «غروشكو», «تاس», «سانا». */
  readonly chain: readonly string[];
  /** When and where. */
  readonly event: SaidAt;
}

/** @param kind where it is shown together with others of its sentence, of all of them. */
export function attributionOf(
  statement: Statement,
  language: Language,
  kind: StatementKind = statement.kind,
): Attribution {
  const { via, article } = statement;
  const speaker = speakerOf(statement, language);
  const way = [...(isSettled(statement) ? [speaker] : []), ...[...via].reverse(), article.source];
  return {
    speaker,
    mark: saidWordingIn(language).kinds[kind],
    // Somebody who quotes their own words, or an agency on its own page, stands in the chain once.
    chain: way.filter((name, at) => name !== way[at - 1]),
    event: saidAt(statement),
  };
}

/** The canonical name; where the text settles none, how it names whoever speaks. */
export function speakerOf(statement: Statement, language: Language): string {
  const { speaker, members, namedAs, paragraph } = statement;
  const wording = saidWordingIn(language);
  const printed = namedAs && sliceOf(paragraph.text, namedAs);
  if (!isSettled(statement)) return wording.unsettledName(printed);
  if (speaker !== null) return speaker;
  return members.length > 0 ? members.join('، ') : (printed ?? wording.unnamed);
}

/** «12 أيار/مايو 2015 · سوتشي» */
export function eventInWords({ date, place }: SaidAt, language: Language, months?: MonthNames): string {
  const day = date === null ? saidWordingIn(language).noDate : dateInWords(date, language, months);
  return [day, place].filter(Boolean).join(' · ');
}
