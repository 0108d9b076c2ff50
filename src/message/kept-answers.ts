import type { Answer } from '../commands/answer.ts';
import type { Library } from '../library.ts';
import type { Manners } from './manners.ts';
import type { Query } from './query.ts';

/** So many are kept, each of some dozens of kilobytes; what was not asked for longest is found anew. */
const MOST = 100;

/**
 * The last answers of a library, whose articles do not change: pages are turned, answers are shared and put into files, and many ask the same.
 *
 * What the bot tells of itself and of the archive is cheap and may change; it is not kept, nor is what keepers alone may see.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Answer>();
  readonly #library: Pick<Library, 'hasMeetings'>;

  constructor(library: Pick<Library, 'hasMeetings'>) {
    this.#library = library;
  }

  /** The answer to a query, found by `find` where it is not kept. */
  of(query: Query, { language, months }: Pick<Manners, 'language' | 'months'>, find: () => Answer): Answer {
    // Once the meetings are found, what somebody said is told by them; and servers may be spoken to in different ways.
    const key = `${this.#library.hasMeetings} ${language} ${months} ${keyOf(query)}`;
    const answer = this.#kept.get(key) ?? find();
    this.#kept.delete(key);
    if (!isLasting(answer) || query.command.isForKeepers) return answer;
    this.#kept.set(key, answer);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return answer;
  }
}

function isLasting({ outcome }: Answer): boolean {
  return outcome === 'answered' || outcome === 'refused';
}

function keyOf({ command, options }: Query): string {
  return JSON.stringify([command.key, command.options.map(({ key }) => options[key] ?? null)]);
}
