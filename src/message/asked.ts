import { type Language, languageOf } from '../text/language.ts';
import type { Call, CommandCall } from './call.ts';

/** What was typed, under the one key of the log that may hold it, and the language that it is in: `{asked: {question: '…'}, lang: 'ar'}`. */
export function askedIn(call: Call, fallback: Language): { asked?: CommandCall['options']; lang?: Language } {
  // What others wrote in the channel or printed on a page, and what is not typed to its end, belongs in no log.
  if (call.kind !== undefined && call.kind !== 'command') return {};
  const { options } = call;
  const isTyped = Object.values(options).some((value) => typeof value === 'string');
  return isTyped ? { asked: options, lang: languageTyped(options, fallback) } : {};
}

/** The language of the texts among some options. */
export function languageTyped(options: CommandCall['options'], fallback: Language): Language {
  const texts = Object.values(options).filter((value) => typeof value === 'string');
  return languageOf(texts.join(' '), fallback);
}

/** The language in which somebody is spoken to where there is no answer: that of what they typed, or of the message that they asked about. */
export function languageOfCall(call: Call, fallback: Language): Language {
  if (call.kind === 'menu') return languageOf(call.text, fallback);
  return askedIn(call, fallback).lang ?? fallback;
}
