import { counted } from './counted.ts';
import type { SummaryWording } from './wording-summary.ts';

const ARTICLES = { one: '1 article', other: '{n} articles' } as const;

/** The English wording around meetings and their summaries. */
export const ENGLISH_SUMMARY: SummaryWording = {
  about: (date, ground) => `≈ ${date} (${ground === null ? 'by the date of the page' : `estimated from: «${ground}»`})`,
  noDate: 'no date',
  participants: (names) => `Participants: ${names.join(', ')}`,
  sources: (names) => `Sources: ${names.map((name) => `“${name}”`).join(', ')}`,
  standings: { announced: 'announced, not reported', mentioned: 'mentioned in passing' },
  agreements: 'What they agreed on',
  disagreements: 'What they disagreed on',
  next: 'What follows',
  speaks: (name) => `Speaking: ${name}`,
  several: (typed) => `“${typed}” is the name of several meetings:`,
  none: (typed) => `No meeting in the archive goes by “${typed}”.`,
  nearest: 'The closest in the archive:',
  thereAre: 'Some of the meetings in the archive:',
  noMeetings: 'No meetings were found in the archive.',
  offTopic: (focus) => `Nothing written about this meeting concerns “${focus}”.`,
  unknownLength: (typed) => `“${typed}” is not a length that I know. Write short or full.`,
  nameIt: 'Add a year, a month or a person to the name, or write the title of the meeting as shown here.',
  heading: (title, points) => `${title}, in ${counted(points, { one: '1 point', other: '{n} points' }, 'en')}:`,
  parts: (parts) => `The talks: ${parts.map((names) => names.join(' and ')).join('; ')}`,
  topics: (topics) => `Topics: ${topics.join(' · ')}`,
  which: 'Which meeting? Write where it was, when, or who took part.',
  focused: (focus) => `Only about “${focus}”.`,
  shorter: 'This is the short summary: choose the length “full” for more.',
  full: 'The full summary',
  brief: 'The short summary',
  everything: 'Everything discussed',
  wordsOf: (name) => `What ${name} said`,
  articlesOn: (articles) => `What was written about it: ${counted(articles, ARTICLES, 'en')}`,
  toldIn: (title, articles) => `${title}, in ${counted(articles, ARTICLES, 'en')}:`,
  stillFinding: 'The meetings are still being found in the articles. Ask again in a moment.',
  year: (year) => year ?? 'No date',
  timeline: (meetings) =>
    `The archive has ${counted(meetings, { one: '1 meeting', other: '{n} meetings' }, 'en')}, the newest first:`,
  timelineOf: (about, meetings) =>
    `The archive has ${counted(meetings, { one: '1 meeting', other: '{n} meetings' }, 'en')} of “${about}”, the newest first:`,
  more: (meetings) => `And ${counted(meetings, { one: '1 meeting', other: '{n} meetings' }, 'en')} more.`,
};
