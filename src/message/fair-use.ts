import type { Asker, Call } from './call.ts';

/** How much may be asked: at once, and again each second. */
interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export interface Rates {
  readonly person: Rate;
  readonly server: Rate;
}

/** More than anybody reads, and less than would keep others waiting: an answer takes some milliseconds. */
export const RATES: Rates = { person: { burst: 30, perSecond: 1 }, server: { burst: 300, perSecond: 10 } };

/** A suggestion comes with every letter and costs little. */
const COST_OF_SUGGESTION = 0.1;
/** So many are remembered; who has not asked for a while need not be. */
const MOST_REMEMBERED = 10_000;

/** What somebody has left, at a time in milliseconds. */
interface Purse {
  readonly left: number;
  readonly at: number;
}

/** Keeps one person or one server from using up what is there for all: a purse each, that fills again with time. */
export class FairUse {
  readonly #rates: Rates;
  readonly #purses = new Map<string, Purse>();

  constructor(rates: Rates = RATES) {
    this.#rates = rates;
  }

  /**
   * Takes the cost of a call from the purses of whoever calls.
   *
   * @param now in milliseconds, of any clock that never goes back.
   * @returns 0 where the call is admitted; else how many seconds until the next will be, and nothing is taken.
   */
  admit({ by, kind }: Pick<Call, 'by' | 'kind'>, now: number): number {
    if (!by) return 0;
    const cost = kind === 'suggest' ? COST_OF_SUGGESTION : 1;
    const purses = this.#pursesOf(by).map(({ key, rate }) => ({ key, rate, left: this.#left(key, rate, now) }));
    const wait = Math.max(...purses.map(({ rate, left }) => (cost - left) / rate.perSecond));
    if (wait > 0) return wait;
    for (const { key, left } of purses) this.#remember(key, { left: left - cost, at: now });
    return 0;
  }

  #pursesOf({ person, server }: Asker): { key: string; rate: Rate }[] {
    const { person: own, server: shared } = this.#rates;
    return [
      { key: `person ${person}`, rate: own },
      ...(server === null ? [] : [{ key: `server ${server}`, rate: shared }]),
    ];
  }

  #left(key: string, { burst, perSecond }: Rate, now: number): number {
    const purse = this.#purses.get(key);
    return purse ? Math.min(burst, purse.left + ((now - purse.at) / 1000) * perSecond) : burst;
  }

  /** The one that was not used for longest is forgotten, and counts as full again. */
  #remember(key: string, purse: Purse): void {
    this.#purses.delete(key);
    this.#purses.set(key, purse);
    const [oldest] = this.#purses.keys();
    if (this.#purses.size > MOST_REMEMBERED && oldest !== undefined) this.#purses.delete(oldest);
  }
}
