import { numbered } from './counted.ts';
import type { SaidWording, Tally } from './wording-said.ts';

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

function tallies(all: readonly Tally[]): string {
  return all.map(({ name, statements }) => `“${name}” ${statements}`).join(' · ');
}

function shownOf(statements: number, shown: number): string {
  return shown < statements ? '; these are the latest' : '';
}

/** The English wording around statements. */
export const ENGLISH_SAID: SaidWording = {
  bySpeaker: (name, statements, shown) =>
    `The archive has ${numbered(statements, 'statement')} by “${name}”${shownOf(statements, shown)}:`,
  ofSpeaker: (name, statements, shown) =>
    `The archive has ${numbered(statements, 'statement')} by others about “${name}”${shownOf(statements, shown)}:`,
  ofThem: (name) => `What others said about “${name}”`,
  byThem: (name) => `“${name}” in their own words`,
  onTopic: (topic, statements, speakers) =>
    `On “${topic}” the archive has ${numbered(statements, 'statement')} by ${numbered(speakers, 'speaker')}:`,
  topics: (topics) => `Topics: ${tallies(topics)}`,
  speakers: (speakers) => `Speakers: ${tallies(speakers)}`,
  several: (names) => `Several speakers have that name: ${list(names)}.`,
  about: (topic) => `about: “${topic}”`,
  nobody: (typed) => `No speaker in the archive goes by “${typed}”.`,
  nearest: (names) => `The closest names: ${list(names)}.`,
  nothingBy: (name) => `The archive has no statements by “${name}” that match.`,
  nothingOf: (name) => `The archive has no statements about “${name}” that match.`,
  nothingOn: (topic) => `The archive has no statements about “${topic}”.`,
  nothingAtAll: 'The archive has no statements that match.',
  whomOrWhat: 'Write a name under “who”, a topic under “about”, or both.',
  unknownKind: (typed) => `“${typed}” is not a kind that I know. Write direct, indirect or mixed.`,
  unsettled: 'Below, the text does not settle who is speaking:',
  unsettledName: (printed) =>
    printed === null
      ? 'the text does not settle who is speaking'
      : `the text does not settle who is speaking (“${printed}”)`,
  unnamed: 'an unnamed source',
  undated: (statements) => `Left out because they have no date: ${numbered(statements, 'statement')}.`,
  kinds: {
    direct: 'in their own words',
    indirect: 'reported',
    mixed: 'reported, with words of their own',
  },
  noDate: 'undated',
};
