import type { Verb } from './verb.ts';

/**
 * Verbs that welcome, praise, thank, describe, criticise, condemn and accuse. Source: the same counts («رحّب», «أشاد», «اتهم … بـ»), then
 * Wehr's dictionary.
 */
export const VERBS_OF_PRAISE_AND_BLAME: readonly Verb[] = [
  { past: 'رحب', form: 2, takes: 'by' },
  { past: 'أشاد', form: 4, takes: 'by' },
  { past: 'شكر', form: 1, present: 'يشكر', participle: 'شاكر', noun: '', takes: 'object', homograph: 'often' },
  { past: 'بارك', form: 3, noun: '', takes: 'for object', homograph: 'mostly' },
  { past: 'توجه', form: 5, participle: '', noun: '', takes: 'by', homograph: 'mostly' },
  { past: 'تقدم', form: 5, participle: '', noun: '', takes: 'by', homograph: 'mostly' },
  { past: 'ثمن', form: 2, takes: 'object', homograph: 'often' },
  { past: 'امتدح', form: 8, takes: 'object' },
  { past: 'مدح', form: 1, present: 'يمدح', takes: 'object' },
  { past: 'أثنى', form: 4, takes: 'on' },
  { past: 'أطرى', form: 4, takes: 'on' },
  { past: 'أشفق', form: 4, takes: 'on' },
  { past: 'وصف', form: 1, present: 'يصف', takes: 'object', homograph: 'often' },
  { past: 'نعت', form: 1, present: 'ينعت', takes: 'object', homograph: 'often' },
  { past: 'شبه', form: 2, takes: 'object', homograph: 'often' },
  { past: 'هاجم', form: 3, participle: '', noun: '', takes: 'object', homograph: 'often' },
  { past: 'انتقد', form: 8, takes: 'object' },
  { past: 'استنكر', form: 10, takes: 'object that' },
  { past: 'استهجن', form: 10, takes: 'object that' },
  { past: 'شجب', form: 1, present: 'يشجب', takes: 'object' },
  { past: 'أدان', form: 4, takes: 'object', homograph: 'often' },
  { past: 'دان', form: 1, present: 'يدين', participle: '', takes: 'object', homograph: 'often' },
  { past: 'ندد', form: 2, takes: 'by' },
  { past: 'اتهم', form: 8, takes: 'object', homograph: 'often' },
  { past: 'حمل', form: 2, takes: 'object', homograph: 'often' },
  { past: 'لام', form: 1, present: 'يلوم', participle: 'لائم', takes: 'object', homograph: 'often' },
  { past: 'عاتب', form: 3, takes: 'object', homograph: 'often' },
  { past: 'وبخ', form: 2, takes: 'object' },
  { past: 'سخر', form: 1, present: 'يسخر', takes: 'from', homograph: 'often' },
  { past: 'تهكم', form: 5, takes: 'on words' },
  { past: 'احتج', form: 8, takes: 'that', homograph: 'often' },
  { past: 'اعترض', form: 8, takes: 'that', homograph: 'often' },
  { past: 'شكا', form: 1, present: 'يشكو', participle: 'شاكي', takes: 'from that' },
  { past: 'اشتكى', form: 8, takes: 'from that' },
  { past: 'تذمر', form: 5, takes: 'from that' },
];
