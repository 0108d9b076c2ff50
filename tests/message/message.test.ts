import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, PassageBlock } from '../../src/commands/answer.ts';
import type { Article } from '../../src/corpus/article.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { Library } from '../../src/library.ts';
import { apology } from '../../src/message/apology.ts';
import { Desk } from '../../src/message/desk.ts';
import { messageOf } from '../../src/message/message.ts';
import { article } from '../archive.ts';
import { PATIENCE, properties } from '../properties.ts';
import { expectValid } from './payload-rules.ts';

const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;

function answerWith(given: Article, highlights: PassageBlock['highlights'] = []): Answer {
  return {
    outcome: 'answered',
    language: 'ar',
    asked: 'ماذا قال لافروف؟',
    heading: 'وجدتُ:',
    private: false,
    blocks: passagesOf(given).map((passage) => ({ kind: 'passage', passage, highlights, also: [], role: 'evidence' })),
  };
}

describe('messageOf', () => {
  it('shows a passage with its headline, matching words in bold, and its citation', () => {
    const given = article({
      title: 'لقاء سوتشي',
      source: 'الثورة',
      published: '2019-05-15',
      paragraphs: ['قال لافروف نعم.'],
    });
    expect(messageOf(answerWith(given, [{ start: 4, end: 10 }]), 'isolates')).toEqual({
      content: '> **ماذا قال لافروف؟**\nوجدتُ:',
      embeds: [
        {
          title: 'لقاء سوتشي',
          description: 'قال **لافروف** نعم.',
          footer: { text: 'الثورة · \u206815 أيار/مايو 2019\u2069 · ¶ 1' },
          color: 0x2f7d6b,
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: '1car|.pg1m',
              placeholder: 'اقرأ ما حول مقطع من هذه المقاطع',
              options: [{ label: 'الثورة · ¶ 1', value: 'hDk63YxInTN.1.0', description: 'قال لافروف نعم.' }],
            },
          ],
        },
      ],
      flags: 0,
      allowed_mentions: { parse: [] },
    });
  });

  it('links the headline to the passage on its page', () => {
    const given = article({ url: 'https://thawra.example/1', paragraphs: ['قال لافروف نعم.'] });
    const [embed] = messageOf(answerWith(given), 'isolates').embeds;
    expect(decodeURIComponent(embed?.url ?? '')).toBe('https://thawra.example/1#:~:text=قال لافروف نعم');
  });

  it('never links two embeds to one address, which Discord would lay together', () => {
    const given = article({ url: 'https://thawra.example/1', paragraphs: ['قال لافروف نعم.', 'قال لافروف نعم.'] });
    const { embeds } = messageOf(answerWith(given), 'isolates');
    expect(embeds.map((embed) => embed.url !== undefined)).toEqual([true, false]);
  });

  it('shows a paragraph of nothing but marks of direction as something', () => {
    const [embed] = messageOf(answerWith(article({ paragraphs: ['\u202e'] })), 'isolates').embeds;
    expect(embed?.description).toBe('\u200f…');
  });

  it('begins a passage that opens with Latin letters from the right', () => {
    const [embed] = messageOf(answerWith(article({ paragraphs: ['RIA قالت.'] })), 'isolates').embeds;
    expect(embed?.description).toBe('\u200fRIA قالت.');
  });

  it('keeps source, date and paragraph of an Arabic article in the order of an English line', () => {
    const given = article({ source: 'الثورة', published: '2019-05-15', paragraphs: ['قال لافروف نعم.'] });
    const [embed] = messageOf({ ...answerWith(given), language: 'en' }, 'isolates').embeds;
    expect(embed?.footer?.text).toBe('\u200e\u2068الثورة\u2069 · \u206815 May 2019\u2069 · ¶ 1');
  });

  it('keeps the foreign words of a notice in their places', () => {
    const notice = { kind: 'notice', text: 'لا يرد في الأرشيف: «RIA»، «TASS».' } as const;
    const { content } = messageOf({ ...answerWith(article({ paragraphs: ['نعم.'] })), blocks: [notice] }, 'isolates');
    expect(content.split('\n').at(-1)).toBe('لا يرد في الأرشيف: «\u2068RIA\u2069»، «\u2068TASS\u2069».');
  });

  it('leaves whole passages out where the message is full, and says how many', () => {
    const given = article({ paragraphs: Array.from({ length: 8 }, () => 'كلمة '.repeat(220).trim()) });
    const { embeds, content } = messageOf(answerWith(given), 'isolates');
    expect(embeds).toHaveLength(5);
    expect(content).toContain('لم تتسع الرسالة لكل النتائج، وبقي منها: 3 مقاطع.');
  });

  it('gives up the marks of a passage rather than its words', () => {
    const text = 'و '.repeat(599).trim();
    const highlights = Array.from({ length: 599 }, (_, at) => ({ start: 2 * at, end: 2 * at + 1 }));
    const [embed] = messageOf(answerWith(article({ paragraphs: [text] }), highlights), 'isolates').embeds;
    expect(embed?.description?.replaceAll('*', '')).toBe(text);
  });

  it('cuts a headline that is too long between words', () => {
    const [embed] = messageOf(
      answerWith(article({ title: 'عنوان '.repeat(60).trim(), paragraphs: ['نعم.'] })),
      'isolates',
    ).embeds;
    expect(embed?.title).toMatch(/^(?:عنوان )+عنوان…$/u);
  });

  it('is seen by the asker alone where the answer is private', () => {
    expect(messageOf({ ...answerWith(article({ paragraphs: ['نعم.'] })), private: true }, 'isolates').flags).toBe(64);
  });
});

describe('Desk', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '*'.repeat(3000),
      'كيري '.repeat(700),
      '1. '.repeat(900),
      '@everyone',
      '\u202e'.repeat(50),
      '«'.repeat(2000),
      ':a:'.repeat(800),
      '😀'.repeat(900),
    ),
  );
  const anyArticle = fc
    .record({
      title: hostile.filter((text) => text.trim() !== ''),
      source: hostile,
      ground: hostile,
      url: fc.option(fc.webUrl({ withFragments: true }), { nil: null }),
      texts: fc.array(hostile, { minLength: 1, maxLength: 8 }),
    })
    .map(({ title, source, ground, url, texts }) => {
      return article({
        title,
        source,
        url,
        approximate: { date: '2016-03', ground },
        paragraphs: texts.map((text) => `كيري ${text}`),
      });
    });

  it('gives a valid message for any article and any question', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyArticle, hostile, fc.constantFrom('isolates', 'marks', 'none'), (given, question, direction) => {
        const desk = new Desk(new Library([given]), { ...MANNERS, direction });
        for (const asked of [question, `كيري ${question}`]) {
          expectValid(desk.reply({ command: 'ask', options: { question: asked } }).payload);
        }
      }),
      properties(150),
    );
  });

  it('gives a valid message for whatever is pressed under one', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyArticle, hostile, (given, question) => {
        const desk = new Desk(new Library([given]), MANNERS);
        const { payload } = desk.reply({ command: 'ask', options: { question: `كيري ${question}`, source: question } });
        const message = { id: '1', content: payload.content, asker: null };
        for (const component of payload.components.flatMap((row) => row.components)) {
          if (!('custom_id' in component) || component.disabled) continue;
          const values = 'options' in component ? component.options.map(({ value }) => value) : [];
          const reply = desk.reply({ kind: 'component', id: component.custom_id, values, message });
          expectValid(reply.payload);
          expect(reply.command).not.toBe('button');
        }
      }),
      properties(100),
    );
  });

  it('goes by the names of the script that the server chose', () => {
    const desk = new Desk(new Library([article({ paragraphs: ['قال كيري نعم.'] })]), { ...MANNERS, names: 'arabic' });
    expect(desk.reply({ command: 'اسأل', options: { السؤال: 'كيري' } }).outcome).toBe('answered');
    expect(() => desk.reply({ command: 'ask', options: {} })).toThrow(/no command/u);
  });

  it('shows of a bug its id alone', () => {
    const { content, flags } = apology('k3x9', { command: 'ask', options: {} }, 'ar');
    expect(content).toContain('k3x9');
    expect(flags).toBe(64);
  });
});
