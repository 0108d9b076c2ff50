import type { Library } from '../library.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import { fitting, Remembered, RememberedBeside } from './begun-names.ts';
import type { Request } from './command.ts';

/** What an option may become while it is typed, the likeliest first. */
export type Suggest = (typed: string, library: Library, options: Request['options']) => readonly string[];

const SPEAKERS = new Remembered();
const SOURCES = new Remembered();
const TOPICS = new Remembered();
const TOPICS_BY = new RememberedBeside();

/** Whoever speaks in the archive: «لاف», "Lav», «سيرجي» → «سيرغي لافروف»; the most quoted where nothing is typed yet. */
export const suggestSpeakers: Suggest = (typed, library) =>
  fitting(
    typed,
    SPEAKERS.in(library, () => library.statements.names.speakers().map(({ name }) => name)),
  );

/** The newspapers and agencies of the archive. */
export const suggestSources: Suggest = (typed, library) =>
  fitting(
    typed,
    SOURCES.in(library, () => library.articles.flatMap(({ source, agencies }) => [source, ...agencies])),
  );

/** What the archive has words on, the commonest first; of one speaker where that is given. */
export const suggestTopics: Suggest = (typed, library, { who }) => {
  if (typeof who === 'string' && who.trim() !== '')
    return fitting(
      typed,
      TOPICS_BY.in(library, who, () => topicNames(library.said({ who }).settled)),
    );
  return fitting(
    typed,
    TOPICS.in(library, () => topicNames(library.statements.statements)),
  );
};

function topicNames(statements: Parameters<typeof topicsOf>[0]): string[] {
  return topicsOf(statements).map(({ topic }) => topic);
}
