import { fold } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import { stateOfWord } from './side-speakers.ts';

/** A first word of bodies, and what must or may not follow it for one that meets others as a state does; between spaces. */
interface Head {
  readonly head: string;
  readonly only?: string;
  readonly never?: string;
  /** Whether it may also be of states: «وزراء الداخلية المصريون». */
  readonly ofStates?: boolean;
}

/** What tells that many are of the world and not of a house: «وزراء الخارجية العرب», «رؤساء الدول الخليجية». */
const OF_THE_WORLD =
  'الدول دول العرب العربية العربي الخليج الخليجي الخليجية الأوروبي الأوروبية الأوروبيين أوروبا الأفريقي الأفريقية الأفارقة الآسيوية الإسلامية الإسلامي الخارجية المعارضة الكتل الأحزاب الفصائل القبائل العالم الدائنين الكبرى';

/** Bodies that meet others without being of one state: «مجموعة 5+1», «فصائل المعارضة»; no club, bank, company or school. */
const HEADS: readonly Head[] = [
  { head: 'مجموعة', never: 'من شركات طلاب شباب فنادق مستشفيات' },
  { head: 'حركة' },
  { head: 'جماعة' },
  { head: 'فصائل' },
  { head: 'حزب' },
  { head: 'الحزب' },
  { head: 'ائتلاف' },
  { head: 'الائتلاف' },
  { head: 'تحالف' },
  { head: 'التحالف' },
  { head: 'جامعة', only: 'الدول' },
  { head: 'الجامعة', only: 'العربية' },
  { head: 'منظمة' },
  { head: 'مجلس', never: 'إدارة الإدارة أمناء بلدي محلي' },
  { head: 'المجلس', never: 'البلدي المحلي الطلابي' },
  { head: 'الأمم', only: 'المتحدة' },
  { head: 'اللجنة', never: 'المنظمة الأولمبية الرياضية الثقافية' },
  { head: 'الترويكا' },
  { head: 'الاتحاد', only: 'الأوروبي الأوربي الأفريقي الإفريقي المغاربي الآسيوي' },
  { head: 'وفد', never: 'مرافق' },
  { head: 'الوفد', never: 'المرافق' },
  { head: 'حكومة' },
  { head: 'الحكومة' },
  { head: 'المعارضة' },
  { head: 'القيادة' },
  { head: 'البنك', only: 'الدولي المركزي الأوروبي الإسلامي الآسيوي الأفريقي' },
  { head: 'صندوق', only: 'النقد' },
  { head: 'الدول' },
  { head: 'دول' },
  ...['وزراء', 'قادة', 'رؤساء', 'زعماء', 'ممثلو', 'ممثلي', 'سفراء', 'مندوبي'].map((head) => ({
    head,
    only: OF_THE_WORLD,
    ofStates: true,
  })),
];

interface Following {
  readonly only: ReadonlySet<string> | null;
  readonly never: ReadonlySet<string>;
  readonly ofStates: boolean;
}

/** «المالية» is of money rather than of Mali. */
const OF_MONEY = fold('المالية');
const FOLLOWING: ReadonlyMap<string, Following> = new Map(
  HEADS.map(({ head, only, never, ofStates = false }) => [
    fold(head),
    { only: only ? wordSet(only) : null, never: wordSet(never ?? ''), ofStates },
  ]),
);

/** Whether a body that is of no one state can be a side of talks: «حزب العمال», «وزراء الخارجية العرب»; not «مجلس إدارة النادي». */
export function isNegotiator(name: string): boolean {
  const [first = '', ...more] = name.split(' ').map(fold);
  const following = FOLLOWING.get(first);
  if (!following || more.length === 0 || more.some((word) => following.never.has(word))) return false;
  const { only, ofStates } = following;
  // «قادة عسكريين»: nobody in particular.
  if (ofStates && !/^(?:ال|دول)/u.test(more[0] ?? '')) return false;
  const isOfState = (word: string) => ofStates && word !== OF_MONEY && stateOfWord(word) !== null;
  return only === null || more.some((word) => only.has(word) || isOfState(word));
}
