import { CITIES } from '../../text/lexicon/cities.ts';
import { FIRST_NAMES, SURNAMES } from '../../text/lexicon/names.ts';
import { SYNONYMS } from '../../text/lexicon/synonyms.ts';
import type { Entry } from './entries.ts';
import { oneOf, type Random, randomFrom } from './random.ts';

/*
 * Articles that nobody wrote, for measuring without a collection of real ones: words as often as in real text (Zipf's law), people who say
 * things, meetings, dates. They mean nothing, and no figure of quality can come from them.
 */

const PARAGRAPHS = 5;
const SENTENCES = 3;
const WORDS = 14;
const PEOPLE = 400;
const INVENTED_WORDS = 40_000;
const PAPERS = ['الشرق', 'الأيام', 'الميدان', 'النهار الجديد', 'صدى البلاد'];
const TITLES = ['وزير الخارجية', 'رئيس الوزراء', 'المتحدث باسم الحكومة', 'وزير الدفاع', 'مدير الهيئة', 'رئيس البرلمان'];
const SAID = ['قال', 'أكد', 'أعلن', 'أوضح', 'أضاف'];
const LETTERS = [...'بتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** So many articles, the same ones every time. */
export function* generatedEntries(articles: number): Generator<Entry> {
  const random = randomFrom(1);
  const words = wordsBy(random);
  const people = Array.from({ length: PEOPLE }, () => `${first(FIRST_NAMES, random)} ${first(SURNAMES, random)}`);
  for (let number = 1; number <= articles; number++) yield entry(number, { random, words, people });
}

/** What an article is made of. */
interface Material {
  readonly random: Random;
  readonly words: readonly string[];
  readonly people: readonly string[];
}

function entry(number: number, material: Material): Entry {
  const { random, words } = material;
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(random() * 1500))).toISOString().slice(0, 10);
  return {
    source: oneOf(PAPERS, random),
    url: `https://example.org/article/${number}`,
    published: day,
    title: plain(6, words, random),
    content: Array.from({ length: PARAGRAPHS }, () => paragraph(material)).join('\n'),
  };
}

function paragraph(material: Material): string {
  return Array.from({ length: SENTENCES }, () => sentence(material)).join(' ');
}

function sentence({ random, words, people }: Material): string {
  const rest = plain(WORDS, words, random);
  const speaker = `${oneOf(TITLES, random)} ${oneOf(people, random)}`;
  const kind = random();
  if (kind < 0.3) return `${oneOf(SAID, random)} ${speaker} إن ${rest}.`;
  if (kind < 0.36) return `${oneOf(SAID, random)} ${speaker}: «${rest}».`;
  if (kind < 0.4) return `والتقى ${speaker} ${oneOf(people, random)} في ${first(CITIES, random)} وبحثا ${rest}.`;
  return `${rest}.`;
}

/** The commonest word twice as often as the second, three times as often as the third. */
function plain(length: number, words: readonly string[], random: Random): string {
  const at = () => Math.floor(words.length ** random()) - 1;
  return Array.from({ length }, () => words[at()] ?? words[0]).join(' ');
}

/** Words of the tables first, then invented ones of three to five letters. */
function wordsBy(random: Random): string[] {
  const known = SYNONYMS.flatMap((row) => row.split('، ')).filter((word) => !word.includes(' '));
  const invented = Array.from({ length: INVENTED_WORDS }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => oneOf(LETTERS, random)).join(''),
  );
  return [...new Set([...known, ...invented])];
}

function first(rows: readonly { readonly arabic: string }[], random: Random): string {
  return oneOf(rows, random).arabic.split('، ')[0] ?? '';
}
