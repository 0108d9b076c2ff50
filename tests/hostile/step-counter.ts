import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on at a place; whether the rest of the pattern matches from there. */
type Next = (at: number) => boolean;
/** Tries to match a part from a place, and what follows behind it. */
type Match = (at: number, next: Next) => boolean;

/** The pattern was given up: it took more steps than it may. */
class TooMany extends Error {}

/**
 * Counts what a backtracking matcher does, so that growth can be told without a clock: one step for each try of a part at a place.
 * It tries in the order of the ECMAScript specification, without the short cuts that an engine may know.
 */
export class StepCounter {
  readonly #pattern: Match;
  readonly #isSticky: boolean;
  readonly #isGlobal: boolean;
  readonly #flags: string;
  readonly #sets = new Map<string, RegExp>();
  readonly #groups = new Map<AST.CapturingGroup, string>();
  #text = '';
  #steps = 0;
  #most = 0;

  constructor(source: string, flags: string) {
    this.#isSticky = flags.includes('y');
    this.#isGlobal = flags.includes('g');
    this.#flags = flags.replace(/[gy]/gu, '');
    this.#pattern = this.#anyOf(parsed(source, flags).alternatives, false);
  }

  /** The steps to find the pattern in a text, or each of them where it is global; `most` where there would be more. */
  steps(text: string, most: number): number {
    this.#text = text;
    this.#steps = 0;
    this.#most = most;
    try {
      this.#search();
    } catch (error) {
      if (error instanceof TooMany) return most;
      throw error;
    }
    return this.#steps;
  }

  #search(): void {
    const last = this.#isSticky ? 0 : this.#text.length;
    for (let at = 0; at <= last; at++) {
      let end = -1;
      const found = this.#pattern(at, (reached) => {
        end = reached;
        return true;
      });
      if (found && !this.#isGlobal) return;
      if (found) at = Math.max(at, end - 1);
    }
  }

  #step(): void {
    if (++this.#steps >= this.#most) throw new TooMany();
  }

  #anyOf(alternatives: readonly AST.Alternative[], isBackward: boolean): Match {
    const ways = alternatives.map(({ elements }) => this.#inOrder(elements, isBackward));
    return (at, next) => ways.some((way) => way(at, next));
  }

  #inOrder(elements: readonly AST.Element[], isBackward: boolean): Match {
    const parts = elements.map((element) => this.#part(element, isBackward));
    const order = isBackward ? parts : parts.reverse();
    return order.reduce<Match>(
      (rest, part) => (at, next) => part(at, (reached) => rest(reached, next)),
      (at, next) => next(at),
    );
  }

  #part(node: AST.Element, isBackward: boolean): Match {
    switch (node.type) {
      case 'Group':
        return this.#anyOf(node.alternatives, isBackward);
      case 'CapturingGroup':
        return this.#captured(node, isBackward);
      case 'Quantifier':
        return this.#repeated(node, isBackward);
      case 'Assertion':
        return this.#asserted(node);
      case 'Backreference':
        return this.#again(node);
      default:
        return this.#character(node, isBackward);
    }
  }

  #character(node: AST.Element, isBackward: boolean): Match {
    const set = this.#set(`^(?:${node.raw})$`);
    return (at, next) => {
      this.#step();
      const here = isBackward ? at - 1 : at;
      return (
        here >= 0 && here < this.#text.length && set.test(this.#text.charAt(here)) && next(isBackward ? here : at + 1)
      );
    };
  }

  #captured(node: AST.CapturingGroup, isBackward: boolean): Match {
    const inside = this.#anyOf(node.alternatives, isBackward);
    return (at, next) =>
      inside(at, (end) => {
        this.#groups.set(node, this.#text.slice(Math.min(at, end), Math.max(at, end)));
        return next(end);
      });
  }

  #again({ resolved }: AST.Backreference): Match {
    const group = [resolved].flat()[0];
    return (at, next) => {
      this.#step();
      const words = (group && this.#groups.get(group)) ?? '';
      return this.#text.startsWith(words, at) && next(at + words.length);
    };
  }

  #repeated({ element, min, max, greedy }: AST.Quantifier, isBackward: boolean): Match {
    const once = this.#part(element, isBackward);
    const from = (count: number, at: number, next: Next): boolean => {
      this.#step();
      const more = () =>
        count < max && once(at, (reached) => (reached !== at || count < min) && from(count + 1, reached, next));
      if (count < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return (at, next) => from(0, at, next);
  }

  #asserted(node: AST.Assertion): Match {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inside = this.#anyOf(node.alternatives, node.kind === 'lookbehind');
      return (at, next) => inside(at, () => true) !== node.negate && next(at);
    }
    const edge = this.#set(node.raw, 'y');
    return (at, next) => {
      this.#step();
      edge.lastIndex = at;
      return edge.test(this.#text) && next(at);
    };
  }

  /** What a single character or an edge is, is asked of the engine itself. */
  #set(source: string, more = ''): RegExp {
    const set = this.#sets.get(source) ?? new RegExp(source, this.#flags + more);
    this.#sets.set(source, set);
    return set;
  }
}

export function parsed(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
}
