import type { Gaps } from '../../src/commands/gap.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import type { Manners } from '../../src/message/manners.ts';
import { article } from '../archive.ts';

/** Twelve paragraphs that answer one question, and a page on something else. */
const TRUCE = article({
  slug: '2016-02-27-hudna',
  title: 'الهدنة في سوريا',
  source: 'الثورة',
  published: '2016-02-27',
  paragraphs: Array.from(
    { length: 12 },
    (_, at) => `قال كيري في اليوم ${at + 1} إن الهدنة في سوريا باقية وإن لجنة المراقبة رقم ${at + 1} تعمل.`,
  ),
});
const OTHER = article({
  slug: '2015-05-13-sochi',
  source: 'تاس',
  published: '2015-05-13',
  paragraphs: ['وصل الوفد إلى سوتشي صباح الثلاثاء.', 'وناقش الطرفان اتفاق مينسك.'],
});

/** Votes are taken, and none is kept. */
const NO_GAPS: Gaps = { note: () => true, all: () => [] };

export const QUESTION = 'ماذا قال كيري عن الهدنة في سوريا؟';

export function manyPassages(): Library {
  return new Library([TRUCE, OTHER]);
}

/** A desk over them; every call makes it anew, as a start of the program does. */
export function deskOfMany(manners: Partial<Manners> = {}, gaps: Gaps | null = NO_GAPS): Desk {
  return new Desk(manyPassages(), { language: 'ar', names: 'latin', direction: 'isolates', ...manners }, gaps);
}
