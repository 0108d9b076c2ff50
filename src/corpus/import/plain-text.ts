import { decodeEntities } from './entities.ts';

/** Letters as they were cast in lead, one character a form: «ﻣﻮﺳﻜﻮ». Phrases and signs of one character («ﷺ», «﷼», «﷽») stay. */
const PRESENTATION_FORMS = /[\ufb50-\ufdef\ufe70-\ufefc]+/gu;
/** What an article file may not hold: controls, and characters that turn a line around. */
const UNWELCOME = /[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** A line of a page as an article may print it: letters as letters, entities as characters, nothing that hides or turns words. */
export function plainText(line: string): string {
  return decodeEntities(line)
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'))
    .replace(UNWELCOME, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(/\t/gu, ' ')
    .trim();
}

export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}
