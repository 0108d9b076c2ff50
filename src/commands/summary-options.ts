import type { SummaryLength } from '../meetings/summary.ts';
import { fold } from '../text/fold.ts';
import type { Option } from './command.ts';
import { PRIVATE } from './shared-options.ts';
import { suggestFocus, suggestMeetings } from './summary-suggestions.ts';

/** What `/summary` can be told. */
export const SUMMARY_OPTIONS: readonly Option[] = [
  {
    key: 'meeting',
    label: { latin: 'meeting', arabic: 'اللقاء' },
    description: {
      ar: 'أي اسم له: مكان أو تاريخ أو من حضره، مثل: لقاء فيينا 2015',
      en: 'Any name of it: a place, a date, who took part, as in: Vienna 2015',
    },
    kind: 'text',
    required: true,
    suggest: suggestMeetings,
  },
  {
    key: 'focus',
    label: { latin: 'focus', arabic: 'عن' },
    description: { ar: 'موضوع أو شخص وحده: أوكرانيا', en: 'One topic or person alone: Ukraine' },
    kind: 'text',
    required: false,
    suggest: suggestFocus,
  },
  {
    key: 'length',
    label: { latin: 'length', arabic: 'الطول' },
    description: { ar: 'قصير أو كامل؛ قصير إن لم تكتب شيئًا', en: 'Short or full; short where you write nothing' },
    kind: 'text',
    required: false,
    suggest: () => ['قصير', 'كامل'],
  },
  PRIVATE,
];

const LENGTHS: Readonly<Record<SummaryLength, readonly string[]>> = {
  short: ['short', 'قصير', 'موجز', 'مختصر'],
  full: ['full', 'long', 'كامل', 'طويل', 'مفصل'],
};

/** The length that was typed, in either language, short where nothing was; null where it is none. */
export function lengthTyped(typed: string): SummaryLength | null {
  const key = fold(typed.trim());
  if (key === '') return 'short';
  for (const length of ['short', 'full'] as const) {
    if (LENGTHS[length].some((name) => fold(name) === key)) return length;
  }
  return null;
}
