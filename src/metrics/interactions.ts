import type { Family, Sample } from './text-format.ts';

/** One interaction that is over. */
export interface Interaction {
  /** Where it came in: `discord`, `preview`. */
  readonly edge: string;
  /** `command`, `component`, `menu`, `suggest`, `form`. */
  readonly kind: string;
  readonly command: string;
  readonly outcome: string;
  /** From its arrival until its answer was delivered. */
  readonly ms: number;
}

/** In seconds; Discord waits for three. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
/** A name comes from outside: more of them than there are commands are counted together. */
const MOST_NAMES = 100;
const OTHER = 'other';

/** How many took how long. */
interface Times {
  readonly labels: NonNullable<Sample['labels']>;
  /** By bound: how many took longer than the bound before and no longer than this one; last those beyond all. */
  readonly counts: number[];
  seconds: number;
}

/** What people asked of the bot since it was started, in numbers alone. */
export class Interactions {
  readonly #counts = new Map<string, { readonly labels: Sample['labels']; value: number }>();
  readonly #times = new Map<string, Times>();
  readonly #names = new Set<string>();

  count({ edge, kind, command, outcome, ms }: Interaction): void {
    const labels = { edge, kind, command: this.#known(command), outcome };
    const key = JSON.stringify(labels);
    const counted = this.#counts.get(key) ?? { labels, value: 0 };
    counted.value++;
    this.#counts.set(key, counted);
    this.#time({ edge, kind }, ms / 1000);
  }

  families(): Family[] {
    return [
      {
        name: 'isnad_interactions_total',
        help: 'Interactions by where they came in, kind, command and outcome.',
        type: 'counter',
        samples: [...this.#counts.values()].map(({ labels = {}, value }) => ({ labels, value })),
      },
      {
        name: 'isnad_interaction_duration_seconds',
        help: 'Time from the arrival of an interaction until its answer was delivered.',
        type: 'histogram',
        samples: Array.from(this.#times.values(), timeSamples).flat(),
      },
    ];
  }

  #known(command: string): string {
    if (this.#names.size < MOST_NAMES) this.#names.add(command);
    return this.#names.has(command) ? command : OTHER;
  }

  #time(labels: Times['labels'], seconds: number): void {
    const key = JSON.stringify(labels);
    const times = this.#times.get(key) ?? { labels, counts: Array<number>(BOUNDS.length + 1).fill(0), seconds: 0 };
    const at = BOUNDS.findIndex((bound) => seconds <= bound);
    const place = at < 0 ? BOUNDS.length : at;
    times.counts[place] = (times.counts[place] ?? 0) + 1;
    times.seconds += seconds;
    this.#times.set(key, times);
  }
}

/** Prometheus counts in each bucket all that are below it, too. */
function timeSamples({ labels, counts, seconds }: Times): Sample[] {
  let sum = 0;
  const buckets = [...BOUNDS.map(String), '+Inf'].map((le, at): Sample => {
    sum += counts[at] ?? 0;
    return { suffix: '_bucket', labels: { ...labels, le }, value: sum };
  });
  return [...buckets, { suffix: '_sum', labels, value: seconds }, { suffix: '_count', labels, value: sum }];
}
