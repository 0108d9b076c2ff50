import type { Library } from '../library.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { languageOf } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { articlesOn } from './meeting-articles.ts';
import { meetingOffers } from './meeting-offers.ts';
import { areMeetingsReady } from './meetings-ready.ts';
import { timelineOf } from './meetings-timeline.ts';
import { textIn } from './option-text.ts';
import { PRIVATE } from './shared-options.ts';
import { suggestMeetings } from './summary-suggestions.ts';
import { wordingIn } from './wording.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** Who met whom, the newest first: all that articles report on, or those of a person, a place or a time. */
export const meetings: Command = {
  key: 'meetings',
  label: { latin: 'meetings', arabic: 'لقاءات' },
  description: {
    ar: 'اللقاءات التي تناولتها المقالات، الأحدث أولًا',
    en: 'The meetings that the articles report on, the newest first',
  },
  options: [
    {
      key: 'about',
      label: { latin: 'about', arabic: 'عن' },
      description: { ar: 'شخص أو مكان أو سنة: موسكو، 2016', en: 'A person, a place or a year: Moscow, 2016' },
      kind: 'text',
      required: false,
      suggest: suggestMeetings,
    },
    PRIVATE,
  ],
  run({ options, language: ofServer, months }, library) {
    const about = textIn(options, 'about');
    const language = languageOf(about, ofServer);
    const spoken = { language, months };
    const own = summaryWordingIn(language);
    const answer = { language, asked: about || null, private: options.private === true };
    const refused = (heading: string): Answer => ({ ...answer, outcome: 'refused', heading, blocks: [] });
    if (library.articles.length === 0) return refused(wordingIn(language).emptyArchive);
    if (!areMeetingsReady(library)) return refused(own.stillFinding);
    const found = about === '' ? reportedIn(library) : meetingsOf(about, library);
    if (found.length === 0) return refused(about === '' ? own.noMeetings : own.none(about));
    const heading = about === '' ? own.timeline(found.length) : own.timelineOf(about, found.length);
    const [only] = found;
    if (about !== '' && only && found.length === 1) return { ...answer, ...articlesOn(only, spoken) };
    const offers = meetingOffers(found, {}, spoken);
    return { ...answer, outcome: 'told', heading, blocks: timelineOf(found, spoken), offers };
  },
};

function reportedIn({ meetings: { meetings: all } }: Library): readonly Meeting[] {
  return all.filter(({ standing }) => standing === 'reported');
}

/** Those that a name fits, in the order of the archive, which is the newest first. */
function meetingsOf(name: string, { meetings: shelf }: Library): readonly Meeting[] {
  const found = shelf.find(name);
  if (found.kind === 'none') return [];
  const fits = new Set(found.kind === 'one' ? [found.meeting] : found.candidates);
  return shelf.meetings.filter((meeting) => fits.has(meeting));
}
