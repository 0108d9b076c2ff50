import { describe, expect, test } from 'vitest';
import { understood } from './markdown-tree.ts';

describe('headings and small print', () => {
  test.each([
    ['a heading', '# سوتشي\nنص', 'heading1(سوتشي)نص'],
    ['the third level', '### سوتشي', 'heading3(سوتشي)'],
    ['no fourth level', '#### سوتشي', '#### سوتشي'],
    ['no heading without a space', '#سوتشي', '#سوتشي'],
    ['no heading after a space', ' # سوتشي', ' # سوتشي'],
    ['no heading within a line', 'أمس # سوتشي', 'أمس # سوتشي'],
    ['hashes at its end', '## سوتشي ##', 'heading2(سوتشي)'],
    ['marks in a heading', '# **سوتشي**', 'heading1(bold(سوتشي))'],
    ['small print', '-# المصدر: تاس', 'subtext(المصدر: تاس)'],
    ['no small print without a space', '-#المصدر', '-#المصدر'],
    ['no small print after a space', ' -# المصدر', ' -# المصدر'],
    ['a heading on the second line', 'أمس\n# سوتشي', 'أمس\nheading1(سوتشي)'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe('quotes', () => {
  test.each([
    ['a line', '> سوتشي\nنص', 'quote(سوتشي)نص'],
    ['two lines', '> سوتشي\n> موسكو', 'quote(سوتشي\nموسكو)'],
    ['everything that follows', '>>> سوتشي\nموسكو', 'quote(سوتشي\nموسكو)'],
    ['after spaces', '  > سوتشي', '  quote(سوتشي)'],
    ['no quote without a space', '>سوتشي', '>سوتشي'],
    ['no quote within a line', 'أمس > سوتشي', 'أمس > سوتشي'],
    ['no quote in a quote', '> > سوتشي', 'quote(> سوتشي)'],
    ['bold in a quote', '> **سوتشي**', 'quote(bold(سوتشي))'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe('lists', () => {
  test.each([
    ['by hyphens', '- سوتشي\n- موسكو', 'list(سوتشي|موسكو)'],
    ['by stars', '* سوتشي\n* موسكو', 'list(سوتشي|موسكو)'],
    ['by numbers', '2. سوتشي\n3. موسكو', 'list2(سوتشي|موسكو)'],
    ['a year with a full stop begins a list', '2015. زار كيري سوتشي', 'list2015(زار كيري سوتشي)'],
    ['a list in a list', '- روسيا\n  - سوتشي\n- مصر', 'list(روسيا\nlist(سوتشي)|مصر)'],
    ['no list by a dash', '– سوتشي', '– سوتشي'],
    ['no list by Arabic digits', '٢. سوتشي', '٢. سوتشي'],
    ['no list within a line', 'أمس - سوتشي', 'أمس - سوتشي'],
    ['no heading in a list', '- # سوتشي', 'list(# سوتشي)'],
    ['a list, then text', '- سوتشي\nنص', 'list(سوتشي)نص'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

test('spaces at the end of a line are not shown', () => {
  expect(understood('سوتشي   \nموسكو')).toBe('سوتشي\nموسكو');
});

describe('a title', () => {
  test('knows marks, and no blocks and no mentions', () => {
    expect(understood('# **لقاء** <@123>', 'title')).toBe('# bold(لقاء) <@123>');
  });

  test('knows no links where it is a link itself', () => {
    expect(understood('[لقاء](https://example.com)', 'linked-title')).toBe('[لقاء](https://example.com)');
  });

  test('loses a backslash as any other text does', () => {
    expect(understood('لقاء \\*سوتشي\\*', 'title')).toBe('لقاء *سوتشي*');
  });
});
