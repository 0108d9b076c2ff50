import type { Language } from '../text/language.ts';
import { languageOf } from '../text/language.ts';
import type { Call } from './desk.ts';

/** What was typed, under the one key of the log that may hold it, and the language that it is in: `{asked: {question: '…'}, lang: 'ar'}`. */
export function askedIn({ options }: Call, fallback: Language): { asked?: Call['options']; lang?: Language } {
  const typed = Object.values(options).filter((value) => typeof value === 'string');
  return typed.length > 0 ? { asked: options, lang: languageOf(typed.join(' '), fallback) } : {};
}
