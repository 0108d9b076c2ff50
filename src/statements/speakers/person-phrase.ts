import type { Gender, GrammaticalNumber, Mention, MentionForm } from '../mention.ts';
import { afterBrackets, isApposition } from './after-mention.ts';
import { inDictionary } from './common-words.ts';
import { listed } from './forms.ts';
import { furtherName } from './further-name.ts';
import { isFirstName, longNameAt } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { HONORIFIC_PRONOUNS } from './lexicon/honorifics.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import { makeMention, spanOf } from './make-mention.ts';
import { type NameRun, nameRun } from './name-run.ts';
import type { Before } from './name-word.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isCity, stateAt } from './places.ts';
import { endsNames, type Reader, withCut, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { afterHonorifics, type TitlePhrase, titlePhrase } from './title-phrase.ts';

const PRONOUNS: ReadonlySet<string> = new Set(HONORIFIC_PRONOUNS.flatMap(listed));
const MOST_TITLES = 6;
const BODIES = new Set(listed('فريق، لواء، عماد'));

interface Draft {
  readonly titles: TitlePhrase[];
  name: (NameRun & { readonly from: number }) | null;
  at: number;
}

/** Somebody named by office, by name or by both: «معالي وزير الثقافة والإعلام الدكتور عادل الطريفي». */
export function personAt(reader: Reader, from: number): Mention | null {
  const first = wordAt(reader, from);
  if (!first) return null;
  if (PRONOUNS.has(first.folded)) return mentionOf(reader, from, { titles: [], name: null, at: from + 1 });
  const draft: Draft = { titles: [], name: null, at: afterHonorifics(reader, from) };
  const addressed = draft.at > from;
  readParts(reader, draft, addressed);
  if (draft.titles.length === 0 && draft.name === null) return null;
  if (draft.name === null) readNameAfterComma(reader, draft);
  if (draft.name === null) readFurtherName(reader, draft);
  if (draft.name === null && !addressed && isOnlyBody(draft)) return null;
  if (draft.titles.length === 0 && !addressed && !isSureName(reader, draft)) return null;
  return mentionOf(reader, from, draft);
}

/** Titles and a name in the order in which they stand: rank, name, office or the other way round. */
function readParts(reader: Reader, draft: Draft, addressed: boolean): void {
  for (let n = 0; n < MOST_TITLES; n++) {
    const before = draft.at;
    draft.at = afterHonorifics(reader, draft.at);
    const letter = reader.words[draft.at - 1]?.text.length === 1 && draft.at > 0;
    const word = wordAt(reader, draft.at);
    if (!word || (n > 0 && word.gap !== '' && !(letter && word.gap === '.'))) {
      draft.at = before;
      return;
    }
    if (
      draft.name === null &&
      !holdsOffice(reader, draft.at) &&
      readName(reader, draft, addressed || draft.at > before)
    )
      continue;
    const title = titleFrom(reader, draft.at, draft);
    if (!title || !goesOnWith(draft, title)) {
      draft.at = before;
      return;
    }
    draft.titles.push(title);
    draft.at = draft.name === null && followedByName(reader, title.to) ? title.to : title.tight;
  }
}

/** «أمين جدة», «أمين عام»: a word that is also a first name, with what it is the head of behind it. */
function holdsOffice(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const next = wordAt(reader, at + 1);
  if (!word || next?.gap !== '' || roleWord(word.folded)?.definite !== false) return false;
  if (NAME_LINKS.has(next.folded) || longNameAt((offset) => wordAt(reader, at + offset)?.folded)) return false;
  return (
    inDictionary(next.folded) || isCity(next.folded) || stateAt(reader, at + 1) !== null || isOfficeAdjective(next)
  );
}

function followedByName(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return word?.gap === '' && !endsNames(word) && nameRun(reader, at, 'office') !== null;
}

function titleFrom(reader: Reader, at: number, draft: Draft): TitlePhrase | null {
  const title = titlePhrase(reader, at);
  if (title || draft.titles.length === 0) return title;
  // «نائب رئيس مجلس الوزراء ووزير الدفاع» holds two offices; «الرئيس والوزير» are two.
  const word = wordAt(reader, at);
  const second = word?.folded.startsWith('و') ? roleWord(word.folded.slice(1)) : null;
  if (!second || (second.definite && (second.kind !== 'calling' || draft.name !== null))) return null;
  const phrase = titlePhrase(withCut(reader, at, 1), at);
  // With a name behind it the second is somebody else: «بوتين ورئيس الوزراء نوري المالكي».
  return phrase && draft.name !== null && followedByName(reader, phrase.to) ? null : phrase;
}

/** A title goes on with what is no new person: after a name only what tells who that is. */
function goesOnWith(draft: Draft, title: TitlePhrase): boolean {
  if (draft.name === null && draft.titles.length === 0) return true;
  return title.kind !== 'source' && title.number === 'singular' && !title.counterpart;
}

function readName(reader: Reader, draft: Draft, addressed: boolean): boolean {
  const last = draft.titles.at(-1);
  const word = wordAt(reader, draft.at);
  if (!word || (last && last.number !== 'singular') || last?.kind === 'source') return false;
  if (last === undefined && roleWord(word.folded) && !isFirstName(word.folded)) return false;
  if (last === undefined && roleWord(word.folded)?.definite) return false;
  const run = nameRun(reader, draft.at, beforeName(last, addressed));
  if (!run || (last !== undefined && !last.definite && !run.known)) return false;
  draft.name = { ...run, from: draft.at };
  draft.at = run.to;
  return true;
}

function beforeName(last: TitlePhrase | undefined, addressed: boolean): Before {
  if (last?.kind === 'rank' || addressed) return 'rank';
  if (last === undefined) return null;
  return last.office.field.length > 0 ? 'office' : 'title';
}

/** «والي المدينة، سليمان تابسيز، …»: the name of the one whose title stands before the comma. */
function readNameAfterComma(reader: Reader, draft: Draft): void {
  const last = draft.titles.at(-1);
  const word = wordAt(reader, draft.at);
  if (
    !last?.definite ||
    last.number !== 'singular' ||
    last.office.field.length === 0 ||
    !word ||
    !/^[،,]$/u.test(word.gap)
  )
    return;
  const addressed = afterHonorifics(reader, draft.at);
  const rank = titlePhrase(reader, addressed);
  const from = rank?.kind === 'rank' ? rank.to : addressed;
  const run = nameRun(reader, from, rank?.kind === 'rank' ? 'rank' : 'office');
  const behind = run && wordAt(reader, run.to);
  if (!run || run.parts < 2 || (behind && !/^[،,:]/u.test(behind.gap) && !COMPLEMENTISERS.has(behind.folded))) return;
  draft.name = { ...run, from };
  draft.at = run.to;
}

function readFurtherName(reader: Reader, draft: Draft): void {
  const last = draft.titles.at(-1);
  if (!last?.definite || last.number !== 'singular' || last.kind === 'source' || last.counterpart) return;
  const name = furtherName(reader, draft.at);
  if (!name) return;
  draft.name = name;
  draft.at = name.to;
}

/** «الفريق», «اللواء»: without a name rather a team or a brigade. */
function isOnlyBody({ titles }: Draft): boolean {
  const [only] = titles;
  return titles.length === 1 && only?.kind === 'rank' && BODIES.has(only.office.role);
}

/** A name without a title needs a known word, or words of no dictionary with the end of a subject behind them. */
function isSureName(reader: Reader, { name, at }: Draft): boolean {
  if (name === null || name.known) return true;
  // «عكاظ» in quotation marks is a paper or a nickname.
  if (/[«"“”]/u.test(wordAt(reader, name.from)?.gap ?? '')) return false;
  const next = wordAt(reader, at);
  return next === undefined || next.gap !== '' || endsNames(next) || roleWord(next.folded)?.definite === true;
}

function mentionOf(reader: Reader, from: number, { titles, name, at }: Draft): Mention {
  const further = name === null ? at : withApposition(reader, at, titles);
  const [first] = titles;
  const offices = titles.map(({ office }) => office);
  const told = {
    form: formOf(titles, name),
    name: name && spanOf(reader, name.from, name.to),
    offices,
    countries: [...new Set(offices.flatMap(({ countries }) => countries))],
    gender: genderOf(titles, first),
    number: first === undefined ? ('singular' as GrammaticalNumber) : first.number,
    counterpart: titles.some(({ counterpart }) => counterpart),
    members: [],
  };
  return makeMention(reader, from, at, told, further);
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
