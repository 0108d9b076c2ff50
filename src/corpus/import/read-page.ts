import { decodePage } from './encoding.ts';
import { readHtmlPage } from './html-page.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';
import { readTextPage } from './text-page.ts';

/** In bytes: more is no page. */
export const LARGEST_PAGE = 10_000_000;
const HTML = /^\s*(?:<!doctype html|<\?xml|<html|<head|<body|<!--|<meta|<div|<article)/iu;
/** One character in so many may be lost; more, and nobody can read the text. */
const MOST_LOST = 0.005;

/** Reads one page, HTML or plain text, in whatever encoding. */
export function readPage(bytes: Uint8Array, origin: PageOrigin): Reading {
  if (bytes.length > LARGEST_PAGE) return refused(`the page has ${bytes.length} bytes, more than ${LARGEST_PAGE}`);
  const { text, encoding } = decodePage(bytes);
  if (text.includes('\0')) return refused('it is no text');
  const whole = withoutHoles(text);
  if (whole === null) return refused('many of its characters are lost: save the page again');
  const isHtml = /html/iu.test(origin.contentType ?? '') || HTML.test(whole.text.slice(0, 1000));
  const reading = isHtml ? readHtmlPage(whole.text, origin) : readTextPage(whole.text, origin);
  const warnings = [...reading.warnings, ...whole.warnings];
  if (encoding !== 'utf-8') warnings.push(`it was read as ${encoding}`);
  return { ...reading, warnings };
}

/** A text without the characters that stand for what was lost, and a warning where there were any; null where there are too many. */
function withoutHoles(text: string): { text: string; warnings: string[] } | null {
  const holes = text.split('\ufffd').length - 1;
  if (holes === 0) return { text, warnings: [] };
  if (holes > text.length * MOST_LOST) return null;
  return {
    text: text.replaceAll('\ufffd', ''),
    warnings: [`characters that were lost on the page, and are left out: ${holes}`],
  };
}
