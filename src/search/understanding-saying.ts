import { fold } from '../text/fold.ts';

/** A verb of saying: its past and its present in the third person, further forms between spaces where no rule gives them. */
interface Saying {
  readonly past: string;
  readonly present: string;
  readonly others?: string;
  /** Whether the dialects say it, with their own present: «بيقول», «كيقول». Not of every verb: «كيري» would be of «يرى». */
  readonly dialects?: true;
}

/**
 * The verbs that report somebody's words or opinion, the commonest first. Source: the 80 verbs counted before «أن», a colon or a quotation
 * mark in SaudiNewsNet («قال» 27,337 times, «استغرب» 71), without those that mostly say something else («بيّن», «عدّ», «زاد», «واصل»,
 * «أثبت»); then the verbs of the dialects, from general knowledge.
 */
const VERBS: readonly Saying[] = [
  { past: 'قال', present: 'يقول', others: 'قالو قاله قالوه كال كالت يكول يكولون', dialects: true },
  { past: 'أكد', present: 'يؤكد' },
  { past: 'أشار', present: 'يشير' },
  { past: 'أضاف', present: 'يضيف' },
  { past: 'أوضح', present: 'يوضح' },
  { past: 'ذكر', present: 'يذكر' },
  { past: 'أعلن', present: 'يعلن' },
  { past: 'لفت', present: 'يلفت' },
  { past: 'أفاد', present: 'يفيد' },
  { past: 'كشف', present: 'يكشف' },
  { past: 'عبر', present: 'يعبر' },
  { past: 'رأى', present: 'يرى', others: 'رأت رأوا يرون' },
  { past: 'اعتبر', present: 'يعتبر' },
  { past: 'توقع', present: 'يتوقع' },
  { past: 'اعتقد', present: 'يعتقد' },
  { past: 'نقل', present: 'ينقل' },
  { past: 'شدد', present: 'يشدد' },
  { past: 'دعا', present: 'يدعو', others: 'دعت دعوا يدعون' },
  { past: 'وصف', present: 'يصف' },
  { past: 'كتب', present: 'يكتب' },
  { past: 'تحدث', present: 'يتحدث' },
  { past: 'طالب', present: 'يطالب' },
  { past: 'طلب', present: 'يطلب', dialects: true },
  { past: 'صرح', present: 'يصرح' },
  { past: 'رفض', present: 'يرفض' },
  { past: 'أبلغ', present: 'يبلغ' },
  { past: 'رد', present: 'يرد', dialects: true },
  { past: 'حذر', present: 'يحذر' },
  { past: 'نوه', present: 'ينوه' },
  { past: 'أعرب', present: 'يعرب' },
  { past: 'اعترف', present: 'يعترف' },
  { past: 'جدد', present: 'يجدد' },
  { past: 'اتهم', present: 'يتهم' },
  { past: 'أجاب', present: 'يجيب' },
  { past: 'نفى', present: 'ينفي', others: 'نفت نفوا ينفون' },
  { past: 'أقر', present: 'يقر' },
  { past: 'علق', present: 'يعلق' },
  { past: 'زعم', present: 'يزعم' },
  { past: 'أردف', present: 'يردف' },
  { past: 'تساءل', present: 'يتساءل' },
  { past: 'وعد', present: 'يعد' },
  { past: 'ادعى', present: 'يدعي', others: 'ادعت ادعوا' },
  { past: 'هدد', present: 'يهدد' },
  { past: 'أورد', present: 'يورد' },
  { past: 'رجح', present: 'يرجح' },
  { past: 'شرح', present: 'يشرح' },
  { past: 'أبدى', present: 'يبدي', others: 'أبدت أبدوا يبدون' },
  { past: 'أصر', present: 'يصر' },
  { past: 'اقترح', present: 'يقترح' },
  { past: 'برر', present: 'يبرر' },
  { past: 'استبعد', present: 'يستبعد' },
  { past: 'أدان', present: 'يدين', others: 'دان دانت دانوا' },
  { past: 'ألمح', present: 'يلمح', others: 'لمح لمحت' },
  { past: 'تطرق', present: 'يتطرق' },
  { past: 'تعهد', present: 'يتعهد' },
  { past: 'انتقد', present: 'ينتقد' },
  { past: 'رحب', present: 'يرحب' },
  { past: 'نبه', present: 'ينبه' },
  { past: 'أيد', present: 'يؤيد' },
  { past: 'أخبر', present: 'يخبر' },
  { past: 'أشاد', present: 'يشيد' },
  { past: 'كرر', present: 'يكرر' },
  { past: 'أدلى', present: 'يدلي', others: 'أدلت أدلوا يدلون' },
  { past: 'استغرب', present: 'يستغرب' },
  { past: 'حكى', present: 'يحكي', others: 'حكت حكوا حكو يحكوا', dialects: true },
  { past: 'اتكلم', present: 'يتكلم', others: 'تكلم تكلمت تكلموا بيتكلموا', dialects: true },
  { past: 'جاوب', present: 'يجاوب', dialects: true },
  { past: 'هضر', present: 'يهضر', others: 'يهدر كيهدر', dialects: true },
  { past: 'سولف', present: 'يسولف', dialects: true },
  { past: 'شاف', present: 'يشوف', dialects: true },
];

const ENGLISH =
  'say says said saying tell tells told state stated think thinks thought announce announced claim claims claimed declare declared warn warned stress stressed insist insisted deny denied ' +
  'argue argued describe described call called comment commented respond responded reply replied answer answered mention mentioned confirm confirmed suggest suggested propose proposed ' +
  'believe believes believed accuse accused criticize criticized criticise criticised condemn condemned praise praised promise promised threaten threatened explain explained add added ' +
  'admit admitted acknowledge acknowledged demand demanded urge urged predict predicted expect expects expected complain complained express expressed remark remarked reveal revealed';

const SAYING: ReadonlySet<string> = new Set([...VERBS.flatMap(formsOf), ...ENGLISH.split(' ')]);

/** «قال، قالت، قالوا، يقول، تقول، يقولون», with «بيقول» and «كيقول» of the dialects, folded. */
function formsOf({ past, present, others = '', dialects }: Saying): string[] {
  const [did, does] = [fold(past), fold(present)];
  const shes = `ت${does.slice(1)}`;
  const said = [did, `${did}ت`, `${did}وا`, does, shes, `${does}ون`];
  const spoken = dialects ? [does, shes].flatMap((form) => [`ب${form}`, `ك${form}`, `ب${form}وا`]) : [];
  return [...said, ...spoken, ...others.split(' ').filter(Boolean).map(fold)];
}

/** Whether a folded word is a verb of saying: «صرح», «بيقول», "said". */
export function isSaying(folded: string): boolean {
  return SAYING.has(folded);
}

/** Whether it is one that may bear the pronoun of a relative clause: «ما الذي قاله», «اللي حكاه». */
export function isSayingIt(folded: string): boolean {
  const verb = folded.replace(/ا?ه$/u, '');
  return isSaying(folded) || (verb !== folded && (isSaying(verb) || isSaying(`${verb}ي`) || isSaying(`${verb}ا`)));
}
