import type { Language } from '../text/language.ts';
import { VERSION } from './button-id.ts';
import { checkOf } from './check.ts';

/** What asks for the paragraphs around a passage: a button that names it, or a select whose values do. */
interface ContextPress {
  readonly language: Language;
  /** As {@link refOf} writes it; empty for a select. */
  readonly ref: string;
}

const ID = /^(?<head>1c(?<language>ar|en)\|(?<ref>[\w.-]*))\.(?<check>[0-9a-z]{4})$/u;

/** `1car|mJ4sK9x_2Qw.12.0.k3x9`; without a passage the id of a select. */
export function contextId(language: Language, ref = ''): string {
  const head = `${VERSION}c${language}|${ref}`;
  return `${head}.${checkOf(head)}`;
}

/** @returns null where it is no such id, or was damaged. */
export function readContextId(id: string): ContextPress | null {
  const { head = '', language, ref = '', check } = ID.exec(id)?.groups ?? {};
  if (checkOf(head) !== check) return null;
  return { language: language === 'en' ? 'en' : 'ar', ref };
}
