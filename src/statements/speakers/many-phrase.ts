import type { Token } from '../../text/period-tokens.ts';
import type { GrammaticalNumber, Mention, MentionForm } from '../mention.ts';
import { distinct, listed, withoutArticle } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { ANYBODY as ANYBODY_WORDS, BOTH, BOTH_SIDES, GROUPS, SIDES, SOME } from './lexicon/many.ts';
import { makeMention } from './make-mention.ts';
import { complement } from './phrase.ts';
import { stateAt } from './places.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';

const SIDES_OF_TWO: ReadonlySet<string> = new Set(BOTH_SIDES.flatMap(listed));
const BOTH_WORDS: ReadonlySet<string> = new Set(BOTH.flatMap(listed));
const ONE_SIDE: ReadonlySet<string> = new Set(SIDES.flatMap(listed));
const SOME_WORDS: ReadonlySet<string> = new Set(SOME.flatMap(listed));
const GROUP_WORDS: ReadonlySet<string> = new Set(
  GROUPS.flatMap(listed).flatMap((each) => [each, each.replace(/ون$/u, 'ين')]),
);

/** «قال بعضهم» */
const ANYBODY: ReadonlySet<string> = new Set(ANYBODY_WORDS.flatMap(listed));

/** Whether many without names, or sides, may be named from a folded word on. */
export function mayNameMany(folded: string): boolean {
  if (BOTH_WORDS.has(folded) || SIDES_OF_TWO.has(folded) || ONE_SIDE.has(folded) || SOME_WORDS.has(folded)) return true;
  return ANYBODY.has(folded) || isGroup(folded) || mayBeOwned(folded);
}

function isGroup(folded: string): boolean {
  return GROUP_WORDS.has(withoutArticle(folded).base) || isPluralOfMen(folded);
}

/** Two sides, a side, or many without names: «كلا الطرفين», «الجانب الروسي», «عدد من الخبراء», «المتظاهرون». */
export function manyAt(reader: Reader, from: number): Mention | null {
  const first = wordAt(reader, from);
  if (!first) return null;
  if (BOTH_WORDS.has(first.folded)) return bothAt(reader, from);

  if (SIDES_OF_TWO.has(first.folded)) return sides(reader, from, from + 1, 'dual');
  if (ONE_SIDE.has(first.folded)) return sides(reader, from, from + 1, 'singular');
  if (SOME_WORDS.has(first.folded)) return someAt(reader, from);
  if (ANYBODY.has(first.folded)) return group(reader, from, from + 1, 'group', true);
  if (mayBeOwned(first.folded) && hasGenitive(reader, from)) return group(reader, from, from + 1, 'group', false);
  return isGroup(first.folded) ? group(reader, from, from + 1, 'group', first.folded.startsWith('ال')) : null;
}

/** «المستهلكون», «اللبنانيون»: participles and adjectives of belonging in the plural of people, as subjects have it. */
function isPluralOfMen(folded: string): boolean {
  // Asked of every word where somebody may be named.
  if (!folded.endsWith('ون')) return false;
  return /^ال(?:م\p{L}{3,}|\p{L}{3,}ي)ون$/u.test(folded) && !NO_MEN.has(folded) && roleWord(folded) === null;
}

/** «مفاوضو», «صحفيو»: the same as it stands before a genitive; «ماركو» is a name. */
function mayBeOwned(folded: string): boolean {
  return folded.endsWith('و') && OWNED_PLURAL.test(folded) && !isFirstName(folded) && !isSurname(folded);
}

const OWNED_PLURAL = /^(?:م\p{L}{3,}|\p{L}ا\p{L}{2,3}|\p{L}{3,}ي)و$/u;

/** «مفاوضو الأمم المتحدة» */
function hasGenitive(reader: Reader, at: number): boolean {
  const next = nextWord(reader, at + 1);
  if (!next) return false;
  return (
    withoutArticle(next.folded).definite || institutionWord(next.folded) !== null || stateAt(reader, at + 1) !== null
  );
}

const NO_MEN: ReadonlySet<string> = new Set(listed('المليون، المضمون، الماعون، التلفزيون، الأفيون، المخزون'));

function bothAt(reader: Reader, from: number): Mention | null {
  const next = nextWord(reader, from + 1);
  if (!next) return null;
  const role = roleWord(next.folded);
  return SIDES_OF_TWO.has(next.folded) || role?.number === 'dual' ? sides(reader, from, from + 2, 'dual') : null;
}

function sides(reader: Reader, from: number, after: number, number: GrammaticalNumber): Mention {
  const rest = complement(reader, after, { definite: true, named: false });
  const countries = distinct(rest.countries);
  return makeMention(reader, from, rest.to, {
    form: 'collective',
    name: null,
    offices: [],
    countries,
    gender: 'masculine',
    number,
    counterpart: false,
    members: [],
  });
}

/** «أحد المسؤولين», «عدد من الخبراء», «بعض وسائل الإعلام» */
function someAt(reader: Reader, from: number): Mention | null {
  const next = nextWord(reader, from + 1);
  const at = next?.folded === 'من' ? from + 2 : from + 1;
  const word = nextWord(reader, at);
  if (!word) return null;
  const known = roleWord(word.folded) ?? institutionWord(word.folded);
  const isGroup = GROUP_WORDS.has(withoutArticle(word.folded).base);
  if (!known && !isGroup && !isOfMany(word)) return null;
  return group(reader, from, at + 1, 'anonymous', withoutArticle(word.folded).definite);
}

/** «أحد المصلين», «عدد من المسافرين»: a plural of people with the article. */
function isOfMany({ folded }: Token): boolean {
  return /^ال\p{L}{3,}ين$/u.test(folded) && !NO_MEN.has(folded);
}

function group(reader: Reader, from: number, after: number, form: MentionForm, definite: boolean): Mention {
  // «مغردون أمير مكة»: what ends in «ون» has no genitive.
  const alone = !definite && /[وي]ن$/u.test(wordAt(reader, after - 1)?.folded ?? '');
  const rest = alone ? { to: after, countries: [] } : complement(reader, after, { definite, named: false });
  return makeMention(reader, from, rest.to, {
    form,
    name: null,
    offices: [],
    countries: distinct(rest.countries),
    gender: 'masculine',
    number: 'plural',
    counterpart: false,
    members: [],
  });
}
