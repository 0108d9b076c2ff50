import fc from 'fast-check';
import { Library } from '../../src/library.ts';
import type { CommandCall, MenuCall } from '../../src/message/call.ts';
import { article } from '../archive.ts';
import { properties } from '../properties.ts';
import { ASKER } from './desk-calls.ts';

/** `PROPERTY_RUNS=10000 npx vitest run tests/message` takes its time. */
export const RUNS = properties(150);

/** Words of two directions, numbers, quotation marks and what begins a list, as newspapers mix them. */
export const mixedWords = fc.constantFrom(
  'كيري',
  'سوريا',
  'قال',
  'RIA Novosti',
  'BBC',
  '2015',
  '13/5',
  '1,250.75',
  '10:30',
  '«TASS»',
  '“سانا”',
  '(',
  ')',
  '%',
  'ТАСС',
  '-',
  '1.',
  '"',
  '😀',
);

/** The same without a word of Arabic, so that it is an English question that they stand in. */
export const englishWords = fc.constantFrom(
  'RIA Novosti',
  'BBC',
  '2015',
  '13/5',
  '1,250.75',
  '“TASS”',
  '(',
  ')',
  '%',
  '-',
  '1.',
  '"',
  '😀',
);

/** What somebody may write to do harm: marks of direction, markup, mentions, halves of characters, very long words. */
export const hostileWords = fc.constantFrom(
  '\u202e',
  '\u2067',
  '\u2069',
  '\u200f',
  '@everyone',
  '<@1400000000000000001>',
  '<t:0:R>',
  '[هنا](https://x.example)',
  'https://x.example/`',
  '**',
  '||',
  '~~',
  '```',
  '# ',
  '> ',
  '-# ',
  '\\',
  '\ud83d',
  '𞸀𞸁',
  '\u0000',
  '\ufe0f',
  ':smile:',
  'discord.gg/x',
  'ك'.repeat(300),
  '*'.repeat(200),
  'اللهم'.repeat(60),
);

/** Some words in a row. */
export function textOf(words: fc.Arbitrary<string>, most = 12): fc.Arbitrary<string> {
  return fc.array(words, { minLength: 1, maxLength: most }).map((parts) => parts.join(' '));
}

/** An archive of some articles: of whatever words, and of sentences in which people speak, meet and are quoted. */
export function archivesOf(text: fc.Arbitrary<string>): fc.Arbitrary<Library> {
  const paragraph = fc.tuple(text, fc.integer({ min: 0, max: 4 })).map(([words, form]) => {
    const forms = [
      `${words} قال كيري إن سوريا باقية ${words}`,
      `وقال وزير الخارجية الأميركي جون كيري إن ${words} في سوريا.`,
      `وأضاف لافروف: «إن ${words} هو الطريق»، وفق ${words}.`,
      `التقى جون كيري سيرغي لافروف في سوتشي في 12 أيار 2015 وبحثا ${words}.`,
      words,
    ];
    return forms[form] ?? words;
  });
  const articles = fc.array(
    fc.record({ title: text, source: text, ground: text, texts: fc.array(paragraph, { minLength: 1, maxLength: 6 }) }),
    { minLength: 1, maxLength: 3 },
  );
  return articles.map(
    (given) =>
      new Library(
        given.map(({ title, source, ground, texts }, at) =>
          article({
            slug: `article-${at}`,
            title,
            source,
            ...(at % 2 === 0 ? { approximate: { date: '2016-03', ground } } : { published: '2015-05-13' }),
            url: at % 3 === 0 ? null : `https://paper.example/${at}`,
            paragraphs: texts,
          }),
        ),
      ),
  );
}

/** Whatever people may ask in Arabic. */
export function callsOf(text: fc.Arbitrary<string>): fc.Arbitrary<CommandCall | MenuCall> {
  const isPrivate = fc.boolean();
  return fc.tuple(text, isPrivate, fc.integer({ min: 0, max: 10 })).map(([words, hidden, form]) => {
    const by = ASKER;
    const call = (command: string, options: CommandCall['options']): CommandCall => ({
      command,
      options: hidden ? { ...options, private: true } : options,
      by,
    });
    const forms: (CommandCall | MenuCall)[] = [
      call('ask', { question: `كيري ${words}`, source: words }),
      call('ask', { question: `سوريا ${words}` }),
      call('ask', { question: `${words} لقاء`, from: words, to: '2019' }),
      call('said', { who: 'كيري', about: words }),
      call('said', { who: `${words} كيري` }),
      call('said', { about: 'سوريا' }),
      call('summary', { meeting: `${words} سوتشي` }),
      call('summary', { meeting: 'لقاء سوتشي', focus: words }),
      call('meetings', {}),
      call('help', {}),
      { kind: 'menu', command: 'Find sources', text: `قال كيري إن سوريا باقية. ${words}`, by },
    ];
    return forms[form] ?? call('help', {});
  });
}

/** In English; the archive stays Arabic. */
export function englishCallsOf(text: fc.Arbitrary<string>): fc.Arbitrary<CommandCall> {
  return text.map((words) => ({
    command: 'ask',
    options: { question: `What did Kerry say about Syria ${words}` },
    by: ASKER,
  }));
}
