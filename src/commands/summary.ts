import { languageOf } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Command, Request } from './command.ts';
import { meetingNotices, noticesOf } from './meeting-notices.ts';
import { meetingOffers } from './meeting-offers.ts';
import { areMeetingsReady } from './meetings-ready.ts';
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
    ar: 'خلاصة لقاء: ما بُحث فيه، وما اتُّفق عليه، وما اختُلف فيه، بنصوص المقالات',
    en: 'A meeting in the words of the articles: what was discussed, agreed and disputed',
  },
  options: SUMMARY_OPTIONS,
  run(request, library) {
    const [meeting = '', focus = '', length = ''] = ['meeting', 'focus', 'length'].map((key) => textOf(request, key));
    const language = languageOf(`${meeting} ${focus}`, request.language);
    const asked = [meeting, focus].filter(Boolean).join(' · ') || null;
    const own = summaryWordingIn(language);
    const answer = { language, asked, private: request.options.private === true };
    const spoken = { language, months: request.months };
    const refused = (heading: string, blocks: Answer['blocks'] = []): Answer => {
      return { ...answer, outcome: 'refused', heading, blocks };
    };
    if (library.articles.length === 0) return refused(wordingIn(language).emptyArchive);
    const typed = lengthTyped(length);
    if (typed === null) return { ...answer, outcome: 'misused', heading: own.unknownLength(length), blocks: [] };
    if (!areMeetingsReady(library)) return refused(own.stillFinding);
    const { meetings } = library.meetings;
    const thereAre = [
      ...noticesOf([meetings.length > 0 ? own.thereAre : own.noMeetings]),
      ...meetingNotices(meetings, spoken),
    ];
    if (meeting === '') return { ...answer, outcome: 'misused', heading: own.which, blocks: thereAre };
    const asks = { focus: focus === '' ? null : focus };
    const found = library.summary(meeting, { ...asks, length: typed });
    switch (found.kind) {
      case 'none': {
        const { nearest } = found;
        const offered = nearest.length > 0 ? nearest : meetings;
        const list = [...noticesOf([own.nearest]), ...meetingNotices(nearest, spoken)];
        return {
          ...refused(own.none(meeting), nearest.length > 0 ? list : thereAre),
          offers: meetingOffers(offered, { focus, length }, spoken),
        };
      }
      case 'several': {
        const blocks = [...meetingNotices(found.candidates, spoken), ...noticesOf([own.nameIt])];
        const offers = meetingOffers(found.candidates, { focus, length }, spoken);
        return { ...answer, outcome: 'told', heading: own.several(meeting), blocks, offers };
      }
      default: {
        const shown = { focus, isShort: typed === 'short', language, months: request.months };
        const content = summaryContent(found.summary, shown);
        if (content.outcome !== 'answered') return { ...answer, ...content };
        const { meeting: met } = found.summary;
        const words = new Map<string, number>();
        for (const { speaker } of library.meetings.saidOn(met)) {
          if (speaker !== null) words.set(speaker, (words.get(speaker) ?? 0) + 1);
        }
        const all = typed === 'short' ? library.summary(meeting, asks) : null;
        return {
          ...answer,
          ...content,
          offers: summaryOffers(met, { focus, length: typed }, words, language),
          ...(all?.kind === 'one' && { whole: wholeSummary(all.summary, shown) }),
        };
      }
    }
  },
};

function textOf(request: Request, key: string): string {
  const value = request.options[key];
  return typeof value === 'string' ? value.trim() : '';
}
