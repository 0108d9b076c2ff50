import { groupBy } from '../group-by.ts';
import type { Gender, GrammaticalNumber, NamedOffice } from '../mention.ts';
import { distinct, isNisba, listed } from './forms.ts';
import { SOURCE_ADJECTIVES } from './lexicon/adjectives.ts';
import { HONORIFICS } from './lexicon/honorifics.ts';
import type { RoleKind } from './lexicon/roles.ts';
import { complement } from './phrase.ts';
import { isOfPeople } from './places.ts';
import { attachedAt } from './prepositions.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';
import { ownedRoleWord, roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

/** An office, rank or calling as a phrase: «المتحدث الرسمي باسم وزارة الخارجية الروسية». */
export interface TitlePhrase {
  readonly to: number;
  readonly office: NamedOffice;
  readonly kind: RoleKind;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** «الوزير», «وزير الخارجية», not «وزير سابق». */
  readonly definite: boolean;
  /** «نظيره» */
  readonly counterpart: boolean;
  /** Where it ends if a place at its end is no part of it: «الوزير في القاهرة». */
  readonly tight: number;
}

const MOST_ATTACHED = 3;
/** Whose place belongs to the office: «سفير بلادنا في موسكو», «المبعوث الأممي إلى سوريا». */
const POSTED = new Set(listed('سفير، قنصل، مندوب، ممثل، مبعوث، موفد، مراسل، منسق، مسؤول، مصدر'));
/** «محافظ أملج»: a word of no list is their place. */
const GOVERNORS = new Set(listed('محافظ، عمدة، والي، حاكم'));
/** Of arms and branches behind a rank. */
const BRANCHES = new Set(listed('الركن، ركن، طيار، الطيار، الأول، البحري، المتقاعد، الحقوقي'));
const FORMER = new Set('سابق اسبق راحل مخلوع معزول سابقه'.split(' '));
const INDEFINITE: ReadonlySet<string> = new Set(SOURCE_ADJECTIVES.flatMap(listed));
/** By their first words. */
const HONORIFIC_PHRASES = groupBy(
  HONORIFICS.flatMap(listed).map((phrase) => phrase.split(' ')),
  ([first = '']) => first,
);

/** «د.», «م.», «أ.»: a rank of one letter and a stop before a name. Folded. */
const LETTERS = new Set(['د', 'م', 'ا']);

/** Whether a form of address may begin with a folded word. */
export function opensHonorific(folded: string): boolean {
  return HONORIFIC_PHRASES.has(folded) || LETTERS.has(folded);
}

/** Past the forms of address that begin at a word: «صاحب السمو الملكي», «د.». */
export function afterHonorifics(reader: Reader, from: number): number {
  let at = from;
  for (let found = true; found; ) {
    const first = wordAt(reader, at)?.folded ?? '';
    const phrase = HONORIFIC_PHRASES.get(first)?.find((parts) =>
      parts.every((part, n) => (at + n === from ? wordAt(reader, at) : nextWord(reader, at + n))?.folded === part),
    );
    const letter = LETTERS.has(first) && /^\.?$/u.test(wordAt(reader, at + 1)?.gap ?? '-');
    found = phrase !== undefined || letter;
    at += phrase?.length ?? (letter ? 1 : 0);
  }
  return at;
}

/** The title that begins at a word, or null. */
export function titlePhrase(reader: Reader, from: number): TitlePhrase | null {
  const first = wordAt(reader, from);
  // «أمام» (before) folds to what «إمام» is.
  if (!first || first.text === 'أمام') return null;
  const owned = ownedRoleWord(first.text, first.folded);
  const word = owned ?? roleWord(first.folded);
  if (!word) return null;
  // «الدكتور الربيعي», «دكتور عاطي بن عطية»: what follows a rank is the name.
  const leadsName = word.kind === 'rank' && (word.definite || nextWord(reader, from + 2)?.text === 'بن');
  const rest = leadsName
    ? { to: afterBranches(reader, from + 1), field: [], countries: [] }
    : complement(reader, from + 1, {
        definite: word.definite,
        named: GOVERNORS.has(word.role),
        office: word.kind === 'office',
      });
  const field = [...rest.field];
  const countries = [...rest.countries];
  let at = rest.to;
  // «مغردون أمير مكة»: what ends in «ون» has no genitive.
  const many = !word.definite && /[وي]ن$/u.test(first.folded) && word.number === 'plural';
  const bare = !word.definite && (at === from + 1 || many);
  if ((bare && !leadsName) || (!word.definite && word.kind === 'source'))
    at = indefinite(reader, from + 1, field, countries);
  let tight = at;
  for (let n = 0; n < MOST_ATTACHED; n++) {
    const more = attachedAt(reader, at, POSTED.has(word.role));
    if (!more) break;
    at = more.to;
    if (!more.loose || POSTED.has(word.role)) tight = at;
    field.push(...more.field);
    countries.push(...more.countries);
  }
  const office = {
    role: word.role,
    field,
    countries: distinct(countries),
    former: field.some((each) => FORMER.has(each)),
  };
  const counterpart = word.role === 'نظير';
  return {
    to: at,
    tight,
    office,
    kind: word.kind,
    gender: word.gender,
    number: word.number,
    definite: word.definite || !bare,
    counterpart,
  };
}

/** «الفريق الأول الركن», «العميد الطيار» */
function afterBranches(reader: Reader, from: number): number {
  let at = from;
  while (BRANCHES.has(nextWord(reader, at)?.folded ?? '')) at++;
  return at;
}

/** The adjectives of an indefinite noun: «مسؤول أميركي رفيع المستوى», «مصادر محلية». */
function indefinite(reader: Reader, from: number, field: string[], countries: string[]): number {
  let at = from;
  field.length = 0;
  for (;;) {
    const word = nextWord(reader, at);
    if (!word) return at;
    const state = stateOfAdjective(word.folded);
    const isLevel = at > from && word.folded === 'المستوي';
    const fits =
      state !== null || isLevel || INDEFINITE.has(word.folded) || isOfPeople(word.folded) || isNisba(word.folded);
    if (!fits || word.folded.startsWith('ال') !== isLevel) return at;
    if (state !== null) countries.push(state);
    else field.push(word.folded);
    at++;
  }
}
