import { type Choosable, Goods, PARTS, type Parts, RETURNS, type Weights } from './goods.ts';
import { runsOf } from './runs.ts';
import { SaidAlready } from './said-already.ts';

export interface Budget {
  /** Each of one sentence, or of two that follow one another. */
  readonly points: number;
  readonly characters: number;
}

const WEIGHTS: Weights = { reward: 2, units: 1, groups: 1, likeness: 1 };

/** Two sentences with this share of units in common say the same. */
const SAME = 0.62;
/** How far a sentence costs by its length: 0 all the same, 1 by its characters. */
const SCARCITY = 0.5;
const NONE = new Float64Array(0);
/** More sentences are not weighed against one another: those worth least are left out. */
const MOST = 500;

/**
 * The sentences to take, in the order of their worth. Maximises a monotone submodular function under a budget of characters and of
 * points, greedily by gain for cost (after Lin and Bilmes, *A Class of Submodular Functions for Document Summarization*, 2011). The
 * function is the sum of what the sentences are worth, the coverage of weighted units with diminishing returns, the square roots of the
 * rewards in each group, and how well every sentence is stood for by the most like that is taken.
 */
export function chosen(all: readonly Choosable[], budget: Budget): number[] {
  const places = [...all.keys()].sort((a, b) => (all[b]?.reward ?? 0) - (all[a]?.reward ?? 0)).slice(0, MOST);
  const goods = new Goods(
    places.flatMap((at) => all[at] ?? []),
    WEIGHTS,
  );
  return filled(goods, budget).taken.flatMap((at) => places[at] ?? []);
}

function filled(goods: Goods, budget: Budget): Choice {
  const choice = new Choice(goods);
  const left = new Set(goods.all.keys());
  let characters = 0;
  while (left.size > 0) {
    let [best, most] = [-1, 0];
    for (const at of left) {
      const length = goods.all[at]?.length ?? 0;
      if (characters + length > budget.characters || choice.repeats(at)) {
        left.delete(at);
        continue;
      }
      // One that goes on with a taken one may fit where no other does.
      if (pointsOf(goods, [...choice.taken, at]) > budget.points) continue;
      const cost = (SCARCITY * length) / budget.characters + (1 - SCARCITY) / budget.points;
      const gain = choice.gain(at) / cost;
      if (gain > most) [best, most] = [at, gain];
    }
    if (best < 0) break;
    choice.take(best);
    left.delete(best);
    characters += goods.all[best]?.length ?? 0;
  }
  return choice;
}

function pointsOf({ all }: Goods, places: readonly number[]): number {
  return runsOf(places.flatMap((place) => all[place] ?? [])).length;
}

/** What is taken, and what every other sentence would add to it. */
class Choice {
  readonly taken: number[] = [];
  readonly #goods: Goods;
  readonly #times = new Map<string, number>();
  readonly #sums = new Map<string, number>();
  readonly #said = new SaidAlready();
  /** How well each is stood for. */
  readonly #stoodFor: Float64Array;

  constructor(goods: Goods) {
    this.#goods = goods;
    this.#stoodFor = new Float64Array(goods.all.length);
  }

  repeats(at: number): boolean {
    const alike = this.taken.some((other) => (this.#goods.likeness[at]?.[other] ?? 0) > SAME);
    return alike || this.#said.holds(this.#goods.all[at]?.units ?? []);
  }

  gain(at: number): number {
    const { all, sets, unitWeights, whole, weights } = this.#goods;
    const { reward = 0, groups = [] } = all[at] ?? {};
    let units = 0;
    for (const unit of sets[at] ?? []) {
      units += (unitWeights.get(unit) ?? 0) * RETURNS ** (this.#times.get(unit) ?? 0) * (1 - RETURNS);
    }
    let groupSums = 0;
    for (const group of groups) {
      const sum = this.#sums.get(group) ?? 0;
      groupSums += Math.sqrt(sum + reward) - Math.sqrt(sum);
    }
    let likeness = 0;
    const row = this.#goods.likeness[at] ?? NONE;
    for (let other = 0; other < row.length; other++) {
      const more = (row[other] ?? 0) - (this.#stoodFor[other] ?? 0);
      if (more > 0) likeness += (all[other]?.reward ?? 0) * more;
    }
    const parts: Parts = { reward, units, groups: groupSums, likeness };
    return PARTS.reduce((sum, part) => sum + (weights[part] * parts[part]) / (whole[part] || 1), 0);
  }

  take(at: number): void {
    const { reward = 0, groups = [] } = this.#goods.all[at] ?? {};
    this.taken.push(at);
    this.#said.add(this.#goods.all[at]?.units ?? []);
    for (const unit of this.#goods.sets[at] ?? []) this.#times.set(unit, (this.#times.get(unit) ?? 0) + 1);
    for (const group of groups) {
      this.#sums.set(group, (this.#sums.get(group) ?? 0) + reward);
    }
    const row = this.#goods.likeness[at] ?? NONE;
    for (const [other, alike] of row.entries()) {
      this.#stoodFor[other] = Math.max(this.#stoodFor[other] ?? 0, alike);
    }
  }
}
