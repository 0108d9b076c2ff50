import type { Language } from '../text/language.ts';
import { VERSION } from './button-id.ts';
import { checkOf } from './check.ts';

/** What a button under a page that was read does with it; `amend` is the form that `edit` opens. */
export interface DraftPress {
  readonly action: 'save' | 'edit' | 'drop' | 'amend';
  readonly language: Language;
  /** By which the page is known, see {@link newDraftName}. */
  readonly draft: string;
}

const LETTERS: Readonly<Record<DraftPress['action'], string>> = { save: 's', edit: 'e', drop: 'd', amend: 'a' };
const ID = /^(?<head>1d(?<letter>[a-z])(?<language>ar|en)\|(?<draft>[\w-]{16}))\.(?<check>[0-9a-z]{4})$/u;

/** `1dsar|mJ4sK9x_2QwAbCdE.k3x9` */
export function draftId({ action, language, draft }: DraftPress): string {
  const head = `${VERSION}d${LETTERS[action]}${language}|${draft}`;
  return `${head}.${checkOf(head)}`;
}

/** @returns null where it is no such id, or was damaged. */
export function readDraftId(id: string): DraftPress | null {
  const { head = '', letter, language, draft = '', check } = ID.exec(id)?.groups ?? {};
  const action = (Object.keys(LETTERS) as DraftPress['action'][]).find((each) => LETTERS[each] === letter);
  if (!action || checkOf(head) !== check) return null;
  return { action, language: language === 'en' ? 'en' : 'ar', draft };
}
