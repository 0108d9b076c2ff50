import { describe, expect, test } from 'vitest';
import { understood } from './markdown-tree.ts';

describe('the marks of bold, italics, underline, strike and spoiler', () => {
  test.each([
    ['a bold word between Arabic words', 'وصل **كيري** إلى سوتشي', 'وصل bold(كيري) إلى سوتشي'],
    ['stars directly beside Arabic letters', 'وال**وزير**ان', 'والbold(وزير)ان'],
    ['a bold word with a harakah', '**مُحادثات**', 'bold(مُحادثات)'],
    ['italics by stars', 'قال *لافروف* أمس', 'قال italic(لافروف) أمس'],
    ['italics by underscores', 'قال _لافروف_ أمس', 'قال italic(لافروف) أمس'],
    ['underline', '__سوتشي__', 'underline(سوتشي)'],
    ['strike', '~~سوتشي~~', 'strike(سوتشي)'],
    ['a spoiler', '||سوتشي||', 'spoiler(سوتشي)'],
    ['bold and italic at once', '***سوتشي***', 'italic(bold(سوتشي))'],
    ['italics within bold', '**وزير *الخارجية* الروسي**', 'bold(وزير italic(الخارجية) الروسي)'],
    ['italics that end first', '***وزير* الخارجية** أمس', 'bold(italic(وزير) الخارجية) أمس'],
    ['bold that ends first', '***وزير** الخارجية* أمس', 'italic(bold(وزير) الخارجية) أمس'],
    ['marks that cross', '*وزير **الخارجية* الروسي**', 'italic(وزير **الخارجية) الروسي**'],
    ['bold over two lines', '**وزير\nالخارجية**', 'bold(وزير\nالخارجية)'],
    ['bold that ends in blanks', '**سوتشي  **', 'bold(سوتشي  )'],
    ['underline and bold', '__**سوتشي**__', 'underline(bold(سوتشي))'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe('marks that are plain characters', () => {
  test.each([
    ['unclosed stars', '**كيري', '**كيري'],
    ['an unclosed spoiler', '||كيري|', '||كيري|'],
    ['a star between blanks', '3 * 4 * 5', '3 * 4 * 5'],
    ['a star before a blank', 'أمس * *كيري', 'أمس * *كيري'],
    ['a star that closes on the next line', '*كيري\n*', '*كيري\n*'],
    ['underscores within a Latin word', 'snake_case_name', 'snake_case_name'],
    ['one star more than closes', '**كيري*', '*italic(كيري)'],
    ['nothing at all', '', ''],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });

  test('an underscore before an Arabic letter does close italics, for to Discord it is no letter', () => {
    expect(understood('_وزير_الخارجية')).toBe('italic(وزير)الخارجية');
  });
});

describe('backslashes', () => {
  test.each([
    ['hides a star', '\\*كيري\\*', '*كيري*'],
    ['hides an underscore', '\\_كيري\\_', '_كيري_'],
    ['hides a bracket', '\\[نص](https://example.com)', '[نص](link(https://example.com/|https://example.com))'],
    ['hides a quotation mark', '\\> كيري', '> كيري'],
    ['hides a heading', '\\# كيري', '# كيري'],
    ['hides a list', '\\- كيري', '- كيري'],
    ['hides the full stop of a numbered list', '2015\\. كيري', '2015. كيري'],
    ['hides small print', '\\-# كيري', '-# كيري'],
    ['hides itself', '\\\\*كيري*', '\\italic(كيري)'],
    ['hides itself before an Arabic letter', 'قال \\كيري', 'قال كيري'],
    ['is shown before a Latin letter', '\\n', '\\n'],
    ['is shown at the end', 'كيري\\', 'كيري\\'],
    ['hides a mention', '\\<@123>', '<@123>'],
    ['hides the end of bold', '**كيري\\** أمس**', 'bold(كيري** أمس)'],
    ['hides no end of a spoiler', '||كيري\\|| أمس', 'spoiler(كيري\\) أمس'],
    [
      'breaks an address, and only the one before the colon is gone',
      '\\https\\://example.com',
      '\\https://example.com',
    ],
  ])('a backslash %s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });

  test('every mark of ASCII is hidden, and its backslash with it', () => {
    const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
    const escaped = Array.from(marks, (mark) => `\\${mark}`).join('');
    expect(understood(escaped)).toBe(marks);
  });
});

describe('code', () => {
  test.each([
    ['a word', '`**كيري**`', 'code(**كيري**)'],
    ['a backtick within two', '`` `كيري` ``', 'code(`كيري`)'],
    ['two open, one closes', '``كيري`', 'code(`كيري)'],
    ['unclosed', '`كيري', '`كيري'],
    ['a backslash hides nothing within', '`\\*`', 'code(\\*)'],
    ['a block with its language', '```json\n{}\n```', 'code-block(json|{})'],
    ['a block on one line', '```كيري```', 'code-block(|كيري)'],
    ['a block amid a line', 'قبل ```كيري``` بعد', 'قبل code-block(|كيري) بعد'],
    ['a block of a language alone is that word', '```json\n```', 'code-block(|json)'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});
