import type { Language } from '../text/language.ts';
import { counted, type Forms } from './counted.ts';

/** What the bot says to whoever keeps the archive: plain text, no markup. */
export interface ArchiveWording {
  readonly notAKeeper: string;
  /** Where the bot was not told where to keep them. */
  readonly notKept: string;
  readonly noGaps: string;
  readonly gaps: (questions: number) => string;
  readonly gap: (question: string, refused: number, votes: number) => string;
}

const QUESTIONS: Forms = {
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '{n} أسئلة',
  many: '{n} سؤالًا',
  other: '{n} سؤال',
};
const TIMES: Forms = {
  one: 'مرة',
  two: 'مرتين',
  few: '{n} مرات',
  many: '{n} مرة',
  other: '{n} مرة',
};

const ARABIC: ArchiveWording = {
  notAKeeper: 'هذا الأمر لمن يملك صلاحية «إدارة الخادم».',
  notKept: 'لا تُحفظ الأسئلة التي لم يُجب عنها، فلم يُذكر للبوت مجلد لها.',
  noGaps: 'لم يُسأل هنا سؤال بقي من دون جواب.',
  gaps: (questions) => `بقي من دون جواب: ${counted(questions, QUESTIONS, 'ar')}.`,
  gap: (question, refused, votes) =>
    [
      `«${question}»`,
      refused > 0 && `لم يُجب ${counted(refused, TIMES, 'ar')}`,
      votes > 0 && `قيل «ليس جوابًا» ${counted(votes, TIMES, 'ar')}`,
    ]
      .filter(Boolean)
      .join(' · '),
};

const ENGLISH: ArchiveWording = {
  notAKeeper: 'This command is for those who may manage the server.',
  notKept: 'Questions without an answer are not kept: the bot was not told in which folder.',
  noGaps: 'No question that was asked here is left without an answer.',
  gaps: (questions) =>
    `Left without an answer: ${counted(questions, { one: '1 question', other: '{n} questions' }, 'en')}.`,
  gap: (question, refused, votes) =>
    [
      `“${question}”`,
      refused > 0 && `refused ${counted(refused, { one: 'once', other: '{n} times' }, 'en')}`,
      votes > 0 && `“not an answer” ${counted(votes, { one: 'once', other: '{n} times' }, 'en')}`,
    ]
      .filter(Boolean)
      .join(' · '),
};

const WORDINGS: Readonly<Record<Language, ArchiveWording>> = { ar: ARABIC, en: ENGLISH };

export function archiveWordingIn(language: Language): ArchiveWording {
  return WORDINGS[language];
}
