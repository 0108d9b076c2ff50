import type { Option } from './command.ts';
import { suggestSources } from './suggestions.ts';

/** Options that several commands have, in the same words. */

export const SOURCE: Option = {
  key: 'source',
  label: { latin: 'source', arabic: 'المصدر' },
  description: { ar: 'صحيفة أو وكالة بعينها', en: 'One newspaper or agency' },
  kind: 'text',
  required: false,
  suggest: suggestSources,
};

export const PRIVATE: Option = {
  key: 'private',
  label: { latin: 'private', arabic: 'خاص' },
  description: { ar: 'لا يرى الجواب غيرك', en: 'Only you see the answer' },
  kind: 'flag',
  required: false,
};

/** Since when and until when something happened: «ما نُشر», "Printed". */
export function periodOptions(happened: Option['description']): Option[] {
  return [
    {
      key: 'from',
      label: { latin: 'from', arabic: 'من' },
      description: {
        ar: `${happened.ar} منذ: 2015 أو 2015/05 أو 2015/05/13`,
        en: `${happened.en} since: 2015, 2015-05 or 2015-05-13`,
      },
      kind: 'text',
      required: false,
    },
    {
      key: 'to',
      label: { latin: 'to', arabic: 'إلى' },
      description: {
        ar: `${happened.ar} حتى: 2016 أو 2016/12 أو 2016/12/08`,
        en: `${happened.en} until: 2016, 2016-12 or 2016-12-08`,
      },
      kind: 'text',
      required: false,
    },
  ];
}
