import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/corpus/import/read-page.ts';
import { Library } from '../../src/library.ts';
import { Desk } from '../../src/message/desk.ts';
import { article } from '../archive.ts';
import { costOf, isLinear, TIMES } from './growth.ts';
import { PIECES } from './hostile-text.ts';

/** All pieces take minutes: they are tried where `FUZZ_RUNS` is set. */
const IS_LONG = Number(process.env.FUZZ_RUNS) > 0;
const LENGTH = IS_LONG ? 10_000 : 2_500;
const PATIENCE = 600_000;

/** Those that reading who says what, or the frame of a page, looks around most for. */
const HARDEST: readonly string[] = [
  '«',
  '"',
  'قال كيري إن «لافروف قال: "نعم ',
  'قال لافروف إنه ',
  'بحسب رويترز، ',
  'التقى كيري لافروف في سوتشي ',
  'وزير الخارجية الروسي سيرغي لافروف ',
  'كيري ولافروف و',
  '13 مايو/أيار 2015 ',
  '. ',
  '\u064e',
];
const MARKUP: readonly string[] = ['<div>', '<b>', '<b></p>', '<a href=', '<!--', '&amp;', '<ul><li>نعم', '<p>نعم</p>'];

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** The way of an article with this text in it, from its passages to messages about it. */
function ask(text: string): void {
  const library = new Library([
    article({
      title: 'كيري',
      published: '2015-05-13',
      paragraphs: [`قال كيري إن ${text}`, 'التقى كيري لافروف في سوتشي.'],
    }),
  ]);
  const desk = new Desk(library, { language: 'ar', names: 'latin', direction: 'isolates' });
  desk.reply({ command: 'ask', options: { question: `ماذا قال كيري عن ${text.slice(0, 200)}` } });
  desk.reply({ command: 'said', options: { who: 'كيري', about: text.slice(0, 200) } });
  desk.reply({ command: 'summary', options: { meeting: 'سوتشي' } });
  desk.reply({ kind: 'menu', command: 'Who said this?', text: `قال كيري إن ${text.slice(0, 1500)}` });
}

const PROSE = 'وقال الوزير إن بلاده تريد السلام في المنطقة وإنها لن تقبل بأقل من ذلك في المفاوضات المقبلة.';

function readText(text: string): void {
  const page = `عنوان الخبر هنا\n13 مايو 2015\n${PROSE}\n${text}\n${text.replaceAll(' ', '\n')}\n`;
  readPage(new TextEncoder().encode(page), { url: null, contentType: 'text/plain', today: '2026-01-01' });
}

function readHtml(text: string): void {
  const page = `<html><head><title>عنوان</title></head><body><h1>عنوان</h1><p>${PROSE}</p>${text}</body></html>`;
  readPage(new TextEncoder().encode(page), { url: null, contentType: 'text/html', today: '2026-01-01' });
}

function expectLinear(work: (text: string) => void, piece: string): void {
  const [short, long] = [LENGTH, TIMES * LENGTH].map((length) => costOf(() => work(repeated(piece, length))));
  expect(isLinear(short ?? 0, long ?? 0), `${short} ms, then ${long} ms`).toBe(true);
}

describe('the cost of a text in which one piece comes again and again', () => {
  it.each(IS_LONG ? PIECES : HARDEST)('grows with its length as an article: %j', { timeout: PATIENCE }, (piece) => {
    expectLinear(ask, piece);
  });

  it.each(IS_LONG ? PIECES : HARDEST)('grows with its length as a page: %j', { timeout: PATIENCE }, (piece) => {
    expectLinear(readText, piece);
  });

  it.each(MARKUP)('grows with its length as HTML: %j', { timeout: PATIENCE }, (piece) => {
    expectLinear(readHtml, piece);
  });
});
