import { isAnonymousAgency, outletNamed } from './outlets.ts';
import { keyOf, type PageLine } from './page-line.ts';
import { isPlace } from './places.ts';

/** Whom a line or the beginning of a text credits. */
export interface Credits {
  /** Agencies, by the names that they are known by; «وكالات» where they are not named. */
  readonly agencies: readonly string[];
  /** Outlets that are no agencies. */
  readonly outlets: readonly string[];
  /** A name that nothing is known of, beside an agency or behind «المصدر»: most likely who printed the page. */
  readonly unknown: string | null;
  /** «المصدر» says it itself. */
  readonly isLabelled: boolean;
}

const LONGEST = 14;
/** In UTF-16 units. */
const LONGEST_LINE = 300;
const LONGEST_PART = 5;
const SEPARATOR = /\s*(?:[-–—/|:،,()«»"؛;•+]|\s{2,})\s*/u;
const SOURCE_LABEL = /^(?:المصدر|مصدر الخبر|مصدر|نقلا عن|عن موقع|source)(?= |$)/u;
const AUTHOR_LABEL =
  /^(?:كتب|كتبت|كتبه|كتبها|بقلم|اعداد|اعدت|اعد|تحرير|حرره|حررته|ترجمه|متابعه|تقرير|تحقيق|حوار|حاوره|حاورته|اجري الحوار|مراسل|مراسله|من مراسلنا|تصوير|خاص|الكاتب|المحرر|رصد|رساله|by|written by)(?= |$)/u;

/**
 * What a line says of who wrote and carried the article, or null where it is none of these: «موسكو - رويترز», «وكالات – الثورة:»,
 * «المصدر / الوقت», «كتبت: مريم سالم».
 */
export function bylineOf(line: PageLine): Credits | null {
  if (
    line.words === 0 ||
    line.text.length > LONGEST_LINE ||
    line.words > LONGEST ||
    /[.!؟?]$/u.test(line.text.replace(/(?<!\p{L}\.\s?)(?:\p{L}\.\s?){2,}$/u, ''))
  )
    return null;
  if (SOURCE_LABEL.test(line.key)) return labelled(line);
  const parts = partsOf(line.text);
  if (parts.some((part) => keyOf(part).split(' ').length > LONGEST_PART)) return null;
  const credits = creditsOf(parts);
  if (isByline(line, parts, credits)) return credits;
  return AUTHOR_LABEL.test(line.key) && (line.words <= 6 || line.text.includes(':'))
    ? { ...credits, unknown: null }
    : null;
}

function isByline(line: PageLine, parts: readonly string[], { agencies, outlets, unknown }: Credits): boolean {
  if (agencies.length > 0) return parts.length > 1 || line.words <= LONGEST_PART;
  // «سعد الفراج – جدة»
  const isNamed =
    unknown !== null && parts.length === 2 && parts.some(isPlace) && /\s[-–—]\s?|\s?[-–—]\s/u.test(line.text);
  if (isNamed) return parts.every((part) => isPlace(part) || /^\p{L}+(?: \p{L}+){1,3}$/u.test(part));
  // «العرب», «اليوم» are words as well: a place beside them, or a mark behind them, makes them outlets.
  return outlets.length > 0 && unknown === null && (parts.some(isPlace) || /[:-]$/u.test(line.text));
}

function labelled(line: PageLine): Credits | null {
  const [, ...rest] = partsOf(line.text);
  const names = rest.length > 0 ? rest : [line.text.replace(/^\S+\s*/u, '')];
  const credits = creditsOf(names.filter((name) => name !== ''));
  const isShort = names.every((name) => keyOf(name).split(' ').length <= LONGEST_PART);
  return isShort ? { ...credits, isLabelled: true } : null;
}

/** The agency that a text begins with: «موسكو-سانا أعلنت…», «القاهرة (أ ش أ) - قال…», «موسكو (وكالات) أعلن…». */
export function datelineOf(text: string): Credits {
  const opening = text.slice(0, 70);
  const parts = partsOf(opening);
  const found: string[] = [];
  // The last part may run on into the sentence: its first words are tried.
  for (const part of parts.slice(0, 5)) {
    const name = [4, 3, 2, 1].map((length) => part.split(/\s+/u).slice(0, length).join(' ')).find(isAgency);
    if (name !== undefined) found.push(name);
    if (part.split(/\s+/u).length > LONGEST_PART) break;
  }
  return parts.length > 1 ? creditsOf(found) : creditsOf([]);
}

function isAgency(name: string): boolean {
  return isAnonymousAgency(name) || outletNamed(name)?.agency === true;
}

/** The outlets and agencies in what a date line has beside its date: «نشر في الوطن يوم 12 - 05 - 2015». */
export function creditsBesideDate(others: string): Credits | null {
  const { agencies, outlets } = creditsOf(partsOf(others));
  return agencies.length + outlets.length > 0 ? { agencies, outlets, unknown: null, isLabelled: false } : null;
}

/** Whether a word is an agency or a place, as the words beside the date of a dateline are. */
export function isOfDateline(name: string): boolean {
  return isPlace(name) || isAgency(name);
}

function creditsOf(parts: readonly string[]): Credits {
  const agencies: string[] = [];
  const outlets: string[] = [];
  const others: string[] = [];
  for (const part of parts) {
    const outlet = outletNamed(part);
    if (isAnonymousAgency(part)) agencies.push(part);
    else if (outlet?.agency) agencies.push(outlet.name);
    else if (isPlace(part)) continue;
    else if (outlet) outlets.push(outlet.name);
    else others.push(part);
  }
  const unknown = others.find((part) => !/\d/u.test(part) && keyOf(part) !== '') ?? null;
  return { agencies: [...new Set(agencies)], outlets, unknown, isLabelled: false };
}

function partsOf(text: string): string[] {
  // «أ.ف.ب», «أ. ف. ب» are one name; so are «د ب أ».
  return text
    .split(SEPARATOR)
    .map((part) => part.replace(/^[\s.]+|(?<![\s.])[\s.]+$/gu, ''))
    .filter((part) => part !== '');
}
