import type { StatementKind } from '../statements/statement.ts';
import { fold } from '../text/fold.ts';
import type { Option } from './command.ts';
import { PRIVATE, periodOptions, SOURCE } from './shared-options.ts';
import { suggestSpeakers, suggestTopics } from './suggestions.ts';

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
  ...periodOptions({ ar: 'ما قيل', en: 'Said' }),
  {
    key: 'kind',
    label: { latin: 'kind', arabic: 'النوع' },
    description: { ar: 'مباشر (بنصّه) أو غير مباشر أو مختلط', en: 'Direct (word for word), indirect or mixed' },
    kind: 'text',
    required: false,
  },
  SOURCE,
  {
    key: 'of',
    label: { latin: 'said-of', arabic: 'قيل-عنه' },
    description: { ar: 'ما قاله غيره عنه، لا ما قاله هو', en: 'What others said of them, in place of their own words' },
    kind: 'flag',
    required: false,
  },
  PRIVATE,
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
