import { counted } from './counted.ts';
import type { AddWording } from './wording-add.ts';

/** The English wording of adding a page. */
export const ENGLISH_ADD: AddWording = {
  nothingGiven: 'No page was given. Write an address in “page”, or attach a text or HTML file in “file”.',
  bothGiven: 'Give an address or a file, not both.',
  notAnAddress: (typed) => `“${typed}” is not an address. Write one that begins with “https://”.`,
  cannotChange: 'This archive cannot be changed from here.',
  refused: 'No article could be made from this page, and nothing was written.',
  read: 'This is what was understood from the page; nothing is in the archive yet:',
  known: (title) => `The archive already has this page, with the same words: “${title}”.`,
  changed: (title) =>
    `The archive has this page with other words: “${title}”. If you save it, this version is the one that is searched.`,
  title: (title) => `Headline: “${title}”`,
  source: (source) => `Source: “${source}”`,
  byline: (lines) => `Author or agency: ${lines.map((line) => `“${line}”`).join(', ')}`,
  date: (date, ground) => `Date: ${date} (${ground})`,
  noDate: 'Date: the page states none for the article.',
  fromLine: (words) => `from the line “${words}”`,
  fromData: 'from the data of the page',
  fromKeeper: 'as you wrote it',
  estimated: (words) => `estimated from its text: “${words}”`,
  paragraphs: (paragraphs) =>
    `The article: ${counted(paragraphs, { one: '1 paragraph', other: '{n} paragraphs' }, 'en')}`,
  dropped: (lines, kinds) =>
    `Dropped ${counted(lines, { one: '1 line', other: '{n} lines' }, 'en')}: ${kinds.join(', ')}`,
  droppedKind: (kind, lines, example) => `${kind} (${lines}) “${example}”`,
  notDropped: 'Nothing was dropped.',
  warning: (text) => `Note: ${text}`,
  save: 'Save',
  edit: 'Edit',
  drop: 'Cancel',
  form: 'Correct the article before it is saved',
  fields: { title: 'Headline', source: 'Source', date: 'Date of publication' },
  dateHelp: 'A whole day, such as 2015-05-13 or 13 May 2015. Leave it empty where the page states none.',
  saved: {
    new: (title) => `The article is saved: “${title}”.`,
    changed: (title) => `A newer version of an article is saved: “${title}”.`,
    unchanged: (title) => `The archive has the article as it is, so nothing was written: “${title}”.`,
  },
  askable: 'It can be asked about now.',
  askableSoon: 'It can be asked about once the whole archive has been read, in a while.',
  forgotten: 'Cancelled; nothing was written.',
  gone: 'What was read from this page is no longer kept. Add it again.',
  badDate: (typed) => `“${typed}” is not a whole day that I know. Write it like 2015-05-13 or 13 May 2015.`,
  futureDate: (typed) => `“${typed}” has not come yet. Write the day that the page states.`,
  missing: (field) => `“${field}” is needed.`,
  notWritten: (reason) => `The article cannot be saved: ${reason}.`,
};
