import type { Library } from '../library.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { MeetingSummary, SummaryLength } from '../meetings/summary.ts';
import { languageOf } from '../text/language.ts';
import type { Block, Content } from './answer.ts';
import type { Command, Spoken } from './command.ts';
import { meetingNotices } from './meeting-notices.ts';
import { meetingOffers } from './meeting-offers.ts';
import { areMeetingsReady } from './meetings-ready.ts';
import { noticesOf } from './notices.ts';
import { textIn } from './option-text.ts';
import { summaryContent, wholeSummary } from './summary-answer.ts';
import { summaryOffers } from './summary-offers.ts';
import { lengthTyped, SUMMARY_OPTIONS } from './summary-options.ts';
import { wordingIn } from './wording.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** «لقاء فيينا 2015» → what it was about, topic by topic, what they agreed on and where they differed, in the sentences of the articles. */
export const summary: Command = {
  key: 'summary',
  label: { latin: 'summary', arabic: 'ملخص' },
  description: {
    ar: 'ملخص لقاء: ما بُحث فيه، وما اتُّفق عليه، وما اختُلف فيه، بنصوص المقالات',
    en: 'A meeting in the words of the articles: what was discussed, agreed and disputed',
  },
  options: SUMMARY_OPTIONS,
  run({ options, language: ofServer, months }, library) {
    const [meeting, focus, typed] = [textIn(options, 'meeting'), textIn(options, 'focus'), textIn(options, 'length')];
    const language = languageOf(`${meeting} ${focus}`, ofServer);
    const own = summaryWordingIn(language);
    const asked = [meeting, focus].filter(Boolean).join(' · ') || null;
    const answer = { language, asked, private: options.private === true, blocks: [] };
    const length = lengthTyped(typed);
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive };
    if (length === null) return { ...answer, outcome: 'misused', heading: own.unknownLength(typed) };
    if (!areMeetingsReady(library)) return { ...answer, outcome: 'refused', heading: own.stillFinding };
    return { ...answer, ...contentOf({ meeting, focus, typed, length }, library, { language, months }) };
  },
};

/** Which meeting, what of it, and how much. */
interface Asked {
  readonly meeting: string;
  /** Empty where all of it is asked for. */
  readonly focus: string;
  readonly length: SummaryLength;
  /** The length as it was typed. */
  readonly typed: string;
}

function contentOf(asked: Asked, library: Library, spoken: Spoken): Content {
  const { meeting, focus, typed, length } = asked;
  const own = summaryWordingIn(spoken.language);
  const { meetings } = library.meetings;
  if (meeting === '') return { outcome: 'misused', heading: own.which, blocks: thereAre(meetings, spoken) };
  const found = library.summary(meeting, { focus: focus || null, length });
  if (found.kind === 'one') return summaryOf(found.summary, asked, library, spoken);
  const offersOf = (some: readonly Meeting[]) => meetingOffers(some, { focus, length: typed }, spoken);
  if (found.kind === 'several') {
    const blocks = [...meetingNotices(found.candidates, spoken), ...noticesOf([own.nameIt])];
    return { outcome: 'told', heading: own.several(meeting), blocks, offers: offersOf(found.candidates) };
  }
  const { nearest } = found;
  const isNear = nearest.length > 0;
  return {
    outcome: 'refused',
    heading: own.none(meeting),
    blocks: isNear ? [...noticesOf([own.nearest]), ...meetingNotices(nearest, spoken)] : thereAre(meetings, spoken),
    offers: offersOf(isNear ? nearest : meetings),
  };
}

function thereAre(meetings: readonly Meeting[], spoken: Spoken): Block[] {
  const { thereAre: some, noMeetings } = summaryWordingIn(spoken.language);
  return [...noticesOf([meetings.length > 0 ? some : noMeetings]), ...meetingNotices(meetings, spoken)];
}

function summaryOf(
  found: MeetingSummary,
  { meeting, focus, length }: Asked,
  library: Library,
  spoken: Spoken,
): Content {
  const shown = { focus, isShort: length === 'short', ...spoken };
  const content = summaryContent(found, shown);
  if (content.outcome !== 'answered') return content;
  const words = new Map<string, number>();
  for (const { speaker } of library.meetings.saidOn(found.meeting)) {
    if (speaker !== null) words.set(speaker, (words.get(speaker) ?? 0) + 1);
  }
  const all = length === 'short' ? library.summary(meeting, { focus: focus || null }) : null;
  return {
    ...content,
    offers: summaryOffers(found.meeting, { focus, length }, words, spoken.language),
    ...(all?.kind === 'one' && { whole: wholeSummary(all.summary, shown) }),
  };
}
