import type { Verb } from './verb.ts';

/**
 * Verbs that call for, demand, advise, propose, warn and threaten. Their objects belong to what is said: «حذر X من», «دعا Y إلى». Source:
 * the same counts («دعا … إلى» 1,431, «طالب … بـ» 1,629), then Wehr's dictionary.
 */
export const VERBS_OF_DEMAND: readonly Verb[] = [
  { past: 'دعا', form: 1, present: 'يدعو', participle: 'داعي', noun: 'دعوة', takes: 'to object words' },
  { past: 'طالب', form: 3, takes: 'by object', homograph: 'often' },
  { past: 'طلب', form: 1, present: 'يطلب', noun: '', takes: 'from that', homograph: 'mostly' },
  { past: 'وجه', form: 2, participle: '', noun: '', takes: 'by', homograph: 'mostly' },
  { past: 'ناشد', form: 3, takes: 'object' },
  { past: 'حث', form: 1, present: 'يحث', participle: 'حاث', noun: 'حث', takes: 'on object' },
  { past: 'أهاب', form: 4, takes: 'by' },
  { past: 'التمس', form: 8, takes: 'from that', homograph: 'often' },
  { past: 'أوصى', form: 4, takes: 'by that', homograph: 'often' },
  { past: 'نصح', form: 1, present: 'ينصح', takes: 'object by that', homograph: 'often' },
  { past: 'اقترح', form: 8, takes: 'that object' },
  { past: 'اشترط', form: 8, takes: 'that object' },
  { past: 'حذر', form: 2, takes: 'from object that words', homograph: 'often' },
  { past: 'نبه', form: 2, takes: 'to on from that words', homograph: 'often' },
  { past: 'أنذر', form: 4, takes: 'by from object' },
  { past: 'هدد', form: 2, takes: 'by that', homograph: 'often' },
  { past: 'توعد', form: 5, takes: 'by object that' },
  { past: 'لوح', form: 2, takes: 'by', homograph: 'often' },
  { past: 'تحدى', form: 5, takes: 'that', homograph: 'often' },
  { past: 'نادى', form: 3, noun: '', takes: 'by', homograph: 'often' },
];
