import { languageOf } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Command, Request } from './command.ts';
import { meetingNotices, noticesOf } from './meeting-notices.ts';
import { meetingOffers } from './meeting-offers.ts';
import { summaryContent } from './summary-answer.ts';
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
    const refused = (heading: string, blocks: Answer['blocks'] = []): Answer => {
      return { ...answer, outcome: 'refused', heading, blocks };
    };
    if (library.articles.length === 0) return refused(wordingIn(language).emptyArchive);
    const typed = lengthTyped(length);
    if (typed === null) return { ...answer, outcome: 'misused', heading: own.unknownLength(length), blocks: [] };
    const { meetings } = library.meetings;
    const thereAre = [
      ...noticesOf([meetings.length > 0 ? own.thereAre : own.noMeetings]),
      ...meetingNotices(meetings, language),
    ];
    if (meeting === '') return { ...answer, outcome: 'misused', heading: own.which, blocks: thereAre };
    const found = library.summary(meeting, { focus: focus === '' ? null : focus, length: typed });
    switch (found.kind) {
      case 'none':
        return {
          ...refused(own.none(meeting), thereAre),
          offers: meetingOffers(meetings, { focus, length }, language),
        };
      case 'several': {
        const blocks = [...meetingNotices(found.candidates, language), ...noticesOf([own.nameIt])];
        const offers = meetingOffers(found.candidates, { focus, length }, language);
        return { ...answer, outcome: 'told', heading: own.several(meeting), blocks, offers };
      }
      default: {
        const shown = { focus, isShort: typed === 'short', language, months: request.months };
        return { ...answer, ...summaryContent(found.summary, shown) };
      }
    }
  },
};

function textOf(request: Request, key: string): string {
  const value = request.options[key];
  return typeof value === 'string' ? value.trim() : '';
}
