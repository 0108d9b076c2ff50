import { passagesOf } from '../../corpus/passages.ts';
import { Desk } from '../../message/desk.ts';
import { makingAskable, makingContents, makingMeetings, makingQuick } from '../../serving/make-ready.ts';
import { openArchive } from '../../serving/open-archive.ts';
import { keepFewWords } from '../../text/known-words.ts';
import { livingBytes, residentBytes, timesOf } from './figures.ts';
import type { AskedOf, Job } from './jobs.ts';
import { questionsAbout } from './questions.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;

/** Opens an archive as the bot does, from what is kept of it, and asks everything that people ask. */
export async function ask({ folder, cache, questions }: Extract<Job, { cache: string }>): Promise<AskedOf> {
  const [residentBefore, livingBefore] = [residentBytes(), livingBytes()];
  const { library } = await openArchive({ folder, cache, isWatched: true });
  // All that is made when it is first asked for, as where it is served.
  for (const _ of makingAskable(library, MANNERS.language));
  for (const making of [makingContents(library), makingMeetings(library), makingQuick(() => library)]) {
    for (const _ of making);
  }
  keepFewWords();
  const held = { livingBytes: livingBytes() - livingBefore, residentBytes: residentBytes() - residentBefore };
  const asked = questionsAbout(library, library.articles.flatMap(passagesOf), questions);
  const desk = new Desk(library, MANNERS);
  return {
    asked: asked.ask,
    ask: timesOf(asked.ask, (text) => library.ask({ text })),
    said: timesOf(asked.said, (question) => library.said(question)),
    summary: timesOf(asked.summary, (meeting) => library.summary(meeting)),
    suggest: timesOf(asked.typed, (who) =>
      desk.reply({ kind: 'suggest', command: 'said', options: { who }, focused: 'who' }),
    ),
    ...held,
  };
}
