import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, PassageBlock } from '../../src/commands/answer.ts';
import type { Command } from '../../src/commands/command.ts';
import { MAX_PASSAGE } from '../../src/corpus/passage.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';
import { properties } from '../properties.ts';

const SOCHI = article({
  slug: '2015-05-13-sochi',
  title: 'لافروف وكيري في سوتشي',
  source: 'الإعلام التقدمي',
  published: '2015-05-13',
  paragraphs: [
    'أعلن وزير الخارجية الروسي سيرغي لافروف في ختام محادثاته مع نظيره الأمريكي جون كيري في سوتشي عن تقارب المواقف.',
    ['caption', 'لقاء سيرغي لافروف وجون كيري في سوتشي'],
    'قال كيري إن الوحدة بين موسكو وواشنطن تعد "مفتاحا" لذلك.',
  ],
});
const UNDATED = article({
  slug: 'moscow',
  title: 'كيري في موسكو',
  source: 'الوقت',
  paragraphs: ['وشدد كيري على أن التعاون حقق نجاحاً واضحاً في سوريا.'],
});
const LIBRARY = new Library([SOCHI, UNDATED]);

/** Any request, from the sensible to the hostile. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'كيري',
    'ماذا قال كيري في سوتشي؟',
    '',
    ' ',
    '2015',
    '2015-99',
    '@everyone',
    '\u202eكيري',
    '*'.repeat(6000),
    'كيري '.repeat(1200),
  ),
);

/** What every command must hold to, whatever it is asked. Call it once for each. */
export function commandContract(command: Command): void {
  const anyOptions = fc.record(
    Object.fromEntries(command.options.map((option) => [option.key, option.kind === 'flag' ? fc.boolean() : anyText])),
    { requiredKeys: [] },
  );
  const run = (options: Record<string, string | boolean>, library = LIBRARY): Answer =>
    command.run({ options, language: 'ar', keeper: { gaps: [], mayChange: true } }, library);
  const passagesIn = (answer: Answer): PassageBlock[] => answer.blocks.filter((block) => block.kind === 'passage');

  describe(`/${command.key}`, () => {
    it('shows nothing but substrings of the article that it cites', () => {
      fc.assert(
        fc.property(anyOptions, (options) => {
          for (const { passage } of passagesIn(run(options as Record<string, string | boolean>))) {
            const cited = LIBRARY.articles.find((each) => each.slug === passage.article.slug);
            const paragraph = cited?.paragraphs[passage.paragraph.number - 1];
            expect(paragraph?.kind).not.toBe('caption');
            expect(paragraph?.text).toContain(passage.text);
            expect(passage.text.length).toBeLessThanOrEqual(MAX_PASSAGE);
          }
        }),
        properties(100),
      );
    });

    it('marks words that stand in the passage, in order and apart', () => {
      fc.assert(
        fc.property(anyOptions, (options) => {
          for (const { passage, highlights } of passagesIn(run(options as Record<string, string | boolean>))) {
            let from = 0;
            for (const { start, end } of highlights) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeGreaterThan(start);
              from = end;
            }
            expect(from).toBeLessThanOrEqual(passage.text.length);
          }
        }),
        properties(100),
      );
    });

    it('calls nothing evidence where it refuses', () => {
      fc.assert(
        fc.property(anyOptions, (options) => {
          const answer = run(options as Record<string, string | boolean>);
          const evidence = passagesIn(answer).filter((block) => block.role === 'evidence');
          expect(answer.outcome === 'answered').toBe(evidence.length > 0);
          expect(answer.heading).not.toBe('');
        }),
        properties(100),
      );
    });

    it('says of an empty archive that it is empty', () => {
      const answer = run({ question: 'كيري' }, new Library([]));
      expect(answer.outcome).toBe('refused');
      expect(answer.heading).toBe('الأرشيف فارغ: لم تُضف إليه مقالات بعد.');
    });

    it('gives the same answer to the same request', () => {
      expect(run({ question: 'ماذا قال كيري؟' })).toEqual(run({ question: 'ماذا قال كيري؟' }));
    });

    it('has names that Discord takes, in both scripts', () => {
      for (const { label } of [command, ...command.options]) {
        expect(label.latin).toMatch(/^[a-z-]{1,32}$/u);
        expect(label.arabic).toMatch(/^[-\p{Script=Arabic}]{1,32}$/u);
        expect(label.arabic).not.toMatch(/[\p{M}\u0640]/u);
      }
    });

    it('has descriptions that Discord takes, in both languages', () => {
      for (const { description } of [command, ...command.options]) {
        for (const text of Object.values(description)) expect(text.length).toBeLessThanOrEqual(100);
        expect(description.ar).toMatch(/^\p{Script=Arabic}/u);
        expect(description.en).toMatch(/^[A-Z]/u);
      }
    });

    it('has options that buttons can name by one letter', () => {
      const letters = command.options.map(({ key }) => key.charAt(0));
      expect(new Set(letters).size).toBe(letters.length);
    });

    it('asks for what is required before what is not', () => {
      const required = command.options.map((option) => option.required);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    });
  });
}
