import { numbered } from './counted.ts';
import type { ButtonWording } from './wording-buttons.ts';

/** The English wording of the buttons. */
export const ENGLISH_BUTTONS: ButtonWording = {
  previous: 'Previous',
  next: 'Next',
  page: (number, pages) => `Page ${number} of ${pages}.`,
  notAnAnswer: 'Not an answer',
  voted:
    'Thank you. It is noted that this is not an answer, with the question and without your name, for the keepers of the archive.',
  cannotVote: 'Thank you, but this bot does not keep votes on its answers.',
  share: 'Share in the channel',
  shared: (name) => (name === null ? 'An answer from a private conversation:' : `Asked and shared by ${name}:`),
  mayNotShare: 'Only moderators may share private answers in this channel.',
  file: 'All in a file',
  inFile: 'The whole answer is in the file.',
  relax: {
    dates: 'At any time',
    source: 'From all sources',
    kind: 'Of all kinds',
    topic: 'On any topic',
    literal: 'By its words alone',
  },
  chooseContext: 'Read around one of these passages',
  context: (title) => `Consecutive passages from “${title}”:`,
  earlier: 'Before it',
  later: 'After it',
  noSuchPassage: 'This passage is no longer in the archive. Ask again to see what is there now.',
  unreadable: 'This button cannot be read; it may come from another version of the bot. Ask the question again.',
  slower: (seconds) => `One moment, that is a lot of questions. Ask again in ${numbered(seconds, 'second')}.`,
};
