import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/preview/page/markdown.ts';
import { understood } from './markdown-tree.ts';

describe('addresses', () => {
  test.each([
    ['amid a sentence', 'انظر https://example.com/a أمس', 'انظر link(https://example.com/a|https://example.com/a) أمس'],
    ['glued to an Arabic word', 'انظرhttps://example.com', 'انظرlink(https://example.com/|https://example.com)'],
    ['without the full stop', 'https://example.com.', 'link(https://example.com/|https://example.com).'],
    [
      'without the parenthesis around it',
      '(https://example.com/a)',
      '(link(https://example.com/a|https://example.com/a))',
    ],
    ['with its own parentheses', 'https://example.com/(a)', 'link(https://example.com/(a)|https://example.com/(a))'],
    ['marks within it stay', 'https://example.com/_a_', 'link(https://example.com/_a_|https://example.com/_a_)'],
    ['between angle brackets', '<https://example.com>', 'link(https://example.com/|https://example.com)'],
    [
      'as it was written, in Arabic too',
      'https://example.com/سوتشي',
      'link(https://example.com/%D8%B3%D9%88%D8%AA%D8%B4%D9%8A|https://example.com/سوتشي)',
    ],
    ['no other scheme', 'javascript://example.com ftp://example.com', 'javascript://example.com ftp://example.com'],
    ['no scheme alone', 'https://', 'https://'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe('links with a label', () => {
  test.each([
    ['the label', '[سوتشي](https://example.com)', 'link(https://example.com/|سوتشي)'],
    ['marks in the label', '[**سوتشي**](https://example.com)', 'link(https://example.com/|bold(سوتشي))'],
    ['a title behind the address', '[سوتشي](https://example.com "مدينة")', 'link(https://example.com/|سوتشي)'],
    ['brackets in the label', '[[1] سوتشي](https://example.com)', 'link(https://example.com/|[1] سوتشي)'],
    ['an escaped end of the label is an end', '[سوتشي\\](https://example.com)', 'link(https://example.com/|سوتشي\\)'],
    ['an escaped address is an address', '[سوتشي](https\\://example.com)', 'link(https://example.com/|سوتشي)'],
    ['no script', '[سوتشي](javascript:alert(1))', '[سوتشي](javascript:alert(1))'],
    ['no data', '[سوتشي](data:text/html,x)', '[سوتشي](data:text/html,x)'],
    ['no label', '[](https://example.com)', '[](https://example.com)'],
    ['brackets that are no link', '[كيري] (الوزير)', '[كيري] (الوزير)'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });

  test('a label that shows another address is shown as it was written', () => {
    const written = '[https://bank.example](https://evil.example)';
    expect(understood(written)).toBe(written);
  });
});

describe('what Discord writes between angle brackets', () => {
  test.each([
    ['a user', '<@123>', 'mention(@123)'],
    ['a role', '<@&123>', 'mention(@123)'],
    ['a channel', '<#123>', 'mention(#123)'],
    ['a command with an Arabic name', '</اسأل:123>', 'mention(/اسأل)'],
    ['everyone', '@everyone و@here', 'mention(@everyone) وmention(@here)'],
    ['a time', '<t:1431475200:D>', 'timestamp(1431475200|D)'],
    ['a time without a style', '<t:1431475200>', 'timestamp(1431475200|f)'],
    ['an emoji', '<:dove:123456789012345678>', 'emoji(:dove:)'],
    ['a moving emoji', '<a:dove:123456789012345678>', 'emoji(:dove:)'],
    ['nothing of the kind', '<سوتشي> <b>', '<سوتشي> <b>'],
  ])('%s', (_fact, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe('hostile text of 4,096 characters is read at once', () => {
  test.each([
    ['stars', '*'],
    ['underscores', '_'],
    ['pairs of stars', '** '],
    ['nested stars', '*a **b '],
    ['opening brackets', '['],
    ['brackets and parentheses', '[]('],
    ['an open link', '[a](https://a('],
    ['backticks', '`'],
    ['backticks apart', '` `` '],
    ['bars', '|| '],
    ['tildes', '~~_'],
    ['backslashes', '\\'],
    ['quotes', '> '],
    ['bullets', '- '],
    ['hashes', '# '],
    ['spaces', ' '],
    ['addresses', 'https://'],
    ['angle brackets', '<@'],
    ['everything', '*_~|`[]()<>#-1. \\'],
  ])('%s', (_fact, part) => {
    const text = part.repeat(Math.ceil(4096 / part.length)).slice(0, 4096);
    const before = performance.now();
    parseMarkdown(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
