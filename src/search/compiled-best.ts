import type { IndexHit } from './passage-index.ts';

/** The best of the hits that were offered, so many at most: a heap with the worst on top, so that a hit is mostly turned down at once. */
export class Best {
  readonly #limit: number;
  readonly #heap: IndexHit[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A hit of a lower score is not wanted; one of no score is no hit. */
  get floor(): number {
    return this.#heap.length < this.#limit ? Number.MIN_VALUE : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  wants(hit: IndexHit): boolean {
    const worst = this.#heap[0];
    return this.#heap.length < this.#limit || (worst !== undefined && order(hit, worst) < 0);
  }

  /** Takes a hit that is wanted, in place of the worst where there is no room. */
  put(hit: IndexHit): void {
    if (this.#heap.length < this.#limit) this.#rise(this.#heap.length, hit);
    else this.#sink(hit);
  }

  /** Best first. */
  hits(): IndexHit[] {
    return [...this.#heap].sort(order);
  }

  /** Puts a hit into a gap at the foot of the heap, or above it where better hits must make way downwards. */
  #rise(gap: number, hit: IndexHit): void {
    const above = (gap - 1) >> 1;
    const better = this.#heap[above];
    if (better && order(better, hit) < 0) {
      this.#heap[gap] = better;
      this.#rise(above, hit);
    } else {
      this.#heap[gap] = hit;
    }
  }

  /** Puts a hit into the gap on top of the heap, or below it where worse hits must make way upwards. */
  #sink(hit: IndexHit): void {
    let gap = 0;
    for (let below = this.#worseBelow(gap); below !== null; below = this.#worseBelow(gap)) {
      const worse = this.#heap[below];
      if (!worse || order(worse, hit) < 0) break;
      this.#heap[gap] = worse;
      gap = below;
    }
    this.#heap[gap] = hit;
  }

  /** Which of the two below a place is the worse one. */
  #worseBelow(place: number): number | null {
    const [left, right] = [this.#heap[2 * place + 1], this.#heap[2 * place + 2]];
    if (!left) return null;
    return right && order(right, left) > 0 ? 2 * place + 2 : 2 * place + 1;
  }
}

/** Better scores first, equal ones in the order of their ids. */
function order(one: IndexHit, other: IndexHit): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1);
}
