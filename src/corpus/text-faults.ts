import type { Report } from './fault.ts';
import { codeName } from './fault.ts';

interface Unwelcome {
  readonly pattern: RegExp;
  readonly what: string;
  readonly remedy: string;
}

const UNWELCOME: readonly Unwelcome[] = [
  {
    pattern: /\ufffd/u,
    what: 'a character that could not be read',
    remedy: 'take the word from the page again and save the file as UTF-8',
  },
  {
    // A tab is white space; the rest is no text at all.
    pattern: /[^\P{Cc}\t]/u,
    what: 'a control character',
    remedy: 'remove it',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    what: 'an invisible character that turns the line around',
    remedy: 'remove it: Arabic runs from right to left without it',
  },
];

/** Tells of the characters that no article may hold: they hide words, break lines or stand for what was lost. */
export function checkCharacters(text: string, line: number, report: Report): void {
  for (const { pattern, what, remedy } of UNWELCOME) {
    const found = pattern.exec(text);
    if (found) report(line, `${what} (${codeName(found[0])})`, remedy);
  }
}
