import type { Language } from '../text/language.ts';
import { ARABIC_ARCHIVE } from './wording-archive.ar.ts';
import { ENGLISH_ARCHIVE } from './wording-archive.en.ts';

/** What the bot says of its archive, and to whoever keeps it: plain text, no markup. */
export interface ArchiveWording {
  readonly notAKeeper: string;
  /** To a keeper of a server from which the archive may not be changed. */
  readonly notFromHere: string;
  readonly passages: (passages: number) => string;
  /** Who is quoted in the articles, and of whom the archive has a file. */
  readonly people: (speakers: number, known: number) => string;
  readonly unread: (articles: number) => string;
  /** The same below an answer, which may become another by it. */
  readonly mayChange: (articles: number) => string;
  readonly meetings: (meetings: number) => string;
  /** `time` is of Greenwich. */
  readonly changed: (day: string, time: string) => string;
  readonly noFaults: string;
  readonly sources: string;
  readonly years: string;
  readonly faults: string;
  readonly count: (name: string, articles: number) => string;
  readonly noYear: string;
  readonly fault: (file: string, line: number, what: string, remedy: string) => string;
  /** Where the bot was not told where to keep them. */
  readonly notKept: string;
  readonly noGaps: string;
  readonly gaps: (questions: number) => string;
  readonly questions: string;
  readonly gap: (question: string, refused: number, votes: number) => string;
  /** The archive was read again; what it holds is told below. */
  readonly reloaded: (changes: Changes) => string;
  readonly reloading: string;
  readonly notReloaded: string;
  readonly added: string;
  readonly changedArticles: string;
  readonly removed: string;
}

/** In articles. */
interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const WORDINGS: Readonly<Record<Language, ArchiveWording>> = { ar: ARABIC_ARCHIVE, en: ENGLISH_ARCHIVE };

export function archiveWordingIn(language: Language): ArchiveWording {
  return WORDINGS[language];
}
