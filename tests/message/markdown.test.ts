import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bold, escapeMarkdown } from '../../src/message/markdown.ts';
import { type MarkdownNode, parseMarkdown } from '../../src/preview/page/markdown.ts';
import { presentable } from '../../src/text/characters.ts';
import { properties } from '../properties.ts';

/** What a reader sees of a text in Discord: one plain text where nothing in it is markup. */
function shown(markdown: string): readonly MarkdownNode[] {
  return parseMarkdown(markdown, 'message');
}

const HOSTILE = [
  '**قال** لافروف',
  '_قال_ لافروف',
  '__قال__',
  '~~قال~~',
  '||قال||',
  '`قال`',
  '```js\nقال\n```',
  '# قال لافروف',
  '-# قال لافروف',
  '> قال لافروف',
  '>>> قال لافروف',
  '- قال لافروف',
  '* قال لافروف',
  '+ قال لافروف',
  '1. قال لافروف',
  '1) قال لافروف',
  '[قال](https://evil.example)',
  'https://evil.example/قال',
  '<https://evil.example>',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '@everyone @here',
  '<t:1431475200:F>',
  ':smile: قال',
  '<:name:123456789012345678>',
  '</ask:123456789012345678>',
  'قال \\*نعم\\*',
  '\\',
];

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('shows %s as it is', (text) => {
    expect(shown(escapeMarkdown(text))).toEqual([{ kind: 'text', text }]);
  });

  it.each(['discord.gg/abc', 'Discord.com/invite/abc', 'discordapp.com/invite/abc'])(
    'breaks the invitation %s',
    (invitation) => {
      expect(escapeMarkdown(`انضم إلى ${invitation}`)).toContain('\\.');
      expect(shown(escapeMarkdown(invitation))).toEqual([{ kind: 'text', text: invitation }]);
    },
  );

  it('takes out what turns a line around', () => {
    expect(escapeMarkdown('قال \u202eabc\u202c\u2066')).toBe('قال abc');
  });

  it('shows any text as it is', () => {
    const marks = fc.constantFrom(
      ...'*_~`|<>[]()#-+.:/@\\!&123 \n'.split(''),
      'قال',
      'http',
      'https',
      'everyone',
      't:',
    );
    const anyText = fc.oneof(
      fc.array(marks, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        // Nobody sees the spaces that Discord drops at the end of a line.
        const plain = presentable(text).replace(/[^\S\n]+$/gmu, '');
        fc.pre(plain.trim() !== '');
        expect(shown(escapeMarkdown(plain))).toEqual([{ kind: 'text', text: plain }]);
      }),
      properties(2000),
    );
  });
});

describe('bold', () => {
  it('marks a word', () => {
    expect(shown(`قال ${bold('لافروف')} إن`)).toEqual([
      { kind: 'text', text: 'قال ' },
      { kind: 'bold', children: [{ kind: 'text', text: 'لافروف' }] },
      { kind: 'text', text: ' إن' },
    ]);
  });

  it('leaves white space outside the marks', () => {
    expect(bold(' لافروف ')).toBe(' **لافروف** ');
  });

  it('marks nothing where there is nothing', () => {
    expect(bold(' ')).toBe(' ');
  });
});
