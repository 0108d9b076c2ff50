import { type Fault, formatFault } from '../corpus/fault.ts';
import type { Log } from '../log.ts';

/** So many faults are told one by one. */
const MOST_TOLD = 50;
const LEFT_OUT = 'left out of the archive';

/** Files with a fault are left out of an archive and named in the log, each once, however often the archive is read. */
export class FaultLog {
  readonly #log: Pick<Log, 'warn'>;
  #told: ReadonlySet<string> = new Set();

  constructor(log: Pick<Log, 'warn'>) {
    this.#log = log;
  }

  tell(faults: readonly Fault[]): void {
    // Names that are no UTF-8 are read alike, however many there are.
    const all = new Map(faults.map((fault) => [formatFault(fault), fault]));
    const untold = Array.from(all).flatMap(([text, fault]) => (this.#told.has(text) ? [] : [fault]));
    for (const fault of untold.slice(0, MOST_TOLD)) this.#log.warn({ fault }, LEFT_OUT);
    const more = untold.length - MOST_TOLD;
    if (more > 0) this.#log.warn({ more }, `${LEFT_OUT}: see \`isnad check\` for the rest`);
    this.#told = new Set(all.keys());
  }
}
