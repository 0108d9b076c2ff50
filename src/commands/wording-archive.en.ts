import { counted, type Forms } from './counted.ts';
import type { ArchiveWording } from './wording-archive.ts';

const ARTICLES: Forms = { one: '1 article', other: '{n} articles' };
const TIMES: Forms = { one: 'once', other: '{n} times' };

/** The English wording of the archive. */
export const ENGLISH_ARCHIVE: ArchiveWording = {
  notAKeeper: 'This command is for those who may manage the server.',
  notFromHere: 'Several servers share this archive; it cannot be changed from this one.',
  passages: (passages) => `Searched: ${counted(passages, { one: '1 passage', other: '{n} passages' }, 'en')}.`,
  people: (speakers, known) =>
    `It quotes ${counted(speakers, { one: '1 speaker', other: '{n} speakers' }, 'en')}; ${counted(known, { one: '1 person', other: '{n} people' }, 'en')} in its file of people.`,
  unread: (articles) => `Who says what in ${counted(articles, ARTICLES, 'en')} is still being read.`,
  meetings: (meetings) => `Meetings: ${meetings}.`,
  changed: (day, time) => `Last change: ${day}, ${time} GMT.`,
  noFaults: 'All of its files can be read.',
  sources: 'Sources',
  years: 'Years',
  faults: 'Files that cannot be read, and what mends them',
  count: (name, articles) => `“${name}”: ${counted(articles, ARTICLES, 'en')}`,
  noYear: 'without a date',
  fault: (file, line, what, remedy) => `“${file}” line ${line}: ${what}. Remedy: ${remedy}.`,
  notKept: 'Questions without an answer are not kept: the bot was not told in which folder.',
  noGaps: 'No question that was asked here is left without an answer.',
  gaps: (questions) =>
    `Left without an answer: ${counted(questions, { one: '1 question', other: '{n} questions' }, 'en')}.`,
  questions: 'Questions',
  gap: (question, refused, votes) =>
    [
      `“${question}”`,
      refused > 0 && `refused ${counted(refused, TIMES, 'en')}`,
      votes > 0 && `“not an answer” ${counted(votes, TIMES, 'en')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  reloaded: ({ added, changed, removed }) => {
    if (added + changed + removed === 0) return 'The archive was read again; nothing in it has changed.';
    const parts = [
      added > 0 && `${counted(added, ARTICLES, 'en')} added`,
      changed > 0 && `${counted(changed, ARTICLES, 'en')} changed`,
      removed > 0 && `${counted(removed, ARTICLES, 'en')} removed`,
    ];
    return `The archive was read again: ${parts.filter(Boolean).join(', ')}.`;
  },
  reloading:
    'The archive is being read; questions are answered from what was read before. What has changed will stand here.',
  notReloaded:
    'The archive was not read, and the log of the bot says why. Questions are answered from what was read before.',
  added: 'Added',
  changedArticles: 'Changed',
  removed: 'Removed',
};
