import type { Passage } from '../../corpus/passage.ts';
import type { Library } from '../../library.ts';
import { analyse } from '../../text/analysis.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

/** What a person may type, made of the archive that is asked, so that there is something to be found. */
interface Asked {
  /** Questions on a topic, a third of them for somebody's words. */
  readonly ask: readonly string[];
  /** Whose words, about what. */
  readonly said: readonly { readonly who: string; readonly about: string }[];
  /** Names of meetings. */
  readonly summary: readonly string[];
  /** Beginnings of names. */
  readonly typed: readonly string[];
}

const OPENINGS = ['', 'ماذا قيل عن', 'متى', 'كم', 'أين', 'ما هو'];
const FEWEST_WORDS = 6;

/** So many of each kind, the same in every run. */
export function questionsAbout(library: Library, passages: readonly Passage[], number: number): Asked {
  const random = randomFrom(2);
  const speakers = library.statements.statements.flatMap(({ speaker }) => speaker ?? []);
  const meetings = library.meetings.meetings.map(({ title }) => title);
  const times = Array.from({ length: number });
  const who = () => (speakers.length > 0 ? oneOf(speakers, random) : 'الوزير');
  return {
    ask: topicQuestions(passages, number, (topic, at) =>
      at % 3 === 2 ? `ماذا قال ${who()} عن ${topic}؟` : `${oneOf(OPENINGS, random)} ${topic}؟`.trim(),
    ),
    said: times.map(() => ({ who: who(), about: wordsOf(oneOf(passages, random), 1, random).join(' ') })),
    summary: times.flatMap(() => (meetings.length > 0 ? [oneOf(meetings, random)] : [])),
    typed: times.map(() => who().slice(0, 2 + Math.floor(random() * 4))),
  };
}

/** Questions of three to five words of one passage, in their order. */
function topicQuestions(
  passages: readonly Passage[],
  number: number,
  put: (topic: string, at: number) => string,
): string[] {
  const random = randomFrom(3);
  const long = passages.filter(({ text }) => text.length > 20 * FEWEST_WORDS);
  const from = long.length > 0 ? long : passages;
  return Array.from({ length: number }, (_, at) =>
    put(wordsOf(oneOf(from, random), 3 + Math.floor(random() * 3), random).join(' '), at),
  );
}

function wordsOf({ text }: Passage, number: number, random: Random): string[] {
  const words = analyse(text).map(({ start, end }) => text.slice(start, end));
  const from = Math.floor(random() * Math.max(1, words.length - 2 * number));
  // Neighbours would be a quotation: every second word is left out.
  return words.slice(from, from + 2 * number).filter((_, at) => at % 2 === 0);
}
