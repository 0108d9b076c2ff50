import { bare, fold } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { type Token, tokensOf } from '../text/period-tokens.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** A newspaper, agency or site that a question asks for. */
export interface Outlet {
  /** As the caller names it. */
  readonly source: string;
  /** With what introduces it: «في جريدة الثورة», «نقلا عن سانا». */
  readonly span: Span;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}

/** What an outlet is called by; from the sources of SaudiNewsNet and general knowledge, «جرنال» from the dialects. */
const KINDS = set(
  'جريدة صحيفة وكالة موقع قناة مجلة جرنال جورنال شبكة إذاعة راديو تلفزيون تلفزيون منصة فضائية يومية أسبوعية newspaper paper daily weekly agency magazine website site channel network radio tv outlet',
);
const PROCLITICS = ['وب', 'ول', 'و', 'ب', 'ل', 'ف', 'ك'];
/** Verbs and nouns of publishing: what follows is where. */
const PUBLISHED = set(
  'نقلت نقلته نشرت نشرته أوردت أوردته كتبت كتبته بثت بثته أذاعت published reported printed quoted citing',
);
/** «نقلا عن», «بحسب», "according to": sure enough for a name that is no other word. */
const ACCORDING = set('بحسب حسب وفق وفقا طبقا نقلا citing');
/** May stand before a name in quotation marks, and belong to what introduces an outlet. */
const INTRODUCING = set(
  'في فى عن من على ل لدى عبر صفحات بحسب حسب وفق وفقا طبقا نقلا كما in on from by of the according to',
);
const QUOTATION = /[«»“”„"]/u;
const FURTHEST_KIND = 4;
const MOST_INTRODUCING = 3;

interface Name {
  readonly source: string;
  readonly words: readonly string[];
}

/** An archive has the same sources for all questions. */
const NAMES = new WeakMap<readonly string[], ReadonlyMap<string, readonly Name[]>>();

/**
 * The outlet among `sources` that a question names as one: «في جريدة الثورة», «وكالة الأنباء السورية (سانا)», «نقلا عن سانا», «بحسب "الوقت"».
 * Many names are common words («الوقت», «الاتحاد»): without a word such as «جريدة», or a verb of publishing or «بحسب» before quotation
 * marks, they are none. A source may stand in the list under a name in Latin letters as well.
 */
export function outletIn(text: string, sources: readonly string[]): Outlet | null {
  const names = NAMES.get(sources) ?? namesByFirstWord(sources);
  NAMES.set(sources, names);
  const tokens = tokensOf(text, () => false);
  for (let at = 0; at < tokens.length; at++) {
    for (const name of names.get(wordAt(tokens, at)) ?? []) {
      const end = at + name.words.length;
      if (!name.words.every((word, index) => wordAt(tokens, at + index) === word)) continue;
      const start = introduction(text, tokens, at, end);
      if (start !== null) return { source: name.source, span: spanOf(text, tokens, start, end) };
    }
  }
  return null;
}

/** The sources by the first word of their names, the longest first; «وكالة سانا» is «سانا». */
function namesByFirstWord(sources: readonly string[]): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  for (const source of sources) {
    const all = words(source).map((word) => fold(word.text));
    const own = all.filter((word) => !KINDS.has(word) && word !== 'the');
    const [first] = own;
    if (first === undefined) continue;
    names.set(
      first,
      [...(names.get(first) ?? []), { source, words: own }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return names;
}

/** The word that is looked up; «لسانا» after «وفقا» is «سانا». */
function wordAt(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.folded ?? '';
  const joined = word.startsWith('ل') && ['وفقا', 'طبقا'].includes(tokens[at - 1]?.folded ?? '');
  if (!joined) return word;
  return word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1);
}

/** The token with which an outlet begins, or null where nothing says that it is one. */
function introduction(text: string, tokens: readonly Token[], at: number, end: number): number | null {
  const kind = kindBefore(tokens, at);
  if (kind !== null) return isSpokenOf(tokens, kind) ? null : widened(tokens, kind);
  if (KINDS.has(tokens[end]?.folded ?? '') && isLatin(tokens[at])) return widened(tokens, at);
  return isAttributed(text, tokens, at, end) ? widened(tokens, at) : null;
}

/** «جريدة الثورة», «وكالة الأنباء السورية سانا»: between the two stand words with an article, before a name that has none. */
function kindBefore(tokens: readonly Token[], at: number): number | null {
  for (let kind = at - 1; kind >= Math.max(0, at - FURTHEST_KIND); kind--) {
    const token = tokens[kind];
    if (!token || (kind < at - 1 && tokens[kind + 1]?.gap !== '')) return null;
    if (isKind(token.folded)) return kind;
    const mayStandBetween = token.folded.startsWith('ال') || token.folded === 'انباء';
    const own = !hasArticle(tokens[at]) || QUOTATION.test(tokens[at]?.gap ?? '') || tokens[at]?.gap === '(';
    if (!mayStandBetween || !own) return null;
  }
  return null;
}

function isKind(word: string): boolean {
  if (KINDS.has(word)) return true;
  const letter = PROCLITICS.find((each) => word.startsWith(each));
  return letter !== undefined && KINDS.has(word.slice(letter.length));
}

function hasArticle(token: Token | undefined): boolean {
  return /^(?:ال|لل)/u.test(token?.folded ?? '');
}

function isLatin(token: Token | undefined): boolean {
  return /^[a-z]/u.test(token?.folded ?? '');
}

/** «ماذا قيل عن جريدة الثورة» speaks of the newspaper, «نقلا عن جريدة الثورة» names it. */
function isSpokenOf(tokens: readonly Token[], kind: number): boolean {
  return tokens[kind - 1]?.folded === 'عن' && !(tokens[kind - 2]?.folded ?? '').startsWith('نقل');
}

function isAttributed(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  const second = tokens[at - 2]?.folded ?? '';
  const citing = before === 'عن' && second.startsWith('نقل');
  const according = ACCORDING.has(before) || (before === 'to' && second === 'according');
  const quoted = QUOTATION.test(tokens[at]?.gap ?? '') && QUOTATION.test(text.charAt(tokens[end - 1]?.end ?? 0));
  if (quoted) return citing || according || INTRODUCING.has(before) || PUBLISHED.has(before);
  if (isLatin(tokens[at])) return (according || PUBLISHED.has(before)) && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  if (according) return !hasArticle(tokens[at]);
  // «نقلا عن الاتحاد الأوروبي» is no newspaper.
  return (citing || PUBLISHED.has(before)) && (!hasArticle(tokens[at]) || endsName(tokens[end]));
}

function endsName(after: Token | undefined): boolean {
  return after === undefined || after.gap !== '' || after.number !== null || isFunctionWord(bare(after.text));
}

/** The first of the words that lead to a name: «نقلا عن», «في», "according to the". */
function widened(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > Math.max(0, at - MOST_INTRODUCING) && INTRODUCING.has(tokens[start - 1]?.folded ?? '')) {
    if (start < at && tokens[start]?.gap !== '') break;
    start--;
  }
  return start;
}

/** With the kind behind an English name, and with the closing mark. */
function spanOf(text: string, tokens: readonly Token[], start: number, end: number): Span {
  const last = isLatin(tokens[end - 1]) && KINDS.has(tokens[end]?.folded ?? '') ? end : end - 1;
  const span = { start: tokens[start]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  const marked = /[«“„"(]/u.test(text.slice(span.start, span.end)) && /[»”")]/u.test(text.charAt(span.end));
  return marked ? { start: span.start, end: span.end + 1 } : span;
}
