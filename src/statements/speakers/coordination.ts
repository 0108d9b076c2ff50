import type { Mention } from '../mention.ts';
import { isSurname } from './known-names.ts';
import { makeMention } from './make-mention.ts';
import { nextWord, type Reader, withCut, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';

type ReadMention = (reader: Reader, at: number) => Mention | null;

const MOST_MEMBERS = 6;
const ALONE = new Set(['collective', 'group', 'anonymous']);

/** A mention with those that «و» joins to it: «لافروف وكيري», «موسكو وواشنطن». The mention itself where nobody is joined. */
export function withMembers(reader: Reader, from: number, first: Mention, read: ReadMention): Mention {
  if (ALONE.has(first.form)) return first;
  const members = [first];
  let at = first.next;
  while (members.length < MOST_MEMBERS) {
    const next = memberAt(reader, at, first, read);
    if (!next) break;
    if (isOwnOffice(first, next)) return { ...first, span: { ...first.span, end: next.span.end }, next: next.next };
    members.push(next);
    at = next.next;
  }
  if (members.length === 1) return first;
  const holder = holderOfBoth(members);
  if (holder) return { ...holder, span: { ...holder.span, start: first.span.start } };
  const countries = [...new Set(members.flatMap((member) => member.countries))];
  const number = members.length === 2 ? 'dual' : 'plural';
  const last = members.at(-1) ?? first;
  const told = {
    form: 'collective',
    name: null,
    offices: [],
    countries,
    gender: 'masculine',
    number,
    counterpart: false,
    members,
  } as const;
  return makeMention(reader, from, at, told, last.next);
}

/** «يوسف البنيان، نائب رئيس المجلس والرئيس التنفيذي، إن»: a further office of whoever is told of behind the comma. */
function isOwnOffice(first: Mention, { form }: Mention): boolean {
  return form === 'title' && first.name !== null && first.span.end > first.named.end;
}

/** «نائب رئيس النادي والمشرف على الفريق نزيه النصر»: of two offices with one name behind them he has both; «ونظيره» is another. */
function holderOfBoth([first, second, third]: readonly Mention[]): Mention | null {
  if (!first || !second || third || first.form !== 'title' || second.name === null || second.counterpart) return null;
  const [one, other] = [first.offices[0], second.offices[0]];
  if (!one || !other || one.role === other.role || one.field.length === 0 || second.named.start === second.name.start)
    return null;
  return first.countries.some((state) => !second.countries.includes(state))
    ? null
    : { ...second, offices: [one, ...second.offices] };
}

/** Somebody or a state right after «و»; a verb or a noun there is another clause. */
function memberAt(reader: Reader, at: number, first: Mention, read: ReadMention): Mention | null {
  const word = nextWord(reader, at);
  if (!word?.folded.startsWith('و') || word.folded.length < 4) return null;
  const cut = withCut(reader, at, 1);
  const mention = read(cut, at);
  if (!mention || ALONE.has(mention.form)) return null;
  const isPerson = mention.name !== null || mention.form === 'title';
  if (isPerson !== (first.name !== null || first.form === 'title')) return null;
  if (!isPerson && mention.form !== first.form) return null;
  // One word of no title and no list may be a verb after «و».
  if (
    mention.form === 'surname' &&
    mention.offices.length === 0 &&
    !reader.isName(wordAt(cut, at)?.folded ?? '') &&
    !isKnown(cut, at)
  )
    return null;
  return mention;
}

function isKnown(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return word !== undefined && (roleWord(word.folded) !== null || isSurname(word.folded));
}
