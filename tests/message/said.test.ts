import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/commands/answer.ts';
import { saidBlock } from '../../src/commands/said-passage.ts';
import { messageOf } from '../../src/message/message.ts';
import { article } from '../archive.ts';
import { stated } from '../statements/stated.ts';
import { expectValid } from './payload-rules.ts';

const PAGE = article({
  title: 'لقاء',
  source: 'سانا',
  published: '2016-12-08',
  event: { place: 'هامبورغ', date: '2016-12-07' },
  paragraphs: ['ونقلت تاس عن غروشكو قوله إن الموقف *واضح*.'],
});

function answerWith(...given: Parameters<typeof stated>[1][]): Answer {
  const blocks = given.map((each) => saidBlock({ statement: stated(PAGE, each), also: [] }, 'evidence', 'ar'));
  return { outcome: 'answered', language: 'ar', asked: null, heading: 'وجدتُ:', private: false, blocks };
}

const GRUSHKO = { content: 'إن الموقف *واضح*', speaker: 'ألكسندر غروشكو', via: ['تاس'] };

describe('a statement in a message', () => {
  it('has its event above, its speaker before the words and the way by which they came below', () => {
    const [embed] = messageOf(answerWith(GRUSHKO), 'none').embeds;
    expect(embed?.author?.name).toBe('7 كانون الأول/ديسمبر 2016 · هامبورغ');
    expect(embed?.description?.split('\n')).toEqual([
      '**ألكسندر غروشكو** · منقول بالمعنى',
      'ونقلت تاس عن غروشكو قوله **إن الموقف \\*واضح\\***.',
      '*ألكسندر غروشكو ← تاس ← سانا*',
    ]);
  });

  it('has its event once above all that was said at it', () => {
    const { embeds } = messageOf(answerWith(GRUSHKO, { content: 'إن الموقف', speaker: 'ألكسندر غروشكو' }), 'none');
    expect(embeds.map(({ author }) => author?.name)).toEqual(['7 كانون الأول/ديسمبر 2016 · هامبورغ', undefined]);
  });

  it('says where the text does not settle who speaks, and puts no name into the chain', () => {
    const [embed] = messageOf(answerWith({ content: 'إن الموقف', namedAs: 'غروشكو' }), 'none').embeds;
    expect(embed?.description?.split('\n')).toMatchObject([
      '**لا يحسم النص من المتحدث («غروشكو»)** · منقول بالمعنى',
      expect.any(String),
      '*سانا*',
    ]);
  });

  it('keeps within the limits whatever the names are', () => {
    const long = '*'.repeat(5000);
    expectValid(messageOf(answerWith({ ...GRUSHKO, speaker: long, via: [long, long, long] }), 'isolates'));
  });
});
