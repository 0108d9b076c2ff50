import type { Paragraph } from './article.ts';
import type { Report } from './fault.ts';
import { quoted } from './fault.ts';

const HEADING = '## ';
const CAPTION = '*صورة:* ';
const CREDIT = '*المصدر:* ';

/** First characters that Markdown takes for a mark. Before one of them a printed line has a backslash. */
const MARK = /^[\\#*!>+=|~`_<[-]/u;
const ESCAPED = /^\\(?=[!-/:-@[-`{-~])/u;
/** What a keeper may try, and this format does not have. */
const STRAY_MARK = /^(?:#{1,6}(?:\s|$)|!\[|\*+(?:صورة|المصدر))/u;

/** The blocks of an article file, from its lines; `firstLine` is the line of the first of them in the file, from 1. */
export function parseBody(lines: readonly string[], firstLine: number, report: Report): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocksOf(lines)) {
    const line = firstLine + block.start;
    const read = parseBlock(block.lines, line, report);
    const last = paragraphs.at(-1);
    if (last?.text === read.text) {
      report(line, `the text of line ${last.line} again: ${quoted(read.text)}`, 'keep it once');
    }
    paragraphs.push({ number: paragraphs.length + 1, ...read, line });
  }
  return paragraphs;
}

/** The lines of a block, without the end of the last. @throws RangeError where the text has a line break: it would become two blocks. */
export function formatBlock(paragraph: Paragraph): string {
  const { kind, text, credit } = paragraph;
  if (/[\r\n]/u.test(text + (credit ?? ''))) throw new RangeError(`¶${paragraph.number} is more than one line`);
  if (kind === 'heading') return HEADING + text;
  if (kind === 'caption') return CAPTION + text + (credit === undefined ? '' : `\n${CREDIT}${credit}`);
  return MARK.test(text) ? `\\${text}` : text;
}

/** Lines that stand together, between blank ones. */
function blocksOf(lines: readonly string[]): { start: number; lines: string[] }[] {
  const blocks: { start: number; lines: string[] }[] = [];
  let isInside = false;
  lines.forEach((raw, start) => {
    const line = raw.trim();
    if (line !== '' && isInside) blocks.at(-1)?.lines.push(line);
    else if (line !== '') blocks.push({ start, lines: [line] });
    isInside = line !== '';
  });
  return blocks;
}

function parseBlock(lines: readonly string[], line: number, report: Report): Omit<Paragraph, 'number' | 'line'> {
  const [first = '', second = ''] = lines;
  const credit =
    first.startsWith(CAPTION) && second.startsWith(CREDIT) ? second.slice(CREDIT.length).trim() : undefined;
  const expected = credit === undefined ? 1 : 2;
  if (lines.length > expected) {
    const remedy = 'put a blank line between two paragraphs, or make one line of one paragraph';
    report(line + expected, 'a line follows without a blank line between', remedy);
  }
  if (first.startsWith(HEADING)) return { kind: 'heading', text: first.slice(HEADING.length).trim() };
  if (first.startsWith(CAPTION)) {
    const text = first.slice(CAPTION.length).trim();
    return credit === undefined ? { kind: 'caption', text } : { kind: 'caption', text, credit };
  }
  if (STRAY_MARK.test(first)) {
    const remedy = `write «${HEADING}…» for a sub-heading, «${CAPTION}…» for a caption, or a backslash first if it was printed so`;
    report(line, `a mark that article files do not have: ${quoted(first)}`, remedy);
  }
  return { kind: 'body', text: first.replace(ESCAPED, '') };
}
