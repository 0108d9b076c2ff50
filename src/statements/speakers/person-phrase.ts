import type { Gender, GrammaticalNumber, Mention, MentionForm, NamedOffice } from '../mention.ts';
import { cueWords } from '../reports/lexicon.ts';
import { afterBrackets, isApposition } from './after-mention.ts';
import { inDictionary } from './common-words.ts';
import { distinct, listed, withoutArticle } from './forms.ts';
import { furtherName, nameAfterComma, quotedNameAt } from './further-name.ts';
import { HONORIFIC_PRONOUNS } from './lexicon/honorifics.ts';
import { makeMention, spanOf } from './make-mention.ts';
import { type NameRun, nameRun } from './name-run.ts';
import { type PersonDraft, readParts } from './person-draft.ts';
import { endsNames, nextWord, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';
import { afterHonorifics, type TitlePhrase, titlePhrase } from './title-phrase.ts';

const PRONOUNS: ReadonlySet<string> = new Set(HONORIFIC_PRONOUNS.flatMap(listed));
/** «سموه», «معاليه» */
export function isPronounOfHonour(folded: string): boolean {
  return PRONOUNS.has(folded);
}

/** Ranks that are bodies of men as well: without a name rather these. */
const BODIES = new Set(listed('فريق، لواء، عماد'));

/** Somebody named by office, by name or by both: «معالي وزير الثقافة والإعلام الدكتور عادل الطريفي». */
export function personAt(reader: Reader, from: number): Mention | null {
  const first = wordAt(reader, from);
  if (!first) return null;
  if (PRONOUNS.has(first.folded)) return mentionOf(reader, from, { titles: [], name: null, at: from + 1 });
  const of = compatriotOf(reader, from);
  const draft: PersonDraft = { titles: [], name: null, at: of === null ? afterHonorifics(reader, from) : from + 1 };
  const addressed = draft.at > from;
  readParts(reader, draft, addressed);
  if (draft.titles.length === 0 && draft.name === null) return null;
  if (draft.name === null) readLateName(reader, draft);
  if (draft.name === null && isSurnameOfSomebody(reader, from, draft)) {
    draft.name = { from, to: from + 1, parts: 1, known: true };
    draft.titles.length = 0;
  }
  if (draft.name === null && !addressed && isOnlyBody(draft)) return null;
  if (draft.titles.length === 0 && !addressed && !isSureName(reader, draft)) return null;
  return mentionOf(reader, from, draft, of);
}

/** «الكولومبي جاكسون مارتينيز»: the state of somebody whose name stands behind his nationality; null for none. */
function compatriotOf(reader: Reader, from: number): string | null {
  const state = stateOfAdjective(wordAt(reader, from)?.folded ?? '');
  if (state === null || !wordAt(reader, from)?.folded.startsWith('ال')) return null;
  const next = nextWord(reader, from + 1);
  if (!next || withoutArticle(next.folded).definite) return null;
  const run = nameRun(reader, from + 1, 'office');
  return run && run.parts > 1 && (run.known || !inDictionary(next.folded)) ? state : null;
}

/** The name of somebody whose title is told first, behind a comma or at the end of a long title. */
function readLateName(reader: Reader, draft: PersonDraft): void {
  const last = draft.titles.at(-1);
  if (last?.number !== 'singular' || last.kind === 'source' || last.counterpart) return;
  if (!last.definite && last.kind !== 'rank') return;
  const isOffice = last.office.field.length > 0 || last.office.countries.length > 0;
  const name =
    (isOffice ? nameAfterComma(reader, afterOfTown(reader, draft.at)) : null) ??
    quotedNameAt(reader, draft.at) ??
    (last.definite ? furtherName(reader, draft.at) : null);
  if (!name) return;
  draft.name = name;
  draft.at = name.to;
}

/** «وأضاف السيد أن» of «عدنان السيد»: a rank alone that is somebody's surname. */
function isSurnameOfSomebody(reader: Reader, from: number, { titles, at }: PersonDraft): boolean {
  const [only] = titles;
  const word = wordAt(reader, from);
  return titles.length === 1 && only?.kind === 'rank' && at === from + 1 && reader.isName(word?.folded ?? '');
}

/** «المحافظ الجديد للمدينة، نايف البكري،» */
function afterOfTown(reader: Reader, at: number): number {
  return /^لل\p{L}{3,}$/u.test(nextWord(reader, at)?.folded ?? '') ? at + 1 : at;
}

/** «الفريق», «اللواء»: without a name rather a team or a brigade. */
function isOnlyBody({ titles }: PersonDraft): boolean {
  const [only] = titles;
  return titles.length === 1 && only?.kind === 'rank' && BODIES.has(only.office.role);
}

/** A name without a title needs a known word, or words of no dictionary with the end of a subject behind them. */
function isSureName(reader: Reader, { name, at }: PersonDraft): boolean {
  if (name === null || name.known) return true;
  // «وقال بغيظ: …»
  const first = wordAt(reader, name.from);
  if (name.parts === 1 && (first?.text.startsWith('ب') || isSaying(first?.folded ?? ''))) return false;
  // «عكاظ» in quotation marks is a paper or a nickname.
  if (/[«"“”]/u.test(wordAt(reader, name.from)?.gap ?? '')) return false;
  const next = wordAt(reader, at);
  return next === undefined || next.gap !== '' || endsNames(next) || isRole(next.folded, name.parts);
}

/** «قال له مخاطبا: …» */
function isSaying(folded: string): boolean {
  return cueWords(folded).some(({ tense }) => tense === 'participle');
}

/** «فريديريك غابيزون مسؤول الأسواق» */
function isRole(folded: string, parts: number): boolean {
  const role = roleWord(folded);
  return role?.number === 'singular' && (role.definite || parts > 1);
}

function mentionOf(
  reader: Reader,
  from: number,
  { titles, name, at }: PersonDraft,
  state: string | null = null,
): Mention {
  const further = name === null ? at : withApposition(reader, at, titles);
  const [first] = titles;
  const offices = titles.map(({ office }) => office);
  const told = {
    form: formOf(titles, name),
    name: name && spanOf(reader, name.from, name.to),
    offices,
    countries: countriesOf(state, offices),
    gender: genderOf(titles, first),
    number: first === undefined ? ('singular' as GrammaticalNumber) : first.number,
    counterpart: titles.some(({ counterpart }) => counterpart),
    members: [],
  };
  return makeMention(reader, from, at, told, further);
}

function countriesOf(state: string | null, offices: readonly NamedOffice[]): readonly string[] {
  const [only] = offices;
  if (state === null && offices.length < 2) return only?.countries ?? [];
  return distinct([...(state === null ? [] : [state]), ...offices.flatMap(({ countries }) => countries)]);
}

function genderOf(titles: readonly TitlePhrase[], first: TitlePhrase | undefined): Gender {
  return titles.some(({ gender }) => gender === 'feminine') ? 'feminine' : (first?.gender ?? 'masculine');
}

function formOf(titles: readonly TitlePhrase[], name: NameRun | null): MentionForm {
  if (name !== null) return name.parts > 1 ? 'full-name' : 'surname';
  const [first] = titles;
  if (!first) return 'title';
  if (first.kind === 'source') return 'anonymous';
  if (first.number === 'plural')
    return first.kind === 'calling' ? 'group' : first.definite ? 'collective' : 'anonymous';
  if (first.number === 'dual') return 'collective';
  return first.definite || first.office.field.includes('باسم') ? 'title' : 'anonymous';
}

/** Offices after a comma are taken in, for what they tell and so that a reader goes on behind them. */
function withApposition(reader: Reader, at: number, titles: TitlePhrase[]): number {
  let end = at;
  for (let n = 0; n < 2; n++) {
    const from = afterBrackets(reader, end);
    if (!isApposition(wordAt(reader, from))) return from;
    const title = titlePhrase(reader, from);
    if (!title?.definite) return from;
    titles.push(title);
    end = title.to;
  }
  return end;
}
