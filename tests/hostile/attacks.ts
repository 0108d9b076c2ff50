import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { parsed } from './step-counter.ts';

/** What is tried as a sample of a class, in this order: plain letters, white space, digits, marks, what turns lines around, and rarities. */
const LIKELY =
  'aاه1٣ \t\n.-،/,:؛()[]{}«»"\'“”‘’#*_>|\u0640\u064e\u200f\u200d\u00a0\u2028\u0000éЖ\ufeff،؟!?=+~@%<$^\\&;–—•›…©';
/** What no pattern is likely to end with. */
const SPOILS: readonly string[] = ['', '\n\u0000'];

/** A text that repeats a piece: `before` once, `piece` as often as wanted, `after` once. */
interface Attack {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/**
 * Texts that would make a pattern try again and again: whatever of it can be repeated is repeated, behind what has to stand before it, and
 * what follows is spoilt. `/^ab+(?:c|de)*$/` → `abbbb\0`, `abcccc\0`, `abdededede\0`, and each piece by itself.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const found = new Map<string, Attack>();
  const add = (before: string, piece: string) => {
    if (piece === '') return;
    for (const after of SPOILS) found.set(JSON.stringify([before, piece, after]), { before, piece, after });
  };
  const plain = flags.replace(/[gy]/gu, '');
  const pattern = parsed(source, flags);
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      for (const piece of samplesOf(quantifier.element, plain)) {
        add('', piece);
        add(beforeIn(quantifier, plain), piece);
      }
    },
    onAlternativeEnter(alternative) {
      add('', sampleOf(alternative.elements, plain));
    },
    onCharacterClassEnter(node) {
      for (const piece of samplesOf(node, plain)) add('', piece);
    },
  });
  return [...found.values()];
}

/** What has to stand before a part of a pattern. */
function beforeIn(node: AST.Element, flags: string): string {
  let before = '';
  for (let at: AST.Node | null = node; at; at = at.parent) {
    const { parent } = at as AST.Element;
    if (parent?.type === 'Alternative') {
      before = sampleOf(parent.elements.slice(0, parent.elements.indexOf(at as AST.Element)), flags) + before;
    }
  }
  return before;
}

function sampleOf(elements: readonly AST.Element[], flags: string): string {
  return elements.map((element) => samplesOf(element, flags)[0] ?? '').join('');
}

/** A few of the texts that a part matches; of an assertion none. */
function samplesOf(node: AST.Element, flags: string): string[] {
  switch (node.type) {
    case 'Assertion':
    case 'Backreference':
      return [];
    case 'Quantifier':
      return samplesOf(node.element, flags).map((sample) => sample.repeat(node.min));
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map(({ elements }) => sampleOf(elements, flags));
    case 'Character':
      return [String.fromCodePoint(node.value)];
    default:
      return charactersOf(node.raw, flags);
  }
}

/** The first characters that a class holds, from the likely ones, else from all of the first plane. */
function charactersOf(raw: string, flags: string): string[] {
  const set = new RegExp(`^(?:${raw})$`, flags);
  const likely = [...LIKELY].filter((each) => set.test(each)).slice(0, 6);
  if (likely.length > 0) return likely;
  for (let code = 0; code < 0xffff; code++) {
    const each = String.fromCharCode(code);
    if (set.test(each)) return [each];
  }
  return [];
}
