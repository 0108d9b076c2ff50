import type { Library } from '../library.ts';
import { UnreadableDateError } from '../search/filters.ts';
import type { Findings, Found } from '../search/question.ts';
import { ENOUGH } from '../search/weights.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import { languageOf } from '../text/language.ts';
import type { Block, Content, PassageBlock } from './answer.ts';
import { askedFor, withSpeaker, wordsOffer } from './ask-said.ts';
import type { Command } from './command.ts';
import { holdingsOf } from './holdings.ts';
import { noticesOf } from './notices.ts';
import { textIn } from './option-text.ts';
import { relaxationsOf } from './relaxation.ts';
import { PRIVATE, periodOptions, SOURCE } from './shared-options.ts';
import { type Wording, wordingIn } from './wording.ts';

/** The best are shown even where only together they make up evidence; of the others, those that would be enough alone. */
const BEST = 5;
const MOST = 20;

/** «ماذا اتُّفق عليه في سوتشي؟» → the passages that answer it, or the reason why the archive does not. */
export const ask: Command = {
  key: 'ask',
  label: { latin: 'ask', arabic: 'اسأل' },
  description: {
    ar: 'اسأل الأرشيف يُجبك بنصوصه مع المصدر والتاريخ',
    en: 'Ask the archive; it answers with its own words, source and date',
  },
  options: [
    {
      key: 'question',
      label: { latin: 'question', arabic: 'السؤال' },
      description: { ar: 'ما تريد أن تعرفه', en: 'What you want to know' },
      kind: 'text',
      required: true,
      isLong: true,
    },
    ...periodOptions({ ar: 'ما نُشر', en: 'Printed' }),
    SOURCE,
    {
      key: 'literal',
      label: { latin: 'literal', arabic: 'حرفيا' },
      description: {
        ar: 'ابحث عن كلمات السؤال وحدها، فلا يُقرأ منها تاريخ ولا صحيفة',
        en: 'Search for the words alone: no date or newspaper is read from them',
      },
      kind: 'flag',
      required: false,
    },
    PRIVATE,
  ],
  run({ options, language: ofServer, months }, library) {
    const question = textIn(options, 'question');
    const language = languageOf(question, ofServer);
    const wording = wordingIn(language);
    const relaxations = relaxationsOf(options);
    const answer = { language, asked: question || null, private: options.private === true, relaxations };
    if (library.articles.length === 0) {
      return { ...answer, outcome: 'refused', heading: wording.emptyArchive, blocks: [] };
    }
    try {
      const findings = library.ask({
        text: question,
        from: textIn(options, 'from'),
        to: textIn(options, 'to'),
        source: textIn(options, 'source'),
        literal: options.literal === true,
        limit: MOST,
      });
      if (findings.understood.read.length > 0) answer.relaxations.push('literal');
      const notices = filterNotices(findings, wording, months);
      if (findings.reason) return { ...answer, ...refusal(findings, library, wording, notices) };
      const asked = options.literal ? null : askedFor(question, findings.understood.speaker, library);
      const named = (block: PassageBlock) => (asked ? withSpeaker(block, asked, library, language) : block);
      const offers = asked ? wordsOffer(question, asked, library, language) : [];
      return { ...answer, offers, ...evidence(findings, wording, notices, named) };
    } catch (error) {
      if (!(error instanceof UnreadableDateError)) throw error;
      return { ...answer, outcome: 'misused', heading: wording.unreadableDate(error.typed), blocks: [] };
    }
  },
};

function evidence(
  findings: Findings,
  wording: Wording,
  filters: readonly Block[],
  named: (block: PassageBlock) => PassageBlock,
): Content {
  const shown = findings.passages.filter(({ score }, at) => at < BEST || score >= ENOUGH);
  const passages = shown.map((found) => named(passageBlock(found, 'evidence')));
  return {
    outcome: 'answered',
    heading: wording.found(passages.length),
    blocks: [...filters, ...passages],
  };
}

function refusal(findings: Findings, library: Library, wording: Wording, filters: readonly Block[]): Content {
  const { reason, unknown, near } = findings;
  const notices = noticesOf([
    reason && wording.reasons[reason],
    unknown.length > 0 && wording.unknown(unknown),
    wording.holdings(holdingsOf(library.articles)),
    near.length > 0 && wording.near,
  ]);
  return {
    outcome: 'refused',
    heading: wording.nothing,
    blocks: [...filters, ...notices, ...near.map((found) => passageBlock(found, 'near'))],
  };
}

/** What was understood as a filter, and what the filter left out for want of a date. */
function filterNotices({ understood, undated }: Findings, wording: Wording, months?: MonthNames): Block[] {
  const filters = wording.filters(understood, months);
  const said = understood.read.length > 0 ? wording.read(filters) : filters;
  return noticesOf([said, undated > 0 && wording.undated(undated)]);
}

function passageBlock({ passage, highlights, also }: Found, role: PassageBlock['role']): PassageBlock {
  return { kind: 'passage', passage, highlights, also, role };
}
