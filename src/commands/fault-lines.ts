import type { Fault } from '../corpus/fault.ts';
import type { Language } from '../text/language.ts';
import { inArabic } from './faults-in-arabic.ts';
import { archiveWordingIn } from './wording-archive.ts';

/** Faults of an archive line by line: which file, what is wrong with it, what to do. */
export function faultLines(faults: readonly Fault[], language: Language): string[] {
  const own = archiveWordingIn(language);
  const said = (text: string) => (language === 'ar' ? inArabic(text) : text);
  return faults.map(({ file, line, what, remedy }) => own.fault(file, line, said(what), said(remedy)));
}
