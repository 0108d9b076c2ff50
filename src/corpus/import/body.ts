import type { Paragraph, ParagraphKind } from '../article.ts';
import { captionAt, isKnownCredit } from './captions.ts';
import type { MarkedLine } from './marked-line.ts';
import { endsSentence, type PageLine } from './page-line.ts';
import type { Dropped, Why } from './reading.ts';
import { goesOn, takesUp } from './tail.ts';

/** The paragraphs of an article, and what stood between them. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly dropped: readonly Dropped[];
}

const LONGEST_HEADING = 20;
const LONGEST_TITLE = 60;
/** With a comma in it so many words are a sentence without its stop. */
const LEAST_CLAUSES = 12;
const LONGEST_SIGNATURE = 4;
const BULLET = /^[-–—•*▪●■◆▸►]|^\d+\s?[-–.)]/u;
/** Shorter lines are printed again by chance: «نعم». */
const LEAST_TWICE = 8;

/**
 * Takes up the lines between headline and end of the article. What is said to be an article (`isDeclared`) may hold poems, lists and numbers: of
 * it only what cannot be anything else is left out.
 */
export function bodyOf(lines: readonly MarkedLine[], titleKey: string, isDeclared: boolean): Body {
  const reader = new BodyReader(lines, titleKey, isDeclared);
  for (let at = 0; at < lines.length; ) at = reader.read(at);
  return { paragraphs: reader.paragraphs, dropped: reader.dropped };
}

class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly dropped: Dropped[] = [];
  readonly #lines: readonly MarkedLine[];
  readonly #plain: readonly PageLine[];
  readonly #titleKey: string;
  readonly #isDeclared: boolean;
  readonly #first: number;
  readonly #last: number;
  readonly #printed = new Set<string>();
  #hasFurnitureBelow = false;

  constructor(lines: readonly MarkedLine[], titleKey: string, isDeclared: boolean) {
    this.#lines = lines;
    this.#plain = lines.map((one) => one.line);
    this.#titleKey = titleKey;
    this.#isDeclared = isDeclared;
    this.#first = lines.findIndex((one) => one.isProse);
    this.#last = lines.findLastIndex((one) => one.isProse);
  }

  /** Reads the line at an index and gives the index of the next that is not read. */
  read(at: number): number {
    const one = this.#lines[at] as MarkedLine;
    if (one.furniture?.reach === 'related') return this.#skipHeadlines(at);
    const why = this.#whyNot(one, at);
    if (why) return this.#drop(one, why, at);
    const caption = captionAt(this.#plain, at);
    if (caption) {
      for (const other of this.#plain.slice(at + 1, at + 1 + caption.further))
        this.#tell(other, this.#whyOfCaption(other, caption.credit));
      this.#keep(one.line, 'caption', caption.credit);
      return at + 1 + caption.further;
    }
    this.#keep(one.line, this.#isHeading(at) ? 'heading' : 'body');
    return at + 1;
  }

  #whyOfCaption(line: PageLine, credit: string | null): Why {
    return credit !== null && line.text === credit ? 'photo credit' : 'printed twice';
  }

  /** Why a line is no part of the text, or null. */
  #whyNot(one: MarkedLine, at: number): Why | null {
    const { line, furniture, date, credits } = one;
    const isInside = (at > this.#first && at < this.#last) || (this.#isDeclared && at >= this.#first);
    if (furniture && (furniture.reach !== 'outside' || !(isInside || this.#isDeclared))) return furniture.why;
    if (date && (!isInside || date.others === '')) return 'date or byline';
    if (credits && !isInside) return 'date or byline';
    if (!isInside && line.words <= LONGEST_TITLE && line.key === this.#titleKey) return 'the title again';
    if (line.words >= LEAST_TWICE && this.#printed.has(line.text)) return 'printed twice';
    if (line.text === this.paragraphs.at(-1)?.text) return 'printed twice';
    if (!one.isProse && isKnownCredit(line.text)) return 'photo credit';
    if (!this.#isDeclared && this.#isNameBesideByline(at)) return 'date or byline';
    return at > this.#last && this.#hasFurnitureBelow && !this.#isDeclared ? whatStandsBelow(line) : null;
  }

  /** The lines «اقرأ أيضا» stands above, up to the paragraph with which the article goes on. */
  #skipHeadlines(at: number): number {
    let next = at + 1;
    while (next < this.#lines.length && !this.#lines[next]?.isProse) next++;
    const end = goesOn(this.#lines, at, 1) ? next : this.#lines.length;
    for (const one of this.#lines.slice(at, end)) this.#tell(one.line, 'other headlines');
    return end;
  }

  /** Two to four words above the text and beside its date are an author's name. */
  #isNameBesideByline(at: number): boolean {
    const { line } = this.#lines[at] as MarkedLine;
    if (at > this.#first || line.words > LONGEST_SIGNATURE || line.role === 'heading' || /\p{Nd}/u.test(line.text)) {
      return false;
    }
    return [-1, 1].some((step) => this.#lines[at + step]?.date != null || this.#lines[at + step]?.credits != null);
  }

  #isHeading(at: number): boolean {
    const { line, isProse } = this.#lines[at] as MarkedLine;
    if (line.role === 'heading') return true;
    if (isProse || line.words > LONGEST_HEADING || line.words < 2 || BULLET.test(line.text) || takesUp(line.key))
      return false;
    if (line.words >= LEAST_CLAUSES && /[،,؛]/u.test(line.text)) return false;
    if (endsSentence(line) && !/[؟?!]\s*$/u.test(line.text)) return false;
    return this.#lines[at + 1]?.isProse === true && !/[:،]\s*$/u.test(line.text);
  }

  #keep(line: PageLine, kind: ParagraphKind, credit: string | null = null): void {
    const number = this.paragraphs.length + 1;
    const text = line.text;
    this.#printed.add(line.text);
    this.paragraphs.push({ number, kind, text, ...(credit === null ? {} : { credit }), line: line.number });
  }

  #drop(one: MarkedLine, why: Why, at: number): number {
    this.#tell(one.line, why);
    if (at > this.#last && why !== 'separator') this.#hasFurnitureBelow = true;
    return at + 1;
  }

  #tell({ number, text }: PageLine, why: Why): void {
    this.dropped.push({ line: number, text, why });
  }
}

function whatStandsBelow(line: PageLine): Why | null {
  if (endsSentence(line)) return null;
  return line.words > LONGEST_SIGNATURE ? 'other headlines' : 'menu';
}
