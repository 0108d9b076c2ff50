import { attributionOf, eventInWords } from '../commands/attribution.ts';
import { holdingsOf } from '../commands/holdings.ts';
import { wordingIn } from '../commands/wording.ts';
import { saidWordingIn } from '../commands/wording-said.ts';
import type { Article } from '../corpus/article.ts';
import type { SaidFindings } from '../library/said.ts';
import type { Statement } from '../statements/statement.ts';
import { sliceOf } from '../text/span.ts';

const LANGUAGE = 'ar';

/** A statement for people: its sentence, and below it who spoke, how it came, when and where it stands. */
export function statementAsText(statement: Statement): string {
  const { paragraph, sentence } = statement;
  const { mark, chain, event } = attributionOf(statement, LANGUAGE);
  const place = wordingIn(LANGUAGE).paragraph(paragraph.number);
  return `${sliceOf(paragraph.text, sentence)}\n    ${[chain.join(' ← '), mark, eventInWords(event, LANGUAGE), place].join(' · ')}`;
}

/** Why there is nothing to show. */
export function nobodyAsText({ who, nearest, unknown }: SaidFindings, articles: readonly Article[]): string {
  const wording = saidWordingIn(LANGUAGE);
  const isNobody = who !== null && who.names.length === 0;
  const lines = [
    isNobody ? wording.nobody(who.typed) : wording.nothingAtAll,
    nearest.length > 0 && wording.nearest(nearest),
    unknown.length > 0 && wordingIn(LANGUAGE).unknown(unknown),
    articles.length > 0 ? wordingIn(LANGUAGE).holdings(holdingsOf(articles)) : wordingIn(LANGUAGE).emptyArchive,
  ];
  return lines.filter(Boolean).join('\n');
}
