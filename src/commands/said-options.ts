import type { StatementKind } from '../statements/statement.ts';
import { fold } from '../text/fold.ts';
import type { Option } from './command.ts';
import { suggestSources, suggestSpeakers, suggestTopics } from './suggestions.ts';

/** What `/said` can be told. */
export const SAID_OPTIONS: readonly Option[] = [
  {
    key: 'who',
    label: { latin: 'who', arabic: 'المتحدث' },
    description: {
      ar: 'اسم أو منصب: لافروف، وزير الخارجية الروسي',
      en: 'A name or an office: Lavrov, وزير الخارجية الروسي',
    },
    kind: 'text',
    required: false,
    suggest: suggestSpeakers,
  },
  {
    key: 'about',
    label: { latin: 'about', arabic: 'الموضوع' },
    description: { ar: 'ما قيل فيه: سوريا، العقوبات', en: 'What it was about: Syria, sanctions' },
    kind: 'text',
    required: false,
    suggest: suggestTopics,
  },
  {
    key: 'from',
    label: { latin: 'from', arabic: 'من' },
    description: { ar: 'ما قيل منذ: 2015 أو 2015/05 أو 2015/05/13', en: 'Said since: 2015, 2015-05 or 2015-05-13' },
    kind: 'text',
    required: false,
  },
  {
    key: 'to',
    label: { latin: 'to', arabic: 'إلى' },
    description: { ar: 'ما قيل حتى: 2016 أو 2016/12 أو 2016/12/08', en: 'Said until: 2016, 2016-12 or 2016-12-08' },
    kind: 'text',
    required: false,
  },
  {
    key: 'kind',
    label: { latin: 'kind', arabic: 'النوع' },
    description: { ar: 'مباشر (بنصّه) أو غير مباشر أو مختلط', en: 'Direct (word for word), indirect or mixed' },
    kind: 'text',
    required: false,
  },
  {
    key: 'source',
    label: { latin: 'source', arabic: 'المصدر' },
    description: { ar: 'صحيفة أو وكالة بعينها', en: 'One newspaper or agency' },
    kind: 'text',
    required: false,
    suggest: suggestSources,
  },
  {
    key: 'of',
    label: { latin: 'said-of', arabic: 'قيل-عنه' },
    description: { ar: 'ما قاله غيره عنه، لا ما قاله هو', en: 'What others said of them, in place of their own words' },
    kind: 'flag',
    required: false,
  },
  {
    key: 'private',
    label: { latin: 'private', arabic: 'خاص' },
    description: { ar: 'لا يرى الجواب غيرك', en: 'Only you see the answer' },
    kind: 'flag',
    required: false,
  },
];

const KINDS: Readonly<Record<StatementKind, readonly string[]>> = {
  direct: ['direct', 'مباشر', 'نصا', 'حرفي'],
  indirect: ['indirect', 'غير مباشر', 'منقول'],
  mixed: ['mixed', 'مختلط'],
};

/** The kind that was typed, in either language; null where it is none. */
export function kindTyped(typed: string): StatementKind | null {
  const key = fold(typed.replace(/\s+/gu, ' '));
  for (const kind of Object.keys(KINDS) as StatementKind[]) {
    if (KINDS[kind].some((name) => fold(name) === key)) return kind;
  }
  return null;
}
