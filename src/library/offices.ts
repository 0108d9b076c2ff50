import type { Office, Person } from '../corpus/person.ts';
import type { Term } from '../statements/shelf-office.ts';
import type { Statement } from '../statements/statement.ts';
import { type OpenDateRange, parsePartialDate } from '../text/calendar-date.ts';
import { fold } from '../text/fold.ts';
import { type OfficeWords, officeWords } from './office-words.ts';
import { printedOffice } from './printed-office.ts';

/** Those who held an office, as the people file or the archive tells. */
interface Held extends OfficeWords {
  /** By canonical name: when, as far as that is known. */
  readonly times: Map<string, OpenDateRange[]>;
  /** Those whom the archive prints with it: «وزير النقل اليمني بدر باسلمة». */
  readonly printed: Set<string>;
}

const ALWAYS: OpenDateRange = { from: null, to: null };
/** Fewer words than this of an office name too many: «الأمين العام». */
const LEAST_WITHOUT_STATE = 3;
/** «الرئيس الإيراني» is no chairman, «المدير» no director of anything. */
const WHOLE_ONLY: ReadonlySet<string> = new Set(['رئيس', 'نائب', 'مساعد', 'مدير', 'أمين'].map(fold));

/** Offices as plain data, by what they are compared by. */
export type KeptOffices = Map<string, Held>;

/** Who held which office: told by the people file, and by the names that the articles print beside offices. */
export class Offices {
  readonly #held: KeptOffices;

  /** @param kept of the same people and of statements before; taken over, not copied. */
  constructor(people: readonly Person[], kept: KeptOffices | null = null) {
    this.#held = kept ?? new Map();
    if (kept) return;
    for (const { name, offices } of people) {
      for (const office of offices) this.#put(officeWords(textOf(office)), name, timeOf(office), false);
    }
  }

  /** Takes what a statement prints beside the name of its speaker. */
  add(statement: Statement): void {
    const printed = printedOffice(statement);
    if (printed && statement.speaker) this.#put(printed, statement.speaker, ALWAYS, true);
  }

  kept(): KeptOffices {
    return this.#held;
  }

  #put(office: OfficeWords | null, person: string, time: OpenDateRange, isPrinted: boolean): void {
    if (!office) return;
    const key = keyOf(office);
    const held = this.#held.get(key) ?? { ...office, times: new Map(), printed: new Set() };
    this.#held.set(key, held);
    if (isPrinted) held.printed.add(person);
    // What the people file tells is surer.
    if (isPrinted && held.times.has(person)) return;
    held.times.set(person, [...(held.times.get(person) ?? []), time]);
  }

  /** The terms of an office: of «وزير الخارجية الإيراني» all that are known, of «الوزير الإيراني» those of every minister. */
  terms(typed: string): Term[] {
    const asked = officeWords(typed);
    if (!asked) return [];
    const own = this.#held.get(keyOf(asked));
    const held = own ? [own] : [...this.#held.values()].filter((office) => isMeant(asked, office));
    return held.flatMap(termsOf);
  }
}

/** An office that is asked for by some of its words: «الوزير الإيراني», «المرشد الإيراني», «الأمين العام لمجلس التعاون». */
function isMeant(asked: OfficeWords, office: OfficeWords): boolean {
  if (asked.country !== office.country) return false;
  if (asked.words.length === 1 && WHOLE_ONLY.has(asked.words[0] ?? '')) return false;
  if (asked.country === null && asked.words.length < LEAST_WITHOUT_STATE) return false;
  let at = 0;
  for (const word of office.words) if (word === asked.words[at]) at++;
  return at === asked.words.length && asked.words[0] === office.words[0];
}

/** Where the archive prints names beside an office, words of no known day are of those whom it prints. */
function termsOf({ times, printed }: Held): Term[] {
  return [...times].flatMap(([person, own]) => {
    const isOfDated = printed.size > 0 && !printed.has(person);
    return own.map((time) => ({ person, time, isOfDated }));
  });
}

function keyOf({ country, words: own }: OfficeWords): string {
  return `${country ?? ''} ${own.join(' ')}`;
}

/** «السفير السعودي لدى الولايات المتحدة» has its state before «لدى». */
function textOf({ title, country = '', body = '' }: Office): string {
  const [own = '', abroad] = title.split(/\s(?=لدى\s|إلى\s)/u);
  return [own, body, country, abroad].filter(Boolean).join(' ');
}

function timeOf({ from, to }: Office): OpenDateRange {
  return { from: parsePartialDate(from ?? '')?.from ?? null, to: parsePartialDate(to ?? '')?.to ?? null };
}
