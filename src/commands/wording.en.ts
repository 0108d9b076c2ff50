import { dateInWords } from '../text/dates-in-words.ts';
import { numbered } from './counted.ts';
import type { Wording } from './wording.ts';

/** The English wording. */
export const ENGLISH: Wording = {
  found: (passages) => `The archive has ${numbered(passages, 'passage')} on this:`,
  nothing: 'The archive holds no answer to this question.',
  reasons: {
    'empty-question': 'The question has no word to search for. Write a name, a place or a topic.',
    'no-match': 'None of the words of the question occurs in the archive.',
    'weak-evidence': 'No passage holds enough of the words of the question to count as evidence.',
    'outside-dates': 'There is nothing on this within the dates asked for.',
    'outside-archive': 'The question is about something that is not in the archive.',
  },
  unknown: (words) => `Not in the archive: ${words.map((word) => `“${word}”`).join(', ')}.`,
  near: 'The closest it has, which is not evidence:',
  filters: ({ from, to, source, speaker, phrases }) =>
    [
      from && `from ${dateInWords(from, 'en')}`,
      to && `to ${dateInWords(to, 'en')}`,
      source && `source: “${source}”`,
      speaker && `speaker: “${speaker}”`,
      phrases.length > 0 && phrases.map((phrase) => `“${phrase}”`).join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
  read: (filters) => `Read from the question: ${filters}. Choose “literal” to search for its words alone.`,
  undated: (articles) => `Left out because they have no date: ${numbered(articles, 'article')}.`,
  holdings: ({ articles, sources, firstYear, lastYear }) => {
    const years =
      firstYear === lastYear ? firstYear && `, printed in ${firstYear}` : `, printed from ${firstYear} to ${lastYear}`;
    return `The archive holds ${numbered(articles, 'article')} from ${numbered(sources, 'source')}${years ?? ''}.`;
  },
  emptyArchive: 'The archive is empty: no articles have been added yet.',
  unreadableDate: (typed) =>
    `“${typed}” is not a date that I know. Write a year, a month or a day: 2015, 2015-05 or 2015-05-13.`,
  leftOut: (passages) => `The message has no room for all of it; left out: ${numbered(passages, 'passage')}.`,
  paragraph: (number) => `¶ ${number}`,
  place: (source, paragraph) => `“${source}” ${paragraph}`,
  also: (places, more) => `also in: ${places.join(', ')}${more > 0 ? ` and ${numbered(more, 'other place')}` : ''}`,
  noDate: 'undated',
  estimated: (date, ground) => `≈ ${date} (estimated from its words: ${ground})`,
  exampleOfPlace: (place) => `What was discussed in ${place}?`,
  bug: (id) =>
    `Something went wrong on my side; it is in the log as ${id}. Try again, and if it happens twice, give that number to whoever runs the bot.`,
};
