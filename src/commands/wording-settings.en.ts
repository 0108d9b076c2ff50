import { AUGUST } from './wording-settings.ar.ts';
import type { SettingsWording } from './wording-settings.ts';

/** The English wording of a server's choices. */
export const ENGLISH_SETTINGS: SettingsWording = {
  heading: 'Settings of this server:',
  kept: 'The settings of this server are saved:',
  notKept: 'The settings could not be saved; the log of the bot says why. They are as they were.',
  notHere: 'There are no settings here but those of the bot itself, which are for whoever runs it.',
  unknown: (typed, names) =>
    `“${typed}” cannot be chosen here. Write ${names.map((name) => `“${name}”`).join(' or ')}.`,
  titles: {
    answers: 'Who sees an answer unless the asker says',
    sharing: 'Who may put a private answer into the channel',
    months: 'Arabic names of the months',
    language: 'Language of the bot where the question does not tell',
  },
  values: {
    answers: { everyone: 'everyone in the channel', asker: 'the asker alone' },
    sharing: { everyone: 'everyone', moderators: 'moderators', nobody: 'nobody' },
    months: AUGUST,
    language: { ar: 'Arabic', en: 'English' },
  },
  asTheBot: 'as the bot',
  line: (title, value, isOwn) => `${title}: “${value}”${isOwn ? '' : ', as set by whoever runs the bot'}.`,
};
