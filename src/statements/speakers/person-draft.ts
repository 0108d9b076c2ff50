import type { Token } from '../../text/period-tokens.ts';
import { inDictionary } from './common-words.ts';
import { isFirstName, longNameAt, opensLongName } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import type { Before } from './name-place.ts';
import { type NameRun, nameRun } from './name-run.ts';
import { isBodyNamedAt } from './named-behind.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isCity, stateAt } from './places.ts';
import { endsNames, type Reader, withCut, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { afterHonorifics, type TitlePhrase, titlePhrase } from './title-phrase.ts';

const MOST_TITLES = 6;

/** A personal name where it stands among the words of a paragraph. */
export interface PlacedName extends NameRun {
  readonly from: number;
}

/** What is read of a mention so far: titles, a name, and the word at which reading goes on. */
export interface PersonDraft {
  readonly titles: TitlePhrase[];
  name: PlacedName | null;
  at: number;
}

/** Titles and a name in the order in which they stand: rank, name, office or the other way round. */
export function readParts(reader: Reader, draft: PersonDraft, addressed: boolean): void {
  for (let n = 0; n < MOST_TITLES; n++) {
    const before = draft.at;
    draft.at = afterHonorifics(reader, draft.at);
    const letter = reader.words[draft.at - 1]?.text.length === 1 && draft.at > 0;
    const word = wordAt(reader, draft.at);
    if (!word || (n > 0 && !isNext(reader, word) && !(letter && word.gap === '.'))) {
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
    if (!title || !goesOnWith(draft, title) || isOfNext(reader, draft, title)) {
      draft.at = before;
      return;
    }
    draft.titles.push(title);
    const isWhole = title.to === title.tight || (draft.name === null && followedByName(reader, title.to));
    draft.at = isWhole ? title.to : title.tight;
  }
}

/** «أمين جدة», «أمين عام»: a word that is also a first name, with what it is the head of behind it. */
function holdsOffice(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const next = wordAt(reader, at + 1);
  if (!word || next?.gap !== '' || roleWord(word.folded)?.definite !== false) return false;
  if (NAME_LINKS.has(next.folded) || (opensLongName(word.folded) && isLongName(reader, at))) return false;
  return (
    inDictionary(next.folded) || isCity(next.folded) || stateAt(reader, at + 1) !== null || isOfficeAdjective(next)
  );
}

function isLongName(reader: Reader, at: number): boolean {
  return longNameAt((offset) => wordAt(reader, at + offset)?.folded) !== null;
}

/** Right behind the word before, or behind the closing mark of what that is called: «مجموعة «موتور غروب» كيم يونغ». */
function isNext({ text }: Reader, { gap, start }: Token): boolean {
  return gap === '' || (/^[»”"]$/u.test(gap) && /\s/u.test(text.charAt(start - 1)));
}

function followedByName(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  return word !== undefined && isNext(reader, word) && !endsNames(word) && nameRun(reader, at, 'office') !== null;
}

/** «مدير العلاقات سعد المطيري والمتحدث الرسمي بالأمانة»: offices that are held beside another. Folded. */
const SECOND_OFFICES: ReadonlySet<string> = new Set(['متحدث', 'ناطق', 'مشرف', 'عضو', 'مستشار']);

/** «الرئيس والمدير التنفيذي», «رئيس المجلس والرئيس التنفيذي» */
function isExecutive(reader: Reader, at: number): boolean {
  return /^التنفيذي(?:ه)?$/u.test(wordAt(reader, at + 1)?.folded ?? '');
}

function titleFrom(reader: Reader, at: number, draft: PersonDraft): TitlePhrase | null {
  const title = titlePhrase(reader, at);
  if (title || draft.titles.length === 0) return title;
  // «نائب رئيس مجلس الوزراء ووزير الدفاع» holds two offices; «الرئيس والوزير» are two.
  const word = wordAt(reader, at);
  const second = word?.folded.startsWith('و') ? roleWord(word.folded.slice(1)) : null;
  const isSecond = (draft.name !== null && SECOND_OFFICES.has(second?.role ?? '')) || isExecutive(reader, at);
  if (!second || (second.definite && !isSecond && (second.kind !== 'calling' || draft.name !== null))) return null;
  const phrase = titlePhrase(withCut(reader, at, 1), at);
  // With a name behind it the second is somebody else: «بوتين ورئيس الوزراء نوري المالكي».
  return phrase && draft.name !== null && followedByName(reader, phrase.to) ? null : phrase;
}

/** A title goes on with what is no new person: after a name only what tells who that is. */
function goesOnWith(draft: PersonDraft, title: TitlePhrase): boolean {
  if (draft.name === null && draft.titles.length === 0) return true;
  return title.kind !== 'source' && title.number === 'singular' && !title.counterpart;
}

/** «استقبل الملك سلمان الأمير عبدالله»: a bare title with a name behind it is that one's. */
function isOfNext(reader: Reader, { name }: PersonDraft, { office, to }: TitlePhrase): boolean {
  return name !== null && office.field.length === 0 && office.countries.length === 0 && followedByName(reader, to);
}

function readName(reader: Reader, draft: PersonDraft, addressed: boolean): boolean {
  const last = draft.titles.at(-1);
  const word = wordAt(reader, draft.at);
  // «المحلل في شركة بيل هانت»: the name is that of the company.
  if (last && isBodyNamedAt(reader, draft.at)) return false;
  if (!word || (last && last.number !== 'singular') || last?.kind === 'source') return false;
  if (last === undefined && roleWord(word.folded) && !isFirstName(word.folded)) return false;
  if (last === undefined && roleWord(word.folded)?.definite) return false;
  const run = nameRun(reader, draft.at, beforeName(last, addressed));
  if (!run || (last !== undefined && !last.definite && !run.known)) return false;
  if (last && isOfOther(reader, draft.at, last)) {
    draft.at = run.to;
    return true;
  }
  draft.name = { from: draft.at, to: run.to, parts: run.parts, known: run.known };
  draft.at = run.to;
  return true;
}

/** «عضو بحزب المخلوع علي صالح», «مستشار لدى الرئيس بوتين»: the name is that of whoever stands inside the title. */
function isOfOther(reader: Reader, at: number, { definite }: TitlePhrase): boolean {
  const role = roleWord(wordAt(reader, at - 1)?.folded ?? '');
  return !definite && role?.kind === 'office' && role.definite;
}

function beforeName(last: TitlePhrase | undefined, addressed: boolean): Before {
  if (last?.kind === 'rank' || addressed) return 'rank';
  if (last === undefined) return null;
  return last.office.field.length > 0 ? 'office' : 'title';
}
