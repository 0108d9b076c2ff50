import { counted, type Forms, numbered } from './counted.ts';
import type { ArchiveWording } from './wording-archive.ts';

const TIMES: Forms = { one: 'once', other: '{n} times' };

/** The English wording of the archive. */
export const ENGLISH_ARCHIVE: ArchiveWording = {
  notAKeeper: 'This command is for those with the permission “Manage Server”.',
  notFromHere: 'Several servers share this archive; it cannot be changed from this one.',
  passages: (passages) => `Searched: ${numbered(passages, 'passage')}.`,
  people: (speakers, known) =>
    `It quotes ${numbered(speakers, 'speaker')}; its file of people has ${numbered(known, 'name')}.`,
  unread: (articles) => `Who says what in ${numbered(articles, 'article')} is still being read.`,
  mayChange: (articles) =>
    `Who says what in ${numbered(articles, 'article')} is still being read; this answer may change when all of them are.`,
  meetings: (meetings) => `Meetings: ${meetings}.`,
  changed: (day, time) => `Last change: ${day}, ${time} GMT.`,
  noFaults: 'All of its files can be read.',
  sources: 'Sources',
  years: 'Years',
  faults: 'Files that cannot be read, and how to mend them',
  count: (name, articles) => `“${name}”: ${numbered(articles, 'article')}`,
  noYear: 'without a date',
  fault: (file, line, what, remedy) => `“${file}” line ${line}: ${what}. Remedy: ${remedy}.`,
  notKept: 'Questions without an answer are not kept: the bot was given no folder for them.',
  noGaps: 'No question asked here was left without an answer.',
  gaps: (questions) => `Left without an answer: ${numbered(questions, 'question')}.`,
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
      added > 0 && `${numbered(added, 'article')} added`,
      changed > 0 && `${numbered(changed, 'article')} changed`,
      removed > 0 && `${numbered(removed, 'article')} removed`,
    ];
    return `The archive was read again: ${parts.filter(Boolean).join(', ')}.`;
  },
  reloading:
    'The archive is being read; questions are answered from what was read before. The changes will be shown here.',
  notReloaded:
    'The archive was not read, and the log of the bot says why. Questions are answered from what was read before.',
  added: 'Added',
  changedArticles: 'Changed',
  removed: 'Removed',
};
